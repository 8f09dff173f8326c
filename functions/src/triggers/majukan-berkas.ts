import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { PPID_KUNCI, TRIGGER } from '../options.js';
import { TEMPLAT } from '../ports/templat.js';
import { denganBatasUmur } from './bungkus.js';

/** Advances one berkas when a tindakan is created (design section 4). */
export const majukanBerkas = onDocumentCreated(
  { document: TEMPLAT.tindakan, secrets: [PPID_KUNCI], ...TRIGGER },
  (event) => {
    const { params } = event;
    const kerja = {
      satkerId: params.satkerId,
      kerja: 'tindakan',
      kunci: `${params.berkasId}-${params.tindakanId}`,
      berkas: params,
    } as const;
    return denganBatasUmur(event, kerja, async () => {
      const { majukanBerkas: jalankan } = await import('../usecases/majukan-berkas.js');
      const { kirimanDari } = await import('../usecases/baca-tindakan.js');
      await jalankan(params, event.data ? kirimanDari(event.data) : null);
    });
  },
);
