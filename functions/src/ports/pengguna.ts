import { peranBertindak, type Jenjang, type Peran } from '@ppid/domain/akses/peran';
import type { Pejabat } from '@ppid/domain/laporan/keberatan';
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
export async function bacaPejabat(satkerId: string, uid: string): Promise<Pejabat | null> {
  return (await bacaPejabatSemua(satkerId, [uid])).get(uid) ?? null;
}

/** The same of many, by uid; the system and unknown accounts are left out. */
export async function bacaPejabatSemua(
  satkerId: string,
  uid: readonly string[],
): Promise<Map<string, Pejabat>> {
  const perlu = [...new Set(uid)].filter((satu) => satu !== '' && satu !== 'sistem');
  if (perlu.length === 0) return new Map();
  const orang = await db().getAll(...perlu.map((satu) => refPengguna(satkerId, satu)));
  const ada = orang.flatMap((d) => (d.exists ? [d.data() as Pengguna] : []));
  return new Map(ada.map(({ uid: id, nama, jabatan }) => [id, { nama, jabatan }]));
}
