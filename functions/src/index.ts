// Wiring only: one line per deployed function.
export { majukanBerkas } from './triggers/majukan-berkas.js';
export { terbitkanSurat } from './triggers/terbitkan-surat.js';
export { kirimSurel } from './triggers/kirim-surel.js';
export { terbitkanLaporan } from './triggers/terbitkan-laporan.js';
export { terimaUnggahan } from './triggers/terima-unggahan.js';
export { bacaOcr } from './tasks/baca-ocr.js';
export { laporanHarian, laporanBulanan } from './schedules/laporan.js';
export { sapuTertunda, jagaTenggat, cocokkanRekap } from './schedules/jaga.js';
export { kirimUlangSurel } from './callables/kirim-ulang-surel.js';
export { buatLaporan } from './callables/buat-laporan.js';
export { tetapkanPeran } from './callables/tetapkan-peran.js';
export { layananPublik } from './publik/layanan.js';
export { lihatNik } from './callables/lihat-nik.js';
export { lihatIdentitas } from './callables/lihat-identitas.js';
export { putuskanRetensi } from './callables/putuskan-retensi.js';
export { usulRetensi } from './schedules/retensi.js';
export { bacaRegister, eksporRegister } from './callables/baca-register.js';
