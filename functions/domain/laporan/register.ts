import type { Berkas } from '../berkas/types.js';
import type { Kalender, Tanggal } from '../calendar/types.js';
import { formatHariTanggal, formatTanggal } from '../calendar/zona.js';
import { sebutPasal17 } from '../pengecualian/pasal17.js';
import { angka, larik, teks, type Isian } from '../surat/isian.js';
import { bacaPemohon, bacaPermohonan, isianForm, type Pemohon } from '../surat/permohonan.js';
import { formatRupiah } from './angka.js';
import { jawaban, NAMA_HASIL, type Jawaban } from './jawaban.js';
import { hariTerpakai } from './rekap.js';
import type { BarisRegister, Sel, TabelLaporan } from './types.js';

const KOSONG = '–';

/** The official columns in the official order (dossier D.7); number 14 holds two dates, so it is printed as two. */
export const KOLOM_REGISTER: readonly {
  judul: string;
  lebar: number;
  nilai: (b: BarisRegister) => string;
}[] = [
  { judul: 'Nomor pendaftaran', lebar: 9, nilai: (b) => b.nomor },
  { judul: 'Tanggal', lebar: 9, nilai: (b) => formatTanggal(b.tanggal) },
  { judul: 'Nama pemohon', lebar: 9, nilai: (b) => b.nama },
  { judul: 'Alamat', lebar: 11, nilai: (b) => b.alamat },
  { judul: 'Nomor kontak', lebar: 12.5, nilai: (b) => b.kontak },
  { judul: 'Pekerjaan', lebar: 8, nilai: (b) => b.pekerjaan },
  { judul: 'Informasi yang diminta', lebar: 14, nilai: (b) => b.informasi },
  { judul: 'Tujuan penggunaan', lebar: 10, nilai: (b) => b.tujuan },
  { judul: 'Di bawah penguasaan', lebar: 9, nilai: (b) => b.penguasaan },
  { judul: 'Bentuk informasi yang dikuasai', lebar: 8, nilai: (b) => b.bentuk },
  { judul: 'Jenis permohonan', lebar: 9, nilai: (b) => b.jenisPermohonan },
  { judul: 'Keputusan', lebar: 8, nilai: (b) => b.keputusan },
  { judul: 'Alasan penolakan', lebar: 12, nilai: (b) => b.alasanPenolakan },
  { judul: 'Hari & tanggal pemberitahuan tertulis', lebar: 11.5, nilai: (b) => hari(b.tanggalPemberitahuan) },
  { judul: 'Hari & tanggal pemberian informasi', lebar: 9, nilai: (b) => hari(b.tanggalPemberian) },
  { judul: 'Biaya & cara pembayaran', lebar: 9, nilai: (b) => b.biaya },
];

const hari = (tanggal: Tanggal | null) => (tanggal ? formatHariTanggal(tanggal) : KOSONG);

export function tabelRegister(baris: readonly BarisRegister[], kosong: string): TabelLaporan {
  return {
    judul: 'Register Permohonan Informasi Publik',
    kolom: KOLOM_REGISTER.map((k) => k.judul),
    lebar: KOLOM_REGISTER.map((k) => k.lebar),
    baris: baris.map((b) => KOLOM_REGISTER.map((k): Sel => ({ teks: k.nilai(b) || KOSONG }))),
    kosong,
  };
}

const BENTUK: Readonly<Record<string, string>> = { SOFTCOPY: 'Softcopy', HARDCOPY: 'Hardcopy' };
const MINTA: Readonly<Record<string, string>> = { MELIHAT: 'Melihat/mengetahui', SALINAN: 'Meminta salinan' };

/** One register line. `pemohon` null = the reader may not see who asked: the personal columns stay masked (dossier H.3). */
export function barisRegister(
  berkas: Berkas,
  pemohon: Record<string, unknown> | null,
  kalender: Pick<Kalender, 'tanggalLokal' | 'hariKerjaAntara' | 'tutupKantor'>,
): BarisRegister {
  const minta = bacaPermohonan(berkas);
  const jawab = jawaban(berkas);
  const jam = berkas.jamHukum;
  const notis = { ...isianForm(berkas, 'pemberian'), ...isianForm(berkas, 'pemberitahuan') };
  const diberi = jawab?.hasil === 'DITERIMA_SELURUHNYA' || jawab?.hasil === 'DITERIMA_SEBAGIAN';
  const diserahkan = teks(berkas.data, 'diserahkan');
  return {
    berkasId: berkas.id,
    nomor: berkas.nomor ?? KOSONG,
    tanggal: jam?.diterima ?? kalender.tanggalLokal(minta.diterima),
    ...identitas(pemohon, minta.kategori),
    informasi: minta.rincian,
    tujuan: minta.tujuan,
    penguasaan: penguasaan(jawab, notis),
    bentuk: diberi ? sebut(larik(notis, 'bentuk'), BENTUK) : KOSONG,
    jenisPermohonan: sebut(larik(berkas.data, 'caraMemperoleh'), MINTA),
    keputusan: jawab ? NAMA_HASIL[jawab.hasil] : 'Belum dijawab',
    alasanPenolakan: jawab && jawab.alasan.length > 0 ? jawab.alasan.map(namaAlasan).join('; ') : KOSONG,
    tanggalPemberitahuan: jawab ? kalender.tanggalLokal(jawab.pada) : null,
    tanggalPemberian: diberi && diserahkan ? kalender.tanggalLokal(diserahkan) : null,
    biaya: diberi ? biaya(notis) : KOSONG,
    rezim: jam?.rezim ?? null,
    jatuhTempo: jam?.jatuhTempo ?? null,
    diperpanjang: Boolean(jam?.perpanjangan),
    hariTerpakai: jam && jawab ? hariTerpakai(jam, jawab.pada, kalender) : null,
    tepatWaktu: jam && jawab ? jawab.pada <= jam.jatuhTempoInstan : null,
    kanal: teks(berkas.data, 'kanal'),
    kategori: teks(berkas.data, 'kategori'),
    langkah: berkas.langkahAktif?.no ?? null,
  };
}

function identitas(
  pribadi: Isian | null,
  kategori: string,
): Pick<Pemohon, 'nama' | 'alamat' | 'kontak' | 'pekerjaan'> {
  if (!pribadi) {
    return {
      nama: `Pemohon ${kategori.toLowerCase()}`.trim(),
      alamat: KOSONG,
      kontak: KOSONG,
      pekerjaan: KOSONG,
    };
  }
  const { nama, alamat, telepon, surel, pekerjaan } = bacaPemohon(pribadi);
  return { nama, alamat, kontak: [telepon, surel].filter(Boolean).join('\n'), pekerjaan };
}

function penguasaan(jawab: Jawaban | null, notis: Isian): string {
  if (!jawab) return KOSONG;
  const oleh = teks(notis, 'penguasaan');
  if (oleh === 'BADAN_LAIN') return `Tidak (${teks(notis, 'badanLain')})`;
  return oleh === 'TIDAK_DIKETAHUI' || jawab.hasil === 'TIDAK_DIKUASAI' ? 'Tidak' : 'Ya';
}

/** Reason of refusal as the register names it. */
export function namaAlasan(kode: string): string {
  if (kode === 'TIDAK_DIKUASAI') return 'Tidak dikuasai';
  return kode === 'LAINNYA' ? 'Lainnya' : sebutPasal17(kode);
}

function biaya(notis: Isian): string {
  const jumlah = angka(notis, 'biaya') ?? 0;
  return jumlah > 0 ? formatRupiah(jumlah) : 'Tidak dipungut biaya';
}

function sebut(kode: string[], nama: Readonly<Record<string, string>>): string {
  return kode.map((k) => nama[k] ?? k).join('; ') || KOSONG;
}
