import {
  jalurDokumen,
  jalurKarantina,
  jalurMasuk,
  namaAman,
  uraiJalurMasuk,
} from '@ppid/domain/dokumen/jalur';
import { KATEGORI, KELAS } from '@ppid/domain/dokumen/types';
import { JENIS } from '@ppid/domain/sop/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/).filter((s) => !/^__.*__$/.test(s));
const satker = fc.stringMatching(/^[a-z]{2,8}(-[a-z]{1,8}){0,2}$/);

describe('the path of an upload', () => {
  test('says where the document belongs, and is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          satkerId: satker,
          jenis: fc.constantFrom(...JENIS),
          berkasId: id,
          kategori: fc.constantFrom(...KATEGORI),
          dokumenId: id,
        }),
        (jalur) => {
          expect(uraiJalurMasuk(jalurMasuk(jalur))).toEqual(jalur);
        },
      ),
    );
  });

  test('no output of the pipeline is ever taken for an upload', () => {
    fc.assert(
      fc.property(satker, fc.constantFrom(...KELAS), id, (s, kelas, d) => {
        const keluaran = [
          ...jalurDokumen(s, kelas, d).asli,
          jalurDokumen(s, kelas, d).kecil,
          jalurDokumen(s, kelas, d).besar,
          jalurKarantina(s, d),
        ];
        for (const jalur of keluaran) expect(uraiJalurMasuk(jalur)).toBeNull();
      }),
    );
  });

  test.each([
    'masuk/',
    'masuk/prov-bengkulu/permohonan/B1/lampiran',
    'masuk/prov-bengkulu/permohonan/B1/lampiran/D1/lagi',
    'masuk/prov-bengkulu/rahasia/B1/lampiran/D1',
    'masuk/prov-bengkulu/permohonan/B1/apa-saja/D1',
    'masuk/Prov Bengkulu/permohonan/B1/lampiran/D1',
    'masuk/prov-bengkulu/permohonan/../lampiran/D1',
    '/masuk/prov-bengkulu/permohonan/B1/lampiran/D1',
    'dokumen/masuk/prov-bengkulu/permohonan/B1/lampiran/D1',
  ])('%s is not the path of an upload', (nama) => expect(uraiJalurMasuk(nama)).toBeNull());
});

describe('the name a person gave to a file', () => {
  test.each([
    ['ktp.jpg', 'ktp.jpg'],
    ['C:\\Users\\desk\\ktp.jpg', 'ktp.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\u202ec.pdf', 'abc.pdf'],
    ['', 'tanpa nama'],
    [undefined, 'tanpa nama'],
  ])('%j is shown as %j', (nama, tampil) => expect(namaAman(nama)).toBe(tampil));
});
