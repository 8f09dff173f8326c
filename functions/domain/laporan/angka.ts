/** Numbers as Indonesian readers write them (dossier E): 1.234,5 and 87,65%. `–` where there is none. */
const KOSONG = '–';

/** At most `desimal` digits after the comma, none that are zero. */
export function formatAngka(nilai: number | null, desimal = 1): string {
  if (nilai === null || !Number.isFinite(nilai)) return KOSONG;
  const bulat = nilai.toFixed(desimal);
  const [utuh = '0', pecahan = ''] = (Number(bulat) === 0 ? bulat.replace('-', '') : bulat).split('.');
  const ribuan = utuh.replace(/\B(?=(\d{3})+$)/g, '.');
  const sisa = pecahan.replace(/0+$/, '');
  return sisa ? `${ribuan},${sisa}` : ribuan;
}

/** A share 0–1 as per cent. */
export function formatPersen(bagian: number | null): string {
  return bagian === null ? KOSONG : `${formatAngka(bagian * 100, 2)}%`;
}

/** Whole rupiah, as official letters write them. */
export function formatRupiah(nilai: number): string {
  return `Rp${formatAngka(nilai, 0)}`;
}
