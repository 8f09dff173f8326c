import { KELAS, type Kelas } from '../dokumen/types.js';
import type { Jenis } from '../sop/types.js';
import type { Baris, Operasi } from './baris.js';
import { PERAN_STAF, type PeranStaf } from './peran.js';
import { TABEL_FIRESTORE } from './tabel.js';

/** How the one who asks stands to the office that owns the record. */
export const HUBUNGAN = [
  'kantor sendiri',
  'kantor lain',
  'masa tugas berakhir',
  'tanpa peran',
  'peran luar',
  'tanpa klaim',
  'tamu',
] as const;
export type Hubungan = (typeof HUBUNGAN)[number];

/** One who asks; `peran` only for the first three, which are told apart by role. */
export interface Penanya {
  hubungan: Hubungan;
  peran: PeranStaf | null;
}

const BERPERAN: readonly Hubungan[] = ['kantor sendiri', 'kantor lain', 'masa tugas berakhir'];

export const PENANYA: readonly Penanya[] = HUBUNGAN.flatMap((hubungan): Penanya[] =>
  BERPERAN.includes(hubungan)
    ? PERAN_STAF.map((peran) => ({ hubungan, peran }))
    : [{ hubungan, peran: null }],
);

/** One operation on one place in one state: a row of cells, one cell for each of PENANYA. */
export interface BarisSel<Tempat extends string> {
  tempat: Tempat;
  keadaan: string;
  jenis: Jenis | null;
  operasi: Operasi;
  sel: readonly { penanya: Penanya; boleh: boolean }[];
}

function diizinkan(baris: Baris<string>, operasi: Operasi, penanya: Penanya): boolean {
  if (penanya.peran === null || penanya.hubungan === 'masa tugas berakhir') return false;
  if (penanya.hubungan === 'kantor lain' && baris.kantor === 'sendiri') return false;
  return (baris.boleh[operasi] ?? []).includes(penanya.peran);
}

/** Every cell of a table. */
export function semuaSel<Tempat extends string>(tabel: readonly Baris<Tempat>[]): BarisSel<Tempat>[] {
  return tabel.flatMap((baris) => {
    const semuaJenis: readonly (Jenis | null)[] = baris.jenis.length > 0 ? baris.jenis : [null];
    return semuaJenis.flatMap((jenis) =>
      baris.meliputi.map((operasi) => ({
        tempat: baris.tempat,
        keadaan: baris.keadaan,
        jenis,
        operasi,
        sel: PENANYA.map((penanya) => ({ penanya, boleh: diizinkan(baris, operasi, penanya) })),
      })),
    );
  });
}

/**
 * Classes that somebody holding these roles may ask for in a query on `dokumen` or `halaman`. Such a query must
 * name them (`where('kelas', 'in', …)`): rules are not filters, a query that could return more is refused whole.
 */
export function kelasTerbaca(koleksi: 'dokumen' | 'halaman', peran: readonly string[]): Kelas[] {
  return KELAS.filter((kelas) =>
    TABEL_FIRESTORE.some(
      (baris) =>
        baris.tempat === koleksi &&
        baris.keadaan === kelas &&
        (baris.boleh.list ?? []).some((boleh) => peran.includes(boleh)),
    ),
  );
}
