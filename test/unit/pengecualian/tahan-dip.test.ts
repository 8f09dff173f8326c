import { sebabTerkuat } from '@ppid/domain/dokumen/gerbang';
import { tahanDip } from '@ppid/domain/pengecualian/buka';
import type { ButirDip } from '@ppid/domain/pengecualian/types';
import { expect, test } from 'vitest';

type Dip = Pick<ButirDip, 'status' | 'diperiksa'>;
const dip = (status: Dip['status'], dokumenIds: string[], ditahan: string[] = []): Dip => ({
  status,
  diperiksa: { oleh: 'ppid', pada: '2026-11-03T02:00:00.000Z', catatan: '', dokumenIds, ditahan },
});

test.each<[apa: string, dip: Dip | undefined, didaftar: boolean, sebab: string | null]>([
  ['tanpa baris DIP, karena ronda malam belum lewat', undefined, false, 'DIPERIKSA'],
  ['belum diperiksa', { status: 'PERIKSA_PRIBADI', diperiksa: null }, true, 'DIPERIKSA'],
  ['masih harus dihitamkan', dip('PERLU_DIHITAMKAN', ['d']), true, 'DIPERIKSA'],
  ['disimpan sesudah diperiksa', dip('SIAP', ['lain']), true, 'DIPERIKSA'],
  ['ditahan', dip('SIAP', ['d'], ['d']), true, 'DITAHAN'],
  ['ditahan, dan butirnya diperiksa lagi', dip('PERLU_DIHITAMKAN', ['d'], ['d']), true, 'DITAHAN'],
  ['bersih', dip('SIAP', ['d']), true, null],
  ['milik berkasnya saja, dan butirnya bersih', dip('SIAP', []), false, null],
])('dokumen butir yang terbuka, %s', (_, baris, didaftar, sebab) => {
  expect(tahanDip(baris, 'd', didaftar)).toBe(sebab);
});

test('dari beberapa sebab disebut yang menahan paling lama', () => {
  expect(sebabTerkuat('DIPERIKSA', 'BERLAKU', 'DITAHAN')).toBe('BERLAKU');
  expect(sebabTerkuat('DIPERIKSA', null, 'DITAHAN')).toBe('DITAHAN');
  expect(sebabTerkuat(undefined, null)).toBeNull();
});
