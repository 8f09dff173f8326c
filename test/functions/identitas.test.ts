import { jalurMasuk, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { Kategori } from '@ppid/domain/dokumen/types';
import type { Akses } from '@ppid/domain/pribadi/types';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { db, refDokumen } from '../../functions/src/ports/firestore.js';
import { lihatIdentitas } from '../../functions/src/usecases/lihat-identitas.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { kartuIdentitas, pdfSeed } from '../fixtures/pindaian.js';

import { kantorUji, mainkan, proyekUji } from './bantu.js';
import { alatUji, dokumen, Mati, matiSaat, unggah } from './dokumen-bantu.js';

proyekUji('identitas');

const ALASAN = 'Mencocokkan nama di kartu dengan formulir';
let satkerId: string;
let kartu: JalurMasuk;
const desk = (lain = {}) => ({ uid: 'uid-desk', satkerId, peran: ['DESK' as const], ...lain });
const minta = (lain = {}) => ({ dokumenId: kartu.dokumenId, halaman: 1, alasan: ALASAN, ...lain });
const catatan = async () =>
  (await db().collection(`satker/${satkerId}/akses`).get()).docs.map((d) => d.data() as Akses);

async function masukkan(isi: Buffer, kategori: Kategori, tipe = 'application/pdf'): Promise<JalurMasuk> {
  const j = await unggah({ satkerId, berkasId: 'B1' }, isi, { kategori, tipe });
  await terimaUnggahan(jalurMasuk(j), alatUji());
  return j;
}

/** Share of pixels that differ by more than a little between two pictures of one size. */
async function beda(a: Buffer, b: Buffer): Promise<number> {
  const [x, y] = await Promise.all(
    [a, b].map((isi) => sharp(isi).resize(600, 400, { fit: 'fill' }).greyscale().raw().toBuffer()),
  );
  return (
    (x ?? Buffer.alloc(0)).reduce((n, v, i) => n + (Math.abs(v - (y?.[i] ?? 0)) > 24 ? 1 : 0), 0) / 240_000
  );
}

beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  await mainkan(satkerId, 'B1');
  kartu = await masukkan(await kartuIdentitas(), 'identitas', 'image/jpeg');
});

describe('pindaian identitas', () => {
  test('tampil dengan tanda air pembacanya, dan dicatat', async () => {
    const hasil = await lihatIdentitas(desk(), minta());
    expect(hasil).toMatchObject({ tipe: 'image/webp', halaman: 1, jumlah: 1 });
    const gambar = Buffer.from(hasil.gambar, 'base64');
    const meta = await sharp(gambar).metadata();
    expect(meta.format).toBe('webp');
    expect(Math.max(meta.width, 0)).toBeLessThanOrEqual(1280);
    expect(hasil.gambar.length).toBeLessThan(1_500_000);
    const polos = await alatUji().simpanan.baca((await dokumen(kartu)).besar ?? '');
    const jauh = await beda(polos, gambar);
    expect(jauh).toBeGreaterThan(0.03);
    // Still legible: most of it is the card.
    expect(jauh).toBeLessThan(0.35);
    expect(await catatan()).toMatchObject([
      {
        apa: 'IDENTITAS',
        berkasId: 'B1',
        dokumenId: kartu.dokumenId,
        halaman: 1,
        alasan: ALASAN,
        oleh: 'uid-desk',
      },
    ]);
    const ppid = await lihatIdentitas(desk({ uid: 'uid-ppid', peran: ['PPID'] }), minta());
    expect(await beda(gambar, Buffer.from(ppid.gambar, 'base64'))).toBeGreaterThan(0.005);
  });

  test('yang isinya sama dengan dokumen dikecualikan hanya dibuka yang boleh membuka dokumen itu', async () => {
    const isi = await pdfSeed(2);
    const { dokumenId } = await masukkan(isi, 'surat-kuasa');
    await masukkan(isi, 'dikecualikan');
    await expect(lihatIdentitas(desk(), minta({ dokumenId }))).rejects.toMatchObject({
      kode: 'permission-denied',
    });
    expect(await catatan()).toEqual([]);
    const ppid = desk({ uid: 'uid-ppid', peran: ['PPID'] });
    expect(await lihatIdentitas(ppid, minta({ dokumenId }))).toMatchObject({ jumlah: 2 });
  });

  test('halaman berikutnya dirender di proses anak', async () => {
    const kuasa = await masukkan(await pdfSeed(2), 'surat-kuasa');
    const hasil = await lihatIdentitas(desk(), minta({ dokumenId: kuasa.dokumenId, halaman: 2 }));
    expect(hasil).toMatchObject({ halaman: 2, jumlah: 2 });
    expect((await sharp(Buffer.from(hasil.gambar, 'base64')).metadata()).height).toBeGreaterThan(800);
    await expect(
      lihatIdentitas(desk(), minta({ dokumenId: kuasa.dokumenId, halaman: 3 })),
    ).rejects.toMatchObject({ kode: 'invalid-argument', message: 'Dokumen ini hanya 2 halaman.' });
    expect(await catatan()).toHaveLength(1);
  });

  test('tanpa alasan yang cukup tidak dibuka', async () => {
    await expect(lihatIdentitas(desk(), minta({ alasan: 'cek' }))).rejects.toMatchObject({
      bidang: { alasan: expect.any(String) as string },
    });
    expect(await catatan()).toEqual([]);
  });

  test.each<Kategori>(['lampiran', 'dikecualikan'])(
    'dokumen %s tidak keluar lewat pintu ini',
    async (kategori) => {
      const lain = await masukkan(await pdfSeed(2), kategori);
      await expect(lihatIdentitas(desk(), minta({ dokumenId: lain.dokumenId }))).rejects.toMatchObject({
        kode: 'not-found',
      });
    },
  );

  test('petugas kantor lain tidak menemukannya', async () => {
    const lain = await kantorUji();
    await expect(lihatIdentitas(desk({ satkerId: lain.satkerId }), minta())).rejects.toMatchObject({
      kode: 'not-found',
    });
  });

  test('yang ditolak, masih diolah, atau sudah dihapus tidak dapat dibuka, dengan kalimat yang jelas', async () => {
    const ref = refDokumen(satkerId, kartu.dokumenId);
    await ref.update({ status: 'DIHAPUS', asli: null, kecil: null, besar: null });
    await expect(lihatIdentitas(desk(), minta())).rejects.toThrow('sudah dihapus');
    await ref.update({ status: 'KARANTINA' });
    await expect(lihatIdentitas(desk(), minta())).rejects.toThrow('belum selesai diolah atau ditolak');
    expect(await catatan()).toEqual([]);
  });

  test('bila penyimpanan gagal, tidak ada yang keluar dan tidak ada yang dicatat', async () => {
    const kuasa = await masukkan(await pdfSeed(2), 'surat-kuasa');
    const alat = alatUji(matiSaat('unduhKe'));
    await expect(
      lihatIdentitas(desk(), minta({ dokumenId: kuasa.dokumenId, halaman: 2 }), alat),
    ).rejects.toThrow(Mati);
    expect(await catatan()).toEqual([]);
  });
});
