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

type Bingkai = Pick<Element, 'scrollWidth' | 'clientWidth' | 'scrollHeight' | 'clientHeight'>;

/**
 * Whether a frame that has the focus needs this key to scroll: without a mouse nobody would see the right half of an
 * enlarged page, or the end of a long text. Up and down turn the page over its picture, as in other viewers.
 */
export function milikBingkai(b: Bingkai, tombol: string, berupaTeks: boolean): boolean {
  if (tombol === 'ArrowLeft' || tombol === 'ArrowRight') return b.scrollWidth > b.clientWidth;
  const tegak = ['PageDown', 'PageUp', 'Home', 'End'].includes(tombol);
  return tegak && berupaTeks && b.scrollHeight > b.clientHeight;
}
