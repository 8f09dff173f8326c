import { formatJam, instanLokal, tanggalLokal } from '@ppid/domain/calendar/zona';
import { formatTanggal } from '@ppid/domain/calendar/format';
import type { Instan, Tanggal } from '@ppid/domain/calendar/types';
import { bidangTampil, terpenuhi } from '@ppid/domain/formulir/tampil';
import type { Bidang, Formulir } from '@ppid/domain/formulir/types';
import type { Zona } from '@ppid/domain/satker/satker';

/** What a control holds while a person types; the server's types come only at sending. */
export type NilaiSel = string | boolean | string[];
/** One row of a tabel: what its controls hold, by column. */
export type Baris = Record<string, NilaiSel>;
export type Nilai = NilaiSel | Baris[];
export type Isi = Record<string, Nilai>;

/** First and last day that a date field takes, where something outside the form says so. */
export type Batas = Record<string, { min?: Tanggal; maks?: Tanggal }>;

function selKosong({ jenis }: Bidang): NilaiSel {
  if (jenis === 'centang') return false;
  return jenis === 'pilihanBanyak' ? [] : '';
}

/** A tabel begins with one row to fill. */
export function nilaiKosong(bidang: Bidang): Nilai {
  return bidang.jenis === 'tabel' ? [barisKosong(bidang)] : selKosong(bidang);
}

export function barisKosong({ kolom = [] }: Bidang): Baris {
  return Object.fromEntries(kolom.map((k) => [k.kunci, selKosong(k)]));
}

/** A text as typed, without what surrounds it; '' where the value is none. */
export const teksIsian = (nilai: Nilai | undefined): string =>
  typeof nilai === 'string' ? nilai.trim() : '';

/** What is ticked in a list of options. */
export const terpilih = (nilai: Nilai): string[] =>
  Array.isArray(nilai) ? nilai.filter((satu) => typeof satu === 'string') : [];

/** Rows of a tabel, as its controls hold them. */
export const barisTabel = (nilai: Nilai): Baris[] =>
  Array.isArray(nilai) ? nilai.filter((satu) => typeof satu === 'object') : [];

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
  const bagian = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(typeof nilai === 'string' ? nilai : '');
  return bagian ? instanLokal(bagian[1] ?? '', bagian[2] ?? '', zona) : null;
}

function toKirim(bidang: Bidang, nilai: Nilai, zona: Zona): unknown {
  if (bidang.jenis === 'tabel') return toBaris(bidang, barisTabel(nilai), zona);
  return bidang.jenis === 'instan' ? (keInstan(nilai, zona) ?? nilai) : nilai;
}

/** A box that is not ticked says nothing by itself, so a row with nothing else is empty. */
const berisi = (nilai: Nilai | undefined): boolean =>
  nilai !== undefined && nilai !== '' && nilai !== false && !(Array.isArray(nilai) && nilai.length === 0);

/** Without the rows that nobody filled in, the first one excepted: what is sent and what is seen then have the same rows. */
export function tanpaBarisKosong(formulir: Formulir, isi: Isi): Isi {
  const tabel = formulir.bidang.filter(({ jenis, kunci }) => jenis === 'tabel' && kunci in isi);
  const rapi = tabel.map((bidang) => {
    const terisi = barisTabel(isi[bidang.kunci] ?? []).filter((b) => Object.values(b).some(berisi));
    return [bidang.kunci, terisi.length > 0 ? terisi : nilaiKosong(bidang)] as const;
  });
  return { ...isi, ...Object.fromEntries(rapi) };
}

/** Rows keep their places, the empty ones too: the server's messages name a cell by the number of its row. */
function toBaris({ kolom = [] }: Bidang, baris: Baris[], zona: Zona): Record<string, unknown>[] {
  if (!baris.some((satu) => Object.values(satu).some(berisi))) return [];
  return baris.map((satu) =>
    Object.fromEntries(
      kolom.flatMap((k) => {
        const nilai = satu[k.kunci] ?? selKosong(k);
        return nilai === '' ? [] : [[k.kunci, toKirim(k, nilai, zona)]];
      }),
    ),
  );
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
    const kirim = toKirim(bidang, nilai, zona);
    if (kirim === '' || (Array.isArray(kirim) && kirim.length === 0)) continue;
    (bidang.pribadi ? pribadi : data)[bidang.kunci] = kirim;
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
