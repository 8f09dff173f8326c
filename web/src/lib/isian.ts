import { formatJam, instanLokal, tanggalLokal } from '@ppid/domain/calendar/zona';
import { formatTanggal } from '@ppid/domain/calendar/format';
import type { Instan, Tanggal } from '@ppid/domain/calendar/types';
import { bidangTampil, terpenuhi } from '@ppid/domain/formulir/tampil';
import type { Bidang, Formulir } from '@ppid/domain/formulir/types';
import type { Zona } from '@ppid/domain/satker/satker';

/** What a control holds while a person types; the server's types come only at sending. */
export type Nilai = string | boolean | string[];
export type Isi = Record<string, Nilai>;

/** First and last day that a date field takes, where something outside the form says so. */
export type Batas = Record<string, { min?: Tanggal; maks?: Tanggal }>;

export function nilaiKosong(bidang: Bidang): Nilai {
  if (bidang.jenis === 'centang') return false;
  return bidang.jenis === 'pilihanBanyak' ? [] : '';
}

/** What a datetime-local control shows, on the office's clock whatever the zone of the browser. */
function lokal(instan: Instan, zona: Zona): string {
  return `${tanggalLokal(instan, zona)}T${formatJam(instan, zona).replace('.', ':')}`;
}

/** Nearly everybody comes for himself. */
const AWAL: Readonly<Record<string, Nilai>> = { pengaju: 'SENDIRI' };

/** A form to fill; a moment starts as now, which is what the desk means most of the time. */
export function isiAwal(formulir: Formulir, kini: Instan, zona: Zona): Isi {
  return Object.fromEntries(
    formulir.bidang.map((b) => [
      b.kunci,
      b.jenis === 'instan' ? lokal(kini, zona) : (AWAL[b.kunci] ?? nilaiKosong(b)),
    ]),
  );
}

/** The fields on screen; `sembunyi` names those that what is outside the form makes pointless. */
export function tampil(formulir: Formulir, isi: Isi, sembunyi: readonly string[] = []): Bidang[] {
  return bidangTampil(formulir, (kunci) => isi[kunci]).filter((b) => !sembunyi.includes(b.kunci));
}

/** Required now: always, or because of what another field holds. */
export function isWajib(bidang: Bidang, isi: Isi): boolean {
  return (
    bidang.wajib || (bidang.wajibBila ? terpenuhi(bidang.wajibBila, isi[bidang.wajibBila.kunci]) : false)
  );
}

/** An instant out of a datetime-local control; null while it is incomplete. */
export function keInstan(nilai: Nilai | undefined, zona: Zona): Instan | null {
  const bagian = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(String(nilai));
  return bagian ? instanLokal(bagian[1] ?? '', bagian[2] ?? '', zona) : null;
}

function toKirim(bidang: Bidang, nilai: Nilai, zona: Zona): unknown {
  return bidang.jenis === 'instan' ? (keInstan(nilai, zona) ?? nilai) : nilai;
}

/** Values to check and send, personal data apart; what was left empty or is not shown is left out. */
export function kumpulkan(
  formulir: Formulir,
  isi: Isi,
  zona: Zona,
  sembunyi: readonly string[] = [],
): { data: Record<string, unknown>; pribadi: Record<string, unknown> } {
  const data: Record<string, unknown> = {};
  const pribadi: Record<string, unknown> = {};
  for (const bidang of tampil(formulir, isi, sembunyi)) {
    const nilai = isi[bidang.kunci] ?? nilaiKosong(bidang);
    if (nilai === '' || (Array.isArray(nilai) && nilai.length === 0)) continue;
    (bidang.pribadi ? pribadi : data)[bidang.kunci] = toKirim(bidang, nilai, zona);
  }
  return { data, pribadi };
}

/** Messages for dates outside their bounds. */
export function diLuarBatas(isi: Isi, batas: Batas): Record<string, string> {
  const galat: Record<string, string> = {};
  for (const [kunci, { min, maks }] of Object.entries(batas)) {
    const nilai = isi[kunci];
    if (typeof nilai !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(nilai)) continue;
    if (min && nilai < min) galat[kunci] = `Paling awal ${formatTanggal(min)}.`;
    if (maks && nilai > maks) galat[kunci] = `Paling lambat ${formatTanggal(maks)}.`;
  }
  return galat;
}
