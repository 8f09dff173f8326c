import { KOLOM_KEBERATAN, tabelKeberatan, TAMBAHAN_KEBERATAN } from '@ppid/domain/laporan/kolomKeberatan';
import { gabungRekap } from '@ppid/domain/laporan/rekap';
import { angkaLaporan } from '@ppid/domain/laporan/hitung';
import { tabelKeberatanLaporan } from '@ppid/domain/laporan/tabelKeberatan';
import { describe, expect, it } from 'vitest';
import { PEMOHON, rekapHarian } from './bantu.js';
import { baris, keberatan, SAMPAI_ATASAN, sampaiSengketa } from './bantu-keberatan.js';

describe('register keberatan (dossier D.8)', () => {
  it('memakai sebelas kolom a-k menurut urutan resmi', () => {
    expect(KOLOM_KEBERATAN.map((k) => k.judul)).toEqual([
      'Nomor registrasi',
      'Tanggal diterima',
      'Identitas lengkap pemohon/kuasa',
      'Nomor pendaftaran permohonan',
      'Informasi yang diminta',
      'Tujuan penggunaan',
      'Alasan keberatan (UU 14/2008 Pasal 35)',
      'Keputusan Atasan PPID',
      'Hari & tanggal tanggapan',
      'Nama & posisi Atasan PPID',
      'Tanggapan pemohon',
    ]);
  });

  it('satu baris penuh: dikabulkan sebagian, lalu sengketa yang gugur', () => {
    const [isi = []] = tabelKeberatan([baris(sampaiSengketa())], '').baris;
    expect(isi.map((sel) => sel.teks)).toEqual([
      '0001/KEB-PPID/17/XI/2026',
      '19 November 2026',
      `${PEMOHON.nama}\n(kuasa: Budi Santoso)\n${PEMOHON.alamat}\n0812-3456-7890\nsiti@contoh.test\nPeneliti`,
      '0002/PPID/17/XI/2026',
      'Laporan realisasi anggaran Pemilihan 2024 per kabupaten/kota.',
      'Penelitian skripsi',
      'a. Penolakan berdasarkan alasan pengecualian; d. Permintaan ditanggapi tidak sebagaimana yang diminta',
      'Mengabulkan sebagian. Perintah: Berikan salinan dengan nomor rekening dihitamkan. (paling lambat 7 Desember 2026)',
      'Senin, 30 November 2026',
      'Drs. Contoh Atasan\nSekretaris KPU Provinsi Bengkulu',
      'Mengajukan sengketa ke Komisi Informasi, perkara 12/KI/2026. Putusan: Gugur',
    ]);
    expect(isi[8]?.tanggal).toBe('2026-11-30');
  });

  it('yang tidak dicetak: rezim, batas waktu, ketepatan, sengketa', () => {
    const b = baris(sampaiSengketa());
    expect(b).toMatchObject({
      status: 'DIJAWAB',
      hasil: 'MENGABULKAN_SEBAGIAN',
      alasan: ['a', 'd'],
      rezim: 'BIASA',
      tepatWaktu: true,
      hariTerpakai: 7,
      nomorSengketa: '12/KI/2026',
      amarSengketa: 'GUGUR',
      jumlahSidang: 2,
      batasInstan: null,
    });
    expect(TAMBAHAN_KEBERATAN.map((k) => k.sel(b).teks)).toContain('Gugur');
  });

  it('yang menunggu, yang lewat, dan yang dicabut disebut demikian', () => {
    const baru = baris(keberatan(['2026-11-19', '09:00'], {}, []));
    expect(baru).toMatchObject({ status: 'BELUM_DIJAWAB', keputusan: 'Belum ditanggapi', pejabat: '' });
    expect(baru.batasInstan).not.toBeNull();
    const lewat = keberatan(['2026-11-09', '09:00'], {}, [
      ['2027-02-01', '06:30', 'SISTEM', 'lewatTenggat', {}],
    ]);
    expect(baris(lewat).keputusan).toBe('Belum ditanggapi (batas waktu sudah lewat)');
    const cabut = keberatan(['2026-11-19', '09:00'], {}, [
      ['2026-11-20', '09:00', 'DESK', 'catatPencabutan'],
    ]);
    expect(baris(cabut)).toMatchObject({
      status: 'DITUTUP',
      hasil: 'DICABUT',
      keputusan: 'Keberatan dicabut',
      tepatWaktu: null,
      batasInstan: null,
    });
  });

  it('tanpa permohonan (alasan b): kasus posisi menjadi informasi yang diminta', () => {
    const b = baris(
      keberatan(['2026-11-19', '09:00'], { alasan: ['b'], tujuan: 'Riset', nomorPermohonan: '' }, [], null),
    );
    expect(b).toMatchObject({
      nomorPermohonan: '',
      informasi: 'Permohonan ditolak seluruhnya.',
      tujuan: 'Riset',
    });
  });
});

describe('angka keberatan', () => {
  it('masuk per alasan, dijawab per keputusan, tepat waktu, sengketa', () => {
    const semua = [
      sampaiSengketa(),
      keberatan(['2026-11-20', '09:00'], {}, [['2026-11-23', '09:00', 'DESK', 'catatPencabutan']]),
      keberatan(['2026-11-20', '09:00'], {}, [
        ...SAMPAI_ATASAN.map((b): typeof b => [b[0], '10:00', b[2], b[3]]),
      ]),
    ];
    const rekap = [...rekapHarian(semua).values()];
    expect(gabungRekap(rekap).keberatan).toEqual({
      masuk: 3,
      selesai: 2,
      perKanal: { LANGSUNG: 3 },
      perAlasan: { a: 3, d: 1 },
      dijawab: 1,
      perHasil: { MENGABULKAN_SEBAGIAN: 1 },
      tepatWaktu: 1,
      perHari: { h7: 1 },
      ditutup: 1,
      perTutup: { DICABUT: 1 },
      sengketa: { masuk: 1, sidang: 2, selesai: 1 },
      perAmar: { GUGUR: 1 },
    });
    const angka = angkaLaporan({ rekap, saldoAwal: 0 });
    expect(angka.keberatan).toMatchObject({ masuk: 3, dijawab: 1, ditutup: 1, persenTepat: 1, belum: null });
    expect(angka.berkasLain).toEqual({});
    const tabel = tabelKeberatanLaporan(angka).map((t) => [
      t.judul,
      t.baris.map((b) => b.map((s) => s.teks)),
    ]);
    expect(tabel).toContainEqual([
      'Keberatan diterima menurut alasan',
      [
        ['a. Penolakan berdasarkan alasan pengecualian', '3'],
        ['d. Permintaan ditanggapi tidak sebagaimana yang diminta', '1'],
      ],
    ]);
    expect(tabel).toContainEqual([
      'Sengketa di Komisi Informasi',
      [
        ['Sengketa diajukan', '1'],
        ['Sidang', '2'],
        ['Sengketa diputus', '1'],
      ],
    ]);
  });

  it('tanggapan setelah batas waktu terlambat, dan penandaan lewat dihitung satu kali', () => {
    const p = keberatan(['2026-11-09', '09:00'], {}, [
      ['2027-02-01', '06:30', 'SISTEM', 'lewatTenggat', {}],
      ['2027-02-01', '09:00', 'DESK', 'teruskan'],
      ['2027-02-01', '10:00', 'PPID', 'sampaikanBahan'],
      ['2027-02-02', '09:00', 'ATASAN_PPID', 'kuatkan'],
    ]);
    expect(gabungRekap([...rekapHarian([p]).values()]).keberatan).toMatchObject({
      tidakDitanggapi: 1,
      terlambat: 1,
      perHasil: { MENGUATKAN: 1 },
    });
  });
});
