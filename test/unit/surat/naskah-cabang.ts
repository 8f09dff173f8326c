/** Full text of the letters of a request in every further branch (dossier C.4.1, D.2-D.4); days counted by hand. */
export const NASKAH_CABANG: Record<string, string> = {
  kurang: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
TANDA BUKTI PENERIMAAN PERMOHONAN INFORMASI PUBLIK
Nomor: 21/PP.07/17/XI/2026
Nomor pendaftaran: 0007/PPID/17/XI/2026
Diterima: 2 November 2026 pukul 09.00 WIB
Disampaikan melalui: Datang langsung
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Kategori pemohon: Perorangan
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Tujuan penggunaan: Bahan penelitian skripsi
Cara memperoleh: Mendapatkan salinan (cetak/elektronik); dengan cara: mengambil langsung
Petugas penerima: Dewi Lestari
Permohonan ini belum lengkap
Yang masih kurang:
1. Salinan kartu identitas
2. Surat kuasa khusus
Dilengkapi paling lambat: 5 November 2026 pukul 16.00 WIB
Rezim waktu: Biasa (di luar tahapan Pemilu/Pemilihan)
Jangka waktu jawaban 10 hari kerja belum mulai dihitung. Jangka waktu itu dimulai setelah permohonan diterima lengkap; tanda bukti dengan batas waktu jawaban kami berikan pada saat itu.
Melacak permohonan
Laman: https://prov-bengkulu.ppid.test/layanan/lacak
Kode lacak: ABCDE-23456
Buka laman itu dengan nomor pendaftaran dan kode lacak. Simpan kode ini baik-baik: siapa pun yang memegangnya dapat melihat perkembangan dan surat jawaban permohonan ini.
Pemohon
Siti Nurhaliza binti Ahmad, S.Sos.
Bengkulu, 2 November 2026
Petugas Desk Pelayanan
Dewi Lestari
Hak pemohon informasi
1. Memperoleh informasi publik, kecuali informasi yang dikecualikan menurut Pasal 17 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.
2. Meminta nomor pendaftaran permohonan dan menanyakan perkembangannya.
3. Menerima pemberitahuan tertulis paling lambat 10 hari kerja sejak permohonan diterima. PPID dapat memperpanjangnya satu kali, paling lama 7 hari kerja, bila informasi belum dikuasai atau didokumentasikan, atau belum dapat diputuskan apakah dikecualikan.
4. Mengetahui biaya dan cara pembayaran sebelum salinan dibuat; biaya, bila ada, ditetapkan dengan keputusan pimpinan.
5. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
6. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Tanyakan perkembangan permohonan dengan menyebut nomor pendaftarannya di Jl. Kapuas Raya No. 82, telepon (0736) 345678, surel ppid@prov-bengkulu.ppid.test.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  dilengkapi: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
TANDA BUKTI PENERIMAAN PERMOHONAN INFORMASI PUBLIK
Nomor: 21/PP.07/17/XI/2026
Nomor pendaftaran: 0007/PPID/17/XI/2026
Diterima: 2 November 2026 pukul 09.00 WIB
Diterima lengkap: 4 November 2026 pukul 10.00 WIB
Disampaikan melalui: Datang langsung
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Kategori pemohon: Perorangan
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Tujuan penggunaan: Bahan penelitian skripsi
Cara memperoleh: Mendapatkan salinan (cetak/elektronik); dengan cara: mengambil langsung
Dokumen terlampir: 1 dokumen: Keputusan (d1.pdf)
Petugas penerima: Dewi Lestari
Batas waktu jawaban
Dijawab paling lambat: Rabu, 18 November 2026
Rezim waktu: Biasa (di luar tahapan Pemilu/Pemilihan)
Ketentuan: 10 hari kerja, dapat diperpanjang satu kali 7 hari kerja dengan alasan tertulis
Dasar: UU 14/2008 Pasal 22 ayat (7); UU 14/2008 Pasal 22 ayat (8)
Melacak permohonan
Laman: https://prov-bengkulu.ppid.test/layanan/lacak
Kode lacak: ABCDE-23456
Buka laman itu dengan nomor pendaftaran dan kode lacak. Simpan kode ini baik-baik: siapa pun yang memegangnya dapat melihat perkembangan dan surat jawaban permohonan ini.
Pemohon
Siti Nurhaliza binti Ahmad, S.Sos.
Bengkulu, 4 November 2026
Petugas Desk Pelayanan
Dewi Lestari
Bagaimana tanggal ini dihitung
Permohonan tercatat diterima pada Rabu, 4 November 2026. Hari kerja pertama dihitung mulai hari berikutnya. Sabtu, Minggu, hari libur, dan cuti bersama tidak dihitung; hari terakhir berlaku sampai kantor tutup.
Tanggal | Hari kerja ke- | Keterangan
Kamis, 5 November 2026 | 1 | Dihitung
Jumat, 6 November 2026 | 2 | Dihitung
Sabtu, 7 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 8 November 2026 | – | Tidak dihitung: Minggu
Senin, 9 November 2026 | 3 | Dihitung
Selasa, 10 November 2026 | 4 | Dihitung
Rabu, 11 November 2026 | 5 | Dihitung
Kamis, 12 November 2026 | 6 | Dihitung
Jumat, 13 November 2026 | 7 | Dihitung
Sabtu, 14 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 15 November 2026 | – | Tidak dihitung: Minggu
Senin, 16 November 2026 | 8 | Dihitung
Selasa, 17 November 2026 | 9 | Dihitung
Rabu, 18 November 2026 | 10 | Dihitung
Hak pemohon informasi
1. Memperoleh informasi publik, kecuali informasi yang dikecualikan menurut Pasal 17 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.
2. Meminta nomor pendaftaran permohonan dan menanyakan perkembangannya.
3. Menerima pemberitahuan tertulis paling lambat 10 hari kerja sejak permohonan diterima. PPID dapat memperpanjangnya satu kali, paling lama 7 hari kerja, bila informasi belum dikuasai atau didokumentasikan, atau belum dapat diputuskan apakah dikecualikan.
4. Mengetahui biaya dan cara pembayaran sebelum salinan dibuat; biaya, bila ada, ditetapkan dengan keputusan pimpinan.
5. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
6. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Tanyakan perkembangan permohonan dengan menyebut nomor pendaftarannya di Jl. Kapuas Raya No. 82, telepon (0736) 345678, surel ppid@prov-bengkulu.ppid.test.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  mintaKelengkapan: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 21/PP.07/17/XI/2026
Perihal: Permintaan Kelengkapan Permohonan Informasi Publik
Bengkulu, 2 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Permohonan informasi publik Saudara dengan nomor pendaftaran 0007/PPID/17/XI/2026 yang kami terima pada 2 November 2026 belum lengkap. Mohon Saudara melengkapi:
1. Salinan kartu identitas
2. Surat kuasa khusus
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Dilengkapi paling lambat: 5 November 2026 pukul 16.00 WIB
Disampaikan kepada: Jl. Kapuas Raya No. 82, telepon (0736) 345678, surel ppid@prov-bengkulu.ppid.test
Jangka waktu jawaban 10 hari kerja belum mulai dihitung. Jangka waktu itu dimulai setelah permohonan diterima lengkap.
Bila sampai batas waktu tersebut permohonan tidak dilengkapi, kami mencatatnya sebagai permohonan yang tidak dilengkapi. Saudara tetap dapat mengajukan permohonan baru.
Petugas Desk Pelayanan
Dewi Lestari
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  buktiTahapan: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
TANDA BUKTI PENERIMAAN PERMOHONAN INFORMASI PUBLIK
Nomor: 21/PP.07/17/XI/2026
Nomor pendaftaran: 0007/PPID/17/XI/2026
Diterima: 2 November 2026 pukul 09.00 WIB
Disampaikan melalui: Datang langsung
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Kategori pemohon: Perorangan
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Tujuan penggunaan: Bahan penelitian skripsi
Cara memperoleh: Mendapatkan salinan (cetak/elektronik); dengan cara: mengambil langsung
Petugas penerima: Dewi Lestari
Batas waktu jawaban
Dijawab paling lambat: Kamis, 5 November 2026
Rezim waktu: Tahapan Pemilu/Pemilihan
Ketentuan: 3 hari kerja, dapat diperpanjang satu kali 2 hari kerja dengan alasan tertulis
Dasar: Perki 1/2019 Pasal 12
Melacak permohonan
Laman: https://prov-bengkulu.ppid.test/layanan/lacak
Kode lacak: ABCDE-23456
Buka laman itu dengan nomor pendaftaran dan kode lacak. Simpan kode ini baik-baik: siapa pun yang memegangnya dapat melihat perkembangan dan surat jawaban permohonan ini.
Pemohon
Siti Nurhaliza binti Ahmad, S.Sos.
Bengkulu, 2 November 2026
Petugas Desk Pelayanan
Dewi Lestari
Bagaimana tanggal ini dihitung
Permohonan tercatat diterima pada Senin, 2 November 2026. Hari kerja pertama dihitung mulai hari berikutnya. Sabtu, Minggu, hari libur, dan cuti bersama tidak dihitung; hari terakhir berlaku sampai kantor tutup.
Tanggal | Hari kerja ke- | Keterangan
Selasa, 3 November 2026 | 1 | Dihitung
Rabu, 4 November 2026 | 2 | Dihitung
Kamis, 5 November 2026 | 3 | Dihitung
Hak pemohon informasi
1. Memperoleh informasi publik, kecuali informasi yang dikecualikan menurut Pasal 17 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.
2. Meminta nomor pendaftaran permohonan dan menanyakan perkembangannya.
3. Menerima pemberitahuan tertulis paling lambat 3 hari kerja sejak permohonan diterima. PPID dapat memperpanjangnya satu kali, paling lama 2 hari kerja, bila informasi belum dikuasai atau didokumentasikan, atau belum dapat diputuskan apakah dikecualikan.
4. Mengetahui biaya dan cara pembayaran sebelum salinan dibuat; biaya, bila ada, ditetapkan dengan keputusan pimpinan.
5. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat. Atasan PPID memberikan tanggapan tertulis paling lambat 3 hari kerja sejak keberatan dicatat dalam register keberatan.
6. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi sesuai tata cara penyelesaian sengketa informasi Pemilu/Pemilihan.
Tanyakan perkembangan permohonan dengan menyebut nomor pendaftarannya di Jl. Kapuas Raya No. 82, telepon (0736) 345678, surel ppid@prov-bengkulu.ppid.test.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  seluruhnya: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 21/PP.07/17/XI/2026
Perihal: Pemberitahuan Tertulis atas Permohonan Informasi Publik
Bengkulu, 10 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Menjawab permohonan informasi publik Saudara, dengan ini kami beritahukan hal-hal berikut.
Nomor pendaftaran: 0007/PPID/17/XI/2026
Tanggal permohonan: 2 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Telepon/surel: 0812-3456-7890 / siti@contoh.test
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Hasil: Diterima seluruhnya
Informasi dikuasai oleh: Kami
Dokumen terlampir: 2 dokumen: Keputusan (d1.pdf); Keputusan (d2.pdf)
A. Informasi yang dapat diberikan
Bentuk fisik yang tersedia: Salinan elektronik (termasuk rekaman)
Cara memperoleh: Mendapatkan salinan (cetak/elektronik); dengan cara: mengambil langsung
Biaya: Tidak dipungut biaya
Waktu penyediaan: 2 hari kerja
Hak Saudara bila tidak sependapat dengan jawaban ini
1. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat.
2. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
3. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Pejabat Pengelola Informasi dan Dokumentasi
Rahmat Hidayat, S.H.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  ditolak: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 21/PP.07/17/XI/2026
Perihal: Pemberitahuan Tertulis atas Permohonan Informasi Publik
Bengkulu, 10 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Menjawab permohonan informasi publik Saudara, dengan ini kami beritahukan hal-hal berikut.
Nomor pendaftaran: 0007/PPID/17/XI/2026
Tanggal permohonan: 2 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Telepon/surel: 0812-3456-7890 / siti@contoh.test
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Hasil: Ditolak
Informasi dikuasai oleh: Kami
Dokumen terlampir: 1 dokumen: Keputusan (d1.pdf)
B. Informasi yang tidak dapat diberikan
Sebab: Informasi termasuk informasi yang dikecualikan
Dasar (UU 14/2008): Pasal 17 huruf j: informasi yang tidak boleh diungkapkan berdasarkan Undang-Undang
Undang-undang lain: UU 23/2006 Pasal 85
Alasan: Nama dan NIK pemilih adalah data pribadi penduduk.
Konsekuensi bila dibuka: Data pribadi penduduk dapat disalahgunakan.
Keputusan: Keputusan PPID tentang penolakan disampaikan bersama surat ini
Hak Saudara bila tidak sependapat dengan jawaban ini
1. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat.
2. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
3. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Pejabat Pengelola Informasi dan Dokumentasi
Rahmat Hidayat, S.H.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  penolakanSebagian: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
KEPUTUSAN PPID TENTANG PENOLAKAN PERMOHONAN INFORMASI PUBLIK
Nomor: 21/PP.07/17/XI/2026
Nomor pendaftaran: 0007/PPID/17/XI/2026
Tanggal permohonan: 2 November 2026
Nama: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Pekerjaan: Peneliti
Telepon/surel: 0812-3456-7890 / siti@contoh.test
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Bagian yang tidak diberikan: Kolom nomor rekening dihitamkan.
Alasan penolakan: Nomor rekening adalah data keuangan pribadi.
PPID memutuskan bahwa bagian informasi yang dihitamkan atau dikaburkan termasuk informasi yang dikecualikan, berdasarkan:
1. Undang-Undang Nomor 14 Tahun 2008 Pasal 17 huruf h angka 3: dapat mengungkap rahasia pribadi, yaitu kondisi keuangan, aset, pendapatan, dan rekening bank seseorang.
2. Daftar Informasi yang Dikecualikan atau keputusan klasifikasi: Daftar rekening penerima honorarium badan ad hoc (Keputusan KPU RI Nomor 100 Tahun 2026 (contoh) tanggal 5 Januari 2026); Keputusan KPU 100 Tahun 2026, butir 7.
3. Lembar Uji Konsekuensi Nomor 1/LUK/2026 (contoh).
Konsekuensi bila dibuka: Nomor rekening dapat disalahgunakan.
Dokumen terlampir: 1 dokumen: Keputusan (d1.pdf)
Dengan demikian permohonan informasi tersebut DITOLAK SEBAGIAN: bagian yang dikecualikan tidak diberikan, bagian lainnya diberikan dengan penghitaman atau pengaburan sebagaimana disebut dalam pemberitahuan tertulis.
Hak mengajukan keberatan
1. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat.
2. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
3. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Bengkulu, 10 November 2026
Pejabat Pengelola Informasi dan Dokumentasi
Rahmat Hidayat, S.H.
PETIKAN HASIL UJI KONSEKUENSI
Lampiran Keputusan PPID Nomor 21/PP.07/17/XI/2026 tanggal 10 November 2026 atas permohonan 0007/PPID/17/XI/2026. Petikan ini memuat bagian yang terbuka untuk umum; isi informasi yang dikecualikan tidak dimuat.
Informasi: Daftar rekening penerima honorarium badan ad hoc
Bagian: Kolom nomor rekening
Dasar (UU 14/2008): Pasal 17 huruf h angka 3: dapat mengungkap rahasia pribadi, yaitu kondisi keuangan, aset, pendapatan, dan rekening bank seseorang
Konsekuensi bila dibuka: Mengungkap rekening bank seseorang.
Pertimbangan bila ditutup: Melindungi rahasia pribadi.
Jangka waktu: sejak 5 Januari 2026, tanpa batas waktu
Unit: Subbagian Keuangan (contoh)
Penetapan: Keputusan KPU RI Nomor 100 Tahun 2026 (contoh) tanggal 5 Januari 2026
Lembar Uji Konsekuensi: Nomor 1/LUK/2026 (contoh)
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  penolakanHurufJ: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
KEPUTUSAN PPID TENTANG PENOLAKAN PERMOHONAN INFORMASI PUBLIK
Nomor: 21/PP.07/17/XI/2026
Nomor pendaftaran: 0007/PPID/17/XI/2026
Tanggal permohonan: 2 November 2026
Nama: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Pekerjaan: Peneliti
Telepon/surel: 0812-3456-7890 / siti@contoh.test
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Alasan penolakan: Nama dan NIK pemilih adalah data pribadi penduduk.
PPID memutuskan bahwa informasi tersebut termasuk informasi yang dikecualikan, berdasarkan:
1. Undang-Undang Nomor 14 Tahun 2008 Pasal 17 huruf j: informasi yang tidak boleh diungkapkan berdasarkan Undang-Undang.
2. Undang-undang lain: UU 23/2006 Pasal 85.
3. Lembar Uji Konsekuensi Nomor 5/LUK/2026.
Konsekuensi bila dibuka: Data pribadi penduduk dapat disalahgunakan.
Dokumen terlampir: 1 dokumen: Keputusan (d1.pdf)
Dengan demikian permohonan informasi tersebut DITOLAK.
Hak mengajukan keberatan
1. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat.
2. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
3. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Bengkulu, 10 November 2026
Pejabat Pengelola Informasi dan Dokumentasi
Rahmat Hidayat, S.H.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  perpanjanganTahapan: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 21/PP.07/17/XI/2026
Perihal: Perpanjangan Waktu Jawaban Permohonan Informasi Publik
Bengkulu, 5 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Permohonan informasi publik Saudara dengan nomor pendaftaran 0007/PPID/17/XI/2026 yang kami terima pada 2 November 2026 belum dapat dijawab dalam jangka waktu pertama. Kami memperpanjang jangka waktu tersebut satu kali.
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Alasan perpanjangan: Belum dapat diputuskan apakah informasi dikecualikan
Penjelasan: Menunggu uji konsekuensi KPU.
Batas waktu semula: Kamis, 5 November 2026
Batas waktu baru: Senin, 9 November 2026
Lama perpanjangan: 2 hari kerja, Perki 1/2019 Pasal 12
Jangka waktu ini tidak dapat diperpanjang lagi. Bila sampai tanggal tersebut permohonan belum dijawab, Saudara dapat mengajukan keberatan kepada Atasan PPID dalam 30 hari kerja.
Pejabat Pengelola Informasi dan Dokumentasi
Rahmat Hidayat, S.H.
Lampiran
Bagaimana tanggal ini dihitung
Permohonan tercatat diterima pada Senin, 2 November 2026. Hari kerja pertama dihitung mulai hari berikutnya. Sabtu, Minggu, hari libur, dan cuti bersama tidak dihitung; hari terakhir berlaku sampai kantor tutup.
Tanggal | Hari kerja ke- | Keterangan
Selasa, 3 November 2026 | 1 | Dihitung
Rabu, 4 November 2026 | 2 | Dihitung
Kamis, 5 November 2026 | 3 | Dihitung
Jumat, 6 November 2026 | 4 | Dihitung
Sabtu, 7 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 8 November 2026 | – | Tidak dihitung: Minggu
Senin, 9 November 2026 | 5 | Dihitung
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
};
