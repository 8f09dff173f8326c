import { BATAS } from '@ppid/domain/dokumen/batas';
import { KODE_KARANTINA, SEBAB_PERHATIAN } from '@ppid/domain/dokumen/types';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Tolak, type Hasil, type HasilDari, type Tugas } from './protokol.js';

/**
 * The child has had a stranger's file in its memory, so its answer is one too: numbers are held against the job, and the
 * places of its files are known here, not told.
 */
const Bilangan = z.number().int().min(0);

const Lembar = z.object({
  no: Bilangan,
  gambar: z.string().nullable(),
  sebab: z.enum(SEBAB_PERHATIAN).nullable(),
});

const JAWABAN = {
  periksa: z.object({
    kerja: z.literal('periksa'),
    halaman: Bilangan.min(1),
    sampul: z.enum(['ada', 'kosong', 'gagal', 'tanpa']),
    teks: z.array(z.string().max(BATAS.hurufPerHalaman)),
    perluOcr: z.array(Bilangan.min(1)),
  }),
  render: z.object({ kerja: z.literal('render'), halaman: z.array(Lembar) }),
  gambar: z.object({ kerja: z.literal('gambar'), halaman: z.array(Lembar) }),
  hitamkan: z.object({ kerja: z.literal('hitamkan'), pdf: z.string(), halaman: Bilangan.min(1) }),
} as const;

const AKHIRAN = { render: 'pgm', gambar: 'webp' } as const;

const Penolakan = z.object({ kode: z.enum(KODE_KARANTINA), rinci: z.string() });

/** Why the child refuses the file; what is no known reason is damage. */
export function penolakan(pesan: unknown): Tolak {
  const isi = Penolakan.safeParse(pesan);
  return isi.success
    ? new Tolak(isi.data.kode, isi.data.rinci.slice(0, 200))
    : new Tolak('RUSAK', 'no reason');
}

/** The answer to `tugas`, once the child is gone. @throws Tolak RUSAK when it is none. */
export async function sahkan<T extends Tugas>(tugas: T, hasil: unknown): Promise<HasilDari<T['kerja']>> {
  const isi = JAWABAN[tugas.kerja].safeParse(hasil);
  const sah = isi.success ? bandingkan(tugas, isi.data) : null;
  if (!sah) throw new Tolak('RUSAK', 'no answer to the job');
  for (const jalur of berkasDari(tugas, sah)) await pastikanBerkas(jalur);
  return sah as HasilDari<T['kerja']>;
}

function bandingkan(tugas: Tugas, hasil: Hasil): Hasil | null {
  if (hasil.kerja === 'periksa') {
    const { halaman, teks, perluOcr } = hasil;
    const masuk = halaman <= tugas.batas.halaman && perluOcr.every((no) => no <= halaman);
    return masuk && (teks.length === 0 || teks.length === halaman) ? hasil : null;
  }
  if (hasil.kerja === 'hitamkan') return { ...hasil, pdf: path.join(tugas.keluaran, 'hitam.pdf') };
  if (tugas.kerja !== hasil.kerja) return null;
  if (hasil.halaman.some(({ no }, i) => no !== tugas.halaman[i])) return null;
  const letak = (no: number): string => path.join(tugas.keluaran, `${no}.${AKHIRAN[hasil.kerja]}`);
  const halaman = hasil.halaman.map((h) => ({ ...h, gambar: h.gambar === null ? null : letak(h.no) }));
  return { ...hasil, halaman };
}

function berkasDari({ keluaran }: Tugas, hasil: Hasil): string[] {
  if (hasil.kerja === 'hitamkan') return [hasil.pdf];
  if (hasil.kerja !== 'periksa') return hasil.halaman.flatMap(({ gambar }) => gambar ?? []);
  const adaSampul = hasil.sampul === 'ada' || hasil.sampul === 'kosong';
  return adaSampul ? ['kecil.webp', 'besar.webp'].map((nama) => path.join(keluaran, nama)) : [];
}

/** A link would lead out of the folder. */
async function pastikanBerkas(jalur: string): Promise<void> {
  const isi = await lstat(jalur).catch(() => null);
  if (isi?.isFile() !== true) throw new Tolak('RUSAK', 'no file where the answer is to be');
}
