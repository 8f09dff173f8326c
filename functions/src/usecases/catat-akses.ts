import type { WriteBatch } from 'firebase-admin/firestore';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { kenaikanAkses } from '@ppid/domain/laporan/rekap';
import { samarkanTeks } from '@ppid/domain/pribadi/samar';
import type { Akses, ApaAkses, CatatanAkses } from '@ppid/domain/pribadi/types';
import { AppError } from '../errors.js';
import type { Kantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db, refRekap } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { pohonKenaikan } from './tulis-tindakan.js';

/** Who asks: from the token, never from the request. */
export interface Pembuka {
  uid: string;
  satkerId: string;
  peran: PeranStaf[];
}

/** What was looked at. */
export interface Dilihat {
  apa: ApaAkses;
  berkas: Pick<Berkas, 'id' | 'jenis' | 'nomor'>;
  dokumenId?: string;
  halaman?: number;
  keterangan?: string;
  alasan: string;
}

/** 10 to 500 characters. @throws AppError invalid-argument with a message for the field. */
export function periksaAlasan(alasan: string): void {
  const panjang = alasan.trim().length;
  if (panjang >= 10 && panjang <= 500) return;
  const pesan = 'Tulis alasannya, 10 sampai 500 huruf; alasan ini dicatat.';
  throw new AppError('invalid-argument', pesan, { alasan: pesan });
}

/**
 * Adds one line to the log of access, and one to the day's count. Call it before the answer leaves: what is not logged is
 * not shown. `kantor`: the caller's office, which every caller knows already.
 */
export async function catatAkses(kantor: Kantor, pembuka: Pembuka, dilihat: Dilihat): Promise<void> {
  const { apa, berkas, dokumenId = null, halaman = null, keterangan } = dilihat;
  const isi: Akses = {
    apa,
    satkerId: pembuka.satkerId,
    jenis: berkas.jenis,
    berkasId: berkas.id,
    nomor: berkas.nomor,
    dokumenId,
    halaman,
    ...(keterangan === undefined ? {} : { keterangan }),
    alasan: samarkanTeks(dilihat.alasan.trim()),
    oleh: pembuka.uid,
    peran: pembuka.peran,
    pada: await sekarang(),
  };
  await tulisAkses(kantor, isi);
}

/** The same of a line that the caller has made. */
export async function tulisAkses(kantor: Kantor, isi: CatatanAkses): Promise<void> {
  const { satkerId, apa, berkasId, dokumenId } = isi;
  const batch = db().batch();
  batch.create(db().collection(`satker/${satkerId}/akses`).doc(), isi);
  hitung(batch, kantor, isi);
  await batch.commit();
  log.event('akses.dicatat', { satkerId, apa, berkasId, dokumenId });
}

function hitung(batch: WriteBatch, { kalender }: Kantor, akses: CatatanAkses): void {
  const naik = kenaikanAkses(akses);
  if (Object.keys(naik).length === 0) return;
  const tanggal = kalender.tanggalLokal(akses.pada);
  batch.set(refRekap(akses.satkerId, tanggal), { tanggal, ...pohonKenaikan(naik) }, { merge: true });
}
