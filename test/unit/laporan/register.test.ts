import { KOLOM_REGISTER, TAMBAHAN_PERMOHONAN } from '@ppid/domain/laporan/kolomPermohonan';
import { barisRegister } from '@ppid/domain/laporan/register';
import { gabungRekap, kenaikanSurvei, terapkanKenaikan } from '@ppid/domain/laporan/rekap';
import { angkaLaporan } from '@ppid/domain/laporan/hitung';
import { tabelKelengkapan, tabelSurvei } from '@ppid/domain/laporan/tabel';
import { describe, expect, it } from 'vitest';
import {
  jalankan,
  KALENDER,
  PEMOHON,
  rekapHarian,
  SEBAGIAN,
  TOLAK,
  wib,
  type Babak,
  type Perjalanan,
} from './bantu.js';

const baris = ({ berkas }: Perjalanan) => barisRegister(berkas, { ...PEMOHON }, KALENDER);
const angka = (...semua: Perjalanan[]) =>
  gabungRekap([...rekapHarian(semua).values()]).permohonan as Record<string, unknown>;

const KURANG = { kekurangan: 'Salinan KTP tidak terbaca.' };
const PERINTAH = {
  sumber: 'KEBERATAN',
  nomor: '0001/KEB',
  perintah: 'Berikan salinannya.',
  batas: '2026-11-20',
};

/** Refused on 4 November, ordered on the 12th to decide anew by the 20th. */
const DIPERINTAH: Babak[] = [
  ['2026-11-03', '09:10', 'DESK', 'termasukDik'],
  ['2026-11-04', '09:00', 'PPID', 'tetapkanPenolakan', TOLAK],
  ['2026-11-04', '09:05', 'DESK', 'informasikan'],
  ['2026-11-04', '09:10', 'DESK', 'serahkan', { cara: 'EMAIL', tanggal: '2026-11-04' }],
  ['2026-11-12', '09:00', 'SISTEM', 'terimaPerintah', PERINTAH],
];
const mulai: [string, string] = ['2026-11-03', '09:00'];

describe('penutupan yang bukan jawaban', () => {
  const tutup = (aksi: string) => jalankan('0001', mulai, {}, [['2026-11-04', '09:00', 'DESK', aksi]]);

  it.each([
    ['cabut', 'DICABUT', 'Dicabut pemohon'],
    ['nyatakanGanda', 'DUPLIKAT', 'Permohonan ganda (sama dengan 0001/PPID/17/XI/2026)'],
  ])('%s: disebut dalam register, tanpa tanggal jawaban dan tanpa statistik waktu', (aksi, kode, sebutan) => {
    const p = tutup(aksi);
    expect(baris(p)).toMatchObject({
      status: 'DITUTUP',
      hasil: kode,
      keputusan: sebutan,
      alasanPenolakan: '–',
      penguasaan: '–',
      biaya: '–',
      tanggalPemberitahuan: null,
      hariTerpakai: null,
      tepatWaktu: null,
      batasInstan: null,
    });
    const hitung = angka(p);
    expect(hitung).toMatchObject({ masuk: 1, ditutup: 1, perTutup: { [kode]: 1 } });
    for (const kunci of ['dijawab', 'tepatWaktu', 'terlambat', 'perHari', 'perHasil'])
      expect(hitung).not.toHaveProperty(kunci);
  });

  it('yang tidak dilengkapi ditutup tanpa pernah dihitung lengkap', () => {
    const p = jalankan('0001', mulai, KURANG, [['2026-11-16', '09:00', 'DESK', 'tutupTidakLengkap']]);
    expect(baris(p)).toMatchObject({
      status: 'DITUTUP',
      keputusan: 'Ditutup karena tidak dilengkapi',
      jatuhTempo: null,
    });
    const hitung = angka(p);
    expect(hitung).toMatchObject({ dimintaLengkap: 1, ditutup: 1, perTutup: { TIDAK_LENGKAP: 1 } });
    expect(hitung).not.toHaveProperty('dilengkapi');
  });

  it('mengurangi sisa, dan disebut dalam laporan', () => {
    const rekap = [...rekapHarian([tutup('cabut'), jalankan('0002', mulai, {}, [])]).values()];
    const hasil = angkaLaporan({
      rekap,
      saldoAwal: 3,
      keadaan: { menungguLengkap: 4, keberatanBelum: 0, sengketaBerjalan: 0 },
    });
    expect(hasil).toMatchObject({ masuk: 2, dijawab: 0, ditutup: 1, sisa: 4, menungguLengkap: 4 });
    expect(tabelKelengkapan(hasil)[0]?.baris.map((b) => b.map((s) => s.teks))).toEqual([
      ['Pemohon diminta melengkapi', '0'],
      ['Permohonan dilengkapi', '0'],
      ['Masih menunggu kelengkapan saat laporan dibuat', '4'],
      ['Dicabut pemohon', '1'],
      ['Permohonan ganda', '0'],
      ['Ditutup karena tidak dilengkapi', '0'],
    ]);
    expect(tabelKelengkapan(angkaLaporan({ rekap: [], saldoAwal: 0 }))).toEqual([]);
  });
});

describe('permohonan yang belum lengkap', () => {
  it('menunggu pemohon, bukan kantor', () => {
    expect(baris(jalankan('0001', mulai, KURANG, []))).toMatchObject({
      status: 'MENUNGGU_KELENGKAPAN',
      keputusan: 'Menunggu kelengkapan',
      rezim: null,
      jatuhTempo: null,
      batasInstan: null,
    });
  });

  it('sesudah lengkap hari kerja dihitung dari tanggal lengkap, dan tanggal register tetap tanggal terima', () => {
    const p = jalankan('0001', ['2026-11-02', '09:00'], KURANG, [
      ['2026-11-05', '09:00', 'DESK', 'catatKelengkapan', { diterima: wib('2026-11-05', '08:30') }],
      ['2026-11-05', '09:10', 'DESK', 'lengkap'],
      ['2026-11-09', '09:00', 'DESK', 'beriLangsung'],
    ]);
    // Complete on Thursday 5 November: Friday and Monday.
    expect(baris(p)).toMatchObject({
      tanggal: '2026-11-02',
      hariTerpakai: 2,
      tepatWaktu: true,
      status: 'DIJAWAB',
    });
    expect(angka(p)).toMatchObject({ dimintaLengkap: 1, dilengkapi: 1, perHari: { h2: 1 } });
  });
});

describe('permohonan yang diputus kembali atas perintah', () => {
  const menunggu = jalankan('0001', mulai, {}, DIPERINTAH);
  const diputus = jalankan('0001', mulai, {}, [
    ...DIPERINTAH,
    ['2026-11-13', '09:00', 'KASUBBAG', 'koordinasikan'],
    ['2026-11-18', '09:00', 'PPID', 'putuskan', SEBAGIAN],
  ]);

  it('menunggu keputusan baru sampai batas perintah', () => {
    expect(baris(menunggu)).toMatchObject({
      status: 'BELUM_DIJAWAB',
      keputusan: 'Ditolak; sedang diputus kembali atas perintah',
      batasPerintah: '2026-11-20',
      batasInstan: KALENDER.tutupKantor('2026-11-20'),
    });
  });

  it('menyebut keputusan yang berlaku dan tanggalnya; tanggal dan waktu jawaban pertama tetap', () => {
    expect(baris(diputus)).toMatchObject({
      status: 'DIJAWAB',
      keputusan: 'Diterima sebagian (diputus kembali 18 November 2026)',
      keputusanUlang: '2026-11-18',
      tanggalPemberitahuan: '2026-11-04',
      hariTerpakai: 1,
      tepatWaktu: true,
    });
  });

  it('dihitung tersendiri; jawaban pertama tetap dihitung satu kali dengan hasilnya', () => {
    expect(angka(diputus)).toMatchObject({
      dijawab: 1,
      perHasil: { DITOLAK: 1 },
      tepatWaktu: 1,
      perHari: { h1: 1 },
      diserahkan: 1,
      dijawabUlang: 1,
      perHasilUlang: { DITERIMA_SEBAGIAN: 1 },
    });
  });

  it('berkas yang sudah selesai dan dibuka kembali dihitung selesai satu kali', () => {
    const tutup: Babak[] = [
      ['2026-11-04', '09:20', 'DESK', 'perbaruiRegister'],
      ['2026-11-04', '15:00', 'KASUBBAG', 'supervisi'],
      ['2026-11-05', '09:00', 'KASUBBAG', 'laporkan'],
    ];
    const awal = DIPERINTAH.slice(0, 4);
    const perintah = DIPERINTAH.slice(4);
    expect(angka(jalankan('0001', mulai, {}, [...awal, ...tutup]))).toMatchObject({ selesai: 1 });
    expect(angka(jalankan('0001', mulai, {}, [...awal, ...tutup, ...perintah]))).toMatchObject({
      selesai: 0,
    });
  });
});

describe('kuasa, biaya dan kolom tambahan', () => {
  it('kuasa disebut di bawah nama pemohon', () => {
    const { berkas } = jalankan('0001', mulai, {}, []);
    const b = barisRegister(berkas, { ...PEMOHON, namaKuasa: 'Budi Santoso' }, KALENDER);
    expect(KOLOM_REGISTER[2]?.sel(b).teks).toBe(`${PEMOHON.nama}\n(kuasa: Budi Santoso)`);
  });

  it('biaya dan cara pembayarannya', () => {
    const p = jalankan('0001', mulai, {}, [
      ['2026-11-03', '09:10', 'DESK', 'perluKoordinasi'],
      ['2026-11-04', '09:00', 'KASUBBAG', 'koordinasikan'],
      ['2026-11-05', '09:00', 'PPID', 'putuskan', SEBAGIAN],
      [
        '2026-11-06',
        '09:00',
        'DESK',
        'serahkan',
        { cara: 'POS', tanggal: '2026-11-06', caraBayar: 'TRANSFER' },
      ],
    ]);
    const b = baris(p);
    expect(b.biaya).toBe('Rp25.000, dibayar dengan transfer bank');
    expect(TAMBAHAN_PERMOHONAN.find((k) => k.judul === 'Biaya (Rp)')?.sel(b)).toEqual({
      teks: '25.000',
      nilai: 25000,
    });
  });
});

describe('survei kepuasan', () => {
  it('jumlah dan nilai dijumlahkan; rata-ratanya dalam laporan', () => {
    const rekap = [5, 4, 2].map((nilai) => kenaikanSurvei({ nilai })).reduce(terapkanKenaikan, {});
    expect(rekap).toEqual({ permohonan: { survei: { jumlah: 3, nilai: 11 } } });
    const hasil = angkaLaporan({ rekap: [rekap], saldoAwal: 0 });
    expect(tabelSurvei(hasil)[0]?.baris.map((b) => b[1]?.teks)).toEqual(['3', '3,67']);
    expect(tabelSurvei(angkaLaporan({ rekap: [], saldoAwal: 0 }))).toEqual([]);
  });
});
