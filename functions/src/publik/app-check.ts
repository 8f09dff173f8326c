import { app } from '../ports/firestore.js';
import { GagalPublik } from './gagal.js';

/**
 * APP_CHECK=wajib demands a token of Firebase App Check in X-Firebase-AppCheck; anything else leaves it out, so that an
 * office without it still works. @throws GagalPublik DITOLAK (HTTP 401).
 */
export async function periksaAppCheck(token: string | undefined): Promise<void> {
  if (process.env['APP_CHECK'] !== 'wajib') return;
  try {
    if (!token) throw new Error('no token');
    app();
    const { getAppCheck } = await import('firebase-admin/app-check');
    await getAppCheck().verifyToken(token);
  } catch {
    const alasan = 'Laman ini belum dikenali layanan. Muat ulang halaman, lalu kirim lagi.';
    throw new GagalPublik('DITOLAK', alasan, {}, { status: 401 });
  }
}
