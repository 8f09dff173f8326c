import { limit, orderBy, query, where } from 'firebase/firestore';
import type { IsiButir, UbahanButir } from '@ppid/domain/pengecualian/keputusan';
import type { ButirDip, Dasar, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { paths, watchDoc, watchList, type Fail, type Next } from './firestore.js';
import { panggil } from './functions.js';

/** Decisions of KPU RI for all offices, the newest first. */
export const watchKeputusanKpu = (next: Next<KeputusanKpu[]>, fail: Fail): (() => void) =>
  watchList<KeputusanKpu>(query(paths.keputusanKpu(), orderBy('tanggal', 'desc')), next, fail);

/** Id of KPU RI, which keeps the lines of the DIP for all; null where it is not registered. */
export const watchPusat = (next: Next<string | null>, fail: Fail): (() => void) =>
  watchList<{ id: string }>(
    query(paths.semuaSatker(), where('jenjang', '==', 'RI'), limit(1)),
    (daftar) => next(daftar[0]?.id ?? null),
    fail,
  );

/** The line of the DIP at KPU RI of an item that was opened for all. */
export const watchDipNasional = (
  pusat: string,
  butirId: string,
  next: Next<ButirDip | null>,
  fail: Fail,
): (() => void) => watchDoc<ButirDip>(paths.dipNasional(pusat, butirId), next, fail);

/** Counts of one office. */
export interface HitunganKantor {
  satkerId: string;
  nama: string;
  jumlah: number;
}

export interface Pratinjau {
  kantor: number;
  penolakan: HitunganKantor[];
  terpotong: boolean;
}

/** What revoking these items would touch. @throws GalatPanggilan */
export const pratinjauKeputusanKpu = (butirIds: string[]): Promise<Pratinjau> =>
  panggil('pratinjauKeputusanKpu', { butirIds });

/** Requests that were sent back so far because of a decision's revocations. @throws GalatPanggilan */
export const tinjauanKeputusanKpu = (keputusanId: string): Promise<{ penolakan: HitunganKantor[] }> =>
  panggil('tinjauanKeputusanKpu', { keputusanId });

/** @throws GalatPanggilan with messages keyed `butir.{i}.{field}` */
export const catatKeputusanKpu = (
  isi: Dasar & { tentang: string; butir: IsiButir[] },
): Promise<{ keputusanId: string }> => panggil('catatKeputusanKpu', isi);

/** @throws GalatPanggilan with messages keyed `butir.{i}.{field}` */
export const ubahKeputusanKpu = (
  isi: Dasar & { keputusanId: string; alasan: string; butir: UbahanButir[] },
): Promise<{ dibuka: string[]; dicabut: string[]; pengganti: string[] }> => panggil('ubahKeputusanKpu', isi);
