import { FieldValue, Timestamp, type DocumentReference } from 'firebase-admin/firestore';
import type { Instan } from '@ppid/domain/calendar/types';
import { refLaju } from '../ports/firestore.js';
import { sidik } from '../ports/rahasia.js';
import { GagalPublik } from './gagal.js';
import type { Sumber } from './sumber.js';

/** Fixed windows. LAJU_KALI multiplies every number (a local stack, where everybody has one address, sets it high). */
const BATAS_LAJU = {
  /** Calls of any kind from one source. */
  permintaan: { jumlah: 60, lamaMs: 10 * 60_000 },
  /** Requests and objections from one source that passed the form. */
  kiriman: { jumlah: 10, lamaMs: 60 * 60_000 },
  /** Wrong codes for one register number from one source: a stranger's guesses must not lock the applicant out. */
  kodeSalah: { jumlah: 10, lamaMs: 60 * 60_000 },
} as const;
export type NamaLaju = keyof typeof BATAS_LAJU;

/**
 * The address that cannot be forged may stand for an edge of Hosting, so it gets this many times the limit: it bounds a
 * client that goes past Hosting with an invented address on every call.
 */
const KALI_PENGHUBUNG = 50;
/** One busy document would slow everybody down: the count of such an address is spread over several. */
const PECAHAN = 8;
const SIMPAN_MS = 24 * 3_600_000;

const kali = (): number => {
  const isi = Number(process.env['LAJU_KALI'] ?? 1);
  return isi > 0 ? isi : 1;
};

interface Jendela {
  ref: DocumentReference;
  batas: number;
  akhirMs: number;
}

/** The counter's id is an HMAC: no address is stored, and without the secret none can be tested. */
function jendela(nama: NamaLaju, bagian: string[], pada: Instan, lipat = 1): Jendela {
  const { jumlah, lamaMs } = BATAS_LAJU[nama];
  const ke = Math.floor(Date.parse(pada) / lamaMs);
  return {
    ref: refLaju(sidik('laju', nama, String(ke), ...bagian)),
    batas: Math.ceil(jumlah * kali() * lipat),
    akhirMs: (ke + 1) * lamaMs,
  };
}

/** Blind increment first, then a look: no transaction, and of n calls at once not one is forgotten. */
async function naikkan({ ref, akhirMs }: Jendela): Promise<number> {
  // A Timestamp, as the store's own time-to-live needs (firestore.indexes.json).
  const hapusSetelah = Timestamp.fromMillis(akhirMs + SIMPAN_MS);
  await ref.set({ jumlah: FieldValue.increment(1), hapusSetelah }, { merge: true });
  return Number((await ref.get()).get('jumlah') ?? 0);
}

function tolak({ akhirMs }: Jendela, pada: Instan, apa: string): never {
  const tunggu = Math.max(1, Math.ceil((akhirMs - Date.parse(pada)) / 1000));
  const menit = Math.ceil(tunggu / 60);
  throw new GagalPublik('TERLALU_SERING', `${apa} Coba lagi ${menit} menit lagi.`, {}, { tunggu });
}

/** Counts one call of a source. @throws GagalPublik TERLALU_SERING above the limit. */
export async function batasiSumber(
  nama: 'permintaan' | 'kiriman',
  { alamat, penghubung }: Sumber,
  pada: Instan,
): Promise<void> {
  const hitung = [jendela(nama, ['alamat', alamat], pada)];
  if (penghubung !== alamat) {
    const pecahan = String(Math.floor(Math.random() * PECAHAN));
    hitung.push(jendela(nama, ['penghubung', penghubung, pecahan], pada, KALI_PENGHUBUNG / PECAHAN));
  }
  const jumlah = await Promise.all(hitung.map(naikkan));
  hitung.forEach((j, i) => {
    if ((jumlah[i] ?? 0) > j.batas) tolak(j, pada, 'Terlalu banyak permintaan dari jaringan Anda.');
  });
}

/** Whether this number may still be tried; right and wrong codes alike are refused once it is not. */
export async function periksaTebakan(
  satkerId: string,
  nomor: string,
  { alamat }: Sumber,
  pada: Instan,
): Promise<void> {
  const j = jendela('kodeSalah', [satkerId, nomor, alamat], pada);
  if (Number((await j.ref.get()).get('jumlah') ?? 0) >= j.batas)
    tolak(j, pada, 'Terlalu banyak percobaan untuk nomor ini.');
}

export async function catatTebakan(
  satkerId: string,
  nomor: string,
  { alamat }: Sumber,
  pada: Instan,
): Promise<void> {
  await naikkan(jendela('kodeSalah', [satkerId, nomor, alamat], pada));
}
