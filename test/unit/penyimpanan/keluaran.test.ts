import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LEBAR, type Lebar } from '@ppid/domain/dokumen/batas';
import * as jalur from '@ppid/domain/dokumen/jalur';
import { KATEGORI, KELAS } from '@ppid/domain/dokumen/types';
import { JENIS } from '@ppid/domain/sop/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { berkasSumber, sasaranTulis } from './sasaran-tulis.js';

const AKAR = resolve(import.meta.dirname, '../../..');
const S = 'prov-bengkulu';
/** Names that try to look like an upload once they are part of a path. */
const ID = ['D1', 'masuk', '0001', 'hitam-00'];

/** Every helper that names a place in the bucket, and the paths it gives. A new one must be added here. */
const KELUARAN: Readonly<Record<string, string[]>> = {
  jalurDokumen: KELAS.flatMap((k) =>
    ID.flatMap((d) => Object.values(jalur.jalurDokumen(S, k, d)) as string[]),
  ),
  jalurHalaman: (Object.values(LEBAR) as Lebar[]).flatMap((l) =>
    ID.flatMap((d) => [1, 500].map((no) => jalur.jalurHalaman(S, d, no, l))),
  ),
  jalurKarantina: ID.flatMap((d) => [jalur.jalurKarantina(S, d), jalur.jalurKarantina(S, d, '17')]),
  jalurSurat: ID.map((d) => jalur.jalurSurat(S, d)),
  jalurTerbitanDik: ['pdf', 'xlsx'].map((format) => jalur.jalurTerbitanDik(S, 1, format)),
  jalurLaporan: ID.flatMap((d) => Object.values(jalur.jalurLaporan(S, d))),
};
const semua = Object.values(KELUARAN).flat();

/** What the triggers do listen to: to see that the check below can fail. */
const masukan = JENIS.flatMap((jenis) =>
  KATEGORI.map((kategori) =>
    jalur.jalurMasuk({ satkerId: S, jenis, berkasId: 'B1', kategori, dokumenId: 'D1' }),
  ),
);

describe('nothing that code writes into the bucket comes back to it as an upload', () => {
  test('every path helper is fed back here', () => {
    const helper = Object.keys(jalur).filter((nama) => nama.startsWith('jalur') && nama !== 'jalurMasuk');
    expect(helper.sort()).toEqual(Object.keys(KELUARAN).sort());
  });

  test('no output is read as an upload', () => {
    expect(semua.filter((nama) => jalur.uraiJalurMasuk(nama) !== null)).toEqual([]);
    expect(semua.filter((nama) => nama.startsWith(jalur.AWALAN_MASUK))).toEqual([]);
    expect(masukan.filter((nama) => jalur.uraiJalurMasuk(nama) === null)).toEqual([]);
  });

  test('every write of the functions goes to a path of these helpers', () => {
    const tulisan = berkasSumber().flatMap((di) => sasaranTulis(di));
    const lain = tulisan.filter(({ dari }) => KELUARAN[dari] === undefined);
    expect(lain).toEqual([
      // Takes a token away by writing an object over itself, wherever it lies; entrance excepted by its trigger.
      { di: 'functions/src/ports/storage.ts', dari: '"jalur"' },
      // The outputs that are meant to be uploads: the copy of a document whose exclusion ended, and a redacted copy. Only a
      // person's order, or the sweep for it, makes one, and its id is that of the order: however often it comes back, it
      // is one file and one run of the pipeline.
      { di: 'functions/src/usecases/buka-dokumen-dik.ts', dari: 'jalurMasuk' },
      { di: 'functions/src/usecases/laksanakan-penghitaman.ts', dari: 'jalurMasuk' },
      // The public's entrance: called over HTTPS, never by an event of the bucket.
      { di: 'functions/src/usecases/titip-lampiran.ts', dari: 'jalurMasuk' },
    ]);
    expect(new Set(tulisan.map(({ dari }) => dari)).size).toBeGreaterThan(5);
  });

  test('that search sees a path which somebody wrote by hand', () => {
    const ikat = `for (const [ke, nama] of [['masuk/a', 'x'], [b, 'y']] as const) await simpanan.simpan(ke, i, 't');`;
    expect(sasaranTulis('contoh.ts', ikat).map(({ dari }) => dari)).toEqual([expect.stringMatching(/^"/)]);
    const buruk = `const ke = \`masuk/\${s}\`; await alat.simpanan.salin(dari, ke, 'x'); await simpanan.simpan('a/b', i, 't');`;
    expect(sasaranTulis('contoh.ts', buruk).map(({ dari }) => dari)).toEqual(['"`masuk/${s}`"', '"\'a/b\'"']);
  });

  test('nothing writes past the port', () => {
    const lewat = berkasSumber().filter((di) =>
      /\.(save|copy|move|rename|upload|createWriteStream)\(|\bgetStorage\b/.test(readFileSync(di, 'utf8')),
    );
    expect(lewat).toEqual(['functions/src/ports/storage.ts']);
    const port = readFileSync('functions/src/ports/storage.ts', 'utf8');
    expect(port.match(/\.(save|copy|move|rename|upload|createWriteStream)\(/g)?.sort()).toEqual([
      '.copy(',
      '.save(',
    ]);
  });
});

describe('the storage triggers of the bundle, with everything they would load taken away', () => {
  let hasil: Record<string, Record<string, string>>;
  const tempat = join(AKAR, '.run', `picu-${String(process.pid)}`);
  afterAll(() => rmSync(tempat, { recursive: true, force: true }));
  beforeAll(() => {
    execFileSync(process.execPath, [join(AKAR, 'functions/build.mjs')], { cwd: AKAR, stdio: 'pipe' });
    const salinan = join(tempat, 'dist');
    cpSync(join(AKAR, 'functions/dist'), salinan, { recursive: true });
    const picu = join(import.meta.dirname, 'picu-keluaran.mjs');
    const keluar = execFileSync(process.execPath, [picu, salinan, JSON.stringify([...semua, ...masukan])], {
      encoding: 'utf8',
    });
    hasil = JSON.parse(keluar) as typeof hasil;
  }, 60_000);

  test('are these', () => {
    expect(Object.keys(hasil).sort()).toEqual(['cabutTautan', 'terimaUnggahan']);
  });

  test('let every output pass without loading anything', () => {
    for (const [pemicu, jawab] of Object.entries(hasil))
      for (const nama of semua)
        expect({ pemicu, nama, jawab: jawab[nama] }).toEqual({ pemicu, nama, jawab: 'ignored' });
  });

  test('would have loaded their work for an upload', () => {
    const { terimaUnggahan } = hasil;
    expect(new Set(masukan.map((nama) => terimaUnggahan?.[nama]))).toEqual(new Set(['ERR_MODULE_NOT_FOUND']));
  });
});
