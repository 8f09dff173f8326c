import type { Berkas, Riwayat } from '../berkas/types.js';
import { dariNomor, nomorHari } from '../calendar/tanggal.js';
import type { Instan, Kalender, Tanggal } from '../calendar/types.js';
import { larik, teks } from '../surat/isian.js';
import { hariTerakhir } from './jangka.js';
import { bacaUsulan } from './usulan.js';
import { BUTIR_BERLAKU, type Butir, type JalurUji, type Jangka, type Usulan } from './types.js';

/** D8: the law wants it declared open within thirty working days before the end (dossier C.2). */
const HARI_TINDAK = 30;

/** Where every item begins: in force, neither opened, replaced, documented nor being extended. */
export const butirBaru = (pada: Instan) =>
  ({
    status: 'AKTIF',
    dibuka: null,
    menggantikan: null,
    digantiOleh: null,
    didokumentasikan: null,
    dokumenIds: [],
    perpanjangan: null,
    ujiLalu: [],
    diingatkan: [],
    dibuat: pada,
    diubah: pada,
  }) satisfies Partial<Butir>;

/** Id of the item that a proposal becomes: a second delivery makes the same one. */
export const idButir = (berkasId: string, usulanId: string): string => `${berkasId}-${usulanId}`;

/**
 * The items that a decision brings into being: one for each proposal that it names. `riwayat` is the decision's entry,
 * `lama` the items it may replace. One that replaces another begins on the day of the decision at the latest: the old one
 * ends with it, and on no day does neither hold.
 */
export function butirDitetapkan(
  berkas: Berkas,
  riwayat: Riwayat,
  kalender: Kalender,
  lama: readonly Butir[] = [],
): Butir[] {
  const ditetapkan = riwayat.data['ditetapkan'];
  const ids: unknown[] = Array.isArray(ditetapkan) ? ditetapkan : [];
  return bacaUsulan(berkas.data)
    .filter(({ id }) => ids.includes(id))
    .flatMap((usulan) => butirDari(berkas, riwayat, usulan, kalender) ?? [])
    .map((baru) =>
      lama.some((b) => b.id === baru.menggantikan && dapatDiganti(b))
        ? susulkan(baru, kalender.tanggalLokal(riwayat.pada))
        : baru,
    );
}

/** An item that takes the place of another begins on that day at the latest. */
export function susulkan(baru: Butir, hari: Tanggal): Butir {
  const { mulai } = baru.jangka;
  return { ...baru, jangka: { ...baru.jangka, mulai: mulai < hari ? mulai : hari } };
}

/** Its own end, or a revocation, has not opened it in the meantime. */
export const dapatDiganti = ({ lingkup, status }: Butir): boolean =>
  lingkup === 'KANTOR' && BUTIR_BERLAKU.includes(status);

function butirDari(berkas: Berkas, riwayat: Riwayat, usulan: Usulan, kalender: Kalender): Butir | null {
  const { lembar } = usulan;
  if (!lembar?.jangka) return null;
  const jalur = berkas.data['jalur'] as JalurUji | undefined;
  const [dokumenId] = larik(berkas.data, 'keputusanIds');
  const lembarIds = (berkas.data['dokumenLembar'] ?? {}) as Record<string, string[]>;
  return {
    ...butirBaru(riwayat.pada),
    id: idButir(berkas.id, usulan.id),
    lingkup: 'KANTOR',
    satkerId: berkas.satkerId,
    informasi: usulan.judul,
    bagian: usulan.bagian,
    pasal17: usulan.pasal17,
    undangUndang: usulan.undangUndang,
    konsekuensi: usulan.konsekuensi,
    pertimbangan: usulan.pertimbangan,
    jangka: lembar.jangka,
    unit: usulan.unit,
    bentuk: lembar.bentuk,
    penetapan: {
      oleh: jalur?.pemutus ?? 'KPU_RI',
      nomor: teks(riwayat.data, 'nomor'),
      tanggal: teks(riwayat.data, 'tanggal'),
      keputusanId: null,
      ...(dokumenId === undefined ? {} : { dokumenId }),
    },
    dokumenIds: lembarIds[usulan.id] ?? [],
    lembar: {
      berkasId: berkas.id,
      usulanId: usulan.id,
      nomor: lembar.nomor,
      tanggal: lembar.tanggal,
    },
    retensi: lembar.retensi,
    menggantikan: usulan.menggantikan,
    tindakSebelum: tindakSebelum(lembar.jangka, kalender),
  };
}

/** In force on that day: begun, neither opened nor replaced, and not past its last day, whether or not a job has run. */
export function berlakuPada(butir: Butir, hari: Tanggal): boolean {
  const akhir = hariTerakhir(butir.pasal17, butir.jangka);
  return (
    BUTIR_BERLAKU.includes(butir.status) && butir.jangka.mulai <= hari && (akhir === null || hari <= akhir)
  );
}

/**
 * Last working day on which PPID should decide: thirty working days lie after it, up to and including the last day of the
 * exclusion. null where no day ends it.
 */
export function tindakSebelum({ akhir }: Jangka, kalender: Kalender): Tanggal | null {
  if (akhir === null) return null;
  let hari = nomorHari(akhir);
  const kerja = (): boolean => kalender.hari(dariNomor(hari)).kerja;
  for (let sisa = HARI_TINDAK; sisa > 0; hari--) if (kerja()) sisa--;
  while (!kerja()) hari--;
  return dariNomor(hari);
}
