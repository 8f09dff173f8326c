import { createHmac, timingSafeEqual } from 'node:crypto';

/** Without 0/O and 1/I/L: a code is read aloud and copied from paper. */
const ABJAD = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const PANJANG = 10;
/** A shorter key can be guessed off-line from one known code. */
const KUNCI_MINIMAL = 32;
/** Start of the value that the local stack uses; no deployment may run with it. */
const AWALAN_DEMO = 'demo-';

/**
 * The secret PPID_KUNCI. Losing it makes every printed code void; changing it too, so it is set once per deployment.
 * @throws Error when it is missing, too short, or the demo value outside the emulators: better no answer than a code
 * that anybody can compute.
 */
function kunci(): string {
  const isi = process.env['PPID_KUNCI'] ?? '';
  const lokal =
    process.env['FUNCTIONS_EMULATOR'] === 'true' || Boolean(process.env['FIRESTORE_EMULATOR_HOST']);
  if (isi.length < KUNCI_MINIMAL)
    throw new Error(`PPID_KUNCI: at least ${KUNCI_MINIMAL} characters are needed`);
  if (isi.startsWith(AWALAN_DEMO) && !lokal) throw new Error('PPID_KUNCI: this is the demo value');
  return isi;
}

/** One purpose and its parts; JSON keeps ["a","bc"] apart from ["ab","c"]. */
const hmac = (tujuan: string, bagian: readonly string[]): Buffer =>
  createHmac('sha256', kunci())
    .update(JSON.stringify([tujuan, ...bagian]))
    .digest();

/** The secret code of a case, `XXXXX-XXXXX`, 49 bits: with the number it opens the tracking page. Nothing is stored. */
export function kodeLacak(satkerId: string, berkasId: string): string {
  let sisa = BigInt(`0x${hmac('lacak', [satkerId, berkasId]).toString('hex')}`);
  const besar = BigInt(ABJAD.length);
  let kode = '';
  for (let i = 0; i < PANJANG; i++) {
    kode += ABJAD[Number(sisa % besar)] ?? '';
    sisa /= besar;
  }
  return `${kode.slice(0, PANJANG / 2)}-${kode.slice(PANJANG / 2)}`;
}

/** As a person types it: case, spaces and dashes do not matter. */
const rapikan = (kode: string): string =>
  kode
    .slice(0, 100)
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();

/** Whether `masukan` is the code of this case; takes the same time wherever the first difference stands. */
export function cocokKode(satkerId: string, berkasId: string, masukan: string): boolean {
  const benar = hmac('banding', [rapikan(kodeLacak(satkerId, berkasId))]);
  return timingSafeEqual(benar, hmac('banding', [rapikan(masukan)]));
}

/**
 * Fingerprint of something that must not be stored itself (an address, the content of a submission): 32 hex digits, fit
 * for a document id. Only who holds the key can tell what it was made from. `tujuan` keeps kinds of fingerprints apart.
 */
export function sidik(tujuan: string, ...bagian: string[]): string {
  return hmac(`sidik-${tujuan}`, bagian).toString('hex').slice(0, 32);
}
