import { strFromU8, unzipSync } from 'fflate';
import { modelRegister } from '@ppid/domain/laporan/modelRegister';
import { barisRegister } from '@ppid/domain/laporan/register';
import type { BarisRegister } from '@ppid/domain/laporan/baris';
import { PDFParse } from 'pdf-parse';
import { describe, expect, it } from 'vitest';
import { potong, renderRegisterPdf } from '../../../functions/src/render/pdf-register.js';
import { renderRegisterXlsx } from '../../../functions/src/render/xlsx.js';
import { bulanKecil, KALENDER, PEMOHON, SATKER } from '../laporan/bantu.js';
import { baris as barisKeb, sampaiSengketa } from '../laporan/bantu-keberatan.js';

const semua = Object.values(bulanKecil()).map((p) => barisRegister(p.berkas, { ...PEMOHON }, KALENDER));
const model = (baris: BarisRegister[] = semua) =>
  modelRegister({
    jenis: 'permohonan',
    satker: SATKER,
    masa: 'Tahun 2026',
    saring: { status: 'DIJAWAB' },
    publik: false,
    baris,
    dibuat: '2026-12-01T01:00:00.000Z',
  });
const lembar = async (baris?: BarisRegister[]): Promise<string> => {
  const isi = unzipSync(new Uint8Array(await renderRegisterXlsx(model(baris))));
  return ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']
    .map((nama) => strFromU8(isi[nama] ?? new Uint8Array()))
    .join('\n');
};

describe('register sebagai XLSX', () => {
  it('kepala dan kolom nomor dibekukan, tanggal adalah tanggal, angka adalah angka', async () => {
    const xml = await lembar();
    expect(xml).toMatch(/<pane [^>]*state="frozen"/);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"/);
    // 2 November 2026 counted from 30 December 1899.
    expect(xml).toContain('<v>46328</v>');
    expect(xml).toContain('<v>25000</v>');
  });

  it('isian yang menyerupai rumus tetap teks', async () => {
    const [satu] = semua;
    if (!satu) throw new Error('no line');
    for (const nakal of ['=1+1', '+62812', '-5', '@SUM(A1)']) {
      const xml = await lembar([{ ...satu, informasi: nakal }]);
      expect(xml).not.toContain('<f>');
      expect(xml).toContain(`>${nakal}<`);
    }
  });
});

describe('register sebagai PDF', () => {
  it('memuat kop, saringan, semua kolom dan nomor halaman; baris yang panjang melewati halaman', async () => {
    const [satu] = semua;
    if (!satu) throw new Error('no line');
    const panjang = { ...satu, informasi: `${'Uraian yang panjang. '.repeat(200)}AKHIR${'x'.repeat(200)}` };
    const parser = new PDFParse({
      data: new Uint8Array(await renderRegisterPdf(model([panjang, ...semua]))),
    });
    const { text, total } = await parser.getText();
    await parser.destroy();
    expect(total).toBeGreaterThan(1);
    const rapat = text.replace(/\s+/g, '');
    for (const bagian of [
      'KOMISIPEMILIHANUMUMPROVINSIBENGKULU',
      'Tahun2026;status:sudahdijawab',
      'Biaya&carapembayaran',
      'AKHIR',
      `Halaman${total}dari${total}`,
      'Jumlahbaris:6.',
    ])
      expect(rapat).toContain(bagian);
    expect(text).not.toContain(PEMOHON.nik);
  });

  it('register keberatan dan register kosong juga dapat dicetak', async () => {
    const umum = {
      satker: SATKER,
      masa: 'Tahun 2026',
      saring: {},
      publik: true,
      dibuat: '2026-12-01T01:00:00.000Z',
    };
    const keberatan = modelRegister({ ...umum, jenis: 'keberatan', baris: [barisKeb(sampaiSengketa())] });
    const kosong = modelRegister({ ...umum, jenis: 'permohonan', baris: [] });
    for (const m of [keberatan, kosong]) {
      expect((await renderRegisterPdf(m)).subarray(0, 5).toString()).toBe('%PDF-');
      expect((await renderRegisterXlsx(m)).subarray(0, 2).toString()).toBe('PK');
    }
  });

  it('kata yang lebih panjang daripada kolomnya dapat dipotong, kata biasa tidak', () => {
    expect(potong('kata biasa', 8)).toBe('kata biasa');
    expect(potong('a'.repeat(20), 8).split('\u200b')).toEqual(['aaaaaaaa', 'aaaaaaaa', 'aaaa']);
  });
});
