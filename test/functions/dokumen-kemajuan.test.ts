import type { Dokumen } from '@ppid/domain/dokumen/types';
import { beforeEach, describe, expect, test } from 'vitest';
import { Sewa, SewaHilang, sewaSampai } from '../../functions/src/dokumen/sewa.js';
import { refDokumen } from '../../functions/src/ports/firestore.js';
import { proyekUji } from './bantu.js';
import { alatUji, kantorBaru } from './dokumen-bantu.js';

proyekUji('kemajuan');

const ref = () => refDokumen(satkerId, 'D1');
const baca = async () => (await ref().get()).data() as Dokumen;
let satkerId: string;
let sewa: Sewa;
beforeEach(async () => {
  ({ satkerId } = await kantorBaru());
  const alat = alatUji();
  const sampai = sewaSampai(alat);
  await ref().set({ id: 'D1', sewaSampai: sampai, kemajuan: null });
  sewa = new Sewa(ref(), sampai, alat);
});

describe('live progress', () => {
  test('is written at most once a second, and is gone at the end', async () => {
    for (let no = 1; no <= 50; no++) sewa.kemajuan('teks', no, 80);
    // Writes of one worker follow each other: the progress is there now.
    await sewa.tulis(() => ({ halaman: 80 }));
    expect((await baca()).kemajuan).toEqual({ tahap: 'teks', selesai: 1, dari: 80 });
    await sewa.lepas(() => ({ kemajuan: null }));
    sewa.kemajuan('teks', 51, 80);
    expect(await baca()).toMatchObject({ kemajuan: null, sewaSampai: null });
  });

  test('of a worker whose lease was taken over is not written', async () => {
    await ref().update({ sewaSampai: '2099-01-01T00:00:00.000Z', kemajuan: null });
    sewa.kemajuan('ocr', 3, 80);
    await expect(sewa.tulis(() => ({ halaman: 80 }))).rejects.toThrow(SewaHilang);
    expect((await baca()).kemajuan).toBeNull();
    sewa.berhenti();
  });
});
