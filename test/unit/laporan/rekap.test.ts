import { gabungRekap, kenaikanRekap, kunciAman, terapkanKenaikan } from '@ppid/domain/laporan/rekap';
import type { Rekap } from '@ppid/domain/laporan/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bulanKecil,
  jalankan,
  KALENDER,
  rekapHarian,
  TIDAK_DIKUASAI,
  TOLAK,
  type Perjalanan,
} from './bantu.js';

const KUNCI = 'pelayanan-informasi-publik-v1';
const naik = (p: Perjalanan, ke: number) => {
  const { sebelum, sesudah, riwayat } = p.jejak[ke] ?? { sebelum: null };
  if (!sesudah || !riwayat) throw new Error(`no act ${ke}`);
  return kenaikanRekap(sebelum, sesudah, riwayat, KALENDER);
};

describe('rekap harian', () => {
  const { A, B, C, D } = bulanKecil();

  it('permohonan baru menambah masuk, kanal dan kategori', () => {
    expect(naik(A, 0)).toEqual({
      'permohonan.masuk': 1,
      'permohonan.perKanal.LANGSUNG': 1,
      'permohonan.perKategori.PERORANGAN': 1,
    });
  });

  it('langkah yang berakhir menambah menit dan ketepatan terhadap mutu baku', () => {
    expect(naik(A, 1)).toEqual({
      [`langkah.${KUNCI}-1.jumlah`]: 1,
      [`langkah.${KUNCI}-1.menit`]: 8,
      [`langkah.${KUNCI}-1.tepat`]: 1,
    });
    expect(naik(B, 1)).toEqual({
      [`langkah.${KUNCI}-1.jumlah`]: 1,
      [`langkah.${KUNCI}-1.menit`]: 20,
      [`langkah.${KUNCI}-1.lewat`]: 1,
    });
  });

  it('jawaban menambah hasil, ketepatan dan hari kerja terpakai', () => {
    expect(naik(A, 2)).toMatchObject({
      'permohonan.dijawab': 1,
      'permohonan.perHasil.DITERIMA_SELURUHNYA': 1,
      'permohonan.tepatWaktu': 1,
      'permohonan.perHari.h0': 1,
    });
    expect(naik(B, 3)).toEqual({
      'permohonan.dijawab': 1,
      'permohonan.perHasil.DITOLAK': 1,
      'permohonan.perAlasan.17_h_3': 1,
      'permohonan.tepatWaktu': 1,
      'permohonan.perHari.h2': 1,
    });
  });

  it('jawaban setelah perpanjangan yang sah tetap tepat waktu, tanpa perpanjangan terlambat', () => {
    expect(naik(C, 3)).toEqual({ 'permohonan.diperpanjang': 1 });
    expect(naik(C, 4)).toMatchObject({ 'permohonan.tepatWaktu': 1, 'permohonan.perHari.h13': 1 });
    expect(naik(D, 3)).toMatchObject({
      'permohonan.terlambat': 1,
      'permohonan.perHari.h12': 1,
      'permohonan.perAlasan.TIDAK_DIKUASAI': 1,
    });
  });

  it('langkah 4 dihitung dalam hari kerja', () => {
    // From 5 to 24 November: 13 working days.
    expect(naik(C, 4)).toMatchObject({ [`langkah.${KUNCI}-4.hari`]: 13, [`langkah.${KUNCI}-4.tepat`]: 1 });
  });

  it('penolakan yang ditarik keluar lagi dari angka; jawaban yang berlaku dihitung satu kali', () => {
    const p = jalankan('0009', ['2026-11-02', '09:00'], {}, [
      ['2026-11-02', '09:05', 'DESK', 'termasukDik'],
      ['2026-11-03', '09:00', 'PPID', 'tetapkanPenolakan', TOLAK],
      ['2026-11-04', '09:00', 'PPID', 'bukanDik'],
      ['2026-11-05', '09:00', 'KASUBBAG', 'koordinasikan'],
      ['2026-11-06', '09:00', 'PPID', 'putuskan', TIDAK_DIKUASAI],
    ]);
    const bulan = gabungRekap([...rekapHarian([p]).values()]).permohonan;
    expect(bulan).toMatchObject({ dijawab: 1, tepatWaktu: 1, perHari: { h1: 0, h4: 1 } });
    expect(bulan?.perHasil).toEqual({ DITOLAK: 0, TIDAK_DIKUASAI: 1 });
    expect(bulan?.perAlasan).toEqual({ '17_h_3': 0, TIDAK_DIKUASAI: 1 });
  });

  it('berkas yang selesai dan yang diserahkan dihitung satu kali', () => {
    const bulan = gabungRekap([...rekapHarian(Object.values(bulanKecil())).values()]).permohonan;
    expect(bulan).toMatchObject({ masuk: 5, dijawab: 4, diserahkan: 2, diperpanjang: 1 });
    expect(bulan?.selesai).toBeUndefined();
    expect((bulan?.masuk ?? 0) - (bulan?.dijawab ?? 0)).toBe(1);
  });
});

describe('sifat rekap', () => {
  const arbJalur = fc.constantFrom(
    'permohonan.masuk',
    'permohonan.perKanal.EMAIL',
    'permohonan.perHasil.DITOLAK',
    'keberatan.selesai',
    'langkah.x-v1-4.menit',
  );
  const arbNaik = fc.dictionary(arbJalur, fc.integer({ min: -3, max: 9 }));
  const rekap = (naik: Record<string, number>[]): Rekap => naik.reduce<Rekap>(terapkanKenaikan, {});

  it('penggabungan asosiatif dan tidak bergantung urutan', () => {
    const arb = fc.array(arbNaik, { maxLength: 5 }).map(rekap);
    fc.assert(
      fc.property(arb, arb, arb, (a, b, c) => {
        expect(gabungRekap([gabungRekap([a, b]), c])).toEqual(gabungRekap([a, gabungRekap([b, c])]));
        expect(gabungRekap([a, b, c])).toEqual(gabungRekap([c, a, b]));
      }),
    );
  });

  it('gabungan hari sama dengan hitung ulang seluruh riwayat', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), arbNaik), { maxLength: 30 }), (semua) => {
        const perHari = new Map<number, Rekap>();
        for (const [hari, n] of semua) perHari.set(hari, terapkanKenaikan(perHari.get(hari) ?? {}, n));
        expect(gabungRekap([...perHari.values()])).toEqual(rekap(semua.map(([, n]) => n)));
      }),
    );
  });

  it('hari yang membawa keterangan selain angka tetap dapat digabung', () => {
    const hari = { tanggal: '2026-11-02', permohonan: { masuk: 2 } } as Rekap;
    expect(gabungRekap([hari, hari])).toEqual({ permohonan: { masuk: 4 } });
  });

  it('kunci selalu satu ruas jalur yang aman', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (teks) => {
        expect(kunciAman(teks)).toMatch(/^[A-Za-z0-9-][A-Za-z0-9_-]{0,59}$/);
      }),
    );
    expect(kunciAman('__proto__')).toBe('proto__');
    expect(kunciAman('')).toBe('TIDAK_DIISI');
  });
});
