import { formatTanggal } from './format.js';
import { LIBUR_NASIONAL, TAHUN_DITETAPKAN } from './libur/index.js';
import { liburTetap } from './libur/tetap.js';
import type { IsiKalenderKantor, IsiLiburNasional, Tahapan } from './perubahan.js';
import { nomorHari } from './tanggal.js';
import { JENIS_HARI, type BarisLibur, type JenisLibur, type TahunDitetapkan } from './types.js';

/** Message per field, key `libur.2.tanggal`; {} when everything stands. */
export type SalahKalender = Record<string, string>;

/** What an office may decree for itself; a national holiday it works on is KHUSUS_KERJA. */
const JENIS_KANTOR: readonly JenisLibur[] = ['LOKAL', 'PEMUNGUTAN_SUARA', 'KHUSUS_KERJA'];
const JENIS_NASIONAL: readonly JenisLibur[] = ['LN', 'CB', 'PEMUNGUTAN_SUARA', 'KHUSUS_KERJA', 'DICABUT'];

const TAHUN = { awal: 2024, akhir: 2099 };
const HARI_TAHAPAN_MAKS = 5 * 366;

function tanggalSalah(tanggal: string): string | null {
  try {
    nomorHari(tanggal);
  } catch {
    return 'Tanggal tidak benar.';
  }
  const tahun = Number(tanggal.slice(0, 4));
  return tahun < TAHUN.awal || tahun > TAHUN.akhir
    ? `Tahun harus antara ${TAHUN.awal} dan ${TAHUN.akhir}.`
    : null;
}

function teksSalah(isi: string, maks: number, apa: string): string | null {
  const panjang = isi.trim().length;
  if (panjang < 3) return `${apa} wajib diisi, paling sedikit 3 huruf.`;
  return panjang > maks ? `${apa} paling banyak ${maks} huruf.` : null;
}

/** The form of one row, and whether an earlier row of the list already speaks of its day. */
function satuBaris(
  b: BarisLibur,
  terdahulu: readonly BarisLibur[],
  boleh: readonly JenisLibur[],
  lingkup: readonly string[],
): [bidang: string, pesan: string | null][] {
  const sehari = terdahulu.filter((lain) => lain.tanggal === b.tanggal);
  const kembar = sehari.some((lain) => lain.jenis === b.jenis && lain.mencabut === b.mencabut);
  const bertentangan = sehari.some(
    (lain) =>
      (lain.jenis === 'KHUSUS_KERJA') !== (b.jenis === 'KHUSUS_KERJA') &&
      lain.jenis !== 'DICABUT' &&
      b.jenis !== 'DICABUT',
  );
  return [
    ['tanggal', tanggalSalah(b.tanggal)],
    ['tanggal', kembar ? 'Hari ini dengan jenis ini sudah ada di daftar.' : null],
    [
      'tanggal',
      bertentangan ? 'Hari ini sudah ada di daftar dengan arti sebaliknya; hapus salah satu.' : null,
    ],
    ['jenis', boleh.includes(b.jenis) ? null : 'Pilih jenis harinya.'],
    ['lingkup', lingkup.includes(b.lingkup) ? null : 'Lingkup ini tidak dapat diatur di sini.'],
    ['nama', teksSalah(b.nama, 200, 'Nama hari')],
    ['keputusan', teksSalah(b.keputusan, 200, 'Nomor keputusan')],
    ['sumber', teksSalah(b.sumber, 300, 'Sumber')],
    ['status', ['ditetapkan', 'perkiraan'].includes(b.status) ? null : 'Pilih ditetapkan atau perkiraan.'],
  ];
}

function kumpulkan(awalan: string, semua: [string, string | null][]): SalahKalender {
  const salah: SalahKalender = {};
  for (const [bidang, pesan] of semua) if (pesan) salah[`${awalan}.${bidang}`] ??= pesan;
  return salah;
}

function satuTahapan(t: Tahapan, terdahulu: readonly Tahapan[]): [string, string | null][] {
  const [mulai, selesai] = [tanggalSalah(t.mulai), tanggalSalah(t.selesai)];
  const semua: [string, string | null][] = [
    ['mulai', mulai],
    ['selesai', selesai],
    ['dasar', teksSalah(t.dasar, 300, 'Dasar hukum tahapan')],
  ];
  if (mulai || selesai) return semua;
  const tumpang = terdahulu.find((lain) => lain.mulai <= t.selesai && t.mulai <= lain.selesai);
  const lama = nomorHari(t.selesai) - nomorHari(t.mulai);
  return [
    ...semua,
    ['selesai', lama < 0 ? 'Hari terakhir harus pada atau sesudah hari pertama.' : null],
    ['selesai', lama > HARI_TAHAPAN_MAKS ? 'Masa ini lebih dari lima tahun; periksa tahunnya.' : null],
    [
      'mulai',
      tumpang
        ? `Bertumpang tindih dengan tahapan ${formatTanggal(tumpang.mulai)} sampai ${formatTanggal(tumpang.selesai)}.`
        : null,
    ],
  ];
}

export function periksaKalenderKantor({ libur, tahapan }: IsiKalenderKantor): SalahKalender {
  return Object.assign(
    {},
    ...libur.map((b, i) =>
      kumpulkan(`libur.${i}`, satuBaris(b, libur.slice(0, i), JENIS_KANTOR, ['kantor', 'provinsi'])),
    ),
    ...tahapan.map((t, i) => kumpulkan(`tahapan.${i}`, satuTahapan(t, tahapan.slice(0, i)))),
  ) as SalahKalender;
}

/** A cancellation must name something that stands; what the list itself added is simply taken off the list. */
function satuPencabutan(b: BarisLibur, semua: readonly BarisLibur[]): [string, string | null][] {
  const bawaan = LIBUR_NASIONAL.some((n) => n.tanggal === b.tanggal && n.jenis === b.jenis);
  if (b.jenis !== 'DICABUT') {
    const dicabut = semua.some(
      (n) => n.jenis === 'DICABUT' && n.tanggal === b.tanggal && n.mencabut === b.jenis,
    );
    if (dicabut) return [['tanggal', 'Hari ini dicabut oleh baris lain di daftar; hapus baris itu.']];
    return [
      [
        'tanggal',
        bawaan && b.jenis !== 'KHUSUS_KERJA' && !perkiraan(b) ? 'Hari ini sudah ada di daftar bawaan.' : null,
      ],
    ];
  }
  if (!b.mencabut || !JENIS_HARI.includes(b.mencabut))
    return [['mencabut', 'Pilih jenis hari yang dicabut.']];
  const ada = LIBUR_NASIONAL.some((n) => n.tanggal === b.tanggal && n.jenis === b.mencabut);
  return [
    ['tanggal', ada ? null : 'Tidak ada libur bawaan pada hari dan jenis ini; baris tambahan cukup dihapus.'],
  ];
}

/** Estimates of a year without a decree give way to the decree's own rows. */
const perkiraan = (b: BarisLibur): boolean => !TAHUN_DITETAPKAN.includes(Number(b.tanggal.slice(0, 4)));

function satuTahun(
  t: TahunDitetapkan,
  terdahulu: readonly TahunDitetapkan[],
  baris: readonly BarisLibur[],
): [string, string | null][] {
  const kurang = liburTetap(t.tahun).filter(
    (tetap) => !baris.some((b) => b.tanggal === tetap.tanggal && b.jenis === 'LN'),
  );
  const sudah = TAHUN_DITETAPKAN.includes(t.tahun) || terdahulu.some((lain) => lain.tahun === t.tahun);
  return [
    ['tahun', t.tahun < TAHUN.awal || t.tahun > TAHUN.akhir ? 'Tahun tidak benar.' : null],
    ['tahun', sudah ? 'Tahun ini sudah ditetapkan.' : null],
    [
      'tahun',
      kurang.length > 0
        ? `Daftar libur tahun ini belum lengkap: ${kurang.map((b) => formatTanggal(b.tanggal)).join(', ')} belum ada sebagai libur nasional.`
        : null,
    ],
    ['keputusan', teksSalah(t.keputusan, 200, 'Nomor keputusan')],
  ];
}

export function periksaLiburNasional({ baris, tahun }: IsiLiburNasional): SalahKalender {
  return Object.assign(
    {},
    ...baris.map((b, i) =>
      kumpulkan(`baris.${i}`, [
        ...satuBaris(b, baris.slice(0, i), JENIS_NASIONAL, ['nasional']),
        ...satuPencabutan(b, baris),
      ]),
    ),
    ...tahun.map((t, i) => kumpulkan(`tahun.${i}`, satuTahun(t, tahun.slice(0, i), baris))),
  ) as SalahKalender;
}
