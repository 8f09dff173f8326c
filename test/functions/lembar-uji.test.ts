import type { Akses } from '@ppid/domain/pribadi/types';
import type { Rekap } from '@ppid/domain/laporan/types';
import { periksaIsian } from '@ppid/domain/formulir/periksa';
import { UJI_KONSEKUENSI } from '@ppid/domain/formulir/uji';
import { PDFParse } from 'pdf-parse';
import { beforeEach, describe, expect, test } from 'vitest';
import { db, refBerkas, refRiwayat, refTertutup } from '../../functions/src/ports/firestore.js';
import { unduhLembarUji } from '../../functions/src/usecases/unduh-lembar-uji.js';
import { CONTOH } from '../unit/formulir/contoh.js';
import { kantorUji, proyekUji } from './bantu.js';

proyekUji('lembar-uji');

const BERKAS = 'K1';
const ALASAN = 'Ditandatangani peserta pada rapat hari ini';
let satkerId: string;
const ppid = (lain = {}) => ({ uid: 'uid-ppid', satkerId, peran: ['PPID' as const], ...lain });
const minta = (urutan: number, lain = {}) => ({ berkasId: BERKAS, urutan, alasan: ALASAN, ...lain });
const catatan = async () =>
  (await db().collection(`satker/${satkerId}/akses`).get()).docs.map((d) => d.data() as Akses);

/** A sheet as an accepted tindakan leaves it: the sealed fields apart. */
async function lembar(urutan: number, ganti: Record<string, unknown> = {}): Promise<void> {
  const hasil = periksaIsian(UJI_KONSEKUENSI, {
    data: { ...(CONTOH['ujiKonsekuensi']?.data as object), ...ganti },
    pribadi: null,
  });
  if (!hasil.sah) throw new Error(JSON.stringify(hasil.bidang));
  await refRiwayat(satkerId, 'pengecualian', BERKAS, urutan).set({ urutan, data: hasil.data });
  await refTertutup(satkerId, 'pengecualian', BERKAS, urutan).set({
    ...{ urutan, formulir: 'ujiKonsekuensi', untuk: 'UJI', isi: hasil.tertutup },
  });
}

async function teks(base64: string): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(Buffer.from(base64, 'base64')) });
  const { text } = await parser.getText();
  await parser.destroy();
  return text.replace(/\s+/g, ' ');
}

beforeEach(async () => {
  ({ satkerId } = await kantorUji({ sop: false }));
  const usulan = [{ id: 'u1', urutanUsul: 2, lembar: null }];
  await refBerkas(satkerId, 'pengecualian', BERKAS).set({
    ...{ jenis: 'pengecualian', nomor: '3/KLS/2026', data: { usulan } },
  });
  await lembar(5);
  await lembar(6, { usulan: 'u2', nomor: '2/LU/XI/2026' });
  await lembar(8, { informasi: 'Nomor rekening 90 anggota PPK saja', nomor: '1a/LU/XI/2026' });
});

describe('lembar uji sebagai PDF', () => {
  test('memuat bagian yang tertutup dan nama pengambilnya, dicatat, dan tidak disimpan', async () => {
    const hasil = await unduhLembarUji(ppid(), minta(8));
    expect(hasil).toMatchObject({ nama: 'Lembar uji 1a/LU/XI/2026 versi 2.pdf', tipe: 'application/pdf' });
    const isi = await teks(hasil.isi);
    expect(isi).toContain('Nomor rekening 90 anggota PPK saja');
    expect(isi).toContain('Petugas PPID (PPID)');
    expect(isi).not.toContain('bukan versi terakhir');
    expect(await catatan()).toMatchObject([
      {
        ...{ apa: 'LEMBAR_UJI', berkasId: BERKAS, jenis: 'pengecualian', nomor: '3/KLS/2026' },
        ...{ keterangan: 'Lembar 1a/LU/XI/2026 versi 2', alasan: ALASAN, oleh: 'uid-ppid' },
      },
    ]);
    // Nothing of it anywhere else: no document was added but the line of the log and the day's count.
    const koleksi = await db().doc(`satker/${satkerId}`).listCollections();
    expect(koleksi.map(({ id }) => id).sort()).toEqual(['akses', 'pengecualian', 'pengguna', 'rekap']);
  });

  test('versi lama tetap dapat diambil, dengan tanda bahwa ada yang baru', async () => {
    const isi = await teks((await unduhLembarUji(ppid(), minta(5))).isi);
    expect(isi).toContain('215 anggota PPK dan PPS');
    expect(isi).toContain('Lembar ini bukan versi terakhir.');
    expect(isi).toContain('versi 1');
  });

  test('usulan lain punya versinya sendiri', async () => {
    expect((await unduhLembarUji(ppid(), minta(6))).nama).toBe('Lembar uji 2/LU/XI/2026 versi 1.pdf');
  });

  test('tanpa alasan yang cukup tidak keluar', async () => {
    await expect(unduhLembarUji(ppid(), minta(8, { alasan: 'cetak' }))).rejects.toMatchObject({
      bidang: { alasan: expect.any(String) as string },
    });
    expect(await catatan()).toEqual([]);
  });

  test('kantor lain, berkas lain, atau entri yang bukan lembar tidak menemukannya', async () => {
    const lain = await kantorUji({ sop: false });
    const kosong = { kode: 'not-found', message: 'Lembar uji ini tidak ditemukan di kantor Anda.' };
    await expect(unduhLembarUji(ppid({ satkerId: lain.satkerId }), minta(8))).rejects.toMatchObject(kosong);
    await expect(unduhLembarUji(ppid(), minta(8, { berkasId: 'K2' }))).rejects.toMatchObject(kosong);
    await refTertutup(satkerId, 'pengecualian', BERKAS, 9).set({
      ...{ urutan: 9, formulir: 'usulanDik', untuk: 'UJI', isi: {} },
    });
    await expect(unduhLembarUji(ppid(), minta(9))).rejects.toMatchObject(kosong);
    expect(await catatan()).toEqual([]);
  });

  test('yang dibuka dihitung pada hari itu, tanpa nama dan tanpa alasannya', async () => {
    await unduhLembarUji(ppid(), minta(8));
    await unduhLembarUji(ppid(), minta(5));
    const [hari] = (await db().collection(`satker/${satkerId}/rekap`).get()).docs;
    expect(hari?.data() as Rekap).toEqual({ tanggal: hari?.id, akses: { LEMBAR_UJI: 2 } });
  });
});
