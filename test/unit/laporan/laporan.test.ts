import { modelLaporanBulanan } from '@ppid/domain/laporan/bulanan';
import { modelLaporanHarian } from '@ppid/domain/laporan/harian';
import { barisRegister } from '@ppid/domain/laporan/register';
import type { ModelLaporan, TabelLaporan } from '@ppid/domain/laporan/types';
import { describe, expect, it } from 'vitest';
import { bahanNovember, bulanKecil, KALENDER, laporanNovember, PEMOHON, rekapHarian } from './bantu.js';

const tabel = (model: ModelLaporan, judul: string): string[][] =>
  (model.ringkasan.find((t) => t.judul === judul)?.baris ?? []).map((b) => b.map((sel) => sel.teks));
const teks = (t: TabelLaporan | undefined): string[][] =>
  (t?.baris ?? []).map((b) => b.map((sel) => sel.teks));

describe('laporan bulanan November 2026, dihitung tangan', () => {
  const model = laporanNovember();

  it('arus: 2 belum dijawab + 5 diterima − 4 dijawab = 3', () => {
    expect(model.angka).toMatchObject({ saldoAwal: 2, masuk: 5, dijawab: 4, sisa: 3 });
    expect(tabel(model, 'Arus permohonan informasi')).toEqual([
      ['Belum dijawab pada awal masa laporan', '2'],
      ['Permohonan diterima', '5'],
      ['Permohonan dijawab (pemberitahuan tertulis)', '4'],
      ['Ditutup tanpa jawaban (dicabut, ganda, tidak dilengkapi)', '0'],
      ['Belum dijawab pada akhir masa laporan', '3'],
      ['Diserahkan kepada pemohon', '2'],
      ['Perpanjangan waktu', '1'],
      ['Diputus kembali atas perintah', '0'],
      ['Berkas ditutup (seluruh langkah SOP selesai)', '0'],
    ]);
  });

  it('waktu: 0, 2, 13 dan 12 hari kerja; tiga dari empat tepat waktu', () => {
    expect(tabel(model, 'Waktu jawaban')).toEqual([
      ['Dijawab tepat waktu', '3'],
      ['Dijawab terlambat', '1'],
      ['Bagian yang tepat waktu', '75%'],
      ['Rata-rata hari kerja terpakai', '6,75'],
      ['Hari kerja terpakai paling lama', '13'],
    ]);
  });

  it('keputusan, alasan penolakan (juga bagian yang ditahan), kanal dan kategori', () => {
    expect(tabel(model, 'Keputusan atas permohonan')).toEqual([
      ['Diterima seluruhnya', '1'],
      ['Diterima sebagian', '1'],
      ['Ditolak', '1'],
      ['Tidak dikuasai', '1'],
    ]);
    expect(tabel(model, 'Alasan penolakan')).toEqual([
      ['Pasal 17 huruf h angka 3', '2'],
      ['Tidak dikuasai', '1'],
    ]);
    expect(tabel(model, 'Permohonan diterima menurut kanal')).toEqual([
      ['Surel', '2'],
      ['Datang langsung', '2'],
      ['WhatsApp', '1'],
    ]);
    expect(tabel(model, 'Permohonan diterima menurut kategori pemohon')).toEqual([['Perorangan', '5']]);
  });

  it('mutu baku: rencana SOP di samping rata-rata nyata', () => {
    expect(model.mutuBaku).toHaveLength(1);
    const baris = teks(model.mutuBaku[0]);
    expect(baris.map((b) => b[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    // Step 1: 8, 20, 5 and 30 minutes; planned 10.
    expect(baris[0]?.slice(3)).toEqual(['10 menit', '4', '15,8 menit', '2', '2', '50%']);
    // Step 4: 13 and 12 working days; planned 10, or 17 once extended.
    expect(baris[3]?.slice(3)).toEqual([
      '10 hari dan dapat diperpanjang 7 hari kerjai',
      '2',
      '12,5 hari kerja',
      '1',
      '1',
      '50%',
    ]);
    expect(baris[4]?.[3]).toBe('Tidak ditetapkan');
    expect(baris[7]?.slice(4)).toEqual(['0', '–', '0', '0', '–']);
  });

  it('register: permohonan C menurut kolom resmi', () => {
    expect(teks(model.register)[2]).toEqual([
      '0003/PPID/17/XI/2026',
      '5 November 2026',
      PEMOHON.nama,
      PEMOHON.alamat,
      '0812-3456-7890\nsiti@contoh.test',
      'Peneliti',
      'Laporan realisasi anggaran Pemilihan 2024 per kabupaten/kota.',
      'Penelitian skripsi',
      'Ya',
      'Softcopy; Hardcopy',
      'Meminta salinan',
      'Diterima sebagian',
      'Pasal 17 huruf h angka 3',
      'Selasa, 24 November 2026',
      'Kamis, 26 November 2026',
      'Rp25.000',
    ]);
  });

  it('angka laporan yang tersimpan tidak memuat data pribadi', () => {
    const isi = JSON.stringify(model.angka);
    for (const rahasia of Object.values(PEMOHON)) expect(isi).not.toContain(rahasia);
    expect(JSON.stringify(model)).not.toContain(PEMOHON.nik);
  });

  it('bulan tanpa permohonan tetap menjadi laporan yang lengkap', () => {
    const kosong = modelLaporanBulanan({ ...bahanNovember(), rekap: [], berkas: [], saldoAwal: 0 });
    expect(kosong.angka).toMatchObject({
      masuk: 0,
      sisa: 0,
      persenTepat: null,
      rataHari: null,
      maksHari: null,
    });
    expect(tabel(kosong, 'Waktu jawaban')[2]).toEqual(['Bagian yang tepat waktu', '–']);
    expect(kosong.register.kosong).toContain('Tidak ada permohonan');
  });

  it('berkas SOP lain disebut bila ada', () => {
    const rekap = [...bahanNovember().rekap, { pengecualian: { masuk: 3, selesai: 1 } }];
    expect(tabel(modelLaporanBulanan({ ...bahanNovember(), rekap }), 'Berkas lain')).toEqual([
      ['Pengecualian informasi: dibuka', '3'],
      ['Pengecualian informasi: selesai', '1'],
    ]);
  });
});

describe('register', () => {
  const { B, D, E } = bulanKecil();

  it('pembaca tanpa hak atas data pribadi melihat pemohon tanpa nama', () => {
    const baris = barisRegister(B.berkas, null, KALENDER);
    expect(baris).toMatchObject({ nama: 'Pemohon perorangan', alamat: '–', kontak: '–', pekerjaan: '–' });
  });

  it('penolakan tidak punya tanggal pemberian, dan yang tidak dikuasai menyebut badan lain', () => {
    expect(barisRegister(B.berkas, { ...PEMOHON }, KALENDER)).toMatchObject({
      keputusan: 'Ditolak',
      tanggalPemberitahuan: '2026-11-05',
      tanggalPemberian: null,
      biaya: '–',
      hariTerpakai: 2,
      tepatWaktu: true,
    });
    expect(barisRegister(D.berkas, { ...PEMOHON }, KALENDER)).toMatchObject({
      penguasaan: 'Tidak (Badan Pusat Statistik Provinsi Bengkulu)',
      hariTerpakai: 12,
      tepatWaktu: false,
    });
  });

  it('yang belum dijawab disebut demikian', () => {
    expect(barisRegister(E.berkas, { ...PEMOHON }, KALENDER)).toMatchObject({
      keputusan: 'Belum dijawab',
      tanggalPemberitahuan: null,
      hariTerpakai: null,
      jatuhTempo: '2026-12-11',
      langkah: 1,
    });
  });
});

describe('data layanan harian', () => {
  it('menyebut yang jatuh tempo hari ini, yang lewat, dan yang menunggu per langkah', () => {
    const { C, D, E } = bulanKecil();
    // As it stood on 19 November: C (extended the day before, due 30 November) and D (due 23 November) wait in step 4.
    const sampai = (p: typeof C, hari: string) => {
      const akhir = p.jejak.filter((j) => KALENDER.tanggalLokal(j.riwayat.pada) <= hari).at(-1);
      if (!akhir) throw new Error('not yet opened');
      return barisRegister(akhir.sesudah, { ...PEMOHON }, KALENDER);
    };
    const hari = '2026-11-23';
    const model = modelLaporanHarian({
      ...bahanNovember(),
      periode: hari,
      rekap: [],
      saldoAwal: 2,
      berkas: [],
      terbuka: [sampai(C, hari), sampai(D, hari), { ...sampai(E, '2026-11-27'), jatuhTempo: '2026-11-20' }],
    });
    expect(tabel(model, 'Jatuh tempo hari ini, belum dijawab')).toEqual([
      ['0004/PPID/17/XI/2026', '23 November 2026'],
    ]);
    expect(tabel(model, 'Lewat batas waktu, belum dijawab')).toEqual([
      ['0005/PPID/17/XI/2026', '20 November 2026'],
    ]);
    expect(tabel(model, 'Belum dijawab, menurut langkah').map((b) => [b[0]?.slice(0, 10), b[1]])).toEqual([
      ['Langkah 1:', '1'],
      ['Langkah 4:', '2'],
    ]);
    expect(model.pengesahan).toBe('Disupervisi oleh Kepala Subbagian');
  });

  it('memakai rekap hari itu saja', () => {
    const rekap = rekapHarian(Object.values(bulanKecil())).get('2026-11-05');
    const model = modelLaporanHarian({
      ...bahanNovember(),
      periode: '2026-11-05',
      rekap: rekap ? [rekap] : [],
    });
    expect(model.periodeTeks).toBe('Kamis, 5 November 2026');
    expect(model.angka).toMatchObject({ masuk: 1, dijawab: 1, perKanal: { EMAIL: 1 } });
  });
});
