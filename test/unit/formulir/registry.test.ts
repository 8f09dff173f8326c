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

test('a name every object has is not a form', () => {
  expect(cariFormulir('constructor')).toBeUndefined();
  expect(cariFormulir('__proto__')).toBeUndefined();
});

test.each(Object.values(FORMULIR))('form $nama accepts its sound example unchanged', ({ nama }) => {
  const hasil = periksa(nama);
  expect(hasil).toMatchObject({ sah: true, data: CONTOH[nama]?.data, pribadi: CONTOH[nama]?.pribadi ?? {} });
});

test.each(Object.values(FORMULIR))('form $nama describes every field once, soundly', ({ bidang }) => {
  const kunci = bidang.map((satu) => satu.kunci);
  expect(new Set(kunci).size).toBe(kunci.length);
  for (const satu of bidang) {
    expect(satu.label).not.toBe('');
    // No field can be left without a limit of its size.
    if (satu.jenis === 'teks' || satu.jenis === 'paragraf') expect(satu.maks).toBeGreaterThan(0);
    // Options that change stand elsewhere.
    expect((satu.pilihan ?? []).length > 0).toBe(satu.jenis.startsWith('pilihan') && !satu.sumber);
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
