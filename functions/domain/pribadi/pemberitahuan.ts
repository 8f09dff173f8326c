import type { Pengaturan, Satker } from '../satker/satker.js';

export interface BagianPemberitahuan {
  judul: string;
  isi: string[];
}

/** What the notice names of an office; the public form knows no more of it. */
export type KantorPemberitahuan = Pick<Satker, 'nama' | 'alamat' | 'telepon' | 'surel'> & {
  laman?: string;
  pengaturan: Pick<Pengaturan, 'retensi'>;
};

/**
 * Notice to the applicant before personal data is given (UU 27/2022 Ps 20(2)c and e, 21; dossier H.1). Plain sentences
 * for the public form and the counter; the periods are the office's settings.
 */
export function pemberitahuanDataPribadi(satker: KantorPemberitahuan): BagianPemberitahuan[] {
  const { identitasHari, dataPribadiTahun } = satker.pengaturan.retensi;
  const kontak = [satker.surel, satker.telepon].filter(Boolean).join(', telepon ');
  return [
    {
      judul: 'Siapa yang mengelola',
      isi: [`${satker.nama}, ${satker.alamat}, sebagai Pengendali Data Pribadi.`],
    },
    {
      judul: 'Untuk apa dipakai',
      isi: [
        'Melayani permohonan informasi publik Anda: memeriksa siapa yang meminta, menjawab, menyerahkan informasi, ' +
          'dan menangani keberatan atau sengketa bila ada.',
        'Data Anda tidak dipakai untuk keperluan lain.',
      ],
    },
    {
      judul: 'Dasar hukum',
      isi: [
        'Kewajiban hukum badan publik dan pelaksanaan tugas pelayanan publik (UU 27/2022 Pasal 20 ayat 2 huruf c dan e) ' +
          'menurut UU 14/2008 tentang Keterbukaan Informasi Publik. Karena itu pemrosesan ini tidak bergantung pada persetujuan.',
      ],
    },
    {
      judul: 'Data yang dikumpulkan',
      isi: [
        'Nama, NIK atau nomor identitas lain, salinan kartu identitas, alamat, pekerjaan, nomor telepon, dan surel.',
        'Bila diwakili: nama kuasa dan surat kuasa. Untuk badan hukum: nomor dan salinan pengesahannya.',
      ],
    },
    {
      judul: 'Siapa yang menerimanya',
      isi: [
        'Petugas layanan, PPID, dan Atasan PPID kantor ini; Komisi Informasi bila ada sengketa. Nama dan alamat Anda ' +
          'tercantum pada surat jawaban dan register kantor.',
        'NIK dan salinan identitas hanya dibuka petugas yang memeriksa identitas, dan setiap pembukaan dicatat. ' +
          'Keduanya tidak pernah diumumkan; register yang diumumkan menyamarkan nama.',
      ],
    },
    {
      judul: 'Berapa lama disimpan',
      isi: [
        `Salinan identitas: ${identitasHari === 0 ? 'sampai kasus ditutup' : `${identitasHari} hari setelah kasus ditutup`}.`,
        `Data pribadi lainnya: ${dataPribadiTahun} tahun setelah kasus ditutup.`,
        'Kasus ditutup bila permohonan selesai dan jangka waktu keberatan serta sengketa sudah lewat. ' +
          'Surat resmi dan register disimpan menurut jadwal retensi arsip KPU (PKPU 17/2023).',
      ],
    },
    {
      judul: 'Hak Anda',
      isi: [
        'Meminta penjelasan, melihat dan memperoleh salinan data Anda, melengkapi atau memperbaikinya, meminta ' +
          'pemrosesannya diakhiri atau datanya dihapus sesuai ketentuan, mengajukan keberatan, dan menuntut ganti rugi ' +
          '(UU 27/2022 Pasal 5 sampai 13).',
      ],
    },
    {
      judul: 'Hubungi',
      isi: [`PPID ${satker.nama}${kontak ? `: ${kontak}` : ''}${satker.laman ? `, ${satker.laman}` : ''}.`],
    },
  ];
}
