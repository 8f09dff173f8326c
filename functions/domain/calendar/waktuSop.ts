import type { Waktu } from '../sop/types.js';
import { bulanMutlak, geserTanggal, hariDiBulan } from './tanggal.js';
import type { Instan, Kalender, Tanggal } from './types.js';

export interface TenggatLangkah {
  /** Planned end; null where the SOP sets none ("Tentatif" or an empty cell). */
  rencana: Instan | null;
  sementara: boolean;
}

const TANPA_TENGGAT: TenggatLangkah = { rencana: null, sementara: false };

/** Closing of the n-th working day; a step begun after closing never gets a plan that lies before its start. */
function hariKerja(mulai: Instan, n: number, kalender: Kalender): TenggatLangkah {
  const jumlah = Math.max(1, Math.ceil(n));
  const hariIni = kalender.tanggalLokal(mulai);
  for (const dari of [hariIni, geserTanggal(hariIni, 1)]) {
    const { tanggal, sementara } = kalender.tambahHariKerja(dari, jumlah);
    const rencana = kalender.tutupKantor(tanggal);
    if (Date.parse(rencana) >= Date.parse(mulai)) return { rencana, sementara };
  }
  throw new RangeError(`Hari kerja tidak maju sejak ${mulai}`);
}

/** A cadence ends with its period: month or year, counted in whole periods from January. */
function akhirPeriode(mulai: Instan, bulan: number, kalender: Kalender): TenggatLangkah {
  const tutupPeriode = (hari: Tanggal, lewat: number) => {
    const periode = Math.floor(bulanMutlak(hari) / bulan) + lewat;
    return hariDiBulan(periode * bulan + bulan - 1, 31);
  };
  const hariIni = kalender.tanggalLokal(mulai);
  const kini = tutupPeriode(hariIni, 0);
  // After closing of the last day the next period has begun.
  const terlewat = Date.parse(kalender.tutupKantor(kini)) < Date.parse(mulai);
  const akhir = terlewat ? tutupPeriode(hariIni, 1) : kini;
  return { rencana: kalender.tutupKantor(akhir), sementara: kalender.hari(akhir).sementara };
}

/**
 * Planned end of a step by the SOP alone (mutu baku). min/h = inside office hours, wd = closing of the n-th working day,
 * mo = calendar months, moved to a working day, at closing (dossier A, unit reading). `ext` is an act, not a plan: it does not
 * lengthen the plan by itself.
 */
export function tenggatLangkah(waktu: Waktu | null, mulai: Instan, kalender: Kalender): TenggatLangkah {
  if (waktu === null) return TANPA_TENGGAT;
  if ('every' in waktu) {
    return akhirPeriode(mulai, Math.ceil(waktu.every.v * (waktu.every.u === 'yr' ? 12 : 1)), kalender);
  }
  switch (waktu.u) {
    case 'tentative':
    case 'isian': // a day named by a form: the berkas knows it, the SOP alone does not (sop/tenggat.ts)
      return TANPA_TENGGAT;
    case 'window':
      return hariKerja(mulai, waktu.max.v, kalender);
    case 'wd':
      return hariKerja(mulai, waktu.v, kalender);
    case 'mo': {
      const bulan = kalender.tambahBulan(kalender.tanggalLokal(mulai), Math.ceil(waktu.v));
      return { rencana: kalender.tutupKantor(bulan.tanggal), sementara: bulan.sementara };
    }
    case 'min':
    case 'h': {
      const { instan, sementara } = kalender.tambahMenitKerja(mulai, waktu.v * (waktu.u === 'h' ? 60 : 1));
      return { rencana: instan, sementara };
    }
  }
}
