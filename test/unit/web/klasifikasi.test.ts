import { expect, test } from 'vitest';
import { UJI_KONSEKUENSI } from '@ppid/domain/formulir/uji';
import type { Usulan } from '@ppid/domain/pengecualian/types';
import { jalurUji } from '@ppid/domain/pengecualian/wewenang';
import { SEED_0_MENTAWAI } from '@ppid/domain/sop/seeds/seed-0-mentawai';
import type { CatatanAkses } from '@ppid/domain/pribadi/types';
import { ucapAkses } from '@ppid/domain/pribadi/ucap';
import { sebabAkses } from '../../../web/src/lib/catatan-akses.js';
import { mayReadTertutup } from '../../../web/src/lib/akses.js';
import { isianTerbaca } from '../../../web/src/lib/isian-terbaca.js';
import {
  alasanKembali,
  denganUsulan,
  letakRantai,
  nasibUsulan,
  rantaiKeadaan,
} from '../../../web/src/lib/klasifikasi.js';

const LEMBAR = { urutan: 5, kesimpulan: 'SEBAGIAN' } as Usulan['lembar'];
const usulan = (lain: Partial<Usulan> = {}): Usulan =>
  ({
    id: 'u1',
    judul: 'Honorarium',
    unit: 'Keuangan',
    urutanUsul: 2,
    lembar: null,
    nasib: null,
    ...lain,
  }) as Usulan;

test('the chain names the offices that this office has to pass, and no other', () => {
  expect(rantaiKeadaan(jalurUji('KABKOTA', '2026-11-21')).slice(5)).toEqual([
    'DIAJUKAN_KE_PROVINSI',
    'DIAJUKAN_KE_KPU_RI',
    'DITETAPKAN',
  ]);
  expect(rantaiKeadaan(jalurUji('PROVINSI', '2026-11-21'))).not.toContain('DIAJUKAN_KE_PROVINSI');
  expect(rantaiKeadaan({ lewat: [] }).at(-2)).toBe('DISETUJUI_INTERNAL');
});

test('a proposal that was corrected after its sheet must be tested again, and says so', () => {
  expect(nasibUsulan(usulan()).teks).toBe('Belum diuji');
  expect(nasibUsulan(usulan({ lembar: LEMBAR })).teks).toBe('Diuji: sebagian dihitamkan');
  expect(nasibUsulan(usulan({ lembar: LEMBAR, urutanUsul: 9 })).teks).toBe('Diperbaiki, perlu diuji lagi');
  expect(nasibUsulan(usulan({ lembar: LEMBAR, nasib: 'DITARIK' })).teks).toBe('Ditarik');
});

test('a form offers the proposals of its berkas, and the history names them', () => {
  const formulir = denganUsulan(UJI_KONSEKUENSI, [usulan(), usulan({ id: 'u2', judul: 'Soal seleksi' })]);
  const bidang = formulir.bidang.find(({ kunci }) => kunci === 'usulan');
  expect(bidang?.pilihan).toEqual([
    { nilai: 'u1', label: 'Honorarium (Keuangan)' },
    { nilai: 'u2', label: 'Soal seleksi (Keuangan)' },
  ]);
  expect(isianTerbaca(formulir, { usulan: 'u2' }, 'Asia/Jakarta')).toEqual([
    ['Usulan yang diuji', 'Soal seleksi (Keuangan)'],
  ]);
  const tabel = {
    ...UJI_KONSEKUENSI,
    bidang: [{ ...formulir.bidang[0]!, jenis: 'tabel' as const, kolom: [bidang!] }],
  };
  expect(denganUsulan(tabel, [usulan()]).bidang[0]?.kolom?.[0]?.pilihan).toHaveLength(1);
});

test('those who test do not see the shelf by that, nor those who keep it the test', () => {
  expect(mayReadTertutup(['TIM_PENGHUBUNG'], 'UJI')).toBe(true);
  expect(mayReadTertutup(['TIM_PENGHUBUNG'], 'SIMPAN')).toBe(false);
  expect(mayReadTertutup(['DESK'], 'SIMPAN')).toBe(true);
  expect(mayReadTertutup(['DESK'], 'UJI')).toBe(false);
  expect(mayReadTertutup(['KASUBBAG', 'ADMIN', 'AUDITOR'], 'UJI')).toBe(false);
});

test('the log of access says what was done, which of several, and why', () => {
  const akses = {
    apa: 'LEMBAR_UJI',
    halaman: null,
    keterangan: 'Lembar 1/LU versi 2',
    alasan: 'Untuk rapat',
  };
  expect(ucapAkses(akses as CatatanAkses)).toBe('mengunduh lembar uji konsekuensi');
  expect(sebabAkses(akses as CatatanAkses)).toBe('Lembar 1/LU versi 2 · Untuk rapat');
  const halaman = { apa: 'DIKECUALIKAN', halaman: 3, alasan: 'Keberatan' };
  expect(ucapAkses(halaman as CatatanAkses)).toBe('membuka dokumen yang dikecualikan halaman 3');
  expect(sebabAkses(halaman as CatatanAkses)).toBe('Keberatan');
});

test('what was returned stands at the work of its step, and what was declared open went no further', () => {
  const sop = { ...SEED_0_MENTAWAI, lanjutanAktif: true };
  const jalur = jalurUji('KABKOTA', '2026-11-21');
  const langkah = [1, 2, 3].map((no) => ({ no, selesai: `2026-11-0${no}T02:00:00.000Z` }));
  const letak = (keadaan: string, no: number | null, lewat = langkah) =>
    letakRantai(
      { data: { keadaan }, langkah: lewat, langkahAktif: no === null ? null : { no } } as never,
      jalur,
      sop,
    );
  const { rantai, di } = letak('DIKEMBALIKAN', 1);
  expect(rantai[di]).toBe('USULAN');
  expect(letak('DIKEMBALIKAN', 3).rantai[letak('DIKEMBALIKAN', 3).di]).toBe('UJI_KONSEKUENSI');
  expect(letak('DITOLAK_TERBUKA', null)).toEqual({
    rantai: ['USULAN', 'DRAFT_DIK', 'DITOLAK_TERBUKA'],
    di: 2,
  });
  const keluar = [...langkah, { no: 8, selesai: '2026-11-09T02:00:00.000Z' }];
  expect(letak('DITOLAK_TERBUKA', null, keluar).rantai.at(-2)).toBe('DIAJUKAN_KE_KPU_RI');
  expect(letak('DIPERIKSA', 5).rantai).toContain('DITETAPKAN');
});

test('the reason of a return is that of the form which returned it last', () => {
  const data = { pengembalian: { alasan: 'dari kantor' }, suratJawaban: { alasan: 'dari KPU RI' } };
  const langkah = [
    { no: 3, selesai: '2026-11-01T02:00:00.000Z' },
    { no: 8, selesai: '2026-11-09T02:00:00.000Z' },
  ];
  expect(alasanKembali({ data, langkah } as never, SEED_0_MENTAWAI)).toBe('dari KPU RI');
  expect(alasanKembali({ data, langkah: langkah.slice(0, 1) } as never, SEED_0_MENTAWAI)).toBe('dari kantor');
});
