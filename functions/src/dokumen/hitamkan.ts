import { capAlasan, kotakPiksel, type Kotak, type Tanda } from '@ppid/domain/dokumen/penghitaman';
import path from 'node:path';
import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import { gambarCap, TEPI_CAP } from './cap-alasan.js';
import type { Terbuka } from './mesin.js';
import { Tolak, type HasilHitamkan, type Kemajuan, type Tugas } from './protokol.js';
import { PenulisPdf, type GambarPdf } from './tulis-pdf.js';

// Runs in the child process only.

/** Short side of A4 at 200 dpi: small print stays readable on paper. */
const SISI_PENDEK = 1654;
/** Pages of a long document share what an upload may weigh, with room for the rest of the file. */
const JATAH_BITA = 45 * 1024 * 1024;
/** Tried in this order until a page fits its share; the last is taken as it is. */
const PILIHAN = [
  { mutu: 80, skala: 1 },
  { mutu: 55, skala: 1 },
  { mutu: 55, skala: 0.6 },
  { mutu: 35, skala: 0.5 },
] as const;

/** RGB, three bytes a pixel. */
interface Piksel {
  data: Buffer;
  lebar: number;
  tinggi: number;
}

/** A new PDF of pictures only, in which what lies under a mark does not exist any more. */
export async function hitamkan(
  file: Terbuka,
  { tanda, keluaran }: Extract<Tugas, { kerja: 'hitamkan' }>,
  kemajuan: Kemajuan,
): Promise<HasilHitamkan> {
  // A mark that would be dropped silently is worse than no copy.
  if (!file.bergambar || tanda.some(({ halaman }) => halaman < 1 || halaman > file.jumlah))
    throw new Tolak('RUSAK', 'mark on a page that is not there');
  const pdf = path.join(keluaran, 'hitam.pdf');
  const penulis = await PenulisPdf.mulai(pdf);
  try {
    for (let no = 1; no <= file.jumlah; no++) {
      const piksel = await ambil(file, no);
      const kotak = tanda
        .filter(({ halaman }) => halaman === no)
        .map((t) => ({ tanda: t, ...kotakPiksel(t, piksel.lebar, piksel.tinggi) }));
      for (const satu of kotak) lukisHitam(piksel, satu);
      await penulis.tambah(await kemas(await bubuhiCap(piksel, kotak), JATAH_BITA / file.jumlah));
      kemajuan(no, file.jumlah);
    }
    await penulis.selesai();
  } catch (galat) {
    await penulis.tutup();
    throw galat;
  }
  return { kerja: 'hitamkan', pdf, halaman: file.jumlah };
}

/** The page as plain pixels: colours as they are seen, no profile, no transparency, no metadata. */
async function ambil(file: Terbuka, no: number): Promise<Piksel> {
  let lembar = await file.lembar(no, SISI_PENDEK);
  // Nobody can judge a copy of a page that could not be shown, or whose marks would lie elsewhere.
  if (lembar.tinta === 'diragukan' || lembar.pengganti)
    throw new Tolak('RUSAK', `page ${no} cannot be shown`);
  const { info } = await mentah(lembar.gambar, SISI_PENDEK);
  let lebar = SISI_PENDEK;
  if (info.width > info.height) {
    lebar = Math.round((SISI_PENDEK * info.width) / info.height);
    lembar = await file.lembar(no, lebar);
    if (lembar.tinta === 'diragukan' || lembar.pengganti)
      throw new Tolak('RUSAK', `page ${no} cannot be shown`);
  }
  const { data, info: akhir } = await mentah(lembar.gambar, lebar);
  if (akhir.channels !== 3) throw new Tolak('RUSAK', `page ${no}: ${akhir.channels} channels`);
  return { data, lebar: akhir.width, tinggi: akhir.height };
}

const mentah = (gambar: Sharp, lebar: number): Promise<{ data: Buffer; info: sharp.OutputInfo }> =>
  gambar
    .clone()
    .flatten({ background: '#fff' })
    .resize({ width: lebar, height: lebar * 4, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });

/** One channel where a page has no colour: a third of the bytes. */
function kelabu(rgb: Buffer): Buffer | null {
  const abu = Buffer.alloc(rgb.length / 3);
  for (let i = 0, k = 0; i < rgb.length; i += 3, k++) {
    const [r, g, b] = [rgb[i] ?? 0, rgb[i + 1] ?? 0, rgb[i + 2] ?? 0];
    if (Math.abs(r - g) > 12 || Math.abs(g - b) > 12) return null;
    abu[k] = g;
  }
  return abu;
}

function lukisHitam({ data, lebar }: Piksel, { kiri, atas, lebar: l, tinggi }: Kotak): void {
  for (let y = atas; y < atas + tinggi; y++) data.fill(0, (y * lebar + kiri) * 3, (y * lebar + kiri + l) * 3);
}

/** The reason in white on the black, where there is room for it to be read. */
async function bubuhiCap(piksel: Piksel, kotak: (Kotak & { tanda: Tanda })[]): Promise<Piksel> {
  const lapisan: OverlayOptions[] = [];
  for (const { tanda, kiri, atas, lebar, tinggi } of kotak) {
    const cap = await gambarCap(capAlasan(tanda.alasan), lebar, tinggi);
    if (cap) lapisan.push({ input: cap, left: kiri + TEPI_CAP.datar, top: atas + TEPI_CAP.tegak });
  }
  if (lapisan.length === 0) return piksel;
  const raw = { width: piksel.lebar, height: piksel.tinggi, channels: 3 as const };
  const data = await sharp(piksel.data, { raw }).composite(lapisan).removeAlpha().raw().toBuffer();
  return { ...piksel, data };
}

/** Everything from here on sees the blackened page only: not even its weight tells what was there. */
async function kemas(piksel: Piksel, jatah: number): Promise<GambarPdf> {
  const abu = kelabu(piksel.data);
  const raw = { width: piksel.lebar, height: piksel.tinggi, channels: abu ? (1 as const) : (3 as const) };
  for (const [i, { mutu, skala }] of PILIHAN.entries()) {
    let gambar = sharp(abu ?? piksel.data, { raw });
    if (skala < 1) gambar = gambar.resize({ width: Math.max(1, Math.round(piksel.lebar * skala)) });
    if (abu) gambar = gambar.toColourspace('b-w');
    const { data: jpeg, info } = await gambar.jpeg({ quality: mutu }).toBuffer({ resolveWithObject: true });
    if (jpeg.length <= jatah || i === PILIHAN.length - 1)
      return { jpeg, lebar: info.width, tinggi: info.height, abu: abu !== null };
  }
  throw new Error('unreachable');
}
