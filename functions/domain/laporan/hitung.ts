import { JENIS } from '../sop/types.js';
import { gabungRekap } from './rekap.js';
import type { AngkaKeberatan, AngkaLaporan, BahanLaporan, HitunganJenis, Keadaan } from './types.js';

/** Figures of a period from its day counters alone; what waits now comes beside them in `keadaan`. */
export function angkaLaporan({
  rekap,
  saldoAwal,
  keadaan,
}: Pick<BahanLaporan, 'rekap' | 'saldoAwal' | 'keadaan'>): AngkaLaporan {
  const total = gabungRekap(rekap);
  const p: HitunganJenis = total.permohonan ?? {};
  const [masuk, dijawab, ditutup] = [p.masuk ?? 0, p.dijawab ?? 0, p.ditutup ?? 0];
  const internal = JENIS.filter((jenis) => jenis !== 'permohonan' && jenis !== 'keberatan' && total[jenis]);
  return {
    saldoAwal,
    masuk,
    dijawab,
    dijawabUlang: p.dijawabUlang ?? 0,
    ditutup,
    perTutup: p.perTutup ?? {},
    sisa: saldoAwal + masuk - dijawab - ditutup,
    dimintaLengkap: p.dimintaLengkap ?? 0,
    dilengkapi: p.dilengkapi ?? 0,
    menungguLengkap: keadaan?.menungguLengkap ?? null,
    diserahkan: p.diserahkan ?? 0,
    selesai: p.selesai ?? 0,
    diperpanjang: p.diperpanjang ?? 0,
    ...waktu(p),
    perKanal: p.perKanal ?? {},
    perKategori: p.perKategori ?? {},
    perHasil: p.perHasil ?? {},
    perAlasan: p.perAlasan ?? {},
    keberatan: angkaKeberatan(total.keberatan ?? {}, keadaan),
    survei: survei(p.survei),
    akses: { DIKECUALIKAN: 0, LEMBAR_UJI: 0, BACA_UJI: 0, PENCARIAN: 0, ...total.akses },
    berkasLain: Object.fromEntries(
      internal.map((jenis) => [
        jenis,
        { masuk: total[jenis]?.masuk ?? 0, selesai: total[jenis]?.selesai ?? 0 },
      ]),
    ),
  };
}

function angkaKeberatan(k: HitunganJenis, keadaan: Keadaan | undefined): AngkaKeberatan {
  return {
    masuk: k.masuk ?? 0,
    dijawab: k.dijawab ?? 0,
    ditutup: k.ditutup ?? 0,
    tidakDitanggapi: k.tidakDitanggapi ?? 0,
    ...waktu(k),
    perAlasan: k.perAlasan ?? {},
    perHasil: k.perHasil ?? {},
    belum: keadaan?.keberatanBelum ?? null,
    sengketa: {
      masuk: k.sengketa?.masuk ?? 0,
      selesai: k.sengketa?.selesai ?? 0,
      sidang: k.sengketa?.sidang ?? 0,
      berjalan: keadaan?.sengketaBerjalan ?? null,
    },
    perAmar: k.perAmar ?? {},
  };
}

function waktu(
  h: HitunganJenis,
): Pick<AngkaLaporan, 'tepatWaktu' | 'terlambat' | 'persenTepat' | 'rataHari' | 'maksHari'> {
  const [tepatWaktu, terlambat] = [h.tepatWaktu ?? 0, h.terlambat ?? 0];
  const semua = tepatWaktu + terlambat;
  return {
    tepatWaktu,
    terlambat,
    persenTepat: semua > 0 ? tepatWaktu / semua : null,
    ...hari(h.perHari ?? {}),
  };
}

function survei(s: HitunganJenis['survei']): AngkaLaporan['survei'] {
  const jumlah = s?.jumlah ?? 0;
  return { jumlah, rata: jumlah > 0 ? (s?.nilai ?? 0) / jumlah : null };
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
