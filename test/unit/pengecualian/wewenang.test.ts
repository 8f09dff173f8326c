import { expect, test } from 'vitest';
import { jalurUji, WEWENANG, wewenangPada } from '@ppid/domain/pengecualian/wewenang';
import { Pengaturan } from '@ppid/domain/satker/satker';
import { PENGATURAN } from '../calendar/kantor.js';

test('a kabupaten or kota goes through KPU Provinsi, a province straight to KPU RI, which decides', () => {
  expect(jalurUji('KABKOTA', '2024-05-01')).toEqual({
    dasar: 'PKPU 22/2023 Pasal 24-25',
    lewat: ['KPU_PROVINSI', 'KPU_RI'],
    pemutus: 'KPU_RI',
  });
  expect(jalurUji('PROVINSI', '2024-05-01')).toMatchObject({ lewat: ['KPU_RI'], pemutus: 'KPU_RI' });
  expect(jalurUji('RI', '2024-05-01')).toMatchObject({ lewat: [], pemutus: 'KPU_RI' });
});

test('PKPU 4/2025 is the ground from the day it is in force; its unread articles move nothing by themselves', () => {
  expect(wewenangPada('2025-12-28').dasar).toBe('PKPU 22/2023 Pasal 24-25');
  expect(wewenangPada('2025-12-29').dasar).toContain('PKPU 4/2025');
  expect(jalurUji('KABKOTA', '2025-12-29').pemutus).toBe('KPU_RI');
});

test('a day before the first row follows the first row', () => {
  expect(wewenangPada('2020-01-01')).toBe(WEWENANG[0]);
});

test('an office setting moves the decision from its day on, and back again by a later one', () => {
  const kantor = [
    { dari: '2026-06-01', dasar: 'Surat edaran contoh', pemutus: 'KPU_RI' as const },
    { dari: '2026-01-01', dasar: 'PKPU 4/2025', pemutus: 'KPU_PROVINSI' as const },
  ];
  expect(jalurUji('KABKOTA', '2025-12-31', kantor).pemutus).toBe('KPU_RI');
  expect(jalurUji('KABKOTA', '2026-01-01', kantor)).toEqual({
    dasar: 'PKPU 4/2025',
    lewat: ['KPU_PROVINSI'],
    pemutus: 'KPU_PROVINSI',
  });
  expect(jalurUji('PROVINSI', '2026-01-01', kantor)).toMatchObject({ lewat: [], pemutus: 'KPU_PROVINSI' });
  expect(jalurUji('RI', '2026-01-01', kantor)).toMatchObject({ lewat: [], pemutus: 'KPU_RI' });
  expect(jalurUji('KABKOTA', '2026-06-01', kantor)).toMatchObject({
    dasar: 'Surat edaran contoh',
    lewat: ['KPU_PROVINSI', 'KPU_RI'],
  });
  expect(Pengaturan.parse({ ...PENGATURAN, wewenangUji: kantor }).wewenangUji).toEqual(kantor);
});
