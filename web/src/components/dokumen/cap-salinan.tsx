import type { Dokumen } from '@ppid/domain/dokumen/types';

type Asal = Pick<Dokumen, 'asal'>;

/** What may be given out must never be taken for what may not. */
export const labelUnduh = ({ asal }: Asal): string => (asal ? 'Unduh salinan' : 'Unduh asli');

export function CapSalinan({ dokumen: { asal } }: { dokumen: Asal }) {
  return asal && <span className="cap cap-biru">salinan yang dihitamkan</span>;
}
