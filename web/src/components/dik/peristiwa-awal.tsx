import { Link } from 'react-router';
import type { Berkas } from '@ppid/domain/berkas/types';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { formatInstan, tanggalLokal } from '@ppid/domain/calendar/zona';
import { sebutPenetapan } from '@ppid/domain/pengecualian/kutipan';
import type { Butir, Diingatkan, KeadaanUsul } from '@ppid/domain/pengecualian/types';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import { kecilAwal } from '@ppid/domain/surat/kalimat';
import { teksFakta } from '../../lib/fakta.js';
import { NAMA_KEADAAN } from '../../lib/klasifikasi.js';
import type { Kantor } from '../../session/kantor.js';
import { ButirLain } from './butir-lain.js';
import { FilePenetapan } from './file-penetapan.js';
import type { Peristiwa } from './sejarah-butir.js';
import { TempatSimpanButir } from './tempat-simpan-butir.js';

/** Sorts after the bare date of the same day. */
export const urutInstan = (pada: string, { satker }: Kantor): string =>
  `${tanggalLokal(pada, satker.zona)} ${pada}`;

const APA_INGAT: Readonly<Record<Diingatkan['keadaan'], string>> = {
  DEKAT: 'Pengingat pertama',
  BERTINDAK: 'Pengingat pada hari terakhir untuk memutuskan',
  TERLAMBAT: 'Pengingat bahwa batas memutuskan sudah lewat',
};

/** Decided, in force, replaced another, filed, reminded. */
export function peristiwaAwal(butir: Butir, kantor: Kantor): Peristiwa[] {
  const { penetapan, lembar, jangka, menggantikan, didokumentasikan, diingatkan } = butir;
  const { satker } = kantor;
  const semua: Peristiwa[] = [
    {
      ...{ kunci: 'tetap', urut: penetapan.tanggal, kapan: formatTanggal(penetapan.tanggal) },
      isi: (
        <>
          <b>Ditetapkan dikecualikan</b> dengan {sebutPenetapan(penetapan)}, menurut lembar uji{' '}
          {lembar.berkasId ? (
            <Link to={`/berkas/pengecualian/${lembar.berkasId}`}>{lembar.nomor}</Link>
          ) : (
            lembar.nomor || '–'
          )}
          {menggantikan && (
            <>
              ; menggantikan <ButirLain id={menggantikan} />
            </>
          )}
          .{lembar.berkasId && <FilePenetapan berkasId={lembar.berkasId} />}
        </>
      ),
    },
  ];
  if (jangka.mulai !== penetapan.tanggal)
    semua.push({
      ...{ kunci: 'mulai', urut: `${jangka.mulai} `, kapan: formatTanggal(jangka.mulai) },
      isi: 'Pengecualian mulai berlaku.',
    });
  if (didokumentasikan)
    semua.push({
      ...{ kunci: 'simpan', urut: urutInstan(didokumentasikan.pada, kantor) },
      kapan: formatInstan(didokumentasikan.pada, satker.zona),
      isi: (
        <>
          <b>Didokumentasikan dan disimpan</b> menurut{' '}
          <Link to={`/berkas/pendokumentasian/${didokumentasikan.berkasId}`}>berkas pendokumentasian</Link>.
          <TempatSimpanButir berkasId={didokumentasikan.berkasId} />
        </>
      ),
    });
  for (const d of diingatkan)
    semua.push({
      ...{ kunci: `ingat-${d.apa}-${d.keadaan}-${d.sampai}`, urut: urutInstan(d.pertama, kantor) },
      kapan: formatInstan(d.pertama, satker.zona),
      isi: `${APA_INGAT[d.keadaan]} dikirim ke ${d.kepada.map((p) => NAMA_PERAN[p]).join(' dan ')}${
        d.kali > 1 ? `, ${d.kali} kali, terakhir ${formatInstan(d.terakhir, satker.zona)}` : ''
      }.`,
    });
  return semua;
}

/** Every new test that was to extend it, with what it has come to. */
export function peristiwaUji(perpanjangan: readonly Berkas[], butir: Butir, kantor: Kantor): Peristiwa[] {
  return perpanjangan.map((berkas) => {
    const keadaan = NAMA_KEADAAN[teksFakta(berkas.data, 'keadaan') as KeadaanUsul];
    const selesai = berkas.status === 'SELESAI';
    const gagal = selesai && butir.digantiOleh?.startsWith(`${berkas.id}-`) !== true;
    return {
      ...{ kunci: `uji-${berkas.id}`, urut: urutInstan(berkas.dibuka, kantor) },
      kapan: formatInstan(berkas.dibuka, kantor.satker.zona),
      isi: (
        <>
          <b>Uji untuk memperpanjang dibuka</b>:{' '}
          <Link to={`/berkas/pengecualian/${berkas.id}`}>{berkas.nomor ?? berkas.judul}</Link>,{' '}
          {gagal ? 'selesai tanpa memperpanjang butir ini' : kecilAwal(keadaan ?? 'Berjalan')}.
        </>
      ),
    };
  });
}
