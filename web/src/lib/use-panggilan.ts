import { useState } from 'react';
import type { Formulir } from '@ppid/domain/formulir/types';
import { GalatPanggilan } from '../data/functions.js';
import { diLuarBatas, type Batas, type Isi } from './isian.js';
import { useIsian } from './use-isian.js';

interface Opsi {
  batas?: Batas;
  /** Values to begin with. */
  awal?: Isi;
}

const PERIKSA = 'Periksa isian yang ditandai.';

/** A form whose answer is a function's of the server; what was typed stays until it was accepted. */
export function usePanggilan(
  formulir: Formulir,
  panggil: (data: Record<string, unknown>) => Promise<void>,
  { batas = {}, awal = {} }: Opsi = {},
) {
  const { isi, galat, setGalat, ubah, periksa } = useIsian(formulir, awal);
  const [alasan, setAlasan] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const tolak = (pesan: string, bidang: Record<string, string>) => {
    setAlasan(pesan);
    setGalat(bidang);
    return bidang;
  };

  /** Returns the messages per field, empty when none. */
  const kirim = async (): Promise<Record<string, string>> => {
    const hasil = periksa();
    const salah = { ...diLuarBatas(isi, batas), ...hasil.galat };
    if (hasil.data === null || Object.keys(salah).length > 0) return tolak(PERIKSA, salah);
    setSibuk(true);
    tolak('', {});
    try {
      await panggil(hasil.data);
      return {};
    } catch (error) {
      const pesan = error instanceof Error ? error.message : 'Terjadi gangguan. Coba lagi.';
      return tolak(pesan, error instanceof GalatPanggilan ? error.bidang : {});
    } finally {
      setSibuk(false);
    }
  };

  return { isi, galat, alasan, sibuk, ubah, kirim };
}
