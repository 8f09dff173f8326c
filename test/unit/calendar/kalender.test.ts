import { describe, expect, it } from 'vitest';
import { baris, kantor, PENGATURAN } from './kantor.js';

const kalender = kantor();

describe('hari kantor', () => {
  it('libur kantor sendiri tidak dihitung dan mengubah versi kalender', () => {
    const sendiri = kantor({}, 'Asia/Jakarta', [baris('2026-11-18', 'LOKAL', 'HUT Provinsi Bengkulu')]);
    expect(sendiri.hari('2026-11-18')).toEqual({
      kerja: false,
      sebab: 'HUT Provinsi Bengkulu',
      sementara: false,
    });
    expect(sendiri.tambahHariKerja('2026-11-17', 1).tanggal).toBe('2026-11-19');
    expect(kalender.versi).toMatch(/^2026-09-15\+0\.[0-9a-f]{8}$/);
    expect(sendiri.versi).toMatch(/^2026-09-15\+1\.[0-9a-f]{8}$/);
  });

  it('versi tidak bergantung pada urutan baris, tetapi pada isinya', () => {
    const [a, b] = [baris('2026-11-18', 'LOKAL', 'A'), baris('2026-11-19', 'LOKAL', 'B')];
    const versi = (...isi: (typeof a)[]) => kantor({}, 'Asia/Jakarta', isi).versi;
    expect(versi(a, b)).toBe(versi(b, a));
    expect(versi(a)).not.toBe(versi(b));
    expect(versi(a)).not.toBe(versi({ ...a, nama: 'B' }));
    expect(versi(a)).not.toBe(versi({ ...a, jenis: 'KHUSUS_KERJA' }));
  });

  it('hari pemungutan suara tidak dihitung', () => {
    const psu = kantor({}, 'Asia/Jakarta', [
      baris('2026-10-14', 'PEMUNGUTAN_SUARA', 'Pemungutan suara ulang'),
    ]);
    expect(psu.hari('2026-10-14').kerja).toBe(false);
  });

  it('perintah masuk menjadikan Sabtu dan hari libur sebagai hari kerja dengan jam kantor', () => {
    const masuk = kantor({}, 'Asia/Jakarta', [
      baris('2026-11-21', 'KHUSUS_KERJA', 'Masuk pengganti'),
      baris('2026-12-25', 'KHUSUS_KERJA', 'Piket rekapitulasi'),
    ]);
    expect(masuk.hari('2026-11-21')).toMatchObject({ kerja: true, sebab: 'Masuk pengganti' });
    expect(masuk.hari('2026-12-25')).toMatchObject({ kerja: true, sebab: 'Piket rekapitulasi' });
    expect(masuk.tambahHariKerja('2026-11-20', 1).tanggal).toBe('2026-11-21');
    expect(masuk.menitKerja('2026-11-20T17:00:00.000Z', '2026-11-21T17:00:00.000Z')).toBe(450);
  });

  it('cuti bersama yang dihitung tetap disebut', () => {
    expect(kantor({ cutiBersamaHariKerja: true }).hari('2026-03-20')).toEqual({
      kerja: true,
      sebab: 'Cuti bersama Idulfitri 1447 H, dihitung sebagai hari kerja',
      sementara: false,
    });
    expect(kalender.hari('2026-04-01')).toEqual({ kerja: true, sebab: null, sementara: false });
  });

  it('tenggat yang masuk ke tahun tanpa SKB bersifat sementara, yang berhenti sebelumnya tidak', () => {
    expect(kalender.tambahHariKerja('2027-12-20', 8)).toMatchObject({
      tanggal: '2027-12-31',
      sementara: false,
    });
    expect(kalender.tambahHariKerja('2027-12-20', 9)).toMatchObject({
      tanggal: '2028-01-03',
      sementara: true,
    });
    expect(kalender.tambahMenitKerja('2027-12-31T08:59:00.000Z', 31).sementara).toBe(false);
    expect(kalender.tambahMenitKerja('2027-12-31T08:59:00.000Z', 32).sementara).toBe(true);
    expect(kalender.tambahBulan('2027-12-15', 1).sementara).toBe(true);
    // Begins without a decree, ends with one: still provisional.
    expect(kalender.tambahHariKerja('2023-12-28', 5)).toMatchObject({
      tanggal: '2024-01-05',
      sementara: true,
    });
    expect(kalender.hari('2028-08-17')).toEqual({
      kerja: false,
      sebab: 'Proklamasi Kemerdekaan',
      sementara: true,
    });
  });

  it('hari terima dapat ikut dihitung sebagai hari pertama menurut pengaturan kantor', () => {
    const nol = kantor({ geserHariPertama: 0 });
    expect(nol.tambahHariKerja('2026-11-16', 3).dihitung).toEqual(['2026-11-16', '2026-11-17', '2026-11-18']);
    expect(nol.tambahHariKerja('2026-11-15', 1).tanggal).toBe('2026-11-16');
  });

  it('nol hari kerja memberi hari itu sendiri', () => {
    expect(kalender.tambahHariKerja('2026-11-15', 0)).toEqual({
      tanggal: '2026-11-15',
      dihitung: [],
      dilewati: [],
      sementara: false,
    });
  });

  it('menolak tanggal yang tidak ada, jumlah negatif, dan jam kerja kosong', () => {
    expect(() => kalender.hari('2026-02-29')).toThrow('Tanggal tidak sah: 2026-02-29');
    expect(() => kalender.hari('20-3-2026')).toThrow(RangeError);
    expect(() => kalender.tambahHariKerja('2026-01-01', -1)).toThrow(RangeError);
    expect(() => kalender.tambahMenitKerja('kemarin', 1)).toThrow('Waktu tidak sah');
    expect(() => kalender.tambahMenitKerja('2026-01-01T00:00:00.000Z', Number.NaN)).toThrow(RangeError);
    const jumat = { buka: '08:00', tutup: '08:00', istirahat: null };
    expect(() => kantor({ jamKerja: { ...PENGATURAN.jamKerja, jumat } })).toThrow('Jam kerja tidak sah');
  });
});

describe('bulan kalender', () => {
  it.each([
    ['2026-01-31', 1, '2026-03-02'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-20', 1, '2026-12-21'],
    ['2026-02-20', 1, '2026-03-25'],
    ['2026-12-15', 12, '2027-12-15'],
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-15', 0, '2026-11-16'],
  ])('%s tambah %i bulan jatuh pada %s', (mulai, bulan, akhir) => {
    const hitungan = kalender.tambahBulan(mulai, bulan);
    expect(hitungan.tanggal).toBe(akhir);
    expect(hitungan.dihitung.at(-1)).toBe(akhir);
  });
});
