import { keadaan } from '@ppid/domain/publik/keadaan';
import { barisRegister } from '@ppid/domain/laporan/register';
import { replay } from '@ppid/domain/sop/replay';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { describe, expect, test } from 'vitest';
import { kantor } from '../calendar/kantor.js';
import { Jalan, wib } from './jalan.js';

const sop = SOP_SEED[2];
const DICABUT = {
  sumber: 'PENCABUTAN_DIK',
  berkasId: '',
  nomor: '800 Tahun 2026',
  perintah: 'Putuskan kembali permohonan ini.',
  batas: '2026-11-20',
};

const didik = (): Jalan =>
  new Jalan(sop, wib('2026-11-02')).lakukan('termasukDik', wib('2026-11-02', '09:30'));
const ditolak = (): Jalan =>
  didik().lakukan('tetapkanPenolakan', wib('2026-11-04')).lakukan('informasikan', wib('2026-11-04', '10:00'));
const diserahkan = (): Jalan => ditolak().lakukan('serahkan', wib('2026-11-05'));
const cabut = (jalan: Jalan) => jalan.sistem('terimaPerintah', wib('2026-11-06'), DICABUT);

describe('pencabutan dasar penolakan (dossier F.3)', () => {
  test.each([
    ['yang baru diputus', ditolak],
    ['yang sudah diserahkan', diserahkan],
  ])('membawa permohonan %s kembali ke putusan, sampai batasnya', (_apa, jalanSampai) => {
    const jalan = jalanSampai();
    expect(cabut(jalan).diterima).toBe(true);
    expect(jalan.berkas.langkahAktif).toMatchObject({ no: 4, tenggat: wib('2026-11-20', '16:30') });
    expect(jalan.terakhir.efek).toEqual([
      { efek: 'kabari', peran: 'PPID' },
      { efek: 'kabari', peran: 'PEMOHON' },
    ]);
    expect(jalan.terakhir.riwayat.label).toContain('Dasar penolakan dicabut');
    expect(keadaan(jalan.berkas, sop)).toContain('tidak lagi dikecualikan');
    expect(barisRegister(jalan.berkas, null, kantor())).toMatchObject({
      status: 'BELUM_DIJAWAB',
      batasPerintah: '2026-11-20',
    });
    expect(replay(sop, jalan.riwayat, jalan.konteks)).toEqual(jalan.berkas);
  });

  test('dijawab dengan putusan baru; jawaban pertama tetap menghitung waktu', () => {
    const jalan = diserahkan();
    const { dijawab } = jalan.berkas.data;
    cabut(jalan);
    jalan.lakukan('koordinasikan', wib('2026-11-09'), { batas: '2026-11-12' });
    jalan.lakukan('putuskan', wib('2026-11-13'), { hasil: 'DITERIMA_SELURUHNYA' });
    expect(jalan.berkas.data).toMatchObject({
      dijawab,
      dijawabUlang: wib('2026-11-13'),
      hasil: 'DITERIMA_SELURUHNYA',
    });
    expect(cabut(jalan)).toMatchObject({ diterima: false, kode: 'TIDAK_BERUBAH' });
  });

  test('tidak menindih perintah yang masih ditunggu, dan perintah atas keberatan tetap boleh menindihnya', () => {
    const jalan = diserahkan();
    cabut(jalan);
    expect(cabut(jalan)).toMatchObject({ diterima: false, kode: 'TIDAK_BERUBAH' });
    const keberatan = { ...DICABUT, sumber: 'KEBERATAN', berkasId: 'k1', nomor: 'K1', batas: '2026-11-25' };
    expect(jalan.sistem('terimaPerintah', wib('2026-11-09'), keberatan).diterima).toBe(true);
    expect(jalan.berkas.data['perintah']).toMatchObject({ berkasId: 'k1', batas: '2026-11-25' });
  });

  test('tidak menyentuh permohonan yang tidak menahan apa pun', () => {
    const diberi = new Jalan(sop, wib('2026-11-02'))
      .lakukan('lengkap', wib('2026-11-02', '09:30'))
      .lakukan('beriLangsung', wib('2026-11-03'));
    expect(cabut(diberi)).toMatchObject({ diterima: false, kode: 'TIDAK_BERUBAH' });
    expect(cabut(didik())).toMatchObject({ diterima: false, kode: 'TIDAK_BERUBAH' });
  });

  test('hanya diperintahkan oleh sistem', () => {
    const jalan = diserahkan();
    const hasil = jalan.coba('terimaPerintah', wib('2026-11-06'), DICABUT, { peran: 'PPID' });
    expect(hasil).toMatchObject({ diterima: false, kode: 'PERAN_TIDAK_BERWENANG' });
  });
});
