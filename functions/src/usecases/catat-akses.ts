import type { PeranStaf } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { samarkanTeks } from '@ppid/domain/pribadi/samar';
import type { Akses, ApaAkses } from '@ppid/domain/pribadi/types';
import { AppError } from '../errors.js';
import { sekarang } from '../ports/clock.js';
import { db } from '../ports/firestore.js';
import { log } from '../ports/log.js';

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
  alasan: string;
}

/** 10 to 500 characters. @throws AppError invalid-argument with a message for the field. */
export function periksaAlasan(alasan: string): void {
  const panjang = alasan.trim().length;
  if (panjang >= 10 && panjang <= 500) return;
  const pesan = 'Tulis alasannya, 10 sampai 500 huruf; alasan ini dicatat.';
  throw new AppError('invalid-argument', pesan, { alasan: pesan });
}

/** Adds one line to the log of access. Call it before the answer leaves: what is not logged is not shown. */
export async function catatAkses(pembuka: Pembuka, dilihat: Dilihat): Promise<void> {
  const { apa, berkas, dokumenId = null, halaman = null } = dilihat;
  const isi: Akses = {
    apa,
    satkerId: pembuka.satkerId,
    jenis: berkas.jenis,
    berkasId: berkas.id,
    nomor: berkas.nomor,
    dokumenId,
    halaman,
    alasan: samarkanTeks(dilihat.alasan.trim()),
    oleh: pembuka.uid,
    peran: pembuka.peran,
    pada: await sekarang(),
  };
  await db().collection(`satker/${pembuka.satkerId}/akses`).add(isi);
  log.event('akses.dicatat', { satkerId: pembuka.satkerId, apa, berkasId: berkas.id, dokumenId });
}
