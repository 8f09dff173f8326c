import { BATAS } from '@ppid/domain/dokumen/batas';
import { adalahExcel, adalahMakro, type Tipe } from '@ppid/domain/dokumen/tipe';
import type { Bagian } from './kantor-bagian.js';
import { bacaDocx } from './kantor-docx.js';
import { bacaXlsx } from './kantor-xlsx.js';
import type { Mesin } from './mesin.js';
import { Tolak } from './protokol.js';
import { dengarXml } from './xml.js';
import { daftarZip, isiEntri } from './zip.js';

// Runs in the child process only.

/**
 * Parts of an office file that are read, unpacked, all together. A sheet of 300,000 rows has 60 MB; beyond 96 MB reading
 * would not end in time, and files that grow so on purpose are known before one byte is unpacked.
 */
const BITA_TERURAI = 96_000_000;
/** DOCX and XLSX: what they say, never how they look. Nothing outside the file is ever asked for, whatever it links to. */
export const bukaKantor =
  (tipe: Extract<Tipe, `application/vnd${string}`>): Mesin =>
  async (berkas) => {
    const daftar = daftarZip(berkas);
    const semua = [...daftar.keys()];
    if (semua.some(adalahMakro)) throw new Tolak('BERMAKRO');
    if (!daftar.has('[Content_Types].xml')) throw new Tolak('ISI_TIDAK_SESUAI', 'no content types');
    let terurai = 0;
    const bagian: Bagian = {
      nama: (pola) =>
        semua.filter((n) => pola.test(n)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
      async dengar(nama, telinga) {
        const entri = daftar.get(nama);
        if (!entri) throw new Tolak('RUSAK', `no ${nama}`);
        terurai += entri.asli;
        if (terurai > BITA_TERURAI) throw new Tolak('TERLALU_BANYAK_MEMORI', `${nama}: ${entri.asli} bytes`);
        await dengarXml(isiEntri(berkas, entri), telinga);
      },
    };
    const halaman = (adalahExcel(tipe) ? await bacaXlsx(bagian) : await bacaDocx(bagian)).flatMap(pecah);
    return {
      jumlah: halaman.length,
      bergambar: false,
      teks: (no) => Promise.resolve(halaman[no - 1] ?? ''),
      lembar: () => Promise.reject(new Tolak('ISI_TIDAK_SESUAI', 'no pages to show')),
      tutup: () => Promise.resolve(),
    };
  };

/** Text that does not fit one stored page goes on on the next, broken at a line. */
function pecah(teks: string): string[] {
  const hasil: string[] = [];
  let sisa = teks;
  while (sisa.length > BATAS.hurufPerHalaman) {
    const baris = sisa.lastIndexOf('\n', BATAS.hurufPerHalaman);
    const batas = baris > 0 ? baris + 1 : BATAS.hurufPerHalaman;
    hasil.push(sisa.slice(0, batas));
    sisa = sisa.slice(batas);
  }
  return [...hasil, sisa];
}
