import { expect, test } from 'vitest';
import { SOP_KEBERATAN_BENGKULU } from '@ppid/domain/sop/seeds/keberatan-bengkulu';
import { SOP_SEED, SOP_SEMUA } from '@ppid/domain/sop/seeds/index';
import type { Aksi, Efek, Sop } from '@ppid/domain/sop/types';

/** One aksi in the short hand of docs/contract.md. */
function singkat(no: number, aksi: Aksi): string {
  const ke = 'langkah' in aksi.ke ? `→${String(aksi.ke.langkah)}` : 'tetap' in aksi.ke ? 'tetap' : '→selesai';
  return [
    String(no),
    aksi.kode,
    aksi.peran.join('/'),
    ke,
    ...(aksi.formulir ? [`(${aksi.formulir})`] : []),
    ...aksi.setelah.map((kode) => `<${kode}`),
    ...aksi.penjaga.map((penjaga) => `!${penjaga}`),
    ...efek(aksi.efek),
    ...('tetap' in aksi.ke && !aksi.sekali ? ['berulang'] : []),
  ].join(' ');
}

const efek = (daftar: Efek[]): string[] =>
  daftar.map((satu) => {
    if (satu.efek === 'perintah') return 'perintah';
    const bila = satu.bila ? `?${satu.bila.kunci}=${satu.bila.nilai.join('/')}` : '';
    if (satu.efek === 'butir') return `butir:${satu.apa}${bila}`;
    return (satu.efek === 'surat' ? `surat:${satu.templat}` : `@${satu.peran}`) + bila;
  });

const semua = (sop: Sop): string[] =>
  [...sop.langkah, ...sop.lanjutan].flatMap(({ no, aksi }) => aksi.map((satu) => singkat(no, satu)));

test('seed 0 leads from the proposals of the units through test and approvals to the decision', () => {
  expect(semua(SOP_SEED[0])).toEqual([
    '1 usulkan TIM_PENGHUBUNG/PETUGAS_PPID tetap (usulanDik) !usulanMuat !usulanSah berulang',
    '1 tarikUsulan TIM_PENGHUBUNG/PETUGAS_PPID tetap (tarikUsulan) !adaUsulan !usulanSah berulang',
    '1 selesaiUsul TIM_PENGHUBUNG/PETUGAS_PPID →2 !adaUsulan @TIM_PENGHUBUNG @PETUGAS_PPID',
    '1 tutupTanpaUsulan TIM_PENGHUBUNG/PPID →selesai (pengembalian) !tanpaUsulan',
    '2 serahkanUsulan TIM_PENGHUBUNG tetap (notaDinasUnit) @PETUGAS_PPID berulang',
    '2 susunDraf PETUGAS_PPID →3 (drafDik) !notaDinasLengkap @PPID',
    '2 kembalikan PETUGAS_PPID/PPID →1 (pengembalian) @TIM_PENGHUBUNG',
    '3 undang PPID tetap (undangan) @ATASAN_PPID @TIM_PENGHUBUNG @TIM_PERTIMBANGAN berulang',
    '3 beriMasukan PPID tetap (ujiKonsekuensi) !adaUndangan !usulanSah !tanggalTiba berulang',
    '3 catatBeritaAcara PPID tetap (beritaAcara) !adaUndangan !usulanSah !tanggalTiba @ATASAN_PPID berulang',
    '3 setujui ATASAN_PPID →4 (masukan) !ujiLengkap !adaYangDikecualikan !bukanPengusul',
    '3 kembalikan PPID/ATASAN_PPID →1 (pengembalian) @TIM_PENGHUBUNG',
    '3 nyatakanTerbuka ATASAN_PPID →selesai (pengembalian) !ujiLengkap !bukanPengusul @TIM_PENGHUBUNG @PPID',
    '4 periksa ATASAN_PPID →5 !bukanPengusul @TIM_PERTIMBANGAN',
    '4 kembalikan ATASAN_PPID →3 (pengembalian) @PPID',
    '4 nyatakanTerbuka ATASAN_PPID →selesai (pengembalian) !bukanPengusul @TIM_PENGHUBUNG @PPID',
    '5 setujuiPertimbangan TIM_PERTIMBANGAN tetap (masukan) !bukanPengusul @PEMBINA_PPID',
    '5 setujuiPembina PEMBINA_PPID →6 <setujuiPertimbangan !bukanPengusul !bukanPemeriksa @PPID',
    '5 kembalikan TIM_PERTIMBANGAN/PEMBINA_PPID →3 (pengembalian) @PPID',
    '5 nyatakanTerbuka TIM_PERTIMBANGAN/PEMBINA_PPID →selesai (pengembalian) !bukanPengusul @TIM_PENGHUBUNG @PPID',
    '6 ajukanProvinsi PPID →7 (suratKeluar) !lewatProvinsi !tanggalTiba',
    '6 ajukanKpuRi PPID →8 (suratKeluar) !langsungKpuRi !tanggalTiba',
    '6 catatPenetapan PPID →selesai (penetapan) !putusSendiri !tanggalTiba !putusanLengkap !keputusanTerlampir butir:tetapkan @TIM_PENGHUBUNG @DESK',
    '6 kembalikan PPID →3 (pengembalian) @PPID',
    '7 catatProvinsi PPID →8 (suratMasuk) !kpuRiMemutus !tanggalTiba',
    '7 catatPenetapan PPID →selesai (penetapan) !provinsiMemutus !tanggalTiba !putusanLengkap !keputusanTerlampir butir:tetapkan @TIM_PENGHUBUNG @DESK',
    '7 kembalikan PPID →3 (suratJawaban) !tanggalTiba @TIM_PENGHUBUNG',
    '7 catatPenolakan PPID →selesai (suratJawaban) !tanggalTiba @TIM_PENGHUBUNG',
    '8 catatPenetapan PPID →selesai (penetapan) !kpuRiMemutus !tanggalTiba !putusanLengkap !keputusanTerlampir butir:tetapkan @TIM_PENGHUBUNG @DESK',
    '8 kembalikan PPID →3 (suratJawaban) !tanggalTiba @TIM_PENGHUBUNG',
    '8 catatPenolakan PPID →selesai (suratJawaban) !tanggalTiba @TIM_PENGHUBUNG',
  ]);
});

test('seed 1 leads from the decision of KPU to the report to PPID', () => {
  expect(semua(SOP_SEED[1])).toEqual([
    '1 teruskan PPID →2 (penerusan) !butirDipilih !keputusanTerlampir @DESK',
    '2 pindai DESK →3 (pemindaian) !adaPindaian',
    '3 susunDaftar DESK →4 (daftarJangka) @PPID',
    '4 setujui PPID →5 !bukanPenyusun @DESK',
    '4 kembalikan PPID →3 (pengembalian) @DESK',
    '5 simpan DESK →6 (lokasiSimpan) butir:simpan',
    '6 laporkan DESK tetap (laporanDokumentasi) @PPID',
    '6 disposisi PPID →selesai (arahan) <laporkan',
  ]);
});

test('seed 2 branches after the first step and always ends with register, supervision and report', () => {
  expect(semua(SOP_SEED[2])).toEqual([
    '1 lengkap DESK →2 !permohonanLengkap',
    '1 termasukDik DESK →3 !permohonanLengkap',
    '1 perluKoordinasi DESK →4 !permohonanLengkap',
    '1 mintaKelengkapan DESK tetap (kekurangan) !permohonanLengkap !belumDijawab !kelengkapanBelumDiminta !dalamMasaPeriksa surat:permintaan-kelengkapan @PEMOHON berulang',
    '1 catatKelengkapan DESK tetap (kelengkapan) !menungguKelengkapan surat:tanda-bukti @PEMOHON berulang',
    '1 tutupTidakLengkap DESK →6 (tidakDilengkapi) !menungguKelengkapan !lewatBatasKelengkapan @PEMOHON @PPID',
    '1 cabut DESK →6 (pencabutan) !belumDijawab @PEMOHON @PPID',
    '1 nyatakanGanda DESK →6 (duplikat) !belumDijawab @PEMOHON @PPID',
    '2 beriLangsung DESK →5 (pemberian) surat:pemberitahuan-tertulis @PPID',
    '2 tidakLangsung DESK →4 (arahan) @PPID @KASUBBAG',
    '2 termasukDik DESK →3',
    '2 cabut DESK →6 (pencabutan) !belumDijawab @PEMOHON @PPID',
    '2 nyatakanGanda DESK →6 (duplikat) !belumDijawab @PEMOHON @PPID',
    '3 tetapkanPenolakan PPID tetap (penolakan) !butirBerlaku !penolakanBerlampiran surat:keputusan-penolakan @DESK',
    '3 informasikan DESK →5 <tetapkanPenolakan',
    '3 bukanDik PPID →4 (pengembalian)',
    '3 cabut DESK →6 (pencabutan) !belumDijawab @PEMOHON @PPID',
    '3 nyatakanGanda DESK →6 (duplikat) !belumDijawab @PEMOHON @PPID',
    '4 koordinasikan KASUBBAG tetap (koordinasi) !batasUnitWajar @PPID @TIM_PENGHUBUNG berulang',
    '4 jawabUnit TIM_PENGHUBUNG tetap (jawabanUnit) <koordinasikan !unitDiminta @KASUBBAG berulang',
    '4 perpanjang KASUBBAG/PPID tetap (perpanjangan) !belumDijawab !belumDiperpanjang !sebelumTenggatHukum surat:perpanjangan @PEMOHON',
    '4 putuskan PPID →5 (pemberitahuan) <koordinasikan !keputusanMenolakPunyaDasar !butirBerlaku !penolakanBerlampiran surat:pemberitahuan-tertulis surat:keputusan-penolakan?hasil=DITOLAK/DITERIMA_SEBAGIAN @DESK',
    '4 putuskanUlang PPID →5 (pemberitahuan) !adaPerintah !keputusanMenolakPunyaDasar !butirBerlaku !penolakanBerlampiran surat:pemberitahuan-tertulis surat:keputusan-penolakan?hasil=DITOLAK/DITERIMA_SEBAGIAN @DESK',
    '4 cabut DESK →6 (pencabutan) !belumDijawab @PEMOHON @PPID',
    '4 nyatakanGanda DESK →6 (duplikat) !belumDijawab @PEMOHON @PPID',
    '5 serahkan DESK →6 (penyerahan) surat:tanda-terima @PEMOHON',
    '6 perbaruiRegister DESK →7 (register)',
    '7 supervisi KASUBBAG →8',
    '7 kembalikan KASUBBAG →6 (pengembalian)',
    '8 laporkan SISTEM/KASUBBAG →selesai (laporan)',
  ]);
});

test('seed 3 leads from the assignment to the published list', () => {
  expect(semua(SOP_SEED[3])).toEqual([
    '1 tugaskan KA_BIRO →2 (arahan) @KABAG',
    '2 tugaskan KABAG →3 (arahan) @KASUBBAG @PELAKSANA',
    '3 konsep PELAKSANA →4 (notaDinas)',
    '4 koreksi KASUBBAG →5',
    '4 kembalikan KASUBBAG →3 (pengembalian)',
    '5 setujui SEKRETARIS →6',
    '5 kembalikan SEKRETARIS →3 (pengembalian)',
    '6 tandatangani KASUBBAG →7 (notaDinas)',
    '7 serahkan KASUBBAG →8 (arahan) @SEKRETARIS @TIM_PENGHUBUNG',
    '8 terimaUsulan PELAKSANA →9 (rekapitulasi)',
    '9 koreksi ATASAN_PPID tetap (arahan) @TIM_PERTIMBANGAN',
    '9 sahkan TIM_PERTIMBANGAN →10 <koreksi',
    '9 kembalikan ATASAN_PPID/TIM_PERTIMBANGAN →8 (pengembalian)',
    '10 perbarui PELAKSANA →selesai (publikasi)',
  ]);
});

/** Who agrees next is told, or PPID when all did. */
const GILIRAN =
  '@TIM_PERTIMBANGAN?giliran=TIM_PERTIMBANGAN @ATASAN_PPID?giliran=ATASAN_PPID @PEMBINA_PPID?giliran=PEMBINA_PPID @PPID?giliran=LENGKAP';

test('seed 4 asks three approvals in order and publishes only after KPU RI decided', () => {
  expect(semua(SOP_SEED[4])).toEqual([
    '1 kumpulkan DESK →2 (pengumpulan) !butirDipilih @PPID',
    `2 ajukan PPID tetap (klasifikasiDokumen) !semuaTerklasifikasi ${GILIRAN}`,
    `2 setujuiTimPertimbangan TIM_PERTIMBANGAN tetap <ajukan !giliranTimPertimbangan !bukanPenyusun ${GILIRAN}`,
    `2 setujuiAtasan ATASAN_PPID tetap <ajukan !giliranAtasan !bukanPenyusun ${GILIRAN}`,
    `2 setujuiPembina PEMBINA_PPID tetap <ajukan !giliranPembina !bukanPenyusun ${GILIRAN}`,
    '2 teruskan PPID →3 <ajukan !persetujuanLengkap @DESK',
    '2 kembalikan TIM_PERTIMBANGAN/ATASAN_PPID/PEMBINA_PPID →1 (pengembalian) <ajukan @DESK @PPID',
    '3 simpan DESK →4 (lokasiSimpan) !adaPindaian butir:simpan',
    '4 catatPenetapan DESK tetap (keputusanKpu) !keputusanTerlampir',
    '4 unggah DESK →selesai (publikasi) <catatPenetapan !adaKeputusanKpuRi',
  ]);
});

test('an objection goes from the desk through PPID to Atasan PPID, and perhaps to Komisi Informasi', () => {
  expect(semua(SOP_KEBERATAN_BENGKULU)).toEqual([
    '1 teruskan DESK →2 @PPID',
    '1 catatPencabutan DESK →selesai (pencabutan) @PEMOHON @ATASAN_PPID @PPID',
    '1 catatSengketa DESK/PPID →7 (sengketa) !keberatanTidakDitanggapi !dalamJangkaSengketa @PPID @ATASAN_PPID',
    '2 sampaikanBahan PPID →3 (bahanKeberatan) @ATASAN_PPID',
    '2 catatSengketa DESK/PPID →7 (sengketa) !keberatanTidakDitanggapi !dalamJangkaSengketa @PPID @ATASAN_PPID',
    '3 musyawarah ATASAN_PPID tetap (musyawarah) !bolehMusyawarah berulang',
    '3 kuatkan ATASAN_PPID →4 (penguatan) !bukanPemutusPermohonan surat:tanggapan-keberatan @PEMOHON @DESK @PPID',
    '3 kabulkan ATASAN_PPID →4 (pengabulan) !bukanPemutusPermohonan !batasPerintahWajar surat:tanggapan-keberatan perintah @PEMOHON @DESK @PPID',
    '3 kembalikan ATASAN_PPID →2 (pengembalian)',
    '3 catatSengketa DESK/PPID →7 (sengketa) !keberatanTidakDitanggapi !dalamJangkaSengketa @PPID @ATASAN_PPID',
    '4 sampaikan DESK →6 (penyampaian) !dikuatkan !penyampaianWajar',
    '4 sampaikanPerintah DESK →5 (penyampaian) !dikabulkan !penyampaianWajar @PPID',
    '5 laksanakan PPID →6 (pelaksanaan) !perintahTerlaksana @ATASAN_PPID @DESK',
    '6 catatTanggapan DESK →selesai (tanggapanPemohon)',
    '6 catatSengketa DESK/PPID →7 (sengketa) !dalamJangkaSengketa @PPID @ATASAN_PPID',
    '6 tutup SISTEM/DESK →selesai !lewatJangkaSengketa',
    '7 catatSidang PPID tetap (sidang) berulang',
    '7 catatPutusan PPID →selesai (putusan) @ATASAN_PPID',
    '7 catatPutusanPerintah PPID →8 (putusanPerintah) !batasPerintahWajar perintah @ATASAN_PPID @DESK',
    '8 laksanakan PPID →selesai (pelaksanaan) !perintahTerlaksana @ATASAN_PPID',
  ]);
});

test('each SOP is opened by the role of the contract; a request gives a receipt and tells the applicant', () => {
  expect(SOP_SEMUA.map(({ pembuka }) => [...pembuka.peran, pembuka.formulir, ...efek(pembuka.efek)])).toEqual(
    [
      ['TIM_PENGHUBUNG', 'PETUGAS_PPID', 'PPID', 'klasifikasi'],
      ['PPID', 'berkas'],
      ['DESK', 'PEMOHON', 'permohonan', 'surat:tanda-bukti', '@PEMOHON'],
      ['KA_BIRO', 'berkas'],
      ['DESK', 'berkas'],
      ['DESK', 'PEMOHON', 'keberatan', 'surat:tanda-bukti-keberatan', '@PEMOHON', '@ATASAN_PPID', '@PPID'],
    ],
  );
});

test('every aksi has a label a person can read', () => {
  for (const aksi of SOP_SEMUA.flatMap((sop) => sop.langkah).flatMap((langkah) => langkah.aksi)) {
    expect(aksi.label).toMatch(/^[A-Z]\S* \S|^Setujui$/);
  }
});
