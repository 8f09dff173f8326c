import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const AKAR = resolve(import.meta.dirname, '../../..');
const BUKAN_TULISAN = new Set(['node_modules', 'dist', 'fixtures', '.run']);
const SUMBER = /\.(ts|tsx|mjs|css)$/;

function berkas(...folder: string[]): { path: string; baris: number }[] {
  const telusuri = (dir: string): string[] =>
    readdirSync(dir, { withFileTypes: true }).flatMap((isi) => {
      if (BUKAN_TULISAN.has(isi.name)) return [];
      const path = join(dir, isi.name);
      if (isi.isDirectory()) return telusuri(path);
      return SUMBER.test(isi.name) ? [path] : [];
    });
  return folder
    .flatMap((nama) => telusuri(join(AKAR, nama)))
    .map((path) => ({
      path: relative(AKAR, path),
      baris: readFileSync(path, 'utf8').trimEnd().split('\n').length,
    }));
}

const terlalu = (batas: number, ...folder: string[]) =>
  berkas(...folder)
    .filter(({ baris }) => baris > batas)
    .map(({ path, baris }) => `${path}: ${baris}`);

describe('ukuran berkas kode (design bagian 3)', () => {
  test('tidak ada yang lebih dari 400 baris', () => {
    expect(berkas('functions', 'web/src', 'web/layanan', 'emulators', 'test').length).toBeGreaterThan(100);
    expect(terlalu(400, 'functions', 'web/src', 'web/layanan', 'emulators', 'test')).toEqual([]);
  });

  test('separuh dari fungsi dan web kurang dari 90 baris', () => {
    const baris = berkas('functions', 'web/src', 'web/layanan')
      .map((b) => b.baris)
      .sort((a, b) => a - b);
    expect(baris[Math.floor(baris.length / 2)]).toBeLessThan(90);
  });

  test('pemicu, panggilan, jadwal, dan tugas kurang dari 60 baris: mereka hanya memanggil satu use-case', () => {
    const tipis = ['triggers', 'callables', 'schedules', 'tasks', 'https'].map(
      (nama) => `functions/src/${nama}`,
    );
    expect(terlalu(59, ...tipis)).toEqual([]);
  });

  test('index.ts hanya mengekspor: satu baris untuk setiap sumber fungsi', () => {
    const isi = readFileSync(join(AKAR, 'functions/src/index.ts'), 'utf8').trim().split('\n');
    const lain = isi.filter((baris) => !/^(\/\/.*|export \{[^}]+\} from '\.\/.+\.js';)$/.test(baris));
    expect(lain).toEqual([]);
  });
});
