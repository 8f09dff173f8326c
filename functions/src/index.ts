// Wiring only: one line per deployed function.
export { majukanBerkas } from './triggers/majukan-berkas.js';
export { terbitkanSurat } from './triggers/terbitkan-surat.js';
export { kirimSurel } from './triggers/kirim-surel.js';
export { terbitkanLaporan } from './triggers/terbitkan-laporan.js';
export { terimaUnggahan } from './triggers/terima-unggahan.js';
export { cabutTautan } from './triggers/cabut-tautan.js';
export { bacaOcr } from './tasks/baca-ocr.js';
export { olahDokumen } from './tasks/olah-dokumen.js';
export { hitamkanDokumen } from './tasks/hitamkan-dokumen.js';
export { hitungUlangKantor } from './tasks/hitung-ulang.js';
export { laporanHarian, laporanBulanan } from './schedules/laporan.js';
export { tinjauPenolakan } from './tasks/tinjau-penolakan.js';
export { jagaPengecualian } from './schedules/pengecualian.js';
export { sapuTertunda, jagaTenggat, cocokkanRekap } from './schedules/jaga.js';
export { kirimUlangSurel } from './callables/kirim-ulang-surel.js';
export { buatLaporan } from './callables/buat-laporan.js';
export { tetapkanPeran } from './callables/tetapkan-peran.js';
export { layananPublik } from './https/layanan-publik.js';
export { lihatNik } from './callables/lihat-nik.js';
export { lihatIdentitas, lihatDikecualikan } from './callables/lihat-identitas.js';
export { bacaTertutup } from './callables/baca-tertutup.js';
export { unduhLembarUji } from './callables/unduh-lembar-uji.js';
export { halamanDokumen } from './callables/halaman-dokumen.js';
export { simpanPenghitaman, terapkanPenghitaman } from './callables/penghitaman.js';
export { ulangiTahap } from './callables/ulangi-tahap.js';
export { putuskanRetensi } from './callables/putuskan-retensi.js';
export { usulRetensi } from './schedules/retensi.js';
export { cari } from './callables/cari.js';
export { bacaRegister, eksporRegister } from './callables/baca-register.js';
export { eksporDik } from './callables/ekspor-dik.js';
export { ubahKalender } from './callables/ubah-kalender.js';
export { simpanTemplatSurat, pratinjauSurat } from './callables/templat-surat.js';
export { bukaButirDik, cabutButir, perpanjangButir } from './callables/akhiri-butir.js';
export { lepasDokumen } from './callables/lepas-dokumen.js';
export { tarikPengecualian } from './callables/tarik-pengecualian.js';
export { periksaDip, bukaDokumenDik } from './callables/dip.js';
export {
  catatKeputusanKpu,
  pratinjauKeputusanKpu,
  tinjauanKeputusanKpu,
  ubahKeputusanKpu,
} from './callables/keputusan-kpu.js';
