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

/** @throws Error with a message for a person. */
export async function putFile(
  path: string,
  file: File,
  metadata: UploadMetadata,
  onProgress: (persen: number) => void,
): Promise<void> {
  const task = uploadBytesResumable(ref(storage, path), file, metadata);
  task.on('state_changed', (snap) => {
    onProgress(snap.totalBytes === 0 ? 0 : Math.round((100 * snap.bytesTransferred) / snap.totalBytes));
  });
  try {
    await task;
  } catch (error) {
    throw new Error(toPesan(error), { cause: error });
  }
}
