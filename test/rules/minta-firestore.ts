import type { Koleksi } from '@ppid/domain/akses/baris';
import { PEMROSES } from '@ppid/domain/akses/golongan';
import type { BarisSel, Penanya } from '@ppid/domain/akses/sel';
import type { Jenis } from '@ppid/domain/sop/types';
import {
  collection,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  limit,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  where,
  type Firestore,
  type QueryConstraint,
} from 'firebase/firestore';
import { AKSI, akar, berkasBelumLengkap, berkasMenunggu, berkasSelesai, LANGKAH } from './isi-firestore.js';
import { uidPenanya } from './penanya.js';

let urut = 0;
/** A document id that no other request of this run uses. */
export const idBaru = (): string => `baru${String((urut += 1))}`;

/** A tindakan as the web app sends it; `ubah` replaces or adds fields. */
export function tindakan(uid: string, peran: string, ubah: Record<string, unknown> = {}) {
  return {
    langkah: LANGKAH,
    aksi: AKSI,
    data: {},
    pribadi: null,
    dokumenIds: [],
    catatan: '',
    oleh: uid,
    peran,
    pada: serverTimestamp(),
    hasil: null,
    ...ubah,
  };
}

const BUKA = { langkah: 0, aksi: 'buka' };

/** The berkas a tindakan is written to and what it says, for each state of the table. */
function kiriman(keadaan: string, jenis: Jenis, peran: string): [string, Record<string, unknown>] {
  const menunggu = berkasMenunggu(jenis, peran);
  const belumAda = `${akar}/${jenis}/${idBaru()}`;
  switch (keadaan) {
    case 'buka, berkas belum ada':
      return [belumAda, BUKA];
    case 'buka, berkas sudah ada':
      return [menunggu, BUKA];
    case 'buka dengan data pribadi':
      return [belumAda, { ...BUKA, pribadi: { nama: 'Pemohon Uji' } }];
    case 'langkah menunggu peran ini':
      return [menunggu, {}];
    case 'berkas menunggu kelengkapan':
      return [berkasBelumLengkap(jenis, peran), {}];
    case 'langkah menunggu peran lain':
      return [berkasMenunggu(jenis, PEMROSES.find((p) => p !== peran) ?? ''), {}];
    case 'langkah sudah lewat':
      return [menunggu, { langkah: LANGKAH - 1 }];
    case 'aksi bukan milik langkah':
      return [menunggu, { aksi: 'selesaikan' }];
    case 'berkas belum ada':
      return [belumAda, {}];
    case 'berkas selesai':
      return [berkasSelesai(jenis), {}];
    default:
      throw new Error(`no request for state "${keadaan}"`);
  }
}

interface Sasaran {
  koleksi: string;
  id: string;
  saringan: QueryConstraint[];
}

/** The record that get, update and delete name, and the query that list runs. */
function sasaran(tempat: Koleksi, keadaan: string, jenis: Jenis | null, uid: string): Sasaran {
  const induk = jenis === null ? akar : berkasMenunggu(jenis, 'DESK');
  const kelas = [where('kelas', 'in', [keadaan])];
  const adaKelas = keadaan !== 'tanpa saringan kelas';
  switch (tempat) {
    case 'satker':
      return { koleksi: 'satker', id: akar.split('/')[1] ?? '', saringan: [] };
    case 'berkas':
      return { koleksi: `${akar}/${jenis ?? ''}`, id: 'menunggu-DESK', saringan: [] };
    case 'riwayat':
      return { koleksi: `${induk}/riwayat`, id: '000001', saringan: [] };
    case 'pribadi':
      return { koleksi: `${induk}/pribadi`, id: 'pemohon', saringan: [] };
    case 'nik':
      return { koleksi: `${induk}/pribadi`, id: 'nik', saringan: [] };
    case 'tertutup': {
      const tersaring = keadaan !== 'tanpa saringan untuk';
      return {
        koleksi: `${induk}/tertutup`,
        id: keadaan,
        saringan: tersaring ? [where('untuk', '==', keadaan)] : [],
      };
    }
    case 'acuanLibur':
      return { koleksi: 'acuan', id: 'libur', saringan: [] };
    case 'perubahanLibur':
      return { koleksi: 'acuan/libur/perubahan', id: 'ada', saringan: [] };
    case 'laju':
    case 'dikNasional':
    case 'keputusanKpu':
      return { koleksi: tempat, id: 'ada', saringan: [] };
    case 'tindakan': {
      const oleh = keadaan === 'milik sendiri' ? uid : 'orang-lain';
      return { koleksi: `${induk}/tindakan`, id: oleh, saringan: [where('oleh', '==', oleh)] };
    }
    case 'dokumen':
      return { koleksi: `${akar}/dokumen`, id: keadaan, saringan: adaKelas ? kelas : [] };
    case 'halaman':
    case 'penghitaman':
      return {
        koleksi: `${akar}/dokumen/${adaKelas ? keadaan : 'biasa'}/${tempat}`,
        id: '0001',
        saringan: adaKelas ? kelas : [],
      };
    case 'dip':
      return { koleksi: `${akar}/dip`, id: keadaan === 'nasional' ? 'nasional-ada' : 'ada', saringan: [] };
    case 'lainDiAkar':
      return { koleksi: 'lain', id: 'ada', saringan: [] };
    case 'lainDiSatker':
      return { koleksi: `${akar}/lain`, id: 'ada', saringan: [] };
    case 'lainDiBerkas':
      return { koleksi: `${induk}/lain`, id: 'ada', saringan: [] };
    default:
      return { koleksi: `${akar}/${tempat}`, id: 'ada', saringan: [] };
  }
}

/** Does, as this Penanya, what the row of the table says. */
export function minta(db: Firestore, baris: BarisSel<Koleksi>, penanya: Penanya): Promise<unknown> {
  const { tempat, keadaan, jenis, operasi } = baris;
  const uid = uidPenanya(penanya);
  if (tempat === 'tindakan' && operasi === 'create' && jenis !== null) {
    const peran = penanya.peran ?? 'DESK';
    const [berkas, ubah] = kiriman(keadaan, jenis, peran);
    return setDoc(doc(db, `${berkas}/tindakan/${idBaru()}`), tindakan(uid, peran, ubah));
  }
  const { koleksi, id, saringan } = sasaran(tempat, keadaan, jenis, uid);
  switch (operasi) {
    case 'get':
      return getDoc(doc(db, koleksi, id));
    case 'list':
      return getDocs(query(collection(db, koleksi), ...saringan, limit(5)));
    case 'create':
      return setDoc(doc(db, koleksi, idBaru()), { kelas: keadaan, oleh: uid });
    case 'update':
      return updateDoc(doc(db, koleksi, id), { catatan: 'diubah' });
    case 'delete':
      return deleteDoc(doc(db, koleksi, id));
  }
}
