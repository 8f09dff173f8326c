import { BUTIR_KPU_RI } from '@ppid/domain/formulir/keputusanKpuRi';
import { periksaIsian } from '@ppid/domain/formulir/periksa';
import {
  isianButir,
  isiButirDari,
  keputusanBerubah,
  periksaIsiButir,
  periksaUbahan,
} from '@ppid/domain/pengecualian/keputusan';
import type { Jangka, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { describe, expect, test } from 'vitest';
import { butirContoh } from '../../fixtures/butir.js';

const PADA = '2026-01-05T02:00:00.000Z';
const KEPUTUSAN: KeputusanKpu = {
  ...{ id: 'kpu-1-2026', nomor: '1 Tahun 2026', tanggal: '2026-01-05', tentang: 'Uji', status: 'BERLAKU' },
  ...{ riwayat: [], tinjauan: {}, dibuat: PADA, diubah: PADA },
};
const HARI = '2026-06-01';
const butir = butirContoh({ id: 'a', lingkup: 'NASIONAL', satkerId: '' });
const akhir: Jangka = butir.jangka;
const isian = (jangka: Jangka) => {
  const semua = Object.entries(isianButir({ ...butir, jangka }));
  return Object.fromEntries(semua.filter(([, nilai]) => nilai.length > 0));
};

describe('the form of an item', () => {
  test.each<[string, Jangka]>([
    ['a day', akhir],
    ['an event', { ...akhir, akhir: null, peristiwa: 'perkara diputus', tinjau: '2030-01-02' }],
    ['nothing', { ...akhir, akhir: null, tanpaBatas: true }],
    ['nothing, with a review', { ...akhir, akhir: null, tanpaBatas: true, tinjau: '2030-01-02' }],
  ])('filled in with one that %s ends gives the same item again', (_apa, jangka) => {
    const hasil = periksaIsian(BUTIR_KPU_RI, { data: isian(jangka), pribadi: null });
    expect(hasil).toMatchObject({ sah: true });
    const isi = hasil.sah && isiButirDari(hasil.data);
    const { informasi, bagian, pasal17, undangUndang, konsekuensi, pertimbangan, unit, bentuk, retensi } =
      butir;
    const sama = {
      informasi,
      bagian,
      pasal17,
      undangUndang,
      konsekuensi,
      pertimbangan,
      unit,
      bentuk,
      retensi,
    };
    expect(isi).toEqual({ ...sama, jangka, nomorLembar: butir.lembar.nomor });
    expect(periksaIsiButir(isi ? [isi] : [])).toEqual({});
  });

  test('says at the field what the law does not allow, and what may not stand in a public list', () => {
    const data = {
      ...isian(akhir),
      pasal17: ['17.a.1'],
      akhir: '2060-01-01',
      konsekuensi: 'NIK 1771015505900001',
    };
    expect(periksaIsian(BUTIR_KPU_RI, { data, pribadi: null })).toMatchObject({
      bidang: {
        akhir: expect.stringContaining('30 tahun') as unknown,
        konsekuensi: expect.stringContaining('tampil untuk umum') as unknown,
      },
    });
    const isi = isiButirDari({ ...isian(akhir), informasi: 'Surat kepada 1771015505900001' });
    expect(periksaIsiButir([null, isi])).toMatchObject({
      'butir.1.informasi': expect.stringContaining('tampil untuk umum') as unknown,
    });
  });
});

describe('a later decision', () => {
  const cabut = { id: 'a', apa: 'DICABUT' as const, pengganti: null };

  test('names items of the decision, each once, that are still excluded that day', () => {
    expect(periksaUbahan(KEPUTUSAN, [butir], [cabut], HARI)).toEqual({});
    const lewat = { ...butir, jangka: { ...akhir, akhir: '2026-05-31' } };
    for (const [semua, ubahan] of [
      [[butir], []],
      [[butir], [cabut, cabut]],
      [[], [cabut]],
      [[lewat], [cabut]],
      [[{ ...butir, status: 'DIUBAH' as const }], [cabut]],
      [[butir], [{ ...cabut, apa: 'DIGANTI' as const }]],
      [[butir], [{ ...cabut, apa: 'PERISTIWA' as const }]],
    ] as const)
      expect(periksaUbahan(KEPUTUSAN, semua, ubahan, HARI)).not.toEqual({});
  });

  test('leaves it revoked only where a revocation leaves nothing of it', () => {
    const entri = { nomor: '2', tanggal: HARI, alasan: '', butirIds: [], oleh: 'x', pada: PADA };
    const status = (masih: boolean, mencabut: boolean) =>
      keputusanBerubah(KEPUTUSAN, { ...entri, masih, mencabut }).status;
    expect([status(true, true), status(false, false), status(false, true)]).toEqual([
      'DIUBAH',
      'DIUBAH',
      'DICABUT',
    ]);
  });
});
