import type { JamHukum, Rezim } from '@ppid/domain/berkas/types';
import {
  BATAS,
  jelaskan,
  mulaiJamHukum,
  perpanjangJamHukum,
  pilihRezim,
} from '@ppid/domain/calendar/jamHukum';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbInstan, arbUbah, arbZona, baris, kantor, PENGATURAN } from './kantor.js';

const kalender = kantor();
const ALASAN = 'Informasi belum dikuasai atau didokumentasikan';
const mulai = (diterima: string, rezim: Rezim = 'BIASA', ubah = {}) =>
  mulaiJamHukum({ rezim, diterima, kalender: kantor(ubah), pengaturan: { ...PENGATURAN, ...ubah } });
function diperpanjang(jam: JamHukum, pada: string, k = kalender): JamHukum {
  const hasil = perpanjangJamHukum(jam, { pada, alasan: ALASAN }, k);
  if ('kode' in hasil) throw new Error(hasil.kode);
  return hasil;
}

describe('jam hukum', () => {
  it('BIASA memberi 10 hari kerja sampai kantor tutup', () => {
    expect(mulai('2026-03-13T02:00:00.000Z')).toMatchObject({
      rezim: 'BIASA',
      diterima: '2026-03-13',
      batasHari: 10,
      jatuhTempo: '2026-04-06',
      jatuhTempoInstan: '2026-04-06T09:00:00.000Z',
      kalenderVersi: kalender.versi,
      cutiBersamaHariKerja: false,
      sementara: false,
      perpanjangan: null,
    });
  });

  it('TAHAPAN memberi 3 hari kerja', () => {
    expect(mulai('2026-03-13T02:00:00.000Z', 'TAHAPAN')).toMatchObject({
      batasHari: 3,
      jatuhTempo: '2026-03-25',
    });
  });

  it('yang datang setelah kantor tutup diterima pada hari kerja berikutnya, kecuali diatur lain', () => {
    const malam = '2027-05-06T14:00:00.000Z';
    expect(mulai(malam)).toMatchObject({ diterima: '2027-05-07', jatuhTempo: '2027-05-27' });
    expect(mulai(malam, 'BIASA', { terimaDiHariKerja: false })).toMatchObject({
      diterima: '2027-05-06',
      jatuhTempo: '2027-05-26',
    });
  });

  it('menyimpan apakah cuti bersama dihitung', () => {
    expect(mulai('2026-03-13T02:00:00.000Z', 'BIASA', { cutiBersamaHariKerja: true })).toMatchObject({
      cutiBersamaHariKerja: true,
      jatuhTempo: '2026-03-30',
    });
  });

  it('bersifat sementara bila melewati tahun tanpa SKB', () => {
    expect(mulai('2027-12-16T02:00:00.000Z').sementara).toBe(false);
    expect(mulai('2027-12-17T02:00:00.000Z').sementara).toBe(true);
  });
});

describe('perpanjangan', () => {
  const jam = mulai('2026-03-13T02:00:00.000Z');

  it('menambah 7 hari kerja sejak jatuh tempo lama dan menyimpan alasannya', () => {
    const pada = '2026-03-30T03:00:00.000Z';
    expect(diperpanjang(jam, pada)).toMatchObject({
      batasHari: 10,
      jatuhTempo: '2026-04-15',
      jatuhTempoInstan: '2026-04-15T09:00:00.000Z',
      perpanjangan: { pada, alasan: ALASAN, hari: 7, jatuhTempoLama: '2026-04-06' },
    });
  });

  it('TAHAPAN menambah 2 hari kerja', () => {
    const tahapan = mulai('2026-03-13T02:00:00.000Z', 'TAHAPAN');
    expect(diperpanjang(tahapan, tahapan.jatuhTempoInstan).jatuhTempo).toBe('2026-03-27');
  });

  it('boleh sampai saat jatuh tempo, tidak sesudahnya', () => {
    expect(diperpanjang(jam, jam.jatuhTempoInstan).jatuhTempo).toBe('2026-04-15');
    const lewat = perpanjangJamHukum(jam, { pada: '2026-04-06T09:00:00.001Z', alasan: ALASAN }, kalender);
    expect(lewat).toEqual({
      kode: 'LEWAT_TENGGAT',
      alasan:
        'Tenggat Senin, 6 April 2026 pukul 16.00 WIB sudah lewat; perpanjangan hanya dapat dilakukan sebelumnya.',
    });
  });

  it('hanya satu kali dan tidak tanpa alasan', () => {
    const pada = '2026-03-30T03:00:00.000Z';
    const dua = perpanjangJamHukum(diperpanjang(jam, pada), { pada, alasan: ALASAN }, kalender);
    expect(dua).toMatchObject({ kode: 'SUDAH_DIPERPANJANG' });
    expect(perpanjangJamHukum(jam, { pada, alasan: '  ' }, kalender)).toMatchObject({ kode: 'TANPA_ALASAN' });
  });

  it('tidak menghitung ulang jatuh tempo lama walau kalender berubah', () => {
    const baru = kantor({}, 'Asia/Jakarta', [baris('2026-04-01', 'LOKAL', 'Libur susulan')]);
    const hasil = diperpanjang(jam, '2026-03-30T03:00:00.000Z', baru);
    expect(hasil).toMatchObject({ jatuhTempo: '2026-04-15', kalenderVersi: baru.versi });
  });

  it('menjadi sementara bila perpanjangannya melewati tahun tanpa SKB', () => {
    const akhirTahun = mulai('2027-12-16T02:00:00.000Z');
    expect(diperpanjang(akhirTahun, akhirTahun.jatuhTempoInstan).sementara).toBe(true);
  });

  it('menambah tepat 7 hari kerja setelah jatuh tempo pada setiap pengaturan', () => {
    fc.assert(
      fc.property(arbInstan, arbUbah, arbZona, (diterima, ubah, zona) => {
        const k = kantor(ubah, zona);
        const lama = mulaiJamHukum({
          rezim: 'BIASA',
          diterima,
          kalender: k,
          pengaturan: { ...PENGATURAN, ...ubah },
        });
        const baru = diperpanjang(lama, lama.jatuhTempoInstan, k);
        expect(k.hariKerjaAntara(lama.jatuhTempoInstan, baru.jatuhTempoInstan)).toBe(7);
        expect(k.hari(baru.jatuhTempo).kerja).toBe(true);
      }),
    );
  });
});

describe('penjelasan hari demi hari', () => {
  it('menyebut setiap hari, nomor urutnya, dan sebab yang dilewati', () => {
    const tahapan = mulai('2026-02-13T02:00:00.000Z', 'TAHAPAN');
    expect(jelaskan(tahapan, kalender)).toEqual([
      { tanggal: '2026-02-14', hari: 'Sabtu', status: 'dilewati', sebab: 'Sabtu', ke: null },
      { tanggal: '2026-02-15', hari: 'Minggu', status: 'dilewati', sebab: 'Minggu', ke: null },
      {
        tanggal: '2026-02-16',
        hari: 'Senin',
        status: 'dilewati',
        sebab: 'Cuti bersama Tahun Baru Imlek 2577',
        ke: null,
      },
      { tanggal: '2026-02-17', hari: 'Selasa', status: 'dilewati', sebab: 'Tahun Baru Imlek 2577', ke: null },
      { tanggal: '2026-02-18', hari: 'Rabu', status: 'dihitung', sebab: '', ke: 1 },
      { tanggal: '2026-02-19', hari: 'Kamis', status: 'dihitung', sebab: '', ke: 2 },
      { tanggal: '2026-02-20', hari: 'Jumat', status: 'dihitung', sebab: '', ke: 3 },
    ]);
  });

  it('tetap menjelaskan tanggal yang dibekukan walau kalender sudah berubah', () => {
    const jam = mulai('2026-11-16T02:00:00.000Z', 'TAHAPAN');
    const baru = kantor({}, 'Asia/Jakarta', [baris('2026-11-18', 'LOKAL', 'Libur susulan')]);
    expect(jelaskan(jam, baru).map((h) => [h.status, h.sebab])).toEqual([
      ['dihitung', ''],
      ['dihitung', ''],
      ['dihitung', ''],
    ]);
  });

  it('menghitung tepat sebanyak batasnya, dengan atau tanpa perpanjangan, pada setiap pengaturan', () => {
    fc.assert(
      fc.property(arbInstan, arbUbah, fc.boolean(), (diterima, ubah, panjang) => {
        const k = kantor(ubah);
        const awal = mulaiJamHukum({
          rezim: 'BIASA',
          diterima,
          kalender: k,
          pengaturan: { ...PENGATURAN, ...ubah },
        });
        const jam = panjang ? diperpanjang(awal, awal.jatuhTempoInstan, k) : awal;
        // Received outside working hours: one line more, before the count, that says so.
        const geser = k.tanggalLokal(diterima) < jam.diterima ? 1 : 0;
        const hari = jelaskan(jam, k).slice(geser);
        const terhitung = hari.filter((h) => h.status === 'dihitung');
        expect(terhitung.map((h) => h.ke)).toEqual(
          Array.from({ length: panjang ? 17 : 10 }, (_, i) => i + 1),
        );
        expect(hari.every((h) => k.hari(h.tanggal).kerja === (h.status === 'dihitung'))).toBe(true);
        expect(hari.at(-1)?.tanggal).toBe(jam.jatuhTempo);
      }),
    );
  });
});

describe('penerimaan di luar hari atau jam kerja', () => {
  it.each([
    ['2026-11-21T03:00:00.000Z', 'Sabtu', '2026-11-21'],
    ['2026-11-20T09:31:00.000Z', 'Jumat', '2026-11-20'],
  ])('%s diterangkan lebih dulu', (diterima, hari, tanggal) => {
    const k = kantor();
    const jam = mulaiJamHukum({ rezim: 'BIASA', diterima, kalender: k, pengaturan: PENGATURAN });
    expect(jelaskan(jam, k)[0]).toEqual({
      tanggal,
      hari,
      status: 'dilewati',
      sebab: 'Diterima di luar hari atau jam kerja; dihitung diterima Senin, 23 November 2026',
      ke: null,
    });
  });

  it('di dalam jam kerja tidak perlu diterangkan', () => {
    const k = kantor();
    const diterima = '2026-11-20T03:00:00.000Z';
    const jam = mulaiJamHukum({ rezim: 'BIASA', diterima, kalender: k, pengaturan: PENGATURAN });
    expect(jelaskan(jam, k)[0]).toMatchObject({ tanggal: '2026-11-21', sebab: 'Sabtu' });
  });
});

describe('rezim', () => {
  it.each([
    ['2027-05-31', true, 'BIASA'],
    ['2027-06-01', true, 'TAHAPAN'],
    ['2029-12-31', true, 'TAHAPAN'],
    ['2030-01-01', true, 'BIASA'],
    ['2027-06-01', false, 'BIASA'],
  ] as const)('diterima %s, informasi pemilu %s: %s', (diterima, informasiPemilu, rezim) => {
    expect(pilihRezim({ diterima, informasiPemilu, pengaturan: PENGATURAN })).toBe(rezim);
  });

  it('batas kedua rezim sesuai dossier C.2 dan C.3 dan menyebut dasarnya', () => {
    const hari = (rezim: Rezim) => {
      const b = BATAS[rezim];
      return [b.pemberitahuan, b.perpanjangan, b.keberatan, b.tanggapanKeberatan, b.sengketa].map(
        (batas) => batas?.hari ?? null,
      );
    };
    expect(hari('BIASA')).toEqual([10, 7, 30, 30, 14]);
    expect(hari('TAHAPAN')).toEqual([3, 2, 30, 3, null]);
    expect(BATAS.BIASA.perpanjangan.dasar).toBe('UU 14/2008 Pasal 22 ayat (8)');
    expect(BATAS.TAHAPAN.pemberitahuan.dasar).toBe('Perki 1/2019 Pasal 12');
  });
});
