import { ALASAN_KEBERATAN } from '@ppid/domain/formulir/keberatan';
import { periksaIsian } from '@ppid/domain/formulir/periksa';
import type { Formulir } from '@ppid/domain/formulir/types';
import { kekuranganDari, syaratKeberatan } from '@ppid/domain/permohonan/persyaratan';
import type { AjuanKeberatan, Kunci } from '@ppid/domain/publik/types';
import { kumpulkan, type Isi } from '../../src/lib/isian.js';
import type { Draf } from '../data/draf.js';
import type { Tempat } from '../komponen/lampiran.js';
import { formulirKeberatan } from './formulir.js';
import { untukDikirim } from './lampiran.js';

export const KUASA: Tempat = {
  kategori: 'surat-kuasa',
  label: 'Surat kuasa khusus',
  bantuan: 'Bermeterai dan ditandatangani. PDF, JPG, atau PNG, paling besar 5 MB.',
};
export const PENDUKUNG: Tempat = {
  kategori: 'lampiran',
  label: 'Lampiran pendukung',
  bantuan: 'Misalnya surat jawaban yang Anda terima. PDF, JPG, atau PNG, paling besar 5 MB.',
};

/** Grounds a-g that the facts of the request do not allow. */
export const alasanTertutup = (boleh: readonly string[]): string[] =>
  ALASAN_KEBERATAN.map((a) => a.nilai).filter((nilai) => !boleh.includes(nilai));

const nilaiKirim = (formulir: Formulir, isi: Isi, nomor: string) =>
  kumpulkan(formulir, { ...isi, nomorPermohonan: nomor }, 'Asia/Jakarta');

export function periksaKeberatan(draf: Draf): Record<string, string> {
  const formulir = formulirKeberatan(draf.isi);
  const hasil = periksaIsian(formulir, nilaiKirim(formulir, draf.isi, draf.untuk));
  const galat = hasil.sah ? {} : hasil.bidang;
  const kurang = kekuranganDari(
    syaratKeberatan(draf.isi),
    draf.lampiran.map((l) => l.kategori),
  );
  return kurang ? { ...galat, [KUASA.kategori]: kurang } : galat;
}

export async function ajuanKeberatan(kunci: Kunci, draf: Draf, situs: string): Promise<AjuanKeberatan> {
  const formulir = formulirKeberatan(draf.isi);
  const bidang = formulir.bidang.filter((b) => b.kunci !== 'nomorPermohonan');
  const kuasa = draf.isi['pengaju'] === 'KUASA';
  return {
    ...kunci,
    kunci: draf.kunci,
    ...nilaiKirim({ ...formulir, bidang }, draf.isi, draf.untuk),
    lampiran: await untukDikirim(draf.lampiran.filter((l) => kuasa || l.kategori !== 'surat-kuasa')),
    situs,
  };
}
