import { samarkanTeks, sebutanPemohon } from '../pribadi/samar.js';
import type { BarisKeberatan, BarisRegister, DasarRegister } from './baris.js';
import { KOSONG } from './kolom.js';

const PENGGANTI_NAMA = '[nama disamarkan]';
const PENGGANTI = '[disamarkan]';

/** Titles and degrees beside a name: "Hj.", "S.Sos." and whatever follows the first comma. */
const intiNama = (nama: string): string[] =>
  (nama.split(',')[0] ?? '')
    .split(/\s+/)
    .filter((kata) => !kata.includes('.'))
    .map((kata) => kata.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((kata) => kata !== '');

const aman = (teks: string): string => teks.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Whole words only, whatever white space stands between them. */
const pola = (bagian: readonly string[], bendera = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${bagian.map(aman).join('\\s+')}(?![\\p{L}\\p{N}])`, bendera);

/**
 * Patterns of a name inside running text: all of it, any two neighbouring words, and a single word of it where it is
 * written like a name. Taking out too much is the smaller harm (dossier H.3).
 */
function polaNama(nama: string): RegExp[] {
  const utuh = nama.split(/\s+/).filter(Boolean);
  const inti = intiNama(nama);
  const pasangan = inti.slice(1).map((kata, i) => pola([inti[i] ?? '', kata]));
  const besar = (kata: string): string => kata.charAt(0).toUpperCase() + kata.slice(1);
  const tunggal =
    inti.length === 1
      ? [pola(inti)]
      : inti.filter((kata) => kata.length >= 4).map((kata) => pola([besar(kata.toLowerCase())], 'gu'));
  return [...(utuh.length > 0 ? [pola(utuh)] : []), ...pasangan, ...tunggal];
}

/** What free text says about this applicant and about anybody's number, phone or e-mail, taken out. */
function pembersih({ nama, kuasa, alamat, kontak }: DasarRegister): (teks: string) => string {
  const orang = [nama, kuasa].filter((isi) => isi !== '' && isi !== KOSONG).flatMap(polaNama);
  const lain = [alamat, ...kontak.split('\n')]
    .filter((isi) => isi.length >= 5)
    .map((isi) => pola(isi.split(/\s+/).filter(Boolean)));
  return (teks) => {
    const tanpaRahasia = lain.reduce((isi, p) => isi.replace(p, PENGGANTI), teks);
    return samarkanTeks(orang.reduce((isi, p) => isi.replace(p, PENGGANTI_NAMA), tanpaRahasia));
  };
}

/** The columns that say who asked, as the public may read them. */
function dasarPublik(baris: DasarRegister, bersih: (teks: string) => string) {
  return {
    nama: sebutanPemohon(baris.kategori),
    alamat: KOSONG,
    kontak: KOSONG,
    pekerjaan: KOSONG,
    kuasa: '',
    informasi: bersih(baris.informasi),
    tujuan: bersih(baris.tujuan),
  };
}

/** A line of the register of requests as it may be published (dossier H.3): of the address only the kabupaten/kota. */
export function publikPermohonan(baris: BarisRegister): BarisRegister {
  const bersih = pembersih(baris);
  return {
    ...baris,
    ...dasarPublik(baris, bersih),
    alamat: bersih(baris.kabKota) || KOSONG,
    kabKota: bersih(baris.kabKota),
    penguasaan: bersih(baris.penguasaan),
  };
}

/** A line of the register of objections as it may be published; the officer who answered acts in office and stays. */
export function publikKeberatan(baris: BarisKeberatan): BarisKeberatan {
  const bersih = pembersih(baris);
  return {
    ...baris,
    ...dasarPublik(baris, bersih),
    keputusan: bersih(baris.keputusan),
    tanggapanPemohon: bersih(baris.tanggapanPemohon),
  };
}
