import { buatKalender } from '@ppid/domain/calendar/kalender';
import type { Kalender } from '@ppid/domain/calendar/types';
import type { Satker } from '@ppid/domain/satker/satker';

export function kalenderKantor(satker: Satker): Kalender {
  return buatKalender({ zona: satker.zona, pengaturan: satker.pengaturan });
}
