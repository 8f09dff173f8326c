import { KOLOM_KEBERATAN, TAMBAHAN_KEBERATAN } from '@ppid/domain/laporan/kolomKeberatan';
import { KOLOM_REGISTER, TAMBAHAN_PERMOHONAN } from '@ppid/domain/laporan/kolomPermohonan';
import { barisRegister } from '@ppid/domain/laporan/register';
import { publikKeberatan, publikPermohonan } from '@ppid/domain/laporan/samarRegister';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulanKecil, KALENDER, PEMOHON } from './bantu.js';
import { baris as barisKeb, sampaiSengketa } from './bantu-keberatan.js';

const { C, D } = bulanKecil();
const KEB = barisKeb(sampaiSengketa());
const penuh = barisRegister(C.berkas, { ...PEMOHON }, KALENDER);

const sel = <T>(kolom: readonly { sel: (b: T) => { teks: string } }[], baris: T): string[] =>
  kolom.map((k) => k.sel(baris).teks);

describe('versi publik (dossier H.3)', () => {
  it('menyebut kategori, bukan nama; dari alamat hanya kabupaten/kota', () => {
    const b = publikPermohonan({ ...penuh, kabKota: 'Kota Bengkulu' });
    expect(b).toMatchObject({
      nama: 'Pemohon perorangan',
      alamat: 'Kota Bengkulu',
      kontak: '–',
      pekerjaan: '–',
      kuasa: '',
      nomor: penuh.nomor,
      informasi: penuh.informasi,
    });
    expect(publikPermohonan({ ...penuh, kategori: 'BADAN_HUKUM' }).nama).toBe('Pemohon badan hukum');
  });

  it('nama pemohon dan kuasanya keluar dari teks bebas, juga sebagian dan tanpa gelar', () => {
    const b = publikPermohonan({
      ...penuh,
      kuasa: 'Budi Santoso, S.H.',
      informasi:
        'Saya, siti nurhaliza, lewat BUDI SANTOSO meminta data. Nurhaliza menunggu di ' + PEMOHON.alamat,
      tujuan: 'Kepentingan Ibu Siti; NIK 1771014105900001, telp 0812 3456 7890, siti@contoh.test',
    });
    const teks = `${b.informasi} ${b.tujuan}`.toLowerCase();
    for (const rahasia of [
      'siti',
      'nurhaliza',
      'budi santoso',
      'jl. contoh',
      '1771014105900001',
      '3456',
      '@',
    ])
      expect(teks).not.toContain(rahasia);
    expect(teks).toContain('meminta data');
  });

  it('perintah dan tanggapan dalam register keberatan dibersihkan; pejabat yang menjawab tetap disebut', () => {
    const b = publikKeberatan({ ...KEB, tanggapanPemohon: `Tidak menerima: ${PEMOHON.nama}` });
    expect(b.tanggapanPemohon).toBe('Tidak menerima: [nama disamarkan]');
    expect(b.pejabat).toBe(KEB.pejabat);
    expect(b.nama).toBe('Pemohon');
  });

  const SUKU = ['Sri', 'Wah', 'yu', 'Nur', 'din', 'Ke', 'tut', 'Ma', 'nu', 'rung', 'Éka', 'Żubrowski'];
  const arbKata = fc
    .array(fc.constantFrom(...SUKU), { minLength: 2, maxLength: 3 })
    .map((s) => s.join('').toLowerCase())
    .map((s) => s.charAt(0).toUpperCase() + s.slice(1));
  const arbNama = fc.array(arbKata, { minLength: 1, maxLength: 4 }).map((k) => k.join(' '));
  const angka = (n: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }).map((a) => a.join(''));
  const arbOrang = fc.record({
    nama: arbNama,
    kuasa: fc.oneof(fc.constant(''), arbNama),
    nik: angka(16),
    telepon: angka(9).map((a) => `081${a}`),
    surel: fc.tuple(arbKata, arbKata).map(([a, b]) => `${a}@${b}.test`.toLowerCase()),
    alamat: arbKata.map((k) => `Jalan ${k} No. 7, RT 03`),
  });
  const arbTeks = (orang: {
    nama: string;
    kuasa: string;
    nik: string;
    telepon: string;
    surel: string;
    alamat: string;
  }) =>
    fc
      .array(
        fc.constantFrom(
          'data anggaran',
          'untuk',
          '\n',
          'dan',
          orang.nama,
          orang.nama.toUpperCase(),
          orang.kuasa,
          orang.nik,
          orang.telepon,
          orang.surel,
          orang.alamat,
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((bagian) => bagian.join(' '));
  const arbKasus = arbOrang.chain((orang) =>
    fc.tuple(fc.constant(orang), arbTeks(orang), arbTeks(orang), arbTeks(orang)),
  );

  it('tidak satu sel pun memuat 16 angka, telepon, surel, alamat, atau nama pemohon', () => {
    fc.assert(
      fc.property(arbKasus, ([orang, satu, dua, tiga]) => {
        const { nama, kuasa, alamat, telepon, surel } = orang;
        const pribadi = { nama, kuasa, alamat, kontak: `${telepon}\n${surel}`, pekerjaan: 'Peneliti' };
        const permohonan = publikPermohonan({
          ...barisRegister(D.berkas, {}, KALENDER),
          ...pribadi,
          informasi: satu,
          tujuan: dua,
          penguasaan: `Tidak (${tiga})`,
          kabKota: dua,
        });
        const keberatan = publikKeberatan({
          ...KEB,
          ...pribadi,
          informasi: satu,
          tujuan: dua,
          keputusan: `Perintah: ${tiga}`,
          tanggapanPemohon: dua,
        });
        const semua = [
          ...sel([...KOLOM_REGISTER, ...TAMBAHAN_PERMOHONAN], permohonan),
          ...sel([...KOLOM_KEBERATAN, ...TAMBAHAN_KEBERATAN], keberatan),
        ]
          .join('\n')
          .toLowerCase();
        expect(semua).not.toMatch(/\d{16}/);
        expect(semua).not.toMatch(/\S@\S/);
        const rahasia = [orang.nama, orang.kuasa, orang.telepon, orang.surel, orang.alamat, 'Peneliti'];
        for (const isi of rahasia.filter(Boolean)) expect(semua).not.toContain(isi.toLowerCase());
        // Nor does the answer of the callable, which carries more than the cells.
        const jawaban = JSON.stringify([permohonan, keberatan]).toLowerCase();
        for (const isi of rahasia.filter(Boolean)) expect(jawaban).not.toContain(isi.toLowerCase());
      }),
      { numRuns: 300 },
    );
  });
});
