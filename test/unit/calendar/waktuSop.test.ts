import { tenggatLangkah } from '@ppid/domain/calendar/waktuSop';
import type { Waktu } from '@ppid/domain/sop/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbInstan, arbUbah, arbZona, kantor } from './kantor.js';

const kalender = kantor();
/** Friday 20 November 2026, 10.00 WIB. */
const JUMAT = '2026-11-20T03:00:00.000Z';
const rencana = (waktu: Waktu | null, mulai = JUMAT) => tenggatLangkah(waktu, mulai, kalender).rencana;

describe('tenggat langkah menurut SOP', () => {
  it.each<[string, Waktu, string]>([
    ['10 menit (seed 2 langkah 1)', { v: 10, u: 'min' }, '2026-11-20T03:10:00.000Z'],
    ['2 jam kerja melewati istirahat Jumat', { v: 2, u: 'h' }, '2026-11-20T06:30:00.000Z'],
    ['8 jam kerja lebih panjang daripada sehari', { v: 8, u: 'h' }, '2026-11-23T03:30:00.000Z'],
    ['1 hari kerja berakhir Senin saat tutup', { v: 1, u: 'wd' }, '2026-11-23T09:00:00.000Z'],
    [
      '10 hari kerja tanpa perpanjangan (seed 2 langkah 4)',
      { v: 10, u: 'wd', ext: { v: 7, u: 'wd', times: 1 } },
      '2026-12-04T09:30:00.000Z',
    ],
    ['1 bulan, 20 Desember hari Minggu', { v: 1, u: 'mo' }, '2026-12-21T09:00:00.000Z'],
    [
      'Minggu 1–2 (seed 4 langkah 1)',
      { u: 'window', from: 'W1', to: 'W2', max: { v: 10, u: 'wd' } },
      '2026-12-04T09:30:00.000Z',
    ],
    ['tiap bulan', { every: { v: 1, u: 'mo' } }, '2026-11-30T09:00:00.000Z'],
    ['tiap tahun', { every: { v: 1, u: 'yr' } }, '2026-12-31T09:00:00.000Z'],
    ['tiap enam bulan', { every: { v: 6, u: 'mo' } }, '2026-12-31T09:00:00.000Z'],
  ])('%s', (_, waktu, akhir) => {
    expect(tenggatLangkah(waktu, JUMAT, kalender)).toEqual({ rencana: akhir, sementara: false });
  });

  it('langkah tanpa waktu atau tentatif tidak mempunyai tenggat', () => {
    expect(rencana(null)).toBeNull();
    expect(rencana({ u: 'tentative' })).toBeNull();
  });

  it('langkah berkala yang mulai setelah tutup hari terakhir masuk periode berikutnya', () => {
    const bulanan = { every: { v: 1, u: 'mo' } } as const;
    expect(rencana(bulanan, '2026-11-30T09:00:00.000Z')).toBe('2026-11-30T09:00:00.000Z');
    expect(rencana(bulanan, '2026-11-30T09:00:01.000Z')).toBe('2026-12-31T09:00:00.000Z');
  });

  it('bila hari pertama ikut dihitung, langkah yang mulai setelah tutup dihitung sejak besok', () => {
    const nol = kantor({ geserHariPertama: 0 });
    const tenggat = (mulai: string) => tenggatLangkah({ v: 1, u: 'wd' }, mulai, nol).rencana;
    expect(tenggat('2026-11-16T09:00:00.000Z')).toBe('2026-11-16T09:00:00.000Z');
    expect(tenggat('2026-11-16T09:00:00.001Z')).toBe('2026-11-17T09:00:00.000Z');
  });

  it('hari dan bulan ditentukan oleh hari lokal kantor, bukan UTC', () => {
    // 1 December 01.00 WIT is still 30 November in UTC.
    const timur = kantor({}, 'Asia/Jayapura');
    const mulai = '2026-11-30T16:00:00.000Z';
    const akhir = (waktu: Waktu) => tenggatLangkah(waktu, mulai, timur).rencana;
    expect(akhir({ every: { v: 1, u: 'mo' } })).toBe('2026-12-31T07:00:00.000Z');
    expect(akhir({ v: 1, u: 'mo' })).toBe('2027-01-04T07:00:00.000Z');
    expect(akhir({ v: 1, u: 'wd' })).toBe('2026-12-02T07:00:00.000Z');
  });

  it('bersifat sementara di tahun tanpa SKB', () => {
    const akhir2027 = '2027-12-31T03:00:00.000Z';
    expect(tenggatLangkah({ v: 1, u: 'h' }, akhir2027, kalender).sementara).toBe(false);
    expect(tenggatLangkah({ v: 1, u: 'wd' }, akhir2027, kalender).sementara).toBe(true);
    expect(tenggatLangkah({ v: 1, u: 'mo' }, akhir2027, kalender).sementara).toBe(true);
  });

  it('rencana tidak pernah mendahului mulainya langkah, pada setiap pengaturan', () => {
    const v = fc.integer({ min: 1, max: 30 });
    const arbWaktu = fc.oneof(
      fc.record({ v, u: fc.constantFrom('min', 'h', 'wd', 'mo') }),
      v.map((n) => ({ u: 'window', from: 'W1', to: 'W2', max: { v: n, u: 'wd' } })),
      fc.record({ every: fc.record({ v: fc.integer({ min: 1, max: 12 }), u: fc.constantFrom('mo', 'yr') }) }),
    ) as fc.Arbitrary<Waktu>;
    fc.assert(
      fc.property(arbWaktu, arbInstan, arbUbah, arbZona, (waktu, mulai, ubah, zona) => {
        const hasil = tenggatLangkah(waktu, mulai, kantor(ubah, zona)).rencana;
        expect(hasil !== null && hasil >= mulai).toBe(true);
      }),
    );
  });
});
