import { describe, expect, test } from 'vitest';
import { periksaIsian } from '@ppid/domain/formulir/periksa';
import type { Bidang, Formulir } from '@ppid/domain/formulir/types';
import { galatTersisa, milikBidang, selPertama } from '../../../web/src/lib/galat-isian.js';
import { barisTabel, isiAwal, kumpulkan, tanpaBarisKosong, type Isi } from '../../../web/src/lib/isian.js';
import { isianTerbaca } from '../../../web/src/lib/isian-terbaca.js';

const PESERTA: Bidang = {
  kunci: 'peserta',
  label: 'Peserta',
  jenis: 'tabel',
  wajib: true,
  kolom: [
    { kunci: 'nama', label: 'Nama', jenis: 'teks', wajib: true, maks: 100 },
    {
      kunci: 'peran',
      label: 'Peran',
      jenis: 'pilihan',
      wajib: true,
      pilihan: [{ nilai: 'PPID', label: 'PPID' }],
    },
    { kunci: 'hadir', label: 'Hadir', jenis: 'centang', wajib: false },
  ],
};
const FORMULIR: Formulir = { nama: 'uji', judul: 'Uji', bidang: [PESERTA] };
const ZONA = 'Asia/Jakarta';
const kirim = (isi: Isi) => kumpulkan(FORMULIR, isi, ZONA);

test('a tabel begins with one row in which nothing is filled in, and is not sent like that', () => {
  const isi = isiAwal(FORMULIR, '2026-11-21T00:00:00.000Z', ZONA);
  expect(isi['peserta']).toEqual([{ nama: '', peran: '', hadir: false }]);
  expect(kirim(isi).data).toEqual({});
});

test('an empty row between two others keeps its place, so that a message finds its cell', () => {
  const isian = kirim({
    peserta: [{ nama: 'Rina', peran: 'PPID', hadir: true }, {}, { nama: 'Budi', peran: '', hadir: false }],
  });
  expect(isian.data['peserta']).toEqual([
    { nama: 'Rina', peran: 'PPID', hadir: true },
    { hadir: false },
    { nama: 'Budi', hadir: false },
  ]);
  const hasil = periksaIsian(FORMULIR, isian);
  expect(hasil).toMatchObject({ sah: false, bidang: { 'peserta.2.peran': 'Peran wajib diisi.' } });
});

test('rows that nobody filled in are gone before the form is checked; one stays to be seen', () => {
  const [satu, dua] = [{ nama: 'Rina' }, { nama: 'Budi' }];
  const kosong = { nama: '', peran: '', hadir: false };
  expect(tanpaBarisKosong(FORMULIR, { peserta: [satu, kosong, dua, kosong] })).toEqual({
    peserta: [satu, dua],
  });
  expect(tanpaBarisKosong(FORMULIR, { peserta: [kosong, kosong] })).toEqual({ peserta: [kosong] });
});

describe('messages of cells', () => {
  const galat = {
    peserta: 'Periksa isi Peserta.',
    'peserta.10.nama': 'x',
    'peserta.2.peran': 'y',
    'peserta.2.nama': 'z',
    tanggal: 't',
  };

  test('belong to the field that has the cells, and to no other', () => {
    expect(milikBidang(PESERTA, 'peserta.0.nama')).toBe(true);
    expect(milikBidang(PESERTA, 'pesertaLain')).toBe(false);
    expect(milikBidang({ ...PESERTA, jenis: 'teks' }, 'peserta.0.nama')).toBe(false);
  });

  test('lead to the first cell on screen, row before column', () => {
    expect(selPertama(PESERTA, galat)).toBe('peserta.2.nama');
    expect(selPertama(PESERTA, { peserta: 'Peserta wajib diisi.' })).toBe('peserta');
  });

  test('go when their cell is changed; a row that goes takes all of them along', () => {
    const lama = [{ nama: 'a' }, { nama: 'b' }, { nama: 'c', peran: '' }];
    const ubah = lama.map((b, i) => (i === 2 ? { ...b, nama: 'd' } : b));
    expect(Object.keys(galatTersisa(galat, 'peserta', lama, ubah))).toEqual([
      'peserta.10.nama',
      'peserta.2.peran',
      'tanggal',
    ]);
    expect(Object.keys(galatTersisa(galat, 'peserta', lama, lama.slice(1)))).toEqual(['tanggal']);
    expect(Object.keys(galatTersisa(galat, 'tanggal', '', '2026-11-21'))).not.toContain('tanggal');
  });
});

test('the history shows a row per line, with the words of the form', () => {
  const data = { peserta: [{ nama: 'Rina', peran: 'PPID', hadir: true }, { nama: 'Budi' }] };
  expect(isianTerbaca(FORMULIR, data, ZONA)).toEqual([
    ['Peserta', '1. Nama: Rina; Peran: PPID; Hadir: Ya\n2. Nama: Budi'],
  ]);
  expect(isianTerbaca(FORMULIR, { peserta: [] }, ZONA)).toEqual([]);
});

test('what is no row is no row', () => {
  expect(barisTabel(['a', 'b'])).toEqual([]);
  expect(barisTabel('a')).toEqual([]);
});
