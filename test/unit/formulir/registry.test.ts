import { expect, test } from 'vitest';
import { FORMULIR, cariFormulir } from '@ppid/domain/formulir/registry';
import { SOP_SEMUA } from '@ppid/domain/sop/seeds/index';
import { CONTOH, periksa } from './contoh.js';

test('every form is used by an SOP, and every form an SOP names exists', () => {
  const dipakai = SOP_SEMUA.flatMap((sop) => [
    sop.pembuka.formulir,
    ...[...sop.langkah, ...sop.lanjutan].flatMap((langkah) => langkah.aksi.map((aksi) => aksi.formulir)),
  ]).filter((nama) => nama !== null);
  expect([...new Set(dipakai)].sort()).toEqual(Object.keys(FORMULIR).sort());
});

test('a form with sealed fields says for whom, and no other does', () => {
  for (const { bidang, untuk } of Object.values(FORMULIR)) {
    expect(untuk !== undefined).toBe(bidang.some((satu) => satu.tertutup === true));
  }
});

test('the exact information, its analysis and who took part are sealed', () => {
  const tertutup = Object.values(FORMULIR)
    .filter(({ untuk }) => untuk === 'UJI')
    .flatMap(({ nama, bidang }) => bidang.flatMap((b) => (b.tertutup ? [`${nama}.${b.kunci}`] : [])));
  expect(tertutup).toEqual([
    'usulanDik.informasi',
    'ujiKonsekuensi.informasi',
    'ujiKonsekuensi.kepentinganPublik',
    'ujiKonsekuensi.penyeimbangan',
    'ujiKonsekuensi.peserta',
    'beritaAcara.pembahasan',
    'beritaAcara.simpulan',
  ]);
});

test('a name every object has is not a form', () => {
  expect(cariFormulir('constructor')).toBeUndefined();
  expect(cariFormulir('__proto__')).toBeUndefined();
});

test.each(Object.values(FORMULIR))('form $nama accepts its sound example unchanged', ({ nama }) => {
  const hasil = periksa(nama);
  if (!hasil.sah) throw new Error(JSON.stringify(hasil.bidang));
  const { data, tertutup, pribadi } = hasil;
  expect({ ...data, ...tertutup }).toMatchObject(CONTOH[nama]?.data ?? {});
  expect(pribadi).toMatchObject(CONTOH[nama]?.pribadi ?? {});
});

test.each(Object.values(FORMULIR))('form $nama describes every field once, soundly', ({ bidang }) => {
  const kunci = bidang.map((satu) => satu.kunci);
  expect(new Set(kunci).size).toBe(kunci.length);
  for (const satu of bidang) {
    expect(satu.label).not.toBe('');
    // No field can be left without a limit of its size.
    if (satu.jenis === 'teks' || satu.jenis === 'paragraf') expect(satu.maks).toBeGreaterThan(0);
    // Options are fixed, or stand elsewhere.
    const tetap = satu.jenis.startsWith('pilihan') && satu.sumber === undefined;
    expect((satu.pilihan ?? []).length > 0).toBe(tetap);
    expect(satu.kolom !== undefined).toBe(satu.jenis === 'tabel');
    // What is not shown cannot be demanded.
    if (satu.tampilBila) expect(satu.wajib).toBe(false);
    for (const syarat of [satu.wajibBila, satu.tampilBila]) {
      if (!syarat) continue;
      const penentu = bidang.find((lain) => lain.kunci === syarat.kunci);
      expect(penentu).toBeDefined();
      const nilai = ['', ...(penentu?.pilihan ?? []).map((pilihan) => pilihan.nilai)];
      expect(nilai).toEqual(expect.arrayContaining(syarat.nilai));
    }
  }
});

test('only what the applicant files has personal data', () => {
  const pribadi = Object.values(FORMULIR).flatMap(({ nama, bidang }) =>
    bidang.filter((satu) => satu.pribadi === true).map((satu) => `${nama}.${satu.kunci}`),
  );
  expect(pribadi).toEqual([
    'permohonan.nama',
    'permohonan.nik',
    'permohonan.nomorBadanHukum',
    'permohonan.namaKuasa',
    'permohonan.nomorSuratKuasa',
    'permohonan.alamat',
    'permohonan.pekerjaan',
    'permohonan.telepon',
    'permohonan.surel',
    'keberatan.namaKuasa',
    'keberatan.nomorSuratKuasa',
    'keberatan.nama',
    'keberatan.alamat',
    'keberatan.pekerjaan',
    'keberatan.telepon',
    'keberatan.surel',
  ]);
});

test('every pattern also compiles the way a browser does for its pattern attribute', () => {
  for (const { pola } of Object.values(FORMULIR).flatMap(({ bidang }) => bidang)) {
    if (pola) expect(() => new RegExp(pola.regex, 'v')).not.toThrow();
  }
});
