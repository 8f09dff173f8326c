import type { Berkas, Tindakan } from '../berkas/types.js';
import { mulaiJamHukum, pilihRezim } from '../calendar/jamHukum.js';
import type { Instan } from '../calendar/types.js';
import { tenggatLangkah } from '../calendar/waktuSop.js';
import type { Konteks } from './engine.js';
import type { Langkah } from './types.js';

/** The step's own time; once extended, a step with `ext` gets its extra days too (seed 2 langkah 4: 10 + 7). */
export function rencanaLangkah(langkah: Langkah, mulai: Instan, berkas: Berkas, { kalender }: Konteks) {
  const { waktu } = langkah;
  const perpanjang = berkas.jamHukum?.perpanjangan;
  if (waktu && 'u' in waktu && waktu.u === 'wd' && waktu.ext && perpanjang) {
    return tenggatLangkah({ v: waktu.v + waktu.ext.v, u: 'wd' }, mulai, kalender);
  }
  return tenggatLangkah(waktu, mulai, kalender);
}

/** Effective limit = min(SOP, law) (dossier C.3); after hand-over the law no longer binds the remaining steps. */
export function tenggatAktif(
  rencana: { rencana: Instan | null; sementara: boolean },
  berkas: Berkas,
): { tenggat: Instan | null; sementara: boolean } {
  const hukum = berkas.data['diserahkan'] ? null : berkas.jamHukum;
  if (!hukum) return { tenggat: rencana.rencana, sementara: rencana.sementara };
  if (rencana.rencana !== null && rencana.rencana < hukum.jatuhTempoInstan) {
    return { tenggat: rencana.rencana, sementara: rencana.sementara };
  }
  return { tenggat: hukum.jatuhTempoInstan, sementara: hukum.sementara };
}

/** The legal clock of a request, from its receipt (dossier C.4.1). */
export function jamPermohonan(
  tindakan: Tindakan,
  data: Record<string, unknown>,
  { kalender, satker }: Konteks,
) {
  const diterima = typeof data['diterima'] === 'string' ? data['diterima'] : tindakan.pada;
  const rezim = pilihRezim({
    diterima: kalender.hariTerima(diterima),
    informasiPemilu: data['informasiPemilu'] !== false,
    pengaturan: satker.pengaturan,
  });
  return mulaiJamHukum({ rezim, diterima, kalender, pengaturan: satker.pengaturan });
}
