import { useRef, useState } from 'react';
import type { Jawaban, Kemajuan } from '../data/layanan.js';

export interface Pengiriman {
  sibuk: boolean;
  /** 0 to 1 while bytes leave; null when nothing is being sent. */
  bagian: number | null;
  alasan: string;
}

const DIAM: Pengiriman = { sibuk: false, bagian: null, alasan: '' };

/**
 * Sends once at a time: a second click while the first is on its way does nothing. What failed says why and can be tried
 * again; `sukses` and `ditolak` decide what follows.
 */
export function useKirim<T>(aksi: {
  kirim: (kemajuan: Kemajuan) => Promise<Jawaban<T>>;
  sukses: (isi: T) => void;
  /** The server refused fields; true when the page shows that itself. */
  ditolak?: (bidang: Record<string, string>, alasan: string) => boolean;
  /** The server refused for good: what is sent next is a new submission. */
  batal?: () => void;
}): [Pengiriman, () => void] {
  const [keadaan, setKeadaan] = useState(DIAM);
  const jalan = useRef(false);
  const mulai = async (): Promise<void> => {
    if (jalan.current) return;
    jalan.current = true;
    setKeadaan({ sibuk: true, bagian: 0, alasan: '' });
    try {
      const jawaban = await aksi.kirim((bagian) => setKeadaan({ sibuk: true, bagian, alasan: '' }));
      if (jawaban.sukses) return aksi.sukses(jawaban.isi);
      const sudah = jawaban.kode === 'ISIAN_TIDAK_SAH' && aksi.ditolak?.(jawaban.bidang, jawaban.alasan);
      if (jawaban.kode === 'DITOLAK') aksi.batal?.();
      setKeadaan({ ...DIAM, alasan: sudah ? '' : jawaban.alasan });
    } catch {
      setKeadaan({
        ...DIAM,
        alasan: 'Salah satu lampiran tidak dapat dibaca lagi. Hapus lalu pilih kembali.',
      });
    } finally {
      jalan.current = false;
      setKeadaan((lama) => ({ ...lama, sibuk: false, bagian: null }));
    }
  };
  return [keadaan, () => void mulai()];
}
