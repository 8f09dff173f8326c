// The only two functions of the latency measurement. With letters and mail on the same machine it would be PDF rendering
// that is measured; deployed, every function has instances of its own.
import { onDocumentCreated } from 'firebase-functions/v2/firestore';

export { majukanBerkas } from '../../functions/dist/entry/majukan-berkas.js';

const OPSI = { region: 'asia-southeast2', retry: true, memory: '512MiB', maxInstances: 20 };

/** The floor: only receives. Its one write makes the receipt visible to the same kind of listener. */
export const penerima = onDocumentCreated({ document: 'bench/{jalur}/penerima/{id}', ...OPSI }, (event) =>
  event.data?.ref.update({ hasil: { status: 'diterima' } }),
);
