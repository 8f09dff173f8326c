import { periksaKalenderKantor, periksaLiburNasional } from '@ppid/domain/calendar/periksaKalender';
import type { BarisLibur } from '@ppid/domain/calendar/types';
import { describe, expect, it } from 'vitest';
import { baris } from './kantor.js';

const lokal = (tanggal: string, ubah: Partial<BarisLibur> = {}): BarisLibur => ({
  ...baris(tanggal, 'LOKAL', 'HUT Provinsi'),
  ...ubah,
});
const tahap = (mulai: string, selesai: string, dasar = 'PKPU 1 Tahun 2027') => ({ mulai, selesai, dasar });
const nasional = (
  tanggal: string,
  jenis: BarisLibur['jenis'],
  ubah: Partial<BarisLibur> = {},
): BarisLibur => ({
  ...baris(tanggal, jenis, 'Libur nasional'),
  lingkup: 'nasional',
  ...ubah,
});

describe('isian kalender kantor', () => {
  it.each<[string, BarisLibur[], Record<string, string>]>([
    ['benar', [lokal('2026-11-18'), lokal('2026-11-19', { jenis: 'PEMUNGUTAN_SUARA' })], {}],
    ['tanggal yang tidak ada', [lokal('2026-02-30')], { 'libur.0.tanggal': 'Tanggal tidak benar.' }],
    ['tanggal kosong', [lokal('')], { 'libur.0.tanggal': 'Tanggal tidak benar.' }],
    ['tahun salah ketik', [lokal('2206-11-18')], { 'libur.0.tanggal': 'Tahun harus antara 2024 dan 2099.' }],
    [
      'tanpa keputusan',
      [lokal('2026-11-18', { keputusan: ' ' })],
      { 'libur.0.keputusan': 'Nomor keputusan wajib diisi, paling sedikit 3 huruf.' },
    ],
    [
      'tanpa nama',
      [lokal('2026-11-18', { nama: '' })],
      { 'libur.0.nama': 'Nama hari wajib diisi, paling sedikit 3 huruf.' },
    ],
    [
      'kembar',
      [lokal('2026-11-18'), lokal('2026-11-18')],
      { 'libur.1.tanggal': 'Hari ini dengan jenis ini sudah ada di daftar.' },
    ],
    [
      'libur dan masuk sekaligus',
      [lokal('2026-11-18'), lokal('2026-11-18', { jenis: 'KHUSUS_KERJA' })],
      { 'libur.1.tanggal': 'Hari ini sudah ada di daftar dengan arti sebaliknya; hapus salah satu.' },
    ],
    ['libur nasional', [lokal('2026-11-18', { jenis: 'LN' })], { 'libur.0.jenis': 'Pilih jenis harinya.' }],
    [
      'pencabutan',
      [lokal('2026-12-25', { jenis: 'DICABUT', mencabut: 'LN' })],
      { 'libur.0.jenis': 'Pilih jenis harinya.' },
    ],
    [
      'lingkup nasional',
      [lokal('2026-11-18', { lingkup: 'nasional' })],
      { 'libur.0.lingkup': 'Lingkup ini tidak dapat diatur di sini.' },
    ],
  ])('libur %s', (_, libur, salah) => {
    expect(periksaKalenderKantor({ libur, tahapan: [] })).toEqual(salah);
  });

  it.each([
    ['benar', [tahap('2027-06-01', '2027-12-31'), tahap('2028-01-01', '2028-02-28')], {}],
    ['sehari', [tahap('2027-06-01', '2027-06-01')], {}],
    [
      'terbalik',
      [tahap('2027-06-02', '2027-06-01')],
      { 'tahapan.0.selesai': 'Hari terakhir harus pada atau sesudah hari pertama.' },
    ],
    [
      'tanpa dasar',
      [tahap('2027-06-01', '2027-06-02', '')],
      { 'tahapan.0.dasar': 'Dasar hukum tahapan wajib diisi, paling sedikit 3 huruf.' },
    ],
    [
      'bertumpang tindih sehari',
      [tahap('2027-06-01', '2027-06-30'), tahap('2027-06-30', '2027-07-01')],
      { 'tahapan.1.mulai': 'Bertumpang tindih dengan tahapan 1 Juni 2027 sampai 30 Juni 2027.' },
    ],
    [
      'terlalu lama',
      [tahap('2027-06-01', '2072-06-01')],
      { 'tahapan.0.selesai': 'Masa ini lebih dari lima tahun; periksa tahunnya.' },
    ],
    [
      'tanggal salah',
      [tahap('2027-13-01', '2027-06-31')],
      { 'tahapan.0.mulai': 'Tanggal tidak benar.', 'tahapan.0.selesai': 'Tanggal tidak benar.' },
    ],
  ])('tahapan %s', (_, tahapan, salah) => {
    expect(periksaKalenderKantor({ libur: [], tahapan })).toEqual(salah);
  });
});

describe('isian libur nasional', () => {
  const TETAP = ['01-01', '05-01', '06-01', '08-17', '12-25'].map((b) => nasional(`2028-${b}`, 'LN'));

  it.each<[string, BarisLibur[], Record<string, string>]>([
    ['cuti bersama tambahan', [nasional('2026-11-18', 'CB')], {}],
    [
      'yang sudah bawaan',
      [nasional('2026-12-24', 'CB')],
      { 'baris.0.tanggal': 'Hari ini sudah ada di daftar bawaan.' },
    ],
    ['pencabutan', [nasional('2026-12-24', 'DICABUT', { mencabut: 'CB' })], {}],
    [
      'pencabutan dengan pengganti jenis lain',
      [nasional('2026-12-24', 'DICABUT', { mencabut: 'CB' }), nasional('2026-12-24', 'LN')],
      {},
    ],
    [
      'pencabutan tanpa jenis',
      [nasional('2026-12-24', 'DICABUT')],
      { 'baris.0.mencabut': 'Pilih jenis hari yang dicabut.' },
    ],
    [
      'pencabutan yang tidak ada',
      [nasional('2026-11-18', 'DICABUT', { mencabut: 'CB' })],
      { 'baris.0.tanggal': 'Tidak ada libur bawaan pada hari dan jenis ini; baris tambahan cukup dihapus.' },
    ],
    ['baris kantor', [nasional('2026-11-18', 'LOKAL')], { 'baris.0.jenis': 'Pilih jenis harinya.' }],
  ])('%s', (_, semua, salah) => {
    expect(periksaLiburNasional({ baris: semua, tahun: [] })).toEqual(salah);
  });

  it('tahun ditetapkan hanya dengan libur bertanggal tetap yang lengkap dan nomor keputusan', () => {
    const tahun = [{ tahun: 2028, keputusan: 'SKB 1/2027' }];
    expect(periksaLiburNasional({ baris: TETAP, tahun })).toEqual({});
    expect(periksaLiburNasional({ baris: TETAP.slice(2), tahun })).toEqual({
      'tahun.0.tahun':
        'Daftar libur tahun ini belum lengkap: 1 Januari 2028, 1 Mei 2028 belum ada sebagai libur nasional.',
    });
    expect(periksaLiburNasional({ baris: [], tahun: [{ tahun: 2027, keputusan: '' }] })).toMatchObject({
      'tahun.0.tahun': 'Tahun ini sudah ditetapkan.',
      'tahun.0.keputusan': expect.stringContaining('wajib diisi') as string,
    });
  });
});
