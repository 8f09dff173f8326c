import type { Zona } from '../satker/satker.js';
import type { HariKantor } from './hariKantor.js';
import type { Kalender } from './types.js';
import { dariLokal, keLokal } from './zona.js';

const MS_MENIT = 60_000;

/** Elapsed time inside office hours: the unit of the SOPs' "menit" and "jam" (dossier A, C.1). */
export function buatMenitKerja(
  cari: (nomor: number) => HariKantor,
  zona: Zona,
): Pick<Kalender, 'tambahMenitKerja' | 'menitKerja'> {
  return {
    tambahMenitKerja(mulai, menit) {
      let sisa = Math.round(menit * MS_MENIT);
      if (!(sisa >= 0 && sisa < Infinity)) throw new RangeError(`Jumlah menit harus ≥ 0: ${menit}`);
      const lokal = keLokal(mulai, zona);
      let sementara = false;
      for (let { nomor, ms } = lokal; ; nomor++, ms = 0) {
        const { status, jam } = cari(nomor);
        sementara ||= status.sementara;
        if (sisa === 0) return { instan: dariLokal(lokal, zona), sementara };
        for (const { mulai: buka, selesai } of status.kerja ? jam.segmen : []) {
          const awal = Math.max(buka, ms);
          const ada = Math.max(0, selesai - awal);
          // Ends at closing rather than at the next opening: the earliest instant at which the time is used up.
          if (sisa <= ada) return { instan: dariLokal({ nomor, ms: awal + sisa }, zona), sementara };
          sisa -= ada;
        }
      }
    },
    menitKerja(a, b) {
      const [dari, sampai] = [keLokal(a, zona), keLokal(b, zona)];
      let jumlah = 0;
      for (let nomor = dari.nomor; nomor <= sampai.nomor; nomor++) {
        const { status, jam } = cari(nomor);
        for (const { mulai, selesai } of status.kerja ? jam.segmen : []) {
          const awal = nomor === dari.nomor ? Math.max(mulai, dari.ms) : mulai;
          const akhir = nomor === sampai.nomor ? Math.min(selesai, sampai.ms) : selesai;
          jumlah += Math.max(0, akhir - awal);
        }
      }
      return Math.floor(jumlah / MS_MENIT);
    },
  };
}
