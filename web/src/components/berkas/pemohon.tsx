import { useState } from 'react';
import { PERMOHONAN } from '@ppid/domain/formulir/permohonan';
import type { Jenis } from '@ppid/domain/sop/types';
import { watchPemohon } from '../../data/berkas.js';
import { samarkan } from '../../lib/samar.js';
import { useLive } from '../../lib/use-live.js';
import { useAkun } from '../../session/session.js';
import { Tampil } from '../pesan.js';

/** Fields that identify a person by themselves stay masked until asked for (dossier H.3). */
const DISAMARKAN = /^nik$/;

function labelPribadi(): Map<string, string> {
  return new Map(PERMOHONAN.bidang.filter((b) => b.pribadi).map((b) => [b.kunci, b.label]));
}

function Nilai({ kunci, label, nilai }: { kunci: string; label: string; nilai: string }) {
  const [terbuka, setTerbuka] = useState(false);
  if (!DISAMARKAN.test(kunci)) return <>{nilai}</>;
  return (
    <>
      <span className="angka">{terbuka ? nilai : samarkan(nilai)}</span>{' '}
      <button
        type="button"
        className="tombol-tautan"
        aria-pressed={terbuka}
        aria-label={`${terbuka ? 'Sembunyikan' : 'Tampilkan'} ${label}`}
        onClick={() => setTerbuka(!terbuka)}
      >
        {terbuka ? 'Sembunyikan' : 'Tampilkan'}
      </button>
    </>
  );
}

export function Pemohon({ jenis, berkasId }: { jenis: Jenis; berkasId: string }) {
  const { satkerId } = useAkun();
  const live = useLive<Record<string, unknown> | null>(
    `pemohon/${satkerId}/${jenis}/${berkasId}`,
    (next, fail) => watchPemohon(satkerId, jenis, berkasId, next, fail),
  );
  const label = labelPribadi();
  return (
    <section className="kartu" aria-labelledby="pemohon">
      <h2 id="pemohon">Data pribadi pemohon</h2>
      <Tampil live={live}>
        {(data) => {
          const baris = [...label].flatMap(([kunci, teks]) => {
            const nilai = data?.[kunci];
            return typeof nilai === 'string' && nilai !== '' ? [{ kunci, teks, nilai }] : [];
          });
          return baris.length === 0 ? (
            <p className="redup">Tidak ada data.</p>
          ) : (
            <dl className="fakta">
              {baris.map(({ kunci, teks, nilai }) => (
                <div key={kunci}>
                  <dt>{teks}</dt>
                  <dd>
                    <Nilai kunci={kunci} label={teks} nilai={nilai} />
                  </dd>
                </div>
              ))}
            </dl>
          );
        }}
      </Tampil>
    </section>
  );
}
