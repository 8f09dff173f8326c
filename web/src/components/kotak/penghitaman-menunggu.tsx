import { Link } from 'react-router';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { jumlahTeks } from './bagian.js';

const KEADAAN = {
  KONSEP: {
    teks: 'menunggu PPID',
    nada: 'dekat',
    apa: 'Konsep tersimpan. Buka, periksa tandanya, lalu buat salinannya.',
  },
  GAGAL: {
    teks: 'salinan gagal dibuat',
    nada: 'terlambat',
    apa: 'Buka untuk membaca sebabnya, lalu buat salinannya lagi.',
  },
} as const;

/** Marks that somebody saved and only the PPID applies, and those whose copy failed. */
export function PenghitamanMenunggu({ daftar }: { daftar: readonly Dokumen[] }) {
  const gagal = daftar.filter((d) => d.penghitaman === 'GAGAL').length;
  return (
    <>
      <p>
        Menunggu PPID: {jumlahTeks(daftar.length - gagal)}
        {gagal > 0 && (
          <>
            {' '}
            · <strong className="merah">salinan gagal dibuat: {gagal}</strong>
          </>
        )}
      </p>
      <ul className="butir">
        {daftar.map((d) => {
          const keadaan = KEADAAN[d.penghitaman ?? 'KONSEP'];
          return (
            <li key={d.id} data-uji="penghitaman">
              <span>
                <Link to={`/berkas/${d.jenis}/${d.berkasId}/dokumen/${d.id}`}>{d.nama}</Link>{' '}
                <span className={`cap cap-${keadaan.nada}`}>{keadaan.teks}</span>
                <small>{keadaan.apa}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
