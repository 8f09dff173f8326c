import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { refLaporan, refPengguna, refSurel } from '../../functions/src/ports/firestore.js';
import { surelBaru } from '../../functions/src/usecases/surel-baru.js';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import { tungguDok } from './bantu.js';
import { akunBaru, KANTOR, klaim, klaimAkun, panggil, tokenPeran } from './panggilan-bantu.js';

const LAPORAN = { jenis: 'bulanan', periode: '2025-01' };
const PERAN = {
  uid: 'siapa-saja',
  peran: ['DESK'],
  keputusan: 'Keputusan 1/2026',
  berlakuDari: '2026-01-01',
  berlakuSampai: '2027-01-01',
  plt: false,
};

let kasubbag: string;
let admin: string;
beforeAll(async () => {
  [kasubbag, admin] = await Promise.all([tokenPeran('KASUBBAG'), tokenPeran('ADMIN')]);
});

describe('siapa yang boleh memanggil', () => {
  const SEMUA: [string, object][] = [
    ['buatLaporan', LAPORAN],
    ['kirimUlangSurel', { surelId: 'x' }],
    ['ulangiSurat', { suratId: 'x' }],
    ['tetapkanPeran', PERAN],
    ['simpanTemplatSurat', { naskah: {}, berlakuDari: '2099-01-01' }],
    ['pratinjauSurat', { naskah: {} }],
    ['lihatNik', { jenis: 'permohonan', berkasId: 'x', alasan: 'cukup panjang' }],
    ['putuskanRetensi', { retensiId: 'x', setuju: true, catatan: '' }],
    ['lihatIdentitas', { dokumenId: 'x', halaman: 1, alasan: 'cukup panjang' }],
    ['lihatDikecualikan', { dokumenId: 'x', halaman: 1, alasan: 'cukup panjang' }],
    ['unduhLembarUji', { berkasId: 'x', urutan: 1, alasan: 'cukup panjang' }],
  ];

  test.each(SEMUA)('%s: tanpa masuk ditolak', async (nama, data) => {
    const { kode, isi } = await panggil(nama, data);
    expect(kode).toBe(401);
    expect(isi.error).toMatchObject({ status: 'UNAUTHENTICATED', message: 'Silakan masuk lebih dulu.' });
  });

  test.each(SEMUA)('%s: peran lain ditolak', async (nama, data) => {
    const { kode, isi } = await panggil(nama, data, await tokenPeran('PELAKSANA'));
    expect(kode).toBe(403);
    expect(isi.error?.message).toBe('Peran Anda tidak berwenang melakukan ini.');
  });

  test.each(SEMUA)('%s: akun tanpa peran ditolak', async (nama, data) => {
    const { kode, isi } = await panggil(nama, data, (await akunBaru(null)).token);
    expect(kode).toBe(403);
    expect(isi.error?.message).toBe('Akun ini belum diberi peran.');
  });

  test.each(SEMUA)('%s: akun yang masa tugasnya habis ditolak', async (nama, data) => {
    const habis = klaim({ peran: ['KASUBBAG', 'ADMIN'], sampai: Math.floor(Date.now() / 1000) - 1 });
    const { kode, isi } = await panggil(nama, data, (await akunBaru(habis)).token);
    expect(kode).toBe(403);
    expect(isi.error?.message).toBe('Masa penugasan akun ini sudah berakhir.');
  });

  // Dossier H.4: DESK catalogues excluded documents without reading them, and takes no part in the test.
  test.each<[string, object, PeranStaf]>([
    ['lihatDikecualikan', { dokumenId: 'x', halaman: 1, alasan: 'cukup panjang' }, 'DESK'],
    ['lihatDikecualikan', { dokumenId: 'x', halaman: 1, alasan: 'cukup panjang' }, 'KASUBBAG'],
    ['unduhLembarUji', { berkasId: 'x', urutan: 1, alasan: 'cukup panjang' }, 'DESK'],
    ['unduhLembarUji', { berkasId: 'x', urutan: 1, alasan: 'cukup panjang' }, 'AUDITOR'],
  ])('%s: %j ditolak bagi %s', async (nama, data, peran) => {
    const { kode, isi } = await panggil(nama, data, await tokenPeran(peran));
    expect(kode).toBe(403);
    expect(isi.error?.message).toBe('Peran Anda tidak berwenang melakukan ini.');
  });

  test('unduhLembarUji: peserta uji sampai ke lembarnya, dan lembar yang tidak ada tidak ditemukan', async () => {
    const minta = { berkasId: 'tidak-ada', urutan: 1, alasan: 'Ditandatangani hari ini' };
    const { kode, isi } = await panggil('unduhLembarUji', minta, await tokenPeran('TIM_PENGHUBUNG'));
    expect(kode).toBe(404);
    expect(isi.error?.message).toBe('Lembar uji ini tidak ditemukan di kantor Anda.');
  });

  test('token yang dikarang sendiri ditolak', async () => {
    const { kode } = await panggil('buatLaporan', LAPORAN, 'bukan.token.asli');
    expect(kode).toBe(401);
  });
});

describe('isi permintaan yang salah bentuk ditolak dengan alasan', () => {
  test.each<[string, unknown]>([
    ['kosong', null],
    ['jenis yang tidak ada', { jenis: 'tahunan', periode: '2025' }],
    ['bulan yang tidak ada', { jenis: 'bulanan', periode: '2025-13' }],
    ['tanggal yang tidak ada', { jenis: 'harian', periode: '2026-02-31' }],
    ['periode yang keluar dari foldernya', { jenis: 'bulanan', periode: '../../x' }],
  ])('buatLaporan: %s', async (_apa, data) => {
    const { kode, isi } = await panggil('buatLaporan', data, kasubbag);
    expect(kode).toBe(400);
    expect(isi.error).toMatchObject({ status: 'INVALID_ARGUMENT' });
    expect(isi.error?.message).toContain('belum lengkap atau belum benar');
  });

  test('buatLaporan: periode yang belum berjalan, dengan pesan pada bidangnya', async () => {
    const { isi } = await panggil('buatLaporan', { jenis: 'bulanan', periode: '2099-01' }, kasubbag);
    expect(isi.error?.message).toBe('Periode laporan belum berjalan.');
    expect(isi.error?.details?.bidang).toHaveProperty('periode');
  });

  test.each([{}, { surelId: '' }, { surelId: 'a/b' }, { surelId: 7 }])(
    'kirimUlangSurel: %j',
    async (data) => {
      expect((await panggil('kirimUlangSurel', data, kasubbag)).kode).toBe(400);
    },
  );

  test.each([
    { ...PERAN, uid: 'a/b' },
    { ...PERAN, peran: ['RAJA'] },
    { ...PERAN, peran: ['SISTEM'] },
    { ...PERAN, berlakuSampai: '2025-01-01' },
    { ...PERAN, keputusan: '' },
  ])('tetapkanPeran: %j', async (data) => {
    expect((await panggil('tetapkanPeran', data, admin)).kode).toBe(400);
  });
});

describe('hanya kantor sendiri', () => {
  test('laporan dibuat untuk kantor pemanggil, apa pun yang ditulis dalam permintaan', async () => {
    const pontianak = await tokenPeran('KASUBBAG', 'kota-pontianak');
    const periode = '2025-02';
    const { kode, isi } = await panggil(
      'buatLaporan',
      { jenis: 'bulanan', periode, satkerId: KANTOR },
      pontianak,
    );
    expect({ kode, hasil: isi.result }).toEqual({ kode: 200, hasil: { laporanId: `bulanan-${periode}` } });
    await tungguDok(refLaporan('kota-pontianak', `bulanan-${periode}`), (i) => i['status'] === 'TERBIT');
    expect((await refLaporan(KANTOR, `bulanan-${periode}`).get()).exists).toBe(false);
  });

  test('surel kantor lain tidak ditemukan; surel sendiri terkirim', async () => {
    const id = `uji-${randomUUID()}`;
    const isi = { tujuan: { jenis: 'peran', peran: 'KABAG' } as const, subjek: id, isi: 'x' };
    await refSurel(KANTOR, id).set({
      ...surelBaru(KANTOR, id, isi, '2026-11-02T02:00:00.000Z'),
      status: 'GAGAL',
    });
    const lain = await panggil(
      'kirimUlangSurel',
      { surelId: id },
      await tokenPeran('ADMIN', 'kota-pontianak'),
    );
    expect(lain.kode).toBe(404);
    expect((await refSurel(KANTOR, id).get()).get('status')).toBe('GAGAL');
    // The trigger may have been quicker with what the call put back into the queue.
    const { isi: jawab } = await panggil('kirimUlangSurel', { surelId: id }, kasubbag);
    expect(['TERKIRIM', 'DIPROSES']).toContain(jawab.result?.['status']);
    await tungguDok(refSurel(KANTOR, id), (surel) => surel['status'] === 'TERKIRIM');
    expect((await panggil('kirimUlangSurel', { surelId: id }, kasubbag)).isi.error?.status).toBe(
      'FAILED_PRECONDITION',
    );
    const kotak = (await (await fetch(`${process.env['PPID_URL_MAIL']}/email`)).json()) as {
      subject: string;
    }[];
    expect(kotak.filter((s) => s.subject === id)).toHaveLength(1);
  });

  test('peran hanya dapat ditetapkan untuk akun kantor sendiri, tidak untuk diri sendiri', async () => {
    const diri = `${KANTOR}-admin`;
    expect((await panggil('tetapkanPeran', { ...PERAN, uid: 'kota-pontianak-desk' }, admin)).kode).toBe(404);
    expect((await panggil('tetapkanPeran', { ...PERAN, uid: diri, peran: ['PPID'] }, admin)).kode).toBe(403);
    const biro = await panggil(
      'tetapkanPeran',
      { ...PERAN, uid: `${KANTOR}-desk`, peran: ['KA_BIRO'] },
      admin,
    );
    expect(biro.isi.error?.details?.bidang).toEqual({ peran: 'KA_BIRO' });
  });

  test('peran yang ditetapkan berlaku pada token berikutnya dan tercatat pada pengguna', async () => {
    const { uid } = await akunBaru(null);
    await refPengguna(KANTOR, uid).set({ uid, nama: 'Uji', surel: 'uji@uji.ppid.test', peran: [] });
    const { isi } = await panggil('tetapkanPeran', { ...PERAN, uid, peran: ['PELAKSANA'] }, admin);
    expect(isi.result).toEqual({ uid });
    expect((await refPengguna(KANTOR, uid).get()).data()).toMatchObject({
      peran: ['PELAKSANA'],
      keputusan: PERAN.keputusan,
    });
    // The appointment ends with its last day in the office's zone.
    const sampai = Date.parse('2027-01-01T17:00:00.000Z') / 1000;
    expect(await klaimAkun(uid)).toEqual({
      satkerId: KANTOR,
      jenjang: 'PROVINSI',
      peran: ['PELAKSANA'],
      sampai,
    });
    await refPengguna(KANTOR, uid).delete();
  });
});
