import { Link } from 'react-router';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { Masa } from '@ppid/domain/pengecualian/masa';
import type { ButirDip } from '@ppid/domain/pengecualian/types';
import { bertitik } from '@ppid/domain/surat/kalimat';
import { teksFakta } from '../../lib/fakta.js';
import { nasibPenolakan } from '../../lib/penolakan-butir.js';
import type { Kantor } from '../../session/kantor.js';
import { ButirLain } from './butir-lain.js';
import { urutInstan } from './peristiwa-awal.js';
import type { BahanSejarah, Peristiwa } from './sejarah-butir.js';

/** Refusals that rest on it, the days to come, and how it ended. */
export function peristiwaAkhir(bahan: BahanSejarah, masa: Masa | null, kantor: Kantor): Peristiwa[] {
  const { butir, dip } = bahan;
  const semua = [...penolakan(bahan, kantor), ...(masa ? mendatang(masa) : [])];
  const { dibuka, digantiOleh } = butir;
  if (dibuka) {
    const sendiri = dibuka.sebab === 'OTOMATIS';
    semua.push({
      ...{ kunci: 'buka', urut: urutInstan(dibuka.pada, kantor), nada: 'TEGAS' },
      kapan: formatInstan(dibuka.pada, kantor.satker.zona),
      isi: (
        <>
          <b>{sendiri ? 'Terbuka oleh sistem karena jangka berakhir' : 'Terbuka untuk umum'}.</b>{' '}
          {bertitik(dibuka.catatan)}
          {!sendiri && ` Dicatat oleh ${kantor.nama(dibuka.oleh)}.`}
        </>
      ),
    });
  }
  if (digantiOleh)
    semua.push({
      ...{ kunci: 'ganti', urut: urutInstan(butir.diubah, kantor), nada: 'TEGAS' },
      kapan: formatInstan(butir.diubah, kantor.satker.zona),
      isi: (
        <>
          <b>Diganti</b> oleh <ButirLain id={digantiOleh} />.
        </>
      ),
    });
  return dip ? [...semua, ...sesudahBuka(dip, kantor)] : semua;
}

function penolakan({ butir, pengutip }: BahanSejarah, kantor: Kantor): Peristiwa[] {
  return pengutip.map((berkas) => {
    const dijawab = teksFakta(berkas.data, 'dijawab') || berkas.diubah;
    const { teks, nada } = nasibPenolakan(berkas, butir.id);
    return {
      ...{ kunci: `tolak-${berkas.id}`, urut: urutInstan(dijawab, kantor) },
      kapan: formatInstan(dijawab, kantor.satker.zona),
      isi: (
        <>
          Dikutip pada jawaban permohonan{' '}
          <Link to={`/berkas/permohonan/${berkas.id}`}>{berkas.nomor ?? berkas.judul}</Link>{' '}
          <span className={`cap cap-${nada}`}>{teks}</span>
        </>
      ),
    };
  });
}

function mendatang({ apa, sampai, tindak }: Masa): Peristiwa[] {
  const nanti = (kunci: string, tanggal: string, isi: string): Peristiwa => ({
    ...{ kunci, urut: tanggal, kapan: formatHariTanggal(tanggal), isi, nada: 'NANTI' },
  });
  if (apa === 'TINJAU') return [nanti('tinjau', sampai, 'Paling lambat ditinjau kembali.')];
  return [
    nanti(
      'tindak',
      tindak,
      'Paling lambat PPID memutuskan membuka atau memperpanjang (30 hari kerja sebelum berakhir).',
    ),
    nanti('akhir', sampai, 'Hari terakhir pengecualian. Tanpa keputusan, terbuka sehari sesudahnya.'),
  ];
}

function sesudahBuka({ diperiksa, status, dibuka }: ButirDip, kantor: Kantor): Peristiwa[] {
  const semua: Peristiwa[] = dibuka.map(({ dokumenId, oleh, pada }) => ({
    ...{
      kunci: `dok-${dokumenId}`,
      urut: urutInstan(pada, kantor),
      kapan: formatInstan(pada, kantor.satker.zona),
    },
    isi: `Salinan satu dokumennya dibuka oleh ${kantor.nama(oleh)}.`,
  }));
  if (diperiksa)
    semua.push({
      ...{ kunci: 'periksa', urut: urutInstan(diperiksa.pada, kantor) },
      kapan: formatInstan(diperiksa.pada, kantor.satker.zona),
      isi: (
        <>
          <b>Diperiksa dari data pribadi</b> oleh {kantor.nama(diperiksa.oleh)}:{' '}
          {status === 'SIAP' ? 'siap masuk DIP' : 'perlu dihitamkan dahulu'}. {bertitik(diperiksa.catatan)}
        </>
      ),
    });
  return semua;
}
