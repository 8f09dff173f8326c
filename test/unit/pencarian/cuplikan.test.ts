import { cuplikan, HURUF_CUPLIKAN, sorot } from '@ppid/domain/pencarian/cuplikan';
import { uraiKueri, type Syarat } from '@ppid/domain/pencarian/kueri';
import type { Cuplikan } from '@ppid/domain/pencarian/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const syarat = (teks: string): Syarat[] => {
  const kueri = uraiKueri(teks);
  return 'salah' in kueri ? [] : kueri.syarat;
};
/** Marks as a person sees them: [found]. */
const baca = (c: Cuplikan): string => c.map(({ teks, sorot: s }) => (s ? `[${teks}]` : teks)).join('');
const polos = (c: Cuplikan): string => c.map(({ teks }) => teks).join('');

const ISI = 'lorem ipsum dolor sit amet '.repeat(20);

describe('judul', () => {
  test.each([
    ['Daftar Pemilih Tetap', 'pemilih', 'Daftar [Pemilih] Tetap'],
    ['Daftar Pemilih Tetap', 'tidak', 'Daftar Pemilih Tetap'],
    ['Café dan cafetaria', 'cafe ', '[Café] dan cafetaria'],
    ['Café dan cafetaria', 'cafe', '[Café] dan [cafetaria]'],
    ['Permohonannya', 'permohonan ', '[Permohonannya]'],
    ['<b>Daftar</b>', 'daftar b', '<b>[Daftar]</b>'],
    ['Surat 0012/PPID/17/XI/2026', '12/ppid/17', 'Surat [0012/PPID/17/XI/2026]'],
    ['Surat 0012/PPID/17/XI/2026', '0012', 'Surat [0012]/PPID/17/XI/2026'],
    ['Surat 0012/PPID/17/XI/2026', '12/ppid/1/x', 'Surat 0012/PPID/17/XI/2026'],
    ['pemilih   pemilih', 'pemilih ', '[pemilih] [pemilih]'],
    ['', 'apa saja', ''],
  ])('%j, dicari %j', (teks, kueri, hasil) => expect(baca(sorot(teks, syarat(kueri)))).toBe(hasil));

  test('yang sangat panjang dipotong', () => {
    expect(polos(sorot('kata '.repeat(500), syarat('kata'))).length).toBeLessThan(205);
  });
});

describe('cuplikan', () => {
  test('ends on a page that is one word over and over (it took more than five seconds)', () => {
    const c = cuplikan('1 '.repeat(125_000), syarat('1 '));
    expect(c[0]).toEqual({ teks: '1', sorot: true });
    expect(c.length).toBeLessThan(HURUF_CUPLIKAN + 10);
  });

  test('sekitar kata yang ditemukan, mulai dan berakhir di antara kata', () => {
    const c = cuplikan(`${ISI}pemungutan suara ulang ${ISI}`, syarat('suara ulang '));
    expect(baca(c)).toContain('pemungutan [suara] [ulang] lorem');
    expect(baca(c)).toMatch(/^… (lorem|ipsum|dolor|sit|amet) .* (lorem|ipsum|dolor|sit|amet) …$/);
  });

  test('kelompok yang memuat paling banyak kata menang, yang pertama bila sama', () => {
    const teks = `suara pertama ${ISI} suara kedua ulang ${ISI} suara ketiga ulang`;
    expect(baca(cuplikan(teks, syarat('suara ulang ')))).toContain('[suara] kedua [ulang]');
    expect(baca(cuplikan(teks, syarat('suara ')))).toMatch(/^\[suara\] pertama/);
  });

  test('baris baru menjadi satu spasi; markah tetap teks', () => {
    const c = cuplikan('Kepada\r\n\r\n  Yth. <img src=x onerror=alert(1)>\n pemohon', syarat('pemohon '));
    expect(c).toEqual([
      { teks: 'Kepada Yth. <img src=x onerror=alert(1)> ', sorot: false },
      { teks: 'pemohon', sorot: true },
    ]);
  });

  test('nomor yang terbaca salah disorot menurut maksudnya', () => {
    const nomor = [{ mentah: '012/PPID/1X/2026', baku: '012/PPID/IX/2026' }];
    const teks = `Nomor : 012/PPID/1X/2026\n${ISI}`;
    expect(baca(cuplikan(teks, syarat('12/ppid/ix/2026'), nomor))).toContain('Nomor : [012/PPID/1X/2026]');
  });

  test('tanpa kata yang cocok: awal halaman', () => {
    expect(baca(cuplikan(`${ISI}`, syarat('tidak')))).toMatch(/^lorem ipsum .* …$/);
  });

  test('satu kata yang tidak berakhir tetap dipotong', () => {
    const c = cuplikan('x'.repeat(10_000), syarat('xxx'));
    expect(polos(c).length).toBeLessThan(HURUF_CUPLIKAN + 5);
  });

  test('teks apa pun: terbatas, utuh, tanpa pasangan pengganti yang terbelah, tidak menambah huruf', () => {
    const huruf = fc.string({
      unit: fc.constantFrom(...'abcd  \n/.é', '😀', '𠀀', 'ﬁ', '<', '&'),
      maxLength: 600,
    });
    fc.assert(
      fc.property(
        huruf,
        huruf.map((t) => t.slice(0, 20)),
        (teks, kueri) => {
          const bulat = Buffer.from(teks).toString();
          const c = cuplikan(bulat, syarat(Buffer.from(kueri).toString()));
          const hasil = polos(c);
          expect(hasil.length).toBeLessThanOrEqual(HURUF_CUPLIKAN + 4);
          expect(Buffer.from(hasil).toString()).toBe(hasil);
          const isi = hasil.replace(/^… /, '').replace(/ …$/, '');
          expect(bulat.replace(/\s+/g, ' ')).toContain(isi.trim());
          for (const { teks: t } of c) expect(t).not.toBe('');
        },
      ),
    );
  });

  test('halaman terbesar selesai dengan biaya yang sebanding dengan panjangnya', () => {
    const c = cuplikan('pemilih '.repeat(31_250), syarat('pemilih suara'));
    expect(c[0]).toEqual({ teks: 'pemilih', sorot: true });
  });
});
