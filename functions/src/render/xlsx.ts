import type { ModelLaporan, ModelRegister, TabelLaporan } from '@ppid/domain/laporan/types';
import type { Cell, SheetData } from 'write-excel-file/node';
import { KEPALA, sel, TEBAL, teks } from './xlsx-sel.js';

/** A report as a workbook of three sheets. */
export async function renderLaporanXlsx(model: ModelLaporan): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile([
    {
      sheet: 'Ringkasan',
      data: [...kepala(model), ...model.ringkasan.flatMap(tabel), ...definisi(model)],
      columns: [{ width: 56 }, { width: 22 }],
    },
    {
      sheet: 'Register',
      data: [kolom(model.register), ...isi(model.register)],
      columns: model.register.lebar.map((width) => ({ width: width * 2 })),
      orientation: 'landscape',
      stickyRowsCount: 1,
    },
    {
      sheet: 'Mutu Baku',
      data: model.mutuBaku.flatMap(tabel),
      columns: (model.mutuBaku[0]?.lebar ?? []).map((width) => ({ width: Math.max(6, width * 3) })),
      orientation: 'landscape',
    },
  ]).toBuffer();
}

/**
 * A register as a workbook: the official columns in their order, the unprinted ones to their right, the heading frozen
 * with the number column; a second sheet says what it is and how it was made.
 */
export async function renderRegisterXlsx(model: ModelRegister): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const { tabel: t, tambahan } = model;
  const baris = t.baris.map((b, i) => [...b, ...(tambahan.baris[i] ?? [])].map(sel));
  return writeXlsxFile([
    {
      sheet: 'Register',
      data: [[...kolom(t), ...kolom(tambahan)], ...(baris.length > 0 ? baris : [[teks(t.kosong)]])],
      columns: [...t.lebar, ...tambahan.lebar].map((width) => ({ width: width * 2 })),
      orientation: 'landscape',
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    {
      sheet: 'Keterangan',
      data: [
        [teks(model.kop.instansi, TEBAL)],
        [teks(model.judul, TEBAL)],
        [teks(model.keterangan, { wrap: true })],
        [teks(`Dibuat ${model.dibuatTeks}`)],
        ...model.catatan.map((isi) => [teks(isi, { wrap: true })]),
      ],
      columns: [{ width: 90 }],
    },
  ]).toBuffer();
}

function kepala(model: ModelLaporan): SheetData {
  return [
    [teks(model.kop.instansi, TEBAL)],
    [teks(model.judul, TEBAL)],
    [teks(model.periodeTeks)],
    [teks(`Dibuat ${model.dibuatTeks}`)],
    [],
  ];
}

function tabel(t: TabelLaporan): SheetData {
  return [[teks(t.judul, TEBAL)], kolom(t), ...isi(t), []];
}

const kolom = (t: TabelLaporan): Cell[] => t.kolom.map((judul) => teks(judul, KEPALA));

function isi(t: TabelLaporan): SheetData {
  return t.baris.length === 0 ? [[teks(t.kosong)]] : t.baris.map((baris) => baris.map(sel));
}

const definisi = (model: ModelLaporan): SheetData => [
  [teks('Cara menghitung', TEBAL)],
  ...model.definisi.map((d) => [teks(d, { wrap: true })]),
];
