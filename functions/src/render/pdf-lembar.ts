import type { LembarCetak, PesertaUji } from '@ppid/domain/pengecualian/cetakLembar';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { cetak, tanggalBerkas, WARNA } from './pdfmake.js';
import { barisIsian, GARIS_TABEL, kakiHalaman, kopHalaman, tabelBergaris } from './tataLetak.js';

const TEPI = 36;
/** A4 lying: five columns of running text. */
const LEBAR = 841.89 - 2 * TEPI;

/**
 * A worksheet of the consequence test as PDF, A4 lying, with a place for every signature. The same sheet taken out by the
 * same person at the same moment is the same bytes. The metadata carries number and day, never what is tested.
 */
export async function renderLembarPdf(lembar: LembarCetak): Promise<Buffer> {
  return cetak({
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [TEPI, 36, TEPI, 44],
    info: {
      title: `Lembar uji konsekuensi ${lembar.nomor}, versi ${lembar.versi}`,
      author: lembar.kop.instansi,
      creationDate: tanggalBerkas(lembar.tanggal),
    },
    language: 'id-ID',
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.12 },
    footer: kakiHalaman(lembar.kaki, TEPI),
    content: [
      kopHalaman(lembar.kop, LEBAR),
      { text: 'LEMBAR UJI KONSEKUENSI', bold: true, fontSize: 12, alignment: 'center' },
      {
        text: `Nomor: ${lembar.nomor} · versi ${lembar.versi}`,
        alignment: 'center',
        margin: [0, 1, 0, lembar.diganti ? 2 : 10],
      },
      ...(lembar.diganti ? [usang()] : []),
      barisIsian(lembar.pengantar),
      tabelUji(lembar),
      barisIsian(lembar.penyeimbangan),
      penutup(lembar),
    ],
  });
}

const usang = (): Content => ({
  text: 'Lembar ini bukan versi terakhir.',
  bold: true,
  alignment: 'center',
  margin: [0, 0, 0, 8],
});

/** The head has two lines: consequence and consideration stand under one title, as the sheets in use have it. */
function tabelUji({ isi }: LembarCetak): Content {
  const kepala = (teks: string, lain: Partial<Record<'rowSpan' | 'colSpan', number>> = {}): TableCell => ({
    text: teks,
    bold: true,
    alignment: 'center',
    fillColor: WARNA.latar,
    ...lain,
  });
  const paragraf = (teks: string[]): TableCell => ({
    stack: teks.map((satu) => ({ text: satu, margin: [0, 0, 0, 3] as [number, number, number, number] })),
  });
  const lebar = [27, 21, 20, 20, 12];
  return {
    table: {
      headerRows: 2,
      widths: lebar.map((bagian) => (bagian / 100) * LEBAR - 6.6),
      body: [
        [
          kepala('Informasi', { rowSpan: 2 }),
          kepala('Dasar hukum', { rowSpan: 2 }),
          kepala('Konsekuensi dan pertimbangan bagi publik', { colSpan: 2 }),
          {},
          kepala('Jangka waktu', { rowSpan: 2 }),
        ],
        [{}, {}, kepala('Bila dibuka'), kepala('Bila ditutup'), {}],
        [
          paragraf(isi.informasi.map(({ label, nilai }) => `${label}: ${nilai}`)),
          paragraf(isi.dasar),
          { text: isi.dibuka },
          { text: isi.ditutup },
          { text: isi.jangka },
        ],
      ],
    },
    layout: GARIS_TABEL,
    fontSize: 8.5,
    margin: [0, 0, 0, 10],
  };
}

function lampiran(daftar: string[]): Content[] {
  if (daftar.length === 0) return [];
  return [{ text: `Lampiran: ${daftar.join('; ')}.`, margin: [0, 0, 0, 8] }];
}

/** So many signatures fit on one page beside what they sign. */
const MAKS_SATU_HALAMAN = 10;

/** The conclusion stays with its signatures; the rows are high enough for a pen and are never cut in two. */
function penutup({ kesimpulan, lampiran: daftar, peserta, tempatTanggal }: LembarCetak): Content {
  return {
    unbreakable: peserta.length <= MAKS_SATU_HALAMAN,
    stack: [
      { text: `Kesimpulan: ${kesimpulan}`, bold: true, fontSize: 11, margin: [0, 0, 0, 8] },
      ...lampiran(daftar),
      { text: tempatTanggal, margin: [0, 0, 0, 4] },
      tabelBergaris(
        ['No.', 'Nama', 'Jabatan', 'Sebagai', 'Kehadiran', 'Tanda tangan'],
        [4, 24, 24, 20, 11, 17],
        peserta.map(baris),
        LEBAR,
      ),
    ],
  };
}

const baris = (p: PesertaUji, i: number): TableCell[] => [
  { text: `${i + 1}.`, alignment: 'center' },
  { text: p.nama },
  { text: p.jabatan },
  { text: p.sebagai },
  { text: p.hadir ? 'Hadir' : 'Tidak hadir', alignment: 'center' },
  p.menandatangani
    ? { text: `${i + 1}. ……………………`, margin: [0, 14, 0, 2] }
    : { text: '–', alignment: 'center' },
];
