import { NAMA_TAHAP, tahapBaru, type KeadaanTahap, type Tahap } from '@ppid/domain/dokumen/tahap';
import type { Dokumen, Perhatian } from '@ppid/domain/dokumen/types';
import { describe, expect, test } from 'vitest';
import {
  dapatDibacaUlang,
  dapatDiulang,
  jumlahPerhatian,
  kalimatPerhatian,
  kalimatTahap,
  lamaTahap,
} from '../../../web/src/lib/tahap-dokumen.js';

function dokumen(
  status: Dokumen['status'],
  keadaan: Partial<Record<Tahap, KeadaanTahap['keadaan']>> = {},
  kemajuan: Dokumen['kemajuan'] = null,
) {
  const tahap = tahapBaru();
  for (const [nama, isi] of Object.entries(keadaan)) tahap[nama as Tahap].keadaan = isi;
  return { status, tahap, kemajuan };
}

describe('one line says where the work stands', () => {
  test.each([
    [dokumen('DIOLAH'), `Menunggu giliran: ${NAMA_TAHAP.jenis.toLowerCase()}`],
    [dokumen('DIOLAH', { jenis: 'SELESAI', batas: 'BERJALAN' }), 'Memeriksa ukuran…'],
    [
      dokumen('MENUNGGU_OCR', { ocr: 'BERJALAN' }, { tahap: 'ocr', selesai: 12, dari: 80 }),
      'Membaca pindaian: halaman 12 dari 80',
    ],
    [dokumen('SELESAI', { indeks: 'SELESAI' }), 'Semua tahap selesai'],
    [
      dokumen('GAGAL', { cilik: 'GAGAL', ocr: 'GAGAL' }),
      'Perlu diulang: membuat gambar kecil, membaca pindaian',
    ],
    [dokumen('KARANTINA', { jenis: 'GAGAL' }), 'Pengolahan dihentikan'],
  ])('%#: %s', (d, kalimat) => {
    expect(kalimatTahap(d)).toBe(kalimat);
  });
});

describe('a person runs again', () => {
  test('what failed, and only stages that can be repeated', () => {
    const semua = {
      jenis: 'GAGAL',
      cilik: 'GAGAL',
      teks: 'SELESAI',
      ocr: 'GAGAL',
      indeks: 'DILEWATI',
    } as const;
    expect(dapatDiulang(dokumen('GAGAL', semua))).toEqual(['cilik', 'ocr']);
  });

  test('reads again what OCR was not sure of, once nothing runs', () => {
    const baca = (status: Dokumen['status'], sebab: Perhatian['sebab'], ocr: KeadaanTahap['keadaan']) =>
      dapatDibacaUlang({ ...dokumen(status, { ocr }), perhatian: [{ halaman: 2, sebab }] });
    expect(baca('SELESAI', 'KEYAKINAN_RENDAH', 'SELESAI')).toBe(true);
    expect(baca('GAGAL', 'TAK_TERBACA', 'SELESAI')).toBe(true);
    expect(baca('SELESAI', 'KOSONG', 'SELESAI')).toBe(false);
    expect(baca('SELESAI', 'TAK_TERBACA', 'DILEWATI')).toBe(false);
    expect(baca('DIOLAH', 'TAK_TERBACA', 'SELESAI')).toBe(false);
    expect(baca('DIHAPUS', 'TAK_TERBACA', 'SELESAI')).toBe(false);
  });

  test('nothing of a refused or removed document', () => {
    expect(dapatDiulang(dokumen('KARANTINA', { cilik: 'GAGAL' }))).toEqual([]);
    expect(dapatDiulang(dokumen('DIHAPUS', { cilik: 'GAGAL' }))).toEqual([]);
  });
});

test.each([
  [null, ''],
  ['2026-11-20T01:00:00.400Z', 'kurang dari 1 detik'],
  ['2026-11-20T01:00:03.000Z', '3 detik'],
  ['2026-11-20T01:01:59.000Z', '119 detik'],
  ['2026-11-20T01:05:10.000Z', '5 menit'],
  // Clocks of two machines may disagree.
  ['2026-11-20T00:59:59.000Z', 'kurang dari 1 detik'],
])('a stage that ended at %s took "%s"', (selesai, lama) => {
  const mulai = '2026-11-20T01:00:00.000Z';
  expect(lamaTahap({ keadaan: 'SELESAI', mulai, selesai, percobaan: 1, galat: null })).toBe(lama);
});

describe('pages that a person should look at', () => {
  test('are told by reason, in runs', () => {
    const kalimat = kalimatPerhatian([
      ...[9, 2, 3, 4].map((halaman) => ({ halaman, sebab: 'KEYAKINAN_RENDAH' as const })),
      { halaman: 7, sebab: 'KOSONG' },
    ]);
    expect(kalimat).toHaveLength(2);
    expect(kalimat[0]).toMatch(/^Halaman 7 tampak kosong/);
    expect(kalimat[1]).toMatch(/^Halaman 2–4, 9 terbaca dengan keyakinan rendah/);
  });

  test('are counted once, whatever is wrong with them', () => {
    const sama = [
      { halaman: 3, sebab: 'KOSONG' as const },
      { halaman: 3, sebab: 'TAK_TERBACA' as const },
    ];
    expect(jumlahPerhatian(sama)).toBe(1);
    expect(kalimatPerhatian([])).toEqual([]);
  });
});
