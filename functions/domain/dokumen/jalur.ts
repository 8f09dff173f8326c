import { JENIS, type Jenis } from '../sop/types.js';
import { KATEGORI, KELAS_KATEGORI, type Kategori, type Kelas } from './types.js';

// Apart, because the web app needs them without the schema library that this file brings.
export { idHalaman, jalurHalaman } from './halaman.js';

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
/** `__x__` is reserved by the database: no document could ever have that id. */
const ID = /^(?!__.*__$)[A-Za-z0-9_-]{1,64}$/;

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

/** `generasi`: another file that came under the same id, apart by a sign that no id has. */
export const jalurKarantina = (satkerId: string, dokumenId: string, generasi?: string): string =>
  `karantina/${satkerId}/${dokumenId}${generasi === undefined ? '' : `.${generasi}`}`;

export const jalurSurat = (satkerId: string, suratId: string): string => `surat/${satkerId}/${suratId}.pdf`;

export const jalurLaporan = (satkerId: string, laporanId: string): { pdf: string; xlsx: string } => ({
  pdf: `laporan/${satkerId}/${laporanId}.pdf`,
  xlsx: `laporan/${satkerId}/${laporanId}.xlsx`,
});

/** A published list of the DIK; no rule opens this place, the public page asks for it. */
export const jalurTerbitanDik = (satkerId: string, versi: number, format: string): string =>
  `terbitan/${satkerId}/dik-${String(versi).padStart(4, '0')}.${format}`;

export const kelasKategori = (kategori: Kategori): Kelas => KELAS_KATEGORI[kategori];

/** The file name a person gave, made safe to show: no path, no control characters, bounded. */
export function namaAman(nama: string | undefined): string {
  const bersih = (nama ?? '')
    .replace(/^.*[\\/]/, '')
    .replace(/\p{C}/gu, '')
    .trim()
    .slice(0, 200);
  return bersih === '' ? 'tanpa nama' : bersih;
}
