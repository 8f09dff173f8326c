import type { Berkas, Tindakan } from '@ppid/domain/berkas/types';
import { terapkanPendokumentasian } from '@ppid/domain/pengecualian/pendokumentasian';
import { TINDAKAN_SIMPAN } from '@ppid/domain/pengecualian/penjagaSimpan';
import { majukanPersetujuan, PENYETUJU } from '@ppid/domain/pengecualian/persetujuan';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import type { Aksi } from '@ppid/domain/sop/types';
import { describe, expect, test } from 'vitest';
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

test('yang mencatat berita acara ikut menguji, maka tidak menyetujui', () => {
  const jalan = new Jalan(SOP_SEED[0], pada)
    .lakukan('usulkan', pada)
    .lakukan('selesaiUsul', pada)
    .lakukan('serahkanUsulan', pada)
    .lakukan('susunDraf', pada)
    .lakukan('undang', pada)
    .lakukan('beriMasukan', pada)
    .lakukan('catatBeritaAcara', pada, {}, rangkap);
  expect(jalan.coba('setujui', pada, {}, rangkap)).toMatchObject(dilarang);
});

test('satu orang tidak memberi dua persetujuan di langkah 5, dan pengusul tidak memutus apa pun di sana', () => {
  const jalan = sampaiUji('pengusul')
    .lakukan('setujui', pada, {}, { oleh: 'atasan' })
    .lakukan('periksa', pada, {}, { oleh: 'atasan' });
  for (const peran of ['TIM_PERTIMBANGAN', 'PEMBINA_PPID'] as const)
    expect(jalan.coba('nyatakanTerbuka', pada, {}, { oleh: 'pengusul', peran })).toMatchObject(dilarang);
  jalan.lakukan('setujuiPertimbangan', pada, {}, rangkap);
  expect(jalan.coba('setujuiPembina', pada, {}, rangkap)).toMatchObject(dilarang);
});

describe('daftar yang didokumentasikan', () => {
  const aksi = (kode: string, formulir: string | null = null) => ({ kode, formulir }) as Aksi;
  const oleh = (uid: string) => ({ oleh: uid }) as Tindakan;
  const jalankan = (...urut: [kode: string, oleh: string][]): Berkas =>
    urut.reduce<Berkas>(
      (berkas, [kode, uid]) => {
        const baru = { ...berkas, pelaku: { ...berkas.pelaku, [kode]: uid } };
        const beku = majukanPersetujuan(
          baru,
          aksi(kode, kode === 'ajukan' ? 'klasifikasiDokumen' : null),
          PENYETUJU,
        );
        return terapkanPendokumentasian(baru, aksi(kode), { beku: { ...beku } }, oleh(uid));
      },
      { data: {}, pelaku: {} } as Berkas,
    );
  const boleh = (berkas: Berkas, uid: string) => TINDAKAN_SIMPAN.bukanPenyusun(berkas, oleh(uid)) === null;

  test('tidak diperiksa siapa pun yang pernah menyusunnya, juga yang mengumpulkan', () => {
    const seed1 = jalankan(['susunDaftar', 'a'], ['susunDaftar', 'b']);
    expect([boleh(seed1, 'a'), boleh(seed1, 'b'), boleh(seed1, 'c')]).toEqual([false, false, true]);
    const seed4 = jalankan(['kumpulkan', 'a'], ['ajukan', 'b']);
    expect([boleh(seed4, 'a'), boleh(seed4, 'b'), boleh(seed4, 'c')]).toEqual([false, false, true]);
  });

  test('disetujui tiga orang, bukan satu orang dengan tiga peran; daftar yang diajukan lagi mulai dari awal', () => {
    const satu = jalankan(['kumpulkan', 'a'], ['ajukan', 'b'], ['setujuiTimPertimbangan', 'c']);
    expect([boleh(satu, 'c'), boleh(satu, 'd')]).toEqual([false, true]);
    const lagi = jalankan(['ajukan', 'b'], ['setujuiTimPertimbangan', 'c'], ['ajukan', 'b']);
    expect(boleh(lagi, 'c')).toBe(true);
  });
});
