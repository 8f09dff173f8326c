import { useState } from 'react';
import { ACUAN_KOSONG } from '@ppid/domain/calendar/types';
import { periksaKalenderKantor, periksaLiburNasional } from '@ppid/domain/calendar/periksaKalender';
import type { IsiKalenderKantor, IsiLiburNasional } from '@ppid/domain/calendar/perubahan';
import { ubahKalender, type JawabanUbah, type UbahKalender } from '../data/kalender.js';
import { useKantor } from '../session/kantor.js';

export interface PengubahKalender {
  sibuk: boolean;
  /** What the last change did, for a person. */
  kabar: string;
  kantor: (ubah: Partial<IsiKalenderKantor>) => Promise<JawabanUbah>;
  nasional: (ubah: Partial<IsiLiburNasional>) => Promise<JawabanUbah>;
}

function kabarDari(jawab: JawabanUbah): string {
  if (!jawab.tersimpan) return '';
  if (jawab.kantor !== null) return `Tersimpan. Batas waktu di ${jawab.kantor} kantor sedang dihitung ulang.`;
  return jawab.berkas
    ? `Tersimpan. ${jawab.berkas} batas waktu yang masih terbuka dihitung ulang.`
    : 'Tersimpan. Tidak ada batas waktu yang berubah.';
}

/** Sends the calendar as it stands with one part replaced; checked here first, so that a slip costs no round trip. */
export function useUbahKalender(): PengubahKalender {
  const { satker, kalender, acuan } = useKantor();
  const [sibuk, setSibuk] = useState(false);
  const [kabar, setKabar] = useState('');
  const kirim = async (isi: UbahKalender): Promise<JawabanUbah> => {
    setKabar('');
    const bidang = isi.lingkup === 'kantor' ? periksaKalenderKantor(isi) : periksaLiburNasional(isi);
    if (Object.keys(bidang).length > 0)
      return { tersimpan: false, pesan: 'Ada isian yang perlu diperbaiki.', bidang };
    setSibuk(true);
    const jawab = await ubahKalender(isi);
    setSibuk(false);
    setKabar(kabarDari(jawab));
    return jawab;
  };
  const { libur, tahapan } = satker.pengaturan;
  const { baris, tahun, versi } = { ...ACUAN_KOSONG, ...acuan };
  return {
    sibuk,
    kabar,
    kantor: (ubah) => kirim({ lingkup: 'kantor', versi: kalender.versi, libur, tahapan, ...ubah }),
    nasional: (ubah) => kirim({ lingkup: 'nasional', versi, baris, tahun, ...ubah }),
  };
}
