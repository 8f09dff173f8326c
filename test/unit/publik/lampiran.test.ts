import type { LampiranPublik } from '@ppid/domain/publik/types';
import { describe, expect, test } from 'vitest';
import type { GagalPublik } from '../../../functions/src/publik/gagal.js';
import { periksaLampiran } from '../../../functions/src/publik/lampiran.js';

const KEPALA = {
  jpeg: 'ffd8ffe0',
  png: '89504e470d0a1a0a',
  pdf: '255044462d312e34',
  webp: '524946460000000057454250',
};
const bita = (kepala: string, ekor = ''): Buffer =>
  Buffer.concat([Buffer.from(kepala, 'hex'), Buffer.from(ekor)]);
const lampiran = (isi: Buffer | string, lain: Partial<LampiranPublik> = {}): LampiranPublik => ({
  kategori: 'identitas',
  nama: 'ktp.png',
  tipe: 'image/png',
  isi: typeof isi === 'string' ? isi : isi.toString('base64'),
  ...lain,
});
const bidang = (...semua: LampiranPublik[]): Record<string, string> => {
  try {
    periksaLampiran(semua);
    return {};
  } catch (galat) {
    return (galat as GagalPublik).bidang;
  }
};

describe('lampiran dari publik', () => {
  test('Word boleh sebagai lampiran, tidak sebagai identitas', () => {
    const nama = Buffer.from('word/document.xml');
    const kepala = Buffer.alloc(30);
    kepala.write('504b0304', 'hex');
    kepala.writeUInt16LE(nama.length, 26);
    const word = Buffer.concat([kepala, nama]);
    expect(bidang(lampiran(word, { kategori: 'lampiran' }))).toEqual({});
    expect(bidang(lampiran(word))['identitas']).toContain('PDF atau foto');
  });

  test('jenisnya menurut isinya, bukan menurut pengakuannya', () => {
    const [png, pdf] = periksaLampiran([
      lampiran(bita(KEPALA.jpeg), { tipe: 'text/html' }),
      lampiran(bita(KEPALA.pdf, '\n%%EOF'), { kategori: 'lampiran', nama: '../../etc/surat.pdf' }),
    ]);
    expect(png).toMatchObject({ tipe: 'image/jpeg' });
    expect(pdf).toMatchObject({ tipe: 'application/pdf', nama: 'surat.pdf' });
  });

  test.each([
    ['kosong', '', 'kosong'],
    ['bukan base64', 'a b=', 'tidak terkirim utuh'],
    ['base64 yang terpotong', 'iVBORw0', 'tidak terkirim utuh'],
    ['HTML', Buffer.from('<html>').toString('base64'), 'tidak diterima'],
    ['program', Buffer.from('MZ').toString('base64'), 'tidak diterima'],
    ['PDF terpotong', bita(KEPALA.pdf).toString('base64'), 'terpotong'],
    [
      'lebih dari 5 MB',
      bita(KEPALA.png, 'x'.repeat(5 * 1024 * 1024)).toString('base64'),
      'lebih besar dari 5 MB',
    ],
  ])('%s ditolak dengan pesan pada kategorinya', (_apa, isi, pesan) => {
    expect(bidang(lampiran(isi))).toEqual({ identitas: expect.stringContaining(pesan) as string });
  });

  test('tepat 5 MB diterima', () => {
    const isi = Buffer.concat([bita(KEPALA.png), Buffer.alloc(5 * 1024 * 1024 - 8)]);
    expect(periksaLampiran([lampiran(isi)])[0]?.isi.length).toBe(5 * 1024 * 1024);
  });

  test('yang sama dua kali disimpan sekali; lebih dari empat ditolak', () => {
    const satu = lampiran(bita(KEPALA.webp));
    expect(periksaLampiran([satu, satu])).toHaveLength(1);
    expect(bidang(satu, satu, satu, satu, satu)).toHaveProperty('lampiran');
  });
});
