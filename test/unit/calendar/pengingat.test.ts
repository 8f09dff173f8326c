import { pengingatHariIni } from '@ppid/domain/calendar/pengingat';
import { describe, expect, test } from 'vitest';
import { kantor } from './kantor.js';

const kalender = kantor();
const ingat = (tenggat: string, hariIni: string) =>
  pengingatHariIni(kalender.tutupKantor(tenggat), hariIni, kalender);

describe('pengingat menghitung hari kerja, bukan hari kalender', () => {
  test.each([
    ['2026-10-09', 5],
    ['2026-10-12', null],
    ['2026-10-14', 2],
    ['2026-10-15', 1],
    ['2026-10-16', 0],
    ['2026-10-19', 'lewat'],
  ] as const)('tenggat Jumat 16 Oktober 2026, pada %s', (hariIni, harapan) => {
    expect(ingat('2026-10-16', hariIni)).toBe(harapan);
  });

  test('akhir pekan dan cuti bersama tidak mendekatkan tenggat', () => {
    // 16 Feb 2026 is cuti bersama, 17 Feb Imlek.
    expect(ingat('2026-02-18', '2026-02-13')).toBe(1);
  });

  test('hari yang sama belum lewat walaupun kantor sudah tutup', () => {
    expect(pengingatHariIni('2026-10-16T01:00:00.000Z', '2026-10-16', kalender)).toBe(0);
  });
});
