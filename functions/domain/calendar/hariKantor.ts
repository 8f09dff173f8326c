import type { Pengaturan } from '../satker/satker.js';
import { NAMA_HARI } from './format.js';
import { buatJamKantor, type JamKantor } from './jamKantor.js';
import { barisBerlaku, tahunDitetapkan } from './gabung.js';
import { dariNomor, hariMinggu } from './tanggal.js';
import type { AcuanLibur, BarisLibur, StatusHari, Tanggal } from './types.js';

/** Everything an office's calendar knows of one day. */
export interface HariKantor {
  tanggal: Tanggal;
  status: StatusHari;
  jam: JamKantor;
}

function nilaiHari(
  hari: number,
  baris: readonly BarisLibur[],
  cutiDihitung: boolean,
): Omit<StatusHari, 'sementara'> {
  const khusus = baris.find((b) => b.jenis === 'KHUSUS_KERJA');
  if (khusus) return { kerja: true, sebab: khusus.nama };
  const libur = baris.filter((b) => b.jenis !== 'CB' || !cutiDihitung).map((b) => b.nama);
  const akhirPekan = hari >= 6 ? NAMA_HARI[hari - 1] : undefined;
  if (akhirPekan) return { kerja: false, sebab: [akhirPekan, ...libur].join(', ') };
  if (libur.length > 0) return { kerja: false, sebab: libur.join(', ') };
  const cuti = baris[0];
  return { kerja: true, sebab: cuti ? `${cuti.nama}, dihitung sebagai hari kerja` : null };
}

/**
 * Looks days up by number, each computed once. Precedence: an order to work (KHUSUS_KERJA) beats every day off; then
 * Saturday and Sunday; then national, local and voting days; cuti bersama only if the office does not count it (dossier C.1).
 */
export function buatHariKantor(
  pengaturan: Pengaturan,
  acuan: AcuanLibur | null,
): (nomor: number) => HariKantor {
  const jamKantor = buatJamKantor(pengaturan);
  const perTahun = new Map<number, Map<Tanggal, BarisLibur[]>>();
  const perHari = new Map<number, HariKantor>();

  function barisTahun(tahun: number): Map<Tanggal, BarisLibur[]> {
    let isi = perTahun.get(tahun);
    if (!isi) {
      isi = new Map<Tanggal, BarisLibur[]>();
      for (const baris of barisBerlaku(tahun, acuan, pengaturan.libur)) {
        isi.set(baris.tanggal, [...(isi.get(baris.tanggal) ?? []), baris]);
      }
      perTahun.set(tahun, isi);
    }
    return isi;
  }

  return (nomor) => {
    let kantor = perHari.get(nomor);
    if (!kantor) {
      const [tanggal, hari] = [dariNomor(nomor), hariMinggu(nomor)];
      const tahun = Number(tanggal.slice(0, 4));
      const baris = barisTahun(tahun).get(tanggal) ?? [];
      const nilai = nilaiHari(hari, baris, pengaturan.cutiBersamaHariKerja);
      const sementara = !tahunDitetapkan(tahun, acuan) || baris.some((b) => b.status === 'perkiraan');
      const status = { ...nilai, sementara };
      kantor = { tanggal, status: Object.freeze(status), jam: jamKantor(tanggal, hari) };
      perHari.set(nomor, kantor);
    }
    return kantor;
  };
}
