import { bukaBerkas } from './mesin-pdf-berkas.js';
import { cadangan } from './mesin-pdf-cadangan.js';
import { denganHalaman } from './mesin-pdf-halaman.js';
import { pdfium } from './mesin-pdf-pdfium.js';
import { teksHalaman } from './mesin-pdf-teks.js';
import type { Mesin } from './mesin.js';

// Runs in the child process only.

/** PDF. Pictures are asked of sharp only when a page is to be seen: reading text does not load it. */
export const bukaPdf: Mesin = async (berkas, batas) => {
  const m = await pdfium();
  const file = bukaBerkas(m, berkas);
  const kedua = cadangan(berkas, batas.piksel);
  return {
    jumlah: m.FPDF_GetPageCount(file.dok),
    bergambar: true,
    teks: (no) => denganHalaman(m, file.dok, no, (h) => teksHalaman(m, h.ptr)),
    async lembar(no, lebar) {
      const { lihatHalaman } = await import('./mesin-pdf-lembar.js');
      return lihatHalaman({ m, file, kedua, batas }, no, lebar);
    },
    async tutup() {
      await kedua.tutup();
      file.tutup();
    },
  };
};
