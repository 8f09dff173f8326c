import type { Jenjang } from '../akses/peran.js';
import { bacaFakta } from '../berkas/fakta.js';
import type { Berkas, PermintaanUnit, Tindakan } from '../berkas/types.js';
import { mulaiJamHukum, perpanjangJamHukum, pilihRezim } from '../calendar/jamHukum.js';
import type { Instan, Kalender, Tanggal } from '../calendar/types.js';
import type { Kategori } from '../dokumen/types.js';
import type { Butir } from '../pengecualian/types.js';
import type { Pengaturan } from '../satker/satker.js';
import type { Aksi } from '../sop/types.js';
import { larik, teks } from '../surat/isian.js';

/*
 * What the forms of a request mean. Facts in `berkas.data`, besides each form under its own name:
 *   dijawab           instant from which the request waits for no answer any more (letter, refusal or closing)
 *   butirDik          ids of the items of the DIK that the answer cites
 *   butirDikPernah    the same of every answer so far: an item lists its refusals, also those decided anew
 *   hasil, pasal17    DITERIMA_SELURUHNYA … TIDAK_DIKUASAI, or one of HASIL_TUTUP; ground of a refusal
 *   diserahkan        instant of hand-over
 *   tidakDitanggapi   instant at which the system found the limit passed without an answer
 *   lengkapiSampai    instant until which the applicant may complete the request
 *   perintah          order to decide anew: permohonan/perintah.ts
 *   dijawabUlang      instant of the answer that carried the order out; `dijawab` stays the first answer
 */

/** Ends of a request that are no answer (dossier C.4.5): in the register, but in no statistic of time. */
export const HASIL_TUTUP: Readonly<Record<string, string>> = {
  pencabutan: 'DICABUT',
  duplikat: 'DUPLIKAT',
  tidakDilengkapi: 'TIDAK_LENGKAP',
};
export const adalahTutup = (hasil: unknown): boolean => Object.values(HASIL_TUTUP).includes(String(hasil));

/**
 * Letters that are the office's answer: the day one is issued ends "days used" (dossier E). They replace one another, and
 * reach the applicant when the answer is handed over (seed 2 langkah 5).
 */
export const SURAT_JAWABAN: readonly string[] = ['pemberitahuan-tertulis', 'keputusan-penolakan'];
/** The receipt of hand-over: from here on no legal limit binds the remaining steps. */
const SURAT_PENYERAHAN = 'tanda-terima';

export interface Sekitar {
  kalender: Kalender;
  pengaturan: Pengaturan;
  /** Level of the office; left out where it does not matter. */
  jenjang?: Jenjang;
  /** Kinds of the documents that the tindakan attaches; left out where nobody can tell (the browser, before it asks). */
  kategoriDokumen?: readonly Kategori[];
  /** Items of the DIK that the tindakan cites or documents, as they stand now; left out where nobody can tell. */
  butir?: readonly Butir[];
  /** Number that a published list of the DIK takes; left out where nothing of the kind is asked. */
  versiDaftar?: number;
  /** The request of an objection as it stands now; left out where nobody can tell. */
  permohonan?: Berkas | null;
}

/** The request after the form of an accepted aksi was filed under its name. */
export function terapkanPermohonan(
  berkas: Berkas,
  aksi: Aksi,
  data: Record<string, unknown>,
  { pada }: Tindakan,
  sekitar: Sekitar,
): Berkas {
  const hasil = { ...berkas, data: { ...berkas.data, ...faktaJawaban(berkas, aksi, data, pada) } };
  if (aksi.formulir !== null && aksi.formulir in HASIL_TUTUP) return { ...hasil, status: 'BERJALAN' };
  switch (aksi.formulir) {
    case 'kekurangan':
      return tungguKelengkapan(hasil, pada, sekitar);
    case 'kelengkapan':
      return {
        ...hasil,
        status: 'BERJALAN',
        jamHukum: jamPermohonan({ ...hasil.data, diterima: data['diterima'] }, pada, sekitar),
      };
    case 'koordinasi':
      return { ...hasil, koordinasi: [...hasil.koordinasi, ...permintaan(data, pada, sekitar.kalender)] };
    case 'jawabanUnit':
      return { ...hasil, koordinasi: tandaiUnit(hasil.koordinasi, data, pada) };
    case 'perpanjangan':
      return perpanjang(hasil, teks(data, 'alasan'), pada, sekitar.kalender);
    default:
      return hasil;
  }
}

/** The legal clock from the receipt of a complete request (dossier C.4.1). */
export function jamPermohonan(
  data: Record<string, unknown>,
  pada: Instan,
  { kalender, pengaturan }: Sekitar,
) {
  const diterima = bacaFakta(data, 'diterima') ?? pada;
  const rezim = pilihRezim({
    diterima: kalender.hariTerima(diterima),
    informasiPemilu: data['informasiPemilu'] !== 'TIDAK',
    pengaturan,
  });
  return mulaiJamHukum({ rezim, diterima, kalender, pengaturan });
}

/** Last day to complete a request that was found incomplete at `pada` (D2). */
export const lengkapiSampai = (pada: Instan, { kalender, pengaturan }: Sekitar): Tanggal =>
  kalender.tambahHariKerja(kalender.hariTerima(pada), pengaturan.hariLengkapi).tanggal;

/** No clock yet; the applicant has `hariLengkapi` working days (D2). */
export function tungguKelengkapan(berkas: Berkas, pada: Instan, sekitar: Sekitar): Berkas {
  const sampai = lengkapiSampai(pada, sekitar);
  return {
    ...berkas,
    status: 'MENUNGGU_KELENGKAPAN',
    jamHukum: null,
    data: { ...berkas.data, lengkapiSampai: sekitar.kalender.tutupKantor(sampai) },
  };
}

function perpanjang(berkas: Berkas, alasan: string, pada: Instan, kalender: Kalender): Berkas {
  const jam = berkas.jamHukum && perpanjangJamHukum(berkas.jamHukum, { pada, alasan }, kalender);
  // The guards refused what the law forbids; a refusal here leaves the clock as it was.
  return jam && 'jatuhTempo' in jam ? { ...berkas, jamHukum: jam } : berkas;
}

/** Names of units as a form holds them: one per line. */
export function barisUnit(isi: string): string[] {
  const baris = isi.split('\n');
  return [...new Set(baris.map((b) => b.replace(/\s+/g, ' ').trim()).filter((b) => b !== ''))];
}

export const samaUnit = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function permintaan(data: Record<string, unknown>, pada: Instan, kalender: Kalender): PermintaanUnit[] {
  const batas = teks(data, 'batas');
  return barisUnit(teks(data, 'unit')).map((unit) => ({
    unit,
    arahan: teks(data, 'arahan'),
    batas,
    batasInstan: kalender.tutupKantor(batas),
    diminta: pada,
    dijawab: null,
    tersedia: null,
    ringkasan: null,
  }));
}

function tandaiUnit(semua: PermintaanUnit[], data: Record<string, unknown>, pada: Instan): PermintaanUnit[] {
  const unit = teks(data, 'unit');
  return semua.map((p) =>
    p.dijawab === null && samaUnit(p.unit, unit)
      ? { ...p, dijawab: pada, tersedia: teks(data, 'tersedia'), ringkasan: teks(data, 'ringkasan') }
      : p,
  );
}

/** What an accepted aksi says about the answer to the applicant. */
function faktaJawaban(
  berkas: Berkas,
  aksi: Aksi,
  data: Record<string, unknown>,
  pada: Instan,
): Record<string, unknown> {
  const surat = aksi.efek.flatMap((efek) => (efek.efek === 'surat' ? [efek.templat] : []));
  const fakta: Record<string, unknown> = {};
  const tutup = aksi.formulir === null ? undefined : HASIL_TUTUP[aksi.formulir];
  if (tutup) Object.assign(fakta, { dijawab: pada, hasil: tutup, pasal17: null });
  if (surat.some((templat) => SURAT_JAWABAN.includes(templat))) {
    fakta[berkas.data['perintah'] && berkas.data['dijawab'] ? 'dijawabUlang' : 'dijawab'] = pada;
    fakta['hasil'] = data['hasil'] ?? (aksi.formulir === 'penolakan' ? 'DITOLAK' : 'DITERIMA_SELURUHNYA');
    fakta['pasal17'] = data['pasal17'] ?? null;
    fakta['butirDik'] = larik(data, 'butirDik');
    const pernah = new Set([...larik(berkas.data, 'butirDikPernah'), ...larik(data, 'butirDik')]);
    if (pernah.size > 0) fakta['butirDikPernah'] = [...pernah];
  }
  // Seed 2 langkah 3: the PPID finds that the item is not on the DIK after all; the refusal is taken back.
  if (aksi.kode === 'bukanDik')
    Object.assign(fakta, { dijawab: null, hasil: null, pasal17: null, butirDik: [] });
  if (surat.includes(SURAT_PENYERAHAN)) fakta['diserahkan'] = pada;
  return fakta;
}
