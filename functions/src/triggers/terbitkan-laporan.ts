import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { TRIGGER } from '../options.js';
import { TEMPLAT } from '../ports/templat.js';
import { denganBatasUmur } from './bungkus.js';

/** Makes a report that a schedule or a person ordered. */
export const terbitkanLaporan = onDocumentCreated({ document: TEMPLAT.laporan, ...TRIGGER }, (event) => {
  const { satkerId, laporanId } = event.params;
  return denganBatasUmur(event, { satkerId, kerja: 'laporan', kunci: laporanId, berkas: null }, async () => {
    const { terbitkanLaporan: jalankan } = await import('../usecases/terbitkan-laporan.js');
    await jalankan(satkerId, laporanId);
  });
});
