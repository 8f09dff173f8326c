import { describe, expect, test } from 'vitest';
import { CONTOH, pesan } from './contoh.js';

const uji = (isi: Record<string, unknown>) => pesan('ujiKonsekuensi', isi);
const PESERTA = CONTOH['ujiKonsekuensi']?.data['peserta'] as Record<string, unknown>[];
const peserta = (ubah: (baris: Record<string, unknown>[]) => void) => {
  const baris = structuredClone(PESERTA);
  ubah(baris);
  return uji({ peserta: baris });
};

describe('the period on a worksheet', () => {
  test('is told at the field that is wrong', () => {
    expect(uji({ akhir: '2026-12-01' })).toHaveProperty('akhir');
    expect(uji({ pasal17: ['17.a.1'], akhir: '2056-12-02' })).toEqual({
      akhir: 'Pasal 17 huruf a paling lama 30 tahun, yaitu sampai 1 Desember 2056.',
    });
    expect(uji({ pasal17: ['17.h.3', '17.b'], caraBerakhir: 'TANPA_BATAS' })).toHaveProperty('caraBerakhir');
    expect(uji({ caraBerakhir: 'TANPA_BATAS', akhir: undefined })).toEqual({});
  });

  test('by an event asks which, and when it is looked at again', () => {
    const peristiwa = { caraBerakhir: 'PERISTIWA', akhir: undefined };
    expect(Object.keys(uji(peristiwa)).sort()).toEqual(['peristiwa', 'tinjau']);
    const lengkap = { ...peristiwa, peristiwa: 'putusan berkekuatan hukum tetap' };
    expect(uji({ ...lengkap, tinjau: '2031-12-02' })).toHaveProperty('tinjau');
    expect(uji({ ...lengkap, tinjau: '2031-12-01' })).toEqual({});
  });

  test('is not asked for where the conclusion is that it stays open', () => {
    const kosong = ['mulai', 'caraBerakhir', 'akhir', 'bentuk', 'retensi'].map((k) => [k, undefined]);
    const tanpa = Object.fromEntries(kosong) as Record<string, unknown>;
    expect(uji({ kesimpulan: 'TERBUKA', ...tanpa })).toEqual({});
    expect(Object.keys(uji(tanpa)).sort()).toEqual([...['bentuk', 'caraBerakhir', 'mulai', 'retensi']]);
  });

  test('a field of the other way to end does not count', () => {
    expect(uji({ peristiwa: 'putusan tetap', tinjau: '2040-01-01' })).toEqual({});
  });
});

describe('who took part', () => {
  test('PPID leads and signs, the unit is there, Tim Pertimbangan is named', () => {
    expect(peserta((b) => b.splice(0, 1))).toEqual({ peserta: expect.stringContaining('PPID') as unknown });
    expect(peserta((b) => b.splice(1, 1))).toHaveProperty('peserta');
    expect(peserta((b) => b.splice(2, 1))).toEqual({
      peserta: expect.stringContaining('Tim Pertimbangan') as unknown,
    });
    expect(peserta((b) => Object.assign(b[0] ?? {}, { tandaTangan: false }))).toHaveProperty('peserta');
    expect(peserta((b) => Object.assign(b[2] ?? {}, { hadir: false, tandaTangan: false }))).toEqual({});
  });

  test('nobody signs who was not there, said at his row', () => {
    expect(peserta((b) => Object.assign(b[2] ?? {}, { hadir: false }))).toEqual({
      'peserta.2.tandaTangan': 'Yang tidak hadir tidak menandatangani.',
    });
  });

  test('at his row as it was typed, with the empty ones before it', () => {
    const kosong = [{}, { nama: ' ', hadir: false }, null] as Record<string, unknown>[];
    expect(peserta((b) => b.splice(1, 0, ...kosong) && Object.assign(b[5] ?? {}, { hadir: false }))).toEqual({
      'peserta.5.tandaTangan': 'Yang tidak hadir tidak menandatangani.',
    });
  });
});

test('the trigger asks for its number, and no other does', () => {
  expect(Object.keys(uji({ pemicu: 'PERMINTAAN' }))).toEqual(['nomorPermohonan']);
  expect(Object.keys(uji({ pemicu: 'SENGKETA' }))).toEqual(['nomorPerkara']);
  expect(uji({ pemicu: 'PERPANJANGAN' })).toEqual({});
});

test('another law may stand beside any ground, and must beside 17.j', () => {
  expect(uji({ undangUndang: 'UU 27/2022 Pasal 4' })).toEqual({});
  expect(uji({ pasal17: ['17.j'] })).toHaveProperty('undangUndang');
});

test.each(['dokumen', 'bagian', 'konsekuensi', 'pertimbangan'])(
  '%s stands in the public list and carries no number of a person',
  (kunci) => {
    expect(Object.keys(uji({ [kunci]: 'Hubungi 0812-3456-7890' }))).toEqual([kunci]);
    expect(Object.keys(pesan('usulanDik', { [kunci]: 'orang@contoh.id' }))).toEqual([kunci]);
  },
);
