import { samarkanTeks, samarNik, sebutanPemohon } from '@ppid/domain/pribadi/samar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('one value', () => {
  test.each([
    ['1771016001900003', '************0003'],
    ['123', '***'],
    ['', ''],
  ])('NIK %s', (nik, samar) => expect(samarNik(nik)).toBe(samar));

  test('who asked, without a name', () => {
    expect(sebutanPemohon('BADAN_HUKUM')).toBe('Pemohon badan hukum');
    expect(sebutanPemohon('')).toBe('Pemohon');
  });
});

describe('free text', () => {
  test.each([
    ['NIK saya 1771016001900003.', 'NIK saya [nomor identitas].'],
    ['NIK:1771016001900003,mohon', 'NIK:[nomor identitas],mohon'],
    ['1771 0160 0190 0003', '[nomor identitas]'],
    ['1771-0160-0190-0003', '[nomor identitas]'],
    ['177101.600190.0003', '[nomor identitas]'],
    ['17.71.01.600190.0003', '[nomor identitas]'],
    ['NPWP 01.234.567.8-901.000', 'NPWP [nomor identitas]'],
    ['NIP 19790115 200604 1 002', 'NIP [nomor identitas]'],
    ['NIP 197901152006041002', 'NIP [nomor identitas]'],
    ['HP 081234567890', 'HP [nomor telepon]'],
    ['WA0812-3456-7890 ya', 'WA[nomor telepon] ya'],
    ['+62 812 3456 7890', '[nomor telepon]'],
    ['(+62) 812.3456.789', '[nomor telepon]'],
    ['6281234567890', '[nomor telepon]'],
    ['0812 - 3456 - 7890', '[nomor telepon]'],
    ['telp (0561) 740021', 'telp [nomor telepon]'],
    ['0736-21234 9', '[nomor telepon]'],
    ['021 3193 7223', '[nomor telepon]'],
    ['ke ani.b+x@mail.contoh.go.id, atau', 'ke [surel], atau'],
    ['081234567890/1771016001900003', '[nomor telepon]/[nomor identitas]'],
  ])('%s', (teks, samar) => expect(samarkanTeks(teks)).toBe(samar));

  test.each([
    'Daftar Pemilih Tetap Pemilu 2024 di 12 kecamatan',
    'Surat nomor 012/PPID/IX/2026 tanggal 02-11-2026',
    'Anggaran Rp1.234.567.890,00 tahun 2023-2024',
    'Keputusan KPU 156/Kpts/KPU/Tahun 2015, UU 14/2008 Pasal 17 huruf j',
    'TPS 001 sampai 0123, periode 2019 2024 2029',
    'Rp62.800.000.000 dan Rp 62.500.000.000 atau Rp. 62.815.000.000',
    'pukul 08.00-15.30, 20 Oktober 2026',
    'nomor 3 Tahun 2025 @ kantor',
    '',
  ])('keeps %s', (teks) => expect(samarkanTeks(teks)).toBe(teks));

  test('hides whatever 16 digits stand alone in it, and does it once', () => {
    const nik = fc.stringMatching(/^[0-9]{16}$/);
    const sekitar = fc.string({ maxLength: 40 }).map((s) => s.replace(/\d/g, ''));
    fc.assert(
      fc.property(sekitar, nik, sekitar, (depan, angka, belakang) => {
        const samar = samarkanTeks(`${depan} ${angka} ${belakang}`);
        expect(samar).not.toContain(angka);
        expect(samar).not.toMatch(/\d{15}/);
        expect(samarkanTeks(samar)).toBe(samar);
      }),
    );
  });

  test('takes time in proportion to the length, whatever is written', () => {
    for (const satuan of ['0', '0 ', '08-', '+62', 'a.', 'a@', '(0', '1234 ']) {
      const mulai = performance.now();
      samarkanTeks(satuan.repeat(20_000));
      expect(performance.now() - mulai).toBeLessThan(1500);
    }
  });
});
