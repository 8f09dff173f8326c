import type { Peran } from '../akses/peran.js';
import type { Berkas } from '../berkas/types.js';
import type { Instan } from '../calendar/types.js';
import { formatInstan, formatTanggal, tanggalLokal } from '../calendar/zona.js';
import { formatAngka, formatPersen } from '../laporan/angka.js';
import type { ModelLaporan } from '../laporan/types.js';
import type { Satker } from '../satker/satker.js';
import type { Jenis } from '../sop/types.js';
import type { Surat } from './types.js';

export const STATUS_SUREL = ['MENUNGGU', 'DIPROSES', 'TERKIRIM', 'GAGAL', 'TIDAK_PASTI'] as const;
export type StatusSurel = (typeof STATUS_SUREL)[number];

/** To whom; the address itself is looked up when the mail is sent, so the outbox holds none. */
export type TujuanSurel =
  { jenis: 'pemohon'; jenisBerkas: Jenis; berkasId: string } | { jenis: 'peran'; peran: Peran };

/** Outbox entry. Document `satker/{s}/surel/{id}`: neither address nor name of an applicant. */
export interface Surel {
  id: string;
  satkerId: string;
  tujuan: TujuanSurel;
  subjek: string;
  /** Plain text without personal data: what is personal travels in the attached letter. */
  isi: string;
  /** Storage paths. */
  lampiran: string[];
  status: StatusSurel;
  sewaSampai: Instan | null;
  percobaan: number;
  alasan: string | null;
  dibuat: Instan;
  diubah: Instan;
}

export interface IsiSurel {
  subjek: string;
  isi: string;
}

export const NAMA_BERKAS: Readonly<Record<Jenis, string>> = {
  permohonan: 'Permohonan informasi',
  keberatan: 'Keberatan',
  pengecualian: 'Pengecualian informasi',
  pendokumentasian: 'Pendokumentasian informasi yang dikecualikan',
  penyusunanDip: 'Penyusunan Daftar Informasi Publik',
};

/** By its number; one of a kind that has none is known by its day. */
function sebutBerkas({ jenis, nomor, dibuka }: Berkas, { zona }: Satker): string {
  const pengenal = nomor ?? `yang dibuka ${formatTanggal(tanggalLokal(dibuka, zona))}`;
  return `${NAMA_BERKAS[jenis]} ${pengenal}`;
}

/**
 * News to a role: a berkas was moved and wants its attention. The title is left out on purpose: it repeats the
 * applicant's own words, which may name people.
 */
export function susunKabar(
  berkas: Berkas,
  satker: Satker,
  aksi: string,
  namaPeran: string,
  tautan: string | null = null,
): IsiSurel {
  const sebutan = sebutBerkas(berkas, satker);
  const aktif = berkas.langkahAktif;
  const keadaan = aktif
    ? [
        `Langkah sekarang: ${aktif.no}.`,
        aktif.tenggat
          ? `Tenggat: ${formatInstan(aktif.tenggat, satker.zona)}${aktif.sementara ? ' (sementara)' : ''}.`
          : '',
      ]
    : ['Berkas ini sudah selesai.'];
  const buka = tautan
    ? `Buka berkas: ${tautan}`
    : 'Buka Kotak Masuk pada aplikasi PPID untuk melihat berkas ini.';
  return {
    subjek: satuBaris(`${sebutan}: ${aksi}`),
    isi: surat(`Kepada ${namaPeran} ${satker.nama}`, [`${sebutan}: ${aksi}.`, ...keadaan, buka], satker),
  };
}

/** A reminder to a role; `sisa` in working days, null once the deadline has passed; `acara` says what falls due and when. */
export function susunPengingat(
  berkas: Berkas,
  satker: Satker,
  namaPeran: string,
  sisa: number | null,
  acara: { perihal: string; saat: Instan },
): IsiSurel {
  const sebutan = sebutBerkas(berkas, satker);
  const kapan =
    sisa === null
      ? 'sudah lewat tenggat'
      : sisa === 0
        ? 'jatuh tempo hari ini'
        : `jatuh tempo ${sisa} hari kerja lagi`;
  const isi = [
    `${sebutan}: ${acara.perihal} ${kapan}.`,
    `Tenggat: ${formatInstan(acara.saat, satker.zona)}.`,
    'Buka Kotak Masuk pada aplikasi PPID untuk menindaklanjuti.',
  ];
  return {
    subjek: satuBaris(`${sisa === null ? 'Terlambat' : 'Pengingat'}: ${sebutan} ${kapan}`),
    isi: surat(`Kepada ${namaPeran} ${satker.nama}`, isi, satker),
  };
}

const SURAT_PEMOHON: Readonly<Record<string, [subjek: string, kabar: string]>> = {
  'tanda-bukti': [
    'Tanda bukti penerimaan permohonan informasi',
    'Permohonan informasi Saudara sudah kami terima. Tanda bukti terlampir memuat nomor pendaftaran, batas waktu jawaban, ' +
      'dan hak Saudara.',
  ],
  'permintaan-kelengkapan': [
    'Permohonan informasi perlu dilengkapi',
    'Permohonan informasi Saudara belum lengkap. Surat terlampir menyebut apa yang masih kurang dan sampai kapan dapat ' +
      'dilengkapi.',
  ],
  'tanda-bukti-keberatan': [
    'Tanda bukti penerimaan keberatan',
    'Keberatan Saudara sudah kami terima. Tanda bukti terlampir memuat nomor registrasi dan batas waktu tanggapan.',
  ],
  'tanggapan-keberatan': [
    'Tanggapan atas keberatan',
    'Tanggapan Atasan PPID atas keberatan Saudara terlampir, beserta hak Saudara bila tidak sependapat.',
  ],
  perpanjangan: [
    'Perpanjangan waktu jawaban permohonan informasi',
    'Permohonan informasi Saudara belum dapat dijawab dalam jangka waktu pertama. Surat terlampir memuat alasan dan batas ' +
      'waktu yang baru.',
  ],
  'tanda-terima': [
    'Tanda terima informasi publik',
    'Jawaban atas permohonan informasi Saudara telah diserahkan. Surat jawaban dan tanda terimanya terlampir.',
  ],
};

/** The receipt of a request whose clock has not started: no due date may be promised (dossier C.4.1). */
const BELUM_LENGKAP: [string, string] = [
  'Tanda bukti penerimaan permohonan informasi yang belum lengkap',
  'Permohonan informasi Saudara sudah kami catat, tetapi belum lengkap. Tanda bukti terlampir memuat nomor pendaftaran, apa ' +
    'yang masih kurang, dan sampai kapan dapat dilengkapi. Jangka waktu jawaban mulai setelah permohonan lengkap.',
];

const JAWABAN_SIAP: [string, string] = [
  'Jawaban permohonan informasi',
  'Jawaban atas permohonan informasi Saudara sudah siap dan terlampir, beserta hak Saudara bila tidak sependapat.',
];

/** A letter to the applicant as mail; everything personal stands in the attached PDF only. */
export function susunSuratPemohon(dok: Surat, satker: Satker): IsiSurel {
  const belumLengkap = dok.templat === 'tanda-bukti' && Boolean(dok.isi['kekurangan']);
  const [subjek, kabar] = belumLengkap ? BELUM_LENGKAP : (SURAT_PEMOHON[dok.templat] ?? JAWABAN_SIAP);
  const nomor = dok.nomor ? [`Nomor surat: ${dok.nomor}, tanggal ${formatTanggal(dok.tanggal)}.`] : [];
  const tanya = `Pertanyaan dapat disampaikan melalui telepon ${satker.telepon} atau surel ${satker.surel}.`;
  return {
    subjek: satuBaris(`${subjek} – ${satker.nama}`),
    isi: surat('Yth. Pemohon informasi publik', [kabar, ...nomor, tanya], satker),
  };
}

/** A finished report to its reader: the main figures in the text, the rest attached. */
export function susunSuratLaporan(model: ModelLaporan, satker: Satker): IsiSurel {
  const { angka } = model;
  const baris = [
    `${model.judul}, ${model.periodeTeks}, terlampir sebagai PDF dan XLSX.`,
    `Diterima ${formatAngka(angka.masuk)}, dijawab ${formatAngka(angka.dijawab)}, belum dijawab ${formatAngka(angka.sisa)}.`,
    `Tepat waktu: ${formatPersen(angka.persenTepat)}; rata-rata ${formatAngka(angka.rataHari, 2)} hari kerja.`,
    'Lampiran memuat nama pemohon: jangan diteruskan ke luar kantor.',
  ];
  return {
    subjek: satuBaris(`${model.judul} ${model.periodeTeks} – ${satker.nama}`),
    isi: surat(`Laporan PPID ${satker.nama}`, baris, satker),
  };
}

/** A mail of the system: subject in one line, greeting, lines, the office below. */
export function susunSurel(subjek: string, salam: string, baris: string[], satker: Satker): IsiSurel {
  return { subjek: satuBaris(subjek), isi: surat(salam, baris, satker) };
}

function surat(salam: string, baris: string[], satker: Satker): string {
  const isi = baris.filter(Boolean).join('\n');
  return `${salam}\n\n${isi}\n\nPPID ${satker.nama}\n${satker.alamat}\n\nSurel ini dikirim otomatis oleh sistem PPID.\n`;
}

/** A subject is one line, whatever an office typed into its forms. */
function satuBaris(teks: string): string {
  return teks.replace(/\s+/g, ' ').trim().slice(0, 180);
}
