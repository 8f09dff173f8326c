import { geserTanggal, nomorHari } from '@ppid/domain/calendar/tanggal';
import type { Kalender, Tanggal } from '@ppid/domain/calendar/types';
import { tambahTahun } from '@ppid/domain/pengecualian/jangka';
import { ingatanMasa, masaButir, type Masa } from '@ppid/domain/pengecualian/masa';
import type { Butir, Jangka } from '@ppid/domain/pengecualian/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbTanggal, arbUbah, arbZona, baris, kantor } from '../calendar/kantor.js';

const sampai = (akhir: Tanggal | null, lain: Partial<Jangka> = {}, pasal17 = ['17.h.3']) =>
  ({
    pasal17,
    jangka: { mulai: '2022-01-03', akhir, peristiwa: null, tanpaBatas: false, tinjau: null, ...lain },
  }) satisfies Pick<Butir, 'pasal17' | 'jangka'>;

const padaHari = (butir: ReturnType<typeof sampai>, hari: Tanggal, k: Kalender = kantor()): Masa => {
  const masa = masaButir(butir, hari, k);
  if (!masa) throw new Error('no period');
  return masa;
};
const hariHari = (dari: Tanggal, sampaiHari: Tanggal): Tanggal[] =>
  Array.from({ length: nomorHari(sampaiHari) - nomorHari(dari) + 1 }, (_, i) => geserTanggal(dari, i));

/** Fewer local holidays than would fill the ninety days. */
const arbLibur = fc.array(arbTanggal, { maxLength: 25 });

describe('masa pengecualian (dossier F.5)', () => {
  it('berurutan jauh, dekat, bertindak, terlambat, berakhir, dan tidak pernah mundur', () => {
    fc.assert(
      fc.property(arbTanggal, arbUbah, arbZona, arbLibur, (akhir, ubah, zona, libur) => {
        const k = kantor(
          ubah,
          zona,
          libur.map((hari) => baris(hari, 'LOKAL', 'Libur setempat')),
        );
        const semua = hariHari(geserTanggal(akhir, -100), geserTanggal(akhir, 5));
        const runut = semua.map((hari) => padaHari(sampai(akhir), hari, k).keadaan);
        const urut = ['JAUH', 'DEKAT', 'BERTINDAK', 'TERLAMBAT', 'BERAKHIR'];
        const angka = runut.map((keadaan) => urut.indexOf(keadaan));
        expect(angka).toEqual([...angka].sort((a, b) => a - b));
        expect(semua[runut.indexOf('DEKAT')]).toBe(geserTanggal(akhir, -90));
        expect(runut.filter((keadaan) => keadaan === 'BERTINDAK')).toHaveLength(1);
        expect(semua[runut.indexOf('BERAKHIR')]).toBe(geserTanggal(akhir, 1));
      }),
      { numRuns: 60 },
    );
  });

  it('menyisakan 30 hari kerja setelah hari kerja terakhir untuk bertindak', () => {
    fc.assert(
      fc.property(arbTanggal, arbUbah, arbZona, (akhir, ubah, zona) => {
        const k = kantor(ubah, zona);
        const { tindak } = padaHari(sampai(akhir), akhir, k);
        const sisa = hariHari(geserTanggal(tindak, 1), akhir).filter((hari) => k.hari(hari).kerja);
        expect(sisa).toHaveLength(30);
        expect(k.hari(tindak).kerja).toBe(true);
      }),
    );
  });

  it('tidak tersentuh tahun kabisat', () => {
    const butir = sampai('2028-02-29');
    expect(padaHari(butir, '2027-11-30').keadaan).toBe('JAUH');
    expect(padaHari(butir, '2027-12-01')).toMatchObject({ keadaan: 'DEKAT', sisa: 90 });
    expect(padaHari(butir, '2028-02-29').keadaan).toBe('TERLAMBAT');
    expect(padaHari(butir, '2028-03-01').keadaan).toBe('BERAKHIR');
  });

  it.each([
    ['Asia/Jakarta', 'TERLAMBAT'],
    ['Asia/Pontianak', 'TERLAMBAT'],
    ['Asia/Makassar', 'BERAKHIR'],
    ['Asia/Jayapura', 'BERAKHIR'],
  ] as const)('habis menurut hari setempat: pukul 23.30 WIB hari terakhir di %s', (zona, keadaan) => {
    const k = kantor({}, zona);
    const hari = k.tanggalLokal('2027-11-01T16:30:00.000Z');
    expect(padaHari(sampai('2027-11-01'), hari, k).keadaan).toBe(keadaan);
  });

  it('memajukan hari bertindak bila kantor mendapat libur baru', () => {
    const libur = [baris('2027-09-22', 'LOKAL', 'Libur setempat')];
    const lama = padaHari(sampai('2027-11-01'), '2027-09-01').tindak;
    const baru = padaHari(sampai('2027-11-01'), '2027-09-01', kantor({}, 'Asia/Jakarta', libur)).tindak;
    expect(baru < lama).toBe(true);
  });

  it('hanya mengingatkan untuk ditinjau, tidak pernah berakhir, bila tidak ada hari akhirnya', () => {
    const peristiwa = sampai(null, { peristiwa: 'putusan berkekuatan hukum tetap', tinjau: '2026-11-02' });
    expect(padaHari(peristiwa, '2026-08-03')).toMatchObject({ apa: 'TINJAU', keadaan: 'JAUH' });
    expect(padaHari(peristiwa, '2026-08-04').keadaan).toBe('DEKAT');
    expect(padaHari(peristiwa, '2026-11-02').keadaan).toBe('BERTINDAK');
    expect(padaHari(peristiwa, '2046-11-02').keadaan).toBe('TERLAMBAT');
    expect(masaButir(sampai(null, { tanpaBatas: true }), '2046-11-02', kantor())).toBeNull();
  });

  it('berakhir juga tanpa peristiwanya setelah 30 tahun bila dasarnya 17.a', () => {
    const lain = { peristiwa: 'penyidikan selesai', tinjau: '2026-11-02' };
    const butir = sampai(null, lain, ['17.a.1']);
    const akhir = tambahTahun('2022-01-03', 30);
    expect(padaHari(butir, '2030-01-01').apa).toBe('TINJAU');
    expect(padaHari(butir, akhir)).toMatchObject({ apa: 'AKHIR', keadaan: 'TERLAMBAT', sampai: akhir });
    expect(padaHari(butir, geserTanggal(akhir, 1)).keadaan).toBe('BERAKHIR');
  });
});

describe('siapa yang diingatkan', () => {
  const AKHIR = '2027-11-01';
  const HARI = hariHari('2027-07-01', AKHIR);
  const ingatan = new Map(HARI.map((h) => [h, ingatanMasa(padaHari(sampai(AKHIR), h))]));
  /** What rounds on these days send: an occasion that was told is not told again. */
  const dikirim = (hari: readonly Tanggal[]) => {
    const surel = hari.flatMap((h) => (ingatan.get(h) ?? []).map((i) => ({ ...i, h })));
    const nama = surel.map((s) => `${s.kunci}-${s.peran}`);
    return surel.filter((_, i) => nama.indexOf(nama[i] ?? '') === i);
  };

  it('PPID sekali pada 90 hari, pada hari bertindak, dan setiap minggu sesudahnya; Atasan sejak esoknya', () => {
    const { tindak } = padaHari(sampai(AKHIR), AKHIR);
    const semua = dikirim(HARI);
    const ppid = semua.filter((s) => s.peran === 'PPID').map((s) => s.h);
    const minggu = Array.from({ length: ppid.length - 1 }, (_, i) => geserTanggal(tindak, i * 7));
    expect(ppid).toEqual([geserTanggal(AKHIR, -90), ...minggu]);
    const atasan = semua.filter((s) => s.peran === 'ATASAN_PPID').map((s) => s.h);
    expect(atasan).toEqual([geserTanggal(tindak, 1), ...minggu.slice(1)]);
  });

  it('tidak pernah dua kali untuk kejadian yang sama, hari apa pun ronda itu lewat', () => {
    fc.assert(
      fc.property(fc.subarray(HARI), (hari) => {
        const sekali = dikirim(hari);
        expect(dikirim([...hari, ...hari])).toEqual(sekali);
        expect(sekali.length).toBeLessThanOrEqual(dikirim(HARI).length);
      }),
    );
  });

  it('hanya yang berlaku sekarang setelah ronda diam seminggu', () => {
    const { tindak } = padaHari(sampai(AKHIR), AKHIR);
    const surel = dikirim([geserTanggal(tindak, -2), geserTanggal(tindak, 5)]);
    expect(surel.map((s) => `${s.kunci}-${s.peran}`)).toEqual([
      'akhir-dekat-PPID',
      'akhir-0-PPID',
      'akhir-0-ATASAN_PPID',
    ]);
  });
});
