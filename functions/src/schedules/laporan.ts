import { onSchedule } from 'firebase-functions/v2/scheduler';
import { REGION } from '../options.js';

const JADWAL = {
  region: REGION,
  timeZone: 'Asia/Jakarta',
  retryCount: 3,
  memory: '512MiB',
  timeoutSeconds: 540,
} as const;

const muat = async () => ({
  ...(await import('../usecases/pesan-laporan-semua.js')),
  ...(await import('../ports/clock.js')),
});

/** Data Layanan Harian (seed 2 langkah 7): 17.00 WIB, after closing time in all three zones. */
export const laporanHarian = onSchedule({ schedule: '0 17 * * 1-5', ...JADWAL }, async () => {
  const { pesanHarianSemua, sekarang } = await muat();
  await pesanHarianSemua(await sekarang());
});

/** Laporan Bulanan (seed 2 langkah 8): on the first day of the month, for the month before. */
export const laporanBulanan = onSchedule({ schedule: '0 6 1 * *', ...JADWAL }, async () => {
  const { pesanBulananSemua, sekarang } = await muat();
  await pesanBulananSemua(await sekarang());
});
