import type { Peran } from '@ppid/domain/akses/peran';
import type { Berkas, Hasil, Riwayat } from '@ppid/domain/berkas/types';
import { PENGATURAN_BAWAAN } from '@ppid/domain/satker/pengaturan';
import type { Satker } from '@ppid/domain/satker/satker';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { SOP_KEBERATAN_BENGKULU } from '@ppid/domain/sop/seeds/keberatan-bengkulu';
import type { Jenis, Sop } from '@ppid/domain/sop/types';
import { Timestamp, type DocumentReference } from 'firebase-admin/firestore';
import { randomUUID } from 'node:crypto';
import { isianPada, PEMOHON, PERMOHONAN } from '../../emulators/story/isian.js';
import {
  db,
  refBerkas,
  refPengguna,
  refSatker,
  refSop,
  refTindakan,
} from '../../functions/src/ports/firestore.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';

/**
 * A project and a bucket of its own for each file: the deployed triggers listen to the stack's project and must not race a
 * test that calls the use-cases itself, and another file runs beside this one. Call it before anything touches the store.
 */
export function proyekUji(nama: string): void {
  const sendiri = `uji-${nama}-${randomUUID().slice(0, 8)}`;
  const projectId = `demo-${sendiri}`;
  process.env['GCLOUD_PROJECT'] = projectId;
  process.env['GOOGLE_CLOUD_PROJECT'] = projectId;
  process.env['FIREBASE_CONFIG'] = JSON.stringify({ projectId, storageBucket: `${sendiri}.appspot.com` });
}

export interface KantorUji {
  satkerId: string;
  satker: Satker;
}

const PERAN_UJI: Peran[] = ['DESK', 'PPID', 'ATASAN_PPID', 'KASUBBAG', 'KABAG', 'TIM_PENGHUBUNG'];
const SOP_LAYANAN = [SOP_SEED[2], SOP_KEBERATAN_BENGKULU];

/** An office of its own per test, with the SOP of seed 2, that of objections, and one account per role; `sop: false` leaves the SOP out. */
export async function kantorUji(opsi: { sop?: boolean } = {}): Promise<KantorUji> {
  const satkerId = `uji-${randomUUID().slice(0, 8)}`;
  const satker: Satker = {
    id: satkerId,
    nama: 'KPU Provinsi Uji',
    kode: '17',
    jenjang: 'PROVINSI',
    indukId: 'kpu-ri',
    zona: 'Asia/Jakarta',
    alamat: 'Jalan Uji Nomor 1',
    telepon: '(000) 000000',
    surel: `ppid@${satkerId}.ppid.test`,
    kota: 'Bengkulu',
    laman: 'https://uji.ppid.test',
    pengaturan: PENGATURAN_BAWAAN,
  };
  const batch = db().batch();
  batch.set(refSatker(satkerId), satker);
  const daftar: Sop[] = opsi.sop === false ? [] : SOP_LAYANAN.map((sop) => ({ ...sop, satkerId }));
  for (const sop of daftar) batch.set(refSop(satkerId, sop.kunci, sop.versi), sop);
  for (const peran of PERAN_UJI) {
    const uid = `uid-${peran.toLowerCase()}`;
    batch.set(refPengguna(satkerId, uid), {
      uid,
      nama: `Petugas ${peran}`,
      surel: `${peran.toLowerCase()}@${satkerId}.ppid.test`,
      jabatan: peran,
      peran: [peran],
      keputusan: 'Keputusan contoh',
      berlakuDari: '2024-01-01',
      berlakuSampai: null,
      plt: false,
    });
  }
  await batch.commit();
  return { satkerId, satker };
}

/** Monday 2 November 2026, 09.00 WIB: no holiday that month. `menit` later. */
export const saat = (menit = 0): Date => new Date(Date.UTC(2026, 10, 2, 2, menit));

export interface TindakanUji {
  satkerId: string;
  berkasId: string;
  tindakanId?: string;
  jenis?: Jenis;
  langkah: number;
  aksi: string;
  peran: Peran;
  /** The role's usual holder unless told. */
  oleh?: string;
  data?: Record<string, unknown>;
  pribadi?: Record<string, unknown> | null;
  dokumenIds?: string[];
  pada?: Date;
}

export interface Alamat {
  satkerId: string;
  jenis: Jenis;
  berkasId: string;
  tindakanId: string;
}

/** Writes a tindakan as a client would and delivers nothing. */
export async function tulisTindakan(t: TindakanUji): Promise<Alamat> {
  const { satkerId, berkasId, jenis = 'permohonan', tindakanId = randomUUID() } = t;
  await refTindakan(satkerId, jenis, berkasId, tindakanId).set({
    langkah: t.langkah,
    aksi: t.aksi,
    data: t.data ?? {},
    pribadi: t.pribadi ?? null,
    dokumenIds: t.dokumenIds ?? [],
    catatan: '',
    oleh: t.oleh ?? `uid-${t.peran.toLowerCase()}`,
    peran: t.peran,
    pada: Timestamp.fromDate(t.pada ?? saat()),
    hasil: null,
  });
  return { satkerId, jenis, berkasId, tindakanId };
}

/** A request at the counter of the office. */
export function bukaan(
  satkerId: string,
  berkasId: string,
  lain: Partial<TindakanUji> & { diterima?: Date } = {},
): TindakanUji {
  const { diterima, ...t } = lain;
  const pada = t.pada ?? saat();
  // Another berkas, another request: the same one twice within a minute opens once.
  const rincian = `${PERMOHONAN.rincian} (${berkasId})`;
  const data = {
    ...PERMOHONAN,
    rincian,
    diterima: (diterima ?? new Date(pada.getTime() - 60_000)).toISOString(),
  };
  return {
    satkerId,
    berkasId,
    langkah: 0,
    aksi: 'buka',
    peran: 'DESK',
    data,
    pribadi: { ...PEMOHON },
    pada,
    ...t,
  };
}

export async function lakukan(t: TindakanUji): Promise<Hasil> {
  const hasil = await majukanBerkas(await tulisTindakan(t));
  if (!hasil) throw new Error('no answer');
  return hasil;
}

type Babak = [langkah: number, peran: Peran, aksi: string, formulir?: string];

/** Given at once, up to the last step, where the monthly report is awaited. */
export const SAMPAI_LANGKAH_8: Babak[] = [
  [1, 'DESK', 'lengkap'],
  [2, 'DESK', 'beriLangsung', 'pemberian'],
  [5, 'DESK', 'serahkan', 'penyerahan'],
  [6, 'DESK', 'perbaruiRegister', 'register'],
  [7, 'KASUBBAG', 'supervisi'],
];

/** Opens a berkas and plays the scenes, five minutes apart. */
export async function mainkan(
  satkerId: string,
  berkasId: string,
  babak: Babak[] = [],
  mulai: Date = saat(),
): Promise<void> {
  const harus = async (t: TindakanUji) => {
    const hasil = await lakukan(t);
    if (hasil.status !== 'diterima')
      throw new Error(`${t.aksi}: ${hasil.alasan} ${JSON.stringify(hasil.bidang)}`);
  };
  await harus(bukaan(satkerId, berkasId, { pada: mulai }));
  for (const [i, [langkah, peran, aksi, formulir]] of babak.entries()) {
    const pada = new Date(mulai.getTime() + (i + 1) * 300_000);
    const data = isianPada(formulir ?? null, pada);
    await harus({ satkerId, berkasId, langkah, peran, aksi, data, pada });
  }
}

export async function bacaBerkas(satkerId: string, id: string, jenis: Jenis = 'permohonan'): Promise<Berkas> {
  return (await refBerkas(satkerId, jenis, id).get()).data() as Berkas;
}

export async function riwayat(satkerId: string, id: string, jenis: Jenis = 'permohonan'): Promise<Riwayat[]> {
  const { docs } = await refBerkas(satkerId, jenis, id).collection('riwayat').orderBy('urutan').get();
  return docs.map((d) => d.data() as Riwayat);
}

/** Ids of a collection of the office, sorted. */
export async function ids(satkerId: string, koleksi: string): Promise<string[]> {
  const { docs } = await db().collection(`satker/${satkerId}/${koleksi}`).get();
  return docs.map((d) => d.id).sort();
}

/** Everything an office holds, path → content: to see that something changed nothing. */
export async function potret(
  satkerId: string,
  kecuali: (path: string) => boolean = () => false,
): Promise<unknown> {
  const isi: Record<string, unknown> = {};
  const telusuri = async (ref: DocumentReference): Promise<void> => {
    const snap = await ref.get();
    if (snap.exists && !kecuali(ref.path)) isi[ref.path] = snap.data();
    for (const koleksi of await ref.listCollections())
      for (const anak of await koleksi.listDocuments()) await telusuri(anak);
  };
  await telusuri(refSatker(satkerId));
  return isi;
}

/** Waits by a listener until a document is as wanted. */
export function tungguDok(
  ref: DocumentReference,
  siap: (isi: Record<string, unknown>) => boolean,
  batasMs = 60_000,
): Promise<Record<string, unknown>> {
  return new Promise((selesai, gagal) => {
    const batas = setTimeout(() => {
      henti();
      gagal(new Error(`${ref.path}: not as expected after ${batasMs} ms`));
    }, batasMs);
    const henti = ref.onSnapshot((snap) => {
      const isi = snap.data();
      if (!isi || !siap(isi)) return;
      clearTimeout(batas);
      henti();
      selesai(isi);
    }, gagal);
  });
}
