import { useState } from 'react';

/** Work that takes a moment and may fail: whether it runs, and the sentence a person reads when it failed. */
export function useKerja(gagal = 'Terjadi gangguan. Coba lagi.') {
  const [sibuk, setSibuk] = useState(false);
  const [pesan, setPesan] = useState('');
  const jalankan = async (kerja: () => Promise<void>): Promise<void> => {
    setSibuk(true);
    setPesan('');
    try {
      await kerja();
    } catch (error) {
      setPesan(error instanceof Error ? error.message : gagal);
    } finally {
      setSibuk(false);
    }
  };
  return { sibuk, pesan, jalankan };
}
