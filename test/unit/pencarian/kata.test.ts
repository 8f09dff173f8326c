import { kataIndeks, longgarkan, normalkan, uraiKata } from '@ppid/domain/pencarian/kata';
import { adaLonggar, cocok, pecah, uraiKueri, type Syarat } from '@ppid/domain/pencarian/kueri';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const syarat = (teks: string): Syarat[] => {
  const kueri = uraiKueri(teks);
  if ('salah' in kueri) throw new Error(kueri.salah);
  return kueri.syarat;
};
/** Asked and answered in one: the rank, or null. */
const cari = (teks: string, kueri: string) => cocok(kataIndeks(teks), syarat(kueri));

describe('menormalkan', () => {
  test.each([
    ['PERMOHONAN', 'permohonan'],
    ['Café Ñandú', 'cafe nandu'],
    ['ﬁle №１２', 'file no12'],
    ['İstanbul', 'istanbul'],
    ['', ''],
  ])('%j → %j', (teks, hasil) => expect(normalkan(teks)).toBe(hasil));

  test('dua kali sama dengan sekali', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (t) => normalkan(normalkan(t)) === normalkan(t)));
  });
});

describe('kata sebuah teks', () => {
  test('kata, bentuk lain, dan awalannya', () => {
    expect(kataIndeks('Permohonannya, a 7').sort()).toEqual(
      ['permohonannya', 'permohonan~', 'per*', 'permo*', '7'].sort(),
    );
  });

  test('nomor surat utuh, kepalanya, dan bagiannya', () => {
    const kata = kataIndeks('Nomor: 0012/PPID/17/XI/2026.');
    expect(kata).toEqual(
      expect.arrayContaining([
        '0012/ppid/17/xi/2026',
        '12/ppid/17/xi/2026~',
        '12/ppid/17~',
        '12/ppid~',
        '0012',
        '12~',
        'ppid',
        '17',
        'xi',
        '2026',
      ]),
    );
  });

  test('tanggal dan jumlah uang tanpa kepala', () => {
    const kata = kataIndeks('17-11-2026 Rp 1.250.000');
    expect(kata).toContain('17/11/2026~');
    expect(kata).toContain('1/250/0~');
    expect(kata).not.toContain('17/11~');
  });

  test.each([
    ['masalah', 'masalah'],
    ['hanya', 'hanya'],
    ['bertanya', 'berta'],
    ['datanya', 'data'],
    ['0000', '0'],
    ['007', '7'],
    ['2026', '2026'],
  ])('%s juga berarti %s', (kata, lain) => expect(longgarkan(kata)).toBe(lain));

  test('kata yang sangat panjang dipotong di antara huruf utuh, sama di indeks dan kueri', () => {
    const panjang = '𝔸'.repeat(10) + 'b'.repeat(150);
    expect(cari(`awal ${panjang} akhir`, `${panjang} `)).toBe(0);
    expect(Math.max(...kataIndeks('x'.repeat(100_000)).map((k) => k.length))).toBeLessThanOrEqual(41);
    expect(kataIndeks('😀'.repeat(1000))).toEqual([]);
    expect([...(kataIndeks('𠀀'.repeat(100))[0] ?? '')]).toHaveLength(40);
  });

  test('halaman sebesar apa pun muat dalam satu dokumen: 6.000 kata, 150 KB, kata utuh lebih dahulu', () => {
    const teks = Array.from(
      { length: 30_000 },
      (_, i) => `kata${(i * 7919).toString(36)}漢字 ${i}/A/2026`,
    ).join(' ');
    const kata = kataIndeks(teks);
    expect(kata.length).toBeLessThanOrEqual(6_000);
    expect(Buffer.byteLength(kata.join(' '))).toBeLessThanOrEqual(150_000);
    expect(kata[0]).toBe('kata0漢字');
    expect(new Set(kata).size).toBe(kata.length);
  });

  test('letak setiap kata benar untuk teks apa pun', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (teks) => {
        for (const { mulai, akhir, ruas } of uraiKata(teks)) {
          expect(mulai).toBeLessThan(akhir);
          for (const r of ruas) {
            expect(r.mulai).toBeGreaterThanOrEqual(mulai);
            expect(r.akhir).toBeLessThanOrEqual(akhir);
            expect(r.kata).toMatch(/^[\p{L}\p{N}]+$/u);
          }
        }
      }),
    );
  });
});

describe('kueri', () => {
  test.each([
    ['', 'Tulis kata atau nomor yang dicari.'],
    ['  \n', 'Tulis kata atau nomor yang dicari.'],
    ['a', 'terlalu pendek'],
    ['- / .', 'terlalu pendek'],
    ['\0\u202e', 'terlalu pendek'],
    ['x'.repeat(500), 'paling panjang 200 huruf'],
    [Array.from({ length: 50 }, (_, i) => `k${i}`).join(' '), 'Paling banyak 10 kata'],
  ])('%j ditolak dengan pesan', (teks, pesan) => {
    const kueri = uraiKueri(teks);
    expect('salah' in kueri && kueri.salah).toContain(pesan);
  });

  test.each([
    '__proto__ constructor',
    '<script>alert(1)</script>',
    "'; DROP TABLE--",
    '=macam:halaman',
    'ab*cd~ef',
    '../../xy',
  ])('%s hanyalah kata', (teks) => {
    const semua = syarat(teks).flatMap((s) => [
      ...s.tepat,
      ...s.longgar,
      ...s.bagian.flatMap((b) => b.longgar),
    ]);
    for (const t of semua) expect(t).toMatch(/^[\p{L}\p{N}/.-]+[~*]?$/u);
  });

  test.each<[string, string, 0 | 1 | null]>([
    ['Daftar pemilih tetap', 'pemilih daftar', 0],
    ['Daftar pemilih tetap', 'pemilih sementara', null],
    ['Daftar pemilih tetap', 'pemi', 1],
    ['Daftar pemilih tetap', 'pemi ', null],
    ['Daftar pemilih tetap', 'pemilu', null],
    ['Daftar pemilih tetap', 'te', null],
    ['KPU', 'kpu', 0],
    ['KPUD', 'kpu', 1],
    ['undang-undang dasar', 'undang', 0],
    ['undang-undang dasar', 'undang-undang', 0],
    ['permohonannya ditolak', 'permohonan ', 1],
    ['permohonan ditolak', 'permohonannya ', 1],
    ['permohonan ditolak', 'permohonan', 0],
    ['masalah', 'masa ', null],
    ['0012/PPID/17/XI/2026', '0012/PPID/17/XI/2026', 0],
    ['0012/PPID/17/XI/2026', '12/ppid/17/xi/2026', 1],
    ['012/PPID/17/XI/2026', '0012/PPID/17/XI/2026', 1],
    ['0012/PPID/17/XI/2026', '0012/PPID', 1],
    ['0012/PPID/17/XI/2026', '0012', 0],
    ['0012/PPID/17/XI/2026', '12', 1],
    ['0012/PPID/17/XI/2026', '0013/PPID/17/XI/2026', null],
    ['0017/PPID/12/XI/2026', '0012/PPID/17/XI/2026', null],
    ['0120/PPID/17/XI/2026', '0012', null],
    ['tanggal 17-11-2026', '17/11/2026', 1],
    ['Pasal 7', 'pasal 7', 0],
    ['Pasal 7', 'pasal 17', null],
  ])('%s dicari dengan %j → %s', (teks, kueri, tingkat) => expect(cari(teks, kueri)).toBe(tingkat));

  test('potongan tengah nomor: bagiannya dicari bila tidak ada nomor yang diawali begitu', () => {
    const semua = syarat('PPID/17/XI/20');
    expect(cocok(kataIndeks('0012/PPID/17/XI/2026'), semua)).toBeNull();
    const bagian = pecah(semua, new Set(['ppid/17/xi/20']));
    expect(bagian.map(({ kata }) => kata)).toEqual(['ppid', '17', 'xi', '20']);
    expect(pecah(syarat('satu 1/2'), new Set())).toHaveLength(2);
  });

  test('pencarian kedua hanya bila dapat menemukan yang lain', () => {
    expect(adaLonggar(syarat('kpu '))).toBe(false);
    expect(adaLonggar(syarat('kpu'))).toBe(true);
    expect(adaLonggar(syarat('17'))).toBe(true);
  });

  test('teks apa pun: setiap kata utuhnya menemukannya pada tingkat pertama', () => {
    const teks = fc.string({ unit: fc.constantFrom(...'aB9é/.- 𝔸ﬁñ'), maxLength: 60 });
    fc.assert(
      fc.property(teks, (t) => {
        const kata = kataIndeks(t);
        for (const { ruas } of uraiKata(t)) {
          for (const r of ruas) {
            const kueri = uraiKueri(`${t.slice(r.mulai, r.akhir)} `);
            if (!('salah' in kueri)) expect(cocok(kata, kueri.syarat)).toBe(0);
          }
        }
      }),
    );
  });

  test('awalan sepanjang apa pun menemukan katanya', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdé'), minLength: 3, maxLength: 50 }),
        fc.nat(),
        (t, n) => {
          const awalan = t.slice(0, 3 + (n % (t.length - 2)));
          const semua = syarat(awalan);
          expect(cocok(kataIndeks(t), semua)).not.toBeNull();
          // What the store is asked for finds it too, before it is looked at again.
          for (const s of semua) expect(s.longgar.some((token) => kataIndeks(t).includes(token))).toBe(true);
        },
      ),
    );
  });
});
