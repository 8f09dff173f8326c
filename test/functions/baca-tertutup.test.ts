import { WriteBatch } from 'firebase-admin/firestore';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import type { Akses } from '@ppid/domain/pribadi/types';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bacaTertutup as fungsi } from '../../functions/src/callables/baca-tertutup.js';
import { db, refBerkas, refPengguna, refTertutup } from '../../functions/src/ports/firestore.js';
import { bacaTertutup } from '../../functions/src/usecases/baca-tertutup.js';
import { kantorUji, proyekUji } from './bantu.js';

proyekUji('baca-tertutup');

const ALASAN = 'Menyiapkan rapat uji konsekuensi';
let satkerId: string;
const orang = (uid: string, lain = {}) => ({ uid, satkerId, peran: ['PPID' as const], ...lain });
const catatan = async () =>
  (await db().collection(`satker/${satkerId}/akses`).get()).docs.map((d) => ({
    ref: d.ref,
    ...(d.data() as Akses),
  }));

beforeEach(async () => {
  ({ satkerId } = await kantorUji({ sop: false }));
  for (const id of ['K1', 'K2'])
    await refBerkas(satkerId, 'pengecualian', id).set({
      jenis: 'pengecualian',
      nomor: `${id}/KLS/2026`,
      data: {},
    });
  const tulis = (id: string, urutan: number, untuk: string) =>
    refTertutup(satkerId, 'pengecualian', id, urutan).set({
      urutan,
      untuk,
      isi: { informasi: `rahasia ${id}` },
    });
  await tulis('K1', 12, 'UJI');
  await tulis('K1', 2, 'UJI');
  await tulis('K1', 3, 'SIMPAN');
  await tulis('K2', 2, 'UJI');
});

describe('membaca bagian tertutup klasifikasi', () => {
  test('tanpa alasan tidak terbuka; sesudah satu alasan terbuka setengah jam bagi orang itu, di berkas itu', async () => {
    expect(await bacaTertutup(orang('a'), { berkasId: 'K1' })).toBeNull();
    await expect(bacaTertutup(orang('a'), { berkasId: 'K1', alasan: 'baca' })).rejects.toMatchObject({
      bidang: { alasan: expect.any(String) as string },
    });
    expect(await catatan()).toEqual([]);
    const buka = await bacaTertutup(orang('a'), { berkasId: 'K1', alasan: ALASAN });
    expect(buka?.bagian.map(({ urutan }) => urutan)).toEqual([2, 12]);
    expect(await catatan()).toMatchObject([
      { apa: 'BACA_UJI', berkasId: 'K1', nomor: 'K1/KLS/2026', alasan: ALASAN, oleh: 'a', peran: ['PPID'] },
    ]);
    expect((await bacaTertutup(orang('a'), { berkasId: 'K1' }))?.sampai).toBe(buka?.sampai);
    expect((await bacaTertutup(orang('a'), { berkasId: 'K1', alasan: ALASAN }))?.bagian).toHaveLength(2);
    expect(await catatan()).toHaveLength(1);
    expect(await bacaTertutup(orang('a'), { berkasId: 'K2' })).toBeNull();
    expect(await bacaTertutup(orang('b'), { berkasId: 'K1' })).toBeNull();
    const [satu] = await catatan();
    await satu?.ref.update({ pada: new Date(Date.now() - 31 * 60_000).toISOString() });
    expect(await bacaTertutup(orang('a'), { berkasId: 'K1' })).toBeNull();
  });

  test('yang tidak dapat dicatat tidak dibacakan', async () => {
    const galat = new Error('log is full');
    const tulis = vi.spyOn(WriteBatch.prototype, 'commit').mockRejectedValueOnce(galat);
    await expect(bacaTertutup(orang('a'), { berkasId: 'K1', alasan: ALASAN })).rejects.toBe(galat);
    tulis.mockRestore();
    expect(await bacaTertutup(orang('a'), { berkasId: 'K1' })).toBeNull();
  });

  test('kantor lain tidak menemukannya, dan alasan di kantor lain tidak berlaku di sini', async () => {
    const lain = (await kantorUji({ sop: false })).satkerId;
    await expect(
      bacaTertutup(orang('a', { satkerId: lain }), { berkasId: 'K1', alasan: ALASAN }),
    ).rejects.toMatchObject({ kode: 'not-found' });
    await refBerkas(lain, 'pengecualian', 'K1').set({ jenis: 'pengecualian', nomor: null, data: {} });
    await bacaTertutup(orang('a', { satkerId: lain }), { berkasId: 'K1', alasan: ALASAN });
    expect(await bacaTertutup(orang('a'), { berkasId: 'K1' })).toBeNull();
  });

  test.each(['DESK', 'KASUBBAG', 'ADMIN', 'AUDITOR', 'SEKRETARIS'] as PeranStaf[])(
    'peran %s tidak, juga di tengah sesi yang dibuka dengan peran lain',
    async (peran) => {
      await bacaTertutup(orang('a'), { berkasId: 'K1', alasan: ALASAN });
      await refPengguna(satkerId, 'a').set({ uid: 'a', peran: [peran] });
      const token = {
        satkerId,
        jenjang: 'PROVINSI',
        peran: [peran],
        sampai: Math.floor(Date.now() / 1000) + 3600,
      };
      const minta = { auth: { uid: 'a', token }, data: { berkasId: 'K1' } };
      await expect(fungsi.run(minta as never)).rejects.toMatchObject({ code: 'permission-denied' });
    },
  );
});
