import { BATAS, BATAS_PROSES } from '@ppid/domain/dokumen/batas';
import { BITA_KEPALA, kenaliTipe, kodeTakDikenal, type Tipe } from '@ppid/domain/dokumen/tipe';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { jalankanAnak, puncak } from '../../../functions/src/dokumen/anak.js';
import type { HasilPeriksa } from '../../../functions/src/dokumen/protokol.js';
import { BERKAS_ASING, BERKAS_GANAS } from '../../fixtures/berkas-ganas.js';
import { pdfSeed } from '../../fixtures/pindaian.js';

// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 180_000 });

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'uji-ganas-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function periksa(isi: Buffer): Promise<HasilPeriksa> {
  const keluaran = await mkdtemp(path.join(dir, 'k-'));
  const berkas = path.join(keluaran, 'asli');
  await writeFile(berkas, isi);
  const tipe = kenaliTipe(isi.subarray(0, BITA_KEPALA));
  expect(tipe).not.toBeNull();
  try {
    return await jalankanAnak({
      kerja: 'periksa',
      berkas,
      tipe: tipe as Tipe,
      keluaran,
      batas: BATAS,
      bagian: { cilik: true, teks: true },
    });
  } finally {
    // The child is gone: nothing comes into the folder any more while it is being removed.
    await rm(keluaran, { recursive: true });
  }
}

describe('a file made to do harm', () => {
  test.each(Object.entries(BERKAS_GANAS))('%s ends with its code', async (_, { isi, kode }) => {
    puncak.memoriBita = 0;
    const galat: unknown = await periksa(await isi()).catch((g: unknown) => g);
    expect(galat).toMatchObject({ name: 'Tolak' });
    expect(kode).toContain((galat as { kode: string }).kode);
    expect(puncak.memoriBita).toBeLessThanOrEqual(BATAS_PROSES.memoriBita);
  });

  test('leaves nothing behind', async () => {
    expect(await readdir(dir)).toEqual([]);
  });

  test('does not take along another that is read at the same time', async () => {
    const bom = Promise.resolve(BERKAS_GANAS['pdfBom']?.isi() ?? Buffer.alloc(0));
    const [buruk, baik] = await Promise.allSettled([bom.then(periksa), pdfSeed(2).then(periksa)]);
    expect(buruk.status).toBe('rejected');
    expect(baik).toMatchObject({ status: 'fulfilled', value: { halaman: 2 } });
  });

  test.each(Object.entries(BERKAS_ASING))('%s is known before a child is asked', (_, { isi, kode }) => {
    const kepala = isi().subarray(0, BITA_KEPALA);
    expect(kenaliTipe(kepala)).toBeNull();
    expect(kodeTakDikenal(undefined, kepala)).toBe(kode);
  });
});
