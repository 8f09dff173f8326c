import { kekuranganDari, syaratKeberatan, syaratPermohonan } from '@ppid/domain/permohonan/persyaratan';
import { describe, expect, test } from 'vitest';

const kategori = (data: Record<string, unknown>) => syaratPermohonan(data).map((s) => s.kategori);

describe('dokumen yang harus menyertai permohonan', () => {
  test.each([
    ['PERORANGAN', 'SENDIRI', ['identitas']],
    ['PERORANGAN', 'KUASA', ['identitas', 'surat-kuasa']],
    ['KELOMPOK_ORANG', 'SENDIRI', ['identitas', 'surat-kuasa']],
    ['KELOMPOK_ORANG', 'KUASA', ['identitas', 'surat-kuasa']],
    ['BADAN_HUKUM', 'SENDIRI', ['badan-hukum', 'identitas']],
    ['BADAN_HUKUM', 'KUASA', ['badan-hukum', 'identitas', 'surat-kuasa']],
  ])('%s diajukan %s: %j', (k, pengaju, harapan) => {
    expect(kategori({ kategori: k, pengaju })).toEqual(harapan);
  });

  test('kosongnya pengaju berarti pemohon sendiri; kategori asing tidak menuntut apa pun', () => {
    expect(kategori({ kategori: 'PERORANGAN' })).toEqual(['identitas']);
    expect(kategori({ kategori: 'LAIN' })).toEqual([]);
  });

  test('kekurangan disebut satu per baris, dan kosong bila lengkap', () => {
    const syarat = syaratPermohonan({ kategori: 'BADAN_HUKUM' });
    expect(kekuranganDari(syarat, []).split('\n')).toHaveLength(2);
    expect(kekuranganDari(syarat, ['identitas', 'lampiran'])).toContain('pengesahan badan hukum');
    expect(kekuranganDari(syarat, ['identitas', 'badan-hukum'])).toBe('');
  });
});

test('keberatan menuntut surat kuasa hanya dari kuasa', () => {
  expect(syaratKeberatan({ pengaju: 'KUASA' }).map((s) => s.kategori)).toEqual(['surat-kuasa']);
  expect(syaratKeberatan({})).toEqual([]);
});
