/** How the figures are counted; printed under every report (dossier E, design §9). */
export const DEFINISI: string[] = [
  'Hari kerja terpakai: hari kerja sejak hari setelah permohonan diterima lengkap sampai dengan tanggal pemberitahuan tertulis; waktu menunggu kelengkapan tidak dihitung.',
  'Tepat waktu: dijawab paling lambat pada batas waktu yang berlaku, termasuk perpanjangan yang sah. Bila hari libur atau tahapan berubah, tanggal yang sudah diberitahukan kepada pemohon tidak pernah dimajukan.',
  'Diterima sebagian: dihitung satu kali sebagai pemberian, dan disebut juga pada alasan penolakan untuk bagian yang tidak diberikan.',
  'Ditutup tanpa jawaban (dicabut, ganda, tidak dilengkapi): tetap dalam register, tidak dihitung sebagai jawaban dan tidak masuk statistik waktu.',
  'Diputus kembali atas perintah Atasan PPID atau Komisi Informasi: dihitung tersendiri; jawaban pertama tetap dihitung dengan hasil dan waktunya.',
  'Belum dijawab pada akhir masa laporan = belum dijawab pada awal + diterima − dijawab − ditutup tanpa jawaban.',
  'Berkas ditutup: semua langkah SOP selesai, termasuk pelaporan; permohonan dapat sudah dijawab tetapi belum ditutup. Berkas yang dibuka kembali dikurangkan pada hari itu.',
  'Keberatan: tepat waktu bila ditanggapi paling lambat pada batas waktu Atasan PPID; satu keberatan dapat memuat beberapa alasan, masing-masing dihitung.',
  'Waktu nyata per langkah dihitung dalam jam kerja kantor, untuk langkah yang berakhir pada masa laporan.',
  'Register memuat permohonan yang diterima atau dijawab pada masa laporan.',
];
