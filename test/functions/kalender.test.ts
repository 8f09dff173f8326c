import { ACUAN_KOSONG, type BarisLibur } from '@ppid/domain/calendar/types';
import type { PerubahanKalender } from '@ppid/domain/calendar/perubahan';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bacaKantor, lupakanAcuan, type Kantor } from '../../functions/src/ports/acuan.js';
import {
  db,
  refAcuanLibur,
  refBerkas,
  refSatker,
  refTandaKalender,
  refTindakan,
} from '../../functions/src/ports/firestore.js';
import { hitungUlangTenggat } from '../../functions/src/usecases/hitung-ulang-tenggat.js';
import { jagaTenggatSemua } from '../../functions/src/usecases/jaga-tenggat.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import { tutupTanda } from '../../functions/src/usecases/tanda-kalender.js';
import { ubahKalender } from '../../functions/src/usecases/ubah-kalender.js';
import { bacaBerkas, ids, kantorUji, lakukan, mainkan, proyekUji, riwayat } from './bantu.js';

proyekUji('kalender');
vi.mock('../../functions/src/ports/clock.js', () => ({
  sekarang: () => Promise.resolve('2026-11-03T03:00:00.000Z'),
}));

/** Received Monday 2 November 2026: ten working days end on Monday 16 November. */
const PADA = '2026-11-03T03:00:00.000Z';
const admin = () => ({ uid: 'uid-admin', satkerId });
let satkerId = '';

const libur = (tanggal: string, ubah: Partial<BarisLibur> = {}): BarisLibur => ({
  tanggal,
  jenis: 'LOKAL',
  nama: 'HUT Provinsi',
  lingkup: 'provinsi',
  keputusan: 'SK 1/2026',
  status: 'ditetapkan',
  sumber: 'SK Gubernur',
  ...ubah,
});
const kantor = async (): Promise<Kantor> => (await bacaKantor(satkerId, true)) as Kantor;
const versi = async () => (await kantor()).kalender.versi;
const ubah = async (baris: BarisLibur[], tahapan = [] as Kantor['satker']['pengaturan']['tahapan']) =>
  ubahKalender(admin(), { versi: await versi(), libur: baris, tahapan });
const perintah = async (id: string) =>
  (await ids(satkerId, `permohonan/${id}/tindakan`)).filter((t) => t.startsWith('hitung-'));
const jatuhTempo = async (id: string) => (await bacaBerkas(satkerId, id)).jamHukum?.jatuhTempo;
const catatan = async (): Promise<PerubahanKalender[]> => {
  const snap = await db().collection(`satker/${satkerId}/perubahanKalender`).orderBy('pada').get();
  return snap.docs.map((d) => d.data() as PerubahanKalender);
};
/** What the trigger does with each tindakan that waits. */
async function kirim(id: string): Promise<void> {
  for (const tindakanId of await perintah(id))
    await majukanBerkas({ satkerId, jenis: 'permohonan', berkasId: id, tindakanId });
}

beforeEach(async () => {
  lupakanAcuan();
  ({ satkerId } = await kantorUji());
  await mainkan(satkerId, 'satu', [[1, 'DESK', 'perluKoordinasi']]);
  await mainkan(satkerId, 'dua');
});
afterEach(() => refAcuanLibur().delete());

describe('Admin mengubah kalender kantor', () => {
  test('libur baru menggeser batas waktu yang terbuka, dicatat, dan pemohon diberi tahu', async () => {
    const hasil = await ubah([libur('2026-11-10')]);
    expect(hasil).toEqual({ versi: await versi(), berkas: 2, tuntas: true });
    await kirim('satu');
    const berkas = await bacaBerkas(satkerId, 'satu');
    expect(berkas.jamHukum).toMatchObject({ jatuhTempo: '2026-11-17', kalenderVersi: hasil.versi });
    expect((await riwayat(satkerId, 'satu')).at(-1)).toMatchObject({
      aksi: 'hitungUlang',
      oleh: 'sistem',
      label: 'Batas waktu menjadi Selasa, 17 November 2026 (semula Senin, 16 November 2026)',
      catatan: 'Sebab: 10 November 2026 tidak dihitung (HUT Provinsi).',
    });
    const surel = (await ids(satkerId, 'surel')).filter((id) => id.startsWith(`permohonan-satu-003`));
    expect(surel).toEqual(['permohonan-satu-003-pemohon', 'permohonan-satu-003-ppid']);
    expect(await catatan()).toEqual([
      expect.objectContaining({
        perihal: 'KANTOR',
        oleh: 'uid-admin',
        pada: PADA,
        sebelum: { libur: [], tahapan: [] },
        sesudah: { libur: [libur('2026-11-10')], tahapan: [] },
        versi: hasil.versi,
        berkas: 2,
      }),
    ]);
  });

  test('isi yang sama dua kali tidak mencatat apa pun lagi; libur di luar masa hitungan tidak menggeser', async () => {
    await ubah([libur('2026-12-01')]);
    const dua = await ubah([libur('2026-12-01')]);
    expect(dua.berkas).toBe(0);
    expect(await catatan()).toHaveLength(1);
    expect(await perintah('satu')).toEqual([]);
  });

  test('tidak menimpa perubahan orang lain, dan menjelaskan isian yang salah per bidang', async () => {
    const lama = await versi();
    await ubah([libur('2026-11-10')]);
    const susul = ubahKalender(admin(), { versi: lama, libur: [libur('2026-11-11')], tahapan: [] });
    await expect(susul).rejects.toMatchObject({ kode: 'aborted' });
    await expect(ubah([libur('2026-11-10', { keputusan: '' })])).rejects.toMatchObject({
      bidang: { 'libur.0.keputusan': expect.stringContaining('wajib') as string },
    });
    expect((await kantor()).satker.pengaturan.libur).toEqual([libur('2026-11-10')]);
  });

  test('dua admin bersamaan: satu menang, yang lain diberi tahu', async () => {
    const lama = await versi();
    const hasil = await Promise.allSettled(
      ['2026-11-10', '2026-11-11'].map((t) =>
        ubahKalender(admin(), { versi: lama, libur: [libur(t)], tahapan: [] }),
      ),
    );
    expect(hasil.map((h) => h.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await catatan()).toHaveLength(1);
  });

  test('libur yang dicabut lagi tidak memendekkan, dan kalender yang sama boleh kembali', async () => {
    await ubah([libur('2026-11-10')]);
    await kirim('satu');
    await ubah([]);
    await kirim('satu');
    expect(await jatuhTempo('satu')).toBe('2026-11-17');
    // Opened on the calendar without the day off, so the version that returns concerns it for the first time.
    await mainkan(satkerId, 'tiga');
    expect(await jatuhTempo('tiga')).toBe('2026-11-16');
    await ubah([libur('2026-11-10')]);
    await kirim('tiga');
    await kirim('satu');
    expect(await jatuhTempo('tiga')).toBe('2026-11-17');
    expect(await jatuhTempo('satu')).toBe('2026-11-17');
    expect(await perintah('satu')).toHaveLength(3);
  });

  test('tahapan yang ditambahkan mengganti rezim tanpa memendekkan', async () => {
    await refBerkas(satkerId, 'permohonan', 'satu').update({ 'data.informasiPemilu': 'YA' });
    await ubah([], [{ mulai: '2026-11-01', selesai: '2026-12-31', dasar: 'PKPU contoh' }]);
    await kirim('satu');
    const { jamHukum } = await bacaBerkas(satkerId, 'satu');
    expect(jamHukum).toMatchObject({ rezim: 'TAHAPAN', batasHari: 3, jatuhTempo: '2026-11-16' });
    expect(await perintah('dua')).toEqual([]);
  });
});

describe('hitung ulang satu kantor', () => {
  /** The office's document changes without the callable: settings, or the crash of the callable after its commit. */
  const diamDiam = (baris: BarisLibur[]) => refSatker(satkerId).update({ 'pengaturan.libur': baris });

  test('berulang dan terlambat tetap satu perintah per berkas, dan jumlahnya dicatat sekali', async () => {
    await hitungUlangTenggat(satkerId, PADA);
    await diamDiam([libur('2026-11-10')]);
    expect(await hitungUlangTenggat(satkerId, PADA)).toEqual({ berkas: 2, tuntas: true });
    expect(await hitungUlangTenggat(satkerId, PADA)).toEqual({ berkas: 0, tuntas: true });
    await kirim('satu');
    expect(await hitungUlangTenggat(satkerId, '2026-11-04T03:00:00.000Z')).toEqual({
      berkas: 0,
      tuntas: true,
    });
    expect(await perintah('satu')).toHaveLength(1);
    expect((await catatan()).map((c) => [c.perihal, c.berkas])).toEqual(
      expect.arrayContaining([
        ['AWAL', 0],
        ['SISTEM', 2],
      ]),
    );
  });

  test('bersamaan dari dua proses: tidak ada yang terhitung dua kali', async () => {
    await diamDiam([libur('2026-11-10')]);
    const hasil = await Promise.all([1, 2, 3].map(() => hitungUlangTenggat(satkerId, PADA)));
    expect(hasil.reduce((n, h) => n + h.berkas, 0)).toBe(2);
    expect((await catatan()).map((c) => c.berkas)).toEqual([2]);
  });

  test('berhenti di tengah, lalu dilanjutkan oleh ronda berikutnya', async () => {
    await diamDiam([libur('2026-11-10')]);
    expect(await hitungUlangTenggat(satkerId, PADA, 0)).toEqual({ berkas: 0, tuntas: false });
    expect((await refTandaKalender(satkerId).get()).get('tuntas')).toBeNull();
    expect(await hitungUlangTenggat(satkerId, PADA)).toEqual({ berkas: 2, tuntas: true });
  });

  test('mati sesudah perintah ditulis dan sebelum tuntas: yang kedua kali tidak menambah apa pun', async () => {
    await diamDiam([libur('2026-11-10')]);
    await hitungUlangTenggat(satkerId, PADA);
    await refTandaKalender(satkerId).update({ tuntas: null });
    expect(await hitungUlangTenggat(satkerId, PADA)).toEqual({ berkas: 0, tuntas: true });
    expect((await catatan()).map((c) => c.berkas)).toEqual([2]);
  });

  test('kantor yang kalendernya sudah tuntas lebih dari sejam tidak membaca berkas lagi', async () => {
    await hitungUlangTenggat(satkerId, PADA);
    await hitungUlangTenggat(satkerId, '2026-11-03T05:00:00.000Z');
    // A clock that would change, in a document nobody looks at any more.
    await refBerkas(satkerId, 'permohonan', 'satu').update({ 'jamHukum.jatuhTempo': '2026-11-12' });
    expect(await hitungUlangTenggat(satkerId, '2026-11-04T03:00:00.000Z')).toEqual({
      berkas: 0,
      tuntas: true,
    });
    expect(await perintah('satu')).toEqual([]);
  });

  test('tanda yang lebih baru tidak ditutup oleh ronda yang lama', async () => {
    await hitungUlangTenggat(satkerId, PADA);
    await ubah([libur('2026-11-10')]);
    await refTandaKalender(satkerId).update({ tuntas: null });
    const lama = { versi: 'lain', nasional: 0, sejak: PADA, tuntas: null, catatan: 'x' };
    await tutupTanda(satkerId, lama, PADA);
    expect((await refTandaKalender(satkerId).get()).get('tuntas')).toBeNull();
  });

  test('yang dijawab, menunggu kelengkapan, atau selesai dibiarkan', async () => {
    await lakukan({ satkerId, berkasId: 'dua', langkah: 1, aksi: 'lengkap', peran: 'DESK' });
    const jawab = {
      langkah: 2,
      aksi: 'beriLangsung',
      peran: 'DESK',
      data: { bentuk: ['SOFTCOPY'] },
    } as const;
    expect(await lakukan({ satkerId, berkasId: 'dua', ...jawab })).toMatchObject({ status: 'diterima' });
    await diamDiam([libur('2026-11-10')]);
    expect(await hitungUlangTenggat(satkerId, PADA)).toMatchObject({ berkas: 1 });
    expect(await perintah('dua')).toEqual([]);
  });

  test('proses yang masih mengingat kalender lama menghitung dengan yang baru', async () => {
    await bacaKantor(satkerId);
    await diamDiam([libur('2026-11-10')]);
    await hitungUlangTenggat(satkerId, PADA);
    lupakanAcuan();
    await diamDiam([]);
    await bacaKantor(satkerId);
    await diamDiam([libur('2026-11-10')]);
    await kirim('satu');
    expect(await jatuhTempo('satu')).toBe('2026-11-17');
  });
});

describe('libur nasional dan ronda pagi', () => {
  test('ronda pagi menghitung ulang lebih dulu, dan tidak menandai yang bergeser', async () => {
    await jagaTenggatSemua(PADA);
    const nasional = libur('2026-11-13', { jenis: 'CB', lingkup: 'nasional', nama: 'Cuti bersama baru' });
    await refAcuanLibur().set({ ...ACUAN_KOSONG, baris: [nasional], versi: 1 });
    lupakanAcuan();
    // 17 November, 06.30: late by the old calendar, due today by the new one.
    await jagaTenggatSemua('2026-11-16T23:30:00.000Z');
    expect(await ids(satkerId, 'permohonan/satu/tindakan')).not.toContain('lewat-2026-11-16');
    await kirim('satu');
    expect(await jatuhTempo('satu')).toBe('2026-11-17');
    expect((await catatan()).at(-1)).toMatchObject({ perihal: 'NASIONAL', oleh: 'sistem', berkas: 2 });
    // The day after it is late by either.
    await jagaTenggatSemua('2026-11-17T23:30:00.000Z');
    expect(await ids(satkerId, 'permohonan/satu/tindakan')).toContain('lewat-2026-11-17');
    const lewat = { satkerId, jenis: 'permohonan', berkasId: 'satu', tindakanId: 'lewat-2026-11-17' };
    expect(await majukanBerkas(lewat)).toMatchObject({ status: 'diterima' });
  });

  test('perintah yang diterima dua kali, dan yang dijawab dulu, tidak merusak apa pun', async () => {
    await ubah([libur('2026-11-10')]);
    const [tindakanId = ''] = await perintah('satu');
    const alamat = { satkerId, jenis: 'permohonan', berkasId: 'satu', tindakanId };
    const dua = await Promise.all([majukanBerkas(alamat), majukanBerkas(alamat)]);
    expect(dua.map((h) => h?.status)).toEqual(['diterima', 'diterima']);
    expect((await riwayat(satkerId, 'satu')).filter((r) => r.aksi === 'hitungUlang')).toHaveLength(1);
    expect((await refTindakan(satkerId, 'permohonan', 'satu', tindakanId).get()).get('data')).toEqual({
      versi: await versi(),
    });
  });
});
