import type { Kategori } from '@ppid/domain/dokumen/types';
import { TIPE_KANTOR, UNGGAHAN } from '@ppid/domain/dokumen/unggahan';
import { NAMA_KATEGORI } from '@ppid/domain/dokumen/nama';
import { teksUkuran } from './ukuran.js';
import { AKHIRAN } from './unduh.js';

/** Other names that browsers give to a type we take. */
const PADANAN: Readonly<Record<string, string>> = { 'image/heif': 'image/heic', 'image/jpg': 'image/jpeg' };
/** What a browser says when the machine does not know the type: HEIC on most desktops, Word where no Office is installed. */
const TAK_TAHU = ['', 'application/octet-stream'];
const OFFICE_LAMA = /\.(doc|xls|docm|xlsm)$/i;

const mengandungKantor = (kategori: Kategori): boolean =>
  UNGGAHAN[kategori].tipe.some((tipe) => TIPE_KANTOR.includes(tipe));

/** The content type under which a file is sent; by the ending of its name where the browser does not know. */
export function tipeFile({ name, type }: Pick<File, 'name' | 'type'>): string {
  if (!TAK_TAHU.includes(type)) return PADANAN[type] ?? type;
  const nama = name.toLowerCase();
  return Object.keys(AKHIRAN).find((tipe) => AKHIRAN[tipe]?.some((akhir) => nama.endsWith(akhir))) ?? type;
}

/** For the attribute `accept`: types, and endings for machines that do not know the types. */
export const terimaFile = (kategori: Kategori): string =>
  UNGGAHAN[kategori].tipe.flatMap((tipe) => [tipe, ...(AKHIRAN[tipe] ?? [])]).join(',');

/** "PDF, JPEG, …, atau HEIC" */
const sebutTipe = (kategori: Kategori): string =>
  mengandungKantor(kategori)
    ? 'PDF, JPEG, PNG, TIFF, WebP, HEIC, Word (.docx), atau Excel (.xlsx)'
    : 'PDF, JPEG, PNG, TIFF, WebP, atau HEIC';

const batasMb = (kategori: Kategori): string => `${UNGGAHAN[kategori].ukuranBita / 1024 / 1024} MB`;

/** What may be chosen, said before it is. */
export const keteranganFile = (kategori: Kategori): string =>
  `${sebutTipe(kategori)}; paling besar ${batasMb(kategori)} per file.`;

/** What the rules would refuse anyway, said before a slow line has carried fifty megabytes; null = sound. */
export function galatFile(file: Pick<File, 'name' | 'type' | 'size'>, kategori: Kategori): string | null {
  const aturan = UNGGAHAN[kategori];
  const sebagai = `“${NAMA_KATEGORI[kategori]}”`;
  if (file.size === 0) return 'File ini kosong. Pindai atau simpan ulang, lalu pilih lagi.';
  const tipe = tipeFile(file);
  if (!(aturan.tipe as readonly string[]).includes(tipe)) {
    if ((TIPE_KANTOR as readonly string[]).includes(tipe))
      return `Word dan Excel tidak diterima untuk ${sebagai}. Simpan sebagai PDF, lalu pilih lagi.`;
    if (OFFICE_LAMA.test(file.name))
      return 'Word atau Excel format lama, atau yang berisi makro, tidak diterima. Simpan sebagai PDF, lalu pilih lagi.';
    return `Hanya ${sebutTipe(kategori)} yang diterima untuk ${sebagai}. Simpan atau pindai sebagai PDF, lalu pilih lagi.`;
  }
  if (file.size > aturan.ukuranBita)
    return `File ini ${teksUkuran(file.size)}; untuk ${sebagai} paling besar ${batasMb(kategori)}. Pindai ulang dengan 150–200 dpi atau pecah menjadi beberapa file.`;
  return null;
}
