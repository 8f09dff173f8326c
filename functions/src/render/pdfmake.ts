import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Modul from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

type Pdfmake = typeof Modul;
let siap: Promise<Pdfmake> | undefined;

/** pdfmake with the Roboto files of its own package; loaded on first use, since few instances ever render. */
function muat(): Promise<Pdfmake> {
  return (siap ??= import('pdfmake').then((modul) => {
    const pdfmake = 'default' in modul ? modul.default : modul;
    const akar = join(
      dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')),
      'fonts',
      'Roboto',
    );
    const huruf = (gaya: string) => join(akar, `Roboto-${gaya}.ttf`);
    pdfmake.setFonts({
      Roboto: {
        normal: huruf('Regular'),
        bold: huruf('Medium'),
        italics: huruf('Italic'),
        bolditalics: huruf('MediumItalic'),
      },
    });
    // Text of a form must never make the server fetch an address or read a file: only the fonts are allowed.
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((jalur: string) => jalur.startsWith(akar));
    return pdfmake;
  }));
}

/** The same definition gives the same bytes: the caller fixes info.creationDate. */
export async function cetak(definisi: TDocumentDefinitions): Promise<Buffer> {
  const pdfmake = await muat();
  return pdfmake.createPdf(definisi).getBuffer();
}

/** A document's own day as the date in its metadata; midnight UTC shows as that day everywhere in Indonesia. */
export function tanggalBerkas(tanggal: string): Date {
  return new Date(`${tanggal}T00:00:00Z`);
}

export const WARNA = { garis: '#444444', halus: '#999999', latar: '#eeeeee' } as const;
