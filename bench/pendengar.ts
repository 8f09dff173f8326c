import type { DocumentReference, Firestore } from 'firebase-admin/firestore';

const BATAS_MS = 60_000;

export interface Terjawab {
  ms: number;
  status: string;
}

/**
 * Times a document from its write to the `hasil` that a trigger puts on it. By a listener, as the staff's browser learns
 * of it: polling would add its interval to small times and its reads to the load. One listener for all documents of a
 * collection group, because a listener per document costs a new stream each.
 */
export function dengarkan(db: Firestore, koleksi: string) {
  const menunggu = new Map<string, (jawab: { pada: number; status: string }) => void>();
  const berhenti = db
    .collectionGroup(koleksi)
    .where('hasil', '!=', null)
    .onSnapshot(
      (snap) => {
        const pada = performance.now();
        for (const { doc, type } of snap.docChanges()) {
          if (type === 'added')
            menunggu.get(doc.ref.path)?.({ pada, status: String(doc.get('hasil.status')) });
        }
      },
      (galat) => {
        throw galat;
      },
    );
  /** null when no answer came within a minute. */
  async function tulis(ref: DocumentReference, isi: Record<string, unknown>): Promise<Terjawab | null> {
    const mulai = performance.now();
    let batas: NodeJS.Timeout | undefined;
    const jawab = new Promise<Terjawab | null>((selesai) => {
      batas = setTimeout(() => selesai(null), BATAS_MS);
      menunggu.set(ref.path, ({ pada, status }) => selesai({ ms: pada - mulai, status }));
    });
    await ref.create(isi);
    const hasil = await jawab;
    clearTimeout(batas);
    menunggu.delete(ref.path);
    return hasil;
  }
  return { tulis, berhenti };
}
