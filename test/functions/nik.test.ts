import { WriteBatch } from 'firebase-admin/firestore';
import { permohonanDari } from '@ppid/domain/keberatan/fakta';
import type { Akses } from '@ppid/domain/pribadi/types';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PEMOHON } from '../../emulators/story/isian.js';
import { db, refBerkas, refNik, refPemohon } from '../../functions/src/ports/firestore.js';
import { log } from '../../functions/src/ports/log.js';
import { lihatNik } from '../../functions/src/usecases/lihat-nik.js';
import { bukaan, ids, kantorUji, lakukan, mainkan, potret, proyekUji } from './bantu.js';

proyekUji('nik');

const ALASAN = 'Mencocokkan dengan kartu identitas di loket';
let satkerId: string;
const desk = (lain = {}) => ({ uid: 'uid-desk', satkerId, peran: ['DESK' as const], ...lain });
const minta = (lain = {}) => ({ jenis: 'permohonan' as const, berkasId: 'B1', alasan: ALASAN, ...lain });
const catatan = async () => {
  const { docs } = await db().collection(`satker/${satkerId}/akses`).get();
  return docs.map((d) => d.data() as Akses);
};

beforeEach(async () => {
  ({ satkerId } = await kantorUji());
});

describe('NIK pemohon', () => {
  beforeEach(() => mainkan(satkerId, 'B1'));

  test('disimpan terpisah; yang terbaca hanya empat angka terakhir', async () => {
    const pemohon = (await refPemohon(satkerId, 'permohonan', 'B1').get()).data();
    expect(pemohon).toMatchObject({ nama: PEMOHON.nama, nikSamar: `************${PEMOHON.nik.slice(-4)}` });
    expect(JSON.stringify(pemohon)).not.toContain(PEMOHON.nik);
    expect((await refNik(satkerId, 'permohonan', 'B1').get()).data()).toEqual({ nik: PEMOHON.nik });
    const selainnya = await potret(satkerId, (path) => path.endsWith('/pribadi/nik'));
    expect(JSON.stringify(selainnya)).not.toContain(PEMOHON.nik);
  });

  test('terbuka dengan alasan, dan setiap kali dicatat siapa, kapan, dan mengapa', async () => {
    expect(await lihatNik(desk(), minta())).toEqual({ nik: PEMOHON.nik });
    await lihatNik(desk(), minta());
    expect(await catatan()).toHaveLength(2);
    const [satu] = await catatan();
    expect(satu).toMatchObject({
      apa: 'NIK',
      satkerId,
      jenis: 'permohonan',
      berkasId: 'B1',
      alasan: ALASAN,
      oleh: 'uid-desk',
      peran: ['DESK'],
    });
    expect(satu?.nomor).toMatch(/2026/);
    expect(satu?.pada).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test.each(['', 'pendek', '         x         ', 'x'.repeat(501)])(
    'tidak dengan alasan "%s"',
    async (alasan) => {
      await expect(lihatNik(desk(), minta({ alasan }))).rejects.toMatchObject({
        kode: 'invalid-argument',
        bidang: { alasan: expect.stringContaining('10 sampai 500') as string },
      });
      expect(await catatan()).toEqual([]);
    },
  );

  test('petugas kantor lain tidak menemukannya, dan catatan kantor ini tidak bertambah', async () => {
    const lain = await kantorUji();
    await expect(lihatNik(desk({ satkerId: lain.satkerId }), minta())).rejects.toMatchObject({
      kode: 'not-found',
    });
    expect(await catatan()).toEqual([]);
  });

  test('berkas yang tidak ada atau pemohon tanpa NIK: tidak ditemukan', async () => {
    await refNik(satkerId, 'permohonan', 'B1').delete();
    for (const berkasId of ['B1', 'B2'])
      await expect(lihatNik(desk(), minta({ berkasId }))).rejects.toMatchObject({ kode: 'not-found' });
  });

  test('yang tidak dapat dicatat tidak diperlihatkan', async () => {
    const galat = new Error('log is full');
    const tulis = vi.spyOn(WriteBatch.prototype, 'commit').mockRejectedValueOnce(galat);
    await expect(lihatNik(desk(), minta())).rejects.toBe(galat);
    tulis.mockRestore();
  });

  test('alasan yang memuat nomor orang disamarkan di catatan', async () => {
    await lihatNik(desk(), minta({ alasan: `Cocokkan ${PEMOHON.nik} dengan 081234567890` }));
    expect((await catatan())[0]?.alasan).toBe('Cocokkan [nomor identitas] dengan [nomor telepon]');
  });

  test('tidak ada data pribadi di log', async () => {
    const baris: unknown[] = [];
    const tulis = vi.spyOn(log, 'event').mockImplementation((...isi) => void baris.push(isi));
    await lakukan(bukaan(satkerId, 'B9'));
    await lihatNik(desk(), minta({ berkasId: 'B9', alasan: 'alasan yang rahasia' }));
    tulis.mockRestore();
    expect(baris.length).toBeGreaterThan(1);
    const teks = JSON.stringify(baris);
    for (const rahasia of [...Object.values(PEMOHON), 'rahasia']) expect(teks).not.toContain(rahasia);
  });
});

describe('NIK pada keberatan', () => {
  test('adalah milik permohonannya', async () => {
    await mainkan(satkerId, 'B1');
    const data = { permohonan: { id: 'B1', nomor: '1', pemutus: [] } };
    expect(permohonanDari(data)?.id).toBe('B1');
    await refBerkas(satkerId, 'keberatan', 'K1').set({ id: 'K1', jenis: 'keberatan', nomor: '1/KEB', data });
    expect(await lihatNik(desk(), minta({ jenis: 'keberatan', berkasId: 'K1' }))).toEqual({
      nik: PEMOHON.nik,
    });
    expect(await catatan()).toMatchObject([{ jenis: 'keberatan', berkasId: 'K1', nomor: '1/KEB' }]);
    expect(await ids(satkerId, 'akses')).toHaveLength(1);
  });
});

test('pemohon tanpa NIK (paspor) tidak meninggalkan dokumen kosong', async () => {
  const paspor = Object.fromEntries(Object.entries(PEMOHON).filter(([kunci]) => kunci !== 'nik'));
  const buka = bukaan(satkerId, 'B1', { pribadi: paspor });
  await lakukan({ ...buka, data: { ...buka.data, jenisIdentitas: 'PASPOR' } });
  expect((await refPemohon(satkerId, 'permohonan', 'B1').get()).data()).toEqual(paspor);
  expect((await refNik(satkerId, 'permohonan', 'B1').get()).exists).toBe(false);
});
