import { describe, expect, it } from 'vitest';
import { kantor } from './kantor.js';

/** Dossier C.5, copied: received, +3, +5, +10, +10+7, +30, +10 with cuti bersama as workdays. */
const C5 = [
  ['2025-03-21', '2025-03-26', '2025-04-08', '2025-04-15', '2025-04-25', '2025-05-19', '2025-04-08'],
  ['2025-08-11', '2025-08-14', '2025-08-19', '2025-08-26', '2025-09-04', '2025-09-24', '2025-08-25'],
  ['2026-02-09', '2026-02-12', '2026-02-18', '2026-02-25', '2026-03-06', '2026-04-01', '2026-02-24'],
  ['2026-03-06', '2026-03-11', '2026-03-13', '2026-03-27', '2026-04-08', '2026-04-27', '2026-03-23'],
  ['2026-03-13', '2026-03-25', '2026-03-27', '2026-04-06', '2026-04-15', '2026-05-05', '2026-03-30'],
  ['2026-05-08', '2026-05-13', '2026-05-19', '2026-05-26', '2026-06-09', '2026-06-29', '2026-05-25'],
  ['2026-12-14', '2026-12-17', '2026-12-21', '2026-12-30', '2027-01-12', '2027-01-29', '2026-12-29'],
  ['2027-02-26', '2027-03-03', '2027-03-05', '2027-03-22', '2027-04-02', '2027-04-21', '2027-03-17'],
  ['2027-05-06', '2027-05-11', '2027-05-13', '2027-05-26', '2027-06-07', '2027-06-24', '2027-05-24'],
] as const;

describe('contoh tenggat dossier C.5', () => {
  const kalender = kantor();
  const cutiDihitung = kantor({ cutiBersamaHariKerja: true });
  const setelah = (mulai: string, n: number) => kalender.tambahHariKerja(mulai, n).tanggal;

  it.each(C5)('diterima %s: %s, %s, %s, %s, %s, dan %s', (terima, t3, t5, t10, t17, t30, cuti) => {
    expect(setelah(terima, 3)).toBe(t3);
    expect(setelah(terima, 5)).toBe(t5);
    expect(setelah(terima, 10)).toBe(t10);
    expect(setelah(setelah(terima, 10), 7)).toBe(t17);
    expect(setelah(terima, 17)).toBe(t17);
    expect(setelah(terima, 30)).toBe(t30);
    expect(cutiDihitung.tambahHariKerja(terima, 10).tanggal).toBe(cuti);
  });

  describe('diterima pada hari libur 6 Mei 2027 (Kenaikan Yesus Kristus)', () => {
    const pagi = '2027-05-06T02:00:00.000Z';

    it('dihitung sejak hari itu bila aturan hari kerja berikutnya dimatikan', () => {
      const mati = kantor({ terimaDiHariKerja: false });
      expect(mati.hariTerima(pagi)).toBe('2027-05-06');
      expect(mati.tambahHariKerja(mati.hariTerima(pagi), 10).tanggal).toBe('2027-05-26');
    });

    it('diterima 7 Mei dan setiap tenggat bergeser satu hari kerja bila aturan itu menyala', () => {
      const terima = kalender.hariTerima(pagi);
      expect(terima).toBe('2027-05-07');
      for (const n of [3, 5, 10, 17, 30]) {
        expect(setelah(terima, n)).toBe(setelah('2027-05-06', n + 1));
      }
      expect(setelah(terima, 10)).toBe('2027-05-27');
    });
  });

  it('hitungan menyebut hari yang dihitung dan yang dilewati beserta sebabnya', () => {
    const hitungan = kalender.tambahHariKerja('2026-03-13', 3);
    expect(hitungan.dihitung).toEqual(['2026-03-16', '2026-03-17', '2026-03-25']);
    expect(hitungan.dilewati).toEqual([
      { tanggal: '2026-03-14', sebab: 'Sabtu' },
      { tanggal: '2026-03-15', sebab: 'Minggu' },
      { tanggal: '2026-03-18', sebab: 'Cuti bersama Hari Suci Nyepi, Tahun Baru Saka 1948' },
      { tanggal: '2026-03-19', sebab: 'Hari Suci Nyepi, Tahun Baru Saka 1948' },
      { tanggal: '2026-03-20', sebab: 'Cuti bersama Idulfitri 1447 H' },
      { tanggal: '2026-03-21', sebab: 'Sabtu, Idulfitri 1447 H' },
      { tanggal: '2026-03-22', sebab: 'Minggu, Idulfitri 1447 H' },
      { tanggal: '2026-03-23', sebab: 'Cuti bersama Idulfitri 1447 H' },
      { tanggal: '2026-03-24', sebab: 'Cuti bersama Idulfitri 1447 H' },
    ]);
    expect(hitungan.sementara).toBe(false);
  });
});
