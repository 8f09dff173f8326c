import { BATAS } from '@ppid/domain/dokumen/batas';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { jalankanAnak } from '../../functions/src/dokumen/anak.js';
import { buatPembaca, type Pembaca } from '../../functions/src/dokumen/ocr.js';
import { kePgm } from '../../functions/src/dokumen/pgm.js';
import { galatHuruf } from '../../test/fixtures/cer.js';
import { bungkusPdf } from '../../test/fixtures/ketik.js';
import { BENIH_UJI, buatLembar, cetakLembar } from '../../test/fixtures/pemindai/lembar.js';
import { keGambar, NAMA_RAGAM, ubah, type Ragam } from '../../test/fixtures/pemindai/ubah.js';
import { beban, hasil, kali, median, ms, type Bagian, type Hasil } from '../ukur.js';

const jalankan = promisify(execFile);
const DPI = 200;
/** The pages of the speed run are others than those of the error run. */
const BENIH_CEPAT = BENIH_UJI + 500;
const HALAMAN = 5;

const persen = (n: number): string => `${(n * 100).toFixed(2)} %`;
const rerata = (n: readonly number[]): number => n.reduce((a, b) => a + b, 0) / n.length;

/** Native tesseract with the models of the distribution (tessdata_fast; ours are best_int), one thread. */
async function bacaAsli(gambar: string): Promise<string> {
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  return (await jalankan('tesseract', [gambar, '-', '-l', 'ind+eng'], { env, maxBuffer: 1e8 })).stdout;
}

/** Held-out pages, `banyak` of each kind. Only the mean over the pages counts against the goal. */
async function ukurGalat(dir: string, pembaca: Pembaca, banyak: number) {
  const baris: string[][] = [];
  const akhir: Hasil[] = [];
  for (const ragam of NAMA_RAGAM) {
    const kami: number[] = [];
    const mereka: number[] = [];
    for (let benih = BENIH_UJI; benih < BENIH_UJI + banyak; benih++) {
      const lembar = await buatLembar(benih);
      const pgm = kePgm(await ubah(await cetakLembar(lembar, DPI), ragam, benih));
      kami.push(galatHuruf(lembar.teks, (await pembaca.baca(pgm)).teks));
      const berkas = path.join(dir, 'galat.pgm');
      await writeFile(berkas, pgm);
      mereka.push(galatHuruf(lembar.teks, await bacaAsli(berkas)));
    }
    const batas = ragam === 'bersih' ? 0.005 : 0.02;
    baris.push([
      ragam,
      persen(rerata(kami)),
      persen(Math.max(...kami)),
      persen(rerata(mereka)),
      persen(median(mereka)),
    ]);
    akhir.push(
      hasil(
        `character error rate, ${NAMA[ragam]}`,
        `≤ ${batas * 100} %`,
        persen(rerata(kami)),
        rerata(kami) <= batas,
      ),
    );
  }
  return { baris, akhir };
}

const NAMA: Record<Ragam, string> = {
  bersih: 'clean',
  bintik: 'noise',
  bayangan: 'shadow',
  pudar: 'low contrast',
  miring2: '2° askew',
  miring5: '5° askew',
  putar90: 'turned by 90°',
  putar180: 'turned by 180°',
  putar270: 'turned by 270°',
  jpeg: 'JPEG of quality 25',
};

async function pindaianLimaHalaman(): Promise<{ pdf: Buffer; teks: string[] }> {
  const lembar = await Promise.all(Array.from({ length: HALAMAN }, (_, i) => buatLembar(BENIH_CEPAT + i)));
  const jpeg = await Promise.all(
    lembar.map(async (l) => {
      const p = await cetakLembar(l, DPI);
      return {
        jpeg: await keGambar(p).toColourspace('b-w').jpeg({ quality: 80 }).toBuffer(),
        lebar: p.lebar,
        tinggi: p.tinggi,
      };
    }),
  );
  return { pdf: bungkusPdf(jpeg, DPI), teks: lembar.map((l) => l.teks) };
}

/** Pages 0 to `banyak` - 1, each lane taking the next one as soon as it is free. */
async function berjalur<T>(
  jalur: readonly T[],
  banyak: number,
  satu: (no: number, alat: T) => Promise<string>,
): Promise<string[]> {
  const teks: string[] = [];
  let berikut = 0;
  const jalan = async (alat: T): Promise<void> => {
    for (let i = berikut++; i < banyak; i = berikut++) teks[i] = await satu(i, alat);
  };
  await Promise.all(jalur.map(jalan));
  return teks;
}

/** The way of an upload: thumbnails and text of the file, pages for OCR, reading. */
async function jalurKami(berkas: string, dir: string, pembaca: readonly Pembaca[]): Promise<string[]> {
  const dasar = { berkas, tipe: 'application/pdf', keluaran: dir, batas: BATAS } as const;
  const { perluOcr } = await jalankanAnak({
    ...dasar,
    kerja: 'periksa',
    bagian: { cilik: true, teks: true },
  });
  const { halaman } = await jalankanAnak({ ...dasar, kerja: 'render', halaman: perluOcr });
  return berjalur(pembaca, halaman.length, async (i, satu) => {
    const gambar = halaman[i]?.gambar ?? null;
    return gambar === null ? '' : (await satu.baca(await readFile(gambar))).teks;
  });
}

async function jalurMereka(berkas: string, dir: string, pekerja: number): Promise<string[]> {
  await jalankan('pdftoppm', ['-jpeg', '-r', String(DPI), berkas, path.join(dir, 'h')]);
  const gambar = (await readdir(dir)).filter((n) => /^h-.*jpg$/.test(n)).sort();
  const jalur = Array.from({ length: pekerja }, () => null);
  return berjalur(jalur, gambar.length, (i) => bacaAsli(path.join(dir, gambar[i] ?? '')));
}

/** Computing time of this process with its threads and of its finished children, user and system. */
function cpuMs(): number {
  const bidang = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number);
  // utime, stime, cutime, cstime in ticks of 10 ms.
  return bidang.slice(11, 15).reduce((a, b) => a + b, 0) * 10;
}

interface Waktu {
  jam: number[];
  cpu: number[];
}
async function catat(ke: Waktu, kerja: () => Promise<string[]>): Promise<string[]> {
  const [jam, cpu] = [performance.now(), cpuMs()];
  const teks = await kerja();
  ke.jam.push(performance.now() - jam);
  ke.cpu.push(cpuMs() - cpu);
  return teks;
}

async function ukurWaktu(dir: string, putaran: number, pekerja: number) {
  const { pdf, teks } = await pindaianLimaHalaman();
  const berkas = path.join(dir, 'pindaian.pdf');
  await writeFile(berkas, pdf);
  const [kami, mereka]: [Waktu, Waktu] = [
    { jam: [], cpu: [] },
    { jam: [], cpu: [] },
  ];
  const pembaca = Array.from({ length: pekerja }, () => buatPembaca());
  try {
    // Readers are reused from document to document: starting them does not belong to one of them.
    await jalurKami(berkas, dir, pembaca);
    let [isiKami, isiMereka]: [string[], string[]] = [[], []];
    for (let i = 0; i < putaran; i++) {
      isiKami = await catat(kami, () => jalurKami(berkas, dir, pembaca));
      isiMereka = await catat(mereka, () => jalurMereka(berkas, dir, pekerja));
    }
    const galat = (isi: string[]): number => rerata(teks.map((t, i) => galatHuruf(t, isi[i] ?? '')));
    const jam = median(kami.jam) / median(mereka.jam);
    const cpu = median(kami.cpu) / median(mereka.cpu);
    const nama = `scanned PDF of ${HALAMAN} pages to thumbnail and text, ${pekerja} ${pekerja === 1 ? 'reader' : 'readers'} each`;
    return {
      akhir: [
        hasil(nama, '≤ 1.4× native', kali(jam), jam <= 1.4),
        hasil(`${nama}, computing time`, '', kali(cpu), null),
      ],
      baris: [
        [`ours, ${pekerja}`, ms(median(kami.jam)), ms(median(kami.cpu)), persen(galat(isiKami))],
        [`native, ${pekerja}`, ms(median(mereka.jam)), ms(median(mereka.cpu)), persen(galat(isiMereka))],
      ],
    };
  } finally {
    await Promise.all(pembaca.map((p) => p.tutup()));
  }
}

/** Reading of scans. `banyak` pages of each kind for the error rate, `putaran` runs of each side for the time. */
export async function ukurOcr(banyak = 6, putaran = 3): Promise<Bagian> {
  const dir = await mkdtemp(path.join(tmpdir(), 'bench-ocr-'));
  const pembaca = buatPembaca();
  try {
    const galat = await ukurGalat(dir, pembaca, banyak);
    await pembaca.tutup();
    const satu = await ukurWaktu(dir, putaran, 1);
    const dua = await ukurWaktu(dir, putaran, 2);
    return {
      judul: 'Reading scans',
      hasil: [...galat.akhir, ...satu.akhir, ...dua.akhir],
      tabel: [
        {
          judul: `Character error rate, ${banyak} held-out pages of each kind at ${DPI} dpi`,
          kepala: ['kind', 'ours', 'worst page', 'native', 'native, median'],
          baris: galat.baris,
        },
        {
          judul: 'Five scanned pages',
          kepala: ['who, readers', 'wall', 'computing', 'error rate'],
          baris: [...satu.baris, ...dua.baris],
        },
      ],
      catatan: [
        `Interleaved, medians of ${putaran} runs, ${beban()}. Native is pdftoppm -jpeg and tesseract -l ind+eng with OMP_THREAD_LIMIT=1 and ` +
          'the smaller tessdata_fast models; ours are the best_int models, which do more work a letter. Native gets no help with turned, shaded or ruled pages.',
      ],
    };
  } finally {
    await pembaca.tutup();
    await rm(dir, { recursive: true, force: true });
  }
}
