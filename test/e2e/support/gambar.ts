import sharp from 'sharp';

const LEBAR = 1000;

/** A scan as an office scanner makes it: black words on white paper, line by line, `huruf` pixels high. */
export function gambar(teks: string, huruf = 64): Promise<Buffer> {
  const baris = teks.split('\n').map((isi, i) => `<text x="60" y="${200 + i * huruf * 2}">${isi}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${LEBAR}" height="640"><rect width="100%" height="100%" fill="#fff"/>
    <g font-size="${huruf}" font-family="sans-serif">${baris.join('')}</g></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** The same scan with a fifth of its pixels: letters that the reader guesses at. */
export const buram = async (png: Buffer): Promise<Buffer> =>
  sharp(
    await sharp(png)
      .resize(LEBAR / 5)
      .png()
      .toBuffer(),
  )
    .resize(LEBAR)
    .png()
    .toBuffer();
