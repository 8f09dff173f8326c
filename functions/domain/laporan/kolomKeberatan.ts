import { namaKanal } from '../surat/permohonan.js';
import type { BarisKeberatan } from './baris.js';
import { namaDanKuasa } from './identitas.js';
import { namaAmar } from './keberatan.js';
import { kolomAngka, kolomHari, kolomTanggal, kolomTeks, KOSONG, tabelKolom, type Kolom } from './kolom.js';
import { NAMA_STATUS, yaTidak } from './kolomPermohonan.js';
import type { TabelLaporan } from './types.js';

/** Column c in one cell: name, who acts for him, address, contact and occupation, as far as the reader may know. */
function identitasLengkap(b: BarisKeberatan): string {
  return [namaDanKuasa(b), b.alamat, b.kontak, b.pekerjaan]
    .filter((isi) => isi !== '' && isi !== KOSONG)
    .join('\n');
}

/** The official columns a-k in the official order (dossier D.8). */
export const KOLOM_KEBERATAN: readonly Kolom<BarisKeberatan>[] = [
  kolomTeks('Nomor registrasi', 9, (b) => b.nomor),
  kolomTanggal('Tanggal diterima', 8, (b) => b.tanggal),
  kolomTeks('Identitas lengkap pemohon/kuasa', 15, identitasLengkap),
  kolomTeks('Nomor pendaftaran permohonan', 9, (b) => b.nomorPermohonan),
  kolomTeks('Informasi yang diminta', 17, (b) => b.informasi),
  kolomTeks('Tujuan penggunaan', 11, (b) => b.tujuan),
  kolomTeks('Alasan keberatan (UU 14/2008 Pasal 35)', 14, (b) => b.alasanTeks),
  kolomTeks('Keputusan Atasan PPID', 16, (b) => b.keputusan),
  kolomHari('Hari & tanggal tanggapan', 9, (b) => b.tanggalTanggapan),
  kolomTeks('Nama & posisi Atasan PPID', 11, (b) => b.pejabat),
  kolomTeks('Tanggapan pemohon', 13, (b) => b.tanggapanPemohon),
];

/** Not printed in the register; a workbook has them to the right of the official columns. */
export const TAMBAHAN_KEBERATAN: readonly Kolom<BarisKeberatan>[] = [
  kolomTeks('Status', 9, (b) => NAMA_STATUS[b.status]),
  kolomTeks('Rezim', 6, (b) => b.rezim ?? ''),
  kolomTanggal('Batas waktu', 9, (b) => b.jatuhTempo),
  kolomAngka('Hari kerja terpakai', 6, (b) => b.hariTerpakai),
  kolomTeks('Tepat waktu', 6, (b) => yaTidak(b.tepatWaktu)),
  kolomTanggal('Sengketa paling lambat', 9, (b) => b.sengketaSampai),
  kolomTeks('Nomor perkara sengketa', 9, (b) => b.nomorSengketa),
  kolomTeks('Putusan sengketa', 10, (b) => (b.amarSengketa ? namaAmar(b.amarSengketa) : '')),
  kolomAngka('Jumlah sidang', 6, (b) => (b.nomorSengketa ? b.jumlahSidang : null)),
  kolomTeks('Kanal', 8, (b) => namaKanal(b.kanal)),
];

export function tabelKeberatan(baris: readonly BarisKeberatan[], kosong: string): TabelLaporan {
  return tabelKolom('Register Keberatan', KOLOM_KEBERATAN, baris, kosong);
}
