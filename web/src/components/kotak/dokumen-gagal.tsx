import { Link } from 'react-router';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { sebabGagal, tautanBaris } from '../../lib/perhatian.js';
import { jumlahTeks } from './bagian.js';

/** More would push the cases away; the rest stands on the page of its own. */
const TAMPIL = 3;

/** Documents in the inbox that one press may bring on: how many, and the newest by name. */
export function DokumenGagal({ daftar }: { daftar: readonly Dokumen[] }) {
  return (
    <>
      <p>
        <Link to="/dokumen/perhatian">Dokumen yang dapat diulang: {jumlahTeks(daftar.length)}</Link>
      </p>
      <ul className="butir">
        {daftar.slice(0, TAMPIL).map((d) => (
          <li key={d.id}>
            <span>
              <Link to={tautanBaris(d)}>{d.nama}</Link>
              <small>{sebabGagal(d).join(' ')}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
