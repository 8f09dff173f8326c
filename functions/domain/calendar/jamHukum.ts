import type { JamHukum, Rezim } from '../berkas/types.js';
import type { Pengaturan } from '../satker/satker.js';
import { BATAS } from './batas.js';
import { cacahHariKerja } from './cacah.js';
import { dariNomor, nomorHari } from './tanggal.js';
import type { Instan, Kalender, Tanggal } from './types.js';
import { formatHariTanggal, formatJam, LABEL_ZONA } from './zona.js';

export { BATAS, type Batas, type BatasRezim } from './batas.js';
export { hitungUlangJamHukum, SEBAB_TETAP } from './hitungUlang.js';
export { jelaskan, type BarisPenjelasan } from './jelaskan.js';

export const KODE_TOLAK_PERPANJANGAN = ['SUDAH_DIPERPANJANG', 'LEWAT_TENGGAT', 'TANPA_ALASAN'] as const;
export interface TolakPerpanjangan {
  kode: (typeof KODE_TOLAK_PERPANJANGAN)[number];
  /** For a person, in Indonesian. */
  alasan: string;
}

/**
 * TAHAPAN only while the office is in election stages on the day of receipt and the request is about the election; the
 * scope is UNVERIFIED, so the flag is the caller's (dossier C.3). Decided at receipt and frozen.
 */
export function pilihRezim(masukan: {
  diterima: Tanggal;
  informasiPemilu: boolean;
  pengaturan: Pick<Pengaturan, 'tahapan'>;
}): Rezim {
  const { diterima, informasiPemilu, pengaturan } = masukan;
  const berjalan = pengaturan.tahapan.some((t) => t.mulai <= diterima && diterima <= t.selesai);
  return informasiPemilu && berjalan ? 'TAHAPAN' : 'BIASA';
}

/** Starts the legal clock at receipt of a complete request or of an objection (UU 14/2008 Ps 22(7); Perki 1/2019 Ps 12; dossier C.4.1). */
export function mulaiJamHukum(masukan: {
  rezim: Rezim;
  diterima: Instan;
  kalender: Kalender;
  pengaturan: Pick<Pengaturan, 'cutiBersamaHariKerja'>;
  /** Which limit: the answer to a request (default) or to an objection. */
  batas?: 'pemberitahuan' | 'tanggapanKeberatan';
}): JamHukum {
  const { rezim, kalender, pengaturan } = masukan;
  const diterima = kalender.hariTerima(masukan.diterima);
  const batasHari = BATAS[rezim][masukan.batas ?? 'pemberitahuan'].hari;
  const { tanggal, dilewati, sementara } = kalender.tambahHariKerja(diterima, batasHari);
  return {
    rezim,
    diterimaPada: masukan.diterima,
    diterima,
    batasHari,
    jatuhTempo: tanggal,
    jatuhTempoInstan: kalender.tutupKantor(tanggal),
    dilewati,
    kalenderVersi: kalender.versi,
    cutiBersamaHariKerja: pengaturan.cutiBersamaHariKerja,
    sementara,
    perpanjangan: null,
  };
}

/**
 * Extends once, until the due instant at the latest: new due date = old due date + 7 (TAHAPAN + 2) working days
 * (UU 14/2008 Ps 22(8), dossier C.4.3). The old date is never counted anew: it was told to the applicant.
 */
export function perpanjangJamHukum(
  jam: JamHukum,
  { pada, alasan }: { pada: Instan; alasan: string },
  kalender: Kalender,
): JamHukum | TolakPerpanjangan {
  if (jam.perpanjangan) {
    return {
      kode: 'SUDAH_DIPERPANJANG',
      alasan: `Jangka waktu sudah diperpanjang sampai ${formatHariTanggal(jam.jatuhTempo)}; perpanjangan hanya satu kali.`,
    };
  }
  if (Date.parse(pada) > Date.parse(jam.jatuhTempoInstan)) {
    const tutup = `${formatJam(jam.jatuhTempoInstan, kalender.zona)} ${LABEL_ZONA[kalender.zona]}`;
    return {
      kode: 'LEWAT_TENGGAT',
      alasan: `Tenggat ${formatHariTanggal(jam.jatuhTempo)} pukul ${tutup} sudah lewat; perpanjangan hanya dapat dilakukan sebelumnya.`,
    };
  }
  if (alasan.trim() === '') {
    return { kode: 'TANPA_ALASAN', alasan: 'Perpanjangan harus disertai alasan tertulis.' };
  }
  const hari = BATAS[jam.rezim].perpanjangan.hari;
  // Always from the day after the old due date: geserHariPertama is about the day of receipt only.
  const cari = (nomor: number) => ({ tanggal: dariNomor(nomor), status: kalender.hari(dariNomor(nomor)) });
  const hitungan = cacahHariKerja(cari, nomorHari(jam.jatuhTempo) + 1, hari);
  return {
    ...jam,
    jatuhTempo: hitungan.tanggal,
    jatuhTempoInstan: kalender.tutupKantor(hitungan.tanggal),
    dilewati: [...jam.dilewati, ...hitungan.dilewati],
    kalenderVersi: kalender.versi,
    sementara: jam.sementara || hitungan.sementara,
    perpanjangan: { pada, alasan, hari, jatuhTempoLama: jam.jatuhTempo },
  };
}
