import type { Aksi, Langkah, Penjaga } from '../types.js';
import { aksi, kembalikan, langkah, menit, pelaku } from './bangun.js';

/** Ends that are no answer (dossier C.4.5), from any step before it; they stay in the register, so they lead to step 6. */
const TUTUP: Aksi[] = [
  aksi('cabut', 'Catat pencabutan oleh pemohon', ['DESK'], 6, {
    formulir: 'pencabutan',
    sampingan: true,
    penjaga: ['belumDijawab'],
    kabari: ['PEMOHON', 'PPID'],
  }),
  aksi('nyatakanGanda', 'Nyatakan permohonan ganda', ['DESK'], 6, {
    formulir: 'duplikat',
    sampingan: true,
    penjaga: ['belumDijawab'],
    kabari: ['PEMOHON', 'PPID'],
  }),
];

/** The written answer of PPID; what it withholds is refused in a decision of its own (dossier D.3, D.4). */
const putusan = (kode: string, label: string, penjaga: Penjaga[], setelah: string[] = []): Aksi =>
  aksi(kode, label, ['PPID'], 5, {
    formulir: 'pemberitahuan',
    setelah,
    penjaga: [...penjaga, 'keputusanMenolakPunyaDasar', 'butirBerlaku', 'penolakanBerlampiran'],
    surat: 'pemberitahuan-tertulis',
    suratBila: { templat: 'keputusan-penolakan', kunci: 'hasil', nilai: ['DITOLAK', 'DITERIMA_SEBAGIAN'] },
    kabari: ['DESK'],
  });

/**
 * The eight steps of seed 2. Branches (dossier A.2, inferred): given at once 2 → 5, on the exclusion list 3 → 5 with a
 * written refusal, otherwise coordination 4 → 5; steps 6–8 always run.
 */
export const LANGKAH_PELAYANAN: Langkah[] = [
  langkah({
    no: 1,
    uraian: 'Pemohon informasi datang mengisi formulir permohonan informasi melalui surat, email, telpon',
    uraianTerkoreksi:
      'Pemohon informasi datang langsung atau mengirim permohonan melalui surat, email, atau telepon, dan mengisi formulir permohonan informasi',
    pelaku: pelaku(
      'tinggi',
      'Disebut dalam kalimat; staf desk mengisi formulir bagi pemohon jarak jauh (kolom Ket).',
      {
        R: ['PEMOHON'],
        S: ['DESK'],
      },
    ),
    persyaratan: 'Kartu identitas',
    waktu: ['10 menit', menit(10)],
    output: 'Data pemohon terisi, Pemohon memenuhi syarat',
    keterangan: 'Untuk pemohon melalui formulir diisi staf',
    aksi: [
      aksi('lengkap', 'Nyatakan lengkap', ['DESK'], 2, { penjaga: ['permohonanLengkap'] }),
      aksi('termasukDik', 'Teruskan ke PPID: termasuk DIK', ['DESK'], 3, { penjaga: ['permohonanLengkap'] }),
      aksi('perluKoordinasi', 'Teruskan ke Kasubbag untuk dikoordinasikan', ['DESK'], 4, {
        penjaga: ['permohonanLengkap'],
      }),
      aksi('mintaKelengkapan', 'Minta kelengkapan', ['DESK'], 'tetap', {
        formulir: 'kekurangan',
        berulang: true,
        penjaga: ['permohonanLengkap', 'belumDijawab', 'kelengkapanBelumDiminta', 'dalamMasaPeriksa'],
        surat: 'permintaan-kelengkapan',
        kabari: ['PEMOHON'],
      }),
      aksi('catatKelengkapan', 'Catat kelengkapan diterima', ['DESK'], 'tetap', {
        formulir: 'kelengkapan',
        berulang: true,
        penjaga: ['menungguKelengkapan'],
        surat: 'tanda-bukti',
        kabari: ['PEMOHON'],
      }),
      aksi('tutupTidakLengkap', 'Tutup karena tidak dilengkapi', ['DESK'], 6, {
        formulir: 'tidakDilengkapi',
        penjaga: ['menungguKelengkapan', 'lewatBatasKelengkapan'],
        kabari: ['PEMOHON', 'PPID'],
      }),
      ...TUTUP,
    ],
  }),
  langkah({
    no: 2,
    uraian: 'Desk Pelayanan menginformasikan kepada PPID terkait informasi yang diminta',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat.', { R: ['DESK'], S: ['PPID'] }),
    persyaratan: 'Data tersedia hardcopy/ softcopy',
    waktu: ['15 menit', menit(15)],
    output: 'Tanda terima',
    keterangan: 'Data bukan termasuk informasi dalam kategori dikecualikan',
    aksi: [
      aksi('beriLangsung', 'Beri informasi langsung', ['DESK'], 5, {
        formulir: 'pemberian',
        surat: 'pemberitahuan-tertulis',
        kabari: ['PPID'],
      }),
      aksi('tidakLangsung', 'Teruskan: tidak dapat diberikan langsung', ['DESK'], 4, {
        formulir: 'arahan',
        kabari: ['PPID', 'KASUBBAG'],
      }),
      aksi('termasukDik', 'Teruskan ke PPID: termasuk DIK', ['DESK'], 3),
      ...TUTUP,
    ],
  }),
  langkah({
    no: 3,
    uraian: 'Desk Pelayanan menginformasikan informasi yang dikecualikan',
    pelaku: pelaku(
      'tinggi',
      'Disebut dalam kalimat; penolakan tertulis ditetapkan PPID (UU 14/2008 Pasal 22(7)).',
      {
        R: ['DESK'],
        S: ['PEMOHON'],
      },
    ),
    waktu: ['5 menit', menit(5)],
    output: 'Pemohon terinfokan',
    aksi: [
      aksi('tetapkanPenolakan', 'Tetapkan penolakan', ['PPID'], 'tetap', {
        formulir: 'penolakan',
        penjaga: ['butirBerlaku', 'penolakanBerlampiran'],
        surat: 'keputusan-penolakan',
        kabari: ['DESK'],
      }),
      aksi('informasikan', 'Informasikan kepada pemohon', ['DESK'], 5, { setelah: ['tetapkanPenolakan'] }),
      aksi('bukanDik', 'Kembalikan ke koordinasi: tidak dikecualikan', ['PPID'], 4, {
        formulir: 'pengembalian',
      }),
      ...TUTUP,
    ],
  }),
  langkah({
    no: 4,
    uraian:
      'Jika informasi yang dimohon tidak dapat diberikan langsung, kasubbag berkoordinasi dengan PPID & tim penghubung',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat.', { R: ['KASUBBAG'], S: ['PPID', 'TIM_PENGHUBUNG'] }),
    persyaratan: 'Nota Dinas/ Disposisi/ Arahan',
    waktu: [
      '10 hari dan dapat diperpanjang 7 hari kerjai',
      { v: 10, u: 'wd', ext: { v: 7, u: 'wd', times: 1 } },
    ],
    output: 'Pemberitahuan tertulis',
    aksi: [
      aksi('koordinasikan', 'Koordinasikan dengan PPID dan Tim Penghubung', ['KASUBBAG'], 'tetap', {
        formulir: 'koordinasi',
        berulang: true,
        penjaga: ['batasUnitWajar'],
        kabari: ['PPID', 'TIM_PENGHUBUNG'],
      }),
      aksi('jawabUnit', 'Kirim jawaban unit', ['TIM_PENGHUBUNG'], 'tetap', {
        formulir: 'jawabanUnit',
        setelah: ['koordinasikan'],
        berulang: true,
        penjaga: ['unitDiminta'],
        kabari: ['KASUBBAG'],
      }),
      aksi('perpanjang', 'Perpanjang waktu (sekali)', ['KASUBBAG', 'PPID'], 'tetap', {
        formulir: 'perpanjangan',
        penjaga: ['belumDijawab', 'belumDiperpanjang', 'sebelumTenggatHukum'],
        surat: 'perpanjangan',
        kabari: ['PEMOHON'],
      }),
      putusan('putuskan', 'Putuskan dan beri tahu tertulis', [], ['koordinasikan']),
      putusan('putuskanUlang', 'Putuskan kembali menurut perintah', ['adaPerintah']),
      ...TUTUP,
    ],
  }),
  langkah({
    no: 5,
    uraian:
      'Pemohon menerima tanda terima/ pemberitahuan tertulis dari desk apabila informasi bisa diterima atau tidak',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat: desk menyerahkan, pemohon menerima.', {
      R: ['DESK'],
      S: ['PEMOHON'],
    }),
    persyaratan: 'Klasifikasi data yang dapat diberikan/ tidak',
    output: 'Tanda terima data/ pemberitahuan tertulis',
    keterangan: 'Diberikan desk informasi (offline), email (online)',
    aksi: [
      aksi('serahkan', 'Serahkan kepada pemohon', ['DESK'], 6, {
        formulir: 'penyerahan',
        surat: 'tanda-terima',
        kabari: ['PEMOHON'],
      }),
    ],
  }),
  langkah({
    no: 6,
    uraian: 'Desk Informasi mengupdate register pelayanan apabila telah selesai',
    uraianTerkoreksi: 'Desk Pelayanan memperbarui register pelayanan apabila telah selesai',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat; Desk Informasi sama dengan Desk Pelayanan.', {
      R: ['DESK'],
    }),
    persyaratan: 'Data update Pelayanan informasi',
    outputSaran: 'Register Pelayanan terbarui',
    aksi: [aksi('perbaruiRegister', 'Perbarui register', ['DESK'], 7, { formulir: 'register' })],
  }),
  langkah({
    no: 7,
    uraian: 'Supervisi kegiatan oleh Kasubag',
    uraianTerkoreksi: 'Supervisi kegiatan oleh Kasubbag',
    pelaku: pelaku('tinggi', 'Disebut dalam kalimat.', { R: ['KASUBBAG'] }),
    persyaratan: 'Data update pelayanan',
    output: 'Data Layanan harian',
    aksi: [aksi('supervisi', 'Nyatakan sudah disupervisi', ['KASUBBAG'], 8), kembalikan(['KASUBBAG'], 6)],
  }),
  langkah({
    no: 8,
    uraian: 'Pelaporan Kasubag kabag dari Ke',
    uraianTerkoreksi: 'Pelaporan dari Kasubag ke Kabag',
    pelaku: pelaku(
      'tinggi',
      'Kata-katanya teracak oleh pergantian halaman; pelapor Kasubbag, penerima Kabag.',
      {
        R: ['KASUBBAG'],
        S: ['KABAG'],
      },
    ),
    persyaratan: 'Data Update',
    waktu: ['1 bulan', { every: { v: 1, u: 'mo' } }],
    output: 'Laporan bulanan',
    aksi: [
      aksi('laporkan', 'Laporkan kepada Kabag', ['SISTEM', 'KASUBBAG'], 'selesai', { formulir: 'laporan' }),
    ],
  }),
];
