import type { Berkas } from '@ppid/domain/berkas/types';
import { buatKalender } from '@ppid/domain/calendar/kalender';
import { nasib, penutupan, perluDitinjau, tambahTahun, type Kasus } from '@ppid/domain/pribadi/retensi';
import { PENGATURAN_BAWAAN } from '@ppid/domain/satker/pengaturan';
import { describe, expect, test } from 'vitest';

const pengaturan = { ...PENGATURAN_BAWAAN, retensi: { identitasHari: 30, dataPribadiTahun: 3 } };
const sekitar = { kalender: buatKalender({ zona: 'Asia/Makassar', pengaturan }), pengaturan };
/** Noon in Makassar. */
const siang = (tanggal: string): string => `${tanggal}T04:00:00.000Z`;

const dasar = {
  satkerId: 's',
  judul: '',
  sop: { kunci: 'k', versi: 1 },
  langkahAktif: null,
  langkah: [],
  koordinasi: [],
  pelaku: {},
  urutan: 1,
  dibuka: siang('2026-01-05'),
  dibukaOleh: 'u',
  diubah: siang('2026-01-20'),
};
const jamHukum = {
  rezim: 'BIASA',
  diterima: '2026-01-05',
  batasHari: 10,
  jatuhTempo: '2026-01-20',
  jatuhTempoInstan: '2026-01-20T08:00:00.000Z',
  dilewati: [],
  kalenderVersi: '1',
  cutiBersamaHariKerja: false,
  sementara: false,
  perpanjangan: null,
} as const;

/** Handed over on 14 January 2026: from there the thirty working days to object run. */
const permohonan = (ganti: Partial<Berkas> = {}): Berkas =>
  ({
    ...dasar,
    id: 'P1',
    jenis: 'permohonan',
    nomor: '0001/PPID',
    status: 'SELESAI',
    jamHukum,
    data: { dijawab: siang('2026-01-12'), diserahkan: siang('2026-01-14'), hasil: 'DITERIMA_SELURUHNYA' },
    selesai: siang('2026-01-20'),
    ...ganti,
  }) as Berkas;
const keberatan = (ganti: Partial<Berkas> = {}): Berkas => ({
  ...dasar,
  id: 'K1',
  jenis: 'keberatan',
  nomor: '0001/KEB',
  status: 'SELESAI',
  jamHukum: null,
  data: { permohonan: { id: 'P1' }, sengketaSampai: '2026-04-10' },
  selesai: siang('2026-03-20'),
  ...ganti,
});
const kasus = (utama = permohonan(), ...semua: Berkas[]): Kasus => ({ utama, keberatan: semua });
const akhirKeberatan = (): string => sekitar.kalender.tambahHariKerja('2026-01-14', 30).tanggal;

describe('a case is closed for good', () => {
  test('the day after the last day to object, not on it', () => {
    const sampai = akhirKeberatan();
    expect(penutupan(kasus(), siang(sampai), sekitar)).toMatchObject({
      ditutup: null,
      alasan: expect.stringMatching(/^Masih ada hak pemohon: jangka waktu keberatan berakhir/) as string,
    });
    // 16.30 UTC is half past midnight in Makassar: already the next day there.
    expect(penutupan(kasus(), `${sampai}T16:30:00.000Z`, sekitar)).toMatchObject({ ditutup: sampai });
  });

  test('withdrawn, double, never completed: held as long as the applicant may say it was wrong', () => {
    for (const hasil of ['DICABUT', 'DUPLIKAT', 'TIDAK_LENGKAP']) {
      const utama = permohonan({ data: { dijawab: siang('2026-01-12'), hasil } });
      expect(penutupan(kasus(utama), siang('2026-01-20'), sekitar).ditutup).toBeNull();
      expect(penutupan(kasus(utama), siang('2026-03-20'), sekitar).ditutup).not.toBeNull();
    }
  });

  test.each<[string, Kasus, RegExp]>([
    [
      'the request runs',
      kasus(permohonan({ status: 'BERJALAN', selesai: null })),
      /Permohonan 0001\/PPID belum/,
    ],
    [
      'it waits to be completed',
      kasus(permohonan({ status: 'MENUNGGU_KELENGKAPAN', selesai: null })),
      /Permohonan 0001\/PPID belum/,
    ],
    [
      'an objection runs',
      kasus(permohonan(), keberatan({ status: 'BERJALAN', selesai: null })),
      /Keberatan 0001\/KEB belum/,
    ],
    [
      'one of two objections runs',
      kasus(permohonan(), keberatan(), keberatan({ nomor: '2/KEB', status: 'BERJALAN', selesai: null })),
      /Keberatan 2\/KEB belum/,
    ],
  ])('never while %s, however old', (_, isi, alasan) => {
    const jawab = penutupan(isi, siang('2040-01-01'), sekitar);
    expect(jawab.ditutup).toBeNull();
    expect(jawab.alasan).toMatch(alasan);
    expect(nasib('IDENTITAS', isi, siang('2040-01-01'), sekitar)).toMatchObject({
      tiba: false,
      jatuhTempo: null,
    });
  });

  test('after the days to go to Komisi Informasi', () => {
    const isi = kasus(permohonan(), keberatan());
    expect(penutupan(isi, siang('2026-04-10'), sekitar).ditutup).toBeNull();
    expect(penutupan(isi, siang('2026-04-11'), sekitar)).toEqual({
      ditutup: '2026-04-10',
      alasan: 'jangka waktu sengketa berakhir 10 April 2026',
    });
  });

  test('when the dispute itself took longer than its window, on the day it ended', () => {
    const isi = kasus(permohonan(), keberatan({ selesai: siang('2026-09-01') }));
    expect(penutupan(isi, siang('2026-09-01'), sekitar)).toMatchObject({ ditutup: '2026-09-01' });
  });

  test('an objection without a request is a case of its own', () => {
    const sendiri = keberatan({ data: { permohonan: null, sengketaSampai: '2026-04-10' } });
    expect(penutupan(kasus(sendiri), siang('2026-04-10'), sekitar).ditutup).toBeNull();
    expect(penutupan(kasus(sendiri), siang('2026-04-11'), sekitar).ditutup).toBe('2026-04-10');
  });
});

describe('what falls due', () => {
  const isi = kasus(permohonan(), keberatan());
  test.each([
    ['IDENTITAS', '2026-05-09', false],
    ['IDENTITAS', '2026-05-10', true],
    ['DATA_PRIBADI', '2029-04-09', false],
    ['DATA_PRIBADI', '2029-04-10', true],
  ] as const)('%s on %s: %s', (apa, hari, tiba) => {
    const jawab = nasib(apa, isi, siang(hari), sekitar);
    expect(jawab).toMatchObject({ tiba, ditutup: '2026-04-10' });
    expect(jawab.alasan).toContain('sejak kasus ditutup (jangka waktu sengketa berakhir 10 April 2026)');
  });

  test('at once where the office keeps scans for no day', () => {
    const nol = {
      ...sekitar,
      pengaturan: { ...pengaturan, retensi: { identitasHari: 0, dataPribadiTahun: 1 } },
    };
    expect(nasib('IDENTITAS', isi, siang('2026-04-11'), nol).tiba).toBe(true);
  });

  test('years end on the same day, and never a day early', () => {
    expect(tambahTahun('2024-02-29', 1)).toBe('2025-03-01');
    expect(tambahTahun('2024-02-29', 4)).toBe('2028-02-29');
    expect(tambahTahun('2026-12-31', 3)).toBe('2029-12-31');
  });
});

test('free text and whatever holds a number of a person is listed for review', () => {
  expect(
    perluDitinjau({
      kanal: 'SURAT',
      rincian: 'Data pemilih',
      tujuan: '',
      hasil: null,
      pemberian: { keterangan: 'Diserahkan', bentuk: ['SOFTCOPY'] },
      koordinasi: { unit: 'Telepon 081234567890' },
    }),
  ).toEqual(['rincian', 'pemberian.keterangan', 'koordinasi.unit']);
});
