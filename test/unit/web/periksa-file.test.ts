import { KATEGORI } from '@ppid/domain/dokumen/types';
import { TIPE_KANTOR, UNGGAHAN } from '@ppid/domain/dokumen/unggahan';
import { describe, expect, test } from 'vitest';
import { galatFile, keteranganFile, terimaFile, tipeFile } from '../../../web/src/lib/periksa-file.js';
import { AKHIRAN } from '../../../web/src/lib/unduh.js';

const [WORD = '', EXCEL = ''] = TIPE_KANTOR;
const file = (name: string, type: string, size = 1000) => ({ name, type, size });

describe('the type a file is sent as', () => {
  test.each([
    ['surat.pdf', 'application/pdf', 'application/pdf'],
    ['IMG_1.HEIC', '', 'image/heic'],
    ['foto.heif', 'image/heif', 'image/heic'],
    ['foto.jpg', 'image/jpg', 'image/jpeg'],
    ['Data.XLSX', '', EXCEL],
    ['surat.docx', 'application/octet-stream', WORD],
    ['catatan.txt', 'text/plain', 'text/plain'],
    ['tanpa-akhiran', '', ''],
  ])('%s, which the browser calls "%s", is %s', (name, type, jadi) => {
    expect(tipeFile({ name, type })).toBe(jadi);
  });

  test('every type that is taken anywhere has an ending to know it by', () => {
    for (const kategori of KATEGORI)
      for (const tipe of UNGGAHAN[kategori].tipe) {
        expect(AKHIRAN[tipe]?.length ?? 0).toBeGreaterThan(0);
        expect(terimaFile(kategori).split(',')).toContain(tipe);
      }
  });
});

describe('what is wrong with a file is said before it is sent', () => {
  test.each(KATEGORI)('as %s: size and type of its row', (kategori) => {
    const { ukuranBita, tipe } = UNGGAHAN[kategori];
    expect(galatFile(file('a.pdf', 'application/pdf', ukuranBita), kategori)).toBeNull();
    expect(galatFile(file('a.pdf', 'application/pdf', ukuranBita + 1), kategori)).toContain(
      `paling besar ${String(ukuranBita / 1024 / 1024)} MB`,
    );
    expect(galatFile(file('a.pdf', 'application/pdf', 0), kategori)).toContain('kosong');
    expect(galatFile(file('a.docx', WORD), kategori) === null).toBe(
      (tipe as readonly string[]).includes(WORD),
    );
    expect(keteranganFile(kategori).includes('Word')).toBe((tipe as readonly string[]).includes(WORD));
  });

  test.each([
    ['a.txt', 'text/plain', 'lampiran', 'Hanya PDF'],
    ['a.docx', WORD, 'identitas', 'Simpan sebagai PDF'],
    ['a.doc', 'application/msword', 'lampiran', 'format lama'],
    ['a.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.12', 'lampiran', 'makro'],
    ['foto', '', 'identitas', 'Hanya PDF'],
  ] as const)('%s as %s for %s: %s', (name, type, kategori, kata) => {
    expect(galatFile(file(name, type), kategori)).toContain(kata);
  });
});
