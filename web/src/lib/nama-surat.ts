const NAMA: Readonly<Record<string, string>> = {
  'tanda-bukti': 'Tanda bukti penerimaan',
  'pemberitahuan-tertulis': 'Pemberitahuan tertulis',
  'keputusan-penolakan': 'Keputusan penolakan',
  perpanjangan: 'Pemberitahuan perpanjangan',
  'tanda-terima': 'Tanda terima',
};

/** Name of a letter template for a person; a template not known here shows its own key. */
export function namaSurat(templat: string): string {
  return NAMA[templat] ?? templat.replaceAll('-', ' ').replace(/^./, (huruf) => huruf.toUpperCase());
}
