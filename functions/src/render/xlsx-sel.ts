import type { Sel } from '@ppid/domain/laporan/types';
import type { Cell } from 'write-excel-file/node';

export const TEBAL = { fontWeight: 'bold' } as const;
export const KEPALA = {
  ...TEBAL,
  backgroundColor: '#EEEEEE',
  borderStyle: 'thin',
  wrap: true,
  alignVertical: 'top',
} as const;
const ISI = { borderStyle: 'thin', wrap: true, alignVertical: 'top' } as const;

/** Indonesian names of days and months, whatever the language of the spreadsheet program. */
const TANGGAL = '[$-421]d mmmm yyyy';
const HARI_TANGGAL = '[$-421]dddd, d mmmm yyyy';

/** A cell of a table: a day as a date, a number as a number, everything else as text. */
export function sel({ teks: tertulis, nilai, tanggal }: Sel): Cell {
  if (tanggal !== undefined) {
    const format = tertulis.includes(',') ? HARI_TANGGAL : TANGGAL;
    // A workbook's dates have no zone; the library writes the UTC day.
    return { ...ISI, value: new Date(`${tanggal}T00:00:00Z`), type: Date, format };
  }
  if (nilai === undefined) return teks(tertulis, ISI);
  const format = tertulis.endsWith('%') ? '0.00%' : Number.isInteger(nilai) ? '#,##0' : '#,##0.0';
  return { ...ISI, value: nilai, type: Number, format };
}

/**
 * Text in text format, never a formula: what an applicant typed may begin with = + - or @, and must stay text also after
 * someone edits the cell.
 */
export function teks(value: string, gaya: object = {}): Cell {
  return { ...gaya, value: bersih(value), type: String, format: '@' };
}

/** XML 1.0 has no place for control characters; one of them in a form would make the workbook unreadable. */
function bersih(nilai: string): string {
  return nilai.replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '').slice(0, 32_000);
}
