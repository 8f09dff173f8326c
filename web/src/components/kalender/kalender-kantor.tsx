import { formatTanggal } from '@ppid/domain/calendar/format';
import { BIDANG_LIBUR, BIDANG_TAHAPAN, barisDari } from '../../lib/bidang-kalender.js';
import { teksIsian } from '../../lib/isian.js';
import type { PengubahKalender } from '../../lib/use-ubah-kalender.js';
import { useKantor } from '../../session/kantor.js';
import { DaftarHari } from './daftar-hari.js';
import { HapusBaris } from './hapus-baris.js';
import { TambahBaris } from './tambah-baris.js';

interface Props {
  ubah: PengubahKalender;
  /** ADMIN changes, everybody else reads. */
  boleh: boolean;
}

/** The office's own days: local holidays, voting days, days worked by order. */
export function LiburKantor({ ubah, boleh }: Props) {
  const { libur } = useKantor().satker.pengaturan;
  const urut = [...libur].sort((a, b) => a.tanggal.localeCompare(b.tanggal));
  return (
    <section className="kartu" aria-labelledby="libur-kantor">
      <h2 id="libur-kantor">Hari khusus kantor ini</h2>
      <DaftarHari
        baris={urut}
        kosong="Belum ada libur daerah, hari pemungutan suara, atau perintah masuk."
        ujung={(b) =>
          boleh && (
            <HapusBaris
              apa={`${formatTanggal(b.tanggal)}, ${b.nama}`}
              sibuk={ubah.sibuk}
              hapus={() => ubah.kantor({ libur: libur.filter((lain) => lain !== b) })}
            />
          )
        }
      />
      {boleh && (
        <TambahBaris
          tombol="Tambah hari khusus"
          bidang={BIDANG_LIBUR}
          sibuk={ubah.sibuk}
          awalan={`libur.${libur.length}`}
          simpan={(isi) => ubah.kantor({ libur: [...libur, barisDari(isi, false)] })}
        />
      )}
    </section>
  );
}

/** Election stages: a request about the election received inside them has the shorter limits. */
export function TahapanKantor({ ubah, boleh }: Props) {
  const { tahapan } = useKantor().satker.pengaturan;
  return (
    <section className="kartu" aria-labelledby="tahapan">
      <h2 id="tahapan">Masa tahapan Pemilu atau Pemilihan</h2>
      <p className="redup">
        Permohonan informasi pemilu yang diterima dalam masa ini dijawab dalam 3 hari kerja (Perki 1/2019).
      </p>
      {tahapan.length === 0 && <p className="redup">Belum ada masa tahapan.</p>}
      <ul className="butir">
        {tahapan.map((t) => (
          <li key={t.mulai}>
            <span>
              <b>
                {formatTanggal(t.mulai)} sampai {formatTanggal(t.selesai)}
              </b>
              <small>{t.dasar}</small>
            </span>
            {boleh && (
              <HapusBaris
                apa={`Tahapan ${formatTanggal(t.mulai)} sampai ${formatTanggal(t.selesai)}`}
                sibuk={ubah.sibuk}
                hapus={() => ubah.kantor({ tahapan: tahapan.filter((lain) => lain !== t) })}
              />
            )}
          </li>
        ))}
      </ul>
      {boleh && (
        <TambahBaris
          tombol="Tambah masa tahapan"
          bidang={BIDANG_TAHAPAN}
          sibuk={ubah.sibuk}
          awalan={`tahapan.${tahapan.length}`}
          simpan={({ mulai, selesai, dasar }) =>
            ubah.kantor({
              tahapan: [
                ...tahapan,
                { mulai: teksIsian(mulai), selesai: teksIsian(selesai), dasar: teksIsian(dasar) },
              ],
            })
          }
        />
      )}
    </section>
  );
}
