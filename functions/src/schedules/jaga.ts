import { onSchedule } from 'firebase-functions/v2/scheduler';
import { PPID_KUNCI, REGION, SMTP_PASS } from '../options.js';

const JADWAL = { region: REGION, timeZone: 'Asia/Jakarta', memory: '512MiB', timeoutSeconds: 540 } as const;

const kini = async () => (await import('../ports/clock.js')).sekarang();

/** What the swept work itself needs. */
const RAHASIA = { secrets: [PPID_KUNCI, SMTP_PASS] };

/** Finishes what a crash or a lost delivery left behind. */
export const sapuTertunda = onSchedule({ schedule: '*/5 * * * *', ...JADWAL, ...RAHASIA }, async () => {
  const { sapuTertunda: sapu } = await import('../usecases/sapu-tertunda.js');
  await sapu();
});

/** Reminders of what falls due, escalation of what is overdue, and the mark of requests not answered in time. */
export const jagaTenggat = onSchedule({ schedule: '30 6 * * 1-5', ...JADWAL }, async () => {
  const { jagaTenggatSemua } = await import('../usecases/jaga-tenggat.js');
  await jagaTenggatSemua(await kini());
});

/** Recounts yesterday's rekap from the history and repairs differences. */
export const cocokkanRekap = onSchedule({ schedule: '30 1 * * *', ...JADWAL }, async () => {
  const { cocokkanRekapSemua } = await import('../usecases/cocokkan-rekap.js');
  await cocokkanRekapSemua(await kini());
});
