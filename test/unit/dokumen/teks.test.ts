import { BATAS } from '@ppid/domain/dokumen/batas';
import { alasanKarantina } from '@ppid/domain/dokumen/pesan';
import { betulkanNomorSurat, perluDibacaOcr, rapikan } from '@ppid/domain/dokumen/teks';
import { KODE_KARANTINA } from '@ppid/domain/dokumen/types';
import { describe, expect, test } from 'vitest';

describe('the text of a page', () => {
  test('a page with a stamp or a page number only is read by OCR', () => {
    expect(perluDibacaOcr('')).toBe(true);
    expect(perluDibacaOcr('-- 1 of 1 --')).toBe(true);
    expect(perluDibacaOcr('Nomor SOP /PP.07-SOP/17/2/2023')).toBe(false);
  });
  test('is tidied without changing words', () =>
    expect(rapikan(' KPU  \r\n\r\n\r\n\r\nBengkulu\0 \n')).toBe('KPU\n\nBengkulu'));
  test('fits into one Firestore document', () =>
    expect(rapikan('a'.repeat(2_000_000)).length).toBeLessThanOrEqual(BATAS.hurufPerHalaman));
});

describe('the Roman month of a letter number', () => {
  test.each([
    ['012/PPID/1X/2026', '012/PPID/IX/2026'],
    ['7/KPU/Xl/2026', '7/KPU/XI/2026'],
    ['7/KPU/11I/2025', '7/KPU/III/2025'],
  ])('%s is read as %s', (dari, ke) => expect(betulkanNomorSurat(dari)).toBe(ke));
  test.each(['17/11/2026', '012/PPID/IX/2026', '/PP.07-SOP/17/2/2023', '1X/2026'])('%s stays', (t) =>
    expect(betulkanNomorSurat(t)).toBe(t),
  );
});

test('every reason for a refusal tells the person what to do', () => {
  for (const kode of KODE_KARANTINA) {
    expect(alasanKarantina(kode)).toMatch(/unggah|hubungi/i);
  }
});
