import type { JamHukum } from '../berkas/types.js';
import { formatTanggal } from './format.js';
import { SEBAB_TETAP } from './hitungUlang.js';
import type { Kalender } from './types.js';
import { formatHariTanggal } from './zona.js';

const PALING_BANYAK = 5;

/** Title of the history entry of a recount; the mail to the applicant repeats it, so it carries both dates. */
export function labelHitungUlang(lama: JamHukum | null, baru: JamHukum): string {
  return lama && lama.jatuhTempo !== baru.jatuhTempo
    ? `Batas waktu menjadi ${formatHariTanggal(baru.jatuhTempo)} (semula ${formatHariTanggal(lama.jatuhTempo)})`
    : `Batas waktu dihitung ulang, tetap ${formatHariTanggal(baru.jatuhTempo)}`;
}

/** Why a recount changed a clock, as sentences for the history: what is different between the two, no more. */
export function sebabHitungUlang(lama: JamHukum, baru: JamHukum, kalender: Kalender): string {
  const sebab = [...rezim(lama, baru), ...hari(lama, baru, kalender)];
  if (lama.sementara && !baru.sementara) sebab.push('hari libur dalam hitungan ini sudah ditetapkan');
  if (!lama.sementara && baru.sementara) sebab.push('hari libur sebagian masa hitungan ini belum ditetapkan');
  if (lama.jatuhTempo === baru.jatuhTempo && lama.jatuhTempoInstan !== baru.jatuhTempoInstan)
    sebab.push('jam tutup kantor berubah');
  if (sebab.length === 0) sebab.push('pengaturan kalender kantor berubah');
  return `Sebab: ${sebab.join('; ')}.${tetap(baru)}`;
}

function rezim(lama: JamHukum, baru: JamHukum): string[] {
  if (lama.rezim === baru.rezim) return [];
  return baru.rezim === 'TAHAPAN'
    ? [`hari penerimaan termasuk masa tahapan, batasnya ${baru.batasHari} hari kerja`]
    : [`hari penerimaan di luar masa tahapan, batasnya ${baru.batasHari} hari kerja`];
}

/** Days up to the old due date that became, or ceased to be, days off. */
function hari(lama: JamHukum, baru: JamHukum, kalender: Kalender): string[] {
  const nyata = (jam: JamHukum) =>
    new Map(jam.dilewati.filter((d) => d.sebab !== SEBAB_TETAP).map((d) => [d.tanggal, d.sebab]));
  const [dulu, kini] = [nyata(lama), nyata(baru)];
  const libur = [...kini]
    .filter(([tanggal]) => tanggal <= lama.jatuhTempo && !dulu.has(tanggal) && tanggal > lama.diterima)
    .map(([tanggal, sebab]) => `${formatTanggal(tanggal)} tidak dihitung (${sebab})`);
  const kerja = [...dulu]
    .filter(([tanggal]) => kalender.hari(tanggal).kerja)
    .map(([tanggal, sebab]) => `${formatTanggal(tanggal)} menjadi hari kerja (semula ${sebab})`);
  const nama = [...kini].some(([tanggal, sebab]) => dulu.has(tanggal) && dulu.get(tanggal) !== sebab);
  return [...ringkas(libur), ...ringkas(kerja), ...(nama ? ['keterangan hari libur diperbaiki'] : [])];
}

function ringkas(daftar: string[]): string[] {
  const sisa = daftar.length - PALING_BANYAK;
  return sisa > 0 ? [...daftar.slice(0, PALING_BANYAK), `dan ${sisa} hari lain`] : daftar;
}

/** The day the new count alone would give, where the told one stands. */
function tetap(baru: JamHukum): string {
  return baru.dilewati.some((d) => d.sebab === SEBAB_TETAP)
    ? ` Hitungan yang baru berakhir lebih awal; tanggal yang sudah diberitahukan tidak dipendekkan.`
    : '';
}
