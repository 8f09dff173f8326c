import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { db, refLaporan, refSurat, refSurel } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { pesanLaporan } from '../../functions/src/usecases/pesan-laporan.js';
import { sapuTertunda } from '../../functions/src/usecases/sapu-tertunda.js';
import { surelBaru } from '../../functions/src/usecases/surel-baru.js';
import {
  bacaBerkas,
  bukaan,
  ids,
  kantorUji,
  lakukan,
  potret,
  proyekUji,
  riwayat,
  saat,
  tulisTindakan,
} from './bantu.js';
import { bukaServerSurel, type ServerSurel } from './server-surel.js';

proyekUji('sapu');

const LAMPAU = '2026-01-01T00:00:00.000Z';
const menitLalu = (n: number) => new Date(Date.now() - n * 60_000);

let satkerId: string;
let server: ServerSurel;
beforeEach(async () => {
  await db().recursiveDelete(db().collection('satker'));
  ({ satkerId } = await kantorUji());
  server = await bukaServerSurel();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.tutup();
});

describe('menyapu pekerjaan yang tertunda', () => {
  test('tindakan tanpa jawaban diterapkan, yang lama lebih dulu, lalu suratnya terbit dan terkirim', async () => {
    const lengkap = { satkerId, berkasId: 'B1', langkah: 1, aksi: 'lengkap', peran: 'DESK' } as const;
    await tulisTindakan({ ...lengkap, tindakanId: 'a', pada: menitLalu(2) });
    await tulisTindakan(bukaan(satkerId, 'B1', { tindakanId: 'b', pada: menitLalu(3) }));
    await sapuTertunda();
    expect((await riwayat(satkerId, 'B1')).map((r) => r.aksi)).toEqual(['buka', 'lengkap']);
    expect((await bacaBerkas(satkerId, 'B1')).langkahAktif?.no).toBe(2);
    const [suratId = ''] = await ids(satkerId, 'surat');
    expect((await refSurat(satkerId, suratId).get()).get('status')).toBe('TERBIT');
    expect((await refSurel(satkerId, `${suratId}-pemohon`).get()).get('status')).toBe('TERKIRIM');
    expect(server.masuk).toHaveLength(1);
  });

  test('pekerjaan yang masih muda diserahkan kepada pengirimannya sendiri', async () => {
    await tulisTindakan(bukaan(satkerId, 'B1', { pada: new Date() }));
    await sapuTertunda();
    expect(await bacaBerkas(satkerId, 'B1')).toBeUndefined();
    await sapuTertunda(-1000);
    expect(await bacaBerkas(satkerId, 'B1')).toMatchObject({ urutan: 1 });
  });

  test('surat yang pekerjanya mati diambil alih setelah sewanya habis, tidak sebelumnya', async () => {
    await lakukan(bukaan(satkerId, 'B1'));
    const [suratId = ''] = await ids(satkerId, 'surat');
    const ref = refSurat(satkerId, suratId);
    await ref.update({
      status: 'DIBUAT',
      sewaSampai: new Date(Date.now() + 60_000).toISOString(),
      percobaan: 1,
    });
    await sapuTertunda();
    expect((await ref.get()).get('status')).toBe('DIBUAT');
    await ref.update({ sewaSampai: LAMPAU });
    await sapuTertunda();
    expect((await ref.get()).data()).toMatchObject({ status: 'TERBIT', percobaan: 2 });
  });

  test('surel yang pekerjanya mati menjadi TIDAK_PASTI, tidak dikirim lagi', async () => {
    const isi = { tujuan: { jenis: 'peran', peran: 'KABAG' } as const, subjek: 'x', isi: 'x' };
    const surel = surelBaru(satkerId, 'm1', isi, saat().toISOString());
    await refSurel(satkerId, 'm1').set({ ...surel, status: 'DIPROSES', sewaSampai: LAMPAU, percobaan: 1 });
    await sapuTertunda();
    await sapuTertunda();
    expect((await refSurel(satkerId, 'm1').get()).get('status')).toBe('TIDAK_PASTI');
    expect(server.masuk).toEqual([]);
  });

  test('laporan yang dipesan tetapi tidak pernah dikirim terbit', async () => {
    await pesanLaporan(satkerId, 'bulanan', '2026-10', 'sistem', menitLalu(5).toISOString());
    await sapuTertunda();
    expect((await refLaporan(satkerId, 'bulanan-2026-10').get()).get('status')).toBe('TERBIT');
  });

  test('satu pekerjaan yang gagal tidak menahan yang lain, dan tetap pada daftar', async () => {
    await lakukan(bukaan(satkerId, 'B1'));
    await lakukan(bukaan(satkerId, 'B2'));
    const semua = await ids(satkerId, 'surat');
    vi.spyOn(simpanan, 'simpan').mockRejectedValueOnce(new Error('putus'));
    await sapuTertunda();
    const status = async () =>
      Promise.all(semua.map(async (id) => String((await refSurat(satkerId, id).get()).get('status'))));
    expect((await status()).sort()).toEqual(['MENUNGGU', 'TERBIT']);
    await sapuTertunda();
    expect(await status()).toEqual(['TERBIT', 'TERBIT']);
  });

  test('sapuan kedua tidak menemukan apa-apa lagi dan tidak mengubah apa pun', async () => {
    await tulisTindakan(bukaan(satkerId, 'B1', { pada: menitLalu(3) }));
    await sapuTertunda();
    const sebelum = await potret(satkerId);
    expect(await sapuTertunda()).toBe(0);
    expect(await potret(satkerId)).toEqual(sebelum);
  });
});
