import { formatTanggal } from '@ppid/domain/calendar/format';
import type { StatusSurat, Surat } from '@ppid/domain/surat/types';
import { ulangiSurat, watchSurat } from '../../data/surat.js';
import { mayReadSurat, mayUlangiSurat } from '../../lib/akses.js';
import { namaSurat } from '@ppid/domain/surat/nama';
import { useLive } from '../../lib/use-live.js';
import { useAkun } from '../../session/session.js';
import { Tampil } from '../pesan.js';
import { TombolKerja } from '../tombol-kerja.js';
import { Unduh } from '../unduh.js';

const STATUS: Readonly<Record<StatusSurat, { teks: string; nada: string }>> = {
  MENUNGGU: { teks: 'menunggu dibuat', nada: 'netral' },
  DIBUAT: { teks: 'sedang dibuat', nada: 'netral' },
  TERBIT: { teks: 'terbit', nada: 'aman' },
  GAGAL: { teks: 'gagal dibuat', nada: 'terlambat' },
};

/** The system has given it up by then: only a person has it made once more. */
function Gagal({ surat }: { surat: Surat }) {
  const { peran } = useAkun();
  const nama = namaSurat(surat.templat);
  const lagi = async (): Promise<void> => {
    await ulangiSurat(surat.id);
  };
  return (
    <>
      {surat.alasanGagal && <p className="galat">{surat.alasanGagal}</p>}
      {mayUlangiSurat(peran) ? (
        <span>
          <TombolKerja
            label="Buat lagi"
            selama="Sedang dibuat…"
            apa={nama}
            kerja={lagi}
            gagal="Surat ini belum dapat dibuat. Coba lagi sebentar lagi."
          />
        </span>
      ) : (
        <small>Sistem berhenti mencoba. Minta Desk, PPID, atau Admin membuatnya lagi.</small>
      )}
    </>
  );
}

function Baris({ surat, boleh }: { surat: Surat; boleh: boolean }) {
  const nama = namaSurat(surat.templat);
  const status = STATUS[surat.status];
  return (
    <li data-uji={`surat-${surat.templat}`}>
      <span>
        <b>{nama}</b> <span className={`cap cap-${status.nada}`}>{status.teks}</span>
        <small>
          {surat.nomor ?? 'Belum bernomor'} · {formatTanggal(surat.tanggal)}
        </small>
        {surat.status === 'GAGAL' && <Gagal surat={surat} />}
        {surat.alasanGagal && surat.status === 'MENUNGGU' && (
          <small>Percobaan terakhir belum berhasil; sistem mencobanya lagi beberapa menit kemudian.</small>
        )}
      </span>
      {surat.status === 'TERBIT' && surat.path && boleh && (
        <Unduh path={surat.path} nama={`${nama} ${surat.nomor ?? surat.id}.pdf`} label="Unduh PDF" />
      )}
    </li>
  );
}

export function DaftarSurat({ berkasId }: { berkasId: string }) {
  const { satkerId, peran } = useAkun();
  const boleh = mayReadSurat(peran);
  const live = useLive<Surat[]>(`surat/${satkerId}/${berkasId}`, (next, fail) =>
    watchSurat(satkerId, berkasId, next, fail),
  );
  return (
    <section className="kartu" aria-labelledby="surat">
      <h2 id="surat">Surat</h2>
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="redup">Belum ada surat.</p>
          ) : (
            <ul className="butir">
              {[...daftar]
                .sort((a, b) => a.dibuat.localeCompare(b.dibuat))
                .map((surat) => (
                  <Baris key={surat.id} surat={surat} boleh={boleh} />
                ))}
            </ul>
          )
        }
      </Tampil>
      {!boleh && (
        <p className="redup">Isi surat memuat data pemohon dan tidak dapat dibuka dengan peran Anda.</p>
      )}
    </section>
  );
}
