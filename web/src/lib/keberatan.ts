import { ALASAN_KEBERATAN } from '@ppid/domain/formulir/keberatan';
import { alasanTersedia } from '@ppid/domain/keberatan/jangka';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Instan } from '@ppid/domain/calendar/types';

/** Letter → wording of the law, for what an objection holds. */
export function namaAlasan(kode: unknown): string[] {
  const daftar: unknown[] = Array.isArray(kode) ? kode : [];
  return daftar.map((satu) => {
    const label = ALASAN_KEBERATAN.find((a) => a.nilai === satu)?.label;
    return label ? `${String(satu)}. ${label}` : String(satu);
  });
}

/** The grounds that the facts of a request do not bear out, with the remark to show beside them. */
export function tandaAlasan(permohonan: Berkas, pada: Instan): Record<string, string> {
  const tersedia = alasanTersedia(permohonan, pada);
  return Object.fromEntries(
    ALASAN_KEBERATAN.filter(({ nilai }) => !tersedia.includes(nilai)).map(({ nilai }) => [
      nilai,
      'tidak sesuai dengan keadaan permohonan ini',
    ]),
  );
}
