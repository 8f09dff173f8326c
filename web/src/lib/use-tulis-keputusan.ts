import { useState } from 'react';
import type { Formulir } from '@ppid/domain/formulir/types';
import { GalatPanggilan } from '../data/functions.js';
import { pratinjauKeputusanKpu, type Pratinjau } from '../data/keputusan-kpu.js';
import { teksIsian } from './isian.js';
import { useIsian } from './use-isian.js';

type Galat = Record<string, string>;

/**
 * A decision of KPU RI on its way: the form of what it rests on, the items beside it, what it will touch, then the call.
 * What the server refuses comes back to the fields and, as `galatButir`, to the items.
 */
export function useTulisKeputusan(formulir: Formulir) {
  const isian = useIsian(formulir);
  const [galatButir, setGalatButir] = useState<Galat>({});
  const [alasan, setAlasan] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const [pratinjau, setPratinjau] = useState<Pratinjau | null>(null);

  /** `salah`: what is wrong with the items; `dicabut`: those that open at once. Returns the messages of the form. */
  const lihatAkibat = async (salah: Galat, dicabut: string[]): Promise<Galat> => {
    const { galat } = isian.periksa();
    setGalatButir(salah);
    if (galat || Object.keys(salah).length > 0) {
      setAlasan('Periksa isian yang ditandai.');
      return { ...galat };
    }
    setAlasan('');
    setSibuk(true);
    try {
      setPratinjau(await pratinjauKeputusanKpu(dicabut));
    } catch (error) {
      setAlasan(error instanceof Error ? error.message : 'Terjadi gangguan. Coba lagi.');
    } finally {
      setSibuk(false);
    }
    return {};
  };
  /** Whatever is not an answer of the server stays in the preview, which says it. */
  const tetapkan = async (kirim: () => Promise<void>): Promise<void> => {
    try {
      await kirim();
    } catch (error) {
      if (!(error instanceof GalatPanggilan)) throw error;
      isian.setGalat(error.bidang);
      setGalatButir(error.bidang);
      setAlasan(error.message);
      setPratinjau(null);
    }
  };
  return {
    ...{ formulir, isian, galatButir, alasan, sibuk, pratinjau, lihatAkibat, tetapkan },
    teks: (kunci: string): string => teksIsian(isian.isi[kunci]),
    tutupPratinjau: () => setPratinjau(null),
    dasarBerubah: () => setAlasan(''),
    butirBerubah: () => {
      setGalatButir({});
      setAlasan('');
    },
  };
}

export type TulisKeputusan = ReturnType<typeof useTulisKeputusan>;
