import { describe, expect, test } from 'vitest';
import { geserTanggal } from '@ppid/domain/calendar/tanggal';
import { butirDip, dipMenunggu, dokumenBelumDibuka, halanganBuka } from '@ppid/domain/pengecualian/buka';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import { arahanButir } from '../../../web/src/lib/arahan-butir.js';
import { bacaAlamatDik, tulisAlamatDik } from '../../../web/src/lib/alamat-dik.js';
import { nasibPenolakan } from '../../../web/src/lib/penolakan-butir.js';
import { adaTugasDik, susunTugas, tugasSaya } from '../../../web/src/lib/tugas-butir.js';
import { berakhir, butirContoh } from '../../fixtures/butir.js';
import { kantor } from '../calendar/kantor.js';

const kalender = kantor();
const AKHIR = '2031-11-01';
const TINDAK = '2031-09-19';
const butir = berakhir(AKHIR);
const arahan = (hari: string, lain: Partial<Parameters<typeof arahanButir>[0]> = {}) =>
  arahanButir({
    ...{ butir, dip: null, milik: true, diuji: false, adaSop: { uji: true, dip: true }, hari, kalender },
    ...lain,
  });
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
    expect(teks(dip({ status: 'SIAP', diperiksa: diperiksa(['a', 'b']) }))).toContain(
      'lewat berkas Penyusunan DIP',
    );
  });
});

describe('yang tidak dapat dilakukan tidak disarankan', () => {
  const tinjau: Butir = {
    ...butir,
    jangka: { ...butir.jangka, akhir: null, peristiwa: 'Pemilu selesai', tinjau: '2031-06-01' },
  };
  const tanpaSop = { adaSop: { uji: false, dip: false } };

  test('kantor tanpa SOP klasifikasi tidak disuruh memperpanjang, dan tahu sebabnya', () => {
    for (const hari of ['2031-01-01', TINDAK, geserTanggal(TINDAK, 1)]) {
      const { teks } = arahan(hari, tanpaSop);
      expect(teks).not.toMatch(/atau (mem)?perpanjang/);
      expect(teks).toContain('Kantor ini belum mempunyai SOP klasifikasi informasi.');
    }
    expect(arahan('2031-06-02', { butir: tinjau, ...tanpaSop }).teks).not.toContain(
      'bila belum, ajukan uji baru',
    );
  });

  test('peninjauan dijawab dengan membuka atau uji baru; selama diuji tidak lagi terlambat', () => {
    const terlambat = arahan('2031-06-02', { butir: tinjau });
    expect(terlambat).toMatchObject({ nada: 'gagal' });
    expect(terlambat.teks).toContain('ajukan uji baru');
    const diuji = arahan('2031-06-02', { butir: tinjau, diuji: true });
    expect(diuji).toMatchObject({ nada: 'ingat' });
    expect(diuji.teks).toContain('sedang berjalan');
  });

  test('kotak masuk mengatakan bahwa perpanjangannya sedang diuji, dan menuntun ke ujinya', () => {
    const sedang = { perpanjangan: 'uji-1' };
    const [a, b] = susunTugas(
      [
        { ...butir, ...sedang },
        { ...tinjau, ...sedang },
      ],
      [],
      [],
      '2031-10-20',
      kalender,
    );
    const tautan = '/berkas/pengecualian/uji-1';
    expect(a).toMatchObject({ terlambat: false, sampai: AKHIR, tautan });
    expect(a?.apa).toContain('perpanjangan sedang diuji');
    expect(b).toMatchObject({ terlambat: false, sampai: null, tautan });
  });

  test('kantor tanpa SOP penyusunan DIP tidak disuruh membuka berkasnya', () => {
    const siap = dip({ status: 'SIAP', diperiksa: diperiksa(['a', 'b']) });
    const b: Butir = { ...butir, status: 'BERAKHIR_TERBUKA' };
    expect(arahan('2031-08-03', { butir: b, dip: siap, ...tanpaSop }).teks).toContain('belum mempunyai SOP');
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

test('yang tidak dapat dibuka mengatakan mengapa dan apa yang dilakukan', () => {
  const dok = { kategori: 'dikecualikan', status: 'SELESAI', asli: 'x' } as const;
  expect(halanganBuka(dok)).toBeNull();
  expect(halanganBuka({ ...dok, kategori: 'lembar-uji' })).toContain('dihitamkan');
  expect(halanganBuka({ ...dok, status: 'GAGAL' })).toContain('Jalankan lagi tahap yang gagal');
  expect(halanganBuka({ ...dok, status: 'KARANTINA', asli: null })).toContain('tahan dokumen ini');
  expect(halanganBuka({ ...dok, status: 'DIOLAH', asli: null })).toContain('masih diolah');
});

test('daftar tugas: yang terdekat lebih dulu, menurut peran', () => {
  const dekat = berakhir('2031-10-20', { id: 'lebih-dekat' });
  const jauh = butirContoh({ id: 'jauh', jangka: { ...butir.jangka, akhir: '2035-01-01' } });
  const semua = susunTugas([butir, jauh, dekat], [dip()], [], TINDAK, kalender);
  expect(semua.map((t) => [t.butirId, t.kelompok, t.terlambat])).toEqual([
    ['lebih-dekat', 'akhir', true],
    [butir.id, 'akhir', false],
    [butir.id, 'periksa', false],
  ]);
  expect(tugasSaya(semua, ['PPID'])).toHaveLength(3);
  expect(tugasSaya(semua, ['TIM_PENGHUBUNG'])).toHaveLength(2);
  expect(tugasSaya(semua, ['ATASAN_PPID']).map((t) => t.butirId)).toEqual(['lebih-dekat']);
});

test('yang ditetapkan dan belum didokumentasikan menunggu Desk, Petugas, dan PPID selama masih tertutup', () => {
  const lewat = berakhir('2026-12-31', { id: 'lewat' });
  const semua = susunTugas([], [], [butir, lewat], TINDAK, kalender);
  expect(semua.map((t) => [t.butirId, t.kelompok])).toEqual([[butir.id, 'dokumentasi']]);
  for (const peran of ['DESK', 'PETUGAS_PPID', 'PPID'] as const) {
    expect(adaTugasDik([peran])).toBe(true);
    expect(tugasSaya(semua, [peran])).toHaveLength(1);
  }
  expect(tugasSaya(semua, ['TIM_PENGHUBUNG'])).toEqual([]);
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
