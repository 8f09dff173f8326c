import { kelebihan } from '@ppid/domain/berkas/kelebihan';
import { describe, expect, test } from 'vitest';
import { PEMOHON, PERMOHONAN } from '../../../emulators/story/isian.js';
import { tindakan } from '../sop/bantu.js';

const kirim = (ubah: Record<string, unknown>): string | null =>
  kelebihan({ ...tindakan({ aksi: 'buka', peran: 'DESK' }), ...ubah });
const huruf = (n: number): string => 'x'.repeat(n);

describe('a tindakan too large to be looked at', () => {
  test('the longest honest request passes', () => {
    const data = { ...PERMOHONAN, rincian: 'é'.repeat(5000), tujuan: huruf(2000) };
    expect(kirim({ data, pribadi: PEMOHON, catatan: huruf(2000) })).toBeNull();
  });

  test.each<[string, Record<string, unknown>]>([
    ['one long text', { data: { rincian: huruf(201 * 1024) } }],
    [
      'many texts',
      { data: Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`b${i}`, huruf(4000)])) },
    ],
    ['long field names', { data: { [huruf(300_000)]: true } }],
    ['nested lists', { data: { a: { b: [[huruf(300_000)]] } } }],
    ['bytes', { data: { a: new Uint8Array(300_000) } }],
    ['letters of several bytes', { data: { rincian: '漢'.repeat(100_000) } }],
    ['personal data', { pribadi: { nama: huruf(300_000) } }],
  ])('in %s is refused with a reason', (_, ubah) => {
    expect(kirim(ubah)).toMatch(/terlalu besar/);
  });

  test('values that are no JSON neither throw nor are followed', () => {
    class Acuan {
      diri = this;
    }
    expect(kirim({ data: { a: new Acuan(), b: new Date(0), c: 10n } })).toBeNull();
  });
});

describe('documents named in a tindakan', () => {
  test('are ids', () => {
    expect(kirim({ dokumenIds: ['ABCdef0123_-', 'd2'] })).toBeNull();
    expect(kirim({ dokumenIds: Array.from({ length: 50 }, (_, i) => `d${i}`) })).toBeNull();
  });

  test.each<[string, unknown[]]>([
    ['a map with personal data', [{ nik: '1371010101010001' }]],
    ['a sentence', ['Budi, Jalan Contoh 1']],
    ['a path', ['../lain/d1']],
    ['nothing', ['']],
    ['more than fifty', Array.from({ length: 51 }, (_, i) => `d${i}`)],
  ])('not %s', (_, dokumenIds) => {
    expect(kirim({ dokumenIds })).toMatch(/dokumen/);
  });
});
