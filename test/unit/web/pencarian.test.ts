import type { Temuan } from '@ppid/domain/pencarian/types';
import { describe, expect, test } from 'vitest';
import { tautanTemuan } from '../../../web/src/lib/pencarian.js';
import { tandaiKata } from '../../../web/src/lib/tandai-kata.js';

describe('words of the search in the text of a page', () => {
  const tanda = (teks: string, cari: string, nomorSurat: { mentah: string; baku: string }[] = []) => {
    const hasil = tandaiKata({ teks, nomorSurat }, cari);
    expect(hasil.map((p) => p.teks).join('')).toBe(teks);
    return hasil.filter((p) => p.sorot).map((p) => p.teks);
  };

  test('are marked as the search finds them; lines and columns stay', () => {
    expect(tanda('Rapat PLENO (pleno)\n  Kol 1\t\tkpu   plenonya\n', 'pleno')).toEqual([
      'PLENO',
      'pleno',
      'plenonya',
    ]);
  });

  test('a word within another is none', () => {
    expect(tanda('komplenoto rapat', 'pleno kpu')).toEqual([]);
  });

  test('a letter number as it stands there, also misread; its parts where there is none', () => {
    const nomor = [{ mentah: '0O77/PPID/17/XI/2026', baku: '0077/PPID/17/XI/2026' }];
    expect(tanda('Nomor 0O77/PPID/17/XI/2026 perihal', '77/PPID/17', nomor)).toEqual([
      '0O77/PPID/17/XI/2026',
    ]);
    expect(tanda('PPID provinsi', '99/PPID')).toEqual(['PPID']);
  });

  test('nothing is marked where nothing was searched', () => {
    expect(tanda('apa saja', ' ')).toEqual([]);
    expect(tanda('', 'apa')).toEqual([]);
  });
});

describe('a result leads', () => {
  const temuan = (isi: Partial<Temuan>): Temuan => ({
    ...{ satkerId: 's', namaSatker: 'S', macam: 'dokumen', jenis: 'permohonan', berkasId: 'b' },
    ...{ nomor: null, judul: [], dokumenId: 'd', halaman: null, halamanLain: [], kategori: 'lampiran' },
    ...{ cuplikan: null, tanggal: '2026-11-20T00:00:00.000Z' },
    ...isi,
  });

  test.each([
    ['a page to itself with the words', temuan({ halaman: 3 }), '/dokumen/d?halaman=3&cari=rapat+pleno'],
    ['a name to the document', temuan({}), '/dokumen/d'],
    ['a closed name to its row', temuan({ kategori: 'dikecualikan' }), '#dokumen-d'],
    [
      'a closed page without the words',
      temuan({ kategori: 'lembar-uji', halaman: 2 }),
      '/dokumen/d?halaman=2',
    ],
    ['anything else to its berkas', temuan({ dokumenId: null, kategori: null, macam: 'berkas' }), ''],
  ])('%s', (_, t, ke) => {
    expect(tautanTemuan(t, 's', 'rapat pleno')).toBe(`/berkas/permohonan/b${ke}`);
  });

  test('nowhere for another office', () => {
    expect(tautanTemuan(temuan({}), 'lain', 'x')).toBeNull();
  });
});
