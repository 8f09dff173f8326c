import type { ModelRegister, Sel } from '@ppid/domain/laporan/types';
import type { TableCell } from 'pdfmake/interfaces.js';
import { cetak, tanggalBerkas } from './pdfmake.js';
import { kakiHalaman, kopHalaman, tabelBergaris } from './tataLetak.js';

const TEPI = 24;
/** A4 lying. */
const LEBAR = 841.89 - 2 * TEPI;
const UKURAN = 6.5;
/** Letters that fit one unit of relative column width at this size, found by looking; longer words are cut into parts. */
const HURUF_PER_LEBAR = 1.05;

/**
 * A register as the official form prints it: A4 lying, letterhead, the columns in their order, the heading repeated and
 * the pages numbered. The same register is the same bytes.
 */
export async function renderRegisterPdf(model: ModelRegister): Promise<Buffer> {
  const { tabel: t } = model;
  return cetak({
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [TEPI, 30, TEPI, 40],
    info: {
      title: `${model.judul} ${model.keterangan}`,
      author: model.kop.instansi,
      creationDate: tanggalBerkas(model.dibuat.slice(0, 10)),
    },
    language: 'id-ID',
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.1 },
    footer: kakiHalaman(`${model.judul} · ${model.keterangan} · dibuat ${model.dibuatTeks}`, TEPI),
    content: [
      kopHalaman(model.kop, LEBAR),
      { text: model.judul.toUpperCase(), bold: true, fontSize: 12, alignment: 'center' },
      { text: model.keterangan, alignment: 'center', margin: [0, 1, 0, 8] },
      t.baris.length === 0
        ? { text: t.kosong, italics: true, margin: [0, 0, 0, 10] }
        : tabelBergaris(
            t.kolom,
            t.lebar,
            t.baris.map((baris) => baris.map((sel, i) => isi(sel, (t.lebar[i] ?? 9) * HURUF_PER_LEBAR))),
            LEBAR,
            UKURAN,
            // One request may fill more than a page.
            { barisUtuh: false },
          ),
      ...model.catatan.map((teks) => ({
        text: teks,
        fontSize: 7.5,
        margin: [0, 0, 0, 2] as [number, number, number, number],
      })),
    ],
  });
}

function isi({ teks, nilai }: Sel, huruf: number): TableCell {
  if (teks === '–') return { text: teks, alignment: 'center' };
  return { text: potong(teks, Math.floor(huruf)), alignment: nilai === undefined ? 'left' : 'right' };
}

/** A word longer than its column (an address on the web, an unbroken line of letters) would run over its neighbours. */
export function potong(teks: string, huruf: number): string {
  return teks.replace(new RegExp(`[^\\s]{${huruf + 1},}`, 'gu'), (kata) =>
    (kata.match(new RegExp(`.{1,${huruf}}`, 'gu')) ?? [kata]).join('\u200b'),
  );
}
