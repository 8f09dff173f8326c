import { useState } from 'react';
import { Link } from 'react-router';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { dokumenBelumDibuka, halanganBuka } from '@ppid/domain/pengecualian/buka';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import { mayBukaButir, mayBukaDikecualikan } from '../../lib/akses.js';
import { useDokumenButir } from '../../lib/use-butir.js';
import { useAkun } from '../../session/session.js';
import { DialogBukaDokumen } from './dialog-buka-dokumen.js';

const alamat = (d: Dokumen, id: string): string => `/berkas/${d.jenis}/${d.berkasId}/dokumen/${id}`;

function keadaan(id: string, dip: ButirDip | null): { teks: string; nada: string } {
  if (dip?.dibuka.some(({ dokumenId }) => dokumenId === id)) return { teks: 'Sudah dibuka', nada: 'aman' };
  if (!dip?.diperiksa) return { teks: 'Tertutup', nada: 'netral' };
  if (dokumenBelumDibuka(dip).includes(id)) return { teks: 'Siap dibuka', nada: 'dekat' };
  return dip.status === 'SIAP'
    ? { teks: 'Tidak dibuka apa adanya', nada: 'netral' }
    : { teks: 'Perlu dihitamkan', nada: 'dekat' };
}

interface Props {
  butir: Butir;
  dip: ButirDip | null;
}

/** The documents of the item by name; their content opens only in the viewer, with a reason, for those who may. */
export function DokumenButir({ butir, dip }: Props) {
  const { peran } = useAkun();
  const dokumen = useDokumenButir(butir);
  const [dipilih, setDipilih] = useState<Dokumen | null>(null);
  if (butir.dokumenIds.length === 0) return <p className="redup">Belum ada dokumen yang disimpan.</p>;
  if (!dokumen)
    return (
      <p className="redup">
        {butir.dokumenIds.length} dokumen; namanya hanya dilihat petugas layanan, PPID, dan Atasan PPID.
      </p>
    );
  return (
    <>
      <ul className="butir" data-uji="dokumen-butir">
        {dokumen.semua.map((d) => {
          const { teks, nada } = keadaan(d.id, dip);
          const salinan = dip?.dibuka.find(({ dokumenId }) => dokumenId === d.id)?.hasilDokumenId;
          const siap = dip !== null && mayBukaButir(peran) && dokumenBelumDibuka(dip).includes(d.id);
          const halangan = siap ? halanganBuka(d) : null;
          const hitam = dokumen.hitam.filter(({ asal }) => asal?.dokumenId === d.id);
          return (
            <li key={d.id} data-uji={`dokumen-${d.id}`}>
              <span>
                <b>{d.nama}</b>
                <small>
                  {d.halaman !== null && `${d.halaman} halaman · `}
                  <span className={`cap cap-${nada}`}>{teks}</span>
                </small>
                {halangan && <small data-uji="halangan">{halangan}</small>}
                {hitam.map((h) => (
                  <small key={h.id}>
                    <Link to={alamat(d, h.id)}>Salinan yang dihitamkan</Link>
                  </small>
                ))}
              </span>
              <span className="tombol-baris">
                {mayBukaDikecualikan(peran) && (
                  // A new tab: a form about it may be open here.
                  <Link
                    className="tombol-kecil"
                    to={alamat(d, d.id)}
                    target="_blank"
                    aria-label={`Lihat: ${d.nama}`}
                  >
                    Lihat
                  </Link>
                )}
                {salinan && (
                  <Link
                    className="tombol-kecil"
                    to={alamat(d, salinan)}
                    aria-label={`Lihat salinan terbuka: ${d.nama}`}
                  >
                    Lihat salinan terbuka
                  </Link>
                )}
                {siap && halangan === null && (
                  <button
                    type="button"
                    className="tombol-kecil"
                    aria-label={`Buka dokumen: ${d.nama}`}
                    onClick={() => setDipilih(d)}
                  >
                    Buka dokumen
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {dipilih && dip && <DialogBukaDokumen dip={dip} dokumen={dipilih} onClose={() => setDipilih(null)} />}
    </>
  );
}
