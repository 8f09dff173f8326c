import type { KunciSurat } from './templat-data.js';

/** Names of the letters for a person. */
const NAMA_SURAT: Readonly<Record<KunciSurat, string>> = {
  'tanda-bukti': 'Tanda bukti penerimaan',
  'permintaan-kelengkapan': 'Permintaan kelengkapan',
  perpanjangan: 'Pemberitahuan perpanjangan',
  'pemberitahuan-tertulis': 'Pemberitahuan tertulis',
  'keputusan-penolakan': 'Keputusan penolakan',
  'tanda-terima': 'Tanda terima',
  'tanda-bukti-keberatan': 'Tanda bukti penerimaan keberatan',
  'tanggapan-keberatan': 'Tanggapan atas keberatan',
};

/** A letter not known here shows its own key. */
export function namaSurat(kunci: string): string {
  if (Object.hasOwn(NAMA_SURAT, kunci)) return NAMA_SURAT[kunci as KunciSurat];
  return kunci.replaceAll('-', ' ').replace(/^./, (huruf) => huruf.toUpperCase());
}
