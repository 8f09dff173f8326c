import {
  JALUR_BACA,
  JALUR_PUBLIK,
  type Gagal,
  type JalurBaca,
  type JalurPublik,
  type Sukses,
} from '@ppid/domain/publik/types';
import { sekarang } from '../ports/clock.js';
import { log } from '../ports/log.js';
import { periksaAppCheck } from './app-check.js';
import { dik, kantorDik, terbitanDik } from './dik.js';
import { GagalPublik, STATUS } from './gagal.js';
import { kantor } from './kantor.js';
import { keberatan } from './keberatan.js';
import type { Konteks, Kueri } from './konteks.js';
import { lacak } from './lacak.js';
import { batasiSumber } from './laju.js';
import { permohonan } from './permohonan.js';
import { bacaSumber, proksiTepercaya } from './sumber.js';
import { surat } from './surat.js';
import { survei } from './survei.js';

/** One HTTP request, free of any framework. */
export interface Permintaan {
  metode: string;
  /** Path of the URL. */
  jalur: string;
  kueri: Kueri;
  tajuk: (nama: string) => string | undefined;
  soket: string | undefined;
  /** Parsed JSON, and its size in bytes as sent. */
  isi: unknown;
  ukuran: number;
}

export interface Jawaban {
  status: number;
  tajuk: Record<string, string>;
  isi: Sukses<unknown> | Gagal;
}

/** Four files of 5 MB as base64, and the form; the platform itself stops at 32 MB. */
const UKURAN_MAKSIMAL = 28 * 1024 * 1024;

const PENANGAN: Readonly<Record<JalurPublik, (isi: unknown, konteks: Konteks) => Promise<unknown>>> = {
  kantor,
  permohonan,
  lacak,
  surat,
  keberatan,
  survei,
};

const PEMBACA: Readonly<Record<JalurBaca, (kueri: Kueri, konteks: Konteks) => Promise<unknown>>> = {
  kantorDik,
  dik,
  terbitanDik,
};
/** What anybody may read need not be asked for anew at every look; a minute is how long a revoked item may still show. */
const BOLEH_DISIMPAN = { 'Cache-Control': 'public, max-age=60, s-maxage=60' };

/** Answers one request of the public. Never throws: what nobody foresaw is GANGGUAN, and its cause stands in the log. */
export async function layani(permintaan: Permintaan): Promise<Jawaban> {
  try {
    const baca = JALUR_BACA.find((j) => j === namaJalur(permintaan.jalur));
    if (baca) return await layaniBaca(baca, permintaan);
    const jalur = periksaBentuk(permintaan);
    await periksaAppCheck(permintaan.tajuk('x-firebase-appcheck'));
    const { pada, sumber } = await kenali(permintaan);
    const isi = await PENANGAN[jalur](permintaan.isi, { pada, sumber });
    return { status: 200, tajuk: {}, isi: { sukses: true, isi } };
  } catch (galat) {
    return gagal(galat, permintaan.jalur);
  }
}

const namaJalur = (jalur: string): string => jalur.split('/').at(-1) ?? '';
const bentuk = (status: number, alasan: string) => new GagalPublik('DITOLAK', alasan, {}, { status });

/** No App Check here: what a page of the office may show, a search engine and a shared link may show too. */
async function layaniBaca(jalur: JalurBaca, permintaan: Permintaan): Promise<Jawaban> {
  if (permintaan.metode !== 'GET') throw bentuk(405, 'Alamat ini hanya menerima GET.');
  const isi = await PEMBACA[jalur](permintaan.kueri, await kenali(permintaan));
  return { status: 200, tajuk: BOLEH_DISIMPAN, isi: { sukses: true, isi } };
}

/** Who asks, and when; counted before anything is read for him. */
async function kenali({ tajuk, soket }: Permintaan): Promise<Konteks> {
  const pada = await sekarang();
  const sumber = bacaSumber(tajuk('x-forwarded-for'), soket, proksiTepercaya());
  await batasiSumber('permintaan', sumber, pada);
  return { pada, sumber };
}

function periksaBentuk({ metode, jalur, tajuk, ukuran }: Permintaan): JalurPublik {
  const nama = namaJalur(jalur);
  const dikenal = JALUR_PUBLIK.find((j) => j === nama);
  if (!dikenal) throw new GagalPublik('TIDAK_DITEMUKAN', 'Alamat ini tidak ada.');
  if (metode !== 'POST') throw bentuk(405, 'Alamat ini hanya menerima POST.');
  // Every present browser says it; a page of another site may not speak for its visitor.
  if (!['same-origin', 'none', undefined].includes(tajuk('sec-fetch-site')))
    throw bentuk(403, 'Buka layanan ini dari lamannya sendiri.');
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(tajuk('content-type') ?? ''))
    throw bentuk(415, 'Isi permintaan harus berupa JSON.');
  if (ukuran > UKURAN_MAKSIMAL)
    throw bentuk(413, 'Kiriman ini terlalu besar. Kurangi jumlah atau ukuran file.');
  return dikenal;
}

function gagal(galat: unknown, jalur: string): Jawaban {
  if (galat instanceof GagalPublik) {
    const { kode, message: alasan, bidang, rinci } = galat;
    const tajuk: Record<string, string> = rinci.tunggu ? { 'Retry-After': String(rinci.tunggu) } : {};
    return { status: rinci.status ?? STATUS[kode], tajuk, isi: { sukses: false, kode, alasan, bidang } };
  }
  const { name, code, stack } = galat as { name?: string; code?: string | number; stack?: string };
  // Where, not what: a message may quote what was sent.
  const tempat = String(stack ?? '')
    .split('\n')
    .filter((baris) => /^\s+at /.test(baris))
    .slice(0, 8)
    .join('\n');
  const nama = namaJalur(jalur).slice(0, 20);
  log.problem('publik.gangguan', { jalur: nama, galat: String(name), kode: String(code ?? ''), tempat });
  const alasan = 'Terjadi gangguan pada layanan. Isian Anda belum hilang: coba kirim lagi sebentar lagi.';
  return { status: STATUS.GANGGUAN, tajuk: {}, isi: { sukses: false, kode: 'GANGGUAN', alasan, bidang: {} } };
}
