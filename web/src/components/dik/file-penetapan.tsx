import { Link } from 'react-router';
import { useDokumen } from '../../lib/use-dokumen.js';

/** The file of the decision, as it lies in the berkas of the test. */
export function FilePenetapan({ berkasId }: { berkasId: string }) {
  const file = (useDokumen(berkasId).data ?? []).filter((d) => d.kategori === 'keputusan');
  if (file.length === 0) return null;
  return (
    <span className="redup">
      {' '}
      File keputusan:{' '}
      {file.map((d, i) => (
        <span key={d.id}>
          {i > 0 && ', '}
          <Link to={`/berkas/${d.jenis}/${d.berkasId}/dokumen/${d.id}`}>{d.nama}</Link>
        </span>
      ))}
    </span>
  );
}
