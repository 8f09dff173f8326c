import type { Berkas, Keputusan, Tindakan } from '../berkas/types.js';
import { sebabHitungUlang } from '../calendar/sebabUbah.js';
import type { Konteks } from './engine.js';
import { alasanTidakDiputusUlang } from '../permohonan/perintah.js';
import { jamTerhitungUlang } from './hitungUlang.js';
import { tolak } from './tolak.js';
import { gantiJam, tandaiLewat, terimaPerintah } from './transisi.js';
import type { Efek, Sop } from './types.js';

const BUKAN_SISTEM = () => tolak('PERAN_TIDAK_BERWENANG', 'Tindakan ini hanya dilakukan oleh sistem.');
const kabari = (...peran: ('PPID' | 'ATASAN_PPID' | 'PEMOHON')[]): Efek[] =>
  peran.map((satu) => ({ efek: 'kabari', peran: satu }));

/**
 * The legal limit passed without an answer: the berkas is marked, its step stays as it is, and the right to object (UU
 * 14/2008 Ps 35(1) c) or to go to Komisi Informasi opens. Only the system says so, and once; a late answer does not unsay it.
 */
export function lewat(sop: Sop, berkas: Berkas, tindakan: Tindakan, konteks: Konteks): Keputusan {
  if (tindakan.peran !== 'SISTEM') return BUKAN_SISTEM();
  if (berkas.data['tidakDitanggapi'])
    return tolak('SUDAH_DILAKUKAN', 'Berkas ini sudah ditandai tidak ditanggapi.');
  const jam = berkas.jamHukum;
  if (!jam || berkas.data['dijawab'] || tindakan.pada <= jam.jatuhTempoInstan) {
    return tolak('BELUM_WAKTUNYA', 'Batas waktu jawaban belum lewat, atau sudah dijawab.');
  }
  const hasil = tandaiLewat(sop, berkas, tindakan, konteks);
  return { diterima: true, ...hasil, efek: kabari('PPID', 'ATASAN_PPID'), pribadi: {}, tertutup: null };
}

/**
 * Holidays, settings or stages changed: counts the clock anew and says why; the applicant hears of a new date, which is
 * never an earlier one (dossier C.1, G.4).
 */
export function hitungUlang(sop: Sop, berkas: Berkas, tindakan: Tindakan, konteks: Konteks): Keputusan {
  if (tindakan.peran !== 'SISTEM') return BUKAN_SISTEM();
  const { kalender } = konteks;
  const jam = berkas.jamHukum;
  const baru = jamTerhitungUlang(berkas, { kalender, pengaturan: konteks.satker.pengaturan });
  if (!jam || !baru)
    return tolak(
      'TIDAK_BERUBAH',
      'Batas waktu tidak berubah, atau tidak ada batas waktu yang masih berjalan.',
    );
  const bersebab = { ...tindakan, catatan: sebabHitungUlang(jam, baru, kalender) };
  const efek = baru.jatuhTempo === jam.jatuhTempo ? [] : kabari('PPID', 'PEMOHON');
  return {
    diterima: true,
    ...gantiJam(sop, berkas, bersebab, baru, konteks),
    efek,
    pribadi: {},
    tertutup: null,
  };
}

/**
 * An objection or a dispute was granted (dossier D.6), or the ground of the refusal was revoked (F.3): the request is decided
 * anew, by the day that the order names. Of a revocation, which he did not ask for, the applicant is told.
 */
export function perintah(sop: Sop, berkas: Berkas, tindakan: Tindakan, konteks: Konteks): Keputusan {
  if (tindakan.peran !== 'SISTEM') return BUKAN_SISTEM();
  if (sop.perintahKe === null) return tolak('AKSI_TIDAK_DIKENAL', 'SOP berkas ini tidak menerima perintah.');
  const pencabutan = tindakan.data['sumber'] === 'PENCABUTAN_DIK';
  const percuma = pencabutan ? alasanTidakDiputusUlang(berkas) : null;
  if (percuma) return tolak('TIDAK_BERUBAH', percuma);
  const hasil = terimaPerintah(sop, berkas, tindakan, konteks);
  const efek = pencabutan ? kabari('PPID', 'PEMOHON') : kabari('PPID');
  return { diterima: true, ...hasil, efek, pribadi: {}, tertutup: null };
}
