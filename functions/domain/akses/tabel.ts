import { KATEGORI, KELAS } from '../dokumen/types.js';
import { UNGGAHAN } from '../dokumen/unggahan.js';
import { JENIS } from '../sop/types.js';
import { baca, baris, RUPA_DOKUMEN, type Baris, type Folder, type Koleksi, type Operasi } from './baris.js';
import * as golongan from './golongan.js';

const { STAF } = golongan;

const PEMBUAT: Pick<Baris<string>, 'meliputi' | 'boleh'> = {
  meliputi: ['create'],
  boleh: { create: golongan.PEMROSES },
};
const TANPA_PEMBUAT: Pick<Baris<string>, 'meliputi' | 'boleh'> = { meliputi: ['create'], boleh: {} };
const SESUDAH_DIBUAT: readonly Operasi[] = ['get', 'list', 'update', 'delete'];
const tanpaPribadi = JENIS.filter((jenis) => !golongan.JENIS_BERPRIBADI.includes(jenis));

/**
 * Firestore (docs/contract.md). Besides what a row says, everywhere: another office's staff (unless kantor is
 * 'semua'), an appointment that has ended, an account without a role of staff, and visitors are denied.
 */
export const TABEL_FIRESTORE: readonly Baris<Koleksi>[] = [
  baris({ tempat: 'satker', kantor: 'semua', boleh: baca(STAF) }),
  baris({ tempat: 'sop', boleh: baca(STAF) }),
  baris({ tempat: 'pengguna', boleh: baca(STAF) }),
  baris({ tempat: 'berkas', jenis: JENIS, boleh: baca(STAF) }),
  baris({ tempat: 'riwayat', jenis: JENIS, boleh: baca(STAF) }),

  baris({
    tempat: 'tindakan',
    jenis: JENIS,
    keadaan: 'milik sendiri',
    meliputi: SESUDAH_DIBUAT,
    boleh: baca(STAF),
  }),
  baris({ tempat: 'tindakan', jenis: JENIS, keadaan: 'milik orang lain', meliputi: SESUDAH_DIBUAT }),
  baris({ tempat: 'tindakan', jenis: JENIS, keadaan: 'buka, berkas belum ada', ...PEMBUAT }),
  baris({ tempat: 'tindakan', jenis: JENIS, keadaan: 'buka, berkas sudah ada', ...TANPA_PEMBUAT }),
  baris({
    tempat: 'tindakan',
    jenis: golongan.JENIS_BERPRIBADI,
    keadaan: 'buka dengan data pribadi',
    ...PEMBUAT,
  }),
  baris({ tempat: 'tindakan', jenis: tanpaPribadi, keadaan: 'buka dengan data pribadi', ...TANPA_PEMBUAT }),
  baris({ tempat: 'tindakan', jenis: JENIS, keadaan: 'langkah menunggu peran ini', ...PEMBUAT }),
  baris({ tempat: 'tindakan', jenis: JENIS, keadaan: 'berkas menunggu kelengkapan', ...PEMBUAT }),
  baris({ tempat: 'tindakan', jenis: JENIS, keadaan: 'langkah menunggu peran lain', ...TANPA_PEMBUAT }),
  baris({ tempat: 'tindakan', jenis: JENIS, keadaan: 'langkah sudah lewat', ...TANPA_PEMBUAT }),
  baris({ tempat: 'tindakan', jenis: JENIS, keadaan: 'aksi bukan milik langkah', ...TANPA_PEMBUAT }),
  baris({ tempat: 'tindakan', jenis: JENIS, keadaan: 'berkas belum ada', ...TANPA_PEMBUAT }),
  baris({ tempat: 'tindakan', jenis: JENIS, keadaan: 'berkas selesai', ...TANPA_PEMBUAT }),

  // Only these kinds keep personal data of an applicant, and there is one document of it: nothing to list.
  baris({
    tempat: 'pribadi',
    jenis: golongan.JENIS_BERPRIBADI,
    boleh: { get: golongan.PEMBACA_PRIBADI },
  }),
  baris({ tempat: 'pribadi', jenis: tanpaPribadi }),
  baris({ tempat: 'nik', jenis: JENIS }),
  // What was tested comes through a logged function. Each list query must name for whom: rules are not filters.
  baris({ tempat: 'tertutup', keadaan: 'UJI', jenis: JENIS }),
  baris({ tempat: 'tertutup', keadaan: 'SIMPAN', jenis: JENIS, boleh: baca(golongan.PEMBACA_SIMPAN) }),
  baris({ tempat: 'tertutup', keadaan: 'tanpa saringan untuk', jenis: JENIS, meliputi: ['list'] }),

  baris({ tempat: 'dokumen', keadaan: 'biasa', boleh: baca(STAF) }),
  baris({ tempat: 'dokumen', keadaan: 'identitas', boleh: baca(golongan.PEMBACA_IDENTITAS) }),
  baris({ tempat: 'dokumen', keadaan: 'dikecualikan', boleh: baca(golongan.PEMBACA_DIKECUALIKAN) }),
  baris({ tempat: 'dokumen', keadaan: 'tanpa saringan kelas', meliputi: ['list'] }),
  baris({ tempat: 'halaman', keadaan: 'biasa', boleh: baca(STAF) }),
  baris({ tempat: 'halaman', keadaan: 'identitas' }),
  baris({ tempat: 'halaman', keadaan: 'dikecualikan' }),
  baris({ tempat: 'halaman', keadaan: 'tanpa saringan kelas', meliputi: ['list'] }),
  // Where the marks lie and why says something about what lies beneath.
  baris({ tempat: 'penghitaman', keadaan: 'biasa', boleh: baca(STAF) }),
  baris({ tempat: 'penghitaman', keadaan: 'identitas' }),
  baris({
    tempat: 'penghitaman',
    keadaan: 'dikecualikan',
    boleh: baca(golongan.PEMBACA_ISI_DIKECUALIKAN),
  }),
  baris({ tempat: 'penghitaman', keadaan: 'tanpa saringan kelas', meliputi: ['list'] }),

  baris({ tempat: 'surat', boleh: baca(STAF) }),
  baris({ tempat: 'surel', boleh: baca(golongan.PEMBACA_SUREL) }),
  baris({ tempat: 'rekap', boleh: baca(STAF) }),
  baris({ tempat: 'laporan', boleh: baca(STAF) }),
  baris({ tempat: 'pembilang' }),
  baris({ tempat: 'gagal', boleh: baca(golongan.PEMBACA_GAGAL) }),
  baris({ tempat: 'templatSurat', boleh: baca(STAF) }),
  baris({ tempat: 'akses', boleh: baca(golongan.PEMBACA_AKSES) }),
  baris({ tempat: 'retensi', boleh: baca(golongan.PEMBACA_RETENSI) }),
  baris({ tempat: 'survei', boleh: baca(STAF) }),
  baris({ tempat: 'sidik' }),
  baris({ tempat: 'indeks' }),
  // What is excluded and why is for every member of staff: he must not give it out unknowingly.
  baris({ tempat: 'dik', boleh: baca(STAF) }),
  baris({ tempat: 'dikNasional', kantor: 'semua', boleh: baca(STAF) }),
  baris({ tempat: 'keputusanKpu', kantor: 'semua', boleh: baca(STAF) }),
  baris({ tempat: 'dip', boleh: baca(STAF) }),
  baris({ tempat: 'dip', keadaan: 'nasional', kantor: 'semua', meliputi: ['get'], boleh: { get: STAF } }),
  // Whoever wants a published list asks the public function, like everybody.
  baris({ tempat: 'terbitanDik' }),
  baris({ tempat: 'acuanLibur', kantor: 'semua', boleh: { get: STAF } }),
  baris({ tempat: 'perubahanLibur', kantor: 'semua', boleh: baca(STAF) }),
  baris({ tempat: 'perubahanKalender', boleh: baca(STAF) }),
  baris({ tempat: 'laju' }),

  baris({ tempat: 'lainDiAkar' }),
  baris({ tempat: 'lainDiSatker' }),
  baris({ tempat: 'lainDiBerkas', jenis: JENIS }),
];

/** Storage (docs/contract.md). The same denials hold everywhere; no folder can be listed by anybody. */
export const TABEL_STORAGE: readonly Baris<Folder>[] = [
  ...KATEGORI.flatMap((kategori) => {
    const { peran, jenis } = UNGGAHAN[kategori];
    const tempat = { tempat: 'masuk', keadaan: kategori, meliputi: ['create'] } as const;
    const lain = JENIS.filter((satu) => !jenis.includes(satu));
    return [
      baris<Folder>({ ...tempat, jenis, boleh: { create: peran } }),
      ...(lain.length > 0 ? [baris<Folder>({ ...tempat, jenis: lain })] : []),
    ];
  }),
  ...KATEGORI.map((kategori) =>
    baris<Folder>({ tempat: 'masuk', keadaan: kategori, jenis: ['permohonan'], meliputi: SESUDAH_DIBUAT }),
  ),
  baris({ tempat: 'masuk', keadaan: 'menimpa', jenis: JENIS, meliputi: ['create'] }),

  ...RUPA_DOKUMEN.flatMap((tempat) => [
    baris<Folder>({ tempat, keadaan: 'biasa', boleh: { get: STAF } }),
    baris<Folder>({ tempat, keadaan: 'identitas' }),
    baris<Folder>({ tempat, keadaan: 'dikecualikan' }),
  ]),
  ...KELAS.map((kelas) => baris<Folder>({ tempat: 'dokumen/lain', keadaan: kelas })),
  baris({ tempat: 'surat/pdf', boleh: { get: golongan.PEMBACA_SURAT } }),
  baris({ tempat: 'surat/lain' }),
  baris({ tempat: 'laporan/pdf', boleh: { get: golongan.PEMBACA_LAPORAN } }),
  baris({ tempat: 'laporan/xlsx', boleh: { get: golongan.PEMBACA_LAPORAN } }),
  baris({ tempat: 'laporan/lain' }),
  baris({ tempat: 'karantina' }),
  baris({ tempat: 'lainDiAkar' }),
];
