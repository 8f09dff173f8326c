import { JALUR_PUBLIK, type Gagal, type JalurPublik, type Sukses } from '@ppid/domain/publik/types';
import { sekarang } from '../ports/clock.js';
import { log } from '../ports/log.js';
import { periksaAppCheck } from './app-check.js';
import { GagalPublik, STATUS } from './gagal.js';
import { kantor } from './kantor.js';
import { keberatan } from './keberatan.js';
import type { Konteks } from './konteks.js';
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

/** Answers one request of the public. Never throws: what nobody foresaw is GANGGUAN, and its cause stands in the log. */
export async function layani(permintaan: Permintaan): Promise<Jawaban> {
  try {
    const jalur = periksaBentuk(permintaan);
    await periksaAppCheck(permintaan.tajuk('x-firebase-appcheck'));
    const pada = await sekarang();
    const sumber = bacaSumber(permintaan.tajuk('x-forwarded-for'), permintaan.soket, proksiTepercaya());
    await batasiSumber('permintaan', sumber, pada);
    const isi = await PENANGAN[jalur](permintaan.isi, { pada, sumber });
    return { status: 200, tajuk: {}, isi: { sukses: true, isi } };
  } catch (galat) {
    return gagal(galat, permintaan.jalur);
  }
}

function periksaBentuk({ metode, jalur, tajuk, ukuran }: Permintaan): JalurPublik {
  const nama = jalur.split('/').at(-1) ?? '';
  const dikenal = JALUR_PUBLIK.find((j) => j === nama);
  if (!dikenal) throw new GagalPublik('TIDAK_DITEMUKAN', 'Alamat ini tidak ada.');
  const bentuk = (status: number, alasan: string) => new GagalPublik('DITOLAK', alasan, {}, { status });
  if (metode !== 'POST') throw bentuk(405, 'Alamat ini hanya menerima POST.');
  // Every present browser says it; a page of another site may not speak for its visitor.
  if (!['same-origin', 'none', undefined].includes(tajuk('sec-fetch-site')))
    throw bentuk(403, 'Buka layanan ini dari lamannya sendiri.');
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(tajuk('content-type') ?? ''))
    throw bentuk(415, 'Isi permintaan harus berupa JSON.');
  if (ukuran > UKURAN_MAKSIMAL)
    throw bentuk(413, 'Kiriman ini terlalu besar. Kurangi jumlah atau ukuran berkas.');
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
  const nama = jalur.split('/').at(-1)?.slice(0, 20) ?? '';
  log.problem('publik.gangguan', { jalur: nama, galat: String(name), kode: String(code ?? ''), tempat });
  const alasan = 'Terjadi gangguan pada layanan. Isian Anda belum hilang: coba kirim lagi sebentar lagi.';
  return { status: STATUS.GANGGUAN, tajuk: {}, isi: { sukses: false, kode: 'GANGGUAN', alasan, bidang: {} } };
}
