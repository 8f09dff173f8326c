import type { Lebar } from './batas.js';

/** `halaman/{0001}`: fixed width, so that pages sort as text. */
export const idHalaman = (no: number): string => String(no).padStart(4, '0');

/** A page for the viewer, made on demand beside the original: `halaman-0007-1280.webp`. Class biasa only. */
export const jalurHalaman = (satkerId: string, dokumenId: string, no: number, lebar: Lebar): string =>
  `dokumen/${satkerId}/biasa/${dokumenId}/halaman-${idHalaman(no)}-${String(lebar)}.webp`;
