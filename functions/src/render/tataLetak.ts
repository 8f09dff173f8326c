import type { BarisIsian, KopSurat } from '@ppid/domain/surat/types';
import type { Content, ContentTable, TDocumentDefinitions, TableCell } from 'pdfmake/interfaces.js';
import { WARNA } from './pdfmake.js';

const KOLOM_LABEL = 150;

/** Letterhead of the office over a heavy and a light rule. */
export function kopHalaman(kop: KopSurat, lebar: number): Content {
  return {
    stack: [
      { text: kop.instansi, bold: true, fontSize: 13, alignment: 'center' },
      { text: kop.satuan, bold: true, alignment: 'center' },
      { text: kop.alamat, fontSize: 8.5, alignment: 'center', margin: [0, 2, 0, 0] },
      { text: kop.kontak, fontSize: 8.5, alignment: 'center' },
      {
        canvas: [
          { type: 'line', x1: 0, y1: 5, x2: lebar, y2: 5, lineWidth: 2 },
          { type: 'line', x1: 0, y1: 7.5, x2: lebar, y2: 7.5, lineWidth: 0.6 },
        ],
      },
    ],
    margin: [0, 0, 0, 12],
  };
}

/** Footer of every page: what the paper is, and which page of how many. */
export function kakiHalaman(kaki: string, tepi: number): NonNullable<TDocumentDefinitions['footer']> {
  return (halaman: number, jumlah: number): Content => ({
    columns: [
      { text: kaki, width: '*' },
      { text: `Halaman ${halaman} dari ${jumlah}`, width: 'auto' },
    ],
    fontSize: 7.5,
    color: WARNA.garis,
    margin: [tepi, 12, tepi, 0],
  });
}

/** label : value, aligned at the colon. */
export function barisIsian(baris: BarisIsian[]): Content {
  return {
    table: {
      widths: [KOLOM_LABEL, 4, '*'],
      body: baris.map(({ label, nilai, tebal = false }) => [
        { text: label },
        { text: ':' },
        { text: nilai, bold: tebal },
      ]),
    },
    layout: { ...TANPA_GARIS, paddingTop: () => 1, paddingBottom: () => 1, paddingLeft: () => 0 },
    margin: [0, 0, 0, 8],
  };
}

export const TANPA_GARIS = { hLineWidth: () => 0, vLineWidth: () => 0 };

/** Thin rules around every cell. */
export const GARIS_TABEL = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => WARNA.halus,
  vLineColor: () => WARNA.halus,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
};

/** Ruled table; its heading row repeats on every page and, where `barisUtuh`, no row breaks across two. */
export function tabelBergaris(
  kolom: string[],
  lebar: number[],
  baris: TableCell[][],
  lebarHalaman: number,
  fontSize = 8.5,
  { barisUtuh = true } = {},
): ContentTable & { margin: [number, number, number, number] } {
  const total = lebar.reduce((a, b) => a + b, 0);
  const PADDING = 6.6;
  return {
    table: {
      headerRows: 1,
      dontBreakRows: barisUtuh,
      widths: lebar.map((bagian) => (bagian / total) * lebarHalaman - PADDING),
      body: [
        kolom.map((teks) => ({
          text: teks,
          bold: true,
          fillColor: WARNA.latar,
          alignment: 'center' as const,
        })),
        // Copies: pdfmake rewrites the arrays it is given.
        ...baris.map((sel) => [...sel]),
      ],
    },
    layout: GARIS_TABEL,
    fontSize,
    margin: [0, 0, 0, 10],
  };
}
