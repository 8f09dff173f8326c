import type { Keputusan, KodeTolak } from '../berkas/types.js';

export type Tolakan = Extract<Keputusan, { diterima: false }>;

export function tolak(kode: KodeTolak, alasan: string, bidang: Record<string, string> = {}): Tolakan {
  return { diterima: false, kode, alasan, bidang };
}
