import type { DasarRegister } from '@ppid/domain/laporan/baris';
import { ratakan, saringRegister, type Saring } from '@ppid/domain/laporan/saring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const KINI = '2026-11-20T02:00:00.000Z';
const dasar: DasarRegister = {
  berkasId: 'b',
  nomor: '0001/PPID/17/XI/2026',
  dibuka: '2026-11-02',
  tanggal: '2026-11-02',
  nama: "José Nur'aini",
  alamat: '',
  kontak: '',
  pekerjaan: '',
  kuasa: 'Budi',
  informasi: 'Anggaran Pemilihan 2024',
  tujuan: 'Penelitian',
  status: 'DIJAWAB',
  hasil: 'DITOLAK',
  alasan: ['17.h.3'],
  kanal: 'EMAIL',
  kategori: 'PERORANGAN',
  rezim: 'BIASA',
  jatuhTempo: '2026-11-16',
  batasInstan: null,
  hariTerpakai: 2,
  tepatWaktu: true,
  langkah: 5,
};
const nomor = (semua: DasarRegister[], saring: Saring = {}) =>
  saringRegister(semua, saring, KINI).map((b) => b.nomor);
const b = (ganti: Partial<DasarRegister>): DasarRegister => ({ ...dasar, ...ganti });
const ada = (ganti: Partial<DasarRegister>, saring: Saring) => nomor([b(ganti)], saring).length === 1;

describe('menyaring register', () => {
  it.each<[Saring, Partial<DasarRegister>]>([
    [{ dari: '2026-11-02' }, { tanggal: '2026-11-01' }],
    [{ sampai: '2026-11-02' }, { tanggal: '2026-11-03' }],
    [{ hasil: 'DITOLAK' }, { hasil: 'DITERIMA_SEBAGIAN' }],
    [{ hasil: 'DITOLAK' }, { hasil: null }],
    [{ kanal: 'EMAIL' }, { kanal: 'LANGSUNG' }],
    [{ kategori: 'PERORANGAN' }, { kategori: 'BADAN_HUKUM' }],
    [{ rezim: 'BIASA' }, { rezim: 'TAHAPAN' }],
    [{ alasan: '17.h.3' }, { alasan: ['17.j'] }],
    [{ status: 'DIJAWAB' }, { status: 'DITUTUP' }],
  ])('%j menerima yang cocok dan menolak yang lain', (saring, lain) => {
    expect(ada({}, saring)).toBe(true);
    expect(ada(lain, saring)).toBe(false);
  });

  it('terbuka memuat yang belum lengkap; lewat hanya yang ditunggu dari kantor sesudah batasnya', () => {
    const semua = [
      b({ nomor: '1', status: 'MENUNGGU_KELENGKAPAN' }),
      b({ nomor: '2', status: 'BELUM_DIJAWAB', batasInstan: '2026-11-20T01:59:00.000Z' }),
      b({ nomor: '3', status: 'BELUM_DIJAWAB', batasInstan: '2026-11-20T09:00:00.000Z' }),
      b({ nomor: '4', status: 'DITUTUP' }),
    ];
    expect(nomor(semua, { status: 'TERBUKA' })).toEqual(['1', '2', '3']);
    expect(nomor(semua, { status: 'LEWAT' })).toEqual(['2']);
  });

  it.each([
    ['anggaran 2024', true],
    ['2024 ANGGARAN', true],
    ['jose', true],
    ['nuraini', true],
    ['Nur’aini', true],
    ['budi', true],
    ['0001/ppid', true],
    ['  ', true],
    ['anggaran 2025', false],
    ['bengkulu', false],
  ])('kata %j: %j', (kata, cocok) => {
    expect(ada({}, { kata })).toBe(cocok);
  });

  it('tanpa saringan semuanya ada, dan masukan tidak diubah', () => {
    const semua = [b({ nomor: '0002' }), b({ nomor: '0001' })];
    expect(nomor(semua)).toEqual(['0001', '0002']);
    expect(semua.map((s) => s.nomor)).toEqual(['0002', '0001']);
  });
});

describe('mengurutkan register', () => {
  it('menurut nomor urut, bukan huruf: bulan Romawi dan pergantian tahun', () => {
    const semua = [
      b({ nomor: '17/PPID/X/10/2026', dibuka: '2026-10-05' }),
      b({ nomor: '17/PPID/I/1/2027', dibuka: '2027-01-04' }),
      b({ nomor: '17/PPID/IX/9/2026', dibuka: '2026-09-05' }),
      b({ nomor: '17/PPID/II/2/2026', dibuka: '2026-02-05' }),
    ];
    expect(nomor(semua)).toEqual([
      '17/PPID/II/2/2026',
      '17/PPID/IX/9/2026',
      '17/PPID/X/10/2026',
      '17/PPID/I/1/2027',
    ]);
    expect(nomor(semua, { turun: true })[0]).toBe('17/PPID/I/1/2027');
  });

  it('menurut batas waktu: yang tanpa batas di belakang', () => {
    const semua = [
      b({ nomor: '1', jatuhTempo: null }),
      b({ nomor: '2', jatuhTempo: '2026-11-20' }),
      b({ nomor: '3', jatuhTempo: '2026-11-10' }),
    ];
    expect(nomor(semua, { urut: 'jatuhTempo' })).toEqual(['3', '2', '1']);
  });

  it('kata apa pun dari rincian menemukan barisnya sendiri', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), (kata) => {
        const baris = b({ informasi: kata.join(' ') });
        const dicari = ratakan(kata.join(' ')).split(/\s+/).filter(Boolean);
        for (const satu of dicari) expect(saringRegister([baris], { kata: satu }, KINI)).toHaveLength(1);
      }),
    );
  });
});
