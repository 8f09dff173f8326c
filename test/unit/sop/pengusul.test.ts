import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { expect, test } from 'vitest';
import { Jalan, wib } from './jalan.js';

const pada = wib('2026-11-05');
const rangkap = { oleh: 'rangkap' };

/** Step 3 with sheet and minutes; `oleh` does all of it. */
const sampaiUji = (oleh: string): Jalan =>
  new Jalan(SOP_SEED[0], pada, { oleh })
    .lakukan('usulkan', pada, {}, { oleh })
    .lakukan('selesaiUsul', pada, {}, { oleh })
    .lakukan('serahkanUsulan', pada, {}, { oleh })
    .lakukan('susunDraf', pada, {}, { oleh })
    .lakukan('undang', pada, {}, { oleh })
    .lakukan('beriMasukan', pada, {}, { oleh })
    .lakukan('catatBeritaAcara', pada, {}, { oleh });

const dilarang = { diterima: false, kode: 'DILARANG_PENJAGA' };

test('pengusul pengecualian tidak menyetujui usulnya sendiri, juga bila memegang kedua peran', () => {
  const jalan = sampaiUji('rangkap');
  expect(jalan.coba('setujui', pada, {}, rangkap)).toMatchObject(dilarang);
  expect(jalan.coba('nyatakanTerbuka', pada, {}, rangkap)).toMatchObject(dilarang);
  expect(jalan.coba('setujui', pada, {}, { oleh: 'orang-lain' }).diterima).toBe(true);
});

test('setiap orang yang mengusulkan, menyusun, atau menguji diingat, bukan hanya yang terakhir', () => {
  const satu = (kode: string, oleh: string) => [kode, oleh] as const;
  const langkah = [
    satu('usulkan', 'unit-a'),
    satu('usulkan', 'unit-b'),
    satu('selesaiUsul', 'unit-b'),
    satu('serahkanUsulan', 'unit-c'),
    satu('susunDraf', 'petugas'),
    satu('undang', 'ppid'),
    satu('beriMasukan', 'penguji'),
  ];
  const jalan = new Jalan(SOP_SEED[0], pada);
  for (const [kode, oleh] of langkah) jalan.lakukan(kode, pada, {}, { oleh });
  jalan
    .lakukan('beriMasukan', pada, { usulan: 'u2' }, { oleh: 'penguji-2' })
    .lakukan('catatBeritaAcara', pada, { usulan: ['u1', 'u2'] }, { oleh: 'ppid' });
  for (const oleh of ['unit-a', 'unit-b', 'unit-c', 'petugas', 'penguji', 'penguji-2'])
    expect(jalan.coba('setujui', pada, {}, { oleh })).toMatchObject(dilarang);
  expect(jalan.coba('setujui', pada, {}, { oleh: 'atasan' }).diterima).toBe(true);
});

test('yang memeriksa tidak menandatangani sebagai Pembina, dan pengusul tidak sebagai Tim Pertimbangan', () => {
  const jalan = sampaiUji('pengusul')
    .lakukan('setujui', pada, {}, { oleh: 'atasan' })
    .lakukan('periksa', pada, {}, { oleh: 'atasan-plt' });
  expect(jalan.coba('setujuiPertimbangan', pada, {}, { oleh: 'pengusul' })).toMatchObject(dilarang);
  jalan.lakukan('setujuiPertimbangan', pada, {}, { oleh: 'atasan' });
  for (const oleh of ['atasan', 'atasan-plt', 'pengusul'])
    expect(jalan.coba('setujuiPembina', pada, {}, { oleh })).toMatchObject(dilarang);
  expect(jalan.coba('setujuiPembina', pada, {}, { oleh: 'ketua' }).diterima).toBe(true);
});

test('pengusul tidak memeriksa pada langkah 4, juga bila orang lain sudah menyetujui', () => {
  const jalan = sampaiUji('pengusul').lakukan('setujui', pada, {}, { oleh: 'atasan' });
  expect(jalan.coba('periksa', pada, {}, { oleh: 'pengusul' })).toMatchObject(dilarang);
});
