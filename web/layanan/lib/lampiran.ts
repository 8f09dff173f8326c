import { kenaliTipe, BITA_KEPALA, type Tipe } from '@ppid/domain/dokumen/tipe';
import { UNGGAHAN } from '@ppid/domain/dokumen/unggahan';
import { BATAS_LAMPIRAN, type LampiranPublik } from '@ppid/domain/publik/types';
import { teksUkuran } from '../../src/lib/ukuran.js';

export type KategoriLampiran = LampiranPublik['kategori'];

/** A checked file, ready to be sent; it lives in memory only. */
export interface Lampiran {
  id: string;
  kategori: KategoriLampiran;
  nama: string;
  tipe: Tipe;
  isi: Blob;
}
export type HasilSiap = { lampiran: Lampiran } | { galat: string };

/** Photos above this are made smaller. */
const PERKECIL_DARI = 512 * 1024;
/** Longest side of a photo: small print on an identity card stays readable. */
const SISI = 2000;

/** A photo of a phone is several megabytes and carries the place where it was taken; a smaller picture has neither. */
async function perkecil(berkas: Blob): Promise<Blob> {
  try {
    const gambar = await createImageBitmap(berkas, { imageOrientation: 'from-image' });
    const skala = Math.min(1, SISI / Math.max(gambar.width, gambar.height));
    const kanvas = document.createElement('canvas');
    kanvas.width = Math.round(gambar.width * skala);
    kanvas.height = Math.round(gambar.height * skala);
    kanvas.getContext('2d')?.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
    gambar.close();
    const kecil = await new Promise<Blob | null>((siap) => kanvas.toBlob(siap, 'image/jpeg', 0.85));
    return kecil && kecil.size < berkas.size ? kecil : berkas;
  } catch {
    return berkas;
  }
}

/** Looks at a chosen file before it is sent: what it really is, and how large. */
export async function siapkan(berkas: File, kategori: KategoriLampiran): Promise<HasilSiap> {
  if (berkas.size === 0) return { galat: `File “${berkas.name}” kosong.` };
  const kepala = new Uint8Array(await berkas.slice(0, BITA_KEPALA).arrayBuffer());
  const tipe = kenaliTipe(kepala);
  if (!tipe || !UNGGAHAN[kategori].tipe.includes(tipe)) {
    const boleh =
      kategori === 'lampiran' ? 'PDF, gambar, Word (.docx), atau Excel (.xlsx)' : 'PDF atau foto (JPG, PNG)';
    return { galat: `File “${berkas.name}” bukan ${boleh}. Pilih file lain.` };
  }
  const isi = tipe === 'image/jpeg' && berkas.size > PERKECIL_DARI ? await perkecil(berkas) : berkas;
  if (isi.size > BATAS_LAMPIRAN.ukuranBita) {
    const batas = teksUkuran(BATAS_LAMPIRAN.ukuranBita);
    return {
      galat: `File “${berkas.name}” (${teksUkuran(isi.size)}) terlalu besar; paling besar ${batas} per file.`,
    };
  }
  return { lampiran: { id: crypto.randomUUID(), kategori, nama: berkas.name, tipe, isi } };
}

function base64(isi: Blob): Promise<string> {
  return new Promise((selesai, gagal) => {
    const pembaca = new FileReader();
    pembaca.onload = () => selesai((pembaca.result as string).replace(/^[^,]*,/, ''));
    pembaca.onerror = () => gagal(pembaca.error ?? new Error('File tidak terbaca.'));
    pembaca.readAsDataURL(isi);
  });
}

/** @throws DOMException when a file was moved or deleted after it was chosen */
export async function untukDikirim(semua: readonly Lampiran[]): Promise<LampiranPublik[]> {
  return Promise.all(
    semua.map(async ({ kategori, nama, tipe, isi }) => ({ kategori, nama, tipe, isi: await base64(isi) })),
  );
}

export function dariBase64(isi: string, tipe: string): Blob {
  return new Blob([Uint8Array.from(atob(isi), (huruf) => huruf.charCodeAt(0))], { type: tipe });
}
