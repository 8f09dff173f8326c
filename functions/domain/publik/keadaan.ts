import { bacaFakta } from '../berkas/fakta.js';
import type { Berkas } from '../berkas/types.js';
import { permohonanDari } from '../keberatan/fakta.js';
import { HASIL_PERMOHONAN, HASIL_KEBERATAN, TUTUP } from './kalimat.js';
import type { Perintah } from '../permohonan/perintah.js';
import type { Langkah, Sop } from '../sop/types.js';

/** What a step is about, told by an aksi that only such a step has; offices number and word their steps differently. */
const MENURUT_AKSI: readonly [aksi: string, kalimat: string][] = [
  ['mintaKelengkapan', 'Permohonan sudah diterima dan sedang diperiksa petugas.'],
  ['beriLangsung', 'Petugas sedang memeriksa apakah informasi dapat langsung diberikan.'],
  ['tetapkanPenolakan', 'Permohonan sedang diperiksa terhadap Daftar Informasi yang Dikecualikan.'],
  ['koordinasikan', 'Sedang dikoordinasikan dengan unit kerja.'],
];

/** Safe for any text: `valueOf` is no result. */
const sebut = (kalimat: Readonly<Record<string, string>>, kode: string | null): string | undefined =>
  kode !== null && Object.hasOwn(kalimat, kode) ? kalimat[kode] : undefined;

/** How the case stands, in one sentence for the applicant: nothing about persons, units or notes. */
export function keadaan(berkas: Berkas, sop: Sop | null): string {
  return berkas.jenis === 'keberatan' ? keadaanKeberatan(berkas) : keadaanPermohonan(berkas, sop);
}

function keadaanPermohonan(berkas: Berkas, sop: Sop | null): string {
  const hasil = bacaFakta(berkas.data, 'hasil');
  const tutup = sebut(TUTUP, hasil);
  const perintah = berkas.data['perintah'] as Perintah | undefined;
  if (perintah && !bacaFakta(berkas.data, 'dijawabUlang'))
    return perintah.sumber === 'PENCABUTAN_DIK'
      ? 'Permohonan sedang diputus kembali karena informasinya tidak lagi dikecualikan.'
      : 'Permohonan sedang diputus kembali menurut putusan atas keberatan atau sengketa.';
  if (tutup) return tutup;
  if (berkas.status === 'MENUNGGU_KELENGKAPAN')
    return 'Menunggu kelengkapan dari Anda; batas waktu jawaban belum berjalan.';
  if (bacaFakta(berkas.data, 'diserahkan')) return 'Layanan selesai: jawaban sudah diserahkan kepada Anda.';
  if (bacaFakta(berkas.data, 'dijawab'))
    return sebut(HASIL_PERMOHONAN, hasil) ?? 'Permohonan sudah dijawab; jawaban sedang disampaikan.';
  if (berkas.status === 'SELESAI') return 'Permohonan sudah selesai.';
  if (bacaFakta(berkas.data, 'tidakDitanggapi'))
    return 'Batas waktu jawaban sudah lewat. Anda berhak mengajukan keberatan; permohonan tetap diproses.';
  const langkah = sop && langkahAktif(sop, berkas);
  const kalimat = MENURUT_AKSI.find(([kode]) => langkah?.aksi.some((a) => a.kode === kode));
  return kalimat?.[1] ?? 'Permohonan sedang diproses.';
}

function keadaanKeberatan(berkas: Berkas): string {
  const hasil = bacaFakta(berkas.data, 'hasil');
  if (bacaFakta(berkas.data, 'dijawab')) {
    const kalimat = sebut(HASIL_KEBERATAN, hasil) ?? 'Keberatan sudah ditanggapi.';
    return bacaFakta(berkas.data, 'disampaikan') ? kalimat : `${kalimat} Tanggapan sedang disampaikan.`;
  }
  if (berkas.status === 'SELESAI') return 'Keberatan sudah selesai.';
  if (bacaFakta(berkas.data, 'tidakDitanggapi'))
    return 'Batas waktu tanggapan sudah lewat. Anda berhak mengajukan sengketa ke Komisi Informasi.';
  return permohonanDari(berkas.data)
    ? 'Keberatan sedang ditangani Atasan PPID.'
    : 'Keberatan sudah diterima dan sedang ditangani Atasan PPID.';
}

const langkahAktif = (sop: Sop, berkas: Berkas): Langkah | undefined =>
  [...sop.langkah, ...sop.lanjutan].find(({ no }) => no === berkas.langkahAktif?.no);
