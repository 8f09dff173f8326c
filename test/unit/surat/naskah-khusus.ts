/** Letters of special cases, checked line by line: decided anew, received outside office hours, by proxy, hand-over. */
export const NASKAH_KHUSUS: Record<string, string> = {
  diulang: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 21/PP.07/17/XI/2026
Perihal: Pemberitahuan Tertulis atas Permohonan Informasi Publik
Bengkulu, 17 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Menjawab permohonan informasi publik Saudara, dengan ini kami beritahukan hal-hal berikut.
Jawaban ini diberikan untuk melaksanakan tanggapan Atasan PPID atas keberatan nomor 0001/KEB-PPID/17/XI/2026 dan menggantikan jawaban sebelumnya.
Nomor pendaftaran: 0007/PPID/17/XI/2026
Tanggal permohonan: 2 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Telepon/surel: 0812-3456-7890 / siti@contoh.test
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Hasil: Diterima seluruhnya
Informasi dikuasai oleh: Kami
Dokumen terlampir: 1 dokumen: Keputusan (d1.pdf)
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
  buktiSabtu: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
TANDA BUKTI PENERIMAAN PERMOHONAN INFORMASI PUBLIK
Nomor: 21/PP.07/17/XI/2026
Nomor pendaftaran: 0007/PPID/17/XI/2026
Diterima: 21 November 2026 pukul 17.14 WIB
Disampaikan melalui: Datang langsung
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Kategori pemohon: Perorangan
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Tujuan penggunaan: Bahan penelitian skripsi
Cara memperoleh: Mendapatkan salinan (cetak/elektronik); dengan cara: mengambil langsung
Petugas penerima: Dewi Lestari
Batas waktu jawaban
Dijawab paling lambat: Senin, 7 Desember 2026
Rezim waktu: Biasa (di luar tahapan Pemilu/Pemilihan)
Ketentuan: 10 hari kerja, dapat diperpanjang satu kali 7 hari kerja dengan alasan tertulis
Dasar: UU 14/2008 Pasal 22 ayat (7); UU 14/2008 Pasal 22 ayat (8)
Melacak permohonan
Laman: https://prov-bengkulu.ppid.test/layanan/lacak
Kode lacak: ABCDE-23456
Buka laman itu dengan nomor pendaftaran dan kode lacak. Simpan kode ini baik-baik: siapa pun yang memegangnya dapat melihat perkembangan dan surat jawaban permohonan ini.
Pemohon
Siti Nurhaliza binti Ahmad, S.Sos.
Bengkulu, 21 November 2026
Petugas Desk Pelayanan
Dewi Lestari
Bagaimana tanggal ini dihitung
Permohonan diterima Sabtu, 21 November 2026 pukul 17.14 WIB, di luar jam kerja, maka dihitung diterima pada Senin, 23 November 2026. Hari kerja pertama dihitung mulai hari berikutnya. Sabtu, Minggu, hari libur, dan cuti bersama tidak dihitung; hari terakhir berlaku sampai kantor tutup.
Tanggal | Hari kerja ke- | Keterangan
Sabtu, 21 November 2026 | – | Tidak dihitung: Diterima di luar hari atau jam kerja; dihitung diterima Senin, 23 November 2026
Selasa, 24 November 2026 | 1 | Dihitung
Rabu, 25 November 2026 | 2 | Dihitung
Kamis, 26 November 2026 | 3 | Dihitung
Jumat, 27 November 2026 | 4 | Dihitung
Sabtu, 28 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 29 November 2026 | – | Tidak dihitung: Minggu
Senin, 30 November 2026 | 5 | Dihitung
Selasa, 1 Desember 2026 | 6 | Dihitung
Rabu, 2 Desember 2026 | 7 | Dihitung
Kamis, 3 Desember 2026 | 8 | Dihitung
Jumat, 4 Desember 2026 | 9 | Dihitung
Sabtu, 5 Desember 2026 | – | Tidak dihitung: Sabtu
Minggu, 6 Desember 2026 | – | Tidak dihitung: Minggu
Senin, 7 Desember 2026 | 10 | Dihitung
Hak pemohon informasi
1. Memperoleh informasi publik, kecuali informasi yang dikecualikan menurut Pasal 17 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.
2. Meminta nomor pendaftaran permohonan dan menanyakan perkembangannya.
3. Menerima pemberitahuan tertulis paling lambat 10 hari kerja sejak permohonan diterima. PPID dapat memperpanjangnya satu kali, paling lama 7 hari kerja, bila informasi belum dikuasai atau didokumentasikan, atau belum dapat diputuskan apakah dikecualikan.
4. Mengetahui biaya dan cara pembayaran sebelum salinan dibuat; biaya, bila ada, ditetapkan dengan keputusan pimpinan.
5. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
6. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Tanyakan perkembangan permohonan dengan menyebut nomor pendaftarannya di Jl. Kapuas Raya No. 82, telepon (0736) 345678, surel ppid@prov-bengkulu.ppid.test.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  perpanjanganSabtu: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 21/PP.07/17/XI/2026
Perihal: Perpanjangan Waktu Jawaban Permohonan Informasi Publik
Bengkulu, 26 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Permohonan informasi publik Saudara dengan nomor pendaftaran 0007/PPID/17/XI/2026 yang kami terima pada 21 November 2026 belum dapat dijawab dalam jangka waktu pertama. Kami memperpanjang jangka waktu tersebut satu kali.
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Alasan perpanjangan: Informasi belum dikuasai atau belum didokumentasikan
Penjelasan: Data masih dikumpulkan dari unit kerja.
Batas waktu semula: Senin, 7 Desember 2026
Batas waktu baru: Rabu, 16 Desember 2026
Lama perpanjangan: 7 hari kerja, UU 14/2008 Pasal 22 ayat (8)
Jangka waktu ini tidak dapat diperpanjang lagi. Bila sampai tanggal tersebut permohonan belum dijawab, Saudara dapat mengajukan keberatan kepada Atasan PPID dalam 30 hari kerja.
Pejabat Pengelola Informasi dan Dokumentasi
Rahmat Hidayat, S.H.
Lampiran
Bagaimana tanggal ini dihitung
Permohonan diterima Sabtu, 21 November 2026 pukul 17.14 WIB, di luar jam kerja, maka dihitung diterima pada Senin, 23 November 2026. Hari kerja pertama dihitung mulai hari berikutnya. Sabtu, Minggu, hari libur, dan cuti bersama tidak dihitung; hari terakhir berlaku sampai kantor tutup.
Tanggal | Hari kerja ke- | Keterangan
Sabtu, 21 November 2026 | – | Tidak dihitung: Diterima di luar hari atau jam kerja; dihitung diterima Senin, 23 November 2026
Selasa, 24 November 2026 | 1 | Dihitung
Rabu, 25 November 2026 | 2 | Dihitung
Kamis, 26 November 2026 | 3 | Dihitung
Jumat, 27 November 2026 | 4 | Dihitung
Sabtu, 28 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 29 November 2026 | – | Tidak dihitung: Minggu
Senin, 30 November 2026 | 5 | Dihitung
Selasa, 1 Desember 2026 | 6 | Dihitung
Rabu, 2 Desember 2026 | 7 | Dihitung
Kamis, 3 Desember 2026 | 8 | Dihitung
Jumat, 4 Desember 2026 | 9 | Dihitung
Sabtu, 5 Desember 2026 | – | Tidak dihitung: Sabtu
Minggu, 6 Desember 2026 | – | Tidak dihitung: Minggu
Senin, 7 Desember 2026 | 10 | Dihitung
Selasa, 8 Desember 2026 | 11 | Dihitung
Rabu, 9 Desember 2026 | 12 | Dihitung
Kamis, 10 Desember 2026 | 13 | Dihitung
Jumat, 11 Desember 2026 | 14 | Dihitung
Sabtu, 12 Desember 2026 | – | Tidak dihitung: Sabtu
Minggu, 13 Desember 2026 | – | Tidak dihitung: Minggu
Senin, 14 Desember 2026 | 15 | Dihitung
Selasa, 15 Desember 2026 | 16 | Dihitung
Rabu, 16 Desember 2026 | 17 | Dihitung
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  terimaPenolakan: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
TANDA TERIMA PEMBERITAHUAN TERTULIS
Nomor: 21/PP.07/17/XI/2026
Nomor pendaftaran: 0007/PPID/17/XI/2026
Tanggal permohonan: 2 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Hasil: Ditolak
Tanggal jawaban: 4 November 2026
Yang diserahkan: Pemberitahuan tertulis/keputusan PPID
Dokumen terlampir: 1 dokumen: Keputusan (d1.pdf)
Cara penyerahan: Mengambil langsung
Hari dan tanggal penyerahan: Jumat, 20 November 2026
Keterangan: –
Pemberitahuan tertulis tersebut di atas telah disampaikan oleh petugas dan diterima oleh pemohon.
Yang menerima, Pemohon
Siti Nurhaliza binti Ahmad, S.Sos.
Bengkulu, 5 November 2026
Petugas Desk Pelayanan
Dewi Lestari
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  terimaUlang: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
TANDA TERIMA INFORMASI PUBLIK
Nomor: 21/PP.07/17/XI/2026
Nomor pendaftaran: 0007/PPID/17/XI/2026
Tanggal permohonan: 2 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos., melalui kuasanya, Budi Santoso, S.H.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Hasil: Diterima seluruhnya
Tanggal jawaban: 17 November 2026
Yang diserahkan: Informasi publik yang diminta: Salinan elektronik (termasuk rekaman)
Biaya yang dibayar: Rp25.000, transfer bank
Dokumen terlampir: 1 dokumen: Keputusan (d1.pdf)
Cara penyerahan: Mengambil langsung
Hari dan tanggal penyerahan: Jumat, 20 November 2026
Keterangan: –
Informasi publik tersebut di atas telah diserahkan oleh petugas dan diterima oleh pemohon dengan lengkap.
Yang menerima, Kuasa pemohon
Budi Santoso, S.H.
Bengkulu, 19 November 2026
Petugas Desk Pelayanan
Dewi Lestari
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
  penolakanKuasa: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
KEPUTUSAN PPID TENTANG PENOLAKAN PERMOHONAN INFORMASI PUBLIK
Nomor: 21/PP.07/17/XI/2026
Nomor pendaftaran: 0007/PPID/17/XI/2026
Tanggal permohonan: 2 November 2026
Nama: Siti Nurhaliza binti Ahmad, S.Sos., melalui kuasanya, Budi Santoso, S.H.
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
  buktiKuasa: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
TANDA BUKTI PENERIMAAN PERMOHONAN INFORMASI PUBLIK
Nomor: 21/PP.07/17/XI/2026
Nomor pendaftaran: 0007/PPID/17/XI/2026
Diterima: 2 November 2026 pukul 09.00 WIB
Disampaikan melalui: Datang langsung
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos., melalui kuasanya, Budi Santoso, S.H.
Kategori pemohon: Perorangan
Informasi yang diminta: Salinan laporan realisasi anggaran pemilihan tahun 2024 di Provinsi Bengkulu
Tujuan penggunaan: Bahan penelitian skripsi
Cara memperoleh: Mendapatkan salinan (cetak/elektronik); dengan cara: mengambil langsung
Petugas penerima: Dewi Lestari
Batas waktu jawaban
Dijawab paling lambat: Senin, 16 November 2026
Rezim waktu: Biasa (di luar tahapan Pemilu/Pemilihan)
Ketentuan: 10 hari kerja, dapat diperpanjang satu kali 7 hari kerja dengan alasan tertulis
Dasar: UU 14/2008 Pasal 22 ayat (7); UU 14/2008 Pasal 22 ayat (8)
Melacak permohonan
Laman: https://prov-bengkulu.ppid.test/layanan/lacak
Kode lacak: ABCDE-23456
Buka laman itu dengan nomor pendaftaran dan kode lacak. Simpan kode ini baik-baik: siapa pun yang memegangnya dapat melihat perkembangan dan surat jawaban permohonan ini.
Kuasa pemohon
Budi Santoso, S.H.
Bengkulu, 2 November 2026
Petugas Desk Pelayanan
Dewi Lestari
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
Selasa, 10 November 2026 | 6 | Dihitung
Rabu, 11 November 2026 | 7 | Dihitung
Kamis, 12 November 2026 | 8 | Dihitung
Jumat, 13 November 2026 | 9 | Dihitung
Sabtu, 14 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 15 November 2026 | – | Tidak dihitung: Minggu
Senin, 16 November 2026 | 10 | Dihitung
Hak pemohon informasi
1. Memperoleh informasi publik, kecuali informasi yang dikecualikan menurut Pasal 17 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.
2. Meminta nomor pendaftaran permohonan dan menanyakan perkembangannya.
3. Menerima pemberitahuan tertulis paling lambat 10 hari kerja sejak permohonan diterima. PPID dapat memperpanjangnya satu kali, paling lama 7 hari kerja, bila informasi belum dikuasai atau didokumentasikan, atau belum dapat diputuskan apakah dikecualikan.
4. Mengetahui biaya dan cara pembayaran sebelum salinan dibuat; biaya, bila ada, ditetapkan dengan keputusan pimpinan.
5. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
6. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Tanyakan perkembangan permohonan dengan menyebut nomor pendaftarannya di Jl. Kapuas Raya No. 82, telepon (0736) 345678, surel ppid@prov-bengkulu.ppid.test.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0007/PPID/17/XI/2026`,
};
