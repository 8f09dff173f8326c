import { doc, onSnapshot, serverTimestamp, setDoc } from 'firebase/firestore';
import type { Hasil, Tindakan } from '@ppid/domain/berkas/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { isDenied, toPesan } from './errors.js';
import { paths } from './firestore.js';

/** What the browser sends; the id is the path's, and the time the database's. */
export type TindakanBaru = Omit<Tindakan, 'id' | 'pada'>;

/** What the person sees of a tindakan: refused by the rules, refused by the server, or accepted. */
export type Jawaban =
  | { status: 'diterima' }
  | { status: 'ditolak'; alasan: string; bidang: Record<string, string> }
  | { status: 'dicegah'; alasan: string };

const DICEGAH_BUKA = 'Peran Anda tidak berwenang membuka berkas ini, atau masa tugas Anda sudah berakhir.';
const DICEGAH =
  'Langkah sudah berpindah atau peran Anda tidak berwenang untuk tindakan ini. Isian Anda masih ada di sini.';

export function newBerkasId(satkerId: string, jenis: Jenis): string {
  return doc(paths.berkas(satkerId, jenis)).id;
}

function awaitHasil(ref: ReturnType<typeof doc>): Promise<Hasil> {
  return new Promise((resolve, reject) => {
    const stop = onSnapshot(
      ref,
      (snap) => {
        const hasil = snap.get('hasil') as Hasil | null | undefined;
        if (!hasil) return;
        stop();
        resolve(hasil);
      },
      reject,
    );
  });
}

/** Creates the tindakan and waits for the server's answer; never throws for a refusal. */
export async function sendTindakan(
  at: { satkerId: string; jenis: Jenis; berkasId: string },
  baru: TindakanBaru,
): Promise<Jawaban> {
  const ref = doc(paths.tindakan(at.satkerId, at.jenis, at.berkasId));
  try {
    await setDoc(ref, { ...baru, pada: serverTimestamp(), hasil: null });
  } catch (error) {
    if (isDenied(error)) return { status: 'dicegah', alasan: baru.langkah === 0 ? DICEGAH_BUKA : DICEGAH };
    return { status: 'dicegah', alasan: toPesan(error) };
  }
  const hasil = await awaitHasil(ref);
  return hasil.status === 'diterima'
    ? { status: 'diterima' }
    : { status: 'ditolak', alasan: hasil.alasan, bidang: hasil.bidang };
}
