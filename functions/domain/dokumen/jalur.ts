import { JENIS, type Jenis } from '../sop/types.js';
import type { Lebar } from './batas.js';
import { KATEGORI, KELAS_KATEGORI, type Kategori, type Kelas } from './types.js';

/** Uploads arrive here, and only here: everything the pipeline writes lies under other prefixes, so it never feeds itself. */
export const AWALAN_MASUK = 'masuk/';

export interface JalurMasuk {
  satkerId: string;
  jenis: Jenis;
  berkasId: string;
  kategori: Kategori;
  dokumenId: string;
}

const SATKER = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Reads `masuk/{satkerId}/{jenis}/{berkasId}/{kategori}/{dokumenId}`; null for every other object name. */
export function uraiJalurMasuk(nama: string): JalurMasuk | null {
  if (!nama.startsWith(AWALAN_MASUK)) return null;
  const bagian = nama.split('/');
  if (bagian.length !== 6) return null;
  const [, satkerId = '', jenis = '', berkasId = '', kategori = '', dokumenId = ''] = bagian;
  if (!SATKER.test(satkerId) || !ID.test(berkasId) || !ID.test(dokumenId)) return null;
  const j = JENIS.find((x) => x === jenis);
  const k = KATEGORI.find((x) => x === kategori);
  return j && k ? { satkerId, jenis: j, berkasId, kategori: k, dokumenId } : null;
}

export const jalurMasuk = (j: JalurMasuk): string =>
  `${AWALAN_MASUK}${j.satkerId}/${j.jenis}/${j.berkasId}/${j.kategori}/${j.dokumenId}`;

export interface JalurDokumen {
  asli: string;
  kecil: string;
  besar: string;
}

/** Where an accepted document is kept. The class is part of the path, so that storage.rules need no look-up. */
export function jalurDokumen(satkerId: string, kelas: Kelas, dokumenId: string): JalurDokumen {
  const akar = `dokumen/${satkerId}/${kelas}/${dokumenId}`;
  return { asli: `${akar}/asli`, kecil: `${akar}/kecil.webp`, besar: `${akar}/besar.webp` };
}

/** A page for the viewer, made on demand beside the original: `halaman-0007-1280.webp`. Class biasa only. */
export const jalurHalaman = (satkerId: string, dokumenId: string, no: number, lebar: Lebar): string =>
  `dokumen/${satkerId}/biasa/${dokumenId}/halaman-${idHalaman(no)}-${String(lebar)}.webp`;

/** A refused upload; with a generation, a second file that came under an id that was taken. */
export const jalurKarantina = (satkerId: string, dokumenId: string, generasi?: string): string =>
  `karantina/${satkerId}/${dokumenId}${generasi === undefined ? '' : `-${generasi}`}`;

export const jalurSurat = (satkerId: string, suratId: string): string => `surat/${satkerId}/${suratId}.pdf`;

export const jalurLaporan = (satkerId: string, laporanId: string): { pdf: string; xlsx: string } => ({
  pdf: `laporan/${satkerId}/${laporanId}.pdf`,
  xlsx: `laporan/${satkerId}/${laporanId}.xlsx`,
});

export const kelasKategori = (kategori: Kategori): Kelas => KELAS_KATEGORI[kategori];

/** `halaman/{0001}`: fixed width, so that pages sort as text. */
export const idHalaman = (no: number): string => String(no).padStart(4, '0');

/** The file name a person gave, made safe to show: no path, no control characters, bounded. */
export function namaAman(nama: string | undefined): string {
  const bersih = (nama ?? '')
    .replace(/^.*[\\/]/, '')
    .replace(/\p{C}/gu, '')
    .trim()
    .slice(0, 200);
  return bersih === '' ? 'tanpa nama' : bersih;
}
