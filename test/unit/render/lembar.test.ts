import { cetakLembar, lembarUsulan } from '@ppid/domain/pengecualian/cetakLembar';
import { UJI_KONSEKUENSI } from '@ppid/domain/formulir/uji';
import { PDFParse } from 'pdf-parse';
import { describe, expect, it, test } from 'vitest';
import { renderLembarPdf } from '../../../functions/src/render/pdf-lembar.js';
import { CONTOH } from '../formulir/contoh.js';
import { SATKER } from '../laporan/bantu.js';

const ISI = CONTOH['ujiKonsekuensi']?.data as Record<string, unknown>;
const DATA = {
  undangan: { nomor: '4/UND/XI/2026', tanggal: '2026-11-03' },
  beritaAcara: { nomor: '9/BA/XI/2026', tanggal: '2026-11-05' },
};
const lembar = (isi: Record<string, unknown> = {}, lain: { diganti?: boolean } = {}) =>
  cetakLembar({
    satker: SATKER,
    berkas: { nomor: '3/KLS/2026', data: DATA },
    isi: { ...ISI, ...isi },
    versi: 2,
    diganti: false,
    pengambil: 'Rina Contoh (PPID)',
    pada: '2026-11-21T03:04:00.000Z',
    ...lain,
  });

const rapat = (teks: string): string => teks.replace(/\s+/g, '');
async function baca(pdf: Buffer): Promise<{ teks: string; halaman: number; info: string }> {
  const parser = new PDFParse({ data: new Uint8Array(pdf) });
  try {
    const { text, total } = await parser.getText();
    return { teks: rapat(text), halaman: total, info: JSON.stringify(await parser.getInfo()) };
  } finally {
    await parser.destroy();
  }
}

describe('the worksheet as paper', () => {
  it('says every field of the form in words (dossier F.2)', async () => {
    const { teks, info } = await baca(await renderLembarPdf(lembar()));
    const terbaca: Record<string, string> = {
      tanggal: 'Kamis, 5 November 2026',
      pemicu: 'Sebelum ada permintaan',
      pasal17: 'Pasal 17 huruf h angka 3 UU 14/2008: kondisi keuangan',
      kesimpulan: 'Kesimpulan: Sebagian (dihitamkan)',
      mulai: '1 Desember 2026 sampai dengan 30 November 2031',
      bentuk: 'Cetak, Daring',
    };
    // Said by others: the choice of the proposal, and the two halves of the period.
    const lainnya = ['usulan', 'caraBerakhir', 'akhir', 'peserta'];
    for (const { kunci } of UJI_KONSEKUENSI.bidang) {
      const nilai = ISI[kunci];
      if (nilai === undefined || lainnya.includes(kunci)) continue;
      expect(teks, kunci).toContain(rapat(terbaca[kunci] ?? (typeof nilai === 'string' ? nilai : '')));
    }
    for (const kepala of ['Informasi', 'Dasar hukum', 'Bila dibuka', 'Bila ditutup', 'Jangka waktu']) {
      expect(teks).toContain(rapat(kepala));
    }
    expect(teks).toContain(rapat('KOMISI PEMILIHAN UMUM PROVINSI BENGKULU'));
    expect(teks).toContain(rapat('Nomor: 1/LU/XI/2026 · versi 2'));
    expect(teks).toContain(
      rapat('Undangan nomor 4/UND/XI/2026 tanggal 3 November 2026; Berita acara nomor 9/BA/XI/2026'),
    );
    expect(teks).toContain(rapat('diambil Rina Contoh (PPID), 21 November 2026'));
    expect(info).not.toContain('rekening');
    expect(info).not.toContain('Rina');
  });

  it('has a place to sign for who signs, and says who was not there', async () => {
    const peserta = [
      { nama: 'Contoh Pertama', jabatan: 'PPID', peran: 'PPID', hadir: true, tandaTangan: true },
      { nama: 'Contoh Ahli', jabatan: 'Dosen', peran: 'AHLI', hadir: false, tandaTangan: false },
    ];
    const { teks } = await baca(await renderLembarPdf(lembar({ peserta })));
    expect(teks).toContain(rapat('1. Contoh Pertama PPID PPID Hadir 1. ……………………'));
    expect(teks).toContain(rapat('2. Contoh Ahli Dosen Ahli Tidak hadir –'));
  });

  it('fills as many pages as the texts need and loses none of them', async () => {
    const panjang = `${'Akibatnya panjang sekali. '.repeat(150)}UJUNG`;
    const isi = { informasi: panjang, konsekuensi: panjang.slice(0, 1500), penyeimbangan: panjang };
    const peserta = Array.from({ length: 40 }, (_, i) => ({
      ...{ nama: `Peserta ${i + 1}`, jabatan: 'Staf', peran: 'UNIT', hadir: true, tandaTangan: true },
    }));
    const { teks, halaman } = await baca(await renderLembarPdf(lembar({ ...isi, peserta })));
    expect(halaman).toBeGreaterThan(3);
    expect(teks.match(/UJUNG/g)).toHaveLength(2);
    expect(teks).toContain(rapat('40. Peserta 40 Staf'));
  });

  it('says that it is not the latest one, and that nothing is excluded where it is open', async () => {
    const tanda = rapat('Lembar ini bukan versi terakhir.');
    expect((await baca(await renderLembarPdf(lembar()))).teks).not.toContain(tanda);
    const { teks } = await baca(await renderLembarPdf(lembar({ kesimpulan: 'TERBUKA' }, { diganti: true })));
    expect(teks).toContain(tanda);
    expect(teks).toContain(rapat('Tidak dikecualikan'));
  });

  it('is the same bytes for the same sheet', async () => {
    expect((await renderLembarPdf(lembar())).equals(await renderLembarPdf(lembar()))).toBe(true);
  });
});

test('the versions of a proposal are its sheets in the order of the history, whatever is tested between them', () => {
  const entri = (urutan: number, usulan: string) => ({ urutan, data: { usulan } });
  const semua = [entri(9, 'u1'), entri(5, 'u2'), entri(4, 'u1')];
  expect(lembarUsulan(semua, 'u1').map(({ urutan }) => urutan)).toEqual([4, 9]);
});
