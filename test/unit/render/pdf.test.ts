import { susunSurat } from '@ppid/domain/surat/susun';
import { templatBawaan } from '@ppid/domain/surat/templat/index';
import { teksSurat } from '@ppid/domain/surat/teks';
import { PDFParse } from 'pdf-parse';
import { describe, expect, it } from 'vitest';
import { renderLaporanPdf, renderSuratPdf } from '../../../functions/src/render/pdf.js';
import { laporanNovember } from '../laporan/bantu.js';
import { PEMOHON } from '../laporan/bantu.js';
import { MODEL } from '../surat/bantu.js';
import { CABANG } from '../surat/cabang.js';

async function baca(pdf: Buffer): Promise<{ teks: string; halaman: number; info: string }> {
  const parser = new PDFParse({ data: new Uint8Array(pdf) });
  try {
    const { text, total } = await parser.getText();
    const info = JSON.stringify(await parser.getInfo());
    return { teks: rapat(text), halaman: total, info };
  } finally {
    await parser.destroy();
  }
}

/** Line breaks and spacing are the printer's business. */
const rapat = (teks: string) => teks.replace(/\s+/g, '');

describe('surat sebagai PDF', () => {
  it.each([...Object.entries(MODEL), ...Object.entries(CABANG)])(
    '%s memuat setiap kata naskahnya dan tidak memuat NIK',
    async (_nama, model) => {
      const dok = susunSurat(templatBawaan(model.surat.templat), model);
      const { teks, info } = await baca(await renderSuratPdf(dok));
      for (const baris of teksSurat(dok).split('\n')) {
        for (const bagian of baris.split(' | ')) expect(teks).toContain(rapat(bagian));
      }
      expect(teks).not.toContain(PEMOHON.nik);
      // Metadata outlives printing and mailing: no name in it.
      expect(info).not.toContain('Siti');
    },
  );

  it('judul tidak pernah menutup halaman: isinya ikut di bawahnya', async () => {
    const pdf = await renderSuratPdf(
      susunSurat(templatBawaan('tanda-bukti-keberatan'), CABANG.buktiKeberatan),
    );
    const parser = new PDFParse({ data: new Uint8Array(pdf) });
    const { pages } = await parser.getText();
    await parser.destroy();
    const hak = pages.find(({ text }) => text.includes('Hak pemohon yang mengajukan keberatan'));
    expect(hak?.text).toContain('bukan oleh pejabat yang memutus');
  });

  it('surat yang sama selalu menjadi byte yang sama', async () => {
    const dok = susunSurat(templatBawaan('tanda-bukti'), MODEL.tandaBukti);
    const [satu, dua] = [await renderSuratPdf(dok), await renderSuratPdf(dok)];
    expect(satu.equals(dua)).toBe(true);
  });

  it('tanda tangan tidak pernah sendirian di halaman terakhir, sepanjang apa pun isinya', async () => {
    const m = MODEL.sebagian;
    for (const kali of [1, 12, 14, 16, 18, 20, 22, 24]) {
      const isi = {
        ...m.surat.isi,
        alasan: 'Alasan yang panjang sekali untuk satu baris penuh surat ini. '.repeat(kali),
      };
      const pdf = await renderSuratPdf(
        susunSurat(templatBawaan('pemberitahuan-tertulis'), { ...m, surat: { ...m.surat, isi } }),
      );
      const parser = new PDFParse({ data: new Uint8Array(pdf) });
      const { pages } = await parser.getText();
      await parser.destroy();
      expect(pages.at(-1)?.text).toContain('Atasan PPID memberikan tanggapan');
    }
  });
});

describe('laporan sebagai PDF', () => {
  it('memuat angka, register, mutu baku dan cara menghitung, dan tidak mengubah modelnya', async () => {
    const model = laporanNovember();
    const semula = structuredClone(model);
    const { teks, halaman } = await baca(await renderLaporanPdf(model));
    expect(model).toEqual(semula);
    expect(halaman).toBe(3);
    for (const bagian of [
      'LAPORAN BULANAN PELAYANAN INFORMASI PUBLIK',
      'November 2026',
      'Rata-rata hari kerja terpakai 6,75',
      'Bagian yang tepat waktu 75%',
      'Waktu menurut SOP',
      'Dilaporkan oleh Kepala Subbagian',
      ...model.definisi,
    ]) {
      expect(teks).toContain(rapat(bagian));
    }
    expect(teks).not.toContain(PEMOHON.nik);
  });
});
