import { bacaFakta } from '../berkas/fakta.js';
import type { Berkas } from '../berkas/types.js';
import { BATAS } from '../calendar/jamHukum.js';
import type { Instan, Tanggal } from '../calendar/types.js';
import { formatHariTanggal } from '../calendar/zona.js';
import { adalahTutup, type Sekitar } from '../permohonan/fakta.js';

export interface Jangka {
  /** Day on which the reason to object arose; its last day, inclusive. */
  mulai: Tanggal;
  sampai: Tanggal;
}

/** Closed in time: only that it was not met can be objected to (ground e). A close after the limit takes no right away that had arisen by then (Ps 35(1) c). */
export function tutupSebelumBatas({ data, jamHukum }: Berkas): boolean {
  if (!adalahTutup(data['hasil'])) return false;
  return !jamHukum || String(data['dijawab']) <= jamHukum.jatuhTempoInstan;
}

/**
 * The window to object to a request: 30 working days after the reason arose, the answer received or the limit lapsed
 * (UU 14/2008 Ps 36(1); dossier C.2 D4, C.4.4). null while there is no reason yet.
 */
export function jangkaKeberatan(
  berkas: Berkas,
  pada: Instan,
  { kalender, pengaturan }: Sekitar,
): Jangka | null {
  const jam = berkas.jamHukum;
  const diterima = bacaFakta(berkas.data, 'diserahkan') ?? bacaFakta(berkas.data, 'dijawab');
  const lapse = jam && pada > jam.jatuhTempoInstan ? jam.jatuhTempo : null;
  // A close is no answer, but whoever was closed wrongly must have a remedy from that day.
  const terjadi = diterima !== null && (!adalahTutup(berkas.data['hasil']) || tutupSebelumBatas(berkas));
  const mulai = terjadi ? kalender.tanggalLokal(diterima) : lapse;
  if (mulai === null) return null;
  const rezim = jam?.rezim ?? 'BIASA';
  const hari = rezim === 'TAHAPAN' ? pengaturan.hariKeberatanTahapan : BATAS[rezim].keberatan.hari;
  return { mulai, sampai: kalender.tambahHariKerja(mulai, hari).tanggal };
}

/** Grounds that the facts of the request bear out (UU 14/2008 Ps 35(1) a-g). Ground b needs no request. */
export function alasanTersedia(berkas: Berkas, pada: Instan): string[] {
  const jam = berkas.jamHukum;
  const hasil = bacaFakta(berkas.data, 'hasil');
  if (tutupSebelumBatas(berkas)) return ['b', 'e'];
  const dijawab = adalahTutup(hasil) ? null : bacaFakta(berkas.data, 'dijawab');
  const lewat = (saat: Instan | null): boolean => Boolean(jam && (saat ?? pada) > jam.jatuhTempoInstan);
  const kode = ['b'];
  if (dijawab && (hasil === 'DITOLAK' || hasil === 'DITERIMA_SEBAGIAN')) kode.push('a');
  if (!dijawab && lewat(null)) kode.push('c');
  if (dijawab) kode.push('d', 'e', 'f');
  if (dijawab && (lewat(dijawab) || lewat(bacaFakta(berkas.data, 'diserahkan') ?? dijawab))) kode.push('g');
  return kode.sort();
}

export type TolakKeberatan = { alasan: string; bidang: Record<string, string> };

/** Why this objection cannot be filed now, or null. */
export function periksaKeberatan(
  permohonan: Berkas,
  alasan: readonly string[],
  diterima: Instan,
  sekitar: Sekitar,
): TolakKeberatan | null {
  const jangka = jangkaKeberatan(permohonan, diterima, sekitar);
  const tersedia = alasanTersedia(permohonan, diterima);
  const salah = alasan.filter((kode) => !tersedia.includes(kode));
  if (jangka === null && alasan.some((kode) => kode !== 'b')) {
    const jam = permohonan.jamHukum;
    const sampai = jam ? ` Batas waktu jawabannya ${formatHariTanggal(jam.jatuhTempo)}.` : '';
    return {
      alasan: `Permohonan ini belum dijawab dan batas waktunya belum lewat, maka belum ada alasan keberatan.${sampai}`,
      bidang: { nomorPermohonan: 'Belum ada alasan keberatan atas permohonan ini.' },
    };
  }
  if (salah.length > 0) {
    return {
      alasan: 'Ada alasan keberatan yang tidak sesuai dengan keadaan permohonan ini.',
      bidang: {
        alasan: `Alasan huruf ${salah.join(', ')} tidak sesuai; yang dapat dipakai: ${tersedia.join(', ')}.`,
      },
    };
  }
  if (jangka && sekitar.kalender.hariTerima(diterima) > jangka.sampai) {
    return {
      alasan: `Jangka waktu keberatan berakhir ${formatHariTanggal(jangka.sampai)}.`,
      bidang: { diterima: 'Keberatan diterima setelah jangka waktunya berakhir.' },
    };
  }
  return null;
}
