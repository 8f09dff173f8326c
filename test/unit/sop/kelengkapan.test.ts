import { replay } from '@ppid/domain/sop/replay';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { describe, expect, test } from 'vitest';
import { PERMOHONAN } from '../../../emulators/story/isian.js';
import { pembuka } from './bantu.js';
import { Jalan, wib } from './jalan.js';

const sop = SOP_SEED[2];
/** Monday 2 November 2026: no holiday that month. */
const SENIN = wib('2026-11-02');
const kurang = (pada = SENIN) => ({
  ...pembuka(sop, pada),
  data: { ...PERMOHONAN, diterima: pada, kekurangan: 'Salinan KTP' },
});

describe('permohonan yang belum lengkap', () => {
  test('menunggu tanpa jam hukum; pemohon mendapat tiga hari kerja', () => {
    const { berkas, terakhir } = new Jalan(sop, SENIN, kurang());
    expect(berkas).toMatchObject({ status: 'MENUNGGU_KELENGKAPAN', jamHukum: null });
    expect(berkas.langkahAktif?.tenggat).toBe(berkas.data['lengkapiSampai']);
    expect(berkas.data['lengkapiSampai']).toBe(wib('2026-11-05', '16:00'));
    expect(terakhir.efek).toContainEqual({ efek: 'surat', templat: 'tanda-bukti' });
  });

  test('hanya dapat dilengkapi, dicabut, atau dinyatakan ganda', () => {
    const jalan = new Jalan(sop, SENIN, kurang());
    expect(jalan.berkas.langkahAktif?.aksi).toEqual([
      'catatKelengkapan',
      'tutupTidakLengkap',
      'cabut',
      'nyatakanGanda',
    ]);
    expect(jalan.coba('lengkap', wib('2026-11-02', '10:00'))).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    expect(jalan.coba('tutupTidakLengkap', wib('2026-11-05', '15:59'))).toMatchObject({
      kode: 'DILARANG_PENJAGA',
    });
  });

  test('jam hukum mulai pada saat diterima lengkap, bukan saat permohonan pertama diterima', () => {
    const lengkap = wib('2026-11-04', '10:00');
    const { berkas } = new Jalan(sop, SENIN, kurang()).lakukan('catatKelengkapan', lengkap);
    expect(berkas.status).toBe('BERJALAN');
    expect(berkas.jamHukum).toMatchObject({ diterima: '2026-11-04', jatuhTempo: '2026-11-18' });
    expect(berkas.langkahAktif?.aksi).toContain('lengkap');
  });

  test('yang tidak dilengkapi dapat ditutup, tetap di register, dan tidak berjam hukum lagi', () => {
    const jalan = new Jalan(sop, SENIN, kurang()).lakukan('tutupTidakLengkap', wib('2026-11-05', '16:01'));
    expect(jalan.berkas.data).toMatchObject({ hasil: 'TIDAK_LENGKAP' });
    expect(jalan.berkas.langkahAktif).toMatchObject({ no: 6, tenggat: null });
    expect(replay(sop, jalan.riwayat, jalan.konteks)).toEqual(jalan.berkas);
  });

  test('waktu kelengkapan di masa depan ditolak pada bidangnya', () => {
    const jalan = new Jalan(sop, SENIN, kurang());
    const hasil = jalan.coba('catatKelengkapan', wib('2026-11-03'), { diterima: wib('2026-11-04') });
    expect(hasil).toMatchObject({ kode: 'ISIAN_TIDAK_SAH' });
    expect(!hasil.diterima && Object.keys(hasil.bidang)).toEqual(['diterima']);
  });
});

describe('kelengkapan diminta setelah permohonan dicatat', () => {
  test('menghentikan jam yang belum sepatutnya berjalan, sampai hari kerja ketiga', () => {
    const jalan = new Jalan(sop, SENIN).lakukan('mintaKelengkapan', wib('2026-11-05', '15:59'));
    expect(jalan.berkas).toMatchObject({ status: 'MENUNGGU_KELENGKAPAN', jamHukum: null });
    expect(jalan.terakhir.efek).toContainEqual({ efek: 'surat', templat: 'permintaan-kelengkapan' });
  });

  test('hanya sekali: jam yang sudah mulai tidak berhenti lagi', () => {
    const jalan = new Jalan(sop, SENIN)
      .lakukan('mintaKelengkapan', wib('2026-11-03'))
      .lakukan('catatKelengkapan', wib('2026-11-04'));
    expect(jalan.berkas.langkahAktif?.aksi).not.toContain('mintaKelengkapan');
    expect(jalan.coba('mintaKelengkapan', wib('2026-11-04', '10:00'))).toMatchObject({
      kode: 'DILARANG_PENJAGA',
    });
  });

  test('sesudahnya permohonan dianggap lengkap', () => {
    const hasil = new Jalan(sop, SENIN).coba('mintaKelengkapan', wib('2026-11-05', '16:01'));
    expect(hasil).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    expect(!hasil.diterima && hasil.alasan).toContain('Kamis, 5 November 2026');
  });
});

describe('permohonan yang berakhir tanpa jawaban', () => {
  test.each([
    ['cabut', 'DICABUT'],
    ['nyatakanGanda', 'DUPLIKAT'],
  ])('%s dicatat, ke register, tanpa tenggat hukum', (kode, hasil) => {
    const jalan = new Jalan(sop, SENIN)
      .lakukan('perluKoordinasi', wib('2026-11-02', '09:30'))
      .lakukan(kode, wib('2026-11-03'));
    expect(jalan.berkas.data).toMatchObject({ hasil, dijawab: wib('2026-11-03') });
    expect(jalan.berkas.langkahAktif).toMatchObject({ no: 6, tenggat: null });
    expect(jalan.terakhir.efek).toContainEqual({ efek: 'kabari', peran: 'PEMOHON' });
    expect(jalan.sistem('lewatTenggat', wib('2026-12-01'))).toMatchObject({ kode: 'BELUM_WAKTUNYA' });
  });

  test('yang sudah ditolak tidak dapat dicabut lagi', () => {
    const jalan = new Jalan(sop, SENIN)
      .lakukan('termasukDik', wib('2026-11-02', '09:30'))
      .lakukan('tetapkanPenolakan', wib('2026-11-03'));
    expect(jalan.berkas.langkahAktif?.aksi).toEqual(['informasikan', 'bukanDik']);
    expect(jalan.coba('cabut', wib('2026-11-04'))).toMatchObject({ kode: 'DILARANG_PENJAGA' });
  });
});

describe('koordinasi dengan unit', () => {
  const di4 = () => new Jalan(sop, SENIN).lakukan('perluKoordinasi', wib('2026-11-02', '09:30'));

  test('tiap unit punya batas sendiri; jawaban dicatat pada unitnya', () => {
    const jalan = di4()
      .lakukan('koordinasikan', wib('2026-11-03'), { unit: 'Keuangan\nHukum', batas: '2026-11-06' })
      .lakukan('koordinasikan', wib('2026-11-03', '10:00'), { unit: 'Teknis', batas: '2026-11-10' })
      .lakukan('jawabUnit', wib('2026-11-05'), { unit: 'hukum', tersedia: 'SEBAGIAN' });
    expect(jalan.berkas.koordinasi.map((p) => [p.unit, p.batas, p.dijawab, p.tersedia])).toEqual([
      ['Keuangan', '2026-11-06', null, null],
      ['Hukum', '2026-11-06', wib('2026-11-05'), 'SEBAGIAN'],
      ['Teknis', '2026-11-10', null, null],
    ]);
    expect(jalan.berkas.koordinasi[0]?.batasInstan).toBe(wib('2026-11-06', '16:30'));
    expect(replay(sop, jalan.riwayat, jalan.konteks)).toEqual(jalan.berkas);
  });

  test('unit yang tidak diminta ditolak, dengan nama yang ditunggu', () => {
    const jalan = di4().lakukan('koordinasikan', wib('2026-11-03'), { unit: 'Keuangan' });
    const hasil = jalan.coba('jawabUnit', wib('2026-11-04'), { unit: 'Logistik' });
    expect(!hasil.diterima && hasil.alasan).toContain('Yang ditunggu: Keuangan.');
  });

  test.each([
    ['2026-11-02', 'sudah lewat'],
    ['2026-11-17', 'paling lambat Senin, 16 November 2026'],
  ])('batas unit %s ditolak: %s', (batas, pesan) => {
    const hasil = di4().coba('koordinasikan', wib('2026-11-03'), { batas });
    expect(!hasil.diterima && hasil.alasan).toContain(pesan);
  });
});

describe('penolakan', () => {
  test('harus melampirkan keputusan atau lembar uji', () => {
    const jalan = new Jalan(sop, SENIN).lakukan('termasukDik', wib('2026-11-02', '09:30'));
    expect(jalan.coba('tetapkanPenolakan', wib('2026-11-03'), {}, { dokumenIds: [] })).toMatchObject({
      kode: 'DILARANG_PENJAGA',
    });
  });

  test('sebagian memberi pemberitahuan dan keputusan penolakan; diberi seluruhnya hanya pemberitahuan', () => {
    const di4 = () =>
      new Jalan(sop, SENIN)
        .lakukan('perluKoordinasi', wib('2026-11-02', '09:30'))
        .lakukan('koordinasikan', wib('2026-11-03'));
    const surat = (jalan: Jalan) =>
      jalan.terakhir.efek.flatMap((e) => (e.efek === 'surat' ? [e.templat] : []));
    const sebagian = {
      hasil: 'DITERIMA_SEBAGIAN',
      penghitaman: 'Nomor rekening dihitamkan.',
      pasal17: '17.h.3',
      alasan: 'Memuat rekening pribadi.',
      konsekuensi: 'Rekening disalahgunakan.',
      lembarUji: 'LU-1/2026',
    };
    expect(surat(di4().lakukan('putuskan', wib('2026-11-04'), sebagian))).toEqual([
      'pemberitahuan-tertulis',
      'keputusan-penolakan',
    ]);
    expect(surat(di4().lakukan('putuskan', wib('2026-11-04'), {}, { dokumenIds: [] }))).toEqual([
      'pemberitahuan-tertulis',
    ]);
  });
});
