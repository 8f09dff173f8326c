import { useState } from 'react';
import type { Peran } from '@ppid/domain/akses/peran';
import type { Formulir } from '@ppid/domain/formulir/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { periksaIsian } from '@ppid/domain/formulir/periksa';
import { sendTindakan } from '../data/tindakan.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';
import { isiAwal, kumpulkan, type Isi, type Nilai } from './isian.js';

interface Sasaran {
  jenis: Jenis;
  berkasId: string;
  langkah: number;
  aksi: string;
  peran: Peran;
  formulir: Formulir | null;
  dokumenIds?: string[];
}

/** A form and its way to the server; whatever the answer, what was typed stays until it is accepted. */
export function useTindakan(sasaran: Sasaran, onDiterima: () => void) {
  const { satkerId, uid } = useAkun();
  const { satker } = useKantor();
  const [isi, setIsi] = useState<Isi>(() =>
    sasaran.formulir ? isiAwal(sasaran.formulir, new Date().toISOString(), satker.zona) : {},
  );
  const [catatan, setCatatan] = useState('');
  const [galat, setGalat] = useState<Record<string, string>>({});
  const [alasan, setAlasan] = useState('');
  const [sibuk, setSibuk] = useState(false);

  const ubah = (kunci: string, nilai: Nilai) => {
    setIsi((lama) => ({ ...lama, [kunci]: nilai }));
    setGalat((lama) => Object.fromEntries(Object.entries(lama).filter(([k]) => k !== kunci)));
  };

  const tolak = (alasanBaru: string, bidang: Record<string, string>) => {
    setAlasan(alasanBaru);
    setGalat(bidang);
    return bidang;
  };

  /** Returns the messages per field, empty when none. */
  const kirim = async (): Promise<Record<string, string>> => {
    const { formulir, jenis, berkasId, langkah, aksi, peran } = sasaran;
    const hasil = formulir ? periksaIsian(formulir, kumpulkan(formulir, isi, satker.zona)) : null;
    if (hasil && !hasil.sah) return tolak('Periksa isian yang ditandai.', hasil.bidang);
    setSibuk(true);
    setAlasan('');
    setGalat({});
    const jawaban = await sendTindakan(
      { satkerId, jenis, berkasId },
      {
        langkah,
        aksi,
        data: hasil?.data ?? {},
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

  return { isi, ubah, catatan, setCatatan, galat, alasan, sibuk, kirim };
}
