import { useState } from 'react';
import { periksaIsian } from '@ppid/domain/formulir/periksa';
import type { Formulir } from '@ppid/domain/formulir/types';
import { useKantor } from '../session/kantor.js';
import { galatTersisa } from './galat-isian.js';
import { isiAwal, kumpulkan, tanpaBarisKosong, type Isi, type Nilai } from './isian.js';

/** A form that goes to the server by a callable, not as a tindakan; what was typed stays whatever the answer. */
export function useIsian(formulir: Formulir, awal: Isi = {}, galatAwal: Record<string, string> = {}) {
  const { satker } = useKantor();
  const [isi, setIsi] = useState<Isi>(() => ({
    ...isiAwal(formulir, new Date().toISOString(), satker.zona),
    ...awal,
  }));
  const [galat, setGalat] = useState(galatAwal);
  const ubah = (kunci: string, nilai: Nilai) => {
    setIsi((lama) => ({ ...lama, [kunci]: nilai }));
    setGalat((lama) => galatTersisa(lama, kunci, isi[kunci], nilai));
  };
  /** The checked values, or the messages, which then stand at their fields. */
  const periksa = ():
    { data: Record<string, unknown>; galat: null } | { data: null; galat: Record<string, string> } => {
    const rapi = tanpaBarisKosong(formulir, isi);
    setIsi(rapi);
    const hasil = periksaIsian(formulir, kumpulkan(formulir, rapi, satker.zona));
    setGalat(hasil.sah ? {} : hasil.bidang);
    return hasil.sah ? { data: hasil.data, galat: null } : { data: null, galat: hasil.bidang };
  };
  return { isi, galat, setGalat, ubah, periksa };
}
