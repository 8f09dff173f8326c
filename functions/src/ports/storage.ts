import { IdempotencyStrategy, type Bucket, type File } from '@google-cloud/storage';
import { getStorage } from 'firebase-admin/storage';
import { app } from './firestore.js';

export interface InfoBerkas {
  ukuran: number;
  tipe: string | undefined;
  md5: string | undefined;
  generasi: string;
  dibuat: string;
  metadata: Record<string, string>;
}

/** The project's one bucket (docs/contract.md). */
function namaBucket(): string {
  const sisipan = JSON.parse(process.env['FIREBASE_CONFIG'] ?? '{}') as { storageBucket?: string };
  const proyek = process.env['GCLOUD_PROJECT'] ?? process.env['GOOGLE_CLOUD_PROJECT'] ?? 'demo-ppid';
  return sisipan.storageBucket ?? `${proyek}.appspot.com`;
}

function bucket(): Bucket {
  app();
  const isi = getStorage().bucket(namaBucket());
  // Every write here puts fixed content at a fixed path, so a broken connection may simply be tried again.
  isi.storage.retryOptions.idempotencyStrategy = IdempotencyStrategy.RetryAlways;
  return isi;
}

const kode = (galat: unknown, ...semua: number[]): boolean =>
  typeof galat === 'object' && galat !== null && 'code' in galat && semua.includes(Number(galat.code));

async function atauNull<T>(janji: Promise<T>): Promise<T | null> {
  try {
    return await janji;
  } catch (galat) {
    if (kode(galat, 404)) return null;
    throw galat;
  }
}

const berkas = (jalur: string): File => bucket().file(jalur);

/** Custom metadata under which the service keeps download tokens. */
const TOKEN = 'firebaseStorageDownloadTokens';

/** Access to stored files by path. Writing the same path twice leaves the second content; deleting twice is fine. */
export const simpanan = {
  /** null when there is no such object. */
  async info(jalur: string): Promise<InfoBerkas | null> {
    const jawab = await atauNull(berkas(jalur).getMetadata());
    if (!jawab) return null;
    const m = jawab[0];
    return {
      ukuran: Number(m.size ?? 0),
      tipe: m.contentType,
      md5: m.md5Hash,
      generasi: String(m.generation ?? ''),
      dibuat: m.timeCreated ?? '',
      metadata: Object.fromEntries(Object.entries(m.metadata ?? {}).map(([k, v]) => [k, String(v ?? '')])),
    };
  },

  async simpan(jalur: string, isi: Buffer, tipe: string, metadata?: Record<string, string>): Promise<void> {
    await berkas(jalur).save(isi, {
      resumable: false,
      metadata: { contentType: tipe, ...(metadata ? { metadata } : {}) },
    });
  },

  async baca(jalur: string): Promise<Buffer> {
    const [isi] = await berkas(jalur).download();
    return isi;
  },

  /**
   * False when there is no such object. Never decompressed: an upload that calls itself gzip would unpack here, outside
   * the watched child, into a thousand times the size that the rules allowed.
   */
  async unduhKe(jalur: string, tujuan: string): Promise<boolean> {
    return (await atauNull(berkas(jalur).download({ destination: tujuan, decompress: false }))) !== null;
  },

  /**
   * Copies inside the bucket with metadata of its own. A client's upload carries a download token that opens the object
   * past every rule; copied along, it would still open an excluded document. Only metadata that is given replaces the old.
   * `diAtas`: that version of the object is written over itself, and nothing else is.
   */
  async salin(dari: string, ke: string, tipe: string, diAtas?: string): Promise<void> {
    const asal = bucket().file(dari, diAtas ? { generation: diAtas } : {});
    const syarat = diAtas ? { preconditionOpts: { ifGenerationMatch: diAtas } } : {};
    await asal.copy(berkas(ke), { contentType: tipe, metadata: { asal: 'unggahan' }, ...syarat });
  },

  /** With `generasi`, only that version of the object: a newer one stays. */
  async hapus(jalur: string, generasi?: string): Promise<void> {
    const syarat = generasi ? { ifGenerationMatch: generasi } : {};
    await atauNull(berkas(jalur).delete(syarat)).catch((galat: unknown) => {
      if (!kode(galat, 412)) throw galat;
    });
  },

  /**
   * Takes away what opens an object past every rule: the download token that the service makes for whoever asks for a
   * link. The object is written over itself with metadata of its own, as `salin` does, and only that version of it: what was
   * deleted or moved meanwhile does not come back. False when there was none.
   */
  async cabutTautan(jalur: string): Promise<boolean> {
    const info = await simpanan.info(jalur);
    if (!info?.metadata[TOKEN]) return false;
    const { generasi, tipe = 'application/octet-stream' } = info;
    try {
      await simpanan.salin(jalur, jalur, tipe, generasi);
    } catch (galat) {
      if (!kode(galat, 404, 412)) throw galat;
      return false;
    }
    return true;
  },

  async daftar(awalan: string): Promise<string[]> {
    const [isi] = await bucket().getFiles({ prefix: awalan });
    return isi.map((f) => f.name);
  },
};
export type Simpanan = typeof simpanan;
