import type { Pengaturan, Zona } from '../satker/satker.js';
import { cacah, cacahHariKerja } from './cacah.js';
import { buatHariKantor } from './hariKantor.js';
import { VERSI_LIBUR } from './libur/index.js';
import { buatMenitKerja } from './menitKerja.js';
import { bulanMutlak, dariNomor, hariDiBulan, nomorHari } from './tanggal.js';
import type { BarisLibur, Kalender } from './types.js';
import { dariLokal, keLokal } from './zona.js';

export interface OpsiKalender {
  zona: Zona;
  pengaturan: Pengaturan;
  /** The office's own rows: local holidays, voting days, days worked by order, or a new decree not yet in the table. */
  tambahan?: readonly BarisLibur[];
}

/** The office's own rows are part of the version, so that a frozen deadline names exactly the data it was counted on. */
function versiKalender(tambahan: readonly BarisLibur[]): string {
  if (tambahan.length === 0) return VERSI_LIBUR;
  let sidik = 0x811c9dc5;
  const teks = tambahan.map((b) => `${b.tanggal} ${b.jenis} ${b.nama}`).sort();
  for (const huruf of teks.join('\n')) sidik = Math.imul(sidik ^ (huruf.codePointAt(0) ?? 0), 0x01000193);
  return `${VERSI_LIBUR}+${tambahan.length}.${(sidik >>> 0).toString(16).padStart(8, '0')}`;
}

function bulat(n: number, nama: string): void {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${nama} harus bilangan bulat ≥ 0: ${n}`);
}

/**
 * An office's calendar (dossier C.1, G.4). Days are office-local days, never UTC dates; the same wall clock gives the same
 * day in every zone. Remembers what it computed, so keep one per office and settings.
 * @throws RangeError from here when the hours hold no working time, from the methods on a malformed date or count
 */
export function buatKalender({ zona, pengaturan, tambahan = [] }: OpsiKalender): Kalender {
  const cari = buatHariKantor(pengaturan, tambahan);
  const hariKe = (instan: string) => keLokal(instan, zona).nomor;

  return {
    versi: versiKalender(tambahan),
    zona,
    hari: (tanggal) => cari(nomorHari(tanggal)).status,
    tambahHariKerja(mulai, n) {
      bulat(n, 'Jumlah hari kerja');
      const nomor = nomorHari(mulai);
      if (n > 0) return cacahHariKerja(cari, nomor + pengaturan.geserHariPertama, n);
      return { tanggal: mulai, dihitung: [], dilewati: [], sementara: cari(nomor).status.sementara };
    },
    ...buatMenitKerja(cari, zona),
    hariKerjaAntara(a, b) {
      let jumlah = 0;
      const akhir = hariKe(b);
      for (let nomor = hariKe(a) + 1; nomor <= akhir; nomor++) if (cari(nomor).status.kerja) jumlah++;
      return jumlah;
    },
    tambahBulan(mulai, bulan) {
      bulat(bulan, 'Jumlah bulan');
      const sasaran = nomorHari(hariDiBulan(bulanMutlak(mulai) + bulan, Number(mulai.slice(8))));
      const pertama = Math.min(nomorHari(mulai) + 1, sasaran);
      return cacah(cari, pertama, (nomor, _, kerja) => nomor >= sasaran && kerja);
    },
    tutupKantor(tanggal) {
      const nomor = nomorHari(tanggal);
      return dariLokal({ nomor, ms: cari(nomor).jam.tutup }, zona);
    },
    tanggalLokal: (instan) => dariNomor(hariKe(instan)),
    hariTerima(instan) {
      const { nomor, ms } = keLokal(instan, zona);
      const { status, jam } = cari(nomor);
      // The minute of closing still belongs to the day: a deadline, too, lasts until closing (dossier C.1).
      if (!pengaturan.terimaDiHariKerja || (status.kerja && ms <= jam.tutup)) return dariNomor(nomor);
      return cacahHariKerja(cari, nomor + 1, 1).tanggal;
    },
  };
}
