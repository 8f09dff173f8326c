import type { Peran } from '@ppid/domain/akses/peran';
import { TAHAP } from '@ppid/domain/dokumen/tahap';
import type { Dokumen, Kelas } from '@ppid/domain/dokumen/types';
import { bolehMelepas, bolehMengulang, dapatDilepas } from '@ppid/domain/dokumen/ulang';
import { kelasTerbaca } from './akses.js';
import { tempatDokumen } from './pencarian.js';
import { dapatDiulang } from './tahap-dokumen.js';

/** Classes of documents that I see and whose stages I may run again; none for an AUDITOR. */
export const kelasDiulang = (peran: readonly Peran[]): Kelas[] =>
  kelasTerbaca(peran).filter((kelas) => bolehMengulang(kelas, peran));

/** Whether a button of mine may still bring this document on. */
export const dapatDitindak = (d: Dokumen, peran: readonly Peran[]): boolean =>
  d.status === 'KARANTINA'
    ? dapatDilepas(d) && bolehMelepas(peran)
    : dapatDiulang(d).length > 0 && bolehMengulang(d.kelas, peran);

/** Why a document did not come through, as the pipeline wrote it for a person. */
export function sebabGagal({
  status,
  karantina,
  tahap,
}: Pick<Dokumen, 'status' | 'karantina' | 'tahap'>): string[] {
  if (status === 'KARANTINA') return karantina ? [karantina.alasan] : [];
  return [...new Set(TAHAP.flatMap((t) => (tahap[t].keadaan === 'GAGAL' ? (tahap[t].galat ?? []) : [])))];
}

/** The row of a document on the page of its berkas: every class has one, the viewer not. */
export const tautanBaris = ({ jenis, berkasId, id }: Pick<Dokumen, 'jenis' | 'berkasId' | 'id'>): string =>
  `/berkas/${jenis}/${berkasId}#${tempatDokumen(id)}`;
