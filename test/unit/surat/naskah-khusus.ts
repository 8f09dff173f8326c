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
Dokumen terlampir: 1 dokumen
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
};
