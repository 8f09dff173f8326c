import { useState } from 'react';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { kategoriUnggah } from '@ppid/domain/dokumen/unggahan';
import { mayBukaIdentitas } from '../../lib/akses.js';
import { NAMA_KATEGORI, NAMA_STATUS_DOKUMEN } from '../../lib/jenis.js';
import { teksUkuran } from '../../lib/ukuran.js';
import { withExtension } from '../../lib/unduh.js';
import { useDokumen } from '../../lib/use-dokumen.js';
import { useAkun } from '../../session/session.js';
import { Tampil } from '../pesan.js';
import { Unduh } from '../unduh.js';
import { DialogTeks } from './dialog-teks.js';
import { Gambar } from './gambar.js';
import { LihatIdentitas } from './lihat-identitas.js';
import { Unggah } from './unggah.js';

const NADA: Partial<Record<Dokumen['status'], string>> = { SELESAI: 'aman', KARANTINA: 'terlambat' };

function Baris({ dokumen: d, onTeks }: { dokumen: Dokumen; onTeks: () => void }) {
  // The content of an excluded document never comes straight from Storage (docs/contract.md).
  const tertutup = d.kelas !== 'biasa';
  const { peran } = useAkun();
  const bolehLihat = d.kelas === 'identitas' && d.asli !== null && mayBukaIdentitas(peran);
  const adaTeks = !tertutup && d.teks !== null && d.teks.dariBerkas + d.teks.dariOcr > 0;
  return (
    <li className="dokumen" data-uji="dokumen">
      {d.kecil && !tertutup ? (
        <Gambar path={d.kecil} alt={`Halaman pertama ${d.nama}`} />
      ) : (
        <span className="gambar gambar-kosong" aria-hidden="true">
          {tertutup ? '🔒' : d.status === 'KARANTINA' ? '!' : '…'}
        </span>
      )}
      <div>
        <b className="dokumen-nama">{d.nama}</b>
        <small>
          {NAMA_KATEGORI[d.kategori]} · {teksUkuran(d.ukuran)}
          {d.halaman !== null && ` · ${d.halaman} halaman`}
        </small>
        <span className={`cap cap-${NADA[d.status] ?? 'netral'}`}>{NAMA_STATUS_DOKUMEN[d.status]}</span>
        {d.kelas === 'dikecualikan' && <small>Isi informasi dikecualikan tidak ditampilkan di sini.</small>}
        {d.karantina && <p className="galat">{d.karantina.alasan}</p>}
        <div className="tombol-baris">
          {bolehLihat && <LihatIdentitas dokumen={d} />}
          {adaTeks && (
            <button
              type="button"
              className="tombol-kecil"
              onClick={onTeks}
              aria-label={`Baca teks: ${d.nama}`}
            >
              Baca teks
            </button>
          )}
          {d.asli && !tertutup && (
            <Unduh path={d.asli} nama={withExtension(d.nama, d.tipe)} label="Unduh asli" />
          )}
        </div>
      </div>
    </li>
  );
}

export function DaftarDokumen({ berkas }: { berkas: Berkas }) {
  const { peran } = useAkun();
  const live = useDokumen(berkas.id);
  const boleh = kategoriUnggah(peran, berkas.jenis, ['lampiran']);
  const [dibaca, setDibaca] = useState<Dokumen | null>(null);
  return (
    <section className="kartu" aria-labelledby="dokumen">
      <h2 id="dokumen">Dokumen</h2>
      <Tampil live={live}>
        {(daftar) =>
          daftar.length === 0 ? (
            <p className="redup">Belum ada dokumen.</p>
          ) : (
            <ul className="butir">
              {daftar.map((d) => (
                <Baris key={d.id} dokumen={d} onTeks={() => setDibaca(d)} />
              ))}
            </ul>
          )
        }
      </Tampil>
      {boleh.length > 0 && (
        <Unggah jenis={berkas.jenis} berkasId={berkas.id} dokumen={live.data ?? []} boleh={boleh} />
      )}
      {dibaca && <DialogTeks dokumen={dibaca} onClose={() => setDibaca(null)} />}
    </section>
  );
}
