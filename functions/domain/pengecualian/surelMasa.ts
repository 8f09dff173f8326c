import { formatHariTanggal, formatInstan } from '../calendar/zona.js';
import type { Satker } from '../satker/satker.js';
import { susunSurel, type IsiSurel } from '../surat/surel.js';
import { NAMA_SEBAB_BUKA } from './buka.js';
import { sebutPenetapan } from './kutipan.js';
import { sebutSisa, type Masa } from './masa.js';
import type { Butir } from './types.js';

const sebut = ({ informasi, bagian }: Butir): string =>
  bagian === '' ? `“${informasi}”` : `“${informasi}” (${bagian})`;

const dasar = ({ penetapan }: Butir): string => `Penetapan: ${sebutPenetapan(penetapan)}.`;

const UJI_BERJALAN: Readonly<Record<Masa['apa'], string>> = {
  AKHIR:
    'Uji untuk memperpanjangnya sedang berjalan; selama belum ada keputusan baru, pengecualian ini tetap berakhir pada harinya.',
  TINJAU: 'Uji baru sedang berjalan; keputusannya menggantikan peninjauan ini.',
};

/** An exclusion that is about to end, or waits for its review; `diperpanjang` while a test to extend it runs. */
export function susunMasa(
  butir: Butir,
  masa: Masa,
  satker: Satker,
  namaPeran: string,
  diperpanjang: boolean,
): IsiSurel {
  // Who is testing anew is reviewing; an end comes all the same.
  const terlambat = masa.keadaan === 'TERLAMBAT' && !(diperpanjang && masa.apa === 'TINJAU');
  const [subjek, kapan] = masa.apa === 'AKHIR' ? akhir(masa, terlambat) : tinjau(butir, masa, terlambat);
  return susunSurel(
    `${terlambat ? 'Terlambat' : 'Pengingat'}: ${subjek}`,
    `Kepada ${namaPeran} ${satker.nama}`,
    [
      `${sebut(butir)}, unit ${butir.unit}.`,
      dasar(butir),
      ...kapan,
      diperpanjang ? UJI_BERJALAN[masa.apa] : '',
      'Buka Daftar Informasi yang Dikecualikan pada aplikasi PPID untuk menindaklanjuti.',
    ],
    satker,
  );
}

function akhir({ sampai, tindak, sisa }: Masa, terlambat: boolean): [subjek: string, baris: string[]] {
  const kapan = sebutSisa(sisa);
  return [
    `pengecualian informasi ${kapan}`,
    [
      `Hari terakhir pengecualian: ${formatHariTanggal(sampai)} (${kapan}).`,
      terlambat
        ? `PPID seharusnya sudah memutus paling lambat ${formatHariTanggal(tindak)} (30 hari kerja sebelum berakhir).`
        : `PPID menetapkan terbuka, atau mengajukan uji baru untuk memperpanjang, paling lambat ${formatHariTanggal(tindak)}.`,
      'Tanpa penetapan, informasi ini terbuka dengan sendirinya setelah hari terakhir itu.',
    ],
  ];
}

function tinjau(butir: Butir, { sampai }: Masa, terlambat: boolean): [subjek: string, baris: string[]] {
  const { peristiwa } = butir.jangka;
  return [
    'pengecualian informasi perlu ditinjau',
    [
      `Hari peninjauan: ${formatHariTanggal(sampai)}${terlambat ? ', sudah lewat' : ''}.`,
      peristiwa === null
        ? 'Periksa apakah pengecualian ini masih diperlukan.'
        : `Pengecualian ini berakhir bila: ${peristiwa}. Periksa apakah itu sudah terjadi.`,
      'Informasi ini tidak terbuka dengan sendirinya: PPID menetapkannya terbuka, atau mengajukan uji baru.',
    ],
  ];
}

/** An item was opened, by a person or because its time ran out. */
export function susunDibuka(
  butir: Butir,
  dibuka: NonNullable<Butir['dibuka']>,
  satker: Satker,
  namaPeran: string,
): IsiSurel {
  const sendiri = dibuka.sebab === 'OTOMATIS';
  return susunSurel(
    `Informasi ${sendiri ? 'terbuka dengan sendirinya' : 'dibuka'}: ${NAMA_SEBAB_BUKA[dibuka.sebab]}`,
    `Kepada ${namaPeran} ${satker.nama}`,
    [
      `${sebut(butir)}, unit ${butir.unit}, terbuka sejak ${formatInstan(dibuka.pada, satker.zona)}: ${NAMA_SEBAB_BUKA[dibuka.sebab]}.`,
      dasar(butir),
      dibuka.catatan,
      'Butir ini masuk Daftar Informasi Publik setelah PPID memeriksa ada tidaknya data pribadi di dalamnya. Dokumennya tetap tertutup sampai diperiksa.',
    ],
    satker,
  );
}
