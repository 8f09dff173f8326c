import { randomUUID } from 'node:crypto';
import { Timestamp } from 'firebase-admin/firestore';
import { expect, test } from 'vitest';
import { refBerkas, refTindakan } from '../../functions/src/ports/firestore.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import { PEMOHON, PERMOHONAN } from '../../emulators/story/isian.js';

const satkerId = 'prov-bengkulu';

/** As a client may write it; what the rules cannot see inside a map is not checked on the way. */
async function buka(ubah: Record<string, unknown>) {
  const [berkasId, tindakanId] = [`uji-${randomUUID()}`, 't1'];
  await refTindakan(satkerId, 'permohonan', berkasId, tindakanId).create({
    langkah: 0,
    aksi: 'buka',
    data: PERMOHONAN,
    pribadi: PEMOHON,
    dokumenIds: [],
    catatan: '',
    oleh: 'uid-desk',
    peran: 'DESK',
    pada: Timestamp.now(),
    hasil: null,
    ...ubah,
  });
  const hasil = await majukanBerkas({ satkerId, jenis: 'permohonan', berkasId, tindakanId });
  const isi = (await refTindakan(satkerId, 'permohonan', berkasId, tindakanId).get()).data();
  return { hasil, isi, ada: (await refBerkas(satkerId, 'permohonan', berkasId).get()).exists };
}

test('a tindakan too large for any event is answered with a reason and does not keep its bulk', async () => {
  const { hasil, isi, ada } = await buka({ data: { rincian: 'x'.repeat(1_040_000) }, pribadi: null });
  expect(hasil).toMatchObject({ status: 'ditolak', kode: 'ISIAN_TIDAK_SAH' });
  expect(hasil?.alasan).toMatch(/200 KB/);
  expect(isi).toMatchObject({ data: {}, dokumenIds: [], pribadi: null });
  expect(ada).toBe(false);
});

test('documents named by anything but ids never reach the history', async () => {
  const { hasil, ada } = await buka({ dokumenIds: [{ nik: '0000000000000000' }] });
  expect(hasil?.alasan).toMatch(/Daftar dokumen/);
  expect(ada).toBe(false);
});

test('a refused opening keeps what was asked, but not who the applicant is', async () => {
  const { hasil, isi } = await buka({ peran: 'KABAG' });
  expect(hasil).toMatchObject({ kode: 'PERAN_TIDAK_BERWENANG' });
  expect(isi?.['pribadi']).toBeNull();
  expect(isi?.['data']).toMatchObject({ rincian: PERMOHONAN['rincian'] });
});
