import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { periksaKepala } from './kepala.js';
import type { Lembar, Mesin } from './mesin.js';
import { Tolak } from './protokol.js';
import { bertinta } from './tulis.js';

// Runs in the child process only.

/** The decoder computes about 0.1 s and holds some 8 MB for each megapixel; beyond this it would not end within its limits. */
const PIKSEL_HEIC = 26_000_000;

/** What is used of libheif, compiled to WebAssembly; its own types know neither the handle nor this decoder. */
interface Libheif {
  ready: Promise<unknown>;
  HeifDecoder: new () => { decode(isi: Uint8Array): Foto[] };
  heif_js_decode_image2(handle: unknown, ruang: unknown, susunan: unknown): Promise<Terurai> | Terurai;
  heif_image_release(gambar: unknown): void;
  heif_colorspace: { heif_colorspace_RGB: unknown };
  heif_chroma: { heif_chroma_interleaved_RGB: unknown };
}
interface Foto {
  handle: unknown;
  is_primary(): boolean;
}
interface Terurai {
  code?: unknown;
  image: unknown;
  channels?: { stride: number; width: number; height: number; data: Uint8Array }[];
}

/** HEIC and HEIF photos of phones: the primary picture, turned as its file says. */
export const bukaHeic: Mesin = async (berkas, batas) => {
  const { lebar, tinggi } = periksaKepala(berkas, 'image/heic', batas);
  if (lebar * tinggi > PIKSEL_HEIC) throw new Tolak('HEIC_TAK_TERBACA', `${lebar}x${tinggi}`);
  const heif = createRequire(import.meta.url)('libheif-js/wasm-bundle') as Libheif;
  await heif.ready;
  const foto = new heif.HeifDecoder().decode(await readFile(berkas));
  const utama = foto.find((f) => f.is_primary()) ?? foto[0];
  if (!utama) throw new Tolak('RUSAK', 'no picture');
  return {
    jumlah: 1,
    bergambar: true,
    teks: () => Promise.resolve(''),
    async lembar(_, ke): Promise<Lembar> {
      const gambar = await perkecil(heif, utama, ke);
      return { gambar, tinta: (await bertinta(gambar)) ? 'ada' : 'kosong' };
    },
    tutup: () => Promise.resolve(),
  };
};

async function perkecil(heif: Libheif, { handle }: Foto, ke: number): Promise<sharp.Sharp> {
  const terurai = await heif.heif_js_decode_image2(
    handle,
    heif.heif_colorspace.heif_colorspace_RGB,
    heif.heif_chroma.heif_chroma_interleaved_RGB,
  );
  const bidang = terurai.channels?.[0];
  if (!bidang) throw new Tolak('HEIC_TAK_TERBACA', 'not decoded');
  const { width, height, stride, data: isi } = bidang;
  // Lines are padded to a multiple of 64 bytes: they are moved together in place, a copy would take as much again.
  const baris = width * 3;
  for (let y = 1; stride > baris && y < height; y++)
    isi.copyWithin(y * baris, y * stride, y * stride + baris);
  const { data, info } = await sharp(isi.subarray(0, baris * height), { raw: { width, height, channels: 3 } })
    .resize({ width: ke, height: ke * 3, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  heif.heif_image_release(terurai.image);
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}
