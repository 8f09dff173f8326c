/** Full text of the letters of an objection (dossier D.5, D.6). Received Monday 9 November 2026, + 30 working days = 21 December. */
export const NASKAH_KEBERATAN: Record<string, string> = {
  buktiKeberatan: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
TANDA BUKTI PENERIMAAN KEBERATAN
Nomor: 21/PP.07/17/XI/2026
Nomor registrasi keberatan: 0001/KEB-PPID/17/XI/2026
Diterima: 9 November 2026 pukul 09.00 WIB
Disampaikan melalui: Datang langsung
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Nomor pendaftaran permohonan: 0007/PPID/17/XI/2026
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Tujuan penggunaan: Bahan penelitian skripsi
Kasus posisi: Seluruh laporan ditolak, padahal hanya satu kolom memuat data pribadi.
Petugas penerima: Dewi Lestari
Alasan keberatan (UU 14/2008 Pasal 35 ayat (1))
1. Huruf a: Penolakan berdasarkan alasan pengecualian
2. Huruf d: Permintaan ditanggapi tidak sebagaimana yang diminta
Batas waktu tanggapan Atasan PPID
Ditanggapi paling lambat: Senin, 21 Desember 2026
Rezim waktu: Biasa (di luar tahapan Pemilu/Pemilihan)
Ketentuan: 30 hari kerja sejak keberatan dicatat dalam register keberatan
Dasar: UU 14/2008 Pasal 36 ayat (2)
Melacak keberatan
Laman: https://prov-bengkulu.ppid.test/layanan/lacak
Kode lacak: ABCDE-23456
Buka laman itu dengan nomor registrasi keberatan dan kode lacak. Simpan kode ini baik-baik: siapa pun yang memegangnya dapat melihat perkembangan dan surat tanggapan keberatan ini.
Pemohon
Siti Nurhaliza binti Ahmad, S.Sos.
Bengkulu, 9 November 2026
Petugas Desk Pelayanan
Dewi Lestari
Bagaimana tanggal ini dihitung
Keberatan tercatat diterima pada Senin, 9 November 2026. Hari kerja pertama dihitung mulai hari berikutnya. Sabtu, Minggu, hari libur, dan cuti bersama tidak dihitung; hari terakhir berlaku sampai kantor tutup.
Tanggal | Hari kerja ke- | Keterangan
Selasa, 10 November 2026 | 1 | Dihitung
Rabu, 11 November 2026 | 2 | Dihitung
Kamis, 12 November 2026 | 3 | Dihitung
Jumat, 13 November 2026 | 4 | Dihitung
Sabtu, 14 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 15 November 2026 | – | Tidak dihitung: Minggu
Senin, 16 November 2026 | 5 | Dihitung
Selasa, 17 November 2026 | 6 | Dihitung
Rabu, 18 November 2026 | 7 | Dihitung
Kamis, 19 November 2026 | 8 | Dihitung
Jumat, 20 November 2026 | 9 | Dihitung
Sabtu, 21 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 22 November 2026 | – | Tidak dihitung: Minggu
Senin, 23 November 2026 | 10 | Dihitung
Selasa, 24 November 2026 | 11 | Dihitung
Rabu, 25 November 2026 | 12 | Dihitung
Kamis, 26 November 2026 | 13 | Dihitung
Jumat, 27 November 2026 | 14 | Dihitung
Sabtu, 28 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 29 November 2026 | – | Tidak dihitung: Minggu
Senin, 30 November 2026 | 15 | Dihitung
Selasa, 1 Desember 2026 | 16 | Dihitung
Rabu, 2 Desember 2026 | 17 | Dihitung
Kamis, 3 Desember 2026 | 18 | Dihitung
Jumat, 4 Desember 2026 | 19 | Dihitung
Sabtu, 5 Desember 2026 | – | Tidak dihitung: Sabtu
Minggu, 6 Desember 2026 | – | Tidak dihitung: Minggu
Senin, 7 Desember 2026 | 20 | Dihitung
Selasa, 8 Desember 2026 | 21 | Dihitung
Rabu, 9 Desember 2026 | 22 | Dihitung
Kamis, 10 Desember 2026 | 23 | Dihitung
Jumat, 11 Desember 2026 | 24 | Dihitung
Sabtu, 12 Desember 2026 | – | Tidak dihitung: Sabtu
Minggu, 13 Desember 2026 | – | Tidak dihitung: Minggu
Senin, 14 Desember 2026 | 25 | Dihitung
Selasa, 15 Desember 2026 | 26 | Dihitung
Rabu, 16 Desember 2026 | 27 | Dihitung
Kamis, 17 Desember 2026 | 28 | Dihitung
Jumat, 18 Desember 2026 | 29 | Dihitung
Sabtu, 19 Desember 2026 | – | Tidak dihitung: Sabtu
Minggu, 20 Desember 2026 | – | Tidak dihitung: Minggu
Senin, 21 Desember 2026 | 30 | Dihitung
Hak pemohon yang mengajukan keberatan
1. Menerima tanggapan tertulis Atasan PPID paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
2. Keberatan dijawab oleh Atasan PPID, bukan oleh pejabat yang memutus permohonan.
3. Keberatan dengan alasan huruf b sampai dengan huruf g dapat diselesaikan secara musyawarah oleh kedua belah pihak.
4. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan itu.
Tanyakan perkembangan keberatan dengan menyebut nomor registrasinya di Jl. Kapuas Raya No. 82, telepon (0736) 345678, surel ppid@prov-bengkulu.ppid.test.
PPID KPU Provinsi Bengkulu · Nomor registrasi keberatan 0001/KEB-PPID/17/XI/2026`,
  buktiBerkala: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
TANDA BUKTI PENERIMAAN KEBERATAN
Nomor: 21/PP.07/17/XI/2026
Nomor registrasi keberatan: 0001/KEB-PPID/17/XI/2026
Diterima: 9 November 2026 pukul 09.00 WIB
Disampaikan melalui: Datang langsung
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos., melalui kuasanya, Budi Santoso, S.H.
Nomor pendaftaran permohonan: –
Tujuan penggunaan: Bahan penelitian skripsi
Kasus posisi: Laporan keuangan tahun 2025 tidak ada di laman.
Petugas penerima: Dewi Lestari
Alasan keberatan (UU 14/2008 Pasal 35 ayat (1))
1. Huruf b: Tidak disediakannya informasi berkala
Batas waktu tanggapan Atasan PPID
Ditanggapi paling lambat: Senin, 21 Desember 2026
Rezim waktu: Biasa (di luar tahapan Pemilu/Pemilihan)
Ketentuan: 30 hari kerja sejak keberatan dicatat dalam register keberatan
Dasar: UU 14/2008 Pasal 36 ayat (2)
Melacak keberatan
Laman: https://prov-bengkulu.ppid.test/layanan/lacak
Kode lacak: ABCDE-23456
Buka laman itu dengan nomor registrasi keberatan dan kode lacak. Simpan kode ini baik-baik: siapa pun yang memegangnya dapat melihat perkembangan dan surat tanggapan keberatan ini.
Kuasa pemohon
Budi Santoso, S.H.
Bengkulu, 9 November 2026
Petugas Desk Pelayanan
Dewi Lestari
Bagaimana tanggal ini dihitung
Keberatan tercatat diterima pada Senin, 9 November 2026. Hari kerja pertama dihitung mulai hari berikutnya. Sabtu, Minggu, hari libur, dan cuti bersama tidak dihitung; hari terakhir berlaku sampai kantor tutup.
Tanggal | Hari kerja ke- | Keterangan
Selasa, 10 November 2026 | 1 | Dihitung
Rabu, 11 November 2026 | 2 | Dihitung
Kamis, 12 November 2026 | 3 | Dihitung
Jumat, 13 November 2026 | 4 | Dihitung
Sabtu, 14 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 15 November 2026 | – | Tidak dihitung: Minggu
Senin, 16 November 2026 | 5 | Dihitung
Selasa, 17 November 2026 | 6 | Dihitung
Rabu, 18 November 2026 | 7 | Dihitung
Kamis, 19 November 2026 | 8 | Dihitung
Jumat, 20 November 2026 | 9 | Dihitung
Sabtu, 21 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 22 November 2026 | – | Tidak dihitung: Minggu
Senin, 23 November 2026 | 10 | Dihitung
Selasa, 24 November 2026 | 11 | Dihitung
Rabu, 25 November 2026 | 12 | Dihitung
Kamis, 26 November 2026 | 13 | Dihitung
Jumat, 27 November 2026 | 14 | Dihitung
Sabtu, 28 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 29 November 2026 | – | Tidak dihitung: Minggu
Senin, 30 November 2026 | 15 | Dihitung
Selasa, 1 Desember 2026 | 16 | Dihitung
Rabu, 2 Desember 2026 | 17 | Dihitung
Kamis, 3 Desember 2026 | 18 | Dihitung
Jumat, 4 Desember 2026 | 19 | Dihitung
Sabtu, 5 Desember 2026 | – | Tidak dihitung: Sabtu
Minggu, 6 Desember 2026 | – | Tidak dihitung: Minggu
Senin, 7 Desember 2026 | 20 | Dihitung
Selasa, 8 Desember 2026 | 21 | Dihitung
Rabu, 9 Desember 2026 | 22 | Dihitung
Kamis, 10 Desember 2026 | 23 | Dihitung
Jumat, 11 Desember 2026 | 24 | Dihitung
Sabtu, 12 Desember 2026 | – | Tidak dihitung: Sabtu
Minggu, 13 Desember 2026 | – | Tidak dihitung: Minggu
Senin, 14 Desember 2026 | 25 | Dihitung
Selasa, 15 Desember 2026 | 26 | Dihitung
Rabu, 16 Desember 2026 | 27 | Dihitung
Kamis, 17 Desember 2026 | 28 | Dihitung
Jumat, 18 Desember 2026 | 29 | Dihitung
Sabtu, 19 Desember 2026 | – | Tidak dihitung: Sabtu
Minggu, 20 Desember 2026 | – | Tidak dihitung: Minggu
Senin, 21 Desember 2026 | 30 | Dihitung
Hak pemohon yang mengajukan keberatan
1. Menerima tanggapan tertulis Atasan PPID paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
2. Keberatan dijawab oleh Atasan PPID, bukan oleh pejabat yang memutus permohonan.
3. Keberatan dengan alasan huruf b sampai dengan huruf g dapat diselesaikan secara musyawarah oleh kedua belah pihak.
4. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan itu.
Tanyakan perkembangan keberatan dengan menyebut nomor registrasinya di Jl. Kapuas Raya No. 82, telepon (0736) 345678, surel ppid@prov-bengkulu.ppid.test.
PPID KPU Provinsi Bengkulu · Nomor registrasi keberatan 0001/KEB-PPID/17/XI/2026`,
  dikuatkan: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
ATASAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 21/PP.07/17/XI/2026
Perihal: Tanggapan Atasan PPID atas Keberatan
Bengkulu, 11 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Menanggapi keberatan Saudara, dengan ini kami sampaikan tanggapan tertulis Atasan PPID.
Nomor registrasi keberatan: 0001/KEB-PPID/17/XI/2026
Tanggal keberatan: 9 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Nomor pendaftaran permohonan: 0007/PPID/17/XI/2026
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Alasan keberatan: Huruf a: Penolakan berdasarkan alasan pengecualian
Alasan keberatan: Huruf d: Permintaan ditanggapi tidak sebagaimana yang diminta
Pokok keberatan: Penolakan seluruh laporan realisasi anggaran.
Tanggapan
Hanya kolom nomor rekening yang memuat data pribadi; angka anggaran terbuka.
Keputusan
Berdasarkan alasan tersebut, Atasan PPID memutuskan MENGUATKAN putusan PPID; keberatan tidak dikabulkan.
Hak Saudara bila tidak sependapat dengan tanggapan ini
Saudara dapat mengajukan penyelesaian sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan ini.
Sekretaris selaku Atasan PPID
Dra. Sri Wahyuni, M.Si.
Tembusan
1. PPID KPU Provinsi Bengkulu
PPID KPU Provinsi Bengkulu · Nomor registrasi keberatan 0001/KEB-PPID/17/XI/2026`,
  dikabulkan: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
ATASAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 21/PP.07/17/XI/2026
Perihal: Tanggapan Atasan PPID atas Keberatan
Bengkulu, 11 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Menanggapi keberatan Saudara, dengan ini kami sampaikan tanggapan tertulis Atasan PPID.
Nomor registrasi keberatan: 0001/KEB-PPID/17/XI/2026
Tanggal keberatan: 9 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Nomor pendaftaran permohonan: 0007/PPID/17/XI/2026
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Alasan keberatan: Huruf a: Penolakan berdasarkan alasan pengecualian
Alasan keberatan: Huruf d: Permintaan ditanggapi tidak sebagaimana yang diminta
Pokok keberatan: Penolakan seluruh laporan realisasi anggaran.
Tanggapan
Hanya kolom nomor rekening yang memuat data pribadi; angka anggaran terbuka.
Keputusan
Berdasarkan alasan tersebut, Atasan PPID memutuskan MENGABULKAN SELURUHNYA keberatan pemohon.
Perintah kepada PPID
Yang harus dilaksanakan: Memberikan laporan dengan kolom nomor rekening dihitamkan.
Dilaksanakan paling lambat: Jumat, 20 November 2026
Hak Saudara bila tidak sependapat dengan tanggapan ini
Saudara dapat mengajukan penyelesaian sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan ini.
Sekretaris selaku Atasan PPID
Dra. Sri Wahyuni, M.Si.
Tembusan
1. PPID KPU Provinsi Bengkulu
PPID KPU Provinsi Bengkulu · Nomor registrasi keberatan 0001/KEB-PPID/17/XI/2026`,
  dikabulkanSebagian: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
ATASAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 21/PP.07/17/XI/2026
Perihal: Tanggapan Atasan PPID atas Keberatan
Bengkulu, 11 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Menanggapi keberatan Saudara, dengan ini kami sampaikan tanggapan tertulis Atasan PPID.
Nomor registrasi keberatan: 0001/KEB-PPID/17/XI/2026
Tanggal keberatan: 9 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Nomor pendaftaran permohonan: 0007/PPID/17/XI/2026
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Alasan keberatan: Huruf a: Penolakan berdasarkan alasan pengecualian
Alasan keberatan: Huruf d: Permintaan ditanggapi tidak sebagaimana yang diminta
Pokok keberatan: Penolakan seluruh laporan realisasi anggaran.
Tanggapan
Hanya kolom nomor rekening yang memuat data pribadi; angka anggaran terbuka.
Keputusan
Berdasarkan alasan tersebut, Atasan PPID memutuskan MENGABULKAN SEBAGIAN keberatan pemohon.
Perintah kepada PPID
Yang harus dilaksanakan: Memberikan laporan dengan kolom nomor rekening dihitamkan.
Dilaksanakan paling lambat: Jumat, 20 November 2026
Hak Saudara bila tidak sependapat dengan tanggapan ini
Saudara dapat mengajukan penyelesaian sengketa informasi kepada Komisi Informasi paling lambat 5 hari kerja setelah menerima tanggapan ini.
Sekretaris selaku Atasan PPID
Dra. Sri Wahyuni, M.Si.
Tembusan
1. PPID KPU Provinsi Bengkulu
PPID KPU Provinsi Bengkulu · Nomor registrasi keberatan 0001/KEB-PPID/17/XI/2026`,
};
