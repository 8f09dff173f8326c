import type { Instan, Kalender, Tanggal } from '../calendar/types.js';
import { butirBaru, tindakSebelum } from './butir.js';
import { periksaJangka } from './jangka.js';
import { samarkanTeks } from '../pribadi/samar.js';
import { larik, teks, type Isian } from '../surat/isian.js';
import { jangkaDari } from './lembar.js';
import { periksaPasal17 } from './pasal17.js';
import { masihTertutup } from './keadaanButir.js';
import { SEBAB_BUKA, type Butir, type Dasar, type DasarPenetapan, type Jangka } from './types.js';
import type { KeputusanKpu } from './types.js';

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

/** Repeated by the list for the public. */
const UNTUK_UMUM = ['informasi', 'bagian', 'konsekuensi', 'pertimbangan'] as const;
const DATA_PRIBADI =
  'Jangan memuat nomor identitas, nomor telepon, atau surel: bagian ini tampil untuk umum.';
const WAJIB = ['informasi', 'konsekuensi', 'pertimbangan', 'unit', 'retensi'] as const;

/** "keputusan-kpu-731-2025": the same number entered twice is the same decision. */
export function idKeputusan(nomor: string): string {
  const ruas = nomor.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `kpu-${ruas.join('-')}`.slice(0, 56);
}

/** Ids of a decision's items are counted on, so that a replacement never takes the id of another. */
const idButirKe = (keputusanId: string, ke: number): string =>
  `${keputusanId}-${String(ke).padStart(3, '0')}`;

/** An item as its form (formulir/keputusanKpuRi.ts) was filled in and checked. */
export function isiButirDari(isi: Isian): IsiButir | null {
  const jangka = jangkaDari(isi);
  return (
    jangka && {
      informasi: teks(isi, 'informasi'),
      bagian: teks(isi, 'bagian'),
      pasal17: larik(isi, 'pasal17'),
      undangUndang: teks(isi, 'undangUndang') || null,
      konsekuensi: teks(isi, 'konsekuensi'),
      pertimbangan: teks(isi, 'pertimbangan'),
      jangka,
      unit: teks(isi, 'unit'),
      bentuk: larik(isi, 'bentuk') as Butir['bentuk'],
      nomorLembar: teks(isi, 'nomorLembar'),
      retensi: teks(isi, 'retensi'),
    }
  );
}

/** The form filled in with an item, to write what takes its place. */
export function isianButir({ lembar, jangka, ...butir }: Butir): Record<string, string | string[]> {
  const { mulai, akhir, peristiwa, tanpaBatas, tinjau } = jangka;
  return {
    ...{ informasi: butir.informasi, bagian: butir.bagian, pasal17: butir.pasal17 },
    ...{ undangUndang: butir.undangUndang ?? '', konsekuensi: butir.konsekuensi },
    ...{ pertimbangan: butir.pertimbangan, unit: butir.unit, nomorLembar: lembar.nomor },
    ...{ mulai, akhir: akhir ?? '', peristiwa: peristiwa ?? '', tinjau: tinjau ?? '' },
    caraBerakhir: akhir !== null ? 'TANGGAL' : tanpaBatas ? 'TANPA_BATAS' : 'PERISTIWA',
    ...{ bentuk: butir.bentuk, retensi: butir.retensi },
  };
}

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

/** Every item, messages keyed `butir.{i}.{field}`; {} = sound. Where there is none to check stands null. */
export function periksaIsiButir(semua: readonly (IsiButir | null)[]): Record<string, string> {
  const galat: Record<string, string> = {};
  for (const [i, isi] of semua.entries()) {
    if (isi === null) continue;
    const satu = {
      ...periksaPasal17(isi.pasal17, isi.undangUndang ?? ''),
      ...periksaJangka(isi.pasal17, isi.jangka),
    };
    if (isi.pasal17.length === 0) satu['pasal17'] = 'Pilih sedikitnya satu dasar pengecualian.';
    for (const kunci of UNTUK_UMUM) if (samarkanTeks(isi[kunci]) !== isi[kunci]) satu[kunci] = DATA_PRIBADI;
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

/** What a later decision does with an item: another takes its place (changed, or extended), or it is opened for this reason. */
export const JENIS_UBAHAN = ['DIGANTI', ...SEBAB_BUKA.filter((sebab) => sebab !== 'OTOMATIS')] as const;
export type JenisUbahan = (typeof JENIS_UBAHAN)[number];

export interface UbahanButir {
  id: string;
  apa: JenisUbahan;
  /** For DIGANTI alone. */
  pengganti: IsiButir | null;
}

/** Why these items of a decision cannot be changed so on that day of KPU RI; {} = sound. */
export function periksaUbahan(
  { nomor }: KeputusanKpu,
  semua: readonly Butir[],
  ubahan: readonly UbahanButir[],
  hari: Tanggal,
): Record<string, string> {
  const galat: Record<string, string> = {};
  if (ubahan.length === 0) galat['butir'] = `Keputusan ${nomor} tidak lagi memuat butir yang berlaku.`;
  if (new Set(ubahan.map(({ id }) => id)).size < ubahan.length)
    galat['butir'] = 'Ada butir yang disebut dua kali.';
  for (const [i, { id, apa, pengganti }] of ubahan.entries()) {
    const butir = semua.find((b) => b.id === id);
    const kunci = `butir.${i}.apa`;
    if (!butir) galat['butir'] = `Butir ${id} bukan bagian dari keputusan ini.`;
    // Also one whose last day is over: the nightly round opens it, as what it was.
    else if (!masihTertutup(butir, hari)) galat[kunci] = 'Butir ini sudah tidak dikecualikan.';
    else if (apa === 'PERISTIWA' && butir.jangka.peristiwa === null)
      galat[kunci] = 'Butir ini tidak berakhir oleh suatu peristiwa.';
    if ((apa === 'DIGANTI') !== (pengganti !== null)) galat[kunci] = 'Isi butir penggantinya.';
  }
  return galat;
}

/** What a change did, besides what it rests on. */
interface Perubahan extends Omit<KeputusanKpu['riwayat'][number], 'apa'> {
  /** Whether anything of the decision is still excluded, and whether this change revoked any of it. */
  masih: boolean;
  mencabut: boolean;
}

/** The decision after a change: revoked as a whole once a revocation leaves nothing of it. */
export function keputusanBerubah(lama: KeputusanKpu, { masih, mencabut, ...entri }: Perubahan): KeputusanKpu {
  const status = mencabut && !masih ? 'DICABUT' : 'DIUBAH';
  const riwayat = [...lama.riwayat, { apa: status, ...entri } as const];
  return { ...lama, status, riwayat, diubah: entri.pada };
}
