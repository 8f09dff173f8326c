import type { Transaction } from 'firebase-admin/firestore';
import type { Berkas, Tindakan } from '@ppid/domain/berkas/types';
import { permohonanDari } from '@ppid/domain/keberatan/fakta';
import { db, refBerkas, refPemohon } from '../ports/firestore.js';

/** What an objection takes over of the applicant: never NIK or identity numbers (UU 27/2022 Ps 16(2)). */
const DIAMBIL = ['nama', 'alamat', 'pekerjaan', 'telepon', 'surel'];

export interface Tautan {
  permohonan: Berkas | null;
  /** The applicant as the request knows him; {} where there is no request. */
  pemohon: Record<string, unknown>;
  /** Number of an objection to the same request that still runs. */
  terbuka?: string | null;
}

/** Reads, in the caller's transaction, the request that an objection names by its register number (dossier D.5). */
export async function siapkanKeberatan(
  tx: Transaction,
  satkerId: string,
  tindakan: Tindakan,
): Promise<Tautan> {
  const nomor = tindakan.data['nomorPermohonan'];
  if (typeof nomor !== 'string' || nomor.trim() === '') return { permohonan: null, pemohon: {} };
  const cari = db()
    .collection(`satker/${satkerId}/permohonan`)
    .where('nomor', '==', nomor.replace(/\s+/g, ' ').trim())
    .limit(1);
  const permohonan = ((await tx.get(cari)).docs[0]?.data() as Berkas | undefined) ?? null;
  if (!permohonan) return { permohonan: null, pemohon: {} };
  const snap = await tx.get(refPemohon(satkerId, 'permohonan', permohonan.id));
  const isi = snap.data() ?? {};
  const pemohon = Object.fromEntries(DIAMBIL.filter((k) => k in isi).map((k) => [k, isi[k]]));
  const { docs } = await tx.get(
    db().collection(`satker/${satkerId}/keberatan`).where('data.permohonan.id', '==', permohonan.id),
  );
  const terbuka = docs.find((d) => d.get('status') !== 'SELESAI');
  return { permohonan, pemohon, terbuka: terbuka ? String(terbuka.get('nomor')) : null };
}

/** The request of an objection that is already open, as it stands now: it may have been decided since. */
export async function permohonanKini(
  tx: Transaction,
  satkerId: string,
  keberatan: Berkas,
): Promise<Berkas | null> {
  const asal = permohonanDari(keberatan.data);
  if (!asal) return null;
  return ((await tx.get(refBerkas(satkerId, 'permohonan', asal.id))).data() as Berkas | undefined) ?? null;
}
