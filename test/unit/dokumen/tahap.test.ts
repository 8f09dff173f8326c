import { BATAS, batasKantor } from '@ppid/domain/dokumen/batas';
import { alasanKarantina } from '@ppid/domain/dokumen/pesan';
import {
  gagalTahap,
  kerjaBerikut,
  KERJA,
  mulaiTahap,
  selesaiTahap,
  statusDari,
  TAHAP_MASUK,
  tahapBaru,
} from '@ppid/domain/dokumen/tahap';
import { Pengaturan } from '@ppid/domain/satker/satker';
import { PENGATURAN_BAWAAN } from '@ppid/domain/satker/pengaturan';
import { describe, expect, test } from 'vitest';

const [T1, T2, T3] = ['2026-11-20T01:00:00.000Z', '2026-11-20T01:00:05.000Z', '2026-11-20T01:00:09.000Z'];
const masuk = selesaiTahap(tahapBaru(), TAHAP_MASUK, T1);

describe('the stages', () => {
  test('follow each other: picture and text, OCR, search', () => {
    const isi = selesaiTahap(masuk, KERJA.isi, T1);
    const ocr = selesaiTahap(isi, ['ocr'], T1);
    const semua = selesaiTahap(ocr, ['indeks'], T1);
    expect([masuk, isi, ocr, semua].map(kerjaBerikut)).toEqual(['isi', 'ocr', 'indeks', null]);
    expect([masuk, isi, ocr, semua].map(statusDari)).toEqual(['DIOLAH', 'MENUNGGU_OCR', 'DIOLAH', 'SELESAI']);
  });

  test('go on without a picture, and without text as far as the search by name', () => {
    const tanpaGambar = gagalTahap(selesaiTahap(masuk, ['teks'], T1), ['cilik'], T1, 'x', true);
    expect(kerjaBerikut(tanpaGambar)).toBe('ocr');
    const tanpaTeks = gagalTahap(masuk, KERJA.isi, T1, 'x', true);
    expect(kerjaBerikut(tanpaTeks)).toBe('indeks');
    expect(statusDari(selesaiTahap(tanpaTeks, ['indeks'], T1))).toBe('GAGAL');
  });

  test('of an identity scan leave its text alone', () => {
    const { teks, ocr, cilik } = tahapBaru('identitas');
    expect([teks, ocr, cilik].map((k) => k.keadaan)).toEqual(['DILEWATI', 'DILEWATI', 'MENUNGGU']);
    expect(teks.selesai).toBeNull();
  });

  test('count their attempts and keep the times of the last one', () => {
    const satu = mulaiTahap(masuk, KERJA.isi, T1);
    expect(satu.cilik).toEqual({ keadaan: 'BERJALAN', mulai: T1, selesai: null, percobaan: 1, galat: null });
    const dua = mulaiTahap(gagalTahap(satu, KERJA.isi, T2, 'terganggu', false), KERJA.isi, T3);
    expect(dua.cilik).toMatchObject({ mulai: T3, selesai: null, percobaan: 2, galat: 'terganggu' });
    expect(selesaiTahap(dua, ['cilik'], T3).cilik).toMatchObject({ selesai: T3, galat: null });
    // Died without a word: the work has been going on since then.
    expect(mulaiTahap(satu, KERJA.isi, T3).cilik).toMatchObject({ mulai: T1, percobaan: 2 });
    // What is done is not begun again.
    expect(mulaiTahap(selesaiTahap(satu, ['teks'], T2), KERJA.isi, T3).teks.keadaan).toBe('SELESAI');
  });
});

describe('the limits of an office', () => {
  test('are the hard ones where it has set none, and never above them', () => {
    const { ukuranBita, piksel, halaman } = BATAS;
    expect(batasKantor(undefined)).toEqual({ ukuranBita, piksel, halaman });
    expect(batasKantor({ halaman: 40, piksel: piksel * 2 })).toEqual({ ukuranBita, piksel, halaman: 40 });
    expect(PENGATURAN_BAWAAN.batasDokumen).toEqual({ ukuranBita, piksel, halaman });
  });

  test('are refused as a setting when they are above the hard ones', () => {
    const isi = { ...PENGATURAN_BAWAAN, batasDokumen: { halaman: BATAS.halaman + 1 } };
    expect(Pengaturan.safeParse(isi).success).toBe(false);
    expect(Pengaturan.safeParse({ ...isi, batasDokumen: { halaman: 1 } }).success).toBe(true);
    expect(Pengaturan.safeParse({ ...isi, batasDokumen: undefined }).success).toBe(true);
  });

  test('stand in the sentence that refuses a file', () => {
    const batas = { ukuranBita: 2.5 * 1024 * 1024, piksel: 12_000_000, halaman: 40 };
    expect(alasanKarantina('TERLALU_BESAR', batas)).toContain('lebih besar dari 2,5 MB');
    expect(alasanKarantina('TERLALU_BANYAK_PIKSEL', batas)).toContain('12 megapiksel');
    expect(alasanKarantina('TERLALU_BANYAK_HALAMAN', batas)).toContain('lebih dari 40 halaman');
    expect(alasanKarantina('TERLALU_BANYAK_HALAMAN')).toContain('lebih dari 500 halaman');
  });
});
