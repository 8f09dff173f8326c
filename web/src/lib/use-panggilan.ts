import { useState } from 'react';
import { periksaIsian } from '@ppid/domain/formulir/periksa';
import type { Formulir } from '@ppid/domain/formulir/types';
import { GalatPanggilan } from '../data/functions.js';
import { useKantor } from '../session/kantor.js';
import { diLuarBatas, isiAwal, kumpulkan, type Batas, type Isi, type Nilai } from './isian.js';

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
  const { satker } = useKantor();
  const [isi, setIsi] = useState<Isi>(() => ({
    ...isiAwal(formulir, new Date().toISOString(), satker.zona),
    ...awal,
  }));
  const [galat, setGalat] = useState<Record<string, string>>({});
  const [alasan, setAlasan] = useState('');
  const [sibuk, setSibuk] = useState(false);

  const ubah = (kunci: string, nilai: Nilai) => {
    setIsi((lama) => ({ ...lama, [kunci]: nilai }));
    setGalat((lama) => Object.fromEntries(Object.entries(lama).filter(([k]) => k !== kunci)));
  };
  const tolak = (pesan: string, bidang: Record<string, string>) => {
    setAlasan(pesan);
    setGalat(bidang);
    return bidang;
  };

  /** Returns the messages per field, empty when none. */
  const kirim = async (): Promise<Record<string, string>> => {
    const hasil = periksaIsian(formulir, kumpulkan(formulir, isi, satker.zona));
    const salah = { ...diLuarBatas(isi, batas), ...(hasil.sah ? {} : hasil.bidang) };
    if (!hasil.sah || Object.keys(salah).length > 0) return tolak(PERIKSA, salah);
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
