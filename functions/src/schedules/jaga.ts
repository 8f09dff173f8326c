import { onSchedule } from 'firebase-functions/v2/scheduler';
import { REGION } from '../options.js';
import { sekarang } from '../ports/clock.js';
import { cocokkanRekapSemua } from '../usecases/cocokkan-rekap.js';
import { jagaTenggatSemua } from '../usecases/jaga-tenggat.js';
import { sapuTertunda as sapu } from '../usecases/sapu-tertunda.js';

const JADWAL = { region: REGION, timeZone: 'Asia/Jakarta', memory: '512MiB', timeoutSeconds: 540 } as const;

/** Finishes what a crash or a lost delivery left behind. */
export const sapuTertunda = onSchedule({ schedule: '*/5 * * * *', ...JADWAL }, async () => {
  await sapu();
});

/** Reminders of what falls due, escalation of what is overdue, and the mark of requests not answered in time. */
export const jagaTenggat = onSchedule({ schedule: '30 6 * * 1-5', ...JADWAL }, async () => {
  await jagaTenggatSemua(await sekarang());
});

/** Recounts yesterday's rekap from the history and repairs differences. */
export const cocokkanRekap = onSchedule({ schedule: '30 1 * * *', ...JADWAL }, async () => {
  await cocokkanRekapSemua(await sekarang());
});
