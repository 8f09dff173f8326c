import { BATAS } from '@ppid/domain/dokumen/batas';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { penolakan, sahkan } from '../../../functions/src/dokumen/jawaban-anak.js';
import type { Tugas } from '../../../functions/src/dokumen/protokol.js';

let keluaran: string;
beforeEach(async () => {
  keluaran = await mkdtemp(path.join(tmpdir(), 'jawaban-'));
});
afterEach(() => rm(keluaran, { recursive: true, force: true }));

const dasar = () => ({ berkas: 'asli', tipe: 'application/pdf' as const, keluaran, batas: BATAS });
const render = (): Tugas => ({ ...dasar(), kerja: 'render', halaman: [3] });
const periksa = (): Tugas => ({ ...dasar(), kerja: 'periksa', bagian: { cilik: true, teks: true } });
const lembar = (gambar: string | null, no = 3) => ({
  kerja: 'render',
  halaman: [{ no, gambar, sebab: null }],
});

describe('the answer of a child that has read a stranger’s file', () => {
  test('says that there is a picture; where it lies is known already', async () => {
    await writeFile(path.join(keluaran, '3.pgm'), 'x');
    const hasil = await sahkan(render(), lembar('/proc/self/environ'));
    expect(hasil).toMatchObject({ halaman: [{ no: 3, gambar: path.join(keluaran, '3.pgm') }] });
  });

  test.each(['render', 'hitamkan', 'periksa'] as const)(
    'is refused when a file of it is a link (%s)',
    async (kerja) => {
      const nama = { render: '3.pgm', hitamkan: 'hitam.pdf', periksa: 'besar.webp' }[kerja];
      await writeFile(path.join(keluaran, 'kecil.webp'), 'x');
      await symlink('/proc/self/environ', path.join(keluaran, nama));
      const jawaban = {
        render: [render(), lembar('x')],
        hitamkan: [
          { ...dasar(), kerja, tanda: [] },
          { kerja, pdf: 'x', halaman: 1 },
        ],
        periksa: [periksa(), { kerja, halaman: 1, sampul: 'ada', teks: [''], perluOcr: [1] }],
      }[kerja] as [Tugas, unknown];
      await expect(sahkan(...jawaban)).rejects.toMatchObject({ kode: 'RUSAK' });
    },
  );

  test.each<[string, unknown]>([
    ['of another job', lembar(null)],
    ['nothing', undefined],
    [
      'more pages than the limit',
      { kerja: 'periksa', halaman: 501, sampul: 'tanpa', teks: [], perluOcr: [] },
    ],
    [
      'a page that there is not',
      { kerja: 'periksa', halaman: 1, sampul: 'tanpa', teks: [''], perluOcr: [2] },
    ],
    ['texts of other pages', { kerja: 'periksa', halaman: 2, sampul: 'tanpa', teks: [''], perluOcr: [] }],
    [
      'a text without end',
      { kerja: 'periksa', halaman: 1, sampul: 'tanpa', teks: ['x'.repeat(250_001)], perluOcr: [] },
    ],
  ])('is refused when it is %s', async (_, hasil) => {
    await expect(sahkan(periksa(), hasil)).rejects.toMatchObject({ kode: 'RUSAK' });
  });

  test('is refused for a page that was not asked for', async () => {
    await expect(sahkan(render(), lembar(null, 4))).rejects.toMatchObject({ kode: 'RUSAK' });
  });

  test('a refusal has one of the known reasons, or the file is damaged', () => {
    expect(penolakan({ kode: 'TERENKRIPSI', rinci: 'x'.repeat(1000) })).toMatchObject({
      kode: 'TERENKRIPSI',
      message: 'x'.repeat(200),
    });
    expect(penolakan({ kode: '__proto__', rinci: 'x' }).kode).toBe('RUSAK');
  });
});
