import { PERMOHONAN } from '@ppid/domain/formulir/permohonan';
import type { Jenis } from '@ppid/domain/sop/types';
import { watchPemohon } from '../../data/berkas.js';
import { mayBukaIdentitas } from '../../lib/akses.js';
import { useLive } from '../../lib/use-live.js';
import { useAkun } from '../../session/session.js';
import { Tampil } from '../pesan.js';
import { LihatNik } from './lihat-nik.js';

/** The server keeps the NIK apart and leaves its last four digits here (domain/pribadi/nik.ts). */
const KUNCI_SAMAR: Readonly<Record<string, string>> = { nik: 'nikSamar' };

function labelPribadi(): Map<string, string> {
  return new Map(
    PERMOHONAN.bidang.filter((b) => b.pribadi).map((b) => [KUNCI_SAMAR[b.kunci] ?? b.kunci, b.label]),
  );
}

export function Pemohon({ jenis, berkasId }: { jenis: Jenis; berkasId: string }) {
  const { satkerId, peran } = useAkun();
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
            <p className="redup">Tidak ada data, atau sudah dihapus karena masa simpannya habis.</p>
          ) : (
            <dl className="fakta">
              {baris.map(({ kunci, teks, nilai }) => (
                <div key={kunci}>
                  <dt>{teks}</dt>
                  <dd>
                    {kunci === 'nikSamar' ? (
                      <LihatNik
                        jenis={jenis}
                        berkasId={berkasId}
                        samar={nilai}
                        boleh={mayBukaIdentitas(peran)}
                      />
                    ) : (
                      nilai
                    )}
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
