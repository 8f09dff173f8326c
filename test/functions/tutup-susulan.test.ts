import { jalurMasuk, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { Penghitaman, Tanda } from '@ppid/domain/dokumen/penghitaman';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BelumWaktunya } from '../../functions/src/dokumen/sewa.js';
import { refDokumen, refPenghitaman } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { laksanakanPenghitaman } from '../../functions/src/usecases/laksanakan-penghitaman.js';
import { olahDokumen } from '../../functions/src/usecases/olah-dokumen.js';
import { pindahkanDokumen } from '../../functions/src/usecases/pindahkan-dokumen.js';
import { simpanPenghitaman } from '../../functions/src/usecases/simpan-penghitaman.js';
import { terapkanPenghitaman } from '../../functions/src/usecases/terapkan-penghitaman.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { pdfSeed } from '../fixtures/pindaian.js';
import { proyekUji } from './bantu.js';
import { dokumenUji } from './pencarian-bantu.js';
import { alatUji, dokumen, halaman, kantorBaru, Mati, unggah } from './dokumen-bantu.js';

// What is still on its way when its original is closed, and what had left the closing behind. Real files, real processes.
vi.setConfig({ testTimeout: 180_000 });
proyekUji('tutup-susulan');

let kantor: { satkerId: string; berkasId: string };
let isi: Buffer;
beforeEach(async () => {
  kantor = await kantorBaru();
  isi = await pdfSeed(2);
});

const masuk = async (kategori: 'lampiran' | 'dikecualikan', dokumenId?: string) => {
  const j = await unggah(kantor, isi, { kategori, ...(dokumenId ? { dokumenId } : {}) });
  await terimaUnggahan(jalurMasuk(j), alatUji());
  return j;
};
const biasa = () => simpanan.daftar(`dokumen/${kantor.satkerId}/biasa/`);
const set = ({ satkerId, dokumenId }: JalurMasuk, id = '0001') => refPenghitaman(satkerId, dokumenId, id);

const TANDA: Tanda = {
  ...{ id: 't1', halaman: 1, x: 0.1, y: 0.1, lebar: 0.2, tinggi: 0.1, alasan: '17.b', catatan: '' },
};
const ppid = () => ({ uid: 'uid-ppid', satkerId: kantor.satkerId, peran: ['PPID' as const] });
const terapkan = async ({ dokumenId }: JalurMasuk, versi: number) =>
  (await terapkanPenghitaman(ppid(), { dokumenId, penghitamanId: '0001', versi }, () => Promise.resolve()))
    .hasilDokumenId;
const gambar = ({ dokumenId }: JalurMasuk) =>
  simpanPenghitaman(ppid(), { dokumenId, penghitamanId: null, versi: 0, tanda: [TANDA] });
const laksanakan = ({ satkerId, dokumenId }: JalurMasuk) =>
  laksanakanPenghitaman({ satkerId, dokumenId, penghitamanId: '0001' }, false, alatUji());
const jalurSalinan = (dokumenId: string): JalurMasuk => ({
  ...{ ...kantor, jenis: 'permohonan', kategori: 'jawaban', dokumenId },
});
const terima = (dokumenId: string) => terimaUnggahan(jalurMasuk(jalurSalinan(dokumenId)), alatUji());

describe('salinan dihitamkan yang masih di jalan ketika asalnya ditutup', () => {
  test('sudah diterapkan, belum diterima: tidak masuk sebagai dokumen biasa', async () => {
    const a = await masuk('lampiran');
    await gambar(a);
    const hasil = await terapkan(a, 1);
    expect(await laksanakan(a)).toBe('selesai');
    await masuk('dikecualikan');
    expect((await set(a).get()).data()).toMatchObject({ status: 'DITERAPKAN' });
    expect(await terima(hasil)).toBe('karantina');
    expect((await dokumen(jalurSalinan(hasil))).karantina?.kode).toBe('ASLI_DIKECUALIKAN');
    expect(await biasa()).toEqual([]);
  });

  test('dari tanda yang lama, padahal PPID sudah menerapkan lagi: hanya yang baru yang masuk', async () => {
    const a = await masuk('lampiran');
    await gambar(a);
    const lama = await terapkan(a, 1);
    await masuk('dikecualikan');
    const baru = await terapkan(a, 2);
    expect(baru).not.toBe(lama);
    const metadata = { asalDokumen: a.dokumenId, asalPenghitaman: '0001', nama: 'x.pdf', oleh: 'uid-ppid' };
    await unggah(kantor, await pdfSeed(3), { kategori: 'jawaban', dokumenId: lama, metadata });
    expect(await terima(lama)).toBe('karantina');
    expect(await laksanakan(a)).toBe('selesai');
    expect(await terima(baru)).toBe('diterima');
    expect(await dokumen(jalurSalinan(baru))).toMatchObject({ kelas: 'biasa', ditutup: null });
  });
});

describe('salinan yang ditutup selagi diterima', () => {
  /** A copy of `a` at the entrance, whose set the PPID applied while `a` was ordinary. */
  async function salinanDiPintu(a: JalurMasuk): Promise<JalurMasuk> {
    await set(a).set({
      ...{ id: '0001', satkerId: a.satkerId, dokumenId: a.dokumenId, versi: 1, kelas: 'biasa' },
      ...{ status: 'DITERAPKAN', hasilDokumenId: 'hitam-2', diterapkanKelas: 'biasa' },
    } satisfies Partial<Penghitaman>);
    const metadata = { asalDokumen: a.dokumenId, asalPenghitaman: '0001', nama: 'x.pdf', oleh: 'uid-ppid' };
    return unggah(kantor, await pdfSeed(3), { kategori: 'jawaban', dokumenId: 'hitam-2', metadata });
  }

  test('tidak meninggalkan file di antara yang biasa', async () => {
    const a = await masuk('lampiran');
    const s = await salinanDiPintu(a);
    let e: JalurMasuk | undefined;
    const alat = alatUji({
      simpanan: {
        ...simpanan,
        simpan: async (...argumen) => {
          await simpanan.simpan(...argumen);
          e ??= await masuk('dikecualikan');
        },
      },
    });
    await expect(terimaUnggahan(jalurMasuk(s), alat)).rejects.toThrow();
    expect(await dokumen(s)).toMatchObject({
      ...{ kelas: 'dikecualikan', pindah: null, ditutup: { dokumenId: e?.dokumenId } },
    });
    expect(await biasa()).toEqual([]);
    expect(await terima('hitam-2')).toBe('diterima');
    expect((await dokumen(s)).asli).toContain('/dikecualikan/');
    expect((await halaman(s)).filter(({ kelas }) => kelas === 'biasa')).toEqual([]);
  });

  test('pekerjanya mati sesudah menulis: tahap berikutnya mengosongkan yang tertinggal', async () => {
    const a = await masuk('lampiran');
    const s = await salinanDiPintu(a);
    let mati = false;
    const alat = alatUji({
      sekarang: () => {
        if (mati) throw new Mati('jam');
        return new Date();
      },
      simpanan: {
        ...simpanan,
        simpan: async (...argumen) => {
          await masuk('dikecualikan');
          await simpanan.simpan(...argumen);
          mati = true;
          throw new Mati('simpan');
        },
      },
    });
    await expect(terimaUnggahan(jalurMasuk(s), alat)).rejects.toThrow();
    expect(await dokumen(s)).toMatchObject({ kelas: 'dikecualikan', asli: null, pindah: null });
    expect(await biasa()).toHaveLength(1);
    expect(await terima('hitam-2')).toBe('diterima');
    expect(await biasa()).toEqual([]);
  });
});

describe('yang sudah ditutup', () => {
  test('tidak menjadi kembaran unggahan yang dikecualikan: penarikan tidak membawanya', async () => {
    const a = await masuk('lampiran', 'a-ditutup');
    const e = await masuk('dikecualikan', 'z-dikecualikan');
    expect(await dokumen(a)).toMatchObject({ ditutup: { dokumenId: e.dokumenId }, samaDengan: null });
    expect((await dokumen(await masuk('dikecualikan'))).samaDengan).toBe(e.dokumenId);
  });

  test('salinannya yang dilepas tertutup lagi oleh unggahan berikutnya; yang dibuat sesudahnya tidak', async () => {
    const a = await masuk('lampiran');
    const salinan = async (id: string, penghitamanId: string, diterapkanKelas: Penghitaman['kelas']) => {
      await set(a, penghitamanId).set({ status: 'DITERAPKAN', hasilDokumenId: id, diterapkanKelas });
      const asal = { dokumenId: a.dokumenId, penghitamanId };
      const lain = { asal, sha256: id.padEnd(64, 'f') };
      await refDokumen(a.satkerId, id).set(dokumenUji(a.satkerId, id, 'jawaban', 'Salinan.pdf', lain));
      return jalurSalinan(id);
    };
    const dulu = await salinan('hitam-dulu', '0001', 'biasa');
    await masuk('dikecualikan');
    expect(await dokumen(dulu)).toMatchObject({ kelas: 'dikecualikan' });
    await refDokumen(a.satkerId, dulu.dokumenId).update({ kelas: 'biasa', ditutup: null });
    const sesudah = await salinan('hitam-sesudah', '0002', 'dikecualikan');
    const lagi = await masuk('dikecualikan');
    expect(await dokumen(dulu)).toMatchObject({
      ...{ kelas: 'dikecualikan', ditutup: { dokumenId: lagi.dokumenId, sebab: 'SALINAN' } },
    });
    expect(await dokumen(sesudah)).toMatchObject({ kelas: 'biasa', ditutup: null });
  });
});

test('selagi isinya belum menyusul kelasnya, tidak ada yang mengolahnya', async () => {
  const a = await masuk('lampiran');
  await refDokumen(a.satkerId, a.dokumenId).update({
    ...{ status: 'DIOLAH', 'tahap.cilik.keadaan': 'MENUNGGU', pindah: new Date().toISOString() },
  });
  const tugas = { satkerId: a.satkerId, dokumenId: a.dokumenId };
  await expect(olahDokumen(tugas, alatUji())).rejects.toThrow(BelumWaktunya);
  expect(await pindahkanDokumen(a.satkerId, a.dokumenId, alatUji())).toBe(true);
  expect(await olahDokumen(tugas, alatUji())).toBe('selesai');
});
