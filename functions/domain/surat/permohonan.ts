import type { Berkas } from '../berkas/types.js';
import type { Instan } from '../calendar/types.js';
import { PEMBERITAHUAN } from '../formulir/keputusan.js';
import { PEMBERIAN, PENYERAHAN, PERPANJANGAN } from '../formulir/pelayanan.js';
import { PERMOHONAN } from '../formulir/permohonan.js';
import type { Formulir } from '../formulir/types.js';
import { dasar17, sebutPasal17 } from '../pengecualian/pasal17.js';
import { larik, teks, type Isian } from './isian.js';

/** What the form showed for a stored code; the code itself where the list no longer has it. */
export function labelPilihan(formulir: Formulir, kunci: string, nilai: string): string {
  const pilihan = formulir.bidang.find((b) => b.kunci === kunci)?.pilihan;
  return pilihan?.find((p) => p.nilai === nilai)?.label ?? nilai;
}

export const namaKanal = (kode: string): string => labelPilihan(PERMOHONAN, 'kanal', kode);
export const namaKategori = (kode: string): string => labelPilihan(PERMOHONAN, 'kategori', kode);
const namaCara = (kode: string): string => labelPilihan(PERMOHONAN, 'caraSalinan', kode);
export const namaCaraPenyerahan = (kode: string): string => labelPilihan(PENYERAHAN, 'cara', kode);
export const namaCaraBayar = (kode: string): string => labelPilihan(PENYERAHAN, 'caraBayar', kode);
export const namaHasilSurat = (kode: string): string => labelPilihan(PEMBERITAHUAN, 'hasil', kode);
export const namaPenguasaan = (kode: string): string => labelPilihan(PEMBERITAHUAN, 'penguasaan', kode);
export const namaBentuk = (kode: string[]): string =>
  kode.map((satu) => labelPilihan(PEMBERIAN, 'bentuk', satu)).join('; ');
export const namaAlasanPerpanjangan = (isi: Isian): string =>
  labelPilihan(PERPANJANGAN, 'alasan', teks(isi, 'alasan'));

/** Fields of an accepted form, which the engine keeps under the form's name. */
export function isianForm(berkas: Pick<Berkas, 'data'>, formulir: string): Isian {
  const isi = berkas.data[formulir];
  return isi !== null && typeof isi === 'object' && !Array.isArray(isi) ? (isi as Isian) : {};
}

/**
 * When what the legal clock counts from really came in: the complete request or the objection. The clock's own day may be the
 * next working day (dossier C.1).
 */
export function diterimaLengkap({ data, dibuka }: Pick<Berkas, 'data' | 'dibuka'>): Instan {
  return teks(isianForm({ data }, 'kelengkapan'), 'diterima') || teks(data, 'diterima') || dibuka;
}

export interface Permohonan {
  diterima: Instan;
  kanal: string;
  kategori: string;
  rincian: string;
  tujuan: string;
  cara: string;
}

export function bacaPermohonan({ data, dibuka }: Pick<Berkas, 'data' | 'dibuka'>): Permohonan {
  const salinan = teks(data, 'caraSalinan');
  const cara = larik(data, 'caraMemperoleh').map((kode) => labelPilihan(PERMOHONAN, 'caraMemperoleh', kode));
  return {
    diterima: teks(data, 'diterima') || dibuka,
    kanal: namaKanal(teks(data, 'kanal')),
    kategori: namaKategori(teks(data, 'kategori')),
    rincian: teks(data, 'rincian'),
    tujuan: teks(data, 'tujuan'),
    cara: [...cara, ...(salinan ? [`dengan cara: ${namaCara(salinan).toLowerCase()}`] : [])].join('; '),
  };
}

/** The applicant as letters may show him. NIK and identity documents are not even read (dossier H.3). */
export interface Pemohon {
  nama: string;
  alamat: string;
  pekerjaan: string;
  telepon: string;
  surel: string;
  kontak: string;
}

export function bacaPemohon(pribadi: Isian): Pemohon {
  const [telepon, surel] = [teks(pribadi, 'telepon'), teks(pribadi, 'surel')];
  return {
    nama: teks(pribadi, 'nama'),
    alamat: teks(pribadi, 'alamat'),
    pekerjaan: teks(pribadi, 'pekerjaan'),
    telepon,
    surel,
    kontak: [telepon, surel].filter(Boolean).join(' / '),
  };
}

export function alamatTujuan(pribadi: Isian): string[] {
  const { nama, alamat } = bacaPemohon(pribadi);
  const kuasa = teks(pribadi, 'namaKuasa');
  return [
    'Yth. Saudara/i',
    nama || '–',
    ...(kuasa ? [`melalui kuasanya, ${kuasa}`] : []),
    ...(alamat ? [alamat] : []),
  ];
}

/** "Pasal 17 huruf h angka 3: dapat mengungkap rahasia pribadi, yaitu kondisi keuangan, …" */
export function uraianPasal17(kode: string): string {
  const dasar = dasar17(kode);
  if (!dasar) return kode;
  const huruf = dasar.butir === null ? undefined : dasar17(`17.${dasar.huruf}`);
  const induk = huruf ? `${huruf.teks.replace(/:$/, '')} ` : '';
  return `${sebutPasal17(kode)}: ${induk}${dasar.teks}`;
}
