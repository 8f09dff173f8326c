import { AWALAN_MASUK } from '@ppid/domain/dokumen/jalur';
import { onObjectMetadataUpdated } from 'firebase-functions/v2/storage';

/**
 * Whoever may read a file may ask the service for a download link, and the service then writes a token into its metadata
 * that opens the file for anybody, for good. Rules cannot tell that from reading. So the token is taken away at once:
 * the web app fetches files with the account, it needs no links. Without a token nothing happens, so its own write ends it.
 */
export const cabutTautan = onObjectMetadataUpdated(
  { region: 'asia-southeast2', retry: true, memory: '256MiB' },
  async ({ data }) => {
    if (data.name.startsWith(AWALAN_MASUK) || !data.metadata?.['firebaseStorageDownloadTokens']) return;
    const { simpanan } = await import('../ports/storage.js');
    const { log } = await import('../ports/log.js');
    if (await simpanan.cabutTautan(data.name)) log.event('akses.tautanDicabut', { jalur: data.name });
  },
);
