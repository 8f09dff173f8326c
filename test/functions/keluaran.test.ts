import { randomUUID } from 'node:crypto';
import { jalurKarantina, jalurMasuk, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { getStorage } from 'firebase-admin/storage';
import { expect, test, vi } from 'vitest';
import { alatNyata } from '../../functions/src/dokumen/alat.js';
import { db, refBerkas, refDokumen } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { pdfSeed, pindaiSeed } from '../fixtures/pindaian.js';

// Through the deployed triggers, in the project's own bucket.
vi.setConfig({ testTimeout: 180_000 });

const satkerId = `uji-${randomUUID().slice(0, 8)}`;

/** Puts a file at the entrance and waits until the pipeline has nothing left to do for it. */
async function olahSampaiTuntas(isi: Buffer, tipe: string): Promise<JalurMasuk> {
  const jalur: JalurMasuk = {
    ...{ satkerId, jenis: 'permohonan', berkasId: 'B1', kategori: 'lampiran', dokumenId: randomUUID() },
  };
  await simpanan.simpan(jalurMasuk(jalur), isi, tipe, { nama: 'uji', oleh: 'uid-desk' });
  await vi.waitFor(
    async () => {
      const dok = (await refDokumen(satkerId, jalur.dokumenId).get()).data() as Dokumen | undefined;
      expect(['SELESAI', 'KARANTINA']).toContain(dok?.status);
      expect(await simpanan.info(jalurMasuk(jalur))).toBeNull();
    },
    { timeout: 120_000, interval: 500 },
  );
  return jalur;
}

/** What any further work on the office's files would change: each object's generation, each document's time of writing. */
async function jejak(): Promise<Record<string, string>> {
  const dariObjek = await Promise.all(
    [`dokumen/${satkerId}/`, `karantina/${satkerId}/`, `masuk/${satkerId}/`].map(async (prefix) => {
      const [isi] = await getStorage().bucket('demo-ppid.appspot.com').getFiles({ prefix });
      return isi.map((f) => [
        f.name,
        `${String(f.metadata.generation)}.${String(f.metadata.metageneration)}`,
      ]);
    }),
  );
  const { docs } = await db().collection(`satker/${satkerId}/dokumen`).get();
  return Object.fromEntries([
    ...dariObjek.flat(),
    ...docs.map((d) => [d.ref.path, String(d.updateTime.toMillis())]),
  ]) as Record<string, string>;
}

test('after an upload is through, the events of what was written do no work', async () => {
  await refBerkas(satkerId, 'permohonan', 'B1').set({ id: 'B1', satkerId });
  await olahSampaiTuntas(await pindaiSeed(2), 'application/pdf');
  const buruk = await olahSampaiTuntas(Buffer.from('bukan pdf'), 'application/pdf');
  const sebelum = await jejak();
  const nama = Object.keys(sebelum).filter((n) => !n.startsWith('satker/'));
  expect(nama).toContain(jalurKarantina(satkerId, buruk.dokumenId));
  expect(nama.length).toBeGreaterThanOrEqual(4);

  // A third upload is the clock: when it is through, the events of the first two were delivered long before.
  const ketiga = await olahSampaiTuntas(await pdfSeed(1), 'application/pdf');
  const sesudah = Object.entries(await jejak()).filter(([n]) => !n.includes(ketiga.dokumenId));
  expect(Object.fromEntries(sesudah)).toEqual(sebelum);

  // And told of each of them in person, the pipeline touches neither Storage nor Firestore.
  const terlarang = new Proxy(simpanan, {
    get: (_, operasi) => () => Promise.reject(new Error(`touched Storage: ${String(operasi)}`)),
  });
  for (const objek of nama)
    expect(await terimaUnggahan(objek, { ...alatNyata(), simpanan: terlarang })).toBe('diabaikan');
});
