import { belumDisimpan, RANCANGAN_KOSONG, type Rancangan } from './rancangan-hitam.js';

/** Unsaved marks, by person and document: they outlive the viewer, not the window. */
const simpanan = new Map<string, Rancangan>();

const tahan = (e: BeforeUnloadEvent): void => e.preventDefault();

export const rancanganDari = (kunci: string): Rancangan => simpanan.get(kunci) ?? RANCANGAN_KOSONG;

/** Keeps what is not saved, forgets what is; the browser asks before a window closes over what is kept. */
export function ingatRancangan(kunci: string, rancangan: Rancangan): void {
  if (belumDisimpan(rancangan)) simpanan.set(kunci, rancangan);
  else simpanan.delete(kunci);
  if (simpanan.size > 0) window.addEventListener('beforeunload', tahan);
  else window.removeEventListener('beforeunload', tahan);
}
