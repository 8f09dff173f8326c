import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { PPID_KUNCI, TRIGGER } from '../options.js';
import { TEMPLAT } from '../ports/templat.js';
import { denganBatasUmur } from './bungkus.js';

/** Renders a letter that an accepted aksi ordered. */
export const terbitkanSurat = onDocumentCreated(
  { document: TEMPLAT.surat, secrets: [PPID_KUNCI], ...TRIGGER },
  (event) => {
    const { satkerId, suratId } = event.params;
    return denganBatasUmur(event, { satkerId, kerja: 'surat', kunci: suratId, berkas: null }, async () => {
      const { terbitkanSurat: jalankan } = await import('../usecases/terbitkan-surat.js');
      await jalankan(satkerId, suratId);
    });
  },
);
