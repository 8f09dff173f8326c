import { Link } from 'react-router';
import { useButir } from '../../lib/use-butir.js';

/** Another item by its name, for a sentence. */
export function ButirLain({ id }: { id: string }) {
  const butir = useButir(id).data;
  return (
    <Link to={`/dik/${id}`}>{butir ? `${butir.informasi} (${butir.penetapan.nomor})` : 'butir lain'}</Link>
  );
}
