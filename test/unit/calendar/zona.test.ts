import {
  bulanRomawi,
  formatBulan,
  formatHariTanggal,
  formatInstan,
  formatJam,
  formatTanggal,
  instanLokal,
  LABEL_ZONA,
  namaBulan,
  tanggalLokal,
} from '@ppid/domain/calendar/zona';
import { ZONA } from '@ppid/domain/satker/satker';
import { describe, expect, it } from 'vitest';
import { kantor } from './kantor.js';

describe('zona waktu', () => {
  it.each([
    ['Asia/Jakarta', 'WIB', '2026-03-19T17:00:00.000Z', '2026-03-20T16:59:00.000Z'],
    ['Asia/Pontianak', 'WIB', '2026-03-19T17:00:00.000Z', '2026-03-20T16:59:00.000Z'],
    ['Asia/Makassar', 'WITA', '2026-03-19T16:00:00.000Z', '2026-03-20T15:59:00.000Z'],
    ['Asia/Jayapura', 'WIT', '2026-03-19T15:00:00.000Z', '2026-03-20T14:59:00.000Z'],
  ] as const)(
    'di %s (%s) hari mulai pukul 00.00 dan berakhir pukul 23.59 setempat',
    (zona, label, awal, akhir) => {
      expect(LABEL_ZONA[zona]).toBe(label);
      expect(instanLokal('2026-03-20', '00:00', zona)).toBe(awal);
      expect(instanLokal('2026-03-20', '23:59', zona)).toBe(akhir);
      for (const instan of [awal, akhir]) expect(tanggalLokal(instan, zona)).toBe('2026-03-20');
      const semalam = new Date(Date.parse(awal) - 1).toISOString();
      expect(tanggalLokal(semalam, zona)).toBe('2026-03-19');
      expect(kantor({}, zona).zona).toBe(zona);
    },
  );

  it('permohonan tengah malam dan pukul 23.59 setempat diterima pada hari kerja yang benar di setiap zona', () => {
    for (const zona of ZONA) {
      const k = kantor({}, zona);
      expect(k.hariTerima(instanLokal('2026-11-16', '00:00', zona))).toBe('2026-11-16');
      expect(k.hariTerima(instanLokal('2026-11-16', '23:59', zona))).toBe('2026-11-17');
      expect(k.tutupKantor('2026-11-16')).toBe(instanLokal('2026-11-16', '16:00', zona));
    }
  });

  it('menolak jam yang tidak ada', () => {
    for (const jam of ['25:00', '12:60', '7:30', '']) {
      expect(() => instanLokal('2026-03-20', jam, 'Asia/Jakarta')).toThrow('Jam tidak sah');
    }
  });
});

describe('penulisan tanggal dan jam', () => {
  it('menulis tanggal dalam bahasa Indonesia', () => {
    expect(formatTanggal('2026-03-20')).toBe('20 Maret 2026');
    expect(formatTanggal('2026-08-01')).toBe('1 Agustus 2026');
    expect(formatHariTanggal('2026-03-20')).toBe('Jumat, 20 Maret 2026');
    expect(formatBulan('2026-03')).toBe('Maret 2026');
    expect(namaBulan(12)).toBe('Desember');
  });

  it('menulis jam dengan titik dan menyebut zonanya', () => {
    const instan = '2026-03-20T07:05:59.999Z';
    expect(formatJam(instan, 'Asia/Jakarta')).toBe('14.05');
    expect(formatInstan(instan, 'Asia/Pontianak')).toBe('20 Maret 2026 pukul 14.05 WIB');
    expect(formatInstan(instan, 'Asia/Makassar')).toBe('20 Maret 2026 pukul 15.05 WITA');
    expect(formatInstan('2026-03-20T15:30:00.000Z', 'Asia/Jayapura')).toBe('21 Maret 2026 pukul 00.30 WIT');
  });

  it('menulis bulan dengan angka Romawi', () => {
    const semua = Array.from({ length: 12 }, (_, i) => bulanRomawi(i + 1)).join(' ');
    expect(semua).toBe('I II III IV V VI VII VIII IX X XI XII');
    expect(() => bulanRomawi(13)).toThrow(RangeError);
  });

  it('menyebut tujuh hari yang cocok dengan kalender', () => {
    const minggu = ['16', '17', '18', '19', '20', '21', '22'].map((h) => formatHariTanggal(`2026-11-${h}`));
    expect(minggu.map((t) => t.split(',')[0])).toEqual([
      'Senin',
      'Selasa',
      'Rabu',
      'Kamis',
      'Jumat',
      'Sabtu',
      'Minggu',
    ]);
  });

  it('menolak tanggal yang tidak ada', () => {
    expect(() => formatTanggal('2026-02-30')).toThrow('Tanggal tidak sah');
    expect(() => formatTanggal('2026-13-01')).toThrow(RangeError);
  });
});
