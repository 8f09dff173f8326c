import { instanLokal } from '@ppid/domain/calendar/zona';
import type { Laporan } from '@ppid/domain/laporan/types';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bacaKantor } from '../../functions/src/ports/acuan.js';
import { db, refLaporan, refPengguna, refSurel, refTindakan } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import { mintaLaporan } from '../../functions/src/usecases/minta-laporan.js';
import { pesanBulananSemua, pesanHarianSemua } from '../../functions/src/usecases/pesan-laporan-semua.js';
import { pesanLaporan } from '../../functions/src/usecases/pesan-laporan.js';
import { bacaPembukaan, bacaRekap, rentang } from '../../functions/src/usecases/laporan-data.js';
import { terbitkanLaporan } from '../../functions/src/usecases/terbitkan-laporan.js';
import {
  bacaBerkas,
  bukaan,
  ids,
  kantorUji,
  lakukan,
  mainkan,
  potret,
  proyekUji,
  saat,
  SAMPAI_LANGKAH_8,
} from './bantu.js';

proyekUji('laporan');

const BULAN = 'bulanan-2026-11';
/** 1 December 2026, 06.00 WIB: when the monthly schedule runs. */
const SATU_DESEMBER = '2026-11-30T23:00:00.000Z';

let satkerId: string;
beforeEach(async () => {
  // The schedules go through every office of the project.
  await db().recursiveDelete(db().collection('satker'));
  ({ satkerId } = await kantorUji());
});
afterEach(() => {
  vi.restoreAllMocks();
});

const laporan = async (id = BULAN) => (await refLaporan(satkerId, id).get()).data() as Laporan;

describe('laporan bulanan', () => {
  test('memuat angka dari rekap, disimpan sebagai PDF dan XLSX, dan dipesan surelnya kepada Kabag', async () => {
    await mainkan(satkerId, 'B1', SAMPAI_LANGKAH_8);
    await mainkan(satkerId, 'B2', [[1, 'DESK', 'lengkap']], saat(60));
    expect(await pesanBulananSemua(SATU_DESEMBER)).toBe(1);
    await terbitkanLaporan(satkerId, BULAN);
    const isi = await laporan();
    expect(isi).toMatchObject({
      status: 'TERBIT',
      periode: '2026-11',
      dibuatOleh: 'sistem',
      sewaSampai: null,
    });
    expect(isi.angka).toMatchObject({
      saldoAwal: 0,
      masuk: 2,
      dijawab: 1,
      sisa: 1,
      diserahkan: 1,
      tepatWaktu: 1,
      terlambat: 0,
      persenTepat: 1,
      perKanal: { LANGSUNG: 2 },
    });
    expect((await simpanan.baca(isi.pdf ?? '')).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await simpanan.baca(isi.xlsx ?? '')).subarray(0, 2).toString()).toBe('PK');
    const [surelId = ''] = (await ids(satkerId, 'surel')).filter((id) => id.startsWith('laporan-'));
    expect((await refSurel(satkerId, surelId).get()).data()).toMatchObject({
      tujuan: { jenis: 'peran', peran: 'KABAG' },
      lampiran: [isi.pdf, isi.xlsx],
      status: 'MENUNGGU',
    });
  });

  test('memuat siapa yang membuka informasi yang dikecualikan pada bulan itu di kantor itu, menurut waktu', async () => {
    const akses = db().collection(`satker/${satkerId}/akses`);
    const buka = (pada: string, isi = {}) =>
      akses.add({
        apa: 'DIKECUALIKAN',
        oleh: 'u-ppid',
        pada: instanLokal(pada, '00:00', 'Asia/Jakarta'),
        ...isi,
      });
    await refPengguna(satkerId, 'u-ppid').set({ uid: 'u-ppid', nama: 'Rahmat', jabatan: 'PPID' });
    await buka('2026-11-30', { oleh: 'sudah-pindah' });
    await buka('2026-11-01');
    for (const luar of ['2026-10-31', '2026-12-01']) await buka(luar);
    await buka('2026-11-15', { apa: 'NIK' });
    const kantor = (await bacaKantor(satkerId)) ?? expect.fail();
    const ada = await bacaPembukaan(kantor, rentang('bulanan', '2026-11'));
    expect(ada.map(({ nama, akses: { pada } }) => [pada, nama])).toEqual([
      ['2026-10-31T17:00:00.000Z', 'Rahmat'],
      ['2026-11-29T17:00:00.000Z', 'akun yang sudah tidak ada'],
    ]);
  });

  test('menutup langkah 8 berkas yang menunggunya, dan tidak menyentuh yang belum sampai atau dibuka kemudian', async () => {
    await mainkan(satkerId, 'B1', SAMPAI_LANGKAH_8);
    await mainkan(satkerId, 'B2', [[1, 'DESK', 'lengkap']]);
    await mainkan(satkerId, 'B3', SAMPAI_LANGKAH_8, new Date(SATU_DESEMBER));
    await pesanBulananSemua(SATU_DESEMBER);
    await terbitkanLaporan(satkerId, BULAN);
    const tindakan = refTindakan(satkerId, 'permohonan', 'B1', BULAN);
    expect((await tindakan.get()).data()).toMatchObject({ aksi: 'laporkan', peran: 'SISTEM', langkah: 8 });
    for (const id of ['B2', 'B3'])
      expect((await refTindakan(satkerId, 'permohonan', id, BULAN).get()).exists).toBe(false);
    await majukanBerkas({ satkerId, jenis: 'permohonan', berkasId: 'B1', tindakanId: BULAN });
    expect(await bacaBerkas(satkerId, 'B1')).toMatchObject({ status: 'SELESAI', langkahAktif: null });
    expect((await bacaBerkas(satkerId, 'B1')).data['laporan']).toEqual({ laporanId: BULAN });
  });

  test('dua kali dijadwalkan dan dua kali dikirim menjadi satu laporan, satu surel, satu tindakan', async () => {
    await mainkan(satkerId, 'B1', SAMPAI_LANGKAH_8);
    expect(await pesanBulananSemua(SATU_DESEMBER)).toBe(1);
    expect(await pesanBulananSemua('2026-11-30T23:05:00.000Z')).toBe(0);
    await Promise.all([1, 2].map(() => terbitkanLaporan(satkerId, BULAN)));
    const sebelum = await potret(satkerId);
    await terbitkanLaporan(satkerId, BULAN);
    expect(await potret(satkerId)).toEqual(sebelum);
    expect(await ids(satkerId, 'laporan')).toEqual([BULAN]);
    expect((await ids(satkerId, 'surel')).filter((id) => id.startsWith('laporan-'))).toHaveLength(1);
    expect((await laporan()).percobaan).toBe(1);
  });

  test('membaca paling banyak 31 dokumen rekap berapa pun permohonannya, dan tidak satu pun dari bulan lain', async () => {
    for (let hari = -2; hari <= 33; hari += 1) {
      const tanggal = new Date(Date.UTC(2026, 9, hari)).toISOString().slice(0, 10);
      await db()
        .doc(`satker/${satkerId}/rekap/${tanggal}`)
        .set({ tanggal, permohonan: { masuk: 1000 } });
    }
    const rekap = await bacaRekap(satkerId, rentang('bulanan', '2026-10'));
    expect(rekap).toHaveLength(31);
    expect(new Set(rekap.map((r) => (r as { tanggal?: string }).tanggal?.slice(0, 7)))).toEqual(
      new Set(['2026-10']),
    );
  });

  test('membawa saldo permohonan yang belum dijawab dari bulan sebelumnya', async () => {
    await mainkan(satkerId, 'B1', [], new Date('2026-10-29T02:00:00.000Z'));
    await mainkan(satkerId, 'B2', [], saat());
    await pesanBulananSemua(SATU_DESEMBER);
    await terbitkanLaporan(satkerId, BULAN);
    expect((await laporan()).angka).toMatchObject({ saldoAwal: 1, masuk: 1, dijawab: 0, sisa: 2 });
  });

  test('dibuat untuk setiap kantor menurut tanggal setempat', async () => {
    const lain = await kantorUji();
    expect(await pesanBulananSemua(SATU_DESEMBER)).toBe(2);
    expect(await ids(lain.satkerId, 'laporan')).toEqual([BULAN]);
  });
});

describe('laporan harian', () => {
  test('dibuat pada hari kerja untuk Kasubbag, dan tidak pada hari libur', async () => {
    await lakukan(bukaan(satkerId, 'B1'));
    expect(await pesanHarianSemua('2026-11-01T10:00:00.000Z')).toBe(0);
    expect(await pesanHarianSemua('2026-11-02T10:00:00.000Z')).toBe(1);
    await terbitkanLaporan(satkerId, 'harian-2026-11-02');
    expect(await laporan('harian-2026-11-02')).toMatchObject({
      status: 'TERBIT',
      angka: { masuk: 1, sisa: 1 },
    });
    const [surelId = ''] = (await ids(satkerId, 'surel')).filter((id) => id.startsWith('laporan-'));
    expect((await refSurel(satkerId, surelId).get()).get('tujuan')).toEqual({
      jenis: 'peran',
      peran: 'KASUBBAG',
    });
  });
});

describe('laporan yang terganggu', () => {
  test('gagal menyimpan: menunggu, lalu terbit pada pengiriman berikutnya dengan satu surel', async () => {
    await pesanLaporan(satkerId, 'bulanan', '2026-11', 'sistem', SATU_DESEMBER);
    vi.spyOn(simpanan, 'simpan').mockRejectedValueOnce(new Error('putus'));
    await expect(terbitkanLaporan(satkerId, BULAN)).rejects.toThrow('putus');
    expect(await laporan()).toMatchObject({ status: 'MENUNGGU', sewaSampai: null, percobaan: 1 });
    await terbitkanLaporan(satkerId, BULAN);
    expect(await laporan()).toMatchObject({ status: 'TERBIT', alasanGagal: null });
    expect(await ids(satkerId, 'surel')).toHaveLength(1);
  });

  test('gagal lima kali: GAGAL dan masuk daftar pekerjaan gagal', async () => {
    await pesanLaporan(satkerId, 'bulanan', '2026-11', 'sistem', SATU_DESEMBER);
    vi.spyOn(simpanan, 'simpan').mockRejectedValue(new Error('putus'));
    for (let i = 0; i < 5; i += 1) await terbitkanLaporan(satkerId, BULAN).catch(() => undefined);
    expect(await laporan()).toMatchObject({ status: 'GAGAL', percobaan: 5 });
    expect(await ids(satkerId, 'gagal')).toEqual([`laporan-${BULAN}`]);
  });

  test('sewa yang habis diambil alih', async () => {
    await pesanLaporan(satkerId, 'bulanan', '2026-11', 'sistem', SATU_DESEMBER);
    const habis = { status: 'DIBUAT', sewaSampai: '2026-01-01T00:00:00.000Z', percobaan: 1 };
    await refLaporan(satkerId, BULAN).update(habis);
    await terbitkanLaporan(satkerId, BULAN);
    expect(await laporan()).toMatchObject({ status: 'TERBIT', percobaan: 2 });
  });
});

describe('laporan yang diminta seseorang', () => {
  test('dipesan bila belum ada, dan dibuat baru dengan surel baru bila sudah terbit', async () => {
    expect(await mintaLaporan(satkerId, 'bulanan', '2026-10', 'uid-kabag')).toEqual({
      laporanId: 'bulanan-2026-10',
    });
    expect(await laporan('bulanan-2026-10')).toMatchObject({ status: 'MENUNGGU', dibuatOleh: 'uid-kabag' });
    await terbitkanLaporan(satkerId, 'bulanan-2026-10');
    await mintaLaporan(satkerId, 'bulanan', '2026-10', 'uid-ppid');
    expect(await laporan('bulanan-2026-10')).toMatchObject({ status: 'TERBIT', dibuatOleh: 'uid-ppid' });
    expect(await ids(satkerId, 'surel')).toHaveLength(2);
  });

  test('untuk hari ini menurut tanggal setempat, walau di UTC masih kemarin', async () => {
    const jam = db().doc('uji/jam');
    await jam.set({ geserMs: Date.parse('2027-03-01T23:30:00.000Z') - Date.now() });
    try {
      await mintaLaporan(satkerId, 'harian', '2027-03-02', 'uid-kasubbag');
      expect(await ids(satkerId, 'laporan')).toEqual(['harian-2027-03-02']);
    } finally {
      await jam.delete();
    }
  });

  test('untuk periode yang belum berjalan ditolak tanpa memesan apa pun', async () => {
    const belum = mintaLaporan(satkerId, 'bulanan', '2099-01', 'u');
    await expect(belum).rejects.toMatchObject({ kode: 'invalid-argument' });
    expect(await ids(satkerId, 'laporan')).toEqual([]);
  });
});
