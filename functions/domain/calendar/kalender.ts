import type { Pengaturan, Zona } from '../satker/satker.js';
import { cacah, cacahHariKerja } from './cacah.js';
import { buatHariKantor } from './hariKantor.js';
import { buatMenitKerja } from './menitKerja.js';
import { bulanMutlak, dariNomor, hariDiBulan, nomorHari } from './tanggal.js';
import type { AcuanLibur, Kalender } from './types.js';
import { versiKalender } from './versi.js';
import { dariLokal, keLokal } from './zona.js';

export interface OpsiKalender {
  zona: Zona;
  /** Settings of the office, its own rows (`libur`) and election stages among them. */
  pengaturan: Pengaturan;
  /** National rows later than the built-in table (`acuan/libur`); null where there are none. */
  acuan?: AcuanLibur | null;
}

function bulat(n: number, nama: string): void {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${nama} harus bilangan bulat ≥ 0: ${n}`);
}

/**
 * An office's calendar (dossier C.1, G.4). Days are office-local days, never UTC dates; the same wall clock gives the same
 * day in every zone. Remembers what it computed, so keep one per office and settings.
 * @throws RangeError from here when the hours hold no working time, from the methods on a malformed date or count
 */
export function buatKalender({ zona, pengaturan, acuan = null }: OpsiKalender): Kalender {
  const cari = buatHariKantor(pengaturan, acuan);
  const hariKe = (instan: string) => keLokal(instan, zona).nomor;

  return {
    versi: versiKalender(zona, pengaturan, acuan),
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
