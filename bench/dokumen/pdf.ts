import { BATAS, LEBAR } from '@ppid/domain/dokumen/batas';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { jalankanAnak, puncak } from '../../functions/src/dokumen/anak.js';
import type { HasilDari, Tugas } from '../../functions/src/dokumen/protokol.js';
import { beban, hasil, kali, median, ms, type Bagian, type Hasil } from '../ukur.js';
import { BAHAN_PDF, nisbahKata } from './bahan-pdf.js';

const SASARAN = { teks: 2.5, cilik: 0.6, memoriMb: 400 };
const jalankan = promisify(execFile);

/** The tasks of the child, less what is the same for all of them here. */
type Isi = Tugas extends infer T
  ? T extends Tugas
    ? Omit<T, 'berkas' | 'tipe' | 'keluaran' | 'batas'>
    : never
  : never;

interface Pasangan {
  kita: number[];
  mereka: number[];
  nisbah: number[];
}

/** Wall-clock time of one run, in ms. */
async function waktu(kerja: () => Promise<unknown>): Promise<number> {
  const mulai = performance.now();
  await kerja();
  return performance.now() - mulai;
}

/** One run each per round, the order swapped every round; a first round without counting fills the caches. */
async function bergantian(
  putaran: number,
  kita: () => Promise<unknown>,
  mereka: () => Promise<unknown>,
): Promise<Pasangan> {
  const p: Pasangan = { kita: [], mereka: [], nisbah: [] };
  await kita();
  await mereka();
  for (let i = 0; i < putaran; i++) {
    const merekaDulu = i % 2 === 1 ? await waktu(mereka) : null;
    const a = await waktu(kita);
    const b = merekaDulu ?? (await waktu(mereka));
    p.kita.push(a);
    p.mereka.push(b);
    p.nisbah.push(a / b);
  }
  return p;
}

/** Null when the peer is not installed: it is measured against, never needed. */
async function peer(
  nama: 'pdftotext' | 'pdftoppm',
): Promise<((argumen: string[]) => Promise<unknown>) | null> {
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  try {
    await jalankan(nama, ['-v']);
    return (argumen) => jalankan(nama, argumen, { env });
  } catch {
    return null;
  }
}

const tidakDiukur = (apa: string, sasaran: string, nama: string): Hasil =>
  hasil(apa, sasaran, `not measured: ${nama} is not installed`, null);

export async function ukurPdf(putaran: number): Promise<Bagian> {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-pdf-'));
  const sebelum = beban();
  try {
    const berkas = async (nama: keyof typeof BAHAN_PDF): Promise<string> => {
      const letak = path.join(dir, `${nama}.pdf`);
      writeFileSync(letak, await BAHAN_PDF[nama]());
      return letak;
    };
    const anak = <I extends Isi>(asal: string, isi: I): Promise<HasilDari<I['kerja']>> => {
      const tugas = { ...isi, berkas: asal, tipe: 'application/pdf', keluaran: dir, batas: BATAS };
      return jalankanAnak(tugas as Tugas) as Promise<HasilDari<I['kerja']>>;
    };
    const baris = [
      ...(await ukurTeks(putaran, dir, await berkas('lahirDigital'), anak)),
      ...(await ukurCilik(putaran, dir, await berkas('pindaian'), anak)),
      await ukurMemori(await berkas('limaPuluhMb'), anak),
    ];
    return {
      judul: 'PDF: text and thumbnails in the child process, against poppler',
      hasil: baris,
      tabel: [],
      catatan: [
        'Text: our whole job, from starting the child process to its answer (page texts over the process border), against the whole pdftotext process writing a file. Word F1 compares the two as bags of words.',
        `Thumbnail: the first page of an A4 scan (300 dpi, grey, one JPEG), ${LEBAR.kecil} px wide from both; ours writes WebP and has looked for ink, pdftoppm writes JPEG. "Started" is the whole job of a new child process; "page after page" is what one more page costs in the same child and in the same pdftoppm (20 pages less 1 page, by 19).`,
        `${putaran} interleaved rounds, median of the ratios; ${sebelum} before, ${beban()} after.`,
      ],
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

type Anak = <I extends Isi>(asal: string, isi: I) => Promise<HasilDari<I['kerja']>>;

const angka = (p: Pasangan): string =>
  `${kali(median(p.nisbah))} (${ms(median(p.kita))} / ${ms(median(p.mereka))})`;

async function ukurTeks(putaran: number, dir: string, asal: string, anak: Anak): Promise<Hasil[]> {
  const apa = 'text of 100 born-digital pages / pdftotext';
  const sasaran = `≤ ${SASARAN.teks}×`;
  const pdftotext = await peer('pdftotext');
  if (!pdftotext) return [tidakDiukur(apa, sasaran, 'pdftotext')];
  const ke = path.join(dir, 'teks.txt');
  const kita = () => anak(asal, { kerja: 'periksa', bagian: { cilik: false, teks: true } } as const);
  const p = await bergantian(putaran, kita, () => pdftotext([asal, ke]));
  const { teks, halaman } = await kita();
  const f1 = nisbahKata(teks.join('\n'), await readFile(ke, 'utf8'));
  const m = median(p.nisbah);
  return [
    hasil(`${apa} (${halaman} pages)`, sasaran, angka(p), m <= SASARAN.teks),
    hasil('word F1 of that text', '1.000', f1.toFixed(4), f1 >= 0.9995),
  ];
}

async function ukurCilik(putaran: number, dir: string, asal: string, anak: Anak): Promise<Hasil[]> {
  const apa = 'JPEG-scan thumbnail / pdftoppm -jpeg';
  const sasaran = `≤ ${SASARAN.cilik}×`;
  const pdftoppm = await peer('pdftoppm');
  if (!pdftoppm) return [tidakDiukur(apa, sasaran, 'pdftoppm')];
  const lebar = ['-jpeg', '-scale-to-x', String(LEBAR.kecil), '-scale-to-y', '-1'];
  const kita = (n: number) => () =>
    anak(asal, {
      kerja: 'gambar',
      lebar: LEBAR.kecil,
      halaman: Array.from({ length: n }, (_, i) => i + 1),
    } as const);
  const mereka = (n: number) => () =>
    pdftoppm([...lebar, '-f', '1', '-l', String(n), asal, path.join(dir, 'cilik')]);
  const satu = await bergantian(putaran, kita(1), mereka(1));
  const banyak = await bergantian(putaran, kita(20), mereka(20));
  const per = (p: number[], q: number[]): number => (median(p) - median(q)) / 19;
  const [a, b] = [per(banyak.kita, satu.kita), per(banyak.mereka, satu.mereka)];
  return [
    hasil(
      `${apa}, page after page`,
      sasaran,
      `${kali(a / b)} (${a.toFixed(1)} / ${b.toFixed(1)} ms)`,
      a / b <= SASARAN.cilik,
    ),
    hasil(`${apa}, 1 page, started`, 'information', angka(satu), null),
    hasil(`${apa}, 20 pages, started`, 'information', angka(banyak), null),
  ];
}

async function ukurMemori(asal: string, anak: Anak): Promise<Hasil> {
  puncak.memoriBita = 0;
  await anak(asal, { kerja: 'periksa', bagian: { cilik: true, teks: true } } as const);
  const mb = puncak.memoriBita / 1024 / 1024;
  return hasil(
    'peak of the child on a PDF of 50 MB (colour scans)',
    `≤ ${SASARAN.memoriMb} MB`,
    `${mb.toFixed(0)} MB`,
    mb <= SASARAN.memoriMb,
  );
}
