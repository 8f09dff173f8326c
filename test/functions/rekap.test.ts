import { FieldValue } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ApaAkses } from '@ppid/domain/pribadi/types';
import { kenaikanSurvei } from '@ppid/domain/laporan/rekap';
import { isianPada } from '../../emulators/story/isian.js';
import { bacaKantor, lupakanAcuan, type Kantor } from '../../functions/src/ports/acuan.js';
import { db, refAkses, refRekap, refSatker, refSurvei } from '../../functions/src/ports/firestore.js';
import { cocokkanRekap, cocokkanRekapSemua } from '../../functions/src/usecases/cocokkan-rekap.js';
import { bukaan, kantorUji, lakukan, mainkan, proyekUji, saat, SAMPAI_LANGKAH_8 } from './bantu.js';

proyekUji('rekap');

const HARI = '2026-11-02';
let satkerId: string;
let kantor: Kantor;
beforeEach(async () => {
  await db().recursiveDelete(db().collection('satker'));
  ({ satkerId } = await kantorUji());
  const ada = await bacaKantor(satkerId);
  if (!ada) throw new Error('no office');
  kantor = ada;
  await mainkan(satkerId, 'B1', SAMPAI_LANGKAH_8);
  await mainkan(satkerId, 'B2', [[1, 'DESK', 'perluKoordinasi']], saat(30));
  await mainkan(satkerId, 'B3', [], new Date(saat().getTime() + 86_400_000));
});

const ref = () => refRekap(satkerId, HARI);
const isi = async () => (await ref().get()).data();

describe('mencocokkan rekap dengan riwayat', () => {
  test('rekap yang benar dibiarkan', async () => {
    const sebelum = await ref().get();
    expect(await cocokkanRekap(kantor, HARI)).toBe(false);
    expect((await ref().get()).updateTime).toEqual(sebelum.updateTime);
  });

  test.each([
    ['kelebihan hitungan', { 'permohonan.masuk': FieldValue.increment(1) }],
    ['kehilangan hitungan', { 'permohonan.dijawab': FieldValue.delete() }],
    ['kehilangan menit langkah', { langkah: FieldValue.delete() }],
    ['memuat angka yang tidak pernah terjadi', { 'permohonan.perKanal.SURAT': 3 }],
  ])('rekap yang %s diperbaiki menjadi persis seperti semula', async (_apa, rusak) => {
    const benar = await isi();
    await ref().update(rusak);
    expect(await isi()).not.toEqual(benar);
    expect(await cocokkanRekap(kantor, HARI)).toBe(true);
    expect(await isi()).toEqual(benar);
    expect(await cocokkanRekap(kantor, HARI)).toBe(false);
  });

  test('rekap yang hilang sama sekali dihitung ulang', async () => {
    const benar = await isi();
    await ref().delete();
    expect(await cocokkanRekap(kantor, HARI)).toBe(true);
    expect(await isi()).toEqual(benar);
  });

  test('hari tanpa kegiatan tidak dibuatkan rekap', async () => {
    expect(await cocokkanRekap(kantor, '2026-11-04')).toBe(false);
    expect((await refRekap(satkerId, '2026-11-04').get()).exists).toBe(false);
  });

  test('yang membuka informasi dikecualikan dihitung ulang dari catatannya', async () => {
    const akses = (apa: ApaAkses, pada: string) => refAkses(satkerId, `${apa}-${pada}`).set({ apa, pada });
    await akses('DIKECUALIKAN', saat(10).toISOString());
    await akses('DIKECUALIKAN', saat(20).toISOString());
    await akses('LEMBAR_UJI', saat(30).toISOString());
    await akses('NIK', saat(40).toISOString());
    // 2 November 23.59 WIB, and a minute later.
    await akses('PENCARIAN', '2026-11-02T16:59:00.000Z');
    await akses('PENCARIAN', '2026-11-02T17:00:00.000Z');
    expect(await cocokkanRekap(kantor, HARI)).toBe(true);
    expect((await isi())?.['akses']).toEqual({ DIKECUALIKAN: 2, LEMBAR_UJI: 1, PENCARIAN: 1 });
    await ref().update({ 'akses.DIKECUALIKAN': 1 });
    expect(await cocokkanRekap(kantor, HARI)).toBe(true);
    expect((await isi())?.['akses']).toMatchObject({ DIKECUALIKAN: 2 });
    expect(await cocokkanRekap(kantor, HARI)).toBe(false);
  });

  test('setiap malam hanya hari sebelumnya, menurut tanggal setempat', async () => {
    const besok = refRekap(satkerId, '2026-11-03');
    await ref().update({ 'permohonan.masuk': 99 });
    await besok.update({ 'permohonan.masuk': 99 });
    // 3 November 01.30 WIB is still 2 November in UTC.
    expect(await cocokkanRekapSemua('2026-11-02T18:30:00.000Z')).toBe(1);
    expect((await isi())?.['permohonan']).toMatchObject({ masuk: 2 });
    expect((await besok.get()).get('permohonan.masuk')).toBe(99);
  });
});

describe('rekap sama dengan hitung ulang, juga sesudah tindakan sistem', () => {
  const harus = async (t: Parameters<typeof lakukan>[0]): Promise<void> => {
    const hasil = await lakukan(t);
    if (hasil.status !== 'diterima')
      throw new Error(`${t.aksi}: ${hasil.alasan} ${JSON.stringify(hasil.bidang)}`);
  };
  const sistem = (berkasId: string, aksi: string, data: object, pada: Date) =>
    harus({ satkerId, berkasId, langkah: 0, aksi, peran: 'SISTEM', data: { ...data }, pada });
  const rekapHari = async (hari: string) => (await refRekap(satkerId, hari).get()).data();
  const sama = async (hari: string): Promise<void> => {
    const sebelum = await rekapHari(hari);
    expect(sebelum).toBeDefined();
    expect(await cocokkanRekap(kantor, hari)).toBe(false);
    await refRekap(satkerId, hari).delete();
    expect(await cocokkanRekap(kantor, hari)).toBe(true);
    // What became zero again is absent from a recount.
    const nol = (_: string, nilai: unknown) => (nilai === 0 ? undefined : nilai);
    const tanpaNol = (isi: unknown): unknown => JSON.parse(JSON.stringify(isi, nol));
    expect(tanpaNol(await rekapHari(hari))).toEqual(tanpaNol(sebelum));
  };

  test('perintah sesudah jawaban, lalu keputusan baru', async () => {
    const perintah = { sumber: 'KEBERATAN', nomor: 'K/1', perintah: 'Berikan salinan.', batas: '2026-11-20' };
    await sistem('B1', 'terimaPerintah', perintah, saat(60));
    await harus({
      satkerId,
      berkasId: 'B1',
      langkah: 4,
      aksi: 'koordinasikan',
      peran: 'KASUBBAG',
      data: isianPada('koordinasi', saat(70)),
      pada: saat(70),
    });
    await harus({
      satkerId,
      berkasId: 'B1',
      langkah: 4,
      aksi: 'putuskan',
      peran: 'PPID',
      data: isianPada('pemberitahuan', saat(80)),
      pada: saat(80),
    });
    expect((await rekapHari(HARI))?.['permohonan']).toMatchObject({ dijawab: 1, dijawabUlang: 1 });
    await sama(HARI);
  });

  test('penutupan, kekurangan yang dilengkapi, dan survei', async () => {
    await harus({
      satkerId,
      berkasId: 'B2',
      langkah: 4,
      aksi: 'cabut',
      peran: 'DESK',
      data: isianPada('pencabutan', saat(60)),
      pada: saat(60),
    });
    const kurang = bukaan(satkerId, 'B4', { pada: saat(61) });
    await harus({ ...kurang, data: { ...kurang.data, kekurangan: 'Salinan KTP tidak terbaca.' } });
    await harus({
      satkerId,
      berkasId: 'B4',
      langkah: 1,
      aksi: 'catatKelengkapan',
      peran: 'DESK',
      data: isianPada('kelengkapan', saat(70)),
      pada: saat(70),
    });
    await refSurvei(satkerId, 'B1').set({
      berkasId: 'B1',
      nilai: 4,
      saran: '',
      pada: saat(90).toISOString(),
    });
    // As the public function does when a survey comes in.
    const naik = Object.entries(kenaikanSurvei({ nilai: 4 })).map(([k, n]) => [k, FieldValue.increment(n)]);
    await ref().update(Object.fromEntries(naik) as Record<string, FieldValue>);
    expect((await rekapHari(HARI))?.['permohonan']).toMatchObject({
      ditutup: 1,
      perTutup: { DICABUT: 1 },
      dimintaLengkap: 1,
      dilengkapi: 1,
      survei: { jumlah: 1, nilai: 4 },
    });
    await sama(HARI);
  });

  test('hari libur berubah, batas dihitung ulang, lalu dijawab sesudah batas yang lama', async () => {
    const libur = {
      tanggal: '2026-11-10',
      jenis: 'LOKAL',
      nama: 'Libur setempat',
      lingkup: 'kantor',
      keputusan: 'Keputusan contoh',
      status: 'ditetapkan',
      sumber: 'contoh pengujian',
    };
    await refSatker(satkerId).update({ 'pengaturan.libur': [libur] });
    lupakanAcuan();
    const baru = await bacaKantor(satkerId);
    if (!baru) throw new Error('no office');
    kantor = baru;
    const besok = new Date(saat().getTime() + 86_400_000);
    await sistem('B2', 'hitungUlang', { sebab: 'libur' }, besok);
    await sama('2026-11-03');
    // Due on the 16th, moved to the 17th: an answer on the 17th is in time.
    const dijawab = new Date('2026-11-17T03:00:00.000Z');
    await harus({
      satkerId,
      berkasId: 'B2',
      langkah: 4,
      aksi: 'koordinasikan',
      peran: 'KASUBBAG',
      data: isianPada('koordinasi', besok),
      pada: besok,
    });
    await harus({
      satkerId,
      berkasId: 'B2',
      langkah: 4,
      aksi: 'putuskan',
      peran: 'PPID',
      data: isianPada('pemberitahuan', dijawab),
      pada: dijawab,
    });
    expect((await rekapHari('2026-11-17'))?.['permohonan']).toMatchObject({ dijawab: 1, tepatWaktu: 1 });
    await sama('2026-11-17');
  });
});
