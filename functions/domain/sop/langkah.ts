import { PERAN_STAF, peranBertindak, type Jenjang, type Peran } from '../akses/peran.js';
import type { Berkas } from '../berkas/types.js';
import { KEADAAN } from './penjaga.js';
import type { Aksi, Langkah, Sop } from './types.js';

/** A step by number, the continuation included. */
export function cariLangkah(sop: Sop, no: number): Langkah | null {
  return [...sop.langkah, ...sop.lanjutan].find((l) => l.no === no) ?? null;
}

/** False when the aksi leads into the continuation and the office has switched that off. */
export function langkahBerlaku(sop: Sop, no: number): boolean {
  return sop.langkah.some((l) => l.no === no) || sop.lanjutanAktif;
}

/** May this aksi still be done in this visit of the step (order and once-only; role and guards apart)? */
export function aksiTersedia(aksi: Aksi, dilakukan: string[]): boolean {
  if (aksi.setelah.some((kode) => !dilakukan.includes(kode))) return false;
  return !(aksi.sekali && dilakukan.includes(aksi.kode));
}

/** What a step waits for now: allowed aksi and the staff roles that may act, office substitutions applied. */
export function menungguDi(
  langkah: Langkah,
  dilakukan: string[],
  jenjang: Jenjang,
  berkas: Berkas,
): { aksi: string[]; menunggu: Peran[]; boleh: Peran[] } {
  const tersedia = langkah.aksi.filter(
    (a) => aksiTersedia(a, dilakukan) && a.penjaga.every((nama) => !KEADAAN[nama]?.(berkas)),
  );
  const staf: readonly Peran[] = PERAN_STAF;
  const peran = (semua: readonly Aksi[]): Peran[] => [
    ...new Set(
      semua
        .flatMap((a) => a.peran.flatMap((p) => peranBertindak(p, jenjang)))
        .filter((p) => staf.includes(p)),
    ),
  ];
  return {
    aksi: tersedia.map((a) => a.kode),
    menunggu: peran(tersedia.filter((a) => !a.sampingan)),
    boleh: peran(tersedia),
  };
}
