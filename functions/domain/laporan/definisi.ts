/** How the figures are counted; printed under every report (dossier E, design §9). */
export const DEFINISI: string[] = [
  'Hari kerja terpakai: hari kerja sejak hari setelah permohonan diterima sampai dengan tanggal pemberitahuan tertulis.',
  'Tepat waktu: dijawab paling lambat pada batas waktu yang berlaku, termasuk perpanjangan yang sah.',
  'Diberikan sebagian: dihitung satu kali sebagai pemberian, dan disebut juga pada alasan penolakan untuk bagian yang tidak diberikan.',
  'Belum dijawab pada akhir masa laporan = belum dijawab pada awal + diterima − dijawab.',
  'Berkas ditutup: semua langkah SOP selesai, termasuk pelaporan; permohonan dapat sudah dijawab tetapi belum ditutup.',
  'Waktu nyata per langkah dihitung dalam jam kerja kantor, untuk langkah yang berakhir pada masa laporan.',
  'Register memuat permohonan yang diterima atau dijawab pada masa laporan.',
];
