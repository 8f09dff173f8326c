import {
  NAMA_TAHAP,
  TAHAP,
  TAHAP_BERULANG,
  type KeadaanTahap,
  type Tahap,
  type TahapBerulang,
} from '@ppid/domain/dokumen/tahap';
import type { Dokumen, Perhatian, SebabPerhatian } from '@ppid/domain/dokumen/types';

type Ringkas = Pick<Dokumen, 'status' | 'tahap' | 'kemajuan'>;

export const NAMA_KEADAAN: Readonly<Record<KeadaanTahap['keadaan'], string>> = {
  MENUNGGU: 'menunggu',
  BERJALAN: 'berjalan',
  SELESAI: 'selesai',
  DILEWATI: 'tidak perlu',
  GAGAL: 'gagal',
};

const yang = ({ tahap }: Ringkas, keadaan: KeadaanTahap['keadaan']): Tahap[] =>
  TAHAP.filter((t) => tahap[t].keadaan === keadaan);

/** Where the work on a document stands, in one line: "Membaca pindaian: halaman 12 dari 80". */
export function kalimatTahap(d: Ringkas): string {
  if (d.status === 'KARANTINA') return 'Pengolahan dihentikan';
  if (d.kemajuan) {
    const { tahap, selesai, dari } = d.kemajuan;
    return `${NAMA_TAHAP[tahap]}: halaman ${selesai} dari ${dari}`;
  }
  const gagal = yang(d, 'GAGAL');
  if (gagal.length > 0) return `Perlu diulang: ${gagal.map((t) => NAMA_TAHAP[t].toLowerCase()).join(', ')}`;
  const [berjalan] = yang(d, 'BERJALAN');
  if (berjalan) return `${NAMA_TAHAP[berjalan]}…`;
  if (d.status === 'SELESAI') return 'Semua tahap selesai';
  const [berikut] = yang(d, 'MENUNGGU');
  return berikut ? `Menunggu giliran: ${NAMA_TAHAP[berikut].toLowerCase()}` : 'Menunggu giliran';
}

/** Failed stages that a person may run again. */
export const dapatDiulang = (d: Ringkas): TahapBerulang[] =>
  d.status === 'KARANTINA' || d.status === 'DIHAPUS'
    ? []
    : TAHAP_BERULANG.filter((t) => d.tahap[t].keadaan === 'GAGAL');

/** OCR is over, but a person may want the pages read again that it was not sure of. */
export const dapatDibacaUlang = ({
  status,
  tahap,
  perhatian,
}: Pick<Dokumen, 'status' | 'tahap' | 'perhatian'>): boolean =>
  (status === 'SELESAI' || status === 'GAGAL') &&
  tahap.ocr.keadaan === 'SELESAI' &&
  perhatian.some(({ sebab }) => sebab === 'KEYAKINAN_RENDAH' || sebab === 'TAK_TERBACA');

const DETIK = 1000;
const MENIT = 60 * DETIK;

/** How long a stage took: "3 detik", "2 menit"; '' while it is not over. */
export function lamaTahap({ mulai, selesai }: KeadaanTahap): string {
  if (mulai === null || selesai === null) return '';
  const ms = Math.max(0, Date.parse(selesai) - Date.parse(mulai));
  if (ms < DETIK) return 'kurang dari 1 detik';
  return ms < 2 * MENIT ? `${Math.round(ms / DETIK)} detik` : `${Math.round(ms / MENIT)} menit`;
}

const SEBAB: Readonly<Record<SebabPerhatian, string>> = {
  KOSONG: 'tampak kosong padahal mungkin ada isinya. Bandingkan dengan kertas aslinya.',
  KEYAKINAN_RENDAH: 'terbaca dengan keyakinan rendah. Cocokkan teksnya dengan gambar sebelum dikutip.',
  TAK_DICARI:
    'dan seterusnya tidak ikut dicari, karena isi dokumen ini terlalu banyak. Pecah menjadi beberapa file.',
  TAK_TERBACA: 'tidak dapat dibaca. Baca dari gambarnya, atau pindai ulang halaman itu.',
};

/** Page numbers as a person writes them: "2–4, 7". */
function deretHalaman(nomor: readonly number[]): string {
  const urut = [...new Set(nomor)].sort((a, b) => a - b);
  const deret: [number, number][] = [];
  for (const no of urut) {
    const akhir = deret.at(-1);
    if (akhir && no === akhir[1] + 1) akhir[1] = no;
    else deret.push([no, no]);
  }
  return deret.map(([dari, sampai]) => (dari === sampai ? String(dari) : `${dari}–${sampai}`)).join(', ');
}

/** Which pages a person should look at, and why: one sentence for each reason. */
export function kalimatPerhatian(perhatian: readonly Perhatian[]): string[] {
  return (Object.keys(SEBAB) as SebabPerhatian[]).flatMap((sebab) => {
    const nomor = perhatian.filter((p) => p.sebab === sebab).map((p) => p.halaman);
    return nomor.length === 0 ? [] : [`Halaman ${deretHalaman(nomor)} ${SEBAB[sebab]}`];
  });
}

export const jumlahPerhatian = (perhatian: readonly Perhatian[]): number =>
  new Set(perhatian.map((p) => p.halaman)).size;
