import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cocokKode, kodeLacak, sidik } from '../../../functions/src/ports/rahasia.js';

const KUNCI = 'kunci-uji-yang-cukup-panjang-untuk-hmac';

beforeEach(() => {
  vi.stubEnv('PPID_KUNCI', KUNCI);
  vi.stubEnv('FUNCTIONS_EMULATOR', '');
  vi.stubEnv('FIRESTORE_EMULATOR_HOST', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('kode lacak', () => {
  test('sepuluh huruf yang tidak dapat tertukar, selalu sama untuk berkas yang sama', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (s, b) => {
        expect(kodeLacak(s, b)).toMatch(/^[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}$/);
        expect(kodeLacak(s, b)).toBe(kodeLacak(s, b));
      }),
    );
  });

  test('berbeda untuk kantor, berkas, dan kunci yang berbeda, juga bila teks sambungannya sama', () => {
    const kode = [kodeLacak('a', 'bc'), kodeLacak('ab', 'c'), kodeLacak('a', 'bd')];
    vi.stubEnv('PPID_KUNCI', `${KUNCI}2`);
    kode.push(kodeLacak('a', 'bc'));
    expect(new Set(kode).size).toBe(4);
  });

  test.each([
    ['persis', (k: string) => k],
    ['huruf kecil', (k: string) => k.toLowerCase()],
    ['tanpa tanda hubung', (k: string) => k.replace('-', '')],
    ['dengan spasi dan tanda pisah panjang', (k: string) => ` ${[...k.replace('-', '–')].join(' ')}\n`],
  ])('diterima bila diketik %s', (_apa, ubah) => {
    expect(cocokKode('kota', 'B1', ubah(kodeLacak('kota', 'B1')))).toBe(true);
  });

  test('apa pun yang lain ditolak, juga kode berkas lain dan teks kosong', () => {
    expect(cocokKode('kota', 'B1', kodeLacak('kota', 'B2'))).toBe(false);
    expect(cocokKode('kota', 'B1', '')).toBe(false);
    fc.assert(fc.property(fc.string(), (teks) => !cocokKode('kota', 'B1', teks)));
  });
});

describe('kunci yang salah pasang menggagalkan, bukan melemahkan', () => {
  test.each(['', 'pendek', 'demo-kunci-hanya-untuk-emulator-lokal'])('%j', (nilai) => {
    vi.stubEnv('PPID_KUNCI', nilai);
    expect(() => kodeLacak('kota', 'B1')).toThrow('PPID_KUNCI');
    expect(() => sidik('laju', 'x')).toThrow('PPID_KUNCI');
  });

  test('nilai demo berlaku pada emulator saja', () => {
    vi.stubEnv('PPID_KUNCI', 'demo-kunci-hanya-untuk-emulator-lokal');
    vi.stubEnv('FUNCTIONS_EMULATOR', 'true');
    expect(kodeLacak('kota', 'B1')).toHaveLength(11);
  });
});

test('sidik dapat menjadi pengenal dokumen, dan tujuan memisahkannya', () => {
  expect(sidik('laju', '203.0.113.7')).toMatch(/^[0-9a-f]{32}$/);
  expect(sidik('laju', 'x')).not.toBe(sidik('kiriman', 'x'));
  expect(sidik('laju', 'a', 'bc')).not.toBe(sidik('laju', 'ab', 'c'));
});
