import { jalurMasuk } from '@ppid/domain/dokumen/jalur';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { db, refDokumen } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { olahDokumen as tugasOlah } from '../../functions/src/tasks/olah-dokumen.js';
import { antrekanDokumenTertunda } from '../../functions/src/usecases/dokumen-tertunda.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { ulangiTahap } from '../../functions/src/usecases/ulangi-tahap.js';
import { pdfSeed, pindaiSeed } from '../fixtures/pindaian.js';
import { proyekUji } from './bantu.js';
import { alatUji, dokumen, kantorBaru, Mati, unggah } from './dokumen-bantu.js';

proyekUji('dokumen-sapu');
// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 180_000 });

let kantor: { satkerId: string; berkasId: string };
beforeEach(async () => {
  await db().recursiveDelete(db().collection('satker'));
  for (const nama of await simpanan.daftar('masuk/')) await simpanan.hapus(nama);
  kantor = await kantorBaru();
});

describe('the sweep', () => {
  test('queues a stage that a person opened and whose task was never queued', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    await terimaUnggahan(jalurMasuk(j), alatUji());
    const siapa = { satkerId: kantor.satkerId, uid: 'uid-desk', peran: ['DESK' as const] };
    const tanpaAntrean = alatUji({ antrekanOlah: () => Promise.reject(new Mati()) });
    const minta = { dokumenId: j.dokumenId, tahap: 'cilik' as const };
    await expect(ulangiTahap(siapa, minta, tanpaAntrean)).rejects.toThrow(Mati);
    const alat = alatUji();
    await antrekanDokumenTertunda((await dokumen(j)).diubah, alat);
    expect(alat.antreanOlah.map((a) => a.dokumenId)).toEqual([j.dokumenId]);
  });

  test('queues an upload whose delivery was lost without opening it; its task takes it in', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    const muda = alatUji();
    await antrekanDokumenTertunda(new Date(Date.now() - 60_000).toISOString(), muda);
    expect(muda.antreanMasuk).not.toContain(jalurMasuk(j));
    const alat = alatUji({ simpanan: { ...simpanan, unduhKe: () => Promise.reject(new Mati()) } });
    await antrekanDokumenTertunda(new Date(Date.now() + 60_000).toISOString(), alat);
    expect(alat.antreanMasuk).toContain(jalurMasuk(j));
    expect((await refDokumen(j.satkerId, j.dokumenId).get()).exists).toBe(false);
    await tugasOlah.run({ data: { masuk: jalurMasuk(j) } } as never);
    expect(await dokumen(j)).toMatchObject({ status: 'SELESAI', halaman: 2 });
  });

  test('does not stop at documents that nobody can take up', async () => {
    const j = await unggah(kantor, await pindaiSeed(2));
    await terimaUnggahan(jalurMasuk(j), alatUji());
    const tulis = db().bulkWriter();
    const kosong = {
      ...(await dokumen(j)),
      status: 'DIOLAH',
      asli: null,
      diubah: '2026-01-01T00:00:00.000Z',
    };
    for (let i = 0; i < 205; i++)
      void tulis.set(refDokumen(kantor.satkerId, `kosong-${String(i)}`), {
        ...kosong,
        id: `kosong-${String(i)}`,
      });
    await tulis.close();
    const alat = alatUji();
    await antrekanDokumenTertunda(new Date().toISOString(), alat);
    expect(alat.antrean.map((a) => a.dokumenId)).toContain(j.dokumenId);
  });

  test('leaves a living worker, a twin and what is younger alone', async () => {
    const isi = await pindaiSeed(2);
    const [j, kembar] = [await unggah(kantor, isi), await unggah(kantor, isi)];
    for (const satu of [j, kembar]) await terimaUnggahan(jalurMasuk(satu), alatUji());
    const alat = alatUji();
    await antrekanDokumenTertunda(new Date(Date.parse((await dokumen(j)).diubah) - 1).toISOString(), alat);
    expect(alat.antrean.filter((a) => a.dokumenId === j.dokumenId)).toEqual([]);
    await antrekanDokumenTertunda(new Date().toISOString(), alat);
    const milik = alat.antrean.filter((a) => [j.dokumenId, kembar.dokumenId].includes(a.dokumenId));
    expect(milik.map((a) => a.dokumenId)).toEqual([j.dokumenId]);
  });
});
