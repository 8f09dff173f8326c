import type { ApaAkses, CatatanAkses } from './types.js';

const APA: Readonly<Record<ApaAkses, string>> = {
  NIK: 'membuka NIK',
  IDENTITAS: 'membuka pindaian identitas',
  DIKECUALIKAN: 'membuka dokumen yang dikecualikan',
  LEMBAR_UJI: 'mengunduh lembar uji konsekuensi',
  BACA_UJI: 'membaca bagian tertutup uji konsekuensi',
  PENCARIAN: 'menemukan dokumen yang dikecualikan dari kata isinya',
  PENGHITAMAN: 'menerapkan penghitaman',
  PENARIKAN: 'menyatakan dokumen tidak dikecualikan',
  HAPUS: 'menyetujui penghapusan',
};

/** What was done: a page of a case was looked at, a register left as a file, an item of the DIK was opened. */
export function ucapAkses(akses: CatatanAkses): string {
  if (akses.apa === 'REGISTER') {
    return `mengekspor register ${akses.jenis} (${akses.format.toUpperCase()}, ${akses.jumlah} baris)`;
  }
  if (akses.apa === 'PEMBUKAAN') {
    const apa = akses.dokumenId === null ? 'butir' : 'dokumen dari butir';
    return `membuka ${apa} DIK yang dikecualikan dengan Keputusan ${akses.nomor}`;
  }
  if (akses.apa === 'TEMPAT_SIMPAN') {
    return `mengekspor DIK dengan tempat simpan (${akses.format.toUpperCase()}, ${akses.jumlah} butir)`;
  }
  if (akses.apa === 'PENUTUPAN') return 'mengecualikan dokumen yang isinya sama; dokumen ini ikut ditutup';
  if (akses.apa === 'PELEPASAN') return 'membuka kembali dokumen yang ditutup';
  return APA[akses.apa] + (akses.halaman === null ? '' : ` halaman ${akses.halaman}`);
}
