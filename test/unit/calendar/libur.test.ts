import { LIBUR_NASIONAL, TAHUN_DITETAPKAN, VERSI_LIBUR } from '@ppid/domain/calendar/libur/index';
import { dalamRamadan, RAMADAN } from '@ppid/domain/calendar/ramadan';
import { describe, expect, it } from 'vitest';
import { kantor, setiapHari } from './kantor.js';

/** The dates once more, copied from dossier G.1–G.3 (2024: the holiday table given with it): a slip of one day must not pass. */
const TANGGAL = [
  [
    2024,
    'LN',
    '01-01 02-08 02-10 02-14 03-11 03-29 03-31 04-10 04-11 05-01 05-09 05-23 06-01 06-17 07-07 08-17 09-16 11-27 12-25',
  ],
  [2024, 'CB', '02-09 03-12 04-08 04-09 04-12 04-15 05-10 05-24 06-18 12-26'],
  [
    2025,
    'LN',
    '01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25',
  ],
  [2025, 'CB', '01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26'],
  [
    2026,
    'LN',
    '01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25',
  ],
  [2026, 'CB', '02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24'],
  [
    2027,
    'LN',
    '01-01 01-05 02-06 03-08 03-10 03-11 03-26 03-28 05-01 05-06 05-17 05-20 06-01 06-06 08-15 08-17 12-25 12-26',
  ],
  [2027, 'CB', '02-05 03-09 03-12 03-15 03-25 05-18 05-19 12-24'],
] as const;

describe('tabel libur nasional', () => {
  it.each(TANGGAL)('tahun %i memuat %s tepat pada %s', (tahun, jenis, tanggal) => {
    const baris = LIBUR_NASIONAL.filter((b) => b.tanggal.startsWith(`${tahun}-`) && b.jenis === jenis);
    expect(baris.map((b) => b.tanggal.slice(5)).join(' ')).toBe(tanggal);
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
