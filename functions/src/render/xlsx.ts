import type { ModelLaporan, Sel, TabelLaporan } from '@ppid/domain/laporan/types';
import type { Cell, SheetData } from 'write-excel-file/node';

const TEBAL = { fontWeight: 'bold' } as const;
const KEPALA = {
  ...TEBAL,
  backgroundColor: '#EEEEEE',
  borderStyle: 'thin',
  wrap: true,
  alignVertical: 'top',
} as const;
const ISI = { borderStyle: 'thin', wrap: true, alignVertical: 'top' } as const;

/**
 * A report as a workbook of three sheets. Every text is a string cell in text format, never a formula: what an applicant
 * typed may begin with = + - or @, and must stay text also after someone edits the cell.
 */
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

function sel({ teks: tertulis, nilai }: Sel): Cell {
  if (nilai === undefined) return teks(tertulis, ISI);
  const format = tertulis.endsWith('%') ? '0.00%' : Number.isInteger(nilai) ? '#,##0' : '#,##0.0';
  return { ...ISI, value: nilai, type: Number, format };
}

function teks(value: string, gaya: object = {}): Cell {
  return { ...gaya, value: bersih(value), type: String, format: '@' };
}

/** XML 1.0 has no place for control characters; one of them in a form would make the workbook unreadable. */
function bersih(nilai: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is being removed
  return nilai.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').slice(0, 32_000);
}
