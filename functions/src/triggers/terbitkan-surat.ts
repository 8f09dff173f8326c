import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { TRIGGER } from '../options.js';
import { TEMPLAT } from '../ports/firestore.js';
import { terbitkanSurat as jalankan } from '../usecases/terbitkan-surat.js';
import { denganBatasUmur } from './bungkus.js';

/** Renders a letter that an accepted aksi ordered. */
export const terbitkanSurat = onDocumentCreated({ document: TEMPLAT.surat, ...TRIGGER }, (event) => {
  const { satkerId, suratId } = event.params;
  return denganBatasUmur(event, { satkerId, nama: 'surat', kunci: suratId }, () =>
    jalankan(satkerId, suratId),
  );
});
