import type { Peran } from '../akses/peran.js';
import { HARI_PENGINGAT, HARI_PENGINGAT_KEBERATAN, HARI_PENGINGAT_UNIT } from '../calendar/pengingat.js';
import type { Instan } from '../calendar/types.js';
import type { Berkas } from './types.js';

/** One deadline that somebody is reminded of. */
export interface Acara {
  /** Part of the mail's id: the same deadline is never reminded of twice for one occasion. */
  kunci: string;
  saat: Instan;
  /** Working days before it on which the holders are reminded (dossier C.4.6). */
  hari: readonly number[];
  /** What falls due, for a person. */
  perihal: string;
  penerima: Peran[];
  /** Told in addition once it is overdue. */
  eskalasi: Peran[];
}

/** DESK and PETUGAS_PPID are one desk under two names. */
const pemegang = (berkas: Berkas): Peran[] => [
  ...new Set((berkas.langkahAktif?.menunggu ?? []).map((p) => (p === 'PETUGAS_PPID' ? 'DESK' : p))),
];

/**
 * The deadlines that run on a berkas now: of its step, of the law where that is a later day, and of each unit that was
 * asked and has not answered (seed 2 langkah 4).
 */
export function acaraPengingat(berkas: Berkas): Acara[] {
  const aktif = berkas.langkahAktif;
  if (!aktif) return [];
  const hari = berkas.jenis === 'keberatan' ? HARI_PENGINGAT_KEBERATAN : HARI_PENGINGAT;
  const eskalasi: Peran[] = [berkas.jenis === 'permohonan' ? 'ATASAN_PPID' : 'SEKRETARIS'];
  const umum = { hari, penerima: pemegang(berkas), eskalasi };
  const acara: Acara[] = [];
  if (aktif.tenggat) {
    acara.push({
      ...umum,
      kunci: String(aktif.no),
      saat: aktif.tenggat,
      perihal: `langkah ${String(aktif.no)}`,
    });
  }
  const hukum = berkas.data['dijawab'] ? null : berkas.jamHukum;
  if (hukum && hukum.jatuhTempoInstan !== aktif.tenggat) {
    acara.push({
      ...umum,
      kunci: 'hukum',
      saat: hukum.jatuhTempoInstan,
      perihal: 'batas waktu menurut undang-undang',
    });
  }
  if (berkas.jenis !== 'permohonan' || aktif.no !== 4) return acara;
  for (const [i, unit] of berkas.koordinasi.entries()) {
    if (unit.dijawab !== null) continue;
    acara.push({
      kunci: `unit${String(i)}`,
      saat: unit.batasInstan,
      hari: HARI_PENGINGAT_UNIT,
      perihal: `jawaban ${unit.unit}`,
      penerima: ['TIM_PENGHUBUNG'],
      eskalasi: ['KASUBBAG', 'PPID'],
    });
  }
  return acara;
}
