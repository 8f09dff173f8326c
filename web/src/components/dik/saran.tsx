import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { sebutPasal17 } from '@ppid/domain/pengecualian/pasal17';
import { saranButir } from '@ppid/domain/pengecualian/saran';
import { useDik, useHari } from '../../lib/use-dik.js';

/**
 * Items of the DIK that a request may touch, while it is being typed. A hint: it blocks nothing, and says nothing where the
 * list could not be read.
 */
export function SaranDik({ teks }: { teks: string }) {
  const hari = useHari();
  const butir = useDik().data ?? [];
  const saran = saranButir(useDeferredValue(teks), butir, hari);
  return (
    <div role="status" data-uji="saran-dik">
      {saran.length > 0 && (
        <div className="pesan pesan-ingat">
          <b>Mungkin termasuk DIK:</b>
          <ul>
            {saran.map((b) => (
              <li key={b.id}>
                {/* A new tab: what is being typed must stay. */}
                <Link to={`/dik/${b.id}`} target="_blank" rel="noreferrer">
                  {b.informasi}
                </Link>{' '}
                <span className="redup">
                  {b.bagian && `${b.bagian} · `}
                  {b.pasal17.map(sebutPasal17).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
