import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periksaIsian } from '@ppid/domain/formulir/periksa';
import { FORMULIR } from '@ppid/domain/formulir/registry';
import { CONTOH, ambilFormulir, periksa, pesan } from './contoh.js';

describe('what is filled in', () => {
  test('is trimmed, and empty means absent', () => {
    const hasil = periksa('berkas', { judul: '  Daftar \t DIK  ', keterangan: ' \n ' });
    expect(hasil).toMatchObject({ sah: true, data: { judul: 'Daftar DIK' } });
    expect(hasil.sah && Object.keys(hasil.data)).toEqual(['judul']);
  });

  test('keeps the lines of a paragraph but not of a single-line field', () => {
    const hasil = periksa('berkas', { judul: 'satu\ndua', keterangan: 'satu\r\ndua' });
    expect(hasil).toMatchObject({ sah: true, data: { judul: 'satu dua', keterangan: 'satu\ndua' } });
  });

  test('loses control characters and text-direction overrides', () => {
    const hasil = periksa('berkas', { judul: 'DIK\u0000\u202E 20\uD80026' });
    expect(hasil).toMatchObject({ sah: true, data: { judul: 'DIK 2026' } });
  });

  test('has a limit of length, said in the message', () => {
    expect(pesan('berkas', { judul: 'a'.repeat(150) })).toEqual({});
    expect(pesan('berkas', { judul: 'a'.repeat(151) })).toEqual({ judul: 'Judul paling banyak 150 huruf.' });
    expect(pesan('berkas', { judul: 'a'.repeat(1_000_000) })).toEqual({
      judul: 'Judul paling banyak 150 huruf.',
    });
  });

  test('is not cleaned first when it is a megabyte of spaces or a list without end', () => {
    expect(pesan('berkas', { judul: 'DIK'.padEnd(1_000_000) })).toHaveProperty('judul');
    expect(pesan('pemberian', { bentuk: Array(100_000).fill('HARDCOPY') })).toHaveProperty('bentuk');
  });

  test('is kept in one spelling of each letter, so that searching finds it', () => {
    expect(periksa('permohonan', {}, { nama: 'Jose\u0301' })).toMatchObject({
      pribadi: { nama: 'Jos\u00E9' },
    });
  });

  test('must be of the kind of the field', () => {
    expect(pesan('berkas', { judul: { toString: 'x' } })).toEqual({ judul: 'Judul harus berupa teks.' });
    expect(pesan('rekapitulasi', { jumlah: 1.5 })).toHaveProperty('jumlah');
    expect(pesan('rekapitulasi', { jumlah: Number.NaN })).toHaveProperty('jumlah');
    expect(pesan('permohonan', { informasiPemilu: 'ya' })).toHaveProperty('informasiPemilu');
    expect(pesan('pemberian', { bentuk: ['SOFTCOPY', 'LISAN'] })).toHaveProperty('bentuk');
  });

  test('a lone ticked box counts as a list of one, a box ticked twice as once', () => {
    expect(periksa('pemberian', { bentuk: 'HARDCOPY' })).toMatchObject({ data: { bentuk: ['HARDCOPY'] } });
    expect(periksa('pemberian', { bentuk: ['HARDCOPY', 'HARDCOPY'] })).toMatchObject({
      data: { bentuk: ['HARDCOPY'] },
    });
  });

  test.each(['2026-02-30', '2026-13-01', '20-11-2026', '0026-11-20', '2026-11-20T00:00:00Z'])(
    'the day %s does not exist',
    (tanggal) => {
      expect(pesan('notaDinas', { tanggal })).toHaveProperty('tanggal');
    },
  );

  test('the leap day exists in a leap year only', () => {
    expect(pesan('notaDinas', { tanggal: '2028-02-29' })).toEqual({});
    expect(pesan('notaDinas', { tanggal: '2027-02-29' })).toHaveProperty('tanggal');
  });

  test('an instant is kept in UTC with milliseconds, whatever its offset', () => {
    const hasil = periksa('permohonan', { diterima: '2026-11-20T08:15+07:00' });
    expect(hasil).toMatchObject({ sah: true, data: { diterima: '2026-11-20T01:15:00.000Z' } });
  });

  test.each([
    '2026-11-20',
    '2026-11-20T08:15',
    '2026-02-30T08:15:00Z',
    '2026-11-20T25:00:00Z',
    1763601300000,
  ])('%s is no instant', (diterima) => {
    expect(pesan('permohonan', { diterima })).toHaveProperty('diterima');
  });
});

describe('fields the form does not have', () => {
  test('are refused by name', () => {
    expect(pesan('arahan', { status: 'SELESAI' })).toEqual({ status: 'Isian ini tidak ada pada formulir.' });
    expect(pesan('arahan', {}, { nik: '1' })).toEqual({ nik: 'Isian ini tidak ada pada formulir.' });
  });

  test('are not echoed when Firestore could not store their name', () => {
    const data = JSON.parse('{"arahan":"Susun daftar","__proto__":{"sah":true},"a.b":1,"":2}') as unknown;
    expect(periksaIsian(ambilFormulir('arahan'), { data, pribadi: null })).toEqual({
      sah: false,
      bidang: { isian: 'Ada isian yang tidak dikenal formulir ini.' },
    });
  });

  test('do not fill the answer, however many they are', () => {
    const banyak = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${String(i)}`, i]));
    expect(Object.keys(pesan('arahan', banyak)).length).toBeLessThan(30);
  });

  test('inherited fields do not count as filled in', () => {
    const data: unknown = Object.create({ arahan: 'Susun daftar' });
    expect(periksaIsian(ambilFormulir('arahan'), { data, pribadi: {} })).toMatchObject({
      bidang: { arahan: 'Arahan wajib diisi.' },
    });
  });
});

test.each([[[]], ['teks'], [7], [true]])('%j instead of a form is refused as unreadable', (data) => {
  const hasil = periksaIsian(ambilFormulir('arahan'), { data, pribadi: {} });
  expect(hasil).toEqual({ sah: false, bidang: { isian: 'Isian formulir tidak terbaca.' } });
});

const jahat = fc.oneof(
  fc.anything({
    maxDepth: 3,
    withBigInt: true,
    withDate: true,
    withNullPrototype: true,
    withTypedArray: true,
  }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom<unknown>('x'.repeat(1_000_000), '\uD800', '\u202E', [['a']], { length: 1e9 }, Symbol('x')),
);

test('hostile input in any field of any form never throws, and what is accepted has only fields of the form', () => {
  const kasus = fc.constantFrom(...Object.values(FORMULIR)).chain((formulir) =>
    fc.record({
      formulir: fc.constant(formulir),
      sisip: fc.dictionary(
        fc.oneof(
          fc.constantFrom(...formulir.bidang.map((bidang) => bidang.kunci)),
          fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
          fc.string(),
        ),
        jahat,
        { maxKeys: 6 },
      ),
    }),
  );
  fc.assert(
    fc.property(kasus, ({ formulir, sisip }) => {
      const contoh = CONTOH[formulir.nama];
      const hasil = periksaIsian(formulir, {
        data: { ...contoh?.data, ...sisip },
        pribadi: { ...contoh?.pribadi, ...sisip },
      });
      const kunci = new Set(formulir.bidang.map((bidang) => bidang.kunci));
      if (hasil.sah) {
        expect([...Object.keys(hasil.data), ...Object.keys(hasil.pribadi)].every((k) => kunci.has(k))).toBe(
          true,
        );
      } else {
        expect(Object.keys(hasil.bidang).length).toBeGreaterThan(0);
        expect(Object.values(hasil.bidang).every((satu) => typeof satu === 'string' && satu !== '')).toBe(
          true,
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('anything at all instead of data and personal data never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(FORMULIR)), jahat, jahat, (formulir, data, pribadi) => {
      expect(periksaIsian(formulir, { data, pribadi }).sah).toBe(false);
    }),
  );
});

test('what was accepted is accepted again unchanged', () => {
  for (const formulir of Object.values(FORMULIR)) {
    const sekali = periksa(formulir.nama);
    expect(sekali.sah).toBe(true);
    if (!sekali.sah) continue;
    // Sealed fields come in with the rest of the form.
    const data = { ...sekali.data, ...sekali.tertutup };
    expect(periksaIsian(formulir, { data, pribadi: sekali.pribadi })).toEqual(sekali);
  }
});
