import { z } from 'zod';

/** Keys of the letters; one template in force for each. */
export const KUNCI_SURAT = [
  'tanda-bukti',
  'permintaan-kelengkapan',
  'perpanjangan',
  'pemberitahuan-tertulis',
  'keputusan-penolakan',
  'tanda-terima',
  'tanda-bukti-keberatan',
  'tanggapan-keberatan',
] as const;
export type KunciSurat = (typeof KUNCI_SURAT)[number];

/** Text with `{{slot}}` placeholders: plain, no code, no markup. */
const Teks = z.string().trim().min(1).max(4000);
const Label = z.string().trim().min(1).max(200);
/** Printed only when the slot is filled (`slot`) or empty (`!slot`). */
const Bila = z
  .string()
  .regex(/^!?[a-z][A-Za-z0-9]*$/)
  .optional();

/**
 * One block of a letter. A row or an item that names a list slot is repeated for each entry of the list. `bagian` is a part
 * that is computed, by name (bagian.ts).
 */
export const BlokTemplat = z.discriminatedUnion('blok', [
  z.object({ blok: z.literal('paragraf'), teks: Teks, bila: Bila }),
  z.object({ blok: z.literal('judul'), teks: Label, bila: Bila }),
  z.object({
    blok: z.literal('isian'),
    baris: z
      .array(z.object({ label: Label, nilai: Teks, tebal: z.literal(true).optional(), bila: Bila }))
      .min(1)
      .max(40),
    bila: Bila,
  }),
  z.object({
    blok: z.literal('daftar'),
    butir: z
      .array(z.object({ teks: Teks, bila: Bila }))
      .min(1)
      .max(40),
    bila: Bila,
  }),
  z.object({ blok: z.literal('bagian'), nama: z.string().regex(/^[a-z][A-Za-z0-9]*$/), bila: Bila }),
  z.object({
    blok: z.literal('ttd'),
    /** One signature, or two side by side. `pembuka` is the line above, usually place and date. */
    pihak: z
      .array(z.object({ pembuka: Label.nullable(), jabatan: Label, nama: Label }))
      .min(1)
      .max(2),
    bila: Bila,
  }),
  z.object({ blok: z.literal('halamanBaru'), bila: Bila }),
]);
export type BlokTemplat = z.infer<typeof BlokTemplat>;

export const PENANDA = ['PPID', 'ATASAN_PPID', 'PETUGAS'] as const;

/** What an office may word itself. */
export const NaskahSurat = z.object({
  kunci: z.enum(KUNCI_SURAT),
  /** Centred title of a form or decision; an ordinary letter has a `perihal` and an addressee instead. */
  judul: Label.nullable(),
  perihal: Label.nullable(),
  /** Copies, one line each. */
  tembusan: z.array(Label).max(10).optional(),
  blok: z.array(BlokTemplat).min(1).max(60),
});
export type NaskahSurat = z.infer<typeof NaskahSurat>;

/**
 * One version of a letter's text. An office's own: document `satker/{satkerId}/templatSurat/{kunci}@{versi}`, immutable;
 * the built-in ones have version 0 and no office. Days are office-local and inclusive.
 */
export const TemplatSurat = NaskahSurat.extend({
  versi: z.number().int().min(0),
  satkerId: z.string().nullable(),
  berlakuDari: z.iso.date(),
  berlakuSampai: z.iso.date().nullable(),
  /** Who signs; fixed by the law, never an office's choice. */
  penanda: z.enum(PENANDA),
});
export type TemplatSurat = z.infer<typeof TemplatSurat>;

/** The value of a placeholder: text, a list, or a fact that only conditions ask for. */
export type Slot = Record<string, string | string[] | boolean>;

const POLA_SLOT = /\{\{\s*([A-Za-z0-9]+)\s*\}\}/g;

/** Names of the placeholders in a text. */
export function slotDalam(teks: string): string[] {
  return [...teks.matchAll(POLA_SLOT)].map(([, nama = '']) => nama);
}

/** Fills the placeholders once: what a value brings along is never read as a placeholder again. */
export function isiTeks(teks: string, slot: Slot): string {
  return teks.replace(POLA_SLOT, (_, nama: string) => {
    const nilai = slot[nama];
    if (nilai === undefined || typeof nilai === 'boolean')
      throw new Error(`No slot '${nama}' in this letter`);
    return typeof nilai === 'string' ? nilai : nilai.join('; ');
  });
}

/** The same text for each entry of the list slot it names; once where it names none. */
export function ulangTeks(teks: string, slot: Slot): string[] {
  const nama = slotDalam(teks).find((n) => Array.isArray(slot[n]));
  const entri = nama === undefined ? undefined : slot[nama];
  if (nama === undefined || !Array.isArray(entri)) return [isiTeks(teks, slot)];
  return entri.map((satu) => isiTeks(teks, { ...slot, [nama]: satu }));
}

const terisi = (nilai: Slot[string] | undefined): boolean =>
  typeof nilai === 'boolean' ? nilai : nilai !== undefined && nilai.length > 0;

/** Whether a condition holds. */
export function berlaku(bila: string | undefined, slot: Slot): boolean {
  if (bila === undefined) return true;
  return bila.startsWith('!') ? !terisi(slot[bila.slice(1)]) : terisi(slot[bila]);
}
