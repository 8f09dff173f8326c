import type { Berkas } from '@ppid/domain/berkas/types';
import { replay } from '@ppid/domain/sop/replay';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { SOP_KEBERATAN_BENGKULU } from '@ppid/domain/sop/seeds/keberatan-bengkulu';
import { describe, expect, test } from 'vitest';
import { KEBERATAN } from '../../../emulators/story/isian.js';
import { PENGATURAN } from '../calendar/kantor.js';
import { konteksSop, pembuka } from './bantu.js';
import { Jalan, wib } from './jalan.js';

const seed2 = SOP_SEED[2];
const sop = SOP_KEBERATAN_BENGKULU;
const NOMOR = '0001/2026';
const PERINTAH = {
  sumber: 'KEBERATAN',
  berkasId: 'k1',
  nomor: 'K1',
  perintah: 'Berikan.',
  batas: '2026-11-20',
};

/** Received Monday 2 November 2026, refused on the 4th, told on the 5th. */
function ditolak(): Jalan {
  return new Jalan(seed2, wib('2026-11-02'))
    .lakukan('termasukDik', wib('2026-11-02', '09:30'))
    .lakukan('tetapkanPenolakan', wib('2026-11-04'))
    .lakukan('informasikan', wib('2026-11-04', '10:00'))
    .lakukan('serahkan', wib('2026-11-05'));
}

function keberatan(
  permohonan: Berkas | null,
  pada: string,
  data: Record<string, unknown> = {},
  pengaturan = PENGATURAN,
): Jalan {
  const satker = { ...konteksSop(sop).satker, pengaturan };
  const isi = { ...KEBERATAN, diterima: pada, nomorPermohonan: NOMOR, alasan: ['a'], ...data };
  const konteks = konteksSop(sop, { permohonan, berkasId: 'k1', nomor: '0001/KEB/2026', satker });
  return new Jalan(sop, pada, { ...pembuka(sop, pada), data: isi }, konteks);
}

describe('keberatan diajukan', () => {
  test('mengambil alih yang perlu dari permohonannya; jam Atasan PPID 30 hari kerja', () => {
    const { berkas } = keberatan(ditolak().berkas, wib('2026-11-09'));
    expect(berkas.data['permohonan']).toMatchObject({
      id: 'b1',
      nomor: NOMOR,
      hasil: 'DITOLAK',
      pemutus: ['uid-PPID'],
    });
    expect(berkas.jamHukum).toMatchObject({ batasHari: 30, jatuhTempo: '2026-12-21', rezim: 'BIASA' });
    expect(berkas.judul).toBe(`Keberatan atas permohonan ${NOMOR}`);
  });

  test('selama tahapan Atasan PPID menjawab dalam 3 hari kerja, kecuali permohonannya bukan tentang pemilu', () => {
    const tahapan = [{ mulai: '2026-11-09', selesai: '2026-11-30', dasar: 'uji' }];
    const pengaturan = { ...PENGATURAN, tahapan };
    const bukan = ditolak().berkas;
    const pemilu = { ...bukan, data: { ...bukan.data, informasiPemilu: 'YA' } };
    expect(keberatan(pemilu, wib('2026-11-09'), {}, pengaturan).berkas.jamHukum).toMatchObject({
      batasHari: 3,
      jatuhTempo: '2026-11-12',
    });
    expect(keberatan(bukan, wib('2026-11-09'), {}, pengaturan).berkas.jamHukum?.batasHari).toBe(30);
  });

  test('sampai hari kerja ke-30 sejak diserahkan, tidak sesudahnya', () => {
    const { berkas } = ditolak();
    expect(keberatan(berkas, wib('2026-12-17', '16:00')).berkas.nomor).toBe('0001/KEB/2026');
    expect(() => keberatan(berkas, wib('2026-12-17', '16:01'))).toThrow('DI_LUAR_JANGKA');
    expect(() => keberatan(berkas, wib('2026-12-17', '16:01'))).toThrow('Kamis, 17 Desember 2026');
  });

  test.each([
    [['a'], 'boleh'],
    [['d', 'e', 'f'], 'boleh'],
    [['c'], 'Alasan huruf c tidak sesuai'],
    [['a', 'g'], 'Alasan huruf g tidak sesuai'],
  ])('atas penolakan tepat waktu alasan %j: %s', (alasan, pesan) => {
    const coba = () => keberatan(ditolak().berkas, wib('2026-11-09'), { alasan });
    if (pesan === 'boleh') expect(coba).not.toThrow();
    else expect(coba).toThrow(pesan);
  });

  test('belum dapat diajukan sebelum dijawab atau lewat batas waktu; sesudah lewat hanya huruf c (atau b)', () => {
    const jalan = new Jalan(seed2, wib('2026-11-02'));
    expect(() => keberatan(jalan.berkas, wib('2026-11-16', '15:59'), { alasan: ['c'] })).toThrow(
      'belum dijawab dan batas waktunya belum lewat',
    );
    expect(keberatan(jalan.berkas, wib('2026-11-17'), { alasan: ['c'] }).berkas.status).toBe('BERJALAN');
    expect(() => keberatan(jalan.berkas, wib('2026-11-17'), { alasan: ['a'] })).toThrow('huruf a');
  });

  test('atas nomor yang tidak ada ditolak pada bidangnya; tanpa nomor hanya huruf b', () => {
    expect(() => keberatan(null, wib('2026-11-09'))).toThrow('nomorPermohonan');
    expect(() => keberatan(null, wib('2026-11-09'), { nomorPermohonan: '', alasan: ['a'] })).toThrow(
      'nomorPermohonan',
    );
    expect(new Jalan(sop, wib('2026-11-09')).berkas.data['permohonan']).toBeNull();
  });

  test('atas permohonan yang ditutup hanya huruf e (atau b)', () => {
    const { berkas } = new Jalan(seed2, wib('2026-11-02')).lakukan('cabut', wib('2026-11-03'));
    expect(() => keberatan(berkas, wib('2026-11-09'))).toThrow('DI_LUAR_JANGKA');
    expect(keberatan(berkas, wib('2026-11-09'), { alasan: ['e'] }).berkas.status).toBe('BERJALAN');
  });

  test('satu saja yang berjalan atas satu permohonan', () => {
    const konteks = { permohonan: ditolak().berkas, keberatanTerbuka: '0001/KEB/2026' };
    const isi = { ...KEBERATAN, diterima: wib('2026-11-09'), nomorPermohonan: NOMOR, alasan: ['a'] };
    const buka = { ...pembuka(sop, wib('2026-11-09')), data: isi };
    expect(() => new Jalan(sop, wib('2026-11-09'), buka, konteksSop(sop, konteks))).toThrow(
      'Keberatan nomor 0001/KEB/2026 atas permohonan ini masih berjalan.',
    );
  });
});

describe('tanggapan Atasan PPID', () => {
  const di3 = () =>
    keberatan(ditolak().berkas, wib('2026-11-09'))
      .lakukan('teruskan', wib('2026-11-09', '10:00'))
      .lakukan('sampaikanBahan', wib('2026-11-10'));

  test('tidak pernah diberikan oleh yang memutus permohonannya', () => {
    const hasil = di3().coba('kuatkan', wib('2026-11-11'), {}, { oleh: 'uid-PPID' });
    expect(hasil).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    expect(di3().coba('kabulkan', wib('2026-11-11'), {}, { oleh: 'uid-PPID' })).toMatchObject({
      kode: 'DILARANG_PENJAGA',
    });
  });

  test('menguatkan: disampaikan, lalu empat belas hari kerja untuk sengketa', () => {
    const jalan = di3().lakukan('kuatkan', wib('2026-11-11'));
    expect(jalan.berkas.data).toMatchObject({ hasil: 'MENGUATKAN', dijawab: wib('2026-11-11') });
    expect(jalan.berkas.langkahAktif?.aksi).toEqual(['sampaikan']);
    jalan.lakukan('sampaikan', wib('2026-11-12'));
    expect(jalan.berkas.data).toMatchObject({ disampaikan: '2026-11-12', sengketaSampai: '2026-12-02' });
    expect(jalan.berkas.langkahAktif).toMatchObject({ no: 6, tenggat: wib('2026-12-02', '16:00') });
    expect(jalan.coba('tutup', wib('2026-12-02', '15:59'))).toMatchObject({ diterima: false });
    expect(jalan.sistem('tutup', wib('2026-12-03')).diterima).toBe(true);
    expect(jalan.berkas.status).toBe('SELESAI');
    expect(replay(sop, jalan.riwayat, jalan.konteks)).toEqual(jalan.berkas);
  });

  test('mengabulkan: perintah kepada PPID dengan batas sendiri, dan kepada permohonannya', () => {
    const jalan = di3().lakukan('kabulkan', wib('2026-11-11'), { batas: '2026-11-20' });
    expect(jalan.terakhir.efek.map((e) => e.efek)).toContain('perintah');
    jalan.lakukan('sampaikanPerintah', wib('2026-11-12'));
    expect(jalan.berkas.langkahAktif).toMatchObject({ no: 5, tenggat: wib('2026-11-20', '16:30') });
    jalan.lakukan('laksanakan', wib('2026-11-19')).lakukan('catatTanggapan', wib('2026-11-20'));
    expect(jalan.berkas.status).toBe('SELESAI');
    expect(jalan.berkas.langkah.find((l) => l.no === 5)?.tepatWaktu).toBe(true);
  });

  test('tidak selesai sebelum permohonannya benar-benar diputus kembali', () => {
    const jalan = di3()
      .lakukan('kabulkan', wib('2026-11-11'))
      .lakukan('sampaikanPerintah', wib('2026-11-12'));
    const asal = ditolak();
    asal.sistem('terimaPerintah', wib('2026-11-11'), { ...PERINTAH, berkasId: 'k1' });
    jalan.konteks.permohonan = asal.berkas;
    expect(jalan.coba('laksanakan', wib('2026-11-13'))).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    // At once, without asking the units for what they have given already; and no extension of a time that is over.
    expect(asal.berkas.langkahAktif?.aksi).toEqual(['koordinasikan', 'putuskanUlang']);
    asal.lakukan('putuskanUlang', wib('2026-11-13'));
    jalan.konteks.permohonan = asal.berkas;
    jalan.lakukan('laksanakan', wib('2026-11-13', '10:00'));
    expect(jalan.berkas.langkahAktif?.no).toBe(6);
  });

  test('perintah dengan batas lebih dari setahun ditolak', () => {
    expect(di3().coba('kabulkan', wib('2026-11-11'), { batas: '2027-11-12' })).toMatchObject({
      kode: 'DILARANG_PENJAGA',
    });
  });

  test('perintah dengan batas yang sudah lewat ditolak', () => {
    expect(di3().coba('kabulkan', wib('2026-11-11'), { batas: '2026-11-10' })).toMatchObject({
      kode: 'DILARANG_PENJAGA',
    });
  });

  test('musyawarah hanya untuk huruf b sampai g', () => {
    expect(di3().berkas.langkahAktif?.aksi).not.toContain('musyawarah');
    const huruf = keberatan(ditolak().berkas, wib('2026-11-09'), { alasan: ['e'] })
      .lakukan('teruskan', wib('2026-11-09', '10:00'))
      .lakukan('sampaikanBahan', wib('2026-11-10'))
      .lakukan('musyawarah', wib('2026-11-11'));
    expect(huruf.berkas.langkahAktif?.dilakukan).toEqual(['musyawarah']);
  });
});

describe('sengketa', () => {
  const di6 = () =>
    keberatan(ditolak().berkas, wib('2026-11-09'))
      .lakukan('teruskan', wib('2026-11-09', '10:00'))
      .lakukan('sampaikanBahan', wib('2026-11-10'))
      .lakukan('kuatkan', wib('2026-11-11'))
      .lakukan('sampaikan', wib('2026-11-12'));

  test('dalam empat belas hari kerja, dengan nomor perkara, sidang, dan putusan yang memerintahkan', () => {
    const jalan = di6()
      .lakukan('catatSengketa', wib('2026-12-02'))
      .lakukan('catatSidang', wib('2026-12-10'))
      .lakukan('catatSidang', wib('2026-12-17'));
    expect(jalan.berkas.data).toMatchObject({
      jumlahSidang: 2,
      sengketa: { nomorPerkara: '012/XI/KIP-PSI/2026' },
    });
    jalan.lakukan('catatPutusanPerintah', wib('2027-01-11'), { batas: '2027-01-22' });
    expect(jalan.terakhir.efek.map((e) => e.efek)).toContain('perintah');
    expect(jalan.berkas.langkahAktif).toMatchObject({ no: 8, tenggat: wib('2027-01-22', '16:30') });
    jalan.lakukan('laksanakan', wib('2027-01-20'));
    expect(jalan.berkas.status).toBe('SELESAI');
    expect(replay(sop, jalan.riwayat, jalan.konteks)).toEqual(jalan.berkas);
  });

  test('yang diajukan setelah jangkanya ditolak dengan tanggalnya', () => {
    const hasil = di6().coba('catatSengketa', wib('2026-12-03'), { tanggal: '2026-12-03' });
    expect(!hasil.diterima && hasil.alasan).toContain('Rabu, 2 Desember 2026');
  });

  test('terbuka juga bila Atasan PPID tidak menanggapi dalam waktunya', () => {
    const jalan = keberatan(ditolak().berkas, wib('2026-11-09')).lakukan(
      'teruskan',
      wib('2026-11-09', '10:00'),
    );
    expect(jalan.berkas.langkahAktif?.aksi).not.toContain('catatSengketa');
    expect(jalan.sistem('lewatTenggat', wib('2026-12-21', '15:59'))).toMatchObject({
      kode: 'BELUM_WAKTUNYA',
    });
    expect(jalan.sistem('lewatTenggat', wib('2026-12-22')).diterima).toBe(true);
    expect(jalan.berkas.data['sengketaSampai']).toBe('2027-01-14');
    expect(jalan.berkas.langkahAktif?.aksi).toContain('catatSengketa');
    jalan.lakukan('catatSengketa', wib('2027-01-04'));
    expect(jalan.berkas.langkahAktif?.no).toBe(7);
  });
});

describe('perintah kepada permohonan', () => {
  test('membuka kembali yang sudah selesai, di langkah putusan, sampai batas perintah', () => {
    const jalan = ditolak()
      .lakukan('perbaruiRegister', wib('2026-11-05', '10:00'))
      .lakukan('supervisi', wib('2026-11-05', '15:00'))
      .lakukan('laporkan', wib('2026-11-06'), {}, { peran: 'KASUBBAG' });
    expect(jalan.berkas.status).toBe('SELESAI');
    expect(jalan.sistem('terimaPerintah', wib('2026-11-11'), PERINTAH).diterima).toBe(true);
    expect(jalan.berkas).toMatchObject({ status: 'BERJALAN', selesai: null });
    expect(jalan.berkas.langkahAktif).toMatchObject({ no: 4, tenggat: wib('2026-11-20', '16:30') });
    const dijawab = jalan.berkas.data['dijawab'];
    jalan
      .lakukan('koordinasikan', wib('2026-11-12'), { batas: '2026-11-16' })
      .lakukan('putuskan', wib('2026-11-17'))
      .lakukan('serahkan', wib('2026-11-18'));
    // The first answer stays the one that counts for time; what is given is the new one.
    expect(jalan.berkas.data).toMatchObject({
      dijawab,
      dijawabUlang: wib('2026-11-17'),
      hasil: 'DITERIMA_SELURUHNYA',
    });
    expect(jalan.berkas.langkahAktif).toMatchObject({ no: 6, tenggat: null });
    expect(replay(seed2, jalan.riwayat, jalan.konteks)).toEqual(jalan.berkas);
  });

  test('hanya datang dari sistem', () => {
    const jalan = ditolak();
    expect(jalan.coba('terimaPerintah', wib('2026-11-11'), PERINTAH)).toMatchObject({
      kode: 'PERAN_TIDAK_BERWENANG',
    });
  });
});
