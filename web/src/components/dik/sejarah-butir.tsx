import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { formatInstan } from '@ppid/domain/calendar/zona';
import { NAMA_SEBAB_BUKA } from '@ppid/domain/pengecualian/buka';
import { sebutPenetapan } from '@ppid/domain/pengecualian/kutipan';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { useKantor } from '../../session/kantor.js';

/** What became of an item, in order: decided, replaced another, documented, tested anew, opened, replaced. */
export function SejarahButir({ butir, semua }: { butir: Butir; semua: readonly Butir[] }) {
  const { satker, nama } = useKantor();
  const { penetapan, lembar, didokumentasikan, perpanjangan, dibuka, menggantikan, digantiOleh } = butir;
  const butirLain = (id: string): ReactNode => {
    const lain = semua.find((b) => b.id === id);
    return <Link to={`/dik/${id}`}>{lain ? `${lain.informasi} (${lain.penetapan.nomor})` : id}</Link>;
  };
  const pengecualian = (berkasId: string, label: string): ReactNode => (
    <Link to={`/berkas/pengecualian/${berkasId}`}>{label}</Link>
  );
  const baris: [kapan: string, apa: ReactNode][] = [
    [
      formatTanggal(penetapan.tanggal),
      <>
        Ditetapkan dengan {sebutPenetapan(penetapan)}, menurut lembar uji{' '}
        {lembar.berkasId ? pengecualian(lembar.berkasId, lembar.nomor) : lembar.nomor || '–'}
      </>,
    ],
  ];
  if (menggantikan) baris.push(['', <>Menggantikan {butirLain(menggantikan)}</>]);
  if (didokumentasikan) {
    const berkas = (
      <Link to={`/berkas/pendokumentasian/${didokumentasikan.berkasId}`}>berkas pendokumentasian</Link>
    );
    baris.push([formatInstan(didokumentasikan.pada, satker.zona), <>Didokumentasikan: {berkas}</>]);
  }
  if (perpanjangan)
    baris.push(['', <>Sedang diuji untuk diperpanjang: {pengecualian(perpanjangan, 'berkas uji')}</>]);
  if (dibuka) {
    const oleh = dibuka.oleh === 'sistem' ? 'Sistem' : nama(dibuka.oleh);
    baris.push([
      formatInstan(dibuka.pada, satker.zona),
      `Terbuka untuk publik: ${NAMA_SEBAB_BUKA[dibuka.sebab]}. Dicatat oleh ${oleh}.${dibuka.catatan ? ` ${dibuka.catatan}` : ''}`,
    ]);
  }
  if (digantiOleh) baris.push(['', <>Diganti oleh {butirLain(digantiOleh)}</>]);
  return (
    <ol className="riwayat" data-uji="sejarah-butir">
      {baris.map(([kapan, apa], i) => (
        <li key={i}>
          <span>
            {apa}
            {kapan && <small> · {kapan}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}
