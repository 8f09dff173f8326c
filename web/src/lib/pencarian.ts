import { KELAS_KATEGORI } from '@ppid/domain/dokumen/types';
import {
  MACAM_INDEKS,
  type MacamIndeks,
  type PermintaanCari,
  type Temuan,
} from '@ppid/domain/pencarian/types';
import { NAMA_KATEGORI } from '@ppid/domain/dokumen/nama';
import { isJenis } from './jenis.js';

export const NAMA_MACAM: Readonly<Record<MacamIndeks, string>> = {
  berkas: 'Berkas',
  pemohon: 'Nama pemohon',
  surat: 'Surat',
  dokumen: 'Nama dokumen',
  halaman: 'Isi dokumen',
};

const isKategori = (nilai: string | null): nilai is keyof typeof NAMA_KATEGORI =>
  nilai !== null && Object.hasOwn(NAMA_KATEGORI, nilai);

/** The search that the address of the page asks for; what the address says wrongly counts as not said. */
export function bacaAlamat(param: URLSearchParams): PermintaanCari {
  const jenis = param.get('jenis') ?? undefined;
  const kategori = param.get('kategori');
  const macam = MACAM_INDEKS.find((m) => m === param.get('macam'));
  const tahun = Number(param.get('tahun'));
  return {
    kata: param.get('kata') ?? '',
    ...(macam ? { macam } : {}),
    ...(isJenis(jenis) ? { jenis } : {}),
    ...(isKategori(kategori) ? { kategori } : {}),
    ...(Number.isInteger(tahun) && tahun >= 2000 && tahun <= 2100 ? { tahun } : {}),
    ...(param.get('semua') === 'ya' ? { semuaKantor: true } : {}),
  };
}

/** The address for a search; the inverse of `bacaAlamat`. */
export function tulisAlamat({
  kata,
  macam,
  jenis,
  kategori,
  tahun,
  semuaKantor,
}: PermintaanCari): Record<string, string> {
  return {
    ...(kata ? { kata } : {}),
    ...(macam ? { macam } : {}),
    ...(jenis ? { jenis } : {}),
    ...(kategori ? { kategori } : {}),
    ...(tahun ? { tahun: String(tahun) } : {}),
    ...(semuaKantor ? { semua: 'ya' } : {}),
  };
}

/** Tells results apart: a document found by its words on one page of the list may come again by other forms on the next. */
export const kunciTemuan = (t: Temuan): string =>
  [
    t.satkerId,
    t.dokumenId ?? `${t.macam}/${t.jenis}/${t.berkasId}/${t.judul.map(({ teks }) => teks).join('')}`,
  ].join('/');

/** Where the row of a document is found on the page of its berkas. */
export const tempatDokumen = (id: string): string => `dokumen-${id}`;

/**
 * Where a result of the search for `kata` leads; null for another office's, whose berkas cannot be opened from here. A
 * document found by its name opens, or, of a closed class, which many may not open, its row. `halaman`: another of its
 * pages.
 */
export function tautanTemuan(t: Temuan, satkerId: string, kata: string, halaman = t.halaman): string | null {
  if (t.satkerId !== satkerId) return null;
  const berkas = `/berkas/${t.jenis}/${t.berkasId}`;
  if (t.dokumenId === null) return berkas;
  const dokumen = `${berkas}/dokumen/${t.dokumenId}`;
  const terbuka = t.kategori !== null && KELAS_KATEGORI[t.kategori] === 'biasa';
  if (halaman === null) return terbuka ? dokumen : `${berkas}#${tempatDokumen(t.dokumenId)}`;
  const param = new URLSearchParams({ halaman: String(halaman), ...(terbuka ? { cari: kata } : {}) });
  return `${dokumen}?${param.toString()}`;
}
