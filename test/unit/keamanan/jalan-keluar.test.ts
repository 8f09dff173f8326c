import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const AKAR = resolve(import.meta.dirname, '../../../functions/src');
const sumber = readdirSync(AKAR, { recursive: true, encoding: 'utf8' })
  .filter((nama) => nama.endsWith('.ts') && !nama.startsWith('ports'))
  .map((nama) => ({ nama: relative(AKAR, join(AKAR, nama)), isi: readFileSync(join(AKAR, nama), 'utf8') }));

/** Whoever reads a stored file: gated, or why not. */
const PEMBACA: Readonly<Record<string, string>> = {
  'usecases/kirim-surel.ts': 'gerbang',
  'publik/surat.ts': 'gerbang',
  'usecases/lihat-identitas.ts':
    'a logged look, with a reason, page by page and marked with the name of who looks',
  'usecases/buka-dokumen-dik.ts':
    'a copy of what an opened item held, put at the entrance, where the pipeline asks for its bytes',
  'usecases/terbitan-dik.ts': 'its own print of the frozen public list, which holds no document',
  'dokumen/unduhan.ts': 'for the child process that opens files; what it makes is asked for below',
};

/** What shows a document's pages or text outside the pipeline. */
const PENYAJI = ['usecases/halaman-dokumen.ts', 'usecases/susun-temuan.ts', 'usecases/gerbang-tindakan.ts'];

test('every function that reads a stored file is known, and those whose reading leaves the office ask the gate', () => {
  const membaca = sumber
    .filter(({ isi }) => /\bsimpanan\s*\.\s*(baca|unduhKe)\(/.test(isi))
    .map(({ nama }) => nama);
  expect(membaca.sort()).toEqual(Object.keys(PEMBACA).sort());
  const bergerbang = [...Object.keys(PEMBACA).filter((nama) => PEMBACA[nama] === 'gerbang'), ...PENYAJI];
  for (const nama of bergerbang) {
    const isi = sumber.find((satu) => satu.nama === nama)?.isi ?? '';
    expect(isi, nama).toMatch(/await periksaGerbang\(/);
  }
});

test('no link is ever made that opens a file past the rules', () => {
  const tautan = sumber.filter(({ isi }) => /getSignedUrl|getDownloadURL|makePublic|publicUrl/.test(isi));
  expect(tautan.map(({ nama }) => nama)).toEqual([]);
});
