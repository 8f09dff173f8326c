import type { DikPublik, KantorDik } from '@ppid/domain/publik/dik';
import { tajukAppCheck } from './app-check.js';
import type {
  AjuanKeberatan,
  AjuanPermohonan,
  AjuanSurat,
  AjuanSurvei,
  Gagal,
  JalurBaca,
  JalurPublik,
  KantorPublik,
  Kunci,
  LacakanPublik,
  Sukses,
  SuratPublik,
  TandaTerimaPublik,
} from '@ppid/domain/publik/types';

interface Panggilan {
  kantor: { masuk: Record<string, never>; keluar: KantorPublik[] };
  permohonan: { masuk: AjuanPermohonan; keluar: TandaTerimaPublik };
  lacak: { masuk: Kunci; keluar: LacakanPublik };
  surat: { masuk: AjuanSurat; keluar: SuratPublik };
  keberatan: { masuk: AjuanKeberatan; keluar: TandaTerimaPublik };
  survei: { masuk: AjuanSurvei; keluar: unknown };
}
// Every path of the API has its shapes above.
type Lengkap = JalurPublik extends keyof Panggilan ? keyof Panggilan : never;

/** The server did not answer: nobody knows whether it received what was sent. */
export interface Putus {
  sukses: false;
  kode: 'JARINGAN';
  alasan: string;
  bidang: Record<string, string>;
}
export type Jawaban<T> = Sukses<T> | Gagal | Putus;

/** Fraction of the bytes sent so far, 0 to 1. */
export type Kemajuan = (bagian: number) => void;

const putus = (alasan: string): Putus => ({ sukses: false, kode: 'JARINGAN', alasan, bidang: {} });

/** A phone on a slow line needs minutes for a few scans; after this long without an end the person may try again. */
const BATAS_TUNGGU_MS = 300_000;

function baca<T>(teks: string, status: number): Jawaban<T> {
  try {
    const jawaban = JSON.parse(teks) as Jawaban<T>;
    if (typeof jawaban.sukses === 'boolean') return jawaban;
  } catch {
    // Not ours: a page of a proxy or of a captive network.
  }
  return putus(
    status === 413
      ? 'Lampiran terlalu besar untuk dikirim sekaligus. Kurangi atau perkecil lampiran, lalu coba lagi.'
      : 'Layanan sedang tidak dapat menjawab. Isian Anda masih ada; tunggu sebentar, lalu coba lagi.',
  );
}

interface Bacaan {
  kantorDik: { kueri: Record<string, never>; keluar: KantorDik[] };
  dik: { kueri: { satker: string }; keluar: DikPublik };
  terbitanDik: { kueri: { satker: string; versi: string; format: 'pdf' | 'xlsx' }; keluar: SuratPublik };
}

/** One public list. Never rejects; the browser may answer from what it kept for a minute. */
export async function bacaDaftar<J extends JalurBaca & keyof Bacaan>(
  jalur: J,
  kueri: Bacaan[J]['kueri'],
): Promise<Jawaban<Bacaan[J]['keluar']>> {
  try {
    const jawaban = await fetch(`/api/${jalur}?${new URLSearchParams(kueri)}`);
    return baca(await jawaban.text(), jawaban.status);
  } catch {
    return putus(
      navigator.onLine
        ? 'Sambungan terputus sebelum ada jawaban; coba lagi.'
        : 'Anda sedang tidak tersambung ke internet; coba lagi setelah tersambung.',
    );
  }
}

/**
 * One call of the public API. Never rejects. XMLHttpRequest and not fetch: only it tells how much has been sent, which a
 * person with a scan on a slow line must see.
 */
export async function panggil<J extends Lengkap>(
  jalur: J,
  isi: Panggilan[J]['masuk'],
  kemajuan?: Kemajuan,
): Promise<Jawaban<Panggilan[J]['keluar']>> {
  const tajuk = await tajukAppCheck();
  return new Promise((selesai) => {
    const minta = new XMLHttpRequest();
    minta.open('POST', `/api/${jalur}`);
    minta.setRequestHeader('Content-Type', 'application/json');
    for (const [nama, nilai] of Object.entries(tajuk)) minta.setRequestHeader(nama, nilai);
    minta.timeout = BATAS_TUNGGU_MS;
    if (kemajuan) minta.upload.onprogress = (e) => e.lengthComputable && kemajuan(e.loaded / e.total);
    minta.onload = () => selesai(baca(minta.responseText, minta.status));
    minta.onerror = () =>
      selesai(
        putus(
          navigator.onLine
            ? 'Sambungan terputus sebelum ada jawaban. Isian Anda masih ada; coba lagi.'
            : 'Anda sedang tidak tersambung ke internet. Isian Anda masih ada; coba lagi setelah tersambung.',
        ),
      );
    minta.ontimeout = () =>
      selesai(putus('Terlalu lama tidak ada jawaban. Isian Anda masih ada; coba lagi.'));
    minta.send(JSON.stringify(isi));
  });
}
