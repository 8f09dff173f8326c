import { AKSI_HITUNG_ULANG, AKSI_PERINTAH, type Berkas, type Riwayat } from '../berkas/types.js';
import { formatHariTanggal, formatInstan } from '../calendar/zona.js';
import type { Satker } from '../satker/satker.js';
import { teks } from './isian.js';
import { NAMA_BERKAS, susunSurel, type IsiSurel } from './surel.js';

/** News to the applicant where no letter goes along; no personal data, only the number he knows. */
export function susunKabarPemohon(berkas: Berkas, riwayat: Riwayat, satker: Satker): IsiSurel {
  const sebutan = `${NAMA_BERKAS[berkas.jenis]} ${berkas.nomor ?? ''}`.trim();
  const [subjek, baris] = isi(berkas, riwayat, satker);
  return susunSurel(
    `${sebutan}: ${subjek}`,
    'Yth. Pemohon informasi publik',
    [
      ...baris,
      `Perkembangannya dapat dilihat di ${satker.laman}/layanan/lacak dengan nomor pendaftaran dan kode pada tanda bukti.`,
      `Pertanyaan dapat disampaikan melalui telepon ${satker.telepon} atau surel ${satker.surel}.`,
    ],
    satker,
  );
}

function isi(berkas: Berkas, { aksi, data }: Riwayat, satker: Satker): [subjek: string, baris: string[]] {
  const jam = berkas.jamHukum;
  switch (aksi) {
    case AKSI_HITUNG_ULANG:
      return [
        'batas waktu jawaban berubah',
        [
          'Hari libur atau tahapan Pemilu/Pemilihan berubah, maka batas waktu jawaban dihitung ulang.',
          `Batas waktu yang baru: ${jam ? formatHariTanggal(jam.jatuhTempo) : '–'}. Tanggal yang sudah diberitahukan tidak pernah dimajukan.`,
        ],
      ];
    case AKSI_PERINTAH:
      return [
        'diputus kembali',
        [
          'Informasi yang menjadi dasar penolakan permohonan Saudara tidak lagi dikecualikan. Permohonan ini diputus kembali ' +
            `paling lambat ${formatHariTanggal(teks(data, 'batas'))}, tanpa perlu diajukan ulang.`,
        ],
      ];
    case 'cabut':
      return [
        'dicatat dicabut',
        ['Pencabutan permohonan oleh Saudara sudah kami catat. Permohonan ini tidak diproses lagi.'],
      ];
    case 'catatPencabutan':
      return [
        'dicatat dicabut',
        ['Pencabutan keberatan oleh Saudara sudah kami catat. Keberatan ini tidak diproses lagi.'],
      ];
    case 'nyatakanGanda':
      return [
        'sama dengan permohonan lain',
        [
          `Permohonan ini sama dengan permohonan nomor ${teks(data, 'nomorLain') || '–'}, yang tetap kami proses.`,
        ],
      ];
    case 'tutupTidakLengkap':
      return [
        'ditutup karena tidak dilengkapi',
        [
          `Permohonan ini tidak dilengkapi sampai ${formatInstan(teks(berkas.data, 'lengkapiSampai'), satker.zona)}, maka ditutup.`,
          'Saudara dapat mengajukan permohonan baru kapan saja.',
        ],
      ];
    default:
      return ['diperbarui', ['Ada perkembangan pada permohonan Saudara.']];
  }
}
