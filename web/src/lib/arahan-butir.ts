import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { Kalender, Tanggal } from '@ppid/domain/calendar/types';
import { dokumenBelumDibuka } from '@ppid/domain/pengecualian/buka';
import { keadaanButir } from '@ppid/domain/pengecualian/keadaanButir';
import { masaButir, sebutSisa, type Masa } from '@ppid/domain/pengecualian/masa';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import { TANPA_SOP_UJI } from '@ppid/domain/pengecualian/wewenang';

/** What is to be done next and until when: one sentence for everybody who opens the item. */
export interface Arahan {
  teks: string;
  nada: 'biasa' | 'ingat' | 'gagal';
}

interface Keadaan {
  butir: Butir;
  /** null while it was not opened, or where another office keeps its line. */
  dip: ButirDip | null;
  /** The own office decides on it: its own item, or at KPU RI one for all. */
  milik: boolean;
  /** A test to extend it is under way. */
  diuji: boolean;
  /** The office has an SOP by which it can be tested anew, and one by which the DIP is compiled. */
  adaSop: { uji: boolean; dip: boolean };
  hari: Tanggal;
  kalender: Kalender;
}

const biasa = (teks: string): Arahan => ({ teks, nada: 'biasa' });
const ingat = (teks: string): Arahan => ({ teks, nada: 'ingat' });

export function arahanButir({ butir, dip, milik, diuji, adaSop, hari, kalender }: Keadaan): Arahan {
  if (!milik)
    return biasa(
      'Butir ini diwarisi dari keputusan KPU RI dan berlaku untuk semua kantor. Hanya KPU RI yang dapat mengubah, memperpanjang, atau mencabutnya.',
    );
  const keadaan = keadaanButir(butir, hari);
  if (keadaan === 'DIUBAH' && butir.digantiOleh !== null)
    return biasa('Tidak ada yang perlu dilakukan: butir ini sudah diganti dengan butir yang baru.');
  if (dip) return arahanDip(dip, adaSop.dip);
  if (butir.dibuka) return biasa('Butir ini sudah terbuka untuk umum.');
  if (keadaan === 'BERAKHIR_TERBUKA')
    return ingat(
      'Hari terakhirnya sudah lewat, jadi butir ini sudah terbuka untuk umum. Sistem mencatatnya malam ini; setelah itu PPID memeriksa data pribadi sebelum masuk DIP.',
    );
  const masa = masaButir(butir, hari, kalender);
  if (!masa)
    return biasa(
      butir.jangka.peristiwa === null
        ? 'Tidak ada tanggal berakhir. PPID membukanya bila alasannya sudah tidak ada.'
        : `PPID membukanya begitu peristiwa ini terjadi: ${butir.jangka.peristiwa}.`,
    );
  // What holds for all offices is extended by a later decision of KPU RI, which runs no SOP.
  const dapatUji = adaSop.uji || butir.lingkup === 'NASIONAL';
  return masa.apa === 'AKHIR'
    ? arahanAkhir(masa, diuji, dapatUji)
    : arahanTinjau(masa, butir, diuji, dapatUji);
}

function arahanDip(dip: ButirDip, adaSop: boolean): Arahan {
  const sisa = dokumenBelumDibuka(dip).length;
  if (dip.status === 'PERIKSA_PRIBADI')
    return ingat(
      'Butir ini sudah terbuka. PPID sekarang memeriksa ada tidaknya data pribadi; sebelum itu butir tidak masuk DIP dan dokumennya tetap tertutup.',
    );
  if (dip.status === 'PERLU_DIHITAMKAN')
    return ingat(
      'PPID sekarang menghitamkan data pribadi pada dokumennya, lalu mencatat hasil pemeriksaan lagi.',
    );
  if (sisa > 0) return ingat(`PPID sekarang membuka ${sisa} dokumen yang sudah diperiksa.`);
  return biasa(
    adaSop
      ? 'Butir ini terbuka dan sudah diperiksa. Masukkan ke DIP lewat berkas Penyusunan DIP.'
      : 'Butir ini terbuka dan sudah diperiksa. Kantor ini belum mempunyai SOP penyusunan DIP; masukkan butir ini ke DIP pada penyusunan berikutnya.',
  );
}

/** Without an SOP there is no button to extend it either: who reads this learns why. */
const tanpaUji = (dapatUji: boolean): string =>
  dapatUji ? '' : ` ${TANPA_SOP_UJI} Karena itu butir ini tidak dapat diperpanjang di sini.`;

function arahanAkhir({ keadaan, sampai, tindak, sisa }: Masa, diuji: boolean, dapatUji: boolean): Arahan {
  const akhir = formatHariTanggal(sampai);
  const batas = `${formatHariTanggal(tindak)} (30 hari kerja sebelum berakhir)`;
  if (diuji)
    return ingat(
      `Uji untuk memperpanjang sedang berjalan. Keputusannya harus ada paling lambat ${akhir}; tanpa keputusan, informasi ini terbuka dengan sendirinya setelah hari itu.`,
    );
  const putus = dapatUji ? 'membuka atau memperpanjang' : 'membuka';
  const tanpa = tanpaUji(dapatUji);
  if (keadaan === 'JAUH')
    return biasa(`Belum ada yang perlu dilakukan. PPID memutuskan ${putus} paling lambat ${batas}.${tanpa}`);
  const sendiri = `Tanpa keputusan, informasi ini terbuka dengan sendirinya setelah ${akhir} (${sebutSisa(sisa)}).`;
  if (keadaan === 'TERLAMBAT')
    return {
      teks: `Terlambat: PPID seharusnya memutuskan paling lambat ${batas}. ${dapatUji ? 'Buka atau perpanjang' : 'Buka'} sekarang. ${sendiri}${tanpa}`,
      nada: 'gagal',
    };
  return ingat(`PPID memutuskan ${putus} paling lambat ${batas}. ${sendiri}${tanpa}`);
}

function arahanTinjau(
  { keadaan, sampai }: Masa,
  { jangka: { peristiwa } }: Butir,
  diuji: boolean,
  dapatUji: boolean,
): Arahan {
  if (diuji)
    return ingat(
      'Uji baru sedang berjalan, jadi peninjauannya sedang dikerjakan. Butir ini tetap dikecualikan sampai ada keputusannya.',
    );
  const tanya =
    peristiwa === null ? 'masih perlukah dikecualikan' : `sudah terjadikah peristiwa ini: ${peristiwa}`;
  // The answer is recorded by what is done: there is no form that says "looked at, stays as it is".
  const jawab =
    peristiwa === null
      ? `Bila tidak, buka;${dapatUji ? ' bila masih, ajukan uji baru.' : ' bila masih, biarkan tertutup.'}`
      : `Bila sudah, buka;${dapatUji ? ' bila belum, ajukan uji baru.' : ' bila belum, biarkan tertutup.'}`;
  const tanpa = dapatUji ? '' : ` ${TANPA_SOP_UJI} Karena itu uji baru tidak dapat diajukan di sini.`;
  const hari = formatHariTanggal(sampai);
  if (keadaan === 'TERLAMBAT')
    return {
      teks: `Terlambat: PPID seharusnya meninjau paling lambat ${hari}: ${tanya}? ${jawab}${tanpa}`,
      nada: 'gagal',
    };
  const teks = `PPID meninjau paling lambat ${hari}: ${tanya}? ${jawab} Butir ini tidak terbuka dengan sendirinya.${tanpa}`;
  return keadaan === 'JAUH' ? biasa(teks) : ingat(teks);
}
