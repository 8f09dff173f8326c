import type { NaskahSurat, TemplatSurat } from '@ppid/domain/surat/templat-data';
import { paths, watchList, type Fail, type Next } from './firestore.js';
import { blobDari, panggil } from './functions.js';

/** All versions of the office's own letter texts: few and immutable. */
export function watchTemplatSurat(satkerId: string, next: Next<TemplatSurat[]>, fail: Fail): () => void {
  return watchList<TemplatSurat>(paths.templatSurat(satkerId), next, fail);
}

/** @throws GalatPanggilan */
export const simpanTemplatSurat = (naskah: NaskahSurat, berlakuDari: string): Promise<{ versi: number }> =>
  panggil('simpanTemplatSurat', { naskah, berlakuDari });

/** The text with invented data, as PDF. @throws GalatPanggilan */
export async function pratinjauSurat(naskah: NaskahSurat): Promise<Blob> {
  const { pdf } = await panggil<{ naskah: NaskahSurat }, { pdf: string }>('pratinjauSurat', { naskah });
  return blobDari(pdf, 'application/pdf');
}
