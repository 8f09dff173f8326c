import { useState } from 'react';
import type { Peran } from '@ppid/domain/akses/peran';
import type { Formulir } from '@ppid/domain/formulir/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { periksaIsian, peringatanIsian } from '@ppid/domain/formulir/periksa';
import { sendTindakan } from '../data/tindakan.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';
import { galatTersisa } from './galat-isian.js';
import {
  diLuarBatas,
  isiAwal,
  kumpulkan,
  tanpaBarisKosong,
  type Batas,
  type Isi,
  type Nilai,
} from './isian.js';

interface Sasaran {
  jenis: Jenis;
  berkasId: string;
  langkah: number;
  aksi: string;
  peran: Peran;
  formulir: Formulir | null;
  dokumenIds?: string[];
  /** Values to begin with. */
  awal?: Isi;
  batas?: Batas;
  /** Fields that are neither shown nor sent, by what is typed. */
  sembunyi?: (isi: Isi) => string[];
  /** What else must hold before sending: messages per field. */
  periksa?: (isi: Isi) => Record<string, string>;
}

const PERIKSA = 'Periksa isian yang ditandai.';

/** A form and its way to the server; whatever the answer, what was typed stays until it is accepted. */
export function useTindakan(sasaran: Sasaran, onDiterima: () => void) {
  const { satkerId, uid } = useAkun();
  const { satker } = useKantor();
  const { formulir } = sasaran;
  const [isi, setIsi] = useState<Isi>(() =>
    formulir ? { ...isiAwal(formulir, new Date().toISOString(), satker.zona), ...sasaran.awal } : {},
  );
  const [catatan, setCatatan] = useState('');
  const [galat, setGalat] = useState<Record<string, string>>({});
  const [alasan, setAlasan] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const sembunyi = sasaran.sembunyi?.(isi) ?? [];
  const isian = formulir ? kumpulkan(formulir, isi, satker.zona, sembunyi) : null;
  const peringatan = formulir && isian ? peringatanIsian(formulir, isian) : {};

  const hapusGalat = (kunci: string) =>
    setGalat((lama) => Object.fromEntries(Object.entries(lama).filter(([k]) => k !== kunci)));
  const ubah = (kunci: string, nilai: Nilai) => {
    setIsi((lama) => ({ ...lama, [kunci]: nilai }));
    setGalat((lama) => galatTersisa(lama, kunci, isi[kunci], nilai));
  };

  const tolak = (alasanBaru: string, bidang: Record<string, string>) => {
    setAlasan(alasanBaru);
    setGalat(bidang);
    return bidang;
  };

  /** Returns the messages per field, empty when none. */
  const kirim = async (): Promise<Record<string, string>> => {
    const { jenis, berkasId, langkah, aksi, peran } = sasaran;
    const rapi = formulir ? tanpaBarisKosong(formulir, isi) : isi;
    setIsi(rapi);
    const hasil = formulir && periksaIsian(formulir, kumpulkan(formulir, rapi, satker.zona, sembunyi));
    const lain = { ...diLuarBatas(rapi, sasaran.batas ?? {}), ...sasaran.periksa?.(rapi) };
    if (hasil && !hasil.sah) return tolak(PERIKSA, { ...lain, ...hasil.bidang });
    if (Object.keys(lain).length > 0) return tolak(PERIKSA, lain);
    setSibuk(true);
    setAlasan('');
    setGalat({});
    const jawaban = await sendTindakan(
      { satkerId, jenis, berkasId },
      {
        langkah,
        aksi,
        // Sealed fields travel with the others; the server takes them apart.
        data: { ...hasil?.data, ...hasil?.tertutup },
        pribadi: hasil && Object.keys(hasil.pribadi).length > 0 ? hasil.pribadi : null,
        dokumenIds: sasaran.dokumenIds ?? [],
        catatan: catatan.trim(),
        oleh: uid,
        peran,
      },
    ).finally(() => setSibuk(false));
    if (jawaban.status === 'diterima') {
      onDiterima();
      return {};
    }
    return tolak(jawaban.alasan, jawaban.status === 'ditolak' ? jawaban.bidang : {});
  };

  return { isi, ubah, hapusGalat, catatan, setCatatan, galat, peringatan, sembunyi, alasan, sibuk, kirim };
}

export type TindakanForm = ReturnType<typeof useTindakan>;
