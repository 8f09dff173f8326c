import { ATURAN } from './aturan.js';
import { bacaNilai } from './nilai.js';
import { terpenuhi } from './tampil.js';
import type { Bidang, Formulir, HasilIsian } from './types.js';

/** Key of messages that belong to no field of the form. */
const UMUM = 'isian';
const MAKS_KUNCI_ASING = 20;

type Kotak = Record<string, unknown>;

type Tempat = 'data' | 'pribadi' | 'tertutup';
const tempat = ({ pribadi, tertutup }: Bidang): Tempat =>
  pribadi === true ? 'pribadi' : tertutup === true ? 'tertutup' : 'data';

function kotak(nilai: unknown): Kotak | null {
  if (nilai === undefined || nilai === null) return {};
  return typeof nilai === 'object' && !Array.isArray(nilai) ? (nilai as Kotak) : null;
}

const ambil = (kotak: Kotak, kunci: string): unknown =>
  Object.hasOwn(kotak, kunci) ? kotak[kunci] : undefined;

/**
 * Checks what was filled in against the form and returns the cleaned values, personal data apart.
 * Never throws, whatever it is given; messages are in Indonesian, one per field.
 */
export function periksaIsian(formulir: Formulir, isian: { data: unknown; pribadi: unknown }): HasilIsian {
  const data = kotak(isian.data);
  const pribadi = kotak(isian.pribadi);
  if (!data || !pribadi) return { sah: false, bidang: { [UMUM]: 'Isian formulir tidak terbaca.' } };

  const { mentah, nilai, galat } = baca(formulir, data, pribadi);

  for (const bidang of formulir.bidang) {
    const pesan = galat.has(bidang.kunci) ? null : pesanWajib(bidang, nilai);
    if (pesan !== null) galat.set(bidang.kunci, pesan);
  }

  const aturan = ATURAN.get(formulir.nama)?.({ nilai, mentah: (kunci) => mentah.get(kunci) });
  for (const [kunci, pesan] of Object.entries(aturan?.galat ?? {})) galat.set(kunci, pesan);
  for (const [kunci, pesan] of kunciAsing(formulir, data, pribadi)) galat.set(kunci, pesan);

  if (galat.size > 0) return { sah: false, bidang: Object.fromEntries(galat) };
  const pilih = (milik: Tempat): Kotak =>
    Object.fromEntries(
      formulir.bidang
        .filter((bidang) => tempat(bidang) === milik && nilai.has(bidang.kunci))
        .map((bidang) => [bidang.kunci, nilai.get(bidang.kunci)]),
    );
  return {
    sah: true,
    data: pilih('data'),
    pribadi: pilih('pribadi'),
    tertutup: pilih('tertutup'),
    peringatan: aturan?.peringatan ?? {},
  };
}

/** Soft warnings of what can be read so far, also while the rest is still missing or wrong. */
export function peringatanIsian(
  formulir: Formulir,
  isian: { data: unknown; pribadi: unknown },
): Record<string, string> {
  const { mentah, nilai } = baca(formulir, kotak(isian.data) ?? {}, kotak(isian.pribadi) ?? {});
  return ATURAN.get(formulir.nama)?.({ nilai, mentah: (kunci) => mentah.get(kunci) }).peringatan ?? {};
}

function baca(formulir: Formulir, data: Kotak, pribadi: Kotak) {
  const mentah = new Map<string, unknown>();
  const nilai = new Map<string, unknown>();
  const galat = new Map<string, string>();
  for (const bidang of formulir.bidang) {
    const isi = ambil(bidang.pribadi === true ? pribadi : data, bidang.kunci);
    const terbaca = bacaNilai(bidang, isi);
    if ('kosong' in terbaca) {
      if (bidang.jenis === 'centang') nilai.set(bidang.kunci, false);
      continue;
    }
    mentah.set(bidang.kunci, isi);
    if ('galat' in terbaca) {
      galat.set(bidang.kunci, terbaca.galat);
      for (const [sel, pesan] of Object.entries(terbaca.bidang ?? {}))
        galat.set(`${bidang.kunci}.${sel}`, pesan);
    } else nilai.set(bidang.kunci, terbaca.nilai);
  }
  return { mentah, nilai, galat };
}

function pesanWajib(bidang: Bidang, nilai: ReadonlyMap<string, unknown>): string | null {
  const bersyarat = bidang.wajibBila && terpenuhi(bidang.wajibBila, nilai.get(bidang.wajibBila.kunci));
  if (!bidang.wajib && !bersyarat) return null;
  if (bidang.jenis === 'centang') {
    return nilai.get(bidang.kunci) === true ? null : `${bidang.label}: harus dicentang.`;
  }
  return nilai.has(bidang.kunci) ? null : `${bidang.label} wajib diisi.`;
}

/**
 * Fields the form does not have, and fields sent on the wrong side: personal data in `data` would become readable for
 * the whole office. Odd names are never echoed as keys: Firestore refuses some (`__proto__`) and the answer must be writable.
 */
function kunciAsing(formulir: Formulir, data: Kotak, pribadi: Kotak): Map<string, string> {
  const bidang = new Map(formulir.bidang.map((satu) => [satu.kunci, satu]));
  const galat = new Map<string, string>();
  for (const [isi, milikPribadi] of [
    [data, false],
    [pribadi, true],
  ] as const) {
    for (const kunci of Object.keys(isi)) {
      const dikenal = bidang.get(kunci);
      if (dikenal && (dikenal.pribadi === true) === milikPribadi) continue;
      const wajar = /^[A-Za-z][A-Za-z0-9]{0,39}$/.test(kunci) && galat.size < MAKS_KUNCI_ASING;
      if (!wajar) galat.set(UMUM, 'Ada isian yang tidak dikenal formulir ini.');
      else if (dikenal && !milikPribadi) {
        galat.set(kunci, `${dikenal.label} adalah data pribadi dan harus dikirim terpisah.`);
      } else galat.set(kunci, 'Isian ini tidak ada pada formulir.');
    }
  }
  return galat;
}
