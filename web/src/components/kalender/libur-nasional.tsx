import { ACUAN_KOSONG } from '@ppid/domain/calendar/types';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { BIDANG_NASIONAL, BIDANG_TAHUN, barisDari } from '../../lib/bidang-kalender.js';
import { teksIsian } from '../../lib/isian.js';
import type { PengubahKalender } from '../../lib/use-ubah-kalender.js';
import { useKantor } from '../../session/kantor.js';
import { DaftarHari } from './daftar-hari.js';
import { HapusBaris } from './hapus-baris.js';
import { TambahBaris } from './tambah-baris.js';

/** Decrees that came after the built-in table: rows, cancellations, and years that got their decree. KPU RI sets them. */
export function LiburNasional({ ubah, boleh }: { ubah: PengubahKalender; boleh: boolean }) {
  const { baris, tahun } = { ...ACUAN_KOSONG, ...useKantor().acuan };
  const urut = [...baris].sort((a, b) => a.tanggal.localeCompare(b.tanggal));
  return (
    <section className="kartu" aria-labelledby="libur-nasional">
      <h2 id="libur-nasional">Perubahan libur nasional</h2>
      <p className="redup">
        SKB sesudah daftar bawaan; diatur Admin KPU RI untuk semua kantor.
        {tahun.map((t) => ` Tahun ${t.tahun} ditetapkan dengan ${t.keputusan}.`)}
      </p>
      <DaftarHari
        baris={urut}
        kosong="Belum ada perubahan."
        ujung={(b) =>
          boleh && (
            <HapusBaris
              apa={`${formatTanggal(b.tanggal)}, ${b.nama}`}
              sibuk={ubah.sibuk}
              hapus={() => ubah.nasional({ baris: baris.filter((lain) => lain !== b) })}
            />
          )
        }
      />
      {boleh && (
        <>
          <TambahBaris
            tombol="Tambah libur atau pencabutan nasional"
            bidang={BIDANG_NASIONAL}
            sibuk={ubah.sibuk}
            awalan={`baris.${baris.length}`}
            simpan={(isi) => ubah.nasional({ baris: [...baris, barisDari(isi, true)] })}
          />
          <TambahBaris
            tombol="Nyatakan libur satu tahun sudah ditetapkan"
            bidang={BIDANG_TAHUN}
            sibuk={ubah.sibuk}
            awalan={`tahun.${tahun.length}`}
            simpan={(isi) =>
              ubah.nasional({
                tahun: [...tahun, { tahun: Number(isi['tahun']), keputusan: teksIsian(isi['keputusan']) }],
              })
            }
          />
        </>
      )}
    </section>
  );
}
