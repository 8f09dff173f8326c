import type { Berkas } from '../berkas/types.js';
import { idHalaman } from '../dokumen/jalur.js';
import type { Dokumen, Halaman } from '../dokumen/types.js';
import { namaSurat } from '../surat/nama.js';
import type { Surat } from '../surat/types.js';
import { lingkupIndeks } from './hak.js';
import { kataIndeks } from './kata.js';
import type { Indeks, PermintaanCari } from './types.js';

/** An entry and its id. Ids keep the pages of a document together, its name after the last of them. */
export interface Entri {
  id: string;
  isi: Indeks;
}

type Inti = Omit<Indeks, 'lingkup' | 'kata'>;

/** Filters are words too, of signs that no word has: one query finds by the rarest of both. */
export function kataSaringan({
  macam,
  jenis,
  kategori,
}: Pick<PermintaanCari, 'macam' | 'jenis' | 'kategori'>): string[] {
  return [
    ...(macam ? [`=macam:${macam}`] : []),
    ...(jenis ? [`=jenis:${jenis}`] : []),
    ...(kategori ? [`=kategori:${kategori}`] : []),
  ];
}

function entri(id: string, inti: Inti, ...teks: string[]): Entri {
  const { macam, jenis, kategori } = inti;
  const saringan = kataSaringan({ macam, jenis, ...(kategori === null ? {} : { kategori }) });
  const lingkup = lingkupIndeks(inti.satkerId, inti.golongan);
  return { id, isi: { ...inti, lingkup, kata: [...saringan, ...kataIndeks(...teks)] } };
}

export const idIndeksDokumen = (dokumenId: string, halaman = 0): string =>
  `dokumen-${dokumenId}-${idHalaman(halaman)}`;
const idIndeksBerkas = ({ jenis, id }: Pick<Berkas, 'jenis' | 'id'>): string => `berkas-${jenis}-${id}`;
export const idIndeksPemohon = ({ jenis, id }: Pick<Berkas, 'jenis' | 'id'>): string =>
  `pemohon-${jenis}-${id}`;
const idIndeksSurat = (suratId: string): string => `surat-${suratId}`;

const GOLONGAN_NAMA = { biasa: 'biasa', identitas: 'identitas', dikecualikan: 'katalog' } as const;

const dariDokumen = (dok: Dokumen): Omit<Inti, 'golongan' | 'macam' | 'halaman'> => ({
  satkerId: dok.satkerId,
  jenis: dok.jenis,
  berkasId: dok.berkasId,
  dokumenId: dok.id,
  kategori: dok.kategori,
  tanggal: dok.diunggahPada,
});

/** The name of a document; of a twin there is nothing else. */
export function indeksNama(dok: Dokumen): Entri {
  const inti: Inti = {
    ...dariDokumen(dok),
    golongan: GOLONGAN_NAMA[dok.kelas],
    macam: 'dokumen',
    halaman: null,
  };
  return entri(idIndeksDokumen(dok.id), inti, dok.nama);
}

/** The text of one page; null where nobody searches it: identity documents, pages without text. */
export function indeksHalaman(dok: Dokumen, halaman: Halaman): Entri | null {
  if (dok.kelas === 'identitas' || halaman.kelas !== dok.kelas || halaman.teks.trim() === '') return null;
  const golongan = dok.kelas === 'biasa' ? 'biasa' : 'tertutup';
  const inti: Inti = { ...dariDokumen(dok), golongan, macam: 'halaman', halaman: halaman.no };
  const nomor = halaman.nomorSurat.map(({ baku }) => baku);
  return entri(idIndeksDokumen(dok.id, halaman.no), inti, halaman.teks, ...nomor);
}

const dariBerkas = (berkas: Pick<Berkas, 'satkerId' | 'jenis' | 'id' | 'dibuka'>) => ({
  satkerId: berkas.satkerId,
  jenis: berkas.jenis,
  berkasId: berkas.id,
  dokumenId: null,
  halaman: null,
  kategori: null,
  tanggal: berkas.dibuka,
});

/** Number and title of a berkas: what every member of staff sees of it in the lists. */
export const indeksBerkas = (berkas: Berkas): Entri =>
  entri(
    idIndeksBerkas(berkas),
    { ...dariBerkas(berkas), golongan: 'biasa', macam: 'berkas' },
    berkas.nomor ?? '',
    berkas.judul,
  );

/** Fields of the applicant's data that name a person or body. */
export const NAMA_PEMOHON = ['nama', 'namaKuasa'] as const;

export function namaPemohon(pribadi: Record<string, unknown>): string[] {
  return NAMA_PEMOHON.map((kunci) => pribadi[kunci]).filter(
    (n): n is string => typeof n === 'string' && n !== '',
  );
}

/** Who applies or acts for the applicant; null when nobody is named. */
export function indeksPemohon(berkas: Berkas, pribadi: Record<string, unknown>): Entri | null {
  const nama = namaPemohon(pribadi);
  if (nama.length === 0) return null;
  return entri(
    idIndeksPemohon(berkas),
    { ...dariBerkas(berkas), golongan: 'pribadi', macam: 'pemohon' },
    ...nama,
  );
}

export const judulSurat = ({ templat, nomor }: Pick<Surat, 'templat' | 'nomor'>): string =>
  [namaSurat(templat), nomor ?? ''].join(' ').trim();

/** Name and number of a letter. */
export const indeksSurat = (surat: Surat): Entri =>
  entri(
    idIndeksSurat(surat.id),
    {
      ...dariBerkas({ ...surat, id: surat.berkasId, dibuka: surat.dibuat }),
      golongan: 'biasa',
      macam: 'surat',
    },
    judulSurat(surat),
  );
