import type { Tindakan } from './types.js';

/** The largest form holds about 40 KB; an event carries at most 512 KB and a document 1 MiB. */
const MAKS_BITA = 200 * 1024;
const MAKS_DOKUMEN = 50;
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Why a tindakan is not even looked at, in Indonesian, or null: too large, or naming documents by what is no id.
 * Security rules cannot see inside a map, so a client may send anything here.
 */
export function kelebihan({ data, pribadi, dokumenIds, catatan }: Tindakan): string | null {
  if (bita([data, pribadi, dokumenIds, catatan], MAKS_BITA) > MAKS_BITA) {
    return 'Isian ini terlalu besar (lebih dari 200 KB). Pendekkan teksnya atau unggah sebagai dokumen, lalu kirim lagi.';
  }
  const ids: unknown[] = dokumenIds;
  if (ids.length > MAKS_DOKUMEN || !ids.every((id) => typeof id === 'string' && ID.test(id))) {
    return 'Daftar dokumen yang menyertai tidak terbaca. Pilih kembali dokumennya, lalu kirim lagi.';
  }
  return null;
}

/** Bytes of text, keys and values, counted no further than `batas`: what a store hands over need not be JSON. */
function bita(nilai: unknown, batas: number): number {
  if (typeof nilai === 'string')
    return nilai.length > batas ? nilai.length : new TextEncoder().encode(nilai).length;
  if (nilai instanceof Uint8Array) return nilai.length;
  if (typeof nilai !== 'object' || nilai === null) return 8;
  const asli: unknown = Object.getPrototypeOf(nilai);
  // A reference or a point in time: no form knows it, and it is refused there.
  if (!Array.isArray(nilai) && asli !== Object.prototype && asli !== null) return 64;
  let jumlah = 0;
  for (const [kunci, isi] of Object.entries(nilai)) {
    jumlah += bita(kunci, batas) + bita(isi, batas);
    if (jumlah > batas) break;
  }
  return jumlah;
}
