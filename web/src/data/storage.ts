import {
  connectStorageEmulator,
  getBlob,
  getStorage,
  ref,
  uploadBytesResumable,
  type UploadMetadata,
} from 'firebase/storage';
import { app } from './app.js';
import { emulator } from './config.js';
import { toPesan } from './errors.js';

const storage = getStorage(app);
if (emulator) connectStorageEmulator(storage, emulator.host, 9199 + emulator.offset);

/** @throws Error with a message for a person. */
export async function fetchBlob(path: string): Promise<Blob> {
  try {
    return await getBlob(ref(storage, path));
  } catch (error) {
    throw new Error(toPesan(error), { cause: error });
  }
}

export interface KemajuanKirim {
  persen: number;
  /** The line is down: it goes on from here once the line is back. */
  terputus: boolean;
}

/**
 * Sends a file in pieces. While the browser has no network the upload rests instead of running into its time limit, and
 * then goes on where it stood. @throws Error with a message for a person.
 */
export async function putFile(
  path: string,
  file: File,
  metadata: UploadMetadata,
  onProgress: (kemajuan: KemajuanKirim) => void,
): Promise<void> {
  const task = uploadBytesResumable(ref(storage, path), file, metadata);
  task.on('state_changed', ({ bytesTransferred, totalBytes, state }) => {
    const persen = totalBytes === 0 ? 0 : Math.round((100 * bytesTransferred) / totalBytes);
    onProgress({ persen, terputus: state === 'paused' });
  });
  const istirahat = (): void => void task.pause();
  const lanjut = (): void => void task.resume();
  window.addEventListener('offline', istirahat);
  window.addEventListener('online', lanjut);
  try {
    await task;
  } catch (error) {
    throw new Error(toPesan(error), { cause: error });
  } finally {
    window.removeEventListener('offline', istirahat);
    window.removeEventListener('online', lanjut);
  }
}
