import sharp from 'sharp';
import { ketikPdf } from '../../test/fixtures/ketik.js';
import { pdfSeed, selSeed } from '../../test/fixtures/pindaian.js';
import { bungkusPdf, pindai } from '../../test/fixtures/ketik.js';

/** Enough of the five source SOPs to fill at least 100 pages. */
async function lahirDigital(): Promise<Buffer> {
  const isi: string[] = [];
  for (let i = 0; i < 14; i++) for (let n = 0; n < 5; n++) isi.push(...(await selSeed(n)));
  return ketikPdf(isi);
}

/** 20 pages as an office scanner makes them: A4, 300 dpi, grey, one JPEG each. */
async function pindaian(): Promise<Buffer> {
  const lembar = await pindai(await pdfSeed(2), 300);
  return bungkusPdf(
    Array.from({ length: 20 }, (_, i) => lembar[i % lembar.length] ?? lembar[0]).filter(
      (l) => l !== undefined,
    ),
    300,
  );
}

/** Just under the limit of an upload: noisy colour scans of 300 dpi, about 5 MB each. */
async function limaPuluhMb(): Promise<Buffer> {
  const [asal] = await pindai(await pdfSeed(2), 300);
  if (!asal) throw new Error('no page');
  const jpeg = await sharp(asal.jpeg)
    .toColourspace('srgb')
    .composite([
      {
        input: {
          create: {
            width: asal.lebar,
            height: asal.tinggi,
            channels: 3,
            background: '#888',
            noise: { type: 'gaussian', mean: 128, sigma: 60 },
          },
        },
        blend: 'soft-light',
      },
    ])
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toBuffer();
  const jumlah = Math.floor((49.5 * 1024 * 1024) / jpeg.length);
  return bungkusPdf(
    Array.from({ length: jumlah }, () => ({ ...asal, jpeg })),
    300,
    '/DeviceRGB',
  );
}

export const BAHAN_PDF = { lahirDigital, pindaian, limaPuluhMb };

/** Word F1 of two texts as bags of words, ligatures and compatibility forms unfolded. */
export function nisbahKata(satu: string, dua: string): number {
  const hitung = (teks: string): Map<string, number> => {
    const m = new Map<string, number>();
    for (const k of teks.normalize('NFKC').split(/\s+/)) if (k !== '') m.set(k, (m.get(k) ?? 0) + 1);
    return m;
  };
  const [a, b] = [hitung(satu), hitung(dua)];
  const jumlah = (m: Map<string, number>): number => [...m.values()].reduce((s, n) => s + n, 0);
  let sama = 0;
  for (const [k, n] of a) sama += Math.min(n, b.get(k) ?? 0);
  return (2 * sama) / (jumlah(a) + jumlah(b));
}
