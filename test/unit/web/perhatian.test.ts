import type { Peran } from '@ppid/domain/akses/peran';
import { gagalTahap, tahapBaru } from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { describe, expect, test } from 'vitest';
import { kabarKirim, selainSurel, tujuanSurel } from '../../../web/src/lib/gangguan.js';
import { semuaTerjawab } from '../../../web/src/lib/kotak-masuk.js';
import { dapatDitindak, kelasDiulang, sebabGagal } from '../../../web/src/lib/perhatian.js';

const PADA = '2026-11-02T03:00:00.000Z';

function dokumen(isi: Partial<Dokumen>): Dokumen {
  const tahap = gagalTahap(tahapBaru(), ['cilik', 'teks'], PADA, 'Gagal dibaca.', true);
  return { status: 'GAGAL', kelas: 'biasa', karantina: null, tahap, ...isi } as Dokumen;
}
const karantina = (kode: 'RUSAK' | 'GAGAL_DIOLAH', kelas: Dokumen['kelas'] = 'biasa') =>
  dokumen({ status: 'KARANTINA', kelas, karantina: { kode, alasan: 'File ini rusak.' } });

describe('documents that wait for a person', () => {
  test('are those of the classes that one sees and may run again', () => {
    expect(kelasDiulang(['PPID'])).toEqual(['biasa', 'identitas', 'dikecualikan']);
    expect(kelasDiulang(['ATASAN_PPID'])).toEqual(['biasa', 'dikecualikan']);
    expect(kelasDiulang(['ADMIN'])).toEqual(['biasa']);
    expect(kelasDiulang(['AUDITOR'])).toEqual([]);
  });

  test.each<[string, Dokumen, Peran, boolean]>([
    ['a failed stage, by who may run it again', dokumen({}), 'KASUBBAG', true],
    ['a failed stage of a class that one does not see', dokumen({ kelas: 'identitas' }), 'KASUBBAG', false],
    ['what the system refused for its own trouble, by PPID', karantina('GAGAL_DIOLAH'), 'PPID', true],
    ['the same, by the desk, who only asks', karantina('GAGAL_DIOLAH'), 'DESK', false],
    ['what is broken has to be uploaded anew', karantina('RUSAK'), 'PPID', false],
  ])('lie in the inbox when a press may bring them on: %s', (_apa, d, peran, ya) => {
    expect(dapatDitindak(d, [peran])).toBe(ya);
  });

  test('say why, each reason once', () => {
    expect(sebabGagal(dokumen({}))).toEqual(['Gagal dibaca.']);
    expect(sebabGagal(karantina('RUSAK'))).toEqual(['File ini rusak.']);
  });
});

test('the inbox is silent about emptiness while a part is loading or failed', () => {
  const ada = { status: 'ada', data: [] } as const;
  expect(semuaTerjawab([ada, ada])).toBe(true);
  expect(semuaTerjawab([ada, { status: 'memuat' }])).toBe(false);
  expect(semuaTerjawab([ada, { status: 'gagal', pesan: 'x' }])).toBe(false);
});

describe('mails and work that failed', () => {
  test('a mail names a role or the applicant, never an address', () => {
    expect(tujuanSurel({ tujuan: { jenis: 'peran', peran: 'KABAG' } })).toBe('Kepala Bagian');
    const tujuan = { jenis: 'pemohon', jenisBerkas: 'permohonan', berkasId: 'b' } as const;
    expect(tujuanSurel({ tujuan })).toBe('Pemohon');
  });

  test('what became of a mail sent again is said for each end', () => {
    const kabar = (['TERKIRIM', 'GAGAL', 'TIDAK_PASTI', 'MENUNGGU'] as const).map((s) =>
      kabarKirim({ subjek: 'A' }, s),
    );
    expect(new Set(kabar).size).toBe(4);
    expect(kabar[3]).toContain('mencobanya lagi');
  });

  test('mails are not told twice', () => {
    const satu = { id: 'x', kunci: 'x', berkas: null, alasan: 'x', pada: PADA };
    expect(
      selainSurel([
        { ...satu, kerja: 'surel' },
        { ...satu, kerja: 'surat' },
      ]),
    ).toHaveLength(1);
  });
});
