/*
 * What survives a reload of the page: sessionStorage, so it ends with the tab and no other visitor of a shared computer
 * finds it. Never the NIK, never files.
 */
const AWALAN = 'layanan.';

export function ambil<T>(nama: string): T | null {
  try {
    const teks = sessionStorage.getItem(AWALAN + nama);
    return teks === null ? null : (JSON.parse(teks) as T);
  } catch {
    return null;
  }
}

export function simpan(nama: string, isi: unknown): void {
  try {
    sessionStorage.setItem(AWALAN + nama, JSON.stringify(isi));
  } catch {
    // Storage refused or full: the form still holds everything while the page is open.
  }
}

export function hapus(nama: string): void {
  try {
    sessionStorage.removeItem(AWALAN + nama);
  } catch {
    // Nothing was stored either.
  }
}

/** Idempotency key of one submission, `[A-Za-z0-9_-]{32}`. */
export function kunciBaru(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join(
    '',
  );
}
