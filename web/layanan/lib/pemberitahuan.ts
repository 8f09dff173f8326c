import type { KantorPublik } from '@ppid/domain/publik/types';

interface Masukan {
  satker: Pick<KantorPublik, 'nama' | 'alamat' | 'telepon' | 'surel'>;
  retensi: KantorPublik['retensi'];
}

/** Notice to the applicant (UU 27/2022 Ps 20(2) c and e, Ps 21; dossier H.1). */
export function pemberitahuanDataPribadi({ satker, retensi }: Masukan): { judul: string; isi: string[] }[] {
  return [
    {
      judul: 'Siapa dan untuk apa',
      isi: [
        `${satker.nama} memproses data pribadi Anda hanya untuk menerima, menjawab, dan mempertanggungjawabkan permohonan informasi ini.`,
        'Dasarnya adalah kewajiban menurut UU 14 Tahun 2008 dan pelayanan publik (UU 27 Tahun 2022 Pasal 20).',
      ],
    },
    {
      judul: 'Data yang diproses dan masa simpannya',
      isi: [
        'Nama, alamat, pekerjaan, telepon, surel, NIK atau nomor lain, dan salinan identitas yang Anda kirim.',
        `Salinan identitas dan NIK dihapus ${retensi.identitasHari} hari, data lain ${retensi.dataPribadiTahun} tahun setelah permohonan selesai, kecuali masih ada keberatan atau sengketa.`,
      ],
    },
    {
      judul: 'Hak Anda',
      isi: [
        `Anda berhak meminta penjelasan, salinan, perbaikan, dan penghapusan data Anda menurut UU 27 Tahun 2022: ${satker.alamat}, telepon ${satker.telepon}, surel ${satker.surel}.`,
      ],
    },
  ];
}
