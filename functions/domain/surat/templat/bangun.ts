import type { BlokTemplat, KunciSurat, TemplatSurat } from '../templat-data.js';

type Baris = Extract<BlokTemplat, { blok: 'isian' }>['baris'][number];
type Butir = Extract<BlokTemplat, { blok: 'daftar' }>['butir'][number];
type Bawaan = Pick<TemplatSurat, 'judul' | 'perihal' | 'penanda' | 'blok'> & { tembusan?: string[] };

const syarat = (bila: string | undefined) => (bila === undefined ? {} : { bila });

export const paragraf = (teks: string, bila?: string): BlokTemplat => ({
  blok: 'paragraf',
  teks,
  ...syarat(bila),
});
export const judul = (teks: string, bila?: string): BlokTemplat => ({ blok: 'judul', teks, ...syarat(bila) });
export const bagian = (nama: string, bila?: string): BlokTemplat => ({
  blok: 'bagian',
  nama,
  ...syarat(bila),
});
export const halamanBaru = (bila?: string): BlokTemplat => ({ blok: 'halamanBaru', ...syarat(bila) });

export const baris = (label: string, nilai: string, bila?: string): Baris => ({
  label,
  nilai,
  ...syarat(bila),
});
/** The applicant, and who acts for him (dossier D.2: proxy). */
export const barisPemohon = (label: string): Baris[] => [
  baris(label, '{{nama}}', '!namaKuasa'),
  baris(label, '{{nama}}, melalui kuasanya, {{namaKuasa}}', 'namaKuasa'),
];
/** What the reader looks for first. */
export const barisTebal = (label: string, nilai: string): Baris => ({ label, nilai, tebal: true });
export const isian = (isi: Baris[], bila?: string): BlokTemplat => ({
  blok: 'isian',
  baris: isi,
  ...syarat(bila),
});

export const butir = (teks: string, bila?: string): Butir => ({ teks, ...syarat(bila) });
export const daftar = (isi: Butir[], bila?: string): BlokTemplat => ({
  blok: 'daftar',
  butir: isi,
  ...syarat(bila),
});

const PENANDA = { pembuka: null, jabatan: '{{jabatanPenanda}}', nama: '{{namaPenanda}}' };

/** Signature of an ordinary letter, whose head has place and date. */
export const TTD_SURAT: BlokTemplat = { blok: 'ttd', pihak: [PENANDA] };
/** Signature of a decision: place and date stand above it. */
export const TTD_KEPUTUSAN: BlokTemplat = {
  blok: 'ttd',
  pihak: [{ ...PENANDA, pembuka: '{{tempatTanggal}}' }],
};
/** Two signatures side by side: the applicant's or his proxy's, and the officer's. */
export const ttdBerdua = (jabatan = '{{sebutanPihak}}'): BlokTemplat => ({
  blok: 'ttd',
  pihak: [
    { pembuka: null, jabatan, nama: '{{namaPihak}}' },
    { ...PENANDA, pembuka: '{{tempatTanggal}}' },
  ],
});

/** A built-in text: version 0, of no office, always in force. */
export function bawaan(kunci: KunciSurat, isi: Bawaan): TemplatSurat {
  return { kunci, versi: 0, satkerId: null, berlakuDari: '2010-04-30', berlakuSampai: null, ...isi };
}
