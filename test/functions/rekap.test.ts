import { FieldValue } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { bacaKantor, type Kantor } from '../../functions/src/ports/acuan.js';
import { db, refRekap } from '../../functions/src/ports/firestore.js';
import { cocokkanRekap, cocokkanRekapSemua } from '../../functions/src/usecases/cocokkan-rekap.js';
import { kantorUji, mainkan, proyekUji, saat, SAMPAI_LANGKAH_8 } from './bantu.js';

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
