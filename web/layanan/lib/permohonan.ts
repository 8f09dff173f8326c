import { periksaIsian, peringatanIsian } from '@ppid/domain/formulir/periksa';
import type { Formulir } from '@ppid/domain/formulir/types';
import { kekuranganDari, syaratPermohonan } from '@ppid/domain/permohonan/persyaratan';
import type { AjuanPermohonan, KantorPublik } from '@ppid/domain/publik/types';
import { kumpulkan, teksIsian, type Isi } from '../../src/lib/isian.js';
import type { Draf } from '../data/draf.js';
import { idBidang } from '../komponen/isian.js';
import type { Salah } from '../komponen/galat.js';
import { idLampiran, type Tempat } from '../komponen/lampiran.js';
import { formulirPermohonan } from './formulir.js';
import { untukDikirim, type KategoriLampiran } from './lampiran.js';

const BANTUAN: Readonly<Record<KategoriLampiran, string>> = {
  identitas: 'Foto atau pindaian. Bila banyak, gabungkan menjadi satu PDF.',
  'surat-kuasa': 'Ditandatangani pemberi kuasa, bermeterai.',
  'badan-hukum': 'Bersama anggaran dasar bila ada.',
  lampiran: 'Misalnya uraian informasi yang lebih panjang.',
};
const LAIN: Tempat = { kategori: 'lampiran', label: 'Lampiran lain', bantuan: BANTUAN.lampiran };

/** Where files can be put: what this applicant must bring, and whatever else helps. */
export function tempatLampiran(isi: Isi): Tempat[] {
  const perlu = syaratPermohonan(isi).map((s) => ({ ...s, bantuan: BANTUAN[s.kategori] }));
  return [...perlu, LAIN];
}

/** What the office will write down as missing; '' when all is there. */
export function kekuranganLampiran({ isi, lampiran }: Draf): string {
  return kekuranganDari(
    syaratPermohonan(isi),
    lampiran.map((l) => l.kategori),
  );
}

/** Spaces and dots make a long number easier to type and to read; they are no part of it. */
const rapikanNik = (isi: Isi): Isi => ({
  ...isi,
  nik: teksIsian(isi['nik']).replace(/[\s.-]/g, ''),
});

export function formulirDari(draf: Draf, kantor: KantorPublik | undefined): Formulir {
  return formulirPermohonan(draf.isi, kantor?.tahapan ?? false);
}

/** Telephone or e-mail: each is needed as long as the other is empty. */
export function satuDariDua(kunci: string, isi: Isi): boolean {
  const lain = { telepon: 'surel', surel: 'telepon' }[kunci];
  return lain !== undefined && !isi[lain];
}

function idSalah(kunci: string): string {
  if (kunci === 'satkerId') return kunci;
  // Messages about files come under the name of their kind.
  return kunci in BANTUAN ? idLampiran(kunci as KategoriLampiran) : idBidang(kunci);
}

/** Messages in the order of the page. */
export function urutkan(bidang: Record<string, string>, kunci: readonly string[]): Salah[] {
  const urut = [
    ...kunci.filter((k) => k in bidang),
    ...Object.keys(bidang).filter((k) => !kunci.includes(k)),
  ];
  return urut.map((k) => ({
    id: idSalah(k),
    pesan: bidang[k] ?? '',
  }));
}

/** The same check as the server's, before anything is sent. */
export function periksaPermohonan(draf: Draf, formulir: Formulir): Record<string, string> {
  const galat: Record<string, string> = draf.untuk ? {} : { satkerId: 'Pilih kantor KPU yang dituju.' };
  // No field of the office's clock is on this form; the zone is never read.
  const hasil = periksaIsian(formulir, kumpulkan(formulir, rapikanNik(draf.isi), 'Asia/Jakarta'));
  return hasil.sah ? galat : { ...galat, ...hasil.bidang };
}

/** What is unusual but stops nobody (dossier D.10). */
export function peringatanPermohonan(draf: Draf, formulir: Formulir): Record<string, string> {
  return peringatanIsian(formulir, kumpulkan(formulir, rapikanNik(draf.isi), 'Asia/Jakarta'));
}

/** The other messages, once a field was put right or changed. */
export function tanpaPesan(galat: Record<string, string>, kunci: string): Record<string, string> {
  return Object.fromEntries(Object.entries(galat).filter(([k]) => k !== kunci));
}

export async function ajuanPermohonan(
  draf: Draf,
  formulir: Formulir,
  situs: string,
): Promise<AjuanPermohonan> {
  const tempat = tempatLampiran(draf.isi).map((t) => t.kategori);
  return {
    satkerId: draf.untuk,
    kunci: draf.kunci,
    ...kumpulkan(formulir, rapikanNik(draf.isi), 'Asia/Jakarta'),
    lampiran: await untukDikirim(draf.lampiran.filter((l) => tempat.includes(l.kategori))),
    situs,
  };
}
