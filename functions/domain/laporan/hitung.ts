import { gabungRekap } from './rekap.js';
import type { AngkaLaporan, BahanLaporan, HitunganJenis } from './types.js';
import { JENIS } from '../sop/types.js';

/** Figures of a period from its day counters alone. */
export function angkaLaporan({ rekap, saldoAwal }: Pick<BahanLaporan, 'rekap' | 'saldoAwal'>): AngkaLaporan {
  const total = gabungRekap(rekap);
  const p: HitunganJenis = total.permohonan ?? {};
  const [masuk, dijawab] = [p.masuk ?? 0, p.dijawab ?? 0];
  const [tepat, lambat] = [p.tepatWaktu ?? 0, p.terlambat ?? 0];
  const lain = JENIS.filter((jenis) => jenis !== 'permohonan' && total[jenis]);
  return {
    saldoAwal,
    masuk,
    dijawab,
    sisa: saldoAwal + masuk - dijawab,
    diserahkan: p.diserahkan ?? 0,
    selesai: p.selesai ?? 0,
    diperpanjang: p.diperpanjang ?? 0,
    tepatWaktu: tepat,
    terlambat: lambat,
    persenTepat: tepat + lambat > 0 ? tepat / (tepat + lambat) : null,
    ...hari(p.perHari ?? {}),
    perKanal: p.perKanal ?? {},
    perKategori: p.perKategori ?? {},
    perHasil: p.perHasil ?? {},
    perAlasan: p.perAlasan ?? {},
    berkasLain: Object.fromEntries(
      lain.map((jenis) => [jenis, { masuk: total[jenis]?.masuk ?? 0, selesai: total[jenis]?.selesai ?? 0 }]),
    ),
  };
}

/** Average and maximum of the distribution `h{days}` → how many. */
function hari(perHari: Record<string, number>): Pick<AngkaLaporan, 'rataHari' | 'maksHari'> {
  const sebaran = Object.entries(perHari)
    .map(([kunci, jumlah]) => ({ hari: Number(kunci.slice(1)), jumlah }))
    .filter(({ hari, jumlah }) => Number.isFinite(hari) && jumlah > 0);
  const banyak = sebaran.reduce((n, s) => n + s.jumlah, 0);
  if (banyak === 0) return { rataHari: null, maksHari: null };
  return {
    rataHari: sebaran.reduce((n, s) => n + s.hari * s.jumlah, 0) / banyak,
    maksHari: Math.max(...sebaran.map((s) => s.hari)),
  };
}
