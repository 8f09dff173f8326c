import { berkasHuruf } from './huruf.js';

/** Most bytes of one page: a callable answers in base64, a third more. */
const BITA_MAKS = 1_100_000;
const LEBAR = 1280;
const TINGGI = 1810;
const LEBAR_MINIMAL = 640;
const MUTU = [72, 50, 30] as const;
const BENING = '#00000000';

const luput = (teks: string): string => teks.replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * A page with these lines written across it again and again, as WebP of at most 1280 px and about 1 MB. `gambar` is an
 * image that this system rendered itself, never an upload: untrusted files are opened in the child process only.
 */
export async function tandaiAir(gambar: Buffer, baris: readonly string[]): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const { width: asal = LEBAR } = await sharp(gambar).metadata();
  const alas = await sharp(gambar)
    .flatten({ background: '#fff' })
    // A picture too small for the letters is enlarged: no page leaves unmarked.
    .resize({ width: Math.min(LEBAR, Math.max(asal, LEBAR_MINIMAL)), height: TINGGI, fit: 'inside' })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = alas.info;
  const tulis = (warna: string) => {
    const isi = baris.map((b) => `<span foreground="${warna}" alpha="45%">${luput(b)}</span>`).join('\n');
    const ukuran = Math.max(9, Math.round(width / 70));
    const text = { text: isi, fontfile: berkasHuruf(), font: `Roboto Medium ${ukuran}`, rgba: true, dpi: 72 };
    return sharp({ text: { ...text, align: 'centre' } })
      .png()
      .toBuffer();
  };
  // Dark letters with a light edge stand out on a photograph as on paper.
  const [gelap, terang] = await Promise.all([tulis('#000000'), tulis('#ffffff')]);
  const { width: w = 1, height: t = 1 } = await sharp(gelap).metadata();
  const petak = { create: { width: w + 20, height: t + 20, channels: 4 as const, background: BENING } };
  const tegak = await sharp(petak)
    .composite([
      { input: terang, left: 11, top: 11 },
      { input: gelap, left: 10, top: 10 },
    ])
    .png()
    .toBuffer();
  const miring = await sharp(tegak).rotate(-24, { background: BENING }).png().toBuffer();
  // A tile must not be larger than what it covers.
  const ubin = await sharp(miring)
    .resize({ width, height, fit: 'inside', withoutEnlargement: true })
    .toBuffer();
  const bertanda = await sharp(alas.data)
    .composite([{ input: ubin, tile: true, gravity: 'northwest' }])
    .png({ compressionLevel: 1 })
    .toBuffer();
  let hasil = bertanda;
  for (const quality of MUTU) {
    hasil = await sharp(bertanda).webp({ quality }).toBuffer();
    if (hasil.length <= BITA_MAKS) break;
  }
  return hasil;
}
