import { formatHariTanggal, formatInstan } from '../../calendar/zona.js';
import { bacaPemohon, bacaPermohonan } from '../permohonan.js';
import {
  batasRezim,
  daftar,
  hakKeberatan,
  isian,
  isianPenting,
  judul,
  kerangka,
  NAMA_REZIM,
  paragraf,
  penjelasanHitungan,
  PERINGATAN_SEMENTARA,
  petugas,
  ttdBerdua,
} from '../bagian.js';
import type { BlokSurat, DokSurat, ModelSurat } from '../types.js';

/** Proof of receipt with the computed due date (UU 14/2008 Ps 22(4)-(6), dossier D.2; seed 2 langkah 1). */
export function tandaBukti(m: ModelSurat): DokSurat {
  const { berkas, satker } = m;
  const pemohon = bacaPemohon(m.pemohon);
  const minta = bacaPermohonan(berkas);
  const isi: BlokSurat[] = [
    isian(
      ['Nomor pendaftaran', berkas.nomor ?? ''],
      ['Diterima', formatInstan(minta.diterima, satker.zona)],
      ['Disampaikan melalui', minta.kanal],
      ['Nama pemohon', pemohon.nama],
      ['Kategori pemohon', minta.kategori],
      ['Informasi yang diminta', minta.rincian],
      ['Tujuan penggunaan', minta.tujuan],
      ['Cara memperoleh', minta.cara],
      ['Petugas penerima', petugas(m).nama],
    ),
    ...batasWaktu(m),
    ttdBerdua(m, 'Pemohon', pemohon.nama),
    { blok: 'halamanBaru' },
    ...penjelasanHitungan(m),
    judul('Hak pemohon informasi'),
    daftar(hakPemohon(m)),
    paragraf(
      `Tanyakan perkembangan permohonan dengan menyebut nomor pendaftarannya di ${satker.alamat}, ` +
        `telepon ${satker.telepon}, surel ${satker.surel}.`,
    ),
  ];
  return kerangka(m, isi, { judul: 'TANDA BUKTI PENERIMAAN PERMOHONAN INFORMASI PUBLIK' });
}

function batasWaktu({ berkas: { jamHukum: jam } }: ModelSurat): BlokSurat[] {
  if (!jam) return [];
  const { pemberitahuan, perpanjangan } = batasRezim(jam);
  return [
    judul('Batas waktu jawaban'),
    isianPenting(
      ['Dijawab paling lambat', formatHariTanggal(jam.jatuhTempo)],
      ['Rezim waktu', NAMA_REZIM[jam.rezim]],
      [
        'Ketentuan',
        `${jam.batasHari} hari kerja, dapat diperpanjang satu kali ${perpanjangan.hari} hari kerja dengan alasan tertulis`,
      ],
      ['Dasar', [...new Set([pemberitahuan.dasar, perpanjangan.dasar])].join('; ')],
    ),
    ...(jam.sementara ? [paragraf(PERINGATAN_SEMENTARA)] : []),
  ];
}

/** The six rights printed on the back of the request form (dossier D.1 [S5]), with the days of this request's regime. */
function hakPemohon({ berkas: { jamHukum: jam } }: ModelSurat): string[] {
  const { pemberitahuan, perpanjangan } = batasRezim(jam);
  const [keberatan = '', tanggapan = '', sengketa = ''] = hakKeberatan(jam);
  return [
    'Memperoleh informasi publik, kecuali informasi yang dikecualikan menurut Pasal 17 Undang-Undang Nomor 14 Tahun 2008 ' +
      'tentang Keterbukaan Informasi Publik.',
    'Meminta nomor pendaftaran permohonan dan menanyakan perkembangannya.',
    `Menerima pemberitahuan tertulis paling lambat ${pemberitahuan.hari} hari kerja sejak permohonan diterima. PPID dapat ` +
      `memperpanjangnya satu kali, paling lama ${perpanjangan.hari} hari kerja, bila informasi belum dikuasai atau ` +
      'didokumentasikan, atau belum dapat diputuskan apakah dikecualikan.',
    'Mengetahui biaya dan cara pembayaran sebelum salinan dibuat; biaya, bila ada, ditetapkan dengan keputusan pimpinan.',
    `${keberatan} ${tanggapan}`,
    sengketa,
  ];
}
