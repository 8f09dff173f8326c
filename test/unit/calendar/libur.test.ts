import { LIBUR_NASIONAL, TAHUN_DITETAPKAN, VERSI_LIBUR } from '@ppid/domain/calendar/libur/index';
import { dalamRamadan, RAMADAN } from '@ppid/domain/calendar/ramadan';
import { describe, expect, it } from 'vitest';
import { kantor, setiapHari } from './kantor.js';

const jumlah = (tahun: number, jenis: string) =>
  LIBUR_NASIONAL.filter((b) => b.tanggal.startsWith(`${tahun}-`) && b.jenis === jenis).length;

describe('tabel libur nasional', () => {
  it.each([
    [2024, 19, 10],
    [2025, 17, 11],
    [2026, 17, 8],
    [2027, 18, 8],
  ])('tahun %i memuat %i libur nasional dan %i cuti bersama', (tahun, ln, cb) => {
    expect([jumlah(tahun, 'LN'), jumlah(tahun, 'CB')]).toEqual([ln, cb]);
  });

  it.each([
    [2025, 237, 248],
    [2026, 240, 248],
    [2027, 242, 250],
  ])('tahun %i mempunyai %i hari kerja, %i bila cuti bersama dihitung', (tahun, tanpa, dengan) => {
    const kerja = (cutiBersamaHariKerja: boolean) => {
      const kalender = kantor({ cutiBersamaHariKerja });
      return setiapHari(tahun).filter((t) => kalender.hari(t).kerja).length;
    };
    expect([kerja(false), kerja(true)]).toEqual([tanpa, dengan]);
  });

  it('setiap baris yang ditetapkan menyebut nama, keputusan, dan sumber, dan tiap tanggal hanya sekali', () => {
    const ditetapkan = LIBUR_NASIONAL.filter((b) => b.status === 'ditetapkan');
    expect(new Set(ditetapkan.map((b) => b.tanggal)).size).toBe(ditetapkan.length);
    for (const b of ditetapkan) {
      expect(b.nama).not.toBe('');
      expect(b.keputusan).toMatch(/^(SKB \d+\/\d{4}|Keppres \d+\/2024)/);
      expect(b.sumber).toMatch(/dossier G|BELUM TERVERIFIKASI/);
      expect(TAHUN_DITETAPKAN).toContain(Number(b.tanggal.slice(0, 4)));
    }
  });

  it('keputusan 2024 ditandai belum terverifikasi', () => {
    const baris = LIBUR_NASIONAL.filter((b) => b.tanggal.startsWith('2024'));
    expect(baris.every((b) => b.sumber.includes('BELUM TERVERIFIKASI'))).toBe(true);
  });

  it('cuti bersama 18 Agustus 2025 berasal dari keputusan perubahan', () => {
    const tambahan = LIBUR_NASIONAL.find((b) => b.tanggal === '2025-08-18');
    expect(tambahan).toMatchObject({ jenis: 'CB', keputusan: 'SKB 933/2025, 1/2025, 3/2025' });
  });

  it('tahun tanpa SKB hanya berisi libur bertanggal tetap sebagai perkiraan', () => {
    const baris = LIBUR_NASIONAL.filter((b) => b.tanggal.startsWith('2028'));
    expect(baris.map((b) => b.tanggal.slice(5))).toEqual(['01-01', '05-01', '06-01', '08-17', '12-25']);
    expect(baris.every((b) => b.status === 'perkiraan')).toBe(true);
  });

  it('versi tabel adalah tanggal SKB termuda', () => {
    expect(VERSI_LIBUR).toBe('2026-09-15');
  });
});

describe('Ramadan', () => {
  it('berakhir sehari sebelum Idulfitri dan berlangsung 29 atau 30 hari', () => {
    for (const r of RAMADAN) {
      const idulfitri = LIBUR_NASIONAL.find((b) => b.jenis === 'LN' && b.nama === `Idulfitri ${r.hijriah} H`);
      const hari = (t: string) => Date.parse(t) / 86_400_000;
      expect(hari(idulfitri?.tanggal ?? '') - hari(r.selesai)).toBe(1);
      expect([29, 30]).toContain(hari(r.selesai) - hari(r.mulai) + 1);
      expect(r.status).toBe('perkiraan');
    }
    expect(RAMADAN.map((r) => r.mulai.slice(0, 4))).toEqual(['2024', '2025', '2026', '2027']);
  });

  it('mencakup hari pertama dan terakhirnya saja', () => {
    const hari = ['2026-02-18', '2026-02-19', '2026-03-20', '2026-03-21'];
    expect(hari.map(dalamRamadan)).toEqual([false, true, true, false]);
  });
});
