import type { Instan, Kalender, Tanggal } from '../calendar/types.js';
import { butirBaru, tindakSebelum } from './butir.js';
import { periksaJangka } from './jangka.js';
import { periksaPasal17 } from './pasal17.js';
import { BUTIR_BERLAKU, type Butir, type DasarPenetapan, type Jangka, type KeputusanKpu } from './types.js';

/** What a decision of KPU RI says of one item; everything else of a `Butir` follows from the decision. */
export interface IsiButir {
  informasi: string;
  bagian: string;
  pasal17: string[];
  undangUndang: string | null;
  konsekuensi: string;
  pertimbangan: string;
  jangka: Jangka;
  unit: string;
  bentuk: Butir['bentuk'];
  nomorLembar: string;
  retensi: string;
}

/** A decision by which something is excluded, changed, revoked or opened. */
export interface Dasar {
  nomor: string;
  tanggal: Tanggal;
}

const WAJIB = ['informasi', 'konsekuensi', 'pertimbangan', 'unit', 'retensi'] as const;

/** "keputusan-kpu-731-2025": the same number entered twice is the same decision. */
export function idKeputusan(nomor: string): string {
  const ruas = nomor.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `kpu-${ruas.join('-')}`.slice(0, 56);
}

/** Ids of a decision's items are counted on, so that a replacement never takes the id of another. */
const idButirKe = (keputusanId: string, ke: number): string =>
  `${keputusanId}-${String(ke).padStart(3, '0')}`;

/** A decision is a fact of the past: not before what it is about, not after today. Messages per field, {} = sound. */
export function periksaDasar(
  { nomor, tanggal }: Dasar,
  hariIni: Tanggal,
  sejak: Tanggal | null = null,
): Record<string, string> {
  const galat: Record<string, string> = {};
  if (!/[A-Za-z0-9]/.test(nomor)) galat['nomor'] = 'Isi nomor keputusannya.';
  if (tanggal > hariIni) galat['tanggal'] = 'Tanggal keputusan tidak boleh setelah hari ini.';
  else if (sejak !== null && tanggal < sejak)
    galat['tanggal'] = 'Tanggal keputusan tidak boleh sebelum penetapan pengecualiannya.';
  return galat;
}

/** Every item, messages keyed `butir.{i}.{field}`; {} = sound. */
export function periksaIsiButir(semua: readonly IsiButir[]): Record<string, string> {
  const galat: Record<string, string> = {};
  for (const [i, isi] of semua.entries()) {
    const satu = {
      ...periksaPasal17(isi.pasal17, isi.undangUndang ?? ''),
      ...periksaJangka(isi.pasal17, isi.jangka),
    };
    if (isi.pasal17.length === 0) satu['pasal17'] = 'Pilih sedikitnya satu dasar pengecualian.';
    for (const kunci of WAJIB) if (isi[kunci].trim().length < 3) satu[kunci] = 'Wajib diisi.';
    for (const [kunci, pesan] of Object.entries(satu)) galat[`butir.${i}.${kunci}`] = pesan;
  }
  return galat;
}

/** Items of a decision, from number `mulai` on. */
export function butirNasional(
  { nomor, tanggal, keputusanId }: Omit<DasarPenetapan, 'oleh'> & { keputusanId: string },
  semua: readonly IsiButir[],
  mulai: number,
  kalender: Kalender,
  pada: Instan,
): Butir[] {
  return semua.map(({ nomorLembar, ...isi }, i) => ({
    ...butirBaru(pada),
    ...isi,
    id: idButirKe(keputusanId, mulai + i),
    lingkup: 'NASIONAL',
    satkerId: '',
    penetapan: { oleh: 'KPU_RI', nomor, tanggal, keputusanId },
    lembar: { berkasId: null, usulanId: null, nomor: nomorLembar },
    tindakSebelum: tindakSebelum(isi.jangka, kalender),
  }));
}

/** Which items a change is about, and for each what takes its place; null = nothing does. */
export interface UbahanButir {
  id: string;
  pengganti: IsiButir | null;
}

/** Why these items of a decision cannot be changed so; {} = sound. */
export function periksaUbahan(
  keputusan: KeputusanKpu,
  semua: readonly Butir[],
  ubahan: readonly UbahanButir[],
): Record<string, string> {
  const galat: Record<string, string> = {};
  if (ubahan.length === 0)
    galat['butir'] = `Keputusan ${keputusan.nomor} tidak lagi memuat butir yang berlaku.`;
  if (new Set(ubahan.map(({ id }) => id)).size < ubahan.length)
    galat['butir'] = 'Ada butir yang disebut dua kali.';
  for (const { id } of ubahan) {
    const butir = semua.find((b) => b.id === id);
    if (!butir) galat['butir'] = `Butir ${id} bukan bagian dari keputusan ini.`;
    else if (!BUTIR_BERLAKU.includes(butir.status)) galat['butir'] = `Butir ${id} sudah tidak berlaku.`;
  }
  return galat;
}

/** The decision after a change: revoked as a whole once nothing of it is in force any more. */
export function keputusanBerubah(
  lama: KeputusanKpu,
  masihBerlaku: boolean,
  perubahan: Omit<KeputusanKpu['riwayat'][number], 'apa'>,
): KeputusanKpu {
  const status = masihBerlaku ? 'DIUBAH' : 'DICABUT';
  const riwayat = [...lama.riwayat, { apa: status, ...perubahan } as const];
  return { ...lama, status, riwayat, diubah: perubahan.pada };
}
