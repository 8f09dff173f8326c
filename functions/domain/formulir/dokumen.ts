import { NAMA_KATEGORI } from '../dokumen/nama.js';
import { KATEGORI_BIASA, type Kategori } from '../dokumen/types.js';
import { UNGGAHAN } from '../dokumen/unggahan.js';
import type { Jenis } from '../sop/types.js';
import { daftar, formulir, paragraf, pilihan } from './bidang.js';
import type { Formulir } from './types.js';

/** Atasan PPID states that a document is not excluded, and what it is instead. */
export function formulirTarikPengecualian(jenis: Jenis): Formulir {
  const boleh: [Kategori, string][] = KATEGORI_BIASA.filter((k) => UNGGAHAN[k].jenis.includes(jenis)).map(
    (k) => [k, NAMA_KATEGORI[k]],
  );
  return formulir('tarikPengecualian', 'Nyatakan tidak dikecualikan', [
    pilihan('kategori', 'Kategori yang benar', daftar(Object.fromEntries(boleh))),
    paragraf('alasan', 'Alasan', {
      min: 10,
      maks: 500,
      bantuan: 'Dicatat dengan nama Anda. Jangan menulis data pribadi.',
    }),
  ]);
}
