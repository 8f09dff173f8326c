import sharp from 'sharp';

/** A scan as an office scanner makes it: black words on white paper. */
export function gambar(teks: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="640"><rect width="100%" height="100%" fill="#fff"/>
    <text x="60" y="200" font-size="64" font-family="sans-serif">${teks}</text></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
