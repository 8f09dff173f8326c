import { expect, test } from 'vitest';
import { urutkanSurat } from '../../../web/layanan/lib/surat.js';

const surat = (nomor: string | null, tanggal: string) => ({ id: `${nomor}`, nama: 'Surat', nomor, tanggal });

test('letters stand by date, and on one day by number, also past a change of digits', () => {
  const urut = urutkanSurat([
    surat('1000/PP.07/17/XI/2026', '2026-11-05'),
    surat('999/PP.07/17/XI/2026', '2026-11-05'),
    surat('001/PP.07/17/I/2027', '2027-01-04'),
    surat('998/PP.07/17/XI/2026', '2026-11-04'),
  ]);
  expect(urut.map((s) => s.nomor?.split('/')[0])).toEqual(['998', '999', '1000', '001']);
});
