import { LEBAR } from '@ppid/domain/dokumen/batas';
import { jalurMasuk, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { Dokumen, Kategori } from '@ppid/domain/dokumen/types';
import type { Akses } from '@ppid/domain/pribadi/types';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { db, refDokumen } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { halamanDokumen } from '../../functions/src/usecases/halaman-dokumen.js';
import { lihatDikecualikan } from '../../functions/src/usecases/lihat-identitas.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { pdfRahasia } from '../fixtures/rahasia.js';
import { kantorUji, mainkan, proyekUji } from './bantu.js';
import { alatUji, Mati, matiSaat, unggah, TANPA_WAKTU } from './dokumen-bantu.js';

proyekUji('halaman');

let satkerId: string;
const masukkan = async (
  kategori: Kategori = 'lampiran',
  isi = pdfRahasia('rahasia'),
): Promise<JalurMasuk> => {
  const j = await unggah({ satkerId, berkasId: 'B1' }, isi, { kategori });
  await terimaUnggahan(jalurMasuk(j), alatUji());
  return j;
};
const minta = (
  { dokumenId }: JalurMasuk,
  halaman: number,
  lebar = LEBAR.besar as 320 | 1280 | 2400,
  alat = alatUji(),
) => halamanDokumen(satkerId, { dokumenId, halaman, lebar }, alat);
const dok = async ({ dokumenId }: JalurMasuk): Promise<Dokumen> =>
  (await refDokumen(satkerId, dokumenId).get()).data() as Dokumen;

beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  await mainkan(satkerId, 'B1');
});

describe('gambar halaman', () => {
  test('dibuat bersama tetangganya, lalu tidak dibuat lagi', async () => {
    const j = await masukkan();
    const akar = `dokumen/${satkerId}/biasa/${j.dokumenId}`;
    expect(await minta(j, 2)).toEqual({
      path: `${akar}/halaman-0002-1280.webp`,
      halaman: 2,
      jumlah: 5,
      sebab: null,
    });
    const meta = await sharp(await simpanan.baca(`${akar}/halaman-0002-1280.webp`)).metadata();
    expect([meta.format, meta.width]).toEqual(['webp', 1280]);
    // Its neighbours lie there already: a worker that cannot fetch the original still answers.
    expect(await minta(j, 3, 1280, alatUji(matiSaat('unduhKe')))).toMatchObject({
      path: `${akar}/halaman-0003-1280.webp`,
    });
    await expect(minta(j, 4, 1280, alatUji(matiSaat('unduhKe')))).rejects.toThrow(Mati);
    expect(await minta(j, 1, 320)).toMatchObject({ path: `${akar}/kecil.webp` });
    await minta(j, 5, 320);
    expect((await simpanan.daftar(`${akar}/halaman-`)).filter((n) => n.endsWith('-320.webp'))).toHaveLength(
      5,
    );
  });

  test('dua orang sekaligus mendapat jawaban yang sama', async () => {
    const j = await masukkan();
    const [a, b] = await Promise.all([minta(j, 4, 2400), minta(j, 4, 2400)]);
    expect(a).toEqual(b);
    expect((await sharp(await simpanan.baca(a.path)).metadata()).width).toBe(2400);
  });

  test('dokumen yang ditarik selagi halamannya dibuat tidak meninggalkan gambar', async () => {
    const j = await masukkan();
    const alat = alatUji();
    const simpan: typeof simpanan.simpan = async (...a) => {
      await simpanan.simpan(...a);
      await refDokumen(satkerId, j.dokumenId).update({ asli: null, status: 'KARANTINA' });
    };
    const ditarik = minta(j, 2, 1280, { ...alat, simpanan: { ...simpanan, simpan } });
    await expect(ditarik).rejects.toMatchObject({ kode: 'not-found' });
    expect(await simpanan.daftar(`dokumen/${satkerId}/biasa/${j.dokumenId}/halaman-`)).toEqual([]);
  });

  test('yang gagal di tengah, atau ditutup sementara itu, juga tidak', async () => {
    const j = await masukkan();
    const gagal: typeof simpanan.simpan = async (...a) => {
      if ((await dok(j)).status === 'KARANTINA') throw new Error('simpan failed');
      await simpanan.simpan(...a);
      await refDokumen(satkerId, j.dokumenId).update({ asli: null, status: 'KARANTINA' });
    };
    await expect(
      minta(j, 2, 1280, { ...alatUji(), simpanan: { ...simpanan, simpan: gagal } }),
    ).rejects.toThrow();
    expect(await simpanan.daftar(`dokumen/${satkerId}/biasa/${j.dokumenId}/halaman-`)).toEqual([]);
    const lain = await masukkan('lampiran', pdfRahasia('lain'));
    const tutup: typeof simpanan.simpan = async (...a) => {
      await simpanan.simpan(...a);
      await refDokumen(satkerId, lain.dokumenId).update({ kelas: 'dikecualikan' });
    };
    await expect(
      minta(lain, 2, 1280, { ...alatUji(), simpanan: { ...simpanan, simpan: tutup } }),
    ).rejects.toMatchObject({ kode: 'not-found' });
    expect(await simpanan.daftar(`dokumen/${satkerId}/biasa/${lain.dokumenId}/halaman-`)).toEqual([]);
  });

  test('kembaran memakai gambar yang pertama', async () => {
    const [a, b] = [await masukkan(), await masukkan()];
    expect((await dok(b)).samaDengan).toBe(a.dokumenId);
    expect((await minta(b, 2)).path).toContain(`/${a.dokumenId}/`);
  });

  test('halaman yang tidak dapat ditampilkan ditandai, dan jawabannya berkata apa yang harus dilakukan', async () => {
    const j = await masukkan();
    for (let kali = 0; kali < 2; kali++)
      await expect(minta(j, 2, 1280, alatUji({ batasProses: TANPA_WAKTU }))).rejects.toMatchObject({
        kode: 'failed-precondition',
        message: expect.stringContaining('Unduh aslinya') as string,
      });
    expect((await dok(j)).perhatian).toEqual([{ halaman: 2, sebab: 'TAK_TERBACA' }]);
  });

  test.each<[Kategori, string]>([
    ['identitas', 'Lihat (dicatat)'],
    ['dikecualikan', 'PPID dan Atasan PPID'],
  ])('kelas %s tidak keluar di sini, dan jalannya disebut', async (kategori, jalan) => {
    await expect(minta(await masukkan(kategori), 1)).rejects.toMatchObject({
      kode: 'permission-denied',
      message: expect.stringContaining(jalan) as string,
    });
  });

  test('halaman yang tidak ada, dokumen kantor lain, dan yang sudah dihapus', async () => {
    const j = await masukkan();
    await expect(minta(j, 6)).rejects.toThrow('hanya 5 halaman');
    await expect(
      halamanDokumen('lain', { dokumenId: j.dokumenId, halaman: 1, lebar: 320 }),
    ).rejects.toMatchObject({
      kode: 'not-found',
    });
    await refDokumen(satkerId, j.dokumenId).update({ status: 'DIHAPUS', asli: null });
    await expect(minta(j, 1)).rejects.toThrow('sudah dihapus');
  });
});

describe('dokumen yang dikecualikan', () => {
  const ALASAN = 'Menentukan bagian yang dapat dibuka';
  const ppid = () => ({ uid: 'uid-ppid', satkerId, peran: ['PPID' as const] });

  test('tampil dengan tanda air, dicatat, dan gambarnya tidak disimpan', async () => {
    const j = await masukkan('dikecualikan');
    const sebelum = await simpanan.daftar(`dokumen/${satkerId}/`);
    const hasil = await lihatDikecualikan(ppid(), { dokumenId: j.dokumenId, halaman: 2, alasan: ALASAN });
    expect(hasil).toMatchObject({ halaman: 2, jumlah: 5, tipe: 'image/webp' });
    expect(await simpanan.daftar(`dokumen/${satkerId}/`)).toEqual(sebelum);
    const akses = (await db().collection(`satker/${satkerId}/akses`).get()).docs.map(
      (d) => d.data() as Akses,
    );
    expect(akses).toMatchObject([{ apa: 'DIKECUALIKAN', halaman: 2, alasan: ALASAN, oleh: 'uid-ppid' }]);
  });

  test('lewat pintu ini tidak keluar dokumen kelas lain', async () => {
    const j = await masukkan('identitas', pdfRahasia('x'));
    await expect(
      lihatDikecualikan(ppid(), { dokumenId: j.dokumenId, halaman: 1, alasan: ALASAN }),
    ).rejects.toMatchObject({ kode: 'not-found' });
  });
});
