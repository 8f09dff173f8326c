import { contohModel } from '@ppid/domain/surat/contoh';
import { jenisSurat } from '@ppid/domain/surat/jenis-surat';
import { isiYangHilang, periksaTemplat } from '@ppid/domain/surat/periksa-templat';
import { susunSurat } from '@ppid/domain/surat/susun';
import { selaluTercetak } from '@ppid/domain/surat/syarat';
import {
  KUNCI_SURAT,
  TemplatSurat,
  type BlokTemplat,
  type KunciSurat,
} from '@ppid/domain/surat/templat-data';
import { TEMPLAT_BAWAAN, templatBawaan, templatBerlaku } from '@ppid/domain/surat/templat/index';
import { teksSurat } from '@ppid/domain/surat/teks';
import { describe, expect, it } from 'vitest';

const semua = KUNCI_SURAT.map((kunci): [KunciSurat, TemplatSurat] => [kunci, TEMPLAT_BAWAAN[kunci]]);
const ubah = (kunci: KunciSurat, blok: (b: BlokTemplat) => BlokTemplat | null): TemplatSurat => {
  const asal = templatBawaan(kunci);
  return { ...asal, blok: asal.blok.flatMap((b) => blok(b) ?? []) };
};
/** Every text of a block without one placeholder, rows and items that consist of it left out. */
function tanpa(slot: string): (b: BlokTemplat) => BlokTemplat | null {
  const hapus = (teks: string) => teks.replaceAll(`{{${slot}}}`, '…');
  return (b) => {
    switch (b.blok) {
      case 'paragraf':
      case 'judul':
        return { ...b, teks: hapus(b.teks) };
      case 'isian':
        return { ...b, baris: b.baris.map((r) => ({ ...r, nilai: hapus(r.nilai) })) };
      case 'daftar':
        return { ...b, butir: b.butir.map((r) => ({ ...r, teks: hapus(r.teks) })) };
      case 'ttd':
        return {
          ...b,
          pihak: b.pihak.map((p) => ({
            pembuka: p.pembuka && hapus(p.pembuka),
            jabatan: hapus(p.jabatan),
            nama: hapus(p.nama),
          })),
        };
      default:
        return b;
    }
  };
}

describe('templat bawaan', () => {
  it.each(semua)('%s memuat semua isi wajib dan berbentuk data saja', (kunci, templat) => {
    expect(periksaTemplat(templat)).toEqual({});
    expect(templat.kunci).toBe(kunci);
    expect(TemplatSurat.parse(JSON.parse(JSON.stringify(templat)))).toEqual(templat);
  });

  it.each(semua)('%s dapat dicetak dengan data contoh, tanpa isian yang tersisa', (kunci, templat) => {
    const teks = teksSurat(susunSurat(templat, contohModel(kunci)));
    expect(teks).not.toMatch(/\{\{|\}\}|undefined/);
    expect(teks).toContain('Contoh Pemohon');
  });

  const wajib = KUNCI_SURAT.flatMap((kunci) =>
    jenisSurat(kunci).wajib.map((isi): [KunciSurat, string, typeof isi] => [kunci, isi.nama, isi]),
  );
  it.each(wajib)('%s tanpa %s ditolak', (kunci, nama, isi) => {
    const templat =
      isi.bagian === undefined
        ? ubah(kunci, tanpa(isi.slot ?? ''))
        : ubah(kunci, (b) => (b.blok === 'bagian' && b.nama === isi.bagian ? null : b));
    expect(isiYangHilang(templat)).toContain(nama);
    expect(periksaTemplat(templat)['isiWajib']).toContain(nama);
  });
});

describe('pemeriksa', () => {
  it('tidak tertipu oleh syarat yang menyembunyikan isi wajib', () => {
    const sembunyi = ubah('tanda-bukti', (b) => (b.blok === 'ttd' ? { ...b, bila: 'kodeLacak' } : b));
    expect(periksaTemplat(sembunyi)).toMatchObject({
      blok: expect.stringContaining('tanda tangan') as string,
      isiWajib: expect.stringContaining('jabatan yang menandatangani') as string,
    });
    const baris = ubah('keputusan-penolakan', (b) =>
      b.blok === 'isian'
        ? { ...b, baris: b.baris.map((r) => (r.nilai === '{{alasan}}' ? { ...r, bila: '!sebagian' } : r)) }
        : b,
    );
    expect(isiYangHilang(baris)).toEqual(['alasan']);
  });

  it('mengenali isi yang tercetak lewat dua cabang yang saling melengkapi', () => {
    expect(isiYangHilang(templatBawaan('keputusan-penolakan'))).toEqual([]);
    const satuCabang = ubah('keputusan-penolakan', (b) =>
      b.blok === 'paragraf' && b.bila === 'sebagian' ? null : b,
    );
    expect(isiYangHilang(satuCabang)).toEqual(['putusan']);
  });

  it.each<[string, string[][], string[], boolean]>([
    ['tanpa syarat', [[]], [], true],
    ['tidak tercetak', [], [], false],
    ['hanya bila a', [['a']], [], false],
    ['hanya bila a, padahal diandaikan a', [['a']], ['a'], true],
    ['a atau bukan a', [['a'], ['!a']], [], true],
    ['a dan b, a dan bukan b, bukan a', [['a', 'b'], ['a', '!b'], ['!a']], [], true],
    ['satu kasus tertinggal', [['a', 'b'], ['!a']], [], false],
    ['diandaikan yang sebaliknya', [['a']], ['!a'], false],
    ['terlalu banyak syarat', Array.from({ length: 11 }, (_, i) => [`s${i}`]), [], false],
  ])('tabel kebenaran: %s', (_nama, tercetak, andaian, hasil) => {
    expect(selaluTercetak(tercetak, andaian)).toBe(hasil);
  });

  it('menunjuk isian, bagian, dan syarat yang tidak dikenal pada tempatnya', () => {
    const asal = templatBawaan('tanda-terima');
    const blok: BlokTemplat[] = [
      ...asal.blok,
      { blok: 'paragraf', teks: 'NIK {{nik}} dan {{ nama }}' },
      { blok: 'paragraf', teks: 'Isian {{belum selesai' },
      { blok: 'bagian', nama: 'rahasia' },
      { blok: 'isian', baris: [{ label: 'x', nilai: 'y', bila: 'entah' }], bila: '!entah' },
      { blok: 'daftar', butir: [{ teks: '{{constructor}}' }] },
    ];
    const n = asal.blok.length;
    const galat = periksaTemplat({ ...asal, blok, tembusan: ['{{siapa}}'] });
    expect(galat).toEqual({
      'tembusan.0': 'Isian tidak dikenal: {{siapa}}.',
      [`blok.${n}.teks`]: 'Isian tidak dikenal: {{nik}}.',
      [`blok.${n + 1}.teks`]: 'Isian harus ditulis seperti {{nama}}.',
      [`blok.${n + 2}.nama`]: 'Bagian tidak dikenal: rahasia.',
      [`blok.${n + 3}.bila`]: 'Syarat tidak dikenal: !entah.',
      [`blok.${n + 3}.baris.0.bila`]: 'Syarat tidak dikenal: entah.',
      [`blok.${n + 4}.butir.0.teks`]: 'Isian tidak dikenal: {{constructor}}.',
    });
  });

  it('fakta ya/tidak hanya untuk syarat, bukan untuk dicetak', () => {
    const templat = ubah('keputusan-penolakan', (b) =>
      b.blok === 'judul' ? { ...b, teks: '{{sebagian}}' } : b,
    );
    expect(Object.values(periksaTemplat(templat))).toEqual(['Isian tidak dikenal: {{sebagian}}.']);
  });

  it('keputusan tetap berjudul dan surat tetap berperihal', () => {
    expect(periksaTemplat({ ...templatBawaan('tanda-bukti'), judul: null, perihal: 'Bukti' })).toEqual({
      judul: 'Judul wajib diisi.',
      perihal: 'Surat ini memakai judul, bukan perihal.',
    });
    expect(periksaTemplat({ ...templatBawaan('perpanjangan'), judul: 'X', perihal: null })).toEqual({
      judul: 'Surat ini memakai perihal, bukan judul.',
      perihal: 'Perihal wajib diisi.',
    });
  });

  it('yang ditulis pemohon tidak pernah dibaca sebagai isian', () => {
    const m = contohModel('tanda-bukti');
    const pemohon = { ...m.pemohon, nama: '{{kodeLacak}} $& $1' };
    expect(teksSurat(susunSurat(templatBawaan('tanda-bukti'), { ...m, pemohon }))).toContain(
      'Nama pemohon: {{kodeLacak}} $& $1',
    );
  });
});

describe('versi yang berlaku', () => {
  const versi = (nomor: number, dari: string, sampai: string | null = null): TemplatSurat => ({
    ...templatBawaan('perpanjangan'),
    satkerId: 'prov-bengkulu',
    versi: nomor,
    berlakuDari: dari,
    berlakuSampai: sampai,
  });
  const milik = [
    versi(1, '2026-11-10'),
    versi(2, '2027-01-01'),
    versi(3, '2026-11-20'),
    versi(4, '2027-01-01'),
    versi(5, '2026-11-12', '2026-11-14'),
  ];
  it.each([
    ['2026-11-09', 0],
    ['2026-11-10', 1],
    ['2026-11-12', 5],
    ['2026-11-14', 5],
    ['2026-11-15', 1],
    ['2026-11-20', 3],
    ['2026-12-31', 3],
    ['2027-01-01', 4],
  ])('pada %s: versi %i', (tanggal, nomor) => {
    expect(templatBerlaku('perpanjangan', milik, tanggal).versi).toBe(nomor);
    expect(templatBerlaku('tanda-bukti', milik, tanggal).versi).toBe(0);
  });
});
