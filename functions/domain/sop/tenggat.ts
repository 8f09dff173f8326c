import type { Berkas } from '../berkas/types.js';
import type { Instan } from '../calendar/types.js';
import { tenggatLangkah } from '../calendar/waktuSop.js';
import { batasSengketa } from '../keberatan/fakta.js';
import { adalahTutup } from '../permohonan/fakta.js';
import type { Konteks } from './engine.js';
import type { Langkah } from './types.js';
import { teks } from '../surat/isian.js';

interface Rencana {
  rencana: Instan | null;
  sementara: boolean;
}

/** The step's own time; once extended, a step with `ext` gets its extra days too (seed 2 langkah 4: 10 + 7). */
export function rencanaLangkah(
  langkah: Langkah,
  mulai: Instan,
  berkas: Berkas,
  { kalender }: Konteks,
): Rencana {
  const { waktu } = langkah;
  if (waktu && 'u' in waktu && waktu.u === 'isian') return rencanaIsian(waktu.kunci, berkas, kalender);
  const perpanjang = berkas.jamHukum?.perpanjangan;
  if (waktu && 'u' in waktu && waktu.u === 'wd' && waktu.ext && perpanjang) {
    return tenggatLangkah({ v: waktu.v + waktu.ext.v, u: 'wd' }, mulai, kalender);
  }
  return tenggatLangkah(waktu, mulai, kalender);
}

/** A day that an earlier form named: "pengabulan.batas"; "sengketaSampai" is the fact of that name. */
function rencanaIsian(kunci: string, berkas: Berkas, kalender: Konteks['kalender']): Rencana {
  if (kunci === 'sengketaSampai') return { rencana: batasSengketa(berkas.data, kalender), sementara: false };
  const [formulir = '', bidang = ''] = kunci.split('.');
  const isi = berkas.data[formulir] as Record<string, unknown> | undefined;
  const tanggal = isi?.[bidang];
  return {
    rencana: typeof tanggal === 'string' ? kalender.tutupKantor(tanggal) : null,
    sementara: typeof tanggal === 'string' && kalender.hari(tanggal).sementara,
  };
}

/** Until when the law, or an order that rests on it, binds the berkas now; null when nothing does. */
function batasHukum(berkas: Berkas): { jatuhTempoInstan: Instan; sementara: boolean } | null {
  const { data } = berkas;
  const perintah = data['perintah'] as { batasInstan: Instan } | undefined;
  if (perintah) {
    return data['dijawabUlang'] ? null : { jatuhTempoInstan: perintah.batasInstan, sementara: false };
  }
  if (adalahTutup(data['hasil'])) return null;
  // After hand-over the law no longer binds the remaining steps of a request, after the answer those of an objection.
  const selesai = berkas.jenis === 'keberatan' ? data['dijawab'] && data['disampaikan'] : data['diserahkan'];
  return selesai ? null : berkas.jamHukum;
}

/** Effective limit = min(SOP, law) (dossier C.3). */
export function tenggatAktif(
  rencana: Rencana,
  berkas: Berkas,
): { tenggat: Instan | null; sementara: boolean } {
  // The office waits for the applicant: its own service target says nothing here.
  if (berkas.status === 'MENUNGGU_KELENGKAPAN') {
    return { tenggat: teks(berkas.data, 'lengkapiSampai'), sementara: false };
  }
  const hukum = batasHukum(berkas);
  if (!hukum) return { tenggat: rencana.rencana, sementara: rencana.sementara };
  if (rencana.rencana !== null && rencana.rencana < hukum.jatuhTempoInstan) {
    return { tenggat: rencana.rencana, sementara: rencana.sementara };
  }
  return { tenggat: hukum.jatuhTempoInstan, sementara: hukum.sementara };
}
