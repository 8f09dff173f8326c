import type { Aksi, Langkah, Penjaga } from '../types.js';
import { aksi, langkah, pelaku } from './bangun.js';
import { kembalikanKeUji, nyatakanTerbuka } from './seed-0-aksi.js';

const bukanMilikKantor = 'Langkah tambahan agar berkas dapat berakhir; bukan bagian dari SOP kantor.';

const catatPenetapan = (oleh: string, pemutus: Penjaga): Aksi =>
  aksi('catatPenetapan', `Catat penetapan ${oleh}`, ['PPID'], 'selesai', {
    formulir: 'penetapan',
    penjaga: [pemutus, 'tanggalTiba', 'putusanLengkap', 'keputusanTerlampir'],
    butir: 'tetapkan',
    kabari: ['TIM_PENGHUBUNG', 'DESK'],
  });

/** A return or a refusal by an office outside comes as a letter. */
const catatPenolakan = (oleh: string): Aksi =>
  aksi('catatPenolakan', `Catat penolakan ${oleh}`, ['PPID'], 'selesai', {
    formulir: 'suratJawaban',
    penjaga: ['tanggalTiba'],
    kabari: ['TIM_PENGHUBUNG'],
    sampingan: true,
  });
const catatPengembalian = (oleh: string): Aksi =>
  aksi('kembalikan', `Catat pengembalian ${oleh}`, ['PPID'], 3, {
    formulir: 'suratJawaban',
    penjaga: ['tanggalTiba'],
    kabari: ['TIM_PENGHUBUNG'],
    sampingan: true,
  });

/**
 * What follows the truncated step 4 of seed 0 (dossier F.3): approval inside the office, then the offices that
 * pengecualian/wewenang.ts names for its level and the day. Steps outside the office are recorded, not executed.
 */
export const LANJUTAN_KLASIFIKASI: Langkah[] = [
  langkah({
    no: 5,
    uraian: 'Menyetujui usulan pengecualian sebelum diajukan ke luar kantor',
    pelaku: pelaku(
      'sedang',
      'Persetujuan Pembina PPID dan Tim Pertimbangan sebagai langkah awal sebelum KPU menguji (PKPU 22/2023 Pasal 24).',
      { R: ['TIM_PERTIMBANGAN'], A: ['PEMBINA_PPID'] },
    ),
    outputSaran: 'Persetujuan Tim Pertimbangan dan Pembina PPID',
    keterangan: bukanMilikKantor,
    aksi: [
      aksi('setujuiPertimbangan', 'Setujui sebagai Tim Pertimbangan', ['TIM_PERTIMBANGAN'], 'tetap', {
        formulir: 'masukan',
        penjaga: ['bukanPengusul'],
        kabari: ['PEMBINA_PPID'],
      }),
      aksi('setujuiPembina', 'Setujui sebagai Pembina PPID', ['PEMBINA_PPID'], 6, {
        setelah: ['setujuiPertimbangan'],
        penjaga: ['bukanPengusul', 'bukanPemeriksa'],
        kabari: ['PPID'],
      }),
      kembalikanKeUji(['TIM_PERTIMBANGAN', 'PEMBINA_PPID']),
      nyatakanTerbuka(['TIM_PERTIMBANGAN', 'PEMBINA_PPID'], ['bukanPengusul']),
    ],
  }),
  langkah({
    no: 6,
    uraian: 'Mengajukan usulan pengecualian kepada kantor yang berwenang menguji',
    pelaku: pelaku(
      'sedang',
      'PKPU 22/2023 Pasal 25: KPU Kabupaten/Kota mengajukan melalui KPU Provinsi, KPU Provinsi langsung kepada KPU.',
      { R: ['PPID'], S: ['KPU_PROVINSI', 'KPU_RI'] },
    ),
    outputSaran: 'Surat pengajuan',
    keterangan: bukanMilikKantor,
    aksi: [
      aksi('ajukanProvinsi', 'Catat pengajuan ke KPU Provinsi', ['PPID'], 7, {
        formulir: 'suratKeluar',
        penjaga: ['lewatProvinsi', 'tanggalTiba'],
      }),
      aksi('ajukanKpuRi', 'Catat pengajuan ke KPU RI', ['PPID'], 8, {
        formulir: 'suratKeluar',
        penjaga: ['langsungKpuRi', 'tanggalTiba'],
      }),
      catatPenetapan('kantor ini', 'putusSendiri'),
      kembalikanKeUji(['PPID']),
    ],
  }),
  langkah({
    no: 7,
    uraian: 'Mencatat penerusan usulan oleh KPU Provinsi kepada KPU RI',
    pelaku: pelaku('sedang', 'Kerja KPU Provinsi; PPID kantor ini mencatat suratnya.', {
      R: ['PPID'],
      S: ['KPU_PROVINSI', 'KPU_RI'],
    }),
    outputSaran: 'Surat penerusan kepada KPU RI tercatat',
    keterangan: bukanMilikKantor,
    aksi: [
      aksi('catatProvinsi', 'Catat penerusan ke KPU RI', ['PPID'], 8, {
        formulir: 'suratMasuk',
        penjaga: ['kpuRiMemutus', 'tanggalTiba'],
      }),
      catatPenetapan('KPU Provinsi', 'provinsiMemutus'),
      catatPengembalian('KPU Provinsi'),
      catatPenolakan('KPU Provinsi'),
    ],
  }),
  langkah({
    no: 8,
    uraian: 'Mencatat keputusan KPU RI atas usulan pengecualian',
    pelaku: pelaku('sedang', 'KPU RI menguji dan menetapkan (PKPU 22/2023 Pasal 24); PPID mencatat.', {
      R: ['PPID'],
      A: ['KPU_RI'],
    }),
    outputSaran: 'Keputusan KPU tentang informasi yang dikecualikan',
    keterangan: bukanMilikKantor,
    aksi: [catatPenetapan('KPU RI', 'kpuRiMemutus'), catatPengembalian('KPU RI'), catatPenolakan('KPU RI')],
  }),
];
