import type { Jenis } from '../sop/types.js';
import { FORMULIR } from './registry.js';

const KUNCI: ReadonlySet<string> = new Set(
  Object.values(FORMULIR).flatMap(({ bidang }) =>
    bidang.flatMap(({ kunci, tertutup }) => (tertutup ? [kunci] : [])),
  ),
);
/** Kinds whose forms have sealed fields. */
const BERTUTUP: readonly Jenis[] = ['pengecualian', 'pendokumentasian'];

/** What may stand beside the sealed part, whatever form it was meant for: every field that any form seals is left out. */
export function tanpaTertutup(jenis: Jenis, data: Record<string, unknown>): Record<string, unknown> {
  if (!BERTUTUP.includes(jenis)) return data;
  return Object.fromEntries(Object.entries(data).filter(([kunci]) => !KUNCI.has(kunci)));
}
