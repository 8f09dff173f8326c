import type { Langkah } from '../types.js';
import { aksi, kembalikan, langkah, pelaku } from './bangun.js';

const bukanMilikKantor = 'Langkah tambahan agar berkas dapat berakhir; bukan bagian dari SOP kantor.';

/**
 * What follows the truncated step 4 of seed 0: a Kab/Kota applies through KPU Provinsi and KPU (RI) decides
 * (PKPU 22/2023 Ps 24–25, dossier F.3). Steps outside the office are recorded, not executed.
 */
export const LANJUTAN_KLASIFIKASI: Langkah[] = [
  langkah({
    no: 5,
    uraian: 'Mengajukan usulan pengecualian kepada KPU Provinsi',
    pelaku: pelaku('sedang', 'PKPU 22/2023 Pasal 25: KPU Kabupaten/Kota mengajukan melalui KPU Provinsi.', {
      R: ['PPID'],
      S: ['KPU_PROVINSI'],
    }),
    outputSaran: 'Surat pengajuan kepada KPU Provinsi',
    keterangan: bukanMilikKantor,
    aksi: [
      aksi('ajukanProvinsi', 'Catat pengajuan ke KPU Provinsi', ['PPID'], 6, { formulir: 'suratKeluar' }),
    ],
  }),
  langkah({
    no: 6,
    uraian: 'Mencatat penerusan usulan oleh KPU Provinsi kepada KPU RI',
    pelaku: pelaku('sedang', 'Kerja KPU Provinsi; PPID kantor ini mencatat suratnya.', {
      R: ['PPID'],
      S: ['KPU_PROVINSI', 'KPU_RI'],
    }),
    outputSaran: 'Surat penerusan kepada KPU RI tercatat',
    keterangan: bukanMilikKantor,
    aksi: [
      aksi('catatProvinsi', 'Catat penerusan ke KPU RI', ['PPID'], 7, { formulir: 'suratKeluar' }),
      kembalikan(['PPID'], 3),
    ],
  }),
  langkah({
    no: 7,
    uraian: 'Mencatat keputusan KPU RI atas usulan pengecualian',
    pelaku: pelaku('sedang', 'KPU RI menguji dan menetapkan (PKPU 22/2023 Pasal 24); PPID mencatat.', {
      R: ['PPID'],
      A: ['KPU_RI'],
    }),
    outputSaran: 'Keputusan KPU tentang informasi yang dikecualikan',
    keterangan: bukanMilikKantor,
    aksi: [
      aksi('catatPenetapan', 'Catat penetapan KPU RI', ['PPID'], 'selesai', { formulir: 'keputusanKpu' }),
      aksi('catatPenolakan', 'Catat penolakan KPU RI', ['PPID'], 'selesai', { formulir: 'pengembalian' }),
    ],
  }),
];
