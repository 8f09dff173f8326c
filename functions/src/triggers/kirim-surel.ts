import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { SMTP_PASS, TRIGGER } from '../options.js';
import { TEMPLAT } from '../ports/templat.js';
import { denganBatasUmur } from './bungkus.js';

/** Sends one mail of the outbox through SMTP. */
export const kirimSurel = onDocumentCreated(
  { document: TEMPLAT.surel, secrets: [SMTP_PASS], ...TRIGGER },
  (event) => {
    const { satkerId, surelId } = event.params;
    return denganBatasUmur(event, { satkerId, kerja: 'surel', kunci: surelId, berkas: null }, async () => {
      const { kirimSurel: jalankan } = await import('../usecases/kirim-surel.js');
      await jalankan(satkerId, surelId);
    });
  },
);
