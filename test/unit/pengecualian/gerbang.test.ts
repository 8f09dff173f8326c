import { expect, test } from 'vitest';
import { bolehIkut, dokumenKeluar, FORMULIR_KELUAR } from '@ppid/domain/dokumen/gerbang';
import type { Dokumen, Kategori } from '@ppid/domain/dokumen/types';
import { KATEGORI, KELAS_KATEGORI } from '@ppid/domain/dokumen/types';
import { cariFormulir } from '@ppid/domain/formulir/registry';
import { SOP_SEMUA } from '@ppid/domain/sop/seeds/index';

/**
 * Forms of the SOPs that face the public or publish, whose documents stay with the case. A new form of these SOPs must be
 * named here or in FORMULIR_KELUAR: nobody may forget the gate.
 */
const TINGGAL = [
  'arahan',
  'bahanKeberatan',
  'duplikat',
  'jawabanUnit',
  'kekurangan',
  'kelengkapan',
  'koordinasi',
  'laporan',
  'notaDinas',
  'pencabutan',
  'pengembalian',
  'putusan',
  'putusanPerintah',
  'register',
  'rekapitulasi',
  'sengketa',
  'sidang',
  'tanggapanPemohon',
  'tidakDilengkapi',
];

test('every form of a request, an objection or the public list says whether its documents leave', () => {
  const dipakai = SOP_SEMUA.filter(({ jenis }) =>
    ['permohonan', 'keberatan', 'penyusunanDip'].includes(jenis),
  )
    .flatMap(({ langkah, lanjutan }) => [...langkah, ...lanjutan])
    .flatMap(({ aksi }) => aksi.flatMap(({ formulir }) => formulir ?? []));
  const belum = [...new Set(dipakai)].filter((nama) => !TINGGAL.includes(nama) && !(nama in FORMULIR_KELUAR));
  expect(belum).toEqual([]);
});

test('every form of the gate exists', () => {
  expect(Object.keys(FORMULIR_KELUAR).filter((nama) => !cariFormulir(nama))).toEqual([]);
});

const dok = (kategori: Kategori) => ({ kategori, kelas: KELAS_KATEGORI[kategori] }) as Dokumen;
const keluar = (formulir: string | null, kategori: readonly Kategori[]) => {
  const hasil = dokumenKeluar(formulir, kategori.map(dok));
  return 'salah' in hasil ? hasil.salah : hasil.keluar.map((d) => d.kategori);
};

test('a sheet is filed as the ground of a refusal, but handed over by no form; excluded originals stay nowhere unseen', () => {
  for (const [nama, { tinggal }] of Object.entries(FORMULIR_KELUAR)) {
    expect(tinggal, nama).not.toContain('dikecualikan');
    if (!['pemberitahuan', 'penolakan', 'penguatan'].includes(nama))
      expect(tinggal, nama).not.toContain('lembar-uji');
  }
  expect(keluar('penolakan', ['keputusan', 'lembar-uji', 'dikecualikan'])).toEqual([
    'keputusan',
    'dikecualikan',
  ]);
  expect(keluar('penyerahan', ['surat-kuasa', 'jawaban', 'lembar-uji'])).toEqual(['jawaban', 'lembar-uji']);
});

test('only a decision or a list is published; whatever is closed goes on to the gate, which names it', () => {
  for (const kategori of KATEGORI) {
    const hasil = keluar('publikasi', [kategori]);
    if (['keputusan', 'lampiran'].includes(kategori) || KELAS_KATEGORI[kategori] !== 'biasa')
      expect(hasil, kategori).toEqual([kategori]);
    else expect(hasil, kategori).toMatch(/hanya keputusan atau daftar/);
  }
});

test('a form of no name, or of a name every object has, lets nothing leave', () => {
  expect(keluar(null, ['dikecualikan'])).toEqual([]);
  expect(keluar('constructor', ['dikecualikan'])).toEqual([]);
});

test('what must not leave by a form is not offered there; where nothing leaves, everything is', () => {
  const boleh = (formulir: string | null, kategori: Kategori) =>
    bolehIkut(formulir, { kategori, kelas: KELAS_KATEGORI[kategori] });
  expect(boleh('publikasi', 'keputusan')).toBe(true);
  expect(boleh('publikasi', 'dikecualikan')).toBe(false);
  expect(boleh('publikasi', 'nota-dinas')).toBe(false);
  expect(boleh('penolakan', 'lembar-uji')).toBe(true);
  expect(boleh('penolakan', 'dikecualikan')).toBe(false);
  expect(boleh('lokasiSimpan', 'dikecualikan')).toBe(true);
  expect(boleh(null, 'dikecualikan')).toBe(true);
});
