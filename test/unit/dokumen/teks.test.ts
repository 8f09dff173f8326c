import { BATAS } from '@ppid/domain/dokumen/batas';
import { alasanKarantina } from '@ppid/domain/dokumen/pesan';
import { betulkanNomorSurat, perluDibacaOcr, rapikan, temukanNomorSurat } from '@ppid/domain/dokumen/teks';
import { KODE_KARANTINA } from '@ppid/domain/dokumen/types';
import fc from 'fast-check';
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

describe('the number of a letter', () => {
  test.each([
    ['Nomor : 012/PPID/1X/2026', '012/PPID/1X/2026', '012/PPID/IX/2026'],
    ['7/KPU/Xl/2026', '7/KPU/Xl/2026', '7/KPU/XI/2026'],
    ['7/KPU/11I/2025', '7/KPU/11I/2025', '7/KPU/III/2025'],
    ['15/HM.02-SD/VIIl/2024.', '15/HM.02-SD/VIIl/2024', '15/HM.02-SD/VIII/2024'],
    ['15/HM.02-SD/|V/2024', '15/HM.02-SD/|V/2024', '15/HM.02-SD/IV/2024'],
    ['15/HM.02-SD/l/2024', '15/HM.02-SD/l/2024', '15/HM.02-SD/I/2024'],
    ['nomor 012/ppid/ix/2026 tanggal', '012/ppid/ix/2026', '012/PPID/IX/2026'],
    ['Nomor: 012 / PPID / IX / 2026', '012 / PPID / IX / 2026', '012/PPID/IX/2026'],
    ['Nomor:012/PPID/IX/2026', '012/PPID/IX/2026', '012/PPID/IX/2026'],
    ['No.012/PPID/IX/2026', '012/PPID/IX/2026', '012/PPID/IX/2026'],
    ['0l2/PPID/IX/2O26', '0l2/PPID/IX/2O26', '012/PPID/IX/2026'],
    ['0001/PPID/17/XI/2026', '0001/PPID/17/XI/2026', '0001/PPID/17/XI/2026'],
    ['Nomor SOP /PP.07-SOP/17/2/2023', 'PP.07-SOP/17/2/2023', 'PP.07-SOP/17/2/2023'],
    ['(244/TU.01-Und/VIII/2025)', '244/TU.01-Und/VIII/2025', '244/TU.01-UND/VIII/2025'],
    ['7/KPU/11/2025', '7/KPU/11/2025', '7/KPU/11/2025'],
    ['Keputusan Nomor 156 Tahun 2015', 'Nomor 156 Tahun 2015', '156/2015'],
    ['UU No. 14 tahun 2008', 'No. 14 tahun 2008', '14/2008'],
  ])('in "%s" it is %s, meant %s', (teks, mentah, baku) =>
    expect(temukanNomorSurat(teks)).toEqual([{ mentah, baku }]),
  );

  test.each([
    '17/11/2026',
    'tahun 2025/2026',
    '1X/2026',
    'dan/atau',
    'berkas   /   PPID   /   2026',
    '012/PPID/IX/20265',
    'Nomor 12 dan Tahun 2015',
    'http://a/b/2026/c',
  ])('there is none in "%s"', (teks) => expect(temukanNomorSurat(teks)).toEqual([]));

  test('each stands there once, in the order of the text', () =>
    expect(
      temukanNomorSurat('1/B/I/2026 Nomor 9 Tahun 2020 2/A/X/2026 1/B/I/2026').map((n) => n.baku),
    ).toEqual(['1/B/I/2026', '9/2020', '2/A/X/2026']));

  const bagian = fc.constantFrom(
    '/',
    ' ',
    'I',
    'l',
    '1',
    'X',
    'V',
    '|',
    '2026',
    '2O26',
    'PPID',
    'Nomor ',
    ' Tahun ',
    '.',
    '-',
    '\n',
    'é',
  );
  const kacau = fc.oneof(
    fc.string(),
    fc.array(bagian, { maxLength: 60 }).map((b) => b.join('')),
  );
  test('what is meant is not meant otherwise when it is read again', () =>
    fc.assert(
      fc.property(kacau, (teks) => {
        for (const { mentah, baku } of temukanNomorSurat(teks)) {
          expect(teks).toContain(mentah);
          expect(betulkanNomorSurat(baku)).toBe(baku);
        }
      }),
      { numRuns: 2_000 },
    ));

  // A pattern that goes back over the text again and again would take minutes here, far beyond the limit of a test.
  test.each(['a/', '/', ' ', 'I/ ', '1/a/2026', 'Nomor ', 'nomor 1 tahun ', '|!l1', 'No.'])(
    '250,000 characters of "%s" are gone through',
    (pola) => {
      const teks = pola.repeat(Math.ceil(250_000 / pola.length));
      expect(temukanNomorSurat(teks).length).toBeLessThanOrEqual(100);
    },
  );
});

test('every reason for a refusal tells the person what to do', () => {
  for (const kode of KODE_KARANTINA) {
    expect(alasanKarantina(kode)).toMatch(/unggah|hubungi|buat salinan/i);
  }
});
