import { cuplikan } from '@ppid/domain/pencarian/cuplikan';
import { pecah, uraiKueri, type Syarat } from '@ppid/domain/pencarian/kueri';
import type { Cuplikan } from '@ppid/domain/pencarian/types';
import type { Halaman } from '@ppid/domain/dokumen/types';

/** Blanks that a snippet would make one of: kept apart, so that lines and columns stay as they are. */
const SELA = /(\s{2,}|[^\S ])/;

type Isi = Pick<Halaman, 'teks' | 'nomorSurat'>;

const menurut = ({ teks, nomorSurat }: Isi, syarat: readonly Syarat[]): Cuplikan =>
  teks.split(SELA).flatMap((bagian, i) => {
    if (bagian === '') return [];
    return i % 2 === 1
      ? [{ teks: bagian, sorot: false }]
      : cuplikan(bagian, syarat, nomorSurat, Number.POSITIVE_INFINITY);
  });

/** The whole text of a page, letter for letter, with the words marked by which the search found it. */
export function tandaiKata(isi: Isi, cari: string): Cuplikan {
  const kueri = uraiKueri(cari);
  if ('salah' in kueri) return [{ teks: isi.teks, sorot: false }];
  const { syarat } = kueri;
  const utuh = menurut(isi, syarat);
  if (utuh.some(({ sorot }) => sorot)) return utuh;
  // The search takes a number in its parts when nothing begins with it.
  return menurut(isi, pecah(syarat, new Set(syarat.map(({ kata }) => kata))));
}
