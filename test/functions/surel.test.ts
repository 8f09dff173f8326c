import type { Surel } from '@ppid/domain/surat/surel';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refPemohon, refSurel } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { kirimSurel } from '../../functions/src/usecases/kirim-surel.js';
import { kirimUlangSurel } from '../../functions/src/usecases/kirim-ulang-surel.js';
import { surelBaru } from '../../functions/src/usecases/surel-baru.js';
import { ids, kantorUji, proyekUji, saat } from './bantu.js';
import { bukaServerSurel, type ServerSurel } from './server-surel.js';

proyekUji('surel');

let satkerId: string;
let server: ServerSurel;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  server = await bukaServerSurel();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.tutup();
});

const LAMPAU = '2026-01-01T00:00:00.000Z';
const surel = async (id = 'm1') => (await refSurel(satkerId, id).get()).data() as Surel;

async function pesan(ganti: Partial<Surel> = {}): Promise<void> {
  const isi = { tujuan: { jenis: 'peran', peran: 'KABAG' } as const, subjek: 'Laporan', isi: 'Terlampir.' };
  const baru = surelBaru(satkerId, 'm1', isi, saat().toISOString());
  await refSurel(satkerId, 'm1').set({ ...baru, ...ganti });
}

describe('mengirim surel', () => {
  test('kepada pemegang peran, dengan lampirannya, lalu mencatatnya terkirim', async () => {
    await simpanan.simpan(`laporan/${satkerId}/x.pdf`, Buffer.from('%PDF-uji'), 'application/pdf');
    await pesan({ lampiran: [`laporan/${satkerId}/x.pdf`] });
    await kirimSurel(satkerId, 'm1');
    expect(await surel()).toMatchObject({ status: 'TERKIRIM', alasan: null, sewaSampai: null, percobaan: 1 });
    expect(server.masuk).toHaveLength(1);
    expect(server.masuk[0]).toContain(`kabag@${satkerId}.ppid.test`);
    expect(server.masuk[0]).toContain(Buffer.from('%PDF-uji').toString('base64'));
  });

  test('kepada pemohon, tanpa alamatnya tertulis di kotak keluar', async () => {
    await refPemohon(satkerId, 'permohonan', 'B1').set({ surel: 'warga@contoh.test' });
    await pesan({ tujuan: { jenis: 'pemohon', jenisBerkas: 'permohonan', berkasId: 'B1' } });
    await kirimSurel(satkerId, 'm1');
    expect(server.masuk[0]).toContain('warga@contoh.test');
    expect(JSON.stringify(await surel())).not.toContain('warga@contoh.test');
  });

  test('yang dikirim dua kali, atau tiga kali bersamaan, sampai satu kali', async () => {
    await pesan();
    await Promise.all([1, 2, 3].map(() => kirimSurel(satkerId, 'm1')));
    await kirimSurel(satkerId, 'm1');
    expect(server.masuk).toHaveLength(1);
    expect((await surel()).percobaan).toBe(1);
  });

  test('tanpa alamat tujuan gagal dengan alasan, bukan terkirim ke mana-mana', async () => {
    await pesan({ tujuan: { jenis: 'pemohon', jenisBerkas: 'permohonan', berkasId: 'B1' } });
    await kirimSurel(satkerId, 'm1');
    expect(await surel()).toMatchObject({
      status: 'GAGAL',
      alasan: expect.stringContaining('alamat') as string,
    });
    expect(server.masuk).toEqual([]);
  });
});

describe('surel yang nasibnya tidak diketahui', () => {
  test('karena sewanya habis menjadi TIDAK_PASTI, dan tidak pernah diam-diam dikirim lagi', async () => {
    await pesan({ status: 'DIPROSES', sewaSampai: LAMPAU, percobaan: 1 });
    for (let i = 0; i < 3; i += 1) await kirimSurel(satkerId, 'm1');
    expect(await surel()).toMatchObject({ status: 'TIDAK_PASTI', sewaSampai: null });
    expect((await surel()).alasan).toContain('mungkin sudah terkirim');
    expect(server.masuk).toEqual([]);
  });

  test('karena sambungan putus setelah diserahkan menjadi TIDAK_PASTI dan masuk daftar pekerjaan gagal', async () => {
    server.jawab = null;
    await pesan();
    await kirimSurel(satkerId, 'm1');
    await kirimSurel(satkerId, 'm1');
    expect((await surel()).status).toBe('TIDAK_PASTI');
    expect(server.masuk).toHaveLength(1);
    expect(await ids(satkerId, 'gagal')).toEqual(['surel-m1']);
  });

  test('yang masih dikerjakan pekerja lain dibiarkan', async () => {
    await pesan({ status: 'DIPROSES', sewaSampai: new Date(Date.now() + 60_000).toISOString() });
    await kirimSurel(satkerId, 'm1');
    expect((await surel()).status).toBe('DIPROSES');
    expect(server.masuk).toEqual([]);
  });
});

describe('surel yang ditolak server', () => {
  test('dicoba lagi sampai lima kali, lalu GAGAL dan masuk daftar pekerjaan gagal', async () => {
    server.jawab = '554 ditolak';
    await pesan();
    for (let i = 1; i < 5; i += 1) {
      await expect(kirimSurel(satkerId, 'm1')).rejects.toThrow();
      expect(await surel()).toMatchObject({ status: 'MENUNGGU', percobaan: i });
    }
    await kirimSurel(satkerId, 'm1');
    expect(await surel()).toMatchObject({ status: 'GAGAL', percobaan: 5 });
    expect(await ids(satkerId, 'gagal')).toEqual(['surel-m1']);
  });

  test('berhasil begitu server menerima lagi', async () => {
    server.jawab = '451 nanti';
    await pesan();
    await expect(kirimSurel(satkerId, 'm1')).rejects.toThrow();
    server.jawab = '250 ok';
    await kirimSurel(satkerId, 'm1');
    expect(await surel()).toMatchObject({ status: 'TERKIRIM', alasan: null });
  });

  test('lampiran yang belum dapat dibaca membuatnya menunggu, tidak terkirim tanpa lampiran', async () => {
    await pesan({ lampiran: [`laporan/${satkerId}/belum-ada.pdf`] });
    await expect(kirimSurel(satkerId, 'm1')).rejects.toThrow();
    expect((await surel()).status).toBe('MENUNGGU');
    expect(server.masuk).toEqual([]);
  });
});

describe('mengirim ulang atas keputusan seseorang', () => {
  test.each(['GAGAL', 'TIDAK_PASTI'] as const)('surel %s dikirim sekali lagi', async (status) => {
    await pesan({ status, alasan: 'x', percobaan: 5 });
    expect(await kirimUlangSurel(satkerId, 'm1')).toEqual({ status: 'TERKIRIM' });
    expect(server.masuk).toHaveLength(1);
    expect(await surel()).toMatchObject({ status: 'TERKIRIM', percobaan: 1, alasan: null });
  });

  test.each(['TERKIRIM', 'MENUNGGU', 'DIPROSES'] as const)('surel %s ditolak', async (status) => {
    await pesan({ status, sewaSampai: new Date(Date.now() + 60_000).toISOString() });
    await expect(kirimUlangSurel(satkerId, 'm1')).rejects.toMatchObject({ kode: 'failed-precondition' });
    expect(server.masuk).toEqual([]);
  });

  test('dua orang bersamaan: satu surel, yang kedua diberi tahu', async () => {
    await pesan({ status: 'TIDAK_PASTI' });
    const hasil = await Promise.allSettled([1, 2].map(() => kirimUlangSurel(satkerId, 'm1')));
    expect(hasil.map((h) => h.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(server.masuk).toHaveLength(1);
  });

  test('yang belum diterima server menunggu sapuan, dan itu yang dijawab', async () => {
    server.jawab = '451 nanti';
    await pesan({ status: 'GAGAL' });
    expect(await kirimUlangSurel(satkerId, 'm1')).toEqual({ status: 'MENUNGGU' });
  });

  test('surel yang tidak ada', async () => {
    await expect(kirimUlangSurel(satkerId, 'x')).rejects.toMatchObject({ kode: 'not-found' });
  });
});
