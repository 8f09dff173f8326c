import type { JamHukum, Rezim } from '../berkas/types.js';
import type { Pengaturan } from '../satker/satker.js';
import { BATAS } from './batas.js';
import { cacahHariKerja } from './cacah.js';
import { dariNomor, nomorHari } from './tanggal.js';
import type { HariDilewati, Hitungan, Kalender, Tanggal } from './types.js';

/** Reason of the days between the new count and a date already told: they are not counted, the told date stands. */
export const SEBAB_TETAP = 'Sesudah akhir hitungan yang baru; tanggal yang sudah diberitahukan tetap berlaku';

type Ruas = Pick<Hitungan, 'tanggal' | 'dilewati' | 'sementara'>;

/** One stretch of the clock, never ending before the day that was told for it (dossier G.4). */
function ruas({ tanggal, dilewati, sementara }: Ruas, diberitahukan: Tanggal): Ruas {
  if (tanggal >= diberitahukan) return { tanggal, dilewati, sementara };
  const [akhir, tetap] = [nomorHari(tanggal), nomorHari(diberitahukan)];
  const sisa = Array.from({ length: tetap - akhir }, (_, i): HariDilewati => ({
    tanggal: dariNomor(akhir + 1 + i),
    sebab: SEBAB_TETAP,
  }));
  return { tanggal: diberitahukan, dilewati: [...dilewati, ...sisa], sementara };
}

/**
 * The same clock counted anew after holidays, settings or stages changed (dossier G.4): from the frozen day of receipt,
 * with the calendar of today, in the regime that the corrected stages give. Neither a due date nor a closing time that was
 * told is shortened: the days between the new count and the told date stand in `dilewati` with SEBAB_TETAP, so that the
 * clock still explains itself. An extension keeps its length and counts from the first date, which is not shortened
 * either. null when nothing that anybody sees changes. Counting twice gives the same as counting once.
 */
export function hitungUlangJamHukum(
  jam: JamHukum,
  masukan: { rezim: Rezim; batas: 'pemberitahuan' | 'tanggapanKeberatan' },
  kalender: Kalender,
  pengaturan: Pick<Pengaturan, 'cutiBersamaHariKerja'>,
): JamHukum | null {
  const { perpanjangan } = jam;
  const batasHari = BATAS[masukan.rezim][masukan.batas].hari;
  const pertama = ruas(
    kalender.tambahHariKerja(jam.diterima, batasHari),
    perpanjangan?.jatuhTempoLama ?? jam.jatuhTempo,
  );
  const kedua = perpanjangan && lanjutan(pertama.tanggal, perpanjangan.hari, jam.jatuhTempo, kalender);
  const tanggal = (kedua ?? pertama).tanggal;
  const tutup = kalender.tutupKantor(tanggal);
  const baru: JamHukum = {
    ...jam,
    rezim: masukan.rezim,
    batasHari,
    jatuhTempo: tanggal,
    // An office that now closes earlier does not take back the hours of a told day.
    jatuhTempoInstan: tutup > jam.jatuhTempoInstan ? tutup : jam.jatuhTempoInstan,
    dilewati: [...pertama.dilewati, ...(kedua?.dilewati ?? [])],
    kalenderVersi: kalender.versi,
    cutiBersamaHariKerja: pengaturan.cutiBersamaHariKerja,
    sementara: pertama.sementara || (kedua?.sementara ?? false),
    perpanjangan: perpanjangan && { ...perpanjangan, jatuhTempoLama: pertama.tanggal },
  };
  return tampak(baru) === tampak(jam) ? null : baru;
}

function lanjutan(mulai: Tanggal, hari: number, diberitahukan: Tanggal, kalender: Kalender): Ruas {
  // Always from the day after: geserHariPertama is about the day of receipt only.
  const cari = (nomor: number) => ({ tanggal: dariNomor(nomor), status: kalender.hari(dariNomor(nomor)) });
  return ruas(cacahHariKerja(cari, nomorHari(mulai) + 1, hari), diberitahukan);
}

/** What a person sees of a clock, as text to compare. The calendar's version alone is nothing to write home about. */
function tampak(jam: JamHukum): string {
  const lewat = jam.dilewati.map(({ tanggal, sebab }) => [tanggal, sebab]);
  const lama = jam.perpanjangan?.jatuhTempoLama;
  return JSON.stringify([
    jam.rezim,
    jam.batasHari,
    jam.jatuhTempo,
    jam.jatuhTempoInstan,
    jam.sementara,
    lama,
    lewat,
  ]);
}
