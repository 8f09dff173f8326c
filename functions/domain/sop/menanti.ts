import type { Berkas } from '../berkas/types.js';
import { persetujuanBerkas, type Penyetuju } from '../pengecualian/persetujuan.js';
import { KEADAAN } from './penjaga.js';
import { KEADAAN_UJI } from './penjaga-uji.js';
import type { Aksi, Penjaga } from './types.js';

type Dinanti = (berkas: Berkas) => string | null;

const sampai =
  (nama: Penjaga): Dinanti =>
  (berkas) =>
    KEADAAN[nama]?.(berkas) ?? null;

/** Whose consent is asked for and not given yet: his turn comes. */
const giliran =
  (nama: Penjaga, peran: Penyetuju): Dinanti =>
  (berkas) => {
    const { diminta, diberikan } = persetujuanBerkas(berkas);
    return diminta.includes(peran) && !diberikan.includes(peran) ? sampai(nama)(berkas) : null;
  };

/**
 * Of the guards that look at the berkas alone, those that work still to be done at this step will satisfy, each with what is
 * waited for; null = it will not. All others say which way the case took, and that way is not coming any more.
 */
const DINANTI: Readonly<Partial<Record<Penjaga, Dinanti>>> = {
  adaUsulan: sampai('adaUsulan'),
  notaDinasLengkap: sampai('notaDinasLengkap'),
  adaUndangan: sampai('adaUndangan'),
  ujiLengkap: sampai('ujiLengkap'),
  // What the sheets conclude is known once all are there.
  adaYangDikecualikan: KEADAAN_UJI.ujiLengkap,
  permohonanLengkap: sampai('permohonanLengkap'),
  giliranTimPertimbangan: giliran('giliranTimPertimbangan', 'TIM_PERTIMBANGAN'),
  giliranAtasan: giliran('giliranAtasan', 'ATASAN_PPID'),
  giliranPembina: giliran('giliranPembina', 'PEMBINA_PPID'),
  persetujuanLengkap: sampai('persetujuanLengkap'),
};

/** What an aksi still waits for at this step; null where nothing hides it, or where it belongs to another way of the case. */
export function yangDinanti(aksi: Aksi, berkas: Berkas): string | null {
  const tertahan = aksi.penjaga.filter((nama) => KEADAAN[nama]?.(berkas));
  const dinanti = tertahan.map((nama) => DINANTI[nama]?.(berkas) ?? null);
  return dinanti.includes(null) ? null : (dinanti[0] ?? null);
}
