import { jalurMasuk } from '@ppid/domain/dokumen/jalur';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { tutupOcr } from '../../functions/src/dokumen/ocr.js';
import { BelumWaktunya } from '../../functions/src/dokumen/sewa.js';
import { refDokumen } from '../../functions/src/ports/firestore.js';
import { bacaOcr } from '../../functions/src/usecases/baca-ocr.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { galatHuruf } from '../fixtures/cer.js';
import { bungkusPdf } from '../fixtures/ketik.js';
import { kartuIdentitas, pindaiSeed, selSeed } from '../fixtures/pindaian.js';
import { alatUji, dokumen, halaman, kantorBaru, Mati, matiSaat, potret, unggah } from './dokumen-bantu.js';
import sharp from 'sharp';

// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 180_000 });

let kantor: { satkerId: string; berkasId: string };
beforeEach(async () => {
  kantor = await kantorBaru();
});
afterAll(() => tutupOcr());

describe('reading the pages without text', () => {
  test('a scanned SOP is read with at most 5 % wrong characters, its confidence kept', async () => {
    const j = await unggah(kantor, await pindaiSeed(2));
    await terimaUnggahan(jalurMasuk(j), alatUji());
    expect(await bacaOcr(j, alatUji())).toBe('selesai');
    const isi = await halaman(j);
    const galat = galatHuruf((await selSeed(2)).join(' '), isi.map((h) => h.teks).join(' '));
    console.log(`character error rate of seed 2: ${(galat * 100).toFixed(2)} %`);
    expect(galat).toBeLessThanOrEqual(0.05);
    expect(isi.map((h) => h.sumber)).toEqual(['ocr', 'ocr']);
    expect(await dokumen(j)).toMatchObject({
      status: 'SELESAI',
      perluOcr: [],
      sewaSampai: null,
      teks: {
        dariBerkas: 0,
        dariOcr: 2,
        kosong: 0,
        keyakinanTerendah: Math.min(...isi.map((h) => h.keyakinan ?? 0)),
      },
    });
  });

  test('an identity card that still waits for OCR from earlier is finished without being read', async () => {
    const j = await unggah(kantor, await kartuIdentitas(), { kategori: 'identitas', tipe: 'image/jpeg' });
    await terimaUnggahan(jalurMasuk(j), alatUji());
    await refDokumen(j.satkerId, j.dokumenId).update({ status: 'MENUNGGU_OCR', perluOcr: [1] });
    const bacaGambar = () => Promise.reject(new Error('read a card'));
    expect(await bacaOcr(j, alatUji({ bacaGambar }))).toBe('selesai');
    expect(await halaman(j)).toEqual([]);
    expect(await dokumen(j)).toMatchObject({ status: 'SELESAI', perluOcr: [] });
  });

  test('a blank page is recorded as blank, not as read', async () => {
    const jpeg = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#fff' } })
      .greyscale()
      .jpeg()
      .toBuffer();
    const j = await unggah(kantor, bungkusPdf([{ jpeg, lebar: 600, tinggi: 800 }], 72));
    await terimaUnggahan(jalurMasuk(j), alatUji());
    await bacaOcr(j, alatUji());
    expect((await halaman(j)).map((h) => h.sumber)).toEqual(['kosong']);
    expect((await dokumen(j)).teks).toMatchObject({ dariOcr: 0, kosong: 1 });
  });
});

describe('deliveries that are not as they should be', () => {
  test('a task that arrives before the upload is finished tries again later', async () => {
    const j = await unggah(kantor, await pindaiSeed(2));
    await expect(bacaOcr(j, alatUji())).rejects.toThrow(BelumWaktunya);
    await expect(terimaUnggahan(jalurMasuk(j), alatUji(matiSaat('unduhKe')))).rejects.toThrow(Mati);
    await expect(bacaOcr(j, alatUji())).rejects.toThrow(BelumWaktunya);
  });

  test('the same task twice reads nothing a second time', async () => {
    const j = await unggah(kantor, await kartuIdentitas(), { tipe: 'image/jpeg' });
    await terimaUnggahan(jalurMasuk(j), alatUji());
    await bacaOcr(j, alatUji());
    const sebelum = await potret(kantor.satkerId);
    const mati = alatUji({ bacaGambar: () => Promise.reject(new Error('must not read')) });
    expect(await bacaOcr(j, mati)).toBe('sudah');
    expect(await potret(kantor.satkerId)).toEqual(sebelum);
  });

  test('after a crash between two pages only the second is read', async () => {
    const j = await unggah(kantor, await pindaiSeed(2));
    await terimaUnggahan(jalurMasuk(j), alatUji());
    const baca = (mulai: number) => () =>
      ++mulai === 2
        ? Promise.reject(new Mati())
        : Promise.resolve({ teks: 'terbaca', keyakinan: 80 + mulai, putaran: 0 as const });
    await expect(bacaOcr(j, alatUji({ bacaGambar: baca(0) }))).rejects.toThrow(Mati);
    expect(await halaman(j)).toHaveLength(1);
    const alat = alatUji({ bacaGambar: baca(4) });
    alat.majukanJam(alat.sewaMs + 1);
    expect(await bacaOcr(j, alat)).toBe('selesai');
    expect((await halaman(j)).map((h) => h.keyakinan)).toEqual([81, 85]);
  });

  test('a task out of time hands the rest to a new task', async () => {
    const j = await unggah(kantor, await pindaiSeed(2));
    await terimaUnggahan(jalurMasuk(j), alatUji());
    const alat = alatUji({ jatahOcrMs: -1 });
    expect(await bacaOcr(j, alat)).toBe('dilanjutkan');
    const kunci = expect.stringMatching(/^dari-1-\d{17}$/) as string;
    expect(alat.antrean).toEqual([{ dokumenId: j.dokumenId, kunci }]);
    expect(await dokumen(j)).toMatchObject({ status: 'MENUNGGU_OCR', sewaSampai: null, perluOcr: [1, 2] });
  });

  test('a twin linked while its original waits is finished together with it', async () => {
    const [asal, kembar] = [
      await unggah(kantor, await pindaiSeed(2)),
      await unggah(kantor, await pindaiSeed(2)),
    ];
    for (const j of [asal, kembar]) await terimaUnggahan(jalurMasuk(j), alatUji());
    expect(await bacaOcr(kembar, alatUji())).toBe('sudah');
    await bacaOcr(
      asal,
      alatUji({ bacaGambar: () => Promise.resolve({ teks: 'terbaca', keyakinan: 90, putaran: 0 as const }) }),
    );
    expect(await dokumen(kembar)).toMatchObject({
      status: 'SELESAI',
      samaDengan: asal.dokumenId,
      teks: (await dokumen(asal)).teks,
    });
  });
});
