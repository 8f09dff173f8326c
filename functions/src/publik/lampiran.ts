import { createHash } from 'node:crypto';
import { namaAman } from '@ppid/domain/dokumen/jalur';
import { ekorPdfUtuh, kenaliTipe, type Tipe } from '@ppid/domain/dokumen/tipe';
import { UNGGAHAN } from '@ppid/domain/dokumen/unggahan';
import { BATAS_LAMPIRAN, type LampiranPublik } from '@ppid/domain/publik/types';
import { GagalPublik } from './gagal.js';

/** A file that may be kept: small enough, and of a type its own bytes say. */
export interface LampiranSah {
  kategori: LampiranPublik['kategori'];
  nama: string;
  tipe: Tipe;
  isi: Buffer;
  sha256: string;
}

const MB = BATAS_LAMPIRAN.ukuranBita / 1024 / 1024;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** @throws GagalPublik ISIAN_TIDAK_SAH, one message per kategori: count, size, encoding, type by content, a whole PDF. */
export function periksaLampiran(lampiran: readonly LampiranPublik[]): LampiranSah[] {
  const bidang: Record<string, string> = {};
  if (lampiran.length > BATAS_LAMPIRAN.jumlah)
    bidang['lampiran'] =
      `Paling banyak ${BATAS_LAMPIRAN.jumlah} berkas; gabungkan beberapa menjadi satu PDF.`;
  const sah: LampiranSah[] = [];
  for (const satu of lampiran.slice(0, BATAS_LAMPIRAN.jumlah)) {
    const hasil = periksa(satu);
    if (typeof hasil === 'string') bidang[satu.kategori] = hasil;
    else if (!sah.some((s) => s.kategori === hasil.kategori && s.sha256 === hasil.sha256)) sah.push(hasil);
  }
  if (Object.keys(bidang).length > 0)
    throw new GagalPublik('ISIAN_TIDAK_SAH', 'Ada file yang perlu diganti.', bidang);
  return sah;
}

function periksa({ kategori, nama, isi }: LampiranPublik): LampiranSah | string {
  // Base64 is a third longer; measured before it is decoded.
  if (isi.length > Math.ceil(BATAS_LAMPIRAN.ukuranBita / 3) * 4)
    return `File ini lebih besar dari ${MB} MB. Pindai ulang dengan 150–200 dpi.`;
  if (isi.length % 4 !== 0 || !BASE64.test(isi))
    return 'File ini tidak terkirim utuh. Pilih kembali filenya.';
  const bita = Buffer.from(isi, 'base64');
  if (bita.length === 0) return 'File ini kosong (0 bita).';
  const tipe = kenaliTipe(bita);
  if (tipe === null || !UNGGAHAN[kategori].tipe.includes(tipe))
    return kategori === 'lampiran'
      ? 'Jenis file ini tidak diterima. Pilih PDF, gambar, Word (.docx), atau Excel (.xlsx).'
      : 'Jenis file ini tidak diterima. Pilih PDF atau foto (JPG, PNG).';
  if (tipe === 'application/pdf' && !ekorPdfUtuh(bita))
    return 'PDF ini terpotong. Salin atau pindai ulang dari aslinya.';
  const sha256 = createHash('sha256').update(bita).digest('hex');
  return { kategori, nama: namaAman(nama), tipe, isi: bita, sha256 };
}
