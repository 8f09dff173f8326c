import { namaKanal, namaKategori } from '../surat/permohonan.js';
import type { BarisRegister, StatusRegister } from './baris.js';
import { namaDanKuasa } from './identitas.js';
import { kolomAngka, kolomHari, kolomTanggal, kolomTeks, tabelKolom, type Kolom } from './kolom.js';
import type { TabelLaporan } from './types.js';

export const NAMA_STATUS: Readonly<Record<StatusRegister, string>> = {
  MENUNGGU_KELENGKAPAN: 'Menunggu kelengkapan',
  BELUM_DIJAWAB: 'Belum dijawab',
  DIJAWAB: 'Dijawab',
  DITUTUP: 'Ditutup tanpa jawaban',
};

export const yaTidak = (nilai: boolean | null): string => (nilai === null ? '' : nilai ? 'Ya' : 'Tidak');

/** The official columns in the official order (dossier D.7); number 14 holds two dates, so it is printed as two. */
export const KOLOM_REGISTER: readonly Kolom<BarisRegister>[] = [
  kolomTeks('Nomor pendaftaran', 9, (b) => b.nomor),
  kolomTanggal('Tanggal', 9, (b) => b.tanggal),
  kolomTeks('Nama pemohon', 9, namaDanKuasa),
  kolomTeks('Alamat', 11, (b) => b.alamat),
  kolomTeks('Nomor kontak', 12.5, (b) => b.kontak),
  kolomTeks('Pekerjaan', 8, (b) => b.pekerjaan),
  kolomTeks('Informasi yang diminta', 14, (b) => b.informasi),
  kolomTeks('Tujuan penggunaan', 10, (b) => b.tujuan),
  kolomTeks('Di bawah penguasaan', 9, (b) => b.penguasaan),
  kolomTeks('Bentuk informasi yang dikuasai', 8, (b) => b.bentuk),
  kolomTeks('Jenis permohonan', 9, (b) => b.jenisPermohonan),
  kolomTeks('Keputusan', 8, (b) => b.keputusan),
  kolomTeks('Alasan penolakan', 12, (b) => b.alasanPenolakan),
  kolomHari('Hari & tanggal pemberitahuan tertulis', 11.5, (b) => b.tanggalPemberitahuan),
  kolomHari('Hari & tanggal pemberian informasi', 9, (b) => b.tanggalPemberian),
  kolomTeks('Biaya & cara pembayaran', 9, (b) => b.biaya),
];

/** Not printed in the register; a workbook has them to the right of the official columns. */
export const TAMBAHAN_PERMOHONAN: readonly Kolom<BarisRegister>[] = [
  kolomTeks('Status', 9, (b) => NAMA_STATUS[b.status]),
  kolomTeks('Rezim', 6, (b) => b.rezim ?? ''),
  kolomTanggal('Batas waktu', 9, (b) => b.jatuhTempo),
  kolomTeks('Diperpanjang', 6, (b) => (b.jatuhTempo ? yaTidak(b.diperpanjang) : '')),
  kolomAngka('Hari kerja terpakai', 6, (b) => b.hariTerpakai),
  kolomTeks('Tepat waktu', 6, (b) => yaTidak(b.tepatWaktu)),
  kolomTanggal('Batas perintah', 9, (b) => b.batasPerintah),
  kolomTanggal('Diputus kembali', 9, (b) => b.keputusanUlang),
  kolomAngka('Biaya (Rp)', 7, (b) => b.biayaRupiah),
  kolomTeks('Kanal', 8, (b) => namaKanal(b.kanal)),
  kolomTeks('Kategori pemohon', 8, (b) => namaKategori(b.kategori)),
];

export function tabelRegister(baris: readonly BarisRegister[], kosong: string): TabelLaporan {
  return tabelKolom('Register Permohonan Informasi Publik', KOLOM_REGISTER, baris, kosong);
}
