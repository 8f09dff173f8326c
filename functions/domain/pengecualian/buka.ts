import { formatTanggal } from '../calendar/format.js';
import type { Instan } from '../calendar/types.js';
import type { SebabTutup } from '../dokumen/gerbang.js';
import type { Dokumen } from '../dokumen/types.js';
import type { Butir, ButirDip, Dasar, SebabBuka } from './types.js';

/** Why an item was opened, as people say it. */
export const NAMA_SEBAB_BUKA: Readonly<Record<SebabBuka, string>> = {
  PENETAPAN: 'ditetapkan terbuka oleh PPID',
  OTOMATIS: 'jangka waktunya habis tanpa penetapan',
  DICABUT: 'pengecualiannya dicabut',
  PERISTIWA: 'peristiwa yang mengakhiri pengecualian sudah terjadi',
  PUTUSAN: 'dibuka oleh putusan Komisi Informasi atau pengadilan',
};

/**
 * Part of the ids of all that is written about an item, and the id of its line in the DIP: an office's own and a national one
 * may share an id.
 */
export const kunciButir = ({ lingkup, id }: Pick<Butir, 'lingkup' | 'id'>): string =>
  `${lingkup === 'NASIONAL' ? 'nasional-' : ''}${id}`;

/** Never leaves as it is: the sheet of a test quotes what it is about, other items perhaps among it. */
export const tertahanSendiri = ({ kategori }: Pick<Dokumen, 'kategori'>): boolean =>
  kategori !== 'dikecualikan';

/** Why a document that was looked at cannot be released now, and what to do about it; null = it can. */
export function halanganBuka({
  kategori,
  status,
  asli,
}: Pick<Dokumen, 'kategori' | 'status' | 'asli'>): string | null {
  if (tertahanSendiri({ kategori }))
    return 'Lembar uji tidak dibuka apa adanya. Buat salinan yang dihitamkan.';
  if (status === 'KARANTINA' || status === 'DIHAPUS')
    return 'Dokumen ini tidak ada filenya, jadi tidak dapat dibuka. Periksa lagi butirnya dan tahan dokumen ini.';
  if (status === 'GAGAL')
    return 'Dokumen ini belum terbaca utuh. Jalankan lagi tahap yang gagal di halaman berkasnya; bila tetap gagal, periksa lagi butirnya dan tahan dokumen ini.';
  return status === 'SELESAI' && asli !== null
    ? null
    : 'Dokumen ini masih diolah sistem. Buka lagi setelah selesai.';
}

/** Documents that PPID found free of personal data and that nobody has released yet. */
export function dokumenBelumDibuka({
  status,
  diperiksa,
  dibuka,
}: Pick<ButirDip, 'status' | 'diperiksa' | 'dibuka'>): string[] {
  if (status !== 'SIAP' || !diperiksa) return [];
  const selesai = new Set([...diperiksa.ditahan, ...dibuka.map(({ dokumenId }) => dokumenId)]);
  return diperiksa.dokumenIds.filter((id) => !selesai.has(id));
}

/**
 * Why the line of the DIP of an opened item still keeps a document of it closed: opening is not publishing, PPID looks for
 * personal data first (F.5.7). `didaftar`: the item itself names the document, so that the look must have named it too.
 */
export function tahanDip(
  dip: Pick<ButirDip, 'status' | 'diperiksa'> | undefined,
  dokumenId: string,
  didaftar: boolean,
): Exclude<SebabTutup, 'BERLAKU'> | null {
  if (dip?.diperiksa?.ditahan.includes(dokumenId)) return 'DITAHAN';
  const dilihat = !didaftar || dip?.diperiksa?.dokumenIds.includes(dokumenId) === true;
  return dip?.status === 'SIAP' && dilihat ? null : 'DIPERIKSA';
}

/** A person has still to look, to black out or to release. */
export const dipMenunggu = (dip: Pick<ButirDip, 'status' | 'diperiksa' | 'dibuka'>): boolean =>
  dip.status !== 'SIAP' || dokumenBelumDibuka(dip).length > 0;

/** What an opening by hand rests on, for a person: "Pengecualiannya dicabut, nomor 800 Tahun 2026 tanggal …: …". */
export function catatanBuka(sebab: SebabBuka, { nomor, tanggal }: Dasar, alasan: string): string {
  const kata = NAMA_SEBAB_BUKA[sebab];
  return `${kata.charAt(0).toUpperCase()}${kata.slice(1)}, nomor ${nomor} tanggal ${formatTanggal(tanggal)}: ${alasan}`;
}

/** The line of the DIP of an opened item: nobody publishes it before a person has looked for personal data (F.5.7). */
export function butirDip(
  { id: butirId, informasi, bagian, unit }: Butir,
  id: string,
  satkerId: string,
  sebab: SebabBuka,
  pada: Instan,
): ButirDip {
  return {
    id,
    satkerId,
    ringkasan: bagian === '' ? informasi : `${informasi}: ${bagian}`,
    unit,
    asal: { butirId, sebab },
    status: 'PERIKSA_PRIBADI',
    diperiksa: null,
    dibuka: [],
    menunggu: true,
    dibuat: pada,
  };
}
