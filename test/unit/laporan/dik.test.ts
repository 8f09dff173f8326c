import { describe, expect, test } from 'vitest';
import { barisDik } from '@ppid/domain/laporan/barisDik';
import { modelDik } from '@ppid/domain/laporan/modelDik';
import { saringDik, type SaringDik } from '@ppid/domain/laporan/saringDik';
import { barisDikPublik, daftarDikPublik } from '@ppid/domain/publik/dik';
import { berakhir, butirContoh } from '../../fixtures/butir.js';
import { SATKER } from './bantu.js';

const HARI = '2026-11-21';
const ZONA = 'Asia/Jakarta';
const TANPA_BATAS = { ...butirContoh().jangka, akhir: null, tanpaBatas: true };
const BUTIR = [
  butirContoh(),
  berakhir('2026-12-31', {
    id: 'b2',
    informasi: 'Denah gudang logistik',
    unit: 'Subbagian Umum',
    pasal17: ['17.i'],
  }),
  berakhir('2026-11-20', { id: 'b3', informasi: 'Soal seleksi' }),
  butirContoh({
    id: 'b4',
    lingkup: 'NASIONAL',
    satkerId: '',
    informasi: 'Ijazah bakal calon',
    jangka: TANPA_BATAS,
    penetapan: { oleh: 'KPU_RI', nomor: '731 Tahun 2025', tanggal: '2025-08-21', keputusanId: 'k1' },
    status: 'DICABUT',
    dibuka: { pada: '2026-09-15T18:00:00.000Z', oleh: 'u', sebab: 'DICABUT', catatan: 'kritik warga' },
  }),
];
const BARIS = BUTIR.map((b) => barisDik(b, HARI, ZONA));
const saring = (s: SaringDik) => saringDik(BARIS, s).map((b) => b.butirId);

describe('a line of the DIK', () => {
  test('says everything of dossier D.9', () => {
    expect(
      barisDik(butirContoh({ undangUndang: 'UU 27/2022 Pasal 4' }), HARI, ZONA, 'Lemari: A'),
    ).toMatchObject({
      dasar: 'Pasal 17 huruf h angka 3; UU 27/2022 Pasal 4',
      jangka: '2 Januari 2026 sampai dengan 31 Desember 2030',
      bentuk: 'Cetak, Daring',
      penetapan: 'Keputusan KPU RI Nomor 100 Tahun 2026 tanggal 2 Januari 2026',
      lembar: '3/LUK/2025',
      keterangan: 'Berlaku',
      retensi: '2 tahun aktif, 3 tahun inaktif',
      lokasi: 'Lemari: A',
    });
  });

  test.each([
    ['b2', 'Berlaku sampai 31 Desember 2026', null],
    [
      'b3',
      'Terbuka untuk publik sejak 21 November 2026: jangka waktunya habis tanpa penetapan',
      '2026-11-21',
    ],
    ['b4', 'Terbuka untuk publik sejak 16 September 2026: pengecualiannya dicabut', '2026-09-16'],
  ])('%s says how it stands and since when it is open', (id, keterangan, dibukaSejak) => {
    expect(BARIS.find((b) => b.butirId === id)).toMatchObject({ keterangan, dibukaSejak });
  });
});

describe('filters', () => {
  test.each<[string, SaringDik, string[]]>([
    ['nothing: by date of the decision, then by name', {}, ['b4', 'dik-1-u1', 'b2', 'b3']],
    ['in force', { status: 'BERLAKU' }, ['dik-1-u1', 'b2']],
    ['open', { status: 'TERBUKA' }, ['b4', 'b3']],
    ['about to end', { status: 'AKAN_BERAKHIR' }, ['b2']],
    ['a letter finds its items', { pasal: '17.h' }, ['b4', 'dik-1-u1', 'b3']],
    ['unit', { unit: 'Subbagian Umum' }, ['b2']],
    ['year of the end', { tahun: 2026 }, ['b2', 'b3']],
    ['national', { lingkup: 'NASIONAL' }, ['b4']],
    ['words in any order', { kata: 'HONORARIUM rekening' }, ['dik-1-u1']],
    ['by end, the endless last', { urut: 'akhir' }, ['b3', 'b2', 'dik-1-u1', 'b4']],
  ])('%s', (_apa, s, ids) => {
    expect(saring(s)).toEqual(ids);
  });
});

describe('the public version', () => {
  test('has no id, no berkas, no sheet, no place and no note of who opened it', () => {
    const isi = JSON.stringify([daftarDikPublik(BUTIR, HARI, ZONA), barisDikPublik(BUTIR, HARI, ZONA)]);
    for (const rahasia of ['dik-1', 'b4', 'LUK', 'tahun aktif', 'kritik', 'k1', 'prov-bengkulu'])
      expect(isi).not.toContain(rahasia);
  });

  test('shows what is in force first, then what was opened with its date', () => {
    const daftar = daftarDikPublik(BUTIR, HARI, ZONA);
    expect(daftar.map((b) => b.berlaku)).toEqual([true, true, false, false]);
    expect(daftar.map((b) => b.dibukaSejak)).toEqual([null, null, '2026-09-16', '2026-11-21']);
  });

  test('knows nothing of what no decision has determined, or not yet', () => {
    const { penetapan } = butirContoh();
    const belum = [
      butirContoh({ penetapan: { ...penetapan, nomor: ' ' } }),
      butirContoh({ penetapan: { ...penetapan, tanggal: '2026-11-22' } }),
    ];
    expect(daftarDikPublik(belum, HARI, ZONA)).toEqual([]);
  });
});

describe('the printed list', () => {
  const model = (publik: boolean, lokasi: boolean) =>
    modelDik({
      satker: SATKER,
      saring: { status: 'BERLAKU' },
      publik,
      lokasi,
      baris: BARIS,
      dibuat: '2026-11-21T03:00:00.000Z',
    });

  test('has the columns of dossier D.9 in their order, the place only for those who may', () => {
    const kolom = model(false, true).tabel.kolom;
    expect(kolom).toEqual([
      'No',
      'Informasi/jenis dokumen yang dikecualikan',
      'Dasar hukum',
      'Konsekuensi bila dibuka',
      'Pertimbangan bila ditutup',
      'Jangka waktu',
      'Unit penanggung jawab',
      'Bentuk',
      'No. & tanggal keputusan penetapan',
      'No. lembar uji konsekuensi',
      'Status',
      'Retensi arsip',
      'Lokasi arsip',
    ]);
    expect(model(false, false).tabel.kolom).toEqual(kolom.slice(0, -1));
    expect(model(true, false).tabel.kolom).not.toContain('No. lembar uji konsekuensi');
    expect(model(true, false).tambahan.kolom).toEqual([]);
  });

  test('says of which day it is and what was left out', () => {
    expect(model(false, false).keterangan).toBe('Keadaan 21 November 2026; status: semua yang berlaku');
  });
});
