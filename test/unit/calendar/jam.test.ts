import { describe, expect, it } from 'vitest';
import { kantor } from './kantor.js';

const kalender = kantor();
/** WIB wall clock to instant. */
const wib = (tanggal: string, jam: string) => new Date(`${tanggal}T${jam}:00+07:00`).toISOString();

describe('jam kantor', () => {
  it.each([
    ['Senin', '2026-11-16', 450, '16:00'],
    ['Jumat', '2026-11-20', 450, '16:30'],
    ['Senin Ramadan', '2026-03-02', 390, '15:00'],
    ['Jumat Ramadan', '2026-03-06', 390, '15:30'],
    ['Sabtu', '2026-11-21', 0, '16:00'],
    ['cuti bersama', '2026-12-24', 0, '16:00'],
  ])('%s %s berisi %i menit kerja dan tutup pukul %s', (_, tanggal, menit, tutup) => {
    expect(kalender.menitKerja(wib(tanggal, '00:00'), wib(tanggal, '23:59'))).toBe(menit);
    expect(kalender.tutupKantor(tanggal)).toBe(wib(tanggal, tutup));
  });

  it('seminggu berisi 37,5 jam, dalam Ramadan 32,5 jam (Perpres 21/2023)', () => {
    expect(kalender.menitKerja(wib('2026-11-09', '00:00'), wib('2026-11-16', '00:00'))).toBe(37.5 * 60);
    expect(kalender.menitKerja(wib('2026-03-02', '00:00'), wib('2026-03-09', '00:00'))).toBe(32.5 * 60);
  });

  it.each([
    ['istirahat tidak dihitung', '2026-11-16', '11:50', 20, '2026-11-16', '13:10'],
    ['istirahat Jumat lebih panjang', '2026-11-20', '11:20', 20, '2026-11-20', '13:10'],
    ['tepat habis saat istirahat mulai', '2026-11-16', '11:50', 10, '2026-11-16', '12:00'],
    ['tepat habis saat kantor tutup', '2026-11-16', '15:00', 60, '2026-11-16', '16:00'],
    ['melewati malam', '2026-11-16', '15:50', 20, '2026-11-17', '07:40'],
    ['melewati akhir pekan', '2026-11-20', '16:20', 15, '2026-11-23', '07:35'],
    ['sebelum kantor buka', '2026-11-17', '05:00', 10, '2026-11-17', '07:40'],
    ['dimulai pada hari Minggu', '2026-11-15', '10:00', 10, '2026-11-16', '07:40'],
    ['Jumat Ramadan', '2026-03-06', '15:20', 20, '2026-03-09', '08:10'],
    ['hari kerja terakhir sebelum Nyepi dan Idulfitri', '2026-03-17', '14:50', 20, '2026-03-25', '07:40'],
  ])('%s: %s %s tambah %i menit = %s %s', (_, hari, jam, menit, hariAkhir, jamAkhir) => {
    expect(kalender.tambahMenitKerja(wib(hari, jam), menit).instan).toBe(wib(hariAkhir, jamAkhir));
  });

  it('nol menit memberi saat itu sendiri, dan waktu mundur memberi nol menit', () => {
    expect(kalender.tambahMenitKerja(wib('2026-11-15', '10:00'), 0).instan).toBe(wib('2026-11-15', '10:00'));
    expect(kalender.menitKerja(wib('2026-11-17', '10:00'), wib('2026-11-16', '10:00'))).toBe(0);
    expect(kalender.menitKerja(wib('2026-11-17', '11:00'), wib('2026-11-17', '10:00'))).toBe(0);
  });

  it('hari kerja di antara dua saat tidak menghitung hari pertama', () => {
    expect(kalender.hariKerjaAntara(wib('2026-11-16', '08:00'), wib('2026-11-16', '15:00'))).toBe(0);
    expect(kalender.hariKerjaAntara(wib('2026-11-20', '15:00'), wib('2026-11-23', '08:00'))).toBe(1);
    expect(kalender.hariKerjaAntara(wib('2026-03-13', '08:00'), wib('2026-03-25', '08:00'))).toBe(3);
    expect(kalender.hariKerjaAntara(wib('2026-11-23', '08:00'), wib('2026-11-20', '08:00'))).toBe(0);
  });
});

describe('hari terima', () => {
  it.each([
    ['sebelum buka', '2026-11-16', '05:00', '2026-11-16'],
    ['tepat saat tutup', '2026-11-16', '16:00', '2026-11-16'],
    ['semenit setelah tutup', '2026-11-16', '16:01', '2026-11-17'],
    ['Jumat sebelum tutup', '2026-11-20', '16:30', '2026-11-20'],
    ['Jumat malam', '2026-11-20', '20:00', '2026-11-23'],
    ['Ramadan setelah tutup', '2026-03-02', '15:30', '2026-03-03'],
    ['hari libur', '2026-12-24', '09:00', '2026-12-28'],
  ])('%s: %s %s diterima %s', (_, tanggal, jam, terima) => {
    expect(kalender.hariTerima(wib(tanggal, jam))).toBe(terima);
    expect(kantor({ terimaDiHariKerja: false }).hariTerima(wib(tanggal, jam))).toBe(tanggal);
  });
});
