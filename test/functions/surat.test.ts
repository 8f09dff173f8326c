import type { Surat } from '@ppid/domain/surat/types';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { db, refBerkas, refGagal, refSurat, refSurel } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { terbitkanSurat } from '../../functions/src/usecases/terbitkan-surat.js';
import { ulangiSurat } from '../../functions/src/usecases/ulangi-surat.js';
import { bukaan, ids, kantorUji, lakukan, mainkan, potret, proyekUji } from './bantu.js';

proyekUji('surat');

let satkerId: string;
let suratId: string;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  await lakukan(bukaan(satkerId, 'B1'));
  [suratId = ''] = await ids(satkerId, 'surat');
});
afterEach(() => {
  vi.restoreAllMocks();
});

const ref = () => refSurat(satkerId, suratId);
const surat = async () => (await ref().get()).data() as Surat;
const LAMPAU = '2026-01-01T00:00:00.000Z';
const BESOK = () => new Date(Date.now() + 86_400_000).toISOString();

describe('menerbitkan surat', () => {
  test('membuat PDF, memberi nomor, dan memesan surel kepada pemohon', async () => {
    await terbitkanSurat(satkerId, suratId);
    const path = `surat/${satkerId}/${suratId}.pdf`;
    expect(await surat()).toMatchObject({
      status: 'TERBIT',
      nomor: '001/PP.07/17/XI/2026',
      path,
      sewaSampai: null,
      percobaan: 1,
      alasanGagal: null,
    });
    expect((await simpanan.baca(path)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await refSurel(satkerId, `${suratId}-pemohon`).get()).data()).toMatchObject({
      status: 'MENUNGGU',
      tujuan: { jenis: 'pemohon', jenisBerkas: 'permohonan', berkasId: 'B1' },
      lampiran: [path],
    });
  });

  test('tanda terima membawa surat jawabannya, juga bila jawaban itu belum selesai dibuat', async () => {
    await mainkan(satkerId, 'B2', [
      [1, 'DESK', 'lengkap'],
      [2, 'DESK', 'beriLangsung', 'pemberian'],
      [5, 'DESK', 'serahkan', 'penyerahan'],
    ]);
    const milik = (await ids(satkerId, 'surat')).filter((id) => id.includes('B2'));
    const terima = milik.find((id) => id.endsWith('tanda-terima')) ?? '';
    const jawaban = milik.find((id) => id.endsWith('pemberitahuan-tertulis')) ?? '';
    await terbitkanSurat(satkerId, terima);
    expect((await refSurel(satkerId, `${terima}-pemohon`).get()).get('lampiran')).toEqual([
      `surat/${satkerId}/${terima}.pdf`,
      `surat/${satkerId}/${jawaban}.pdf`,
    ]);
    expect((await refSurat(satkerId, jawaban).get()).get('status')).toBe('MENUNGGU');
  });

  test('yang dikirim dua kali hanya dibuat sekali', async () => {
    const simpan = vi.spyOn(simpanan, 'simpan');
    await terbitkanSurat(satkerId, suratId);
    const sebelum = await potret(satkerId);
    await terbitkanSurat(satkerId, suratId);
    expect(await potret(satkerId)).toEqual(sebelum);
    expect(simpan).toHaveBeenCalledTimes(1);
  });

  test('yang dikirim tiga kali bersamaan hanya dibuat sekali, dengan satu nomor', async () => {
    const simpan = vi.spyOn(simpanan, 'simpan');
    await Promise.all([1, 2, 3].map(() => terbitkanSurat(satkerId, suratId)));
    expect(simpan).toHaveBeenCalledTimes(1);
    expect(await surat()).toMatchObject({ status: 'TERBIT', nomor: '001/PP.07/17/XI/2026' });
    expect(await ids(satkerId, 'surel')).toEqual([`${suratId}-pemohon`]);
  });

  test('dua puluh surat bersamaan mendapat dua puluh nomor berurutan tanpa celah', async () => {
    await Promise.all(Array.from({ length: 19 }, (_, i) => mainkan(satkerId, `C${i}`)));
    const semua = await ids(satkerId, 'surat');
    await Promise.all(semua.map((id) => terbitkanSurat(satkerId, id)));
    const { docs } = await db().collection(`satker/${satkerId}/surat`).get();
    const nomor = docs.map((d) => Number(String(d.get('nomor')).slice(0, 3))).sort((a, b) => a - b);
    expect(nomor).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  }, 180_000);

  test('surat yang tidak ada, atau di kantor yang tidak ada, dilewati', async () => {
    await terbitkanSurat(satkerId, 'tidak-ada');
    await terbitkanSurat('tidak-ada', suratId);
    expect((await surat()).status).toBe('MENUNGGU');
  });
});

describe('sewa', () => {
  test('yang masih berlaku dihormati: pekerja lain tidak diganggu', async () => {
    const simpan = vi.spyOn(simpanan, 'simpan');
    await ref().update({ status: 'DIBUAT', sewaSampai: BESOK(), percobaan: 1 });
    await terbitkanSurat(satkerId, suratId);
    expect(simpan).not.toHaveBeenCalled();
    expect((await surat()).status).toBe('DIBUAT');
  });

  test('yang habis diambil alih dengan nomor yang sama', async () => {
    await ref().update({ status: 'DIBUAT', sewaSampai: LAMPAU, percobaan: 1, nomor: '001/LAMA' });
    await terbitkanSurat(satkerId, suratId);
    expect(await surat()).toMatchObject({ status: 'TERBIT', nomor: '001/LAMA', percobaan: 2 });
    expect(await ids(satkerId, 'pembilang')).toEqual(['permohonan-2026']);
  });

  test('pekerja lambat yang sewanya diambil alih tidak merusak surat yang sudah terbit', async () => {
    vi.spyOn(simpanan, 'simpan').mockImplementationOnce(async () => {
      // While the first worker hangs here, its lease runs out and a second one finishes; the mail is sent.
      await ref().update({ sewaSampai: LAMPAU });
      await terbitkanSurat(satkerId, suratId);
      await refSurel(satkerId, `${suratId}-pemohon`).update({ status: 'TERKIRIM' });
      throw new Error('putus');
    });
    await terbitkanSurat(satkerId, suratId).catch(() => undefined);
    expect(await surat()).toMatchObject({ status: 'TERBIT', alasanGagal: null });
    await terbitkanSurat(satkerId, suratId);
    expect((await refSurel(satkerId, `${suratId}-pemohon`).get()).get('status')).toBe('TERKIRIM');
  });
});

describe('surat yang gagal dibuat', () => {
  test('menunggu lagi dan berhasil pada pengiriman berikutnya, dengan nomor yang sama', async () => {
    vi.spyOn(simpanan, 'simpan').mockRejectedValueOnce(new Error('putus'));
    await expect(terbitkanSurat(satkerId, suratId)).rejects.toThrow('putus');
    const gagal = await surat();
    expect(gagal).toMatchObject({ status: 'MENUNGGU', sewaSampai: null, percobaan: 1 });
    expect(await ids(satkerId, 'surel')).toEqual([]);
    await terbitkanSurat(satkerId, suratId);
    expect(await surat()).toMatchObject({ status: 'TERBIT', nomor: gagal.nomor, alasanGagal: null });
  });

  test('sampai lima kali masuk daftar pekerjaan gagal dengan alasan, tanpa dicoba lagi', async () => {
    await refBerkas(satkerId, 'permohonan', 'B1').delete();
    for (let i = 1; i < 5; i += 1) {
      await expect(terbitkanSurat(satkerId, suratId)).rejects.toThrow();
      expect(await surat()).toMatchObject({ status: 'MENUNGGU', percobaan: i });
    }
    await terbitkanSurat(satkerId, suratId);
    expect(await surat()).toMatchObject({ status: 'GAGAL', percobaan: 5 });
    const [id = ''] = await ids(satkerId, 'gagal');
    expect((await refGagal(satkerId, id).get()).data()).toMatchObject({
      kerja: 'surat',
      kunci: suratId,
      berkas: { jenis: 'permohonan', berkasId: 'B1' },
      alasan: expect.stringContaining('tidak dapat dibuat') as string,
    });
    await terbitkanSurat(satkerId, suratId);
    expect((await surat()).percobaan).toBe(5);
  });

  test('dibuat lagi atas permintaan, dengan nomor yang sama; yang sudah terbit tidak', async () => {
    await ref().update({ status: 'GAGAL', percobaan: 5, nomor: '001/LAMA', alasanGagal: 'x' });
    expect(await ulangiSurat(satkerId, suratId)).toEqual({ status: 'TERBIT' });
    expect(await surat()).toMatchObject({ nomor: '001/LAMA', percobaan: 1, alasanGagal: null });
    await expect(ulangiSurat(satkerId, suratId)).rejects.toMatchObject({ kode: 'failed-precondition' });
    await expect(ulangiSurat(satkerId, 'x')).rejects.toMatchObject({ kode: 'not-found' });
  });

  test('yang gagal lagi menunggu sapuan, dan itu yang dijawab', async () => {
    await ref().update({ status: 'GAGAL', percobaan: 5 });
    vi.spyOn(simpanan, 'simpan').mockRejectedValueOnce(new Error('putus'));
    expect(await ulangiSurat(satkerId, suratId)).toEqual({ status: 'MENUNGGU' });
  });
});
