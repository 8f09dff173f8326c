import type { Berkas, JamHukum } from '../berkas/types.js';
import { hitungUlangJamHukum } from '../calendar/hitungUlang.js';
import { pilihRezim } from '../calendar/jamHukum.js';
import { permohonanDari } from '../keberatan/fakta.js';
import type { Sekitar } from '../permohonan/fakta.js';

/**
 * The legal clock of an open berkas as today's calendar gives it; null when nothing changes or nothing runs: no clock, an
 * answer given, or a lapse already recorded. Once `tidakDitanggapi` stands, the right to object has arisen and no later
 * row of a calendar takes it away (UU 14/2008 Ps 35(1) c).
 */
export function jamTerhitungUlang(berkas: Berkas, { kalender, pengaturan }: Sekitar): JamHukum | null {
  const { jamHukum: jam, data, jenis } = berkas;
  if (!jam || !berkas.langkahAktif || data['dijawab'] || data['tidakDitanggapi']) return null;
  const tentang = jenis === 'keberatan' ? permohonanDari(data) : data;
  const informasiPemilu = (tentang as { informasiPemilu?: unknown } | null)?.informasiPemilu !== 'TIDAK';
  const rezim = pilihRezim({ diterima: jam.diterima, informasiPemilu, pengaturan });
  const batas = jenis === 'keberatan' ? 'tanggapanKeberatan' : 'pemberitahuan';
  return hitungUlangJamHukum(jam, { rezim, batas }, kalender, pengaturan);
}
