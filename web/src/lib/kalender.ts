import { buatKalender } from '@ppid/domain/calendar/kalender';
import type { AcuanLibur, Kalender } from '@ppid/domain/calendar/types';
import type { Satker } from '@ppid/domain/satker/satker';

/** `acuan`: national decrees that came after the built-in table. */
export function kalenderKantor(satker: Satker, acuan: AcuanLibur | null): Kalender {
  return buatKalender({ zona: satker.zona, pengaturan: satker.pengaturan, acuan });
}
