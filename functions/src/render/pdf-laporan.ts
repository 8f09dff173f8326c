import type { ModelLaporan, Sel, TabelLaporan } from '@ppid/domain/laporan/types';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { cetak, tanggalBerkas } from './pdfmake.js';
import { kakiHalaman, kopHalaman, tabelBergaris } from './tataLetak.js';

const TEPI = 34;
const TINGGI_A4 = 841.89;
const LEBAR_A4 = 595.28;
const LEBAR = TINGGI_A4 - 2 * TEPI;
const CELAH = 18;
const SETENGAH = (LEBAR - CELAH) / 2;

/** A report as PDF, A4 across for the register's sixteen columns. The same model is the same bytes. */
export async function renderLaporanPdf(model: ModelLaporan): Promise<Buffer> {
  return cetak({
    pageSize: { width: TINGGI_A4, height: LEBAR_A4 },
    pageMargins: [TEPI, 34, TEPI, 42],
    info: {
      title: `${model.judul} ${model.periodeTeks}`,
      author: model.kop.instansi,
      creationDate: tanggalBerkas(model.dibuat.slice(0, 10)),
    },
    language: 'id-ID',
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.1 },
    footer: kakiHalaman(`${model.judul} ${model.periodeTeks} · dibuat ${model.dibuatTeks}`, TEPI),
    content: [
      kopHalaman(model.kop, LEBAR),
      { text: model.judul.toUpperCase(), bold: true, fontSize: 12, alignment: 'center' },
      { text: model.periodeTeks, alignment: 'center', margin: [0, 1, 0, 10] },
      duaKolom(model.ringkasan),
      {
        stack: [judul(model.register.judul), tabel(model.register, LEBAR, 6.5)],
        pageBreak: 'before',
      },
      {
        stack: [judul('Mutu baku: rencana dan nyata'), ...model.mutuBaku.flatMap(mutuBaku)],
        pageBreak: 'before',
      },
      penutup(model),
    ],
  });
}

/** The summary tables in two columns of about the same height. */
function duaKolom(semua: TabelLaporan[]): Content {
  const kolom: [TabelLaporan[], TabelLaporan[]] = [[], []];
  const tinggi = [0, 0];
  for (const t of semua) {
    const ke = (tinggi[1] ?? 0) < (tinggi[0] ?? 0) ? 1 : 0;
    kolom[ke].push(t);
    tinggi[ke] = (tinggi[ke] ?? 0) + t.baris.length + 3;
  }
  return {
    columns: kolom.map((isi) => ({
      width: SETENGAH,
      stack: isi.map((t) => ({
        stack: [judul(t.judul), tabel(t, SETENGAH, 8.5)],
        unbreakable: t.baris.length < 25,
      })),
    })),
    columnGap: CELAH,
  };
}

function mutuBaku(t: TabelLaporan): Content[] {
  return [{ text: t.judul, margin: [0, 0, 0, 3] }, tabel(t, LEBAR, 8)];
}

function judul(teks: string): Content {
  return { text: teks, bold: true, margin: [0, 2, 0, 3] };
}

function tabel(t: TabelLaporan, lebar: number, ukuran: number): Content {
  if (t.baris.length === 0) return { text: t.kosong, italics: true, margin: [0, 0, 0, 10] };
  return tabelBergaris(
    t.kolom,
    t.lebar,
    t.baris.map((baris) => baris.map(sel)),
    lebar,
    ukuran,
  );
}

function sel({ teks, nilai }: Sel): TableCell {
  if (teks === '–') return { text: teks, alignment: 'center' };
  return { text: teks, alignment: nilai === undefined ? 'left' : 'right' };
}

function penutup(model: ModelLaporan): Content {
  return {
    unbreakable: true,
    margin: [0, 6, 0, 0],
    columns: [
      {
        width: '*',
        // A copy: pdfmake rewrites the arrays it is given.
        stack: [judul('Cara menghitung'), { ul: [...model.definisi], fontSize: 8 }],
      },
      {
        width: 220,
        alignment: 'center',
        stack: [
          { text: `${model.pengesahan},`, margin: [0, 2, 0, 46] },
          { text: '........................................................' },
        ],
      },
    ],
    columnGap: CELAH,
  };
}
