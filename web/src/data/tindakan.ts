import {
  doc,
  getDocFromServer,
  onSnapshot,
  serverTimestamp,
  setDoc,
  type DocumentSnapshot,
} from 'firebase/firestore';
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
  'Berkas sudah berpindah langkah, atau peran Anda tidak berwenang untuk tindakan ini. Salin isian yang masih perlu, tutup jendela ini, lalu pilih tindakan yang tersedia.';

export function newBerkasId(satkerId: string, jenis: Jenis): string {
  return doc(paths.berkas(satkerId, jenis)).id;
}

/** Besides listening the answer is asked for: on a bad line a listener can miss the one message it waits for. */
const TANYA_LAGI_MS = 10_000;

function awaitHasil(ref: ReturnType<typeof doc>): Promise<Hasil> {
  return new Promise((resolve, reject) => {
    const terima = (snap: DocumentSnapshot): void => {
      const hasil = snap.get('hasil') as Hasil | null | undefined;
      if (!hasil) return;
      berhenti();
      resolve(hasil);
    };
    const tanya = setInterval(() => {
      void getDocFromServer(ref).then(terima, () => undefined);
    }, TANYA_LAGI_MS);
    const henti = onSnapshot(ref, terima, (error) => {
      berhenti();
      reject(error);
    });
    const berhenti = (): void => {
      clearInterval(tanya);
      henti();
    };
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
