import type { Gagal, LacakanPublik, LampiranPublik, TandaTerimaPublik } from '@ppid/domain/publik/types';
import { randomUUID } from 'node:crypto';
import { KEBERATAN, PEMOHON, PERMOHONAN } from '../../emulators/story/isian.js';
import { db } from '../../functions/src/ports/firestore.js';
import { layani, type Jawaban } from '../../functions/src/publik/router.js';

/** The router as the deployed function calls it, without HTTP; every call from an address of its own unless told. */
export function panggil(
  jalur: string,
  isi: unknown,
  lain: {
    tajuk?: Record<string, string>;
    metode?: string;
    ukuran?: number;
    kueri?: Record<string, string>;
  } = {},
): Promise<Jawaban> {
  const tajuk: Record<string, string> = {
    'content-type': 'application/json',
    'x-forwarded-for': `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`,
    ...lain.tajuk,
  };
  return layani({
    metode: lain.metode ?? 'POST',
    jalur: `/api/${jalur}`,
    kueri: (nama) => lain.kueri?.[nama],
    tajuk: (nama) => tajuk[nama],
    soket: undefined,
    // As it comes off the wire.
    isi: JSON.parse(JSON.stringify(isi)) as unknown,
    ukuran: lain.ukuran ?? 100,
  });
}

export async function berhasil<T>(jawaban: Promise<Jawaban>): Promise<T> {
  const { status, isi } = await jawaban;
  if (!isi.sukses) throw new Error(`${status} ${JSON.stringify(isi)}`);
  return isi.isi as T;
}

export async function gagal(jawaban: Promise<Jawaban>): Promise<Gagal & { status: number }> {
  const { status, isi } = await jawaban;
  if (isi.sukses) throw new Error(`answered ${JSON.stringify(isi.isi)}`);
  return { ...isi, status };
}

/** A file that starts like a PNG; `isi` makes it another one. */
export function pindaian(kategori: LampiranPublik['kategori'] = 'identitas', isi = 'a'): LampiranPublik {
  const bita = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(isi)]);
  return { kategori, nama: 'KTP Contoh Pemohon.png', tipe: 'image/png', isi: bita.toString('base64') };
}

const kunciBaru = () => randomUUID();

/** Without what the server fills in. */
const isiPemohon = (isi: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(isi).filter(([k]) => k !== 'kanal' && k !== 'diterima'));

export function ajuan(satkerId: string, ubah: Record<string, unknown> = {}) {
  const data = isiPemohon(PERMOHONAN);
  const pribadi: Record<string, unknown> = { ...PEMOHON };
  return { satkerId, kunci: kunciBaru(), data, pribadi, lampiran: [pindaian()], situs: '', ...ubah };
}

export function ajuanKeberatan(
  kunci: { satkerId: string; nomor: string; kode: string },
  ubah: Record<string, unknown> = {},
) {
  const data = isiPemohon(KEBERATAN);
  const { satkerId, nomor, kode } = kunci;
  const isi = { ...data, alasan: ['a'] };
  return {
    satkerId,
    nomor,
    kode,
    kunci: kunciBaru(),
    data: isi,
    pribadi: {},
    lampiran: [],
    situs: '',
    ...ubah,
  };
}

export const mohon = (isi: unknown) => berhasil<TandaTerimaPublik>(panggil('permohonan', isi));
export const lacak = (isi: unknown) => berhasil<LacakanPublik>(panggil('lacak', isi));

/** Moves the clock of everything that asks ports/clock.ts. */
export const geserJam = (hari: number) =>
  db()
    .doc('uji/jam')
    .set({ geserMs: hari * 86_400_000 });
