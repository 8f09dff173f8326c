import { describe, expect, test } from 'vitest';
import { geserTanggal } from '@ppid/domain/calendar/tanggal';
import { butirDip, dipMenunggu, dokumenBelumDibuka } from '@ppid/domain/pengecualian/buka';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import { arahanButir } from '../../../web/src/lib/arahan-butir.js';
import { bacaAlamatDik, tulisAlamatDik } from '../../../web/src/lib/alamat-dik.js';
import { nasibPenolakan } from '../../../web/src/lib/penolakan-butir.js';
import { susunTugas, tugasSaya } from '../../../web/src/lib/tugas-butir.js';
import { berakhir, butirContoh } from '../../fixtures/butir.js';
import { kantor } from '../calendar/kantor.js';

const kalender = kantor();
const AKHIR = '2031-11-01';
const TINDAK = '2031-09-19';
const butir = berakhir(AKHIR);
const arahan = (hari: string, lain: Partial<Parameters<typeof arahanButir>[0]> = {}) =>
  arahanButir({ butir, dip: null, milik: true, diuji: false, hari, kalender, ...lain });
const dip = (lain: Partial<ButirDip> = {}): ButirDip => ({
  ...butirDip(butir, butir.id, 'prov-bengkulu', 'PENETAPAN', '2031-08-01T02:00:00.000Z'),
  ...lain,
});
const diperiksa = (ditahan: string[] = []) => ({
  ...{ oleh: 'p', pada: '2031-08-02T02:00:00.000Z', catatan: 'Sudah dibaca.' },
  ...{ dokumenIds: ['a', 'b'], ditahan },
});

describe('kalimat yang menyebut apa berikutnya dan sampai kapan', () => {
  test('menurut hari: belum, perlu, terlambat, sudah terbuka', () => {
    expect(arahan('2031-01-01')).toMatchObject({ nada: 'biasa' });
    expect(arahan('2031-01-01').teks).toContain('Jumat, 19 September 2031 (30 hari kerja sebelum berakhir)');
    expect(arahan(TINDAK)).toMatchObject({ nada: 'ingat' });
    expect(arahan(geserTanggal(TINDAK, 1))).toMatchObject({ nada: 'gagal' });
    expect(arahan(geserTanggal(AKHIR, 1)).teks).toMatch(/^Hari terakhirnya sudah lewat/);
  });

  test('selama diuji lagi, dan milik KPU RI, lain bunyinya', () => {
    expect(arahan(TINDAK, { diuji: true }).teks).toContain('sedang berjalan');
    expect(arahan(TINDAK, { milik: false }).teks).toContain('Hanya KPU RI yang dapat mengubah');
  });

  test('yang terbuka menunggu diperiksa, dihitamkan, atau dibuka dokumennya; lalu tidak lagi', () => {
    const b: Butir = { ...butir, status: 'BERAKHIR_TERBUKA' };
    const teks = (d: ButirDip) => arahan('2031-08-03', { butir: b, dip: d }).teks;
    expect(teks(dip())).toContain('memeriksa ada tidaknya data pribadi');
    expect(teks(dip({ status: 'PERLU_DIHITAMKAN', diperiksa: diperiksa() }))).toContain('menghitamkan');
    expect(teks(dip({ status: 'SIAP', diperiksa: diperiksa(['a']) }))).toContain('membuka 1 dokumen');
    expect(teks(dip({ status: 'SIAP', diperiksa: diperiksa(['a', 'b']) }))).toContain('Tidak ada lagi');
  });
});

test('dokumen menunggu sampai dibuka atau ditahan, dan tidak sebelum diperiksa', () => {
  const keluar = { dokumenId: 'a', hasilDokumenId: 'h', oleh: 'p', pada: '2031-08-03T02:00:00.000Z' };
  expect(dokumenBelumDibuka(dip())).toEqual([]);
  expect(dipMenunggu(dip())).toBe(true);
  const siap = dip({ status: 'SIAP', diperiksa: diperiksa() });
  expect(dokumenBelumDibuka(siap)).toEqual(['a', 'b']);
  expect(dokumenBelumDibuka({ ...siap, dibuka: [keluar] })).toEqual(['b']);
  expect(dipMenunggu({ ...siap, diperiksa: diperiksa(['b']), dibuka: [keluar] })).toBe(false);
});

test('daftar tugas: yang terdekat lebih dulu, menurut peran', () => {
  const dekat = berakhir('2031-10-20', { id: 'lebih-dekat' });
  const jauh = butirContoh({ id: 'jauh', jangka: { ...butir.jangka, akhir: '2035-01-01' } });
  const semua = susunTugas([butir, jauh, dekat], [dip()], TINDAK, kalender);
  expect(semua.map((t) => [t.butirId, t.kelompok, t.terlambat])).toEqual([
    ['lebih-dekat', 'akhir', true],
    [butir.id, 'akhir', false],
    [butir.id, 'periksa', false],
  ]);
  expect(tugasSaya(semua, ['PPID'])).toHaveLength(3);
  expect(tugasSaya(semua, ['TIM_PENGHUBUNG'])).toHaveLength(2);
  expect(tugasSaya(semua, ['ATASAN_PPID']).map((t) => t.butirId)).toEqual(['lebih-dekat']);
});

test('alamat dan tampilan saling membalik; yang salah diabaikan', () => {
  const tampilan = {
    saring: { status: 'BERLAKU', kata: 'rekening', tahun: 2031 },
    tugas: 'akhir',
    halaman: 3,
  } as const;
  expect(bacaAlamatDik(new URLSearchParams(tulisAlamatDik(tampilan)))).toEqual(tampilan);
  const salah = new URLSearchParams({ status: 'APA', tahun: 'x', tugas: 'y', halaman: '-1' });
  expect(bacaAlamatDik(salah)).toEqual({ saring: {}, tugas: null, halaman: 1 });
});

test('penolakan yang mengutip: berlaku, harus diputus kembali, sudah diputus tanpa butir ini', () => {
  const data = { hasil: 'DITOLAK', butirDik: ['b'], dijawab: '2031-01-01T00:00:00.000Z' };
  const perintah = { batas: '2031-09-01' };
  expect(nasibPenolakan({ data }, 'b').teks).toContain('penolakan berlaku');
  expect(nasibPenolakan({ data: { ...data, perintah } }, 'b').teks).toContain('1 September 2031');
  const ulang = { ...data, perintah, dijawabUlang: '2031-08-20T00:00:00.000Z', butirDik: [] };
  expect(nasibPenolakan({ data: ulang }, 'b').teks).toBe('sudah diputus kembali tanpa butir ini');
});
