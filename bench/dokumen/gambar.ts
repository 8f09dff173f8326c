import { BATAS_PROSES } from '@ppid/domain/dokumen/batas';
import { BITA_KEPALA, kenaliTipe } from '@ppid/domain/dokumen/tipe';
import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { fromRoot } from '../../emulators/root.js';
import { BERKAS_GANAS } from '../../test/fixtures/berkas-ganas.js';
import { beban, hasil, kali, median, ms, type Bagian } from '../ukur.js';
import type { KerjaInduk, LaporanInduk } from './induk-types.js';

const MB = (bita: number): string => `${(bita / 1e6).toFixed(0)} MB`;
const DI_ATAS_BATAS = [
  'pngSeratusMegapiksel',
  'jpegSeratusMegapiksel',
  'tiffBesar',
  'webpBesar',
  'heicBesar',
];

/** A sheet with something on it: noise alone would measure the packing of noise. */
async function lembar(lebar: number, tinggi: number): Promise<Sharp> {
  const baris = Array.from({ length: 40 }, (_, i) => {
    const y = ((i + 2) * tinggi) / 44;
    return `<rect x="${lebar * 0.1}" y="${y}" width="${lebar * (0.5 + ((i * 7) % 5) / 16)}" height="${tinggi / 110}"/>`;
  }).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${lebar}" height="${tinggi}"><rect width="100%" height="100%" fill="#eee9dd"/>${baris}</svg>`;
  return sharp(await sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 1 }).toBuffer());
}

async function gambarSah(): Promise<Record<string, Buffer>> {
  const foto = await lembar(4000, 3000);
  const pindaian = await lembar(2480, 3508);
  return {
    'JPEG, 12 MP photo': await foto.clone().jpeg({ quality: 88 }).toBuffer(),
    'progressive JPEG, 12 MP': await foto.clone().jpeg({ quality: 88, progressive: true }).toBuffer(),
    'PNG, A4 at 300 dpi': await pindaian.clone().png().toBuffer(),
    'TIFF G4, A4 at 300 dpi': await pindaian
      .clone()
      .greyscale()
      .threshold(128)
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1 })
      .toBuffer(),
    'TIFF LZW, A4 at 300 dpi': await pindaian.clone().tiff({ compression: 'lzw' }).toBuffer(),
    'WebP, 12 MP': await foto.clone().webp({ quality: 80 }).toBuffer(),
  };
}

/** Parent and child as they are deployed: bundled, outside this process. */
function rakitInduk(): string {
  const keluaran = fromRoot('functions/dist/induk-bench.mjs');
  buildSync({
    entryPoints: [fromRoot('bench/dokumen/induk.ts')],
    outfile: keluaran,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['esbuild'],
    logLevel: 'error',
  });
  return keluaran;
}

/** Measures pictures and hostile files through the real child process. Needs functions/dist to be built. */
export async function ukurGambar(putaran: number): Promise<Bagian> {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-gambar-'));
  const induk = rakitInduk();
  try {
    const jalankan = (kerja: KerjaInduk[]): LaporanInduk => {
      const keluar = execFileSync(process.execPath, [induk], {
        input: JSON.stringify(kerja),
        maxBuffer: 1e8,
      });
      return JSON.parse(keluar.toString()) as LaporanInduk;
    };
    const taruh = (nama: string, isi: Buffer): KerjaInduk => {
      const berkas = path.join(dir, nama.replace(/\W+/g, '-'));
      writeFileSync(berkas, isi);
      return { berkas, tipe: kenaliTipe(isi.subarray(0, BITA_KEPALA)) ?? '' };
    };
    const sebelum = beban();
    const cilik = bandingkan(await gambarSah(), taruh, jalankan, putaran);
    const ganas: [string, KerjaInduk][] = [];
    for (const [nama, { isi }] of Object.entries(BERKAS_GANAS)) ganas.push([nama, taruh(nama, await isi())]);
    const lapor = jalankan(ganas.map(([, kerja]) => kerja));
    const tiap = ganas.map(([nama], i) => ({
      nama,
      ...(lapor.kerja[i] ?? { ms: NaN, kode: '?', memoriBita: NaN }),
    }));
    const besar = ganas.filter(([nama]) => DI_ATAS_BATAS.includes(nama)).map(([, kerja]) => kerja);
    const tolak = jalankan(Array.from({ length: putaran }, () => besar).flat()).kerja.map((k) => k.ms);
    const puncakGanas = Math.max(...tiap.map((t) => t.memoriBita));
    const terlama = tiap.reduce((a, b) => (b.ms > a.ms ? b : a));
    const gagal = tiap.filter((t) => !(BERKAS_GANAS[t.nama]?.kode as string[]).includes(t.kode ?? ''));
    return {
      judul: 'Pictures and hostile files, in the child process',
      hasil: [
        hasil('thumbnails of a picture', '≤ 1.20× bare sharp', kali(cilik.semua), cilik.semua <= 1.2),
        hasil('memory of the child, pictures', '≤ 150 MB', MB(cilik.puncak), cilik.puncak <= 150e6),
        hasil('picture over the limit refused', '≤ 150 ms', ms(median(tolak)), median(tolak) <= 150),
        hasil(
          `hostile file, longest of ${tiap.length}`,
          '≤ 5.5 s',
          `${ms(terlama.ms)} (${terlama.nama})`,
          terlama.ms <= 5500,
        ),
        hasil(
          'hostile files with the right code',
          'all',
          `${tiap.length - gagal.length} of ${tiap.length}`,
          gagal.length === 0,
        ),
        hasil(
          'memory of the child, hostile',
          '≤ 400 MB',
          MB(puncakGanas),
          puncakGanas <= BATAS_PROSES.memoriBita,
        ),
        hasil(
          'memory of the parent',
          '< 150 MB',
          MB(Math.max(lapor.indukBita, cilik.induk)),
          Math.max(lapor.indukBita, cilik.induk) < 150e6,
        ),
      ],
      tabel: [
        { judul: 'Thumbnails', kepala: ['picture', 'ours', 'sharp', 'ratio', 'child'], baris: cilik.baris },
        {
          judul: 'Hostile files',
          kepala: ['file', 'code', 'time', 'child'],
          baris: tiap.map((t) => [t.nama, t.kode ?? 'taken', ms(t.ms), MB(t.memoriBita)]),
        },
      ],
      catatan: [
        `Ours: one job of a child process from the call to the end of that process (start of Node, header, decoding, ink check, both WebP files). Peer: a fresh Node process that does nothing but the same two WebP files with sharp, one thread like the child. Alternating, ${putaran} rounds, medians; the goal is the median of the ratios.`,
        'Memory is the peak resident set as the kernel counted it (VmHWM), read before the child was ended.',
        `${sebelum} before, ${beban()} after.`,
      ],
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
    rmSync(induk, { force: true });
  }
}

function bandingkan(
  gambar: Record<string, Buffer>,
  taruh: (nama: string, isi: Buffer) => KerjaInduk,
  jalankan: (kerja: KerjaInduk[]) => LaporanInduk,
  putaran: number,
): { semua: number; puncak: number; induk: number; baris: string[][] } {
  const rekan = pathToFileURL(createRequire(import.meta.url).resolve('sharp')).href;
  const rasio: number[] = [];
  const baris: string[][] = [];
  let [puncak, induk] = [0, 0];
  for (const [nama, isi] of Object.entries(gambar)) {
    const kerja = taruh(nama, isi);
    // The first pair warms the disk cache and does not count.
    const lapor = jalankan(Array.from({ length: putaran + 1 }, () => [kerja, { ...kerja, rekan }]).flat());
    const ambil = (sisa: number): number[] =>
      lapor.kerja.filter((_, i) => i > 1 && i % 2 === sisa).map((k) => k.ms);
    const galat = lapor.kerja.find((k) => k.kode !== null);
    if (galat) throw new Error(`${nama}: ${galat.kode ?? ''}`);
    const [kita, mereka] = [median(ambil(0)), median(ambil(1))];
    const memori = Math.max(...lapor.kerja.map((k) => k.memoriBita));
    rasio.push(kita / mereka);
    puncak = Math.max(puncak, memori);
    induk = Math.max(induk, lapor.indukBita);
    baris.push([nama, ms(kita), ms(mereka), kali(kita / mereka), MB(memori)]);
  }
  return { semua: median(rasio), puncak, induk, baris };
}
