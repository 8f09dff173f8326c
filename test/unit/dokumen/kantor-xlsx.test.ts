import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { tanggalanGaya, tanggalExcel, teksAngka } from '../../../functions/src/dokumen/kantor-angka.js';
import { buatXlsx } from '../../fixtures/buat-zip.js';
import { periksa } from './gambar-bantu.js';
import { teksKantor } from './kantor-bantu.js';

const GAYA = {
  nama: 'xl/styles.xml',
  isi: '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
};

describe('the text of a workbook', () => {
  test('has a page for each sheet, hidden ones named so', async () => {
    const sel = '<row><c t="inlineStr"><is><t>isi</t></is></c></row>';
    const buku = buatXlsx([
      { nama: 'Rekap &amp; data', baris: sel },
      { nama: 'NIK', baris: sel, keadaan: 'hidden' },
      { nama: 'Catatan', baris: sel, keadaan: 'veryHidden' },
    ]);
    expect(await teksKantor(buku)).toEqual([
      'Rekap & data\n\nisi\n',
      'NIK (tersembunyi)\n\nisi\n',
      'Catatan (tersembunyi)\n\nisi\n',
    ]);
  });

  test('has a line for each row that holds something, its cells tab-separated', async () => {
    const baris =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"/><c r="C1"><v>1234.5</v></c></row><row r="2"/>' +
      '<row r="9"><c t="b"><v>1</v></c><c t="str"><f>A1&amp;"x"</f><v>hasil</v></c><c t="e"><v>#N/A</v></c></row>';
    const berbagi =
      '<si><t>nol</t></si><si><r><t>Budi </t></r><r><t>Santoso</t></r><rPh><t>BUDI</t></rPh></si>';
    expect(await teksKantor(buatXlsx([{ nama: 'A', baris }], berbagi))).toEqual([
      'A\n\nBudi Santoso\t1234.5\nTRUE\thasil\t#N/A\n',
    ]);
  });

  test('shows dates as dates', async () => {
    const baris =
      '<row><c s="1"><v>46347</v></c><c s="2"><v>46347.354166666664</v></c><c s="0"><v>46347</v></c></row>';
    expect(await teksKantor(buatXlsx([{ nama: 'A', baris }], '', [GAYA]))).toEqual([
      'A\n\n21 November 2026\t21 November 2026 08.30\t46347\n',
    ]);
  });

  test('has the comments, and asks for nothing outside the file', async () => {
    const lain = [
      {
        nama: 'xl/comments1.xml',
        isi: '<comments><comment><text><r><t>rahasia</t></r></text></comment></comments>',
      },
      {
        nama: 'xl/externalLinks/_rels/externalLink1.xml.rels',
        isi: '<Relationships><Relationship Id="rId1" Target="http://127.0.0.1:9/x.xlsx" TargetMode="External"/></Relationships>',
      },
    ];
    expect(await teksKantor(buatXlsx([{ nama: 'A', baris: '' }], '', lain))).toEqual([
      'A\n\n',
      'Komentar\n\nrahasia\n',
    ]);
  });

  test('a million empty rows are nothing', async () => {
    const buku = buatXlsx([{ nama: 'A', baris: '<row r="7"/>'.repeat(1_000_000) }]);
    expect((await periksa(buku)).hasil).toMatchObject({ halaman: 1, teks: ['A'], sampul: 'tanpa' });
  }, 60_000);

  test('is that of a file which another program wrote', async () => {
    const ke = path.join(tmpdir(), `uji-${process.pid}.xlsx`);
    const data = [
      [{ value: 'Nomor' }, { value: 'Tanggal' }],
      [{ value: 12 }, { value: new Date('2026-03-20T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' }],
    ];
    await writeXlsxFile(data as never, { sheet: 'Register' } as never).toFile(ke);
    const isi = await readFile(ke);
    await rm(ke);
    expect(await teksKantor(isi)).toEqual(['Register\n\nNomor\tTanggal\n12\t20 Maret 2026\n']);
  });
});

describe('numbers', () => {
  test.each([
    [14, undefined, true],
    [9, undefined, false],
    [164, 'yyyy-mm-dd', true],
    [164, '[h]:mm', true],
    [164, '#,##0.00 "hari"', false],
    [164, '[Red]0.0\\m', false],
    [164, 'General', false],
    [164, '[$-421]d mmmm yyyy', true],
  ])('format %i %s shows a date: %s', (id, kode, ya) => expect(tanggalanGaya(id, kode)).toBe(ya));

  test.each([
    [1, false, '1 Januari 1900'],
    [59, false, '28 Februari 1900'],
    [61, false, '1 Maret 1900'],
    [46347, false, '21 November 2026'],
    [44885, true, '21 November 2026'],
    [0.5, false, '12.00'],
    [-3, false, '-3'],
    [9e9, false, '9000000000'],
  ])('day %d (since 1904: %s) is %s', (seri, sejak, teks) => expect(tanggalExcel(seri, sejak)).toBe(teks));

  test.each([
    [0.1 + 0.2, '0.3'],
    [3174011223300012, '3174011223300012'],
    [1e20, '100000000000000000000'],
    [-7, '-7'],
  ])('%d is written %s', (n, teks) => expect(teksAngka(n)).toBe(teks));
});
