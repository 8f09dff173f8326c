import { ZUM, type Zum } from './zum.js';

export interface Tampilan {
  halaman: number;
  zum: Zum;
}

/** What a key does to the viewer; null where the key is not the viewer's. */
export function tekanTombol(kini: Tampilan, tombol: string, jumlah: number): Tampilan | null {
  const ke = (halaman: number): Tampilan => ({ ...kini, halaman: Math.min(Math.max(halaman, 1), jumlah) });
  const zum = (arah: number): Tampilan => ({
    ...kini,
    zum: ZUM[Math.min(Math.max(ZUM.indexOf(kini.zum) + arah, 0), ZUM.length - 1)] ?? kini.zum,
  });
  switch (tombol) {
    case 'ArrowRight':
    case 'PageDown':
      return ke(kini.halaman + 1);
    case 'ArrowLeft':
    case 'PageUp':
      return ke(kini.halaman - 1);
    case 'Home':
      return ke(1);
    case 'End':
      return ke(jumlah);
    case '+':
    case '=':
      return zum(1);
    case '-':
      return zum(-1);
    default:
      return null;
  }
}
