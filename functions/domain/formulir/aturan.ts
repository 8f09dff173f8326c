import { periksaJangkaLembar } from '../pengecualian/lembar.js';
import { periksaPasal17 } from '../pengecualian/pasal17.js';
import { penetapan, tanpaDataPribadi, ujiKonsekuensi } from './aturanUji.js';
import { galatNik, nomorSeluler, peringatanNik } from './nik.js';

/** Values read so far and values as sent, both by field name. */
export interface Isian {
  nilai: ReadonlyMap<string, unknown>;
  mentah: (kunci: string) => unknown;
}

/** Messages per field of one rule across fields. */
export interface Temuan {
  galat: Record<string, string>;
  peringatan: Record<string, string>;
}

const teks = (isian: Isian, kunci: string): string => {
  const nilai = isian.nilai.get(kunci);
  return typeof nilai === 'string' ? nilai : '';
};

/** Dossier D.1 and D.10. */
function permohonan(isian: Isian): Temuan {
  const galat: Record<string, string> = {};
  const peringatan: Record<string, string> = {};
  const perorangan = teks(isian, 'kategori') === 'PERORANGAN';
  const nik = teks(isian, 'nik');
  const telepon = teks(isian, 'telepon');

  // A passport holder has no NIK.
  if (perorangan && isian.mentah('nik') === undefined && teks(isian, 'jenisIdentitas') !== 'PASPOR') {
    galat['nik'] = 'NIK wajib diisi untuk pemohon perorangan.';
  }
  if (nik !== '') {
    const salah = galatNik(nik);
    const aneh = peringatanNik(nik);
    if (salah !== null) galat['nik'] = salah;
    else if (aneh !== null) peringatan['nik'] = aneh;
  }
  if (perorangan && !/^[\p{L}\p{M} .,'’-]*$/u.test(teks(isian, 'nama'))) {
    galat['nama'] = "Nama orang hanya boleh memuat huruf, spasi, dan tanda . , ' -";
  }
  if (isian.mentah('telepon') === undefined && isian.mentah('surel') === undefined) {
    const pesan = 'Isi nomor telepon atau surel, paling sedikit salah satu.';
    galat['telepon'] = pesan;
    galat['surel'] = pesan;
  }
  if (telepon !== '' && !nomorSeluler(telepon)) {
    peringatan['telepon'] = 'Bukan nomor seluler Indonesia; pastikan nomor telepon sudah benar.';
  }
  return { galat, peringatan };
}

/** Which grounds were meant, also when the list refused them: the message can then say what is missing. */
function dasar(isian: Isian): Temuan {
  const mentah = isian.nilai.get('pasal17') ?? isian.mentah('pasal17');
  const kode = (Array.isArray(mentah) ? mentah.slice(0, 50) : [mentah]).filter(
    (satu): satu is string => typeof satu === 'string',
  );
  return { galat: periksaPasal17(kode, teks(isian, 'undangUndang')), peringatan: {} };
}

/** A refusal rests on items of the DIK or on a consequence test (dossier D.4); a guard looks whether they are in force. */
function penolakan(isian: Isian): Temuan {
  const temuan = dasar(isian);
  if (!isian.nilai.has('butirDik') && teks(isian, 'lembarUji') === '') {
    temuan.galat['lembarUji'] = 'Pilih butir DIK yang berlaku, atau sebut nomor lembar uji konsekuensi.';
  }
  return temuan;
}

/** As `penolakan`, where the answer withholds something. */
function pemberitahuan(isian: Isian): Temuan {
  return ['DITOLAK', 'DITERIMA_SEBAGIAN'].includes(teks(isian, 'hasil')) ? penolakan(isian) : dasar(isian);
}

/** Dossier D.5: without a register number only ground b stands, and then the applicant must be named. */
function keberatan(isian: Isian): Temuan {
  const galat: Record<string, string> = {};
  if (teks(isian, 'nomorPermohonan') !== '') return { galat, peringatan: {} };
  const alasan = isian.nilai.get('alasan');
  if (Array.isArray(alasan) && alasan.some((kode) => kode !== 'b')) {
    galat['nomorPermohonan'] =
      'Isi nomor pendaftaran permohonan; boleh kosong hanya bila alasannya huruf b saja.';
  }
  if (teks(isian, 'nama') === '') galat['nama'] = 'Nama wajib diisi bila tidak ada nomor permohonan.';
  if (teks(isian, 'alamat') === '') galat['alamat'] = 'Alamat wajib diisi bila tidak ada nomor permohonan.';
  if (isian.mentah('telepon') === undefined && isian.mentah('surel') === undefined) {
    const pesan = 'Isi nomor telepon atau surel, paling sedikit salah satu.';
    galat['telepon'] = pesan;
    galat['surel'] = pesan;
  }
  return { galat, peringatan: {} };
}

/** Both: what the first finds at a field stands. */
const gabung = (a: Temuan, b: Temuan): Temuan => ({
  galat: { ...b.galat, ...a.galat },
  peringatan: { ...b.peringatan, ...a.peringatan },
});

/** Rules of a form that one field's descriptor cannot express, by form name. */
export const ATURAN: ReadonlyMap<string, (isian: Isian) => Temuan> = new Map([
  ['permohonan', permohonan],
  ['penolakan', penolakan],
  ['pemberitahuan', pemberitahuan],
  ['keberatan', keberatan],
  ['usulanDik', (isian) => gabung(dasar(isian), { galat: tanpaDataPribadi(isian), peringatan: {} })],
  [
    'butirKpuRi',
    (isian) =>
      gabung(dasar(isian), {
        galat: { ...tanpaDataPribadi(isian), ...periksaJangkaLembar(Object.fromEntries(isian.nilai)) },
        peringatan: {},
      }),
  ],
  ['ujiKonsekuensi', (isian) => gabung(dasar(isian), ujiKonsekuensi(isian))],
  ['penetapan', penetapan],
]);
