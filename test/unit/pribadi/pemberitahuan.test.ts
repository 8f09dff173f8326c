import { pemberitahuanDataPribadi } from '@ppid/domain/pribadi/pemberitahuan';
import { PENGATURAN_BAWAAN } from '@ppid/domain/satker/pengaturan';
import { describe, expect, test } from 'vitest';

const satker = {
  id: 'uji',
  nama: 'KPU Kabupaten Uji',
  kode: '1',
  jenjang: 'KABKOTA' as const,
  indukId: null,
  zona: 'Asia/Jakarta' as const,
  alamat: 'Jalan Uji 1',
  telepon: '(000) 1',
  surel: 'ppid@uji.test',
  kota: 'Uji',
  laman: 'https://uji.test',
  pengaturan: { ...PENGATURAN_BAWAAN, retensi: { identitasHari: 45, dataPribadiTahun: 2 } },
};
const semua = (s = satker) =>
  pemberitahuanDataPribadi(s)
    .flatMap((b) => [b.judul, ...b.isi])
    .join('\n');

describe('the notice of UU 27/2022', () => {
  test('names controller, purpose, ground, data, receivers, retention, rights and contact', () => {
    expect(pemberitahuanDataPribadi(satker).map((b) => b.judul)).toEqual([
      'Siapa yang mengelola',
      'Untuk apa dipakai',
      'Dasar hukum',
      'Data yang dikumpulkan',
      'Siapa yang menerimanya',
      'Berapa lama disimpan',
      'Hak Anda',
      'Hubungi',
    ]);
    expect(semua()).toContain('UU 27/2022 Pasal 20 ayat 2 huruf c dan e');
    expect(semua()).toContain('ppid@uji.test, telepon (000) 1');
  });

  test('takes the periods from the settings of the office', () => {
    expect(semua()).toContain('45 hari setelah kasus ditutup');
    expect(semua()).toContain('2 tahun setelah kasus ditutup');
    const nol = { ...satker.pengaturan, retensi: { identitasHari: 0, dataPribadiTahun: 2 } };
    expect(semua({ ...satker, pengaturan: nol })).toContain('Salinan identitas: sampai kasus ditutup.');
  });
});
