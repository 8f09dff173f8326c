import { peranBertindak, type Jenjang, type Peran } from '@ppid/domain/akses/peran';
import { db, refPengguna } from './firestore.js';

/** A member of staff. Document `satker/{s}/pengguna/{uid}`; the claims of the account say the same. */
export interface Pengguna {
  uid: string;
  nama: string;
  surel: string;
  jabatan: string;
  peran: string[];
  /** Decree of appointment. */
  keputusan: string;
  berlakuDari: string;
  berlakuSampai: string | null;
  /** Acting (Plt./Plh.). */
  plt: boolean;
}

/** Staff in office on a day who hold a role, substitutions of the office's level applied. */
export async function pemegangPeran(
  satkerId: string,
  peran: Peran,
  jenjang: Jenjang,
  tanggal: string,
): Promise<Pengguna[]> {
  const snap = await db()
    .collection(`satker/${satkerId}/pengguna`)
    .where('peran', 'array-contains-any', peranBertindak(peran, jenjang))
    .get();
  return snap.docs
    .map((d) => d.data() as Pengguna)
    .filter((p) => p.berlakuDari <= tanggal && (p.berlakuSampai === null || tanggal <= p.berlakuSampai));
}

/** Name and office of one member of staff; null for the system or an unknown account. */
export async function bacaPejabat(
  satkerId: string,
  uid: string,
): Promise<{ nama: string; jabatan: string } | null> {
  if (uid === '' || uid === 'sistem') return null;
  const pengguna = (await refPengguna(satkerId, uid).get()).data() as Pengguna | undefined;
  return pengguna ? { nama: pengguna.nama, jabatan: pengguna.jabatan } : null;
}
