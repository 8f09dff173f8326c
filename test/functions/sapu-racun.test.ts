import { beforeEach, expect, test } from 'vitest';
import { lupakanAcuan } from '../../functions/src/ports/acuan.js';
import { refBerkas, refTindakan } from '../../functions/src/ports/firestore.js';
import { sapuTertunda } from '../../functions/src/usecases/sapu-tertunda.js';
import { ids, kantorUji, mainkan, proyekUji, tulisTindakan } from './bantu.js';

proyekUji('sapu-racun');

let satkerId = '';
beforeEach(async () => {
  lupakanAcuan();
  ({ satkerId } = await kantorUji());
  await mainkan(satkerId, 'rusak');
  // A berkas that no code path expects: every attempt on it throws.
  await refBerkas(satkerId, 'permohonan', 'rusak').update({ sop: null });
});

const hasil = async (tindakanId: string): Promise<unknown> =>
  (await refTindakan(satkerId, 'permohonan', 'rusak', tindakanId).get()).get('hasil');
const kirim = (tindakanId: string, umurJam: number) =>
  tulisTindakan({
    satkerId,
    berkasId: 'rusak',
    tindakanId,
    langkah: 1,
    aksi: 'lengkap',
    peran: 'DESK',
    pada: new Date(Date.now() - umurJam * 3_600_000),
  });

test('tindakan yang selalu gagal dicoba lagi selama masih baru', async () => {
  await kirim('baru', 1);
  await sapuTertunda();
  expect(await hasil('baru')).toBeNull();
});

test('tindakan yang selalu gagal sampai enam jam ditolak dengan alasan dan tampak oleh admin', async () => {
  await kirim('lama', 7);
  await sapuTertunda();
  expect(await hasil('lama')).toMatchObject({ status: 'ditolak', kode: 'GAGAL_DIPROSES' });
  expect(await ids(satkerId, 'gagal')).toEqual(['tindakan-rusak-lama']);
});
