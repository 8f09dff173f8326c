import { describe, expect, test } from 'vitest';
import { pesan } from './contoh.js';

const sebagian = {
  hasil: 'DITERIMA_SEBAGIAN',
  penghitaman: 'Nomor rekening dihitamkan.',
  pasal17: '17.h.3',
  alasan: 'Memuat rekening pribadi.',
  konsekuensi: 'Rekening disalahgunakan.',
  lembarUji: 'LU-1/2026',
};
const ditolak = {
  hasil: 'DITOLAK',
  bentuk: undefined,
  waktuPenyediaan: undefined,
  pasal17: '17.h.3',
  alasan: 'Memuat rekening pribadi.',
  konsekuensi: 'Rekening disalahgunakan.',
  butirDik: ['dik-1-u1'],
};

describe('the written notice', () => {
  test('of a full grant states the form and the time of provision, and needs no ground', () => {
    expect(Object.keys(pesan('pemberitahuan', { bentuk: undefined, waktuPenyediaan: undefined }))).toEqual([
      'bentuk',
      'waktuPenyediaan',
    ]);
  });

  test('of a partial grant explains the redaction and its ground', () => {
    expect(pesan('pemberitahuan', sebagian)).toEqual({});
    expect(Object.keys(pesan('pemberitahuan', { hasil: 'DITERIMA_SEBAGIAN' }))).toEqual([
      'penghitaman',
      'pasal17',
      'alasan',
      'konsekuensi',
      'lembarUji',
    ]);
  });

  test('of a refusal states a ground of Pasal 17 and the reason', () => {
    expect(pesan('pemberitahuan', ditolak)).toEqual({});
    expect(Object.keys(pesan('pemberitahuan', { ...ditolak, pasal17: undefined, alasan: '' }))).toEqual([
      'pasal17',
      'alasan',
    ]);
  });

  test('that the office does not hold the information states the reason, no ground', () => {
    const tidakDikuasai = { ...ditolak, hasil: 'TIDAK_DIKUASAI', pasal17: undefined };
    expect(pesan('pemberitahuan', tidakDikuasai)).toEqual({});
    expect(Object.keys(pesan('pemberitahuan', { ...tidakDikuasai, alasan: undefined }))).toEqual(['alasan']);
  });

  test('names the other body when that body holds the information', () => {
    expect(pesan('pemberitahuan', { penguasaan: 'BADAN_LAIN' })).toEqual({
      badanLain: 'Nama badan publik lain wajib diisi.',
    });
  });

  test('counts costs in whole rupiah, never below nothing', () => {
    expect(pesan('pemberitahuan', { biaya: '1.000' })).toHaveProperty('biaya');
    expect(pesan('pemberitahuan', { biaya: -1 })).toEqual({ biaya: 'Biaya (rupiah) paling kecil 0.' });
    expect(pesan('pemberitahuan', { biaya: '1500' })).toEqual({});
    expect(pesan('pemberitahuan', { biaya: undefined })).toEqual({});
  });
});

describe('the refusal', () => {
  test('rests on an item of the list or on a consequence test', () => {
    expect(Object.keys(pesan('penolakan', { butirDik: undefined }))).toEqual(['lembarUji']);
    expect(Object.keys(pesan('penolakan', { butirDik: [] }))).toEqual(['lembarUji']);
    expect(pesan('penolakan', { butirDik: undefined, lembarUji: 'LU-3/2026' })).toEqual({});
  });

  test('says which numbered item of a letter that has some', () => {
    expect(pesan('penolakan', { pasal17: '17.h' })).toEqual({
      pasal17: 'Pasal 17 huruf h harus disertai angkanya, misalnya 17.h.1.',
    });
  });

  test('by 17.j names a law and its article; a PKPU is not a law', () => {
    expect(pesan('penolakan', { pasal17: '17.j' })).toHaveProperty('undangUndang');
    expect(pesan('penolakan', { pasal17: '17.j', undangUndang: 'PKPU 22/2023 Pasal 3' })).toHaveProperty(
      'undangUndang',
    );
    expect(pesan('penolakan', { pasal17: '17.j', undangUndang: 'UU 23/2006' })).toHaveProperty(
      'undangUndang',
    );
    expect(pesan('penolakan', { pasal17: '17.j', undangUndang: 'UU 23/2006 Pasal 85' })).toEqual({});
    expect(pesan('penolakan', { pasal17: '17.b' })).toEqual({});
  });
});

test('the consequence test may rest on several grounds, each of them sound', () => {
  expect(pesan('ujiKonsekuensi', { pasal17: ['17.b', '17.a'] })).toEqual({
    pasal17: 'Pasal 17 huruf a harus disertai angkanya, misalnya 17.a.1.',
  });
  expect(pesan('ujiKonsekuensi', { pasal17: ['17.b', '17.j'] })).toHaveProperty('undangUndang');
  expect(pesan('ujiKonsekuensi', { pasal17: [] })).toHaveProperty('pasal17');
});

test.each(['pemberitahuan', 'penolakan', 'usulanDik', 'ujiKonsekuensi'])(
  'ground 17.j in %s names a law and its article',
  (nama) => {
    const pasal17 = nama === 'usulanDik' || nama === 'ujiKonsekuensi' ? ['17.j'] : '17.j';
    expect(pesan(nama, { pasal17, undangUndang: 'PKPU 22/2023' })).toHaveProperty('undangUndang');
    expect(pesan(nama, { pasal17, undangUndang: 'UU 23/2006 Pasal 85' })).toEqual({});
  },
);

test('the extension knows only the two reasons of the law', () => {
  expect(pesan('perpanjangan', { alasan: 'BELUM_DIPUTUSKAN' })).toEqual({});
  expect(pesan('perpanjangan', { alasan: 'SIBUK' })).toHaveProperty('alasan');
});

test('a return says why', () => {
  expect(pesan('pengembalian', { alasan: '   ' })).toEqual({ alasan: 'Alasan wajib diisi.' });
});

test('what is published is a decision or a list, with a web link', () => {
  expect(pesan('publikasi', { jenisTerbit: 'DOKUMEN_DIKECUALIKAN' })).toHaveProperty('jenisTerbit');
  expect(pesan('publikasi', { tautan: 'javascript:alert(1)' })).toHaveProperty('tautan');
  expect(pesan('publikasi', { jenisTerbit: 'KEPUTUSAN', tautan: '' })).toEqual({
    tautan: 'Tautan wajib diisi.',
  });
  expect(pesan('publikasi', { tautan: '' })).toEqual({});
});

test('a report is named by its day or month', () => {
  expect(pesan('laporan', { laporanId: 'harian-2026-11-20' })).toEqual({});
  expect(pesan('laporan', { laporanId: '../bulanan-2026-11' })).toHaveProperty('laporanId');
});
