import { LEBAR } from '@ppid/domain/dokumen/batas';
import { perluDibacaOcr, rapikan } from '@ppid/domain/dokumen/teks';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lembar, Mesin, Terbuka } from './mesin.js';
import { kePgm } from './pgm.js';
import type { Hasil, HasilGambar, HasilPeriksa, HasilRender, Kemajuan, Tugas } from './protokol.js';
import { Tolak } from './protokol.js';

// Runs in the child process only.

/** Widest page image handed to OCR: A4 at 200 dpi keeps small type readable. */
const LEBAR_OCR = 1654;

const SELANG_LAPOR_MS = 100;

/** What an opened file has to give for one job; the same for every family of types. */
export async function kerjakan(buka: Mesin, tugas: Tugas, kemajuan: Kemajuan): Promise<Hasil> {
  const file = await buka(tugas.berkas, tugas.batas);
  try {
    if (file.jumlah > tugas.batas.halaman) throw new Tolak('TERLALU_BANYAK_HALAMAN', String(file.jumlah));
    if (file.jumlah < 1) throw new Tolak('RUSAK', 'no pages');
    switch (tugas.kerja) {
      case 'periksa':
        return await periksa(file, tugas, kemajuan);
      case 'render':
        return await render(file, tugas, kemajuan);
      case 'gambar':
        return await gambar(file, tugas, kemajuan);
      case 'hitamkan': {
        const { hitamkan } = await import('./hitamkan.js');
        return await hitamkan(file, tugas, kemajuan);
      }
    }
  } finally {
    await file.tutup();
  }
}

type TugasKerja<K extends Tugas['kerja']> = Extract<Tugas, { kerja: K }>;

async function periksa(
  file: Terbuka,
  { bagian, keluaran }: TugasKerja<'periksa'>,
  kemajuan: Kemajuan,
): Promise<HasilPeriksa> {
  const teks: string[] = [];
  let dilaporkan = performance.now();
  for (let no = 1; bagian.teks && no <= file.jumlah; no++) {
    teks.push(rapikan(await file.teks(no).catch(tanpaTeks)));
    // A hundred pages take a quarter of a second: one message a page would cost as much as some of them.
    if (performance.now() - dilaporkan < SELANG_LAPOR_MS) continue;
    kemajuan(no, file.jumlah);
    dilaporkan = performance.now();
  }
  const perluOcr = file.bergambar ? teks.flatMap((t, i) => (perluDibacaOcr(t) ? [i + 1] : [])) : [];
  const sampul = bagian.cilik && file.bergambar ? await buatSampul(file, keluaran, teks) : 'tanpa';
  return { kerja: 'periksa', halaman: file.jumlah, sampul, teks, perluOcr };
}

/** A page whose text cannot be read is a page for OCR; the others are still worth having. */
function tanpaTeks(galat: unknown): string {
  if (galat instanceof Tolak) throw galat;
  return '';
}

/** A cover that cannot be made does not take the text or the other pages with it; a file that has neither is refused. */
async function buatSampul(
  file: Terbuka,
  keluaran: string,
  teks: readonly string[],
): Promise<HasilPeriksa['sampul']> {
  try {
    const { tulisCilik } = await import('./tulis.js');
    const { gambar, tinta } = await file.lembar(1, LEBAR.besar);
    await tulisCilik(gambar, keluaran);
    return tinta === 'ada' ? 'ada' : 'kosong';
  } catch (galat) {
    if (galat instanceof Tolak && file.jumlah === 1 && teks.every((t) => t === '')) throw galat;
    return 'gagal';
  }
}

async function render(
  file: Terbuka,
  { halaman, keluaran }: TugasKerja<'render'>,
  kemajuan: Kemajuan,
): Promise<HasilRender> {
  const hasil: HasilRender = { kerja: 'render', halaman: [] };
  for (const no of halaman) {
    hasil.halaman.push({ no, ...(await satuUntukOcr(file, no, path.join(keluaran, `${no}.pgm`))) });
    kemajuan(hasil.halaman.length, halaman.length);
  }
  return hasil;
}

/** A page that is broken or shows nothing is null: the other pages are still worth reading. */
async function satuUntukOcr(
  file: Terbuka,
  no: number,
  ke: string,
): Promise<Omit<HasilRender['halaman'][number], 'no'>> {
  try {
    const { gambar: isi, tinta } = await file.lembar(no, LEBAR_OCR);
    if (tinta !== 'ada') return { gambar: null, sebab: tinta === 'diragukan' ? 'KOSONG' : null };
    const { data, info } = await isi
      .flatten({ background: '#fff' })
      .resize({ width: LEBAR_OCR, withoutEnlargement: true })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    await writeFile(ke, kePgm({ data, lebar: info.width, tinggi: info.height }));
    return { gambar: ke, sebab: null };
  } catch {
    return { gambar: null, sebab: 'TAK_TERBACA' };
  }
}

/** One page is written while the next is decoded: encoding is a fifth of the work, and no more than two are in memory. */
async function gambar(
  file: Terbuka,
  { halaman, lebar, keluaran }: TugasKerja<'gambar'>,
  kemajuan: Kemajuan,
): Promise<HasilGambar> {
  const { tulisWebp } = await import('./tulis.js');
  const hasil: HasilGambar = { kerja: 'gambar', halaman: [] };
  const tulis = async (no: number, lembar: Lembar | null): Promise<void> => {
    const ke = path.join(keluaran, `${no}.webp`);
    const tertulis =
      lembar !== null &&
      (await tulisWebp(lembar.gambar, lebar, ke).then(
        () => true,
        () => false,
      ));
    hasil.halaman.push(
      tertulis
        ? { no, gambar: ke, sebab: lembar.tinta === 'diragukan' ? 'KOSONG' : null }
        : { no, gambar: null, sebab: 'TAK_TERBACA' },
    );
    kemajuan(hasil.halaman.length, halaman.length);
  };
  let penulisan = Promise.resolve();
  for (const no of halaman) {
    const lembar = await file.lembar(no, lebar).catch(() => null);
    await penulisan;
    penulisan = tulis(no, lembar);
  }
  await penulisan;
  return hasil;
}
