import type { Berkas, Riwayat } from '../berkas/types.js';
import { formatHariTanggal, formatInstan, formatTanggal } from '../calendar/zona.js';
import type { Instan } from '../calendar/types.js';
import { PERAN_PESERTA, UJI_KONSEKUENSI } from '../formulir/uji.js';
import type { Satker } from '../satker/satker.js';
import { kop } from '../surat/bagian.js';
import { larik, teks, type Isian } from '../surat/isian.js';
import { labelPilihan } from '../surat/permohonan.js';
import type { BarisIsian, KopSurat } from '../surat/types.js';
import { sebutJangka } from './jangka.js';
import { jangkaDari } from './lembar.js';
import { dasar17, sebutPasal17 } from './pasal17.js';

export interface PesertaUji {
  nama: string;
  jabatan: string;
  sebagai: string;
  hadir: boolean;
  /** Has a place to sign. */
  menandatangani: boolean;
}

/** One version of a worksheet as paper, free of any layout (dossier F.2; columns as in practice [S40]). */
export interface LembarCetak {
  kop: KopSurat;
  nomor: string;
  versi: number;
  /** A later version exists, or the proposal was corrected since. */
  diganti: boolean;
  pengantar: BarisIsian[];
  /** Informasi · Dasar hukum · Konsekuensi (dibuka | ditutup) · Jangka waktu. */
  isi: { informasi: BarisIsian[]; dasar: string[]; dibuka: string; ditutup: string; jangka: string };
  penyeimbangan: BarisIsian[];
  kesimpulan: string;
  peserta: PesertaUji[];
  lampiran: string[];
  tempatTanggal: string;
  kaki: string;
  /** Day of the test: the only date in the file's metadata. */
  tanggal: string;
}

export interface BahanLembar {
  satker: Satker;
  berkas: Pick<Berkas, 'nomor' | 'data'>;
  /** Open and sealed fields of the form together. */
  isi: Isian;
  versi: number;
  diganti: boolean;
  /** Who takes it out, and when: printed at the foot of every page. */
  pengambil: string;
  pada: Instan;
}

/** History entries of the sheets of one proposal, oldest first: the first is version 1. */
export function lembarUsulan<R extends Pick<Riwayat, 'urutan' | 'data'>>(
  lembar: readonly R[],
  usulanId: string,
): R[] {
  return lembar.filter(({ data }) => data['usulan'] === usulanId).sort((a, b) => a.urutan - b.urutan);
}

/** A sheet ready for any renderer: labels and values in Indonesian, dates written out, times in the office's zone. */
export function cetakLembar(bahan: BahanLembar): LembarCetak {
  const { satker, berkas, isi, versi, diganti, pengambil, pada } = bahan;
  const nomor = teks(isi, 'nomor');
  const tanggal = teks(isi, 'tanggal');
  const jangka = jangkaDari(isi);
  return {
    kop: kop(satker),
    nomor,
    versi,
    diganti,
    pengantar: [
      { label: 'Hari, tanggal', nilai: formatHariTanggal(tanggal) },
      { label: 'Tempat', nilai: teks(isi, 'tempat') },
      { label: 'Pemicu', nilai: pemicu(isi) },
      { label: 'Unit pengusul dan Tim Penghubung', nilai: teks(isi, 'unit') },
      ...(berkas.nomor === null ? [] : [{ label: 'Nomor berkas', nilai: berkas.nomor }]),
    ],
    isi: {
      informasi: [
        { label: 'Dokumen', nilai: teks(isi, 'dokumen') },
        { label: 'Bagian', nilai: teks(isi, 'bagian') },
        { label: 'Informasi tertentu', nilai: teks(isi, 'informasi') },
      ],
      dasar: dasarHukum(isi),
      dibuka: teks(isi, 'konsekuensi'),
      ditutup: teks(isi, 'pertimbangan'),
      jangka: jangka ? sebutJangka(jangka) : 'Tidak dikecualikan',
    },
    penyeimbangan: [
      { label: 'Kepentingan publik', nilai: teks(isi, 'kepentinganPublik') },
      { label: 'Penyeimbangan kerugian dan kepentingan publik', nilai: teks(isi, 'penyeimbangan') },
      { label: 'Bentuk arsip', nilai: bentuk(isi) },
      { label: 'Retensi arsip', nilai: teks(isi, 'retensi') },
    ].filter(({ nilai }) => nilai !== ''),
    kesimpulan: labelPilihan(UJI_KONSEKUENSI, 'kesimpulan', teks(isi, 'kesimpulan')),
    peserta: peserta(isi['peserta']),
    lampiran: lampiran(berkas.data),
    tempatTanggal: [teks(isi, 'tempat') || satker.kota, formatTanggal(tanggal)].join(', '),
    kaki: `Terbatas untuk peserta uji · lembar ${nomor} versi ${versi} · diambil ${pengambil}, ${formatInstan(pada, satker.zona)}`,
    tanggal,
  };
}

function pemicu(isi: Isian): string {
  const nomor = teks(isi, 'nomorPermohonan') || teks(isi, 'nomorPerkara');
  const apa = labelPilihan(UJI_KONSEKUENSI, 'pemicu', teks(isi, 'pemicu'));
  return nomor ? `${apa}, nomor ${nomor}` : apa;
}

function dasarHukum(isi: Isian): string[] {
  const pasal = larik(isi, 'pasal17').map((kode) => {
    const bunyi = dasar17(kode)?.teks;
    return `${sebutPasal17(kode)} UU 14/2008${bunyi ? `: ${bunyi}` : ''}`;
  });
  const lain = teks(isi, 'undangUndang');
  return lain ? [...pasal, lain] : pasal;
}

const bentuk = (isi: Isian): string =>
  larik(isi, 'bentuk')
    .map((kode) => labelPilihan(UJI_KONSEKUENSI, 'bentuk', kode))
    .join(', ');

function peserta(nilai: unknown): PesertaUji[] {
  const baris = Array.isArray(nilai) ? (nilai as Isian[]) : [];
  return baris.map((satu) => {
    const peran = teks(satu, 'peran');
    return {
      nama: teks(satu, 'nama'),
      jabatan: teks(satu, 'jabatan'),
      sebagai: PERAN_PESERTA[peran as keyof typeof PERAN_PESERTA] ?? peran,
      hadir: satu['hadir'] === true,
      menandatangani: satu['tandaTangan'] === true,
    };
  });
}

/** Papers that go with the sheet (dossier F.2, Lampiran), as they stand in the berkas now. */
function lampiran(data: Berkas['data']): string[] {
  return [
    ['undangan', 'Undangan'],
    ['beritaAcara', 'Berita acara'],
  ].flatMap(([kunci = '', nama = '']) => {
    const isi = data[kunci];
    if (typeof isi !== 'object' || isi === null) return [];
    const [nomor, tanggal] = [teks(isi as Isian, 'nomor'), teks(isi as Isian, 'tanggal')];
    return nomor && tanggal ? [`${nama} nomor ${nomor} tanggal ${formatTanggal(tanggal)}`] : [];
  });
}
