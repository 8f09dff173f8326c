/**
 * The full text of each letter, checked line by line against dossier D.2–D.4. The dates are counted by hand: received
 * Thursday 5 November 2026, +10 working days = 19 November, +7 = 30 November (no holiday in between).
 */
export const NASKAH: Record<string, string> = {
  tandaBukti: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
TANDA BUKTI PENERIMAAN PERMOHONAN INFORMASI PUBLIK
Nomor: 11/PP.07/17/XI/2026
Nomor pendaftaran: 0003/PPID/17/XI/2026
Diterima: 5 November 2026 pukul 11.00 WIB
Disampaikan melalui: Surel
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Kategori pemohon: Perorangan
Informasi yang diminta: Laporan realisasi anggaran Pemilihan 2024 per kabupaten/kota.
Tujuan penggunaan: Penelitian skripsi
Cara memperoleh: Mendapatkan salinan (cetak/elektronik); dengan cara: surel
Petugas penerima: Dewi Lestari
Batas waktu jawaban
Dijawab paling lambat: Kamis, 19 November 2026
Rezim waktu: Biasa (di luar tahapan Pemilu/Pemilihan)
Ketentuan: 10 hari kerja, dapat diperpanjang satu kali 7 hari kerja dengan alasan tertulis
Dasar: UU 14/2008 Pasal 22 ayat (7); UU 14/2008 Pasal 22 ayat (8)
Pemohon
Siti Nurhaliza binti Ahmad, S.Sos.
Bengkulu, 5 November 2026
Petugas Desk Pelayanan
Dewi Lestari
Bagaimana tanggal ini dihitung
Permohonan tercatat diterima pada Kamis, 5 November 2026. Hari kerja pertama dihitung mulai hari berikutnya. Sabtu, Minggu, hari libur, dan cuti bersama tidak dihitung; hari terakhir berlaku sampai kantor tutup.
Tanggal | Hari kerja ke- | Keterangan
Jumat, 6 November 2026 | 1 | Dihitung
Sabtu, 7 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 8 November 2026 | – | Tidak dihitung: Minggu
Senin, 9 November 2026 | 2 | Dihitung
Selasa, 10 November 2026 | 3 | Dihitung
Rabu, 11 November 2026 | 4 | Dihitung
Kamis, 12 November 2026 | 5 | Dihitung
Jumat, 13 November 2026 | 6 | Dihitung
Sabtu, 14 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 15 November 2026 | – | Tidak dihitung: Minggu
Senin, 16 November 2026 | 7 | Dihitung
Selasa, 17 November 2026 | 8 | Dihitung
Rabu, 18 November 2026 | 9 | Dihitung
Kamis, 19 November 2026 | 10 | Dihitung
Hak pemohon informasi
1. Memperoleh informasi publik, kecuali informasi yang dikecualikan menurut Pasal 17 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.
2. Meminta nomor pendaftaran permohonan dan menanyakan perkembangannya.
3. Menerima pemberitahuan tertulis paling lambat 10 hari kerja sejak permohonan diterima. PPID dapat memperpanjangnya satu kali, paling lama 7 hari kerja, bila informasi belum dikuasai atau didokumentasikan, atau belum dapat diputuskan apakah dikecualikan.
4. Mengetahui biaya dan cara pembayaran sebelum salinan dibuat; biaya, bila ada, ditetapkan dengan keputusan pimpinan.
5. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
6. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Tanyakan perkembangan permohonan dengan menyebut nomor pendaftarannya di Jl. Kapuas Raya No. 82, telepon (0736) 345678, surel ppid@prov-bengkulu.ppid.test.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0003/PPID/17/XI/2026`,
  perpanjangan: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 12/PP.07/17/XI/2026
Perihal: Perpanjangan Waktu Jawaban Permohonan Informasi Publik
Bengkulu, 18 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Permohonan informasi publik Saudara dengan nomor pendaftaran 0003/PPID/17/XI/2026 yang kami terima pada 5 November 2026 belum dapat dijawab dalam jangka waktu pertama. Kami memperpanjang jangka waktu tersebut satu kali.
Informasi yang diminta: Laporan realisasi anggaran Pemilihan 2024 per kabupaten/kota.
Alasan perpanjangan: Informasi belum dikuasai atau belum didokumentasikan
Penjelasan: Data masih dikumpulkan.
Batas waktu semula: Kamis, 19 November 2026
Batas waktu baru: Senin, 30 November 2026
Lama perpanjangan: 7 hari kerja, UU 14/2008 Pasal 22 ayat (8)
Jangka waktu ini tidak dapat diperpanjang lagi. Bila sampai tanggal tersebut permohonan belum dijawab, Saudara dapat mengajukan keberatan kepada Atasan PPID dalam 30 hari kerja.
Pejabat Pengelola Informasi dan Dokumentasi
Rahmat Hidayat, S.H.
Lampiran
Bagaimana tanggal ini dihitung
Permohonan tercatat diterima pada Kamis, 5 November 2026. Hari kerja pertama dihitung mulai hari berikutnya. Sabtu, Minggu, hari libur, dan cuti bersama tidak dihitung; hari terakhir berlaku sampai kantor tutup.
Tanggal | Hari kerja ke- | Keterangan
Jumat, 6 November 2026 | 1 | Dihitung
Sabtu, 7 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 8 November 2026 | – | Tidak dihitung: Minggu
Senin, 9 November 2026 | 2 | Dihitung
Selasa, 10 November 2026 | 3 | Dihitung
Rabu, 11 November 2026 | 4 | Dihitung
Kamis, 12 November 2026 | 5 | Dihitung
Jumat, 13 November 2026 | 6 | Dihitung
Sabtu, 14 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 15 November 2026 | – | Tidak dihitung: Minggu
Senin, 16 November 2026 | 7 | Dihitung
Selasa, 17 November 2026 | 8 | Dihitung
Rabu, 18 November 2026 | 9 | Dihitung
Kamis, 19 November 2026 | 10 | Dihitung
Jumat, 20 November 2026 | 11 | Dihitung
Sabtu, 21 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 22 November 2026 | – | Tidak dihitung: Minggu
Senin, 23 November 2026 | 12 | Dihitung
Selasa, 24 November 2026 | 13 | Dihitung
Rabu, 25 November 2026 | 14 | Dihitung
Kamis, 26 November 2026 | 15 | Dihitung
Jumat, 27 November 2026 | 16 | Dihitung
Sabtu, 28 November 2026 | – | Tidak dihitung: Sabtu
Minggu, 29 November 2026 | – | Tidak dihitung: Minggu
Senin, 30 November 2026 | 17 | Dihitung
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0003/PPID/17/XI/2026`,
  sebagian: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 13/PP.07/17/XI/2026
Perihal: Pemberitahuan Tertulis atas Permohonan Informasi Publik
Bengkulu, 24 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Menjawab permohonan informasi publik Saudara, dengan ini kami beritahukan hal-hal berikut.
Nomor pendaftaran: 0003/PPID/17/XI/2026
Tanggal permohonan: 5 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Telepon/surel: 0812-3456-7890 / siti@contoh.test
Informasi yang diminta: Laporan realisasi anggaran Pemilihan 2024 per kabupaten/kota.
Hasil: Diterima sebagian
Informasi dikuasai oleh: Kami
A. Informasi yang dapat diberikan
Bentuk fisik yang tersedia: Salinan elektronik (termasuk rekaman); Salinan tercetak/tertulis
Cara memperoleh: Mendapatkan salinan (cetak/elektronik); dengan cara: surel
Biaya: Rp25.000
Waktu penyediaan: 3 hari kerja
Penghitaman/pengaburan: Nomor rekening penerima dihitamkan pada halaman 4 sampai 6.
B. Informasi yang tidak dapat diberikan
Sebab: Informasi termasuk informasi yang dikecualikan
Dasar (UU 14/2008): Pasal 17 huruf h angka 3: dapat mengungkap rahasia pribadi, yaitu kondisi keuangan, aset, pendapatan, dan rekening bank seseorang
Alasan: Nomor rekening adalah data keuangan pribadi.
Konsekuensi bila dibuka: Membuka nomor rekening dapat disalahgunakan untuk penipuan.
Keputusan: Keputusan PPID tentang penolakan disampaikan bersama surat ini
Hak Saudara bila tidak sependapat dengan jawaban ini
1. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat.
2. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
3. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Pejabat Pengelola Informasi dan Dokumentasi
Rahmat Hidayat, S.H.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0003/PPID/17/XI/2026`,
  langsung: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 14/PP.07/17/XI/2026
Perihal: Pemberitahuan Tertulis atas Permohonan Informasi Publik
Bengkulu, 2 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Menjawab permohonan informasi publik Saudara, dengan ini kami beritahukan hal-hal berikut.
Nomor pendaftaran: 0001/PPID/17/XI/2026
Tanggal permohonan: 2 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Telepon/surel: 0812-3456-7890 / siti@contoh.test
Informasi yang diminta: Laporan realisasi anggaran Pemilihan 2024 per kabupaten/kota.
Hasil: Diterima seluruhnya
Informasi dikuasai oleh: Kami
A. Informasi yang dapat diberikan
Bentuk fisik yang tersedia: Salinan elektronik (termasuk rekaman)
Cara memperoleh: Mendapatkan salinan (cetak/elektronik); dengan cara: surel
Biaya: Tidak dipungut biaya
Waktu penyediaan: Diberikan saat pemberitahuan ini
Hak Saudara bila tidak sependapat dengan jawaban ini
1. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat.
2. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
3. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Pejabat Pengelola Informasi dan Dokumentasi
Rahmat Hidayat, S.H.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0001/PPID/17/XI/2026`,
  tidakDikuasai: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
Nomor: 15/PP.07/17/XI/2026
Perihal: Pemberitahuan Tertulis atas Permohonan Informasi Publik
Bengkulu, 25 November 2026
Yth. Saudara/i
Siti Nurhaliza binti Ahmad, S.Sos.
Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Menjawab permohonan informasi publik Saudara, dengan ini kami beritahukan hal-hal berikut.
Nomor pendaftaran: 0004/PPID/17/XI/2026
Tanggal permohonan: 9 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Telepon/surel: 0812-3456-7890 / siti@contoh.test
Informasi yang diminta: Laporan realisasi anggaran Pemilihan 2024 per kabupaten/kota.
Hasil: Tidak dikuasai
Informasi dikuasai oleh: Badan publik lain, yaitu Badan Pusat Statistik Provinsi Bengkulu
B. Informasi yang tidak dapat diberikan
Sebab: Informasi tidak dikuasai atau belum didokumentasikan
Alasan: Data kependudukan bukan kewenangan KPU.
Hak Saudara bila tidak sependapat dengan jawaban ini
1. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat.
2. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
3. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Pejabat Pengelola Informasi dan Dokumentasi
Rahmat Hidayat, S.H.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0004/PPID/17/XI/2026`,
  penolakan: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
KEPUTUSAN PPID TENTANG PENOLAKAN PERMOHONAN INFORMASI PUBLIK
Nomor: 16/PP.07/17/XI/2026
Nomor pendaftaran: 0002/PPID/17/XI/2026
Tanggal permohonan: 3 November 2026
Nama: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Pekerjaan: Peneliti
Telepon/surel: 0812-3456-7890 / siti@contoh.test
Informasi yang diminta: Laporan realisasi anggaran Pemilihan 2024 per kabupaten/kota.
Alasan penolakan: Nomor rekening penerima honorarium tercantum dalam DIK.
PPID memutuskan bahwa informasi tersebut termasuk informasi yang dikecualikan, berdasarkan:
1. Undang-Undang Nomor 14 Tahun 2008 Pasal 17 huruf h angka 3: dapat mengungkap rahasia pribadi, yaitu kondisi keuangan, aset, pendapatan, dan rekening bank seseorang.
2. Daftar Informasi yang Dikecualikan atau keputusan klasifikasi: Keputusan KPU 100 Tahun 2026, butir 7.
3. Lembar Uji Konsekuensi Nomor 3/LUK/2026.
Konsekuensi bila dibuka: Membuka nomor rekening dapat disalahgunakan untuk penipuan.
Dengan demikian permohonan informasi tersebut DITOLAK.
Hak mengajukan keberatan
1. Pemohon dapat mengajukan keberatan tertulis kepada Atasan PPID paling lambat 30 hari kerja setelah ditemukannya alasan keberatan, misalnya sejak menerima penolakan atau sejak batas waktu jawaban lewat.
2. Atasan PPID memberikan tanggapan tertulis paling lambat 30 hari kerja sejak keberatan dicatat dalam register keberatan.
3. Bila tidak puas dengan tanggapan Atasan PPID, pemohon dapat mengajukan sengketa informasi kepada Komisi Informasi paling lambat 14 hari kerja setelah menerima tanggapan Atasan PPID.
Bengkulu, 5 November 2026
Pejabat Pengelola Informasi dan Dokumentasi
Rahmat Hidayat, S.H.
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0002/PPID/17/XI/2026`,
  tandaTerima: `KOMISI PEMILIHAN UMUM PROVINSI BENGKULU
PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI (PPID)
Jl. Kapuas Raya No. 82, Bengkulu
Telepon (0736) 345678 · Surel ppid@prov-bengkulu.ppid.test · Laman https://prov-bengkulu.ppid.test
TANDA TERIMA INFORMASI PUBLIK
Nomor: 17/PP.07/17/XI/2026
Nomor pendaftaran: 0003/PPID/17/XI/2026
Tanggal permohonan: 5 November 2026
Nama pemohon: Siti Nurhaliza binti Ahmad, S.Sos.
Alamat: Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu
Informasi yang diminta: Laporan realisasi anggaran Pemilihan 2024 per kabupaten/kota.
Hasil: Diterima sebagian
Tanggal jawaban: 24 November 2026
Yang diserahkan: Informasi publik yang diminta: Salinan elektronik (termasuk rekaman); Salinan tercetak/tertulis
Biaya yang dibayar: Rp25.000
Cara penyerahan: Surel
Hari dan tanggal penyerahan: Kamis, 26 November 2026
Keterangan: –
Informasi publik tersebut di atas telah diserahkan oleh petugas dan diterima oleh pemohon dengan lengkap.
Yang menerima, Pemohon
Siti Nurhaliza binti Ahmad, S.Sos.
Bengkulu, 26 November 2026
Petugas Desk Pelayanan
Dewi Lestari
PPID KPU Provinsi Bengkulu · Nomor pendaftaran 0003/PPID/17/XI/2026`,
};
