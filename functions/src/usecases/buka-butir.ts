import type { Transaction } from 'firebase-admin/firestore';
import { NAMA_PERAN, type PeranStaf } from '@ppid/domain/akses/peran';
import type { Instan } from '@ppid/domain/calendar/types';
import { butirDip, kunciButir } from '@ppid/domain/pengecualian/buka';
import { susunDibuka } from '@ppid/domain/pengecualian/surelMasa';
import type { Butir, SebabBuka } from '@ppid/domain/pengecualian/types';
import type { AksesPembukaan } from '@ppid/domain/pribadi/types';
import type { Kantor } from '../ports/acuan.js';
import { refAkses, refButir, refButirNasional, refDip, refSurel } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { surelBaru } from './surel-baru.js';

export interface Pembukaan {
  /** uid, or 'sistem'. */
  oleh: string;
  peran: PeranStaf[];
  sebab: SebabBuka;
  /** What it rests on, for a person. */
  catatan: string;
  pada: Instan;
}

export const refButirDi = ({ lingkup, satkerId, id }: Pick<Butir, 'lingkup' | 'satkerId' | 'id'>) =>
  lingkup === 'NASIONAL' ? refButirNasional(id) : refButir(satkerId, id);

/**
 * Opens an item that the caller has just read, in this transaction, as still in force: its state, the line of the DIP that
 * waits for a look at personal data, the log, and (unless `kabari` is false) mails to PPID and ATASAN_PPID. `kantor` is the
 * item's office, KPU RI for a national one. Writes only, reads nothing: call it after every reading.
 */
export function bukaButir(
  tx: Transaction,
  butir: Butir,
  pembukaan: Pembukaan,
  kantor: Kantor,
  kabari = true,
): void {
  const { oleh, peran, sebab, catatan, pada } = pembukaan;
  const satkerId = kantor.satker.id;
  const kunci = kunciButir(butir);
  const dibuka = { pada, oleh, sebab, catatan };
  const status = sebab === 'DICABUT' ? 'DICABUT' : 'BERAKHIR_TERBUKA';
  tx.update(refButirDi(butir), { status, dibuka, diubah: pada } satisfies Partial<Butir>);
  const dip = butirDip(butir, kunci, satkerId, sebab, pada);
  tx.create(refDip(satkerId, dip.id), dip);
  const akses: AksesPembukaan = {
    ...{ apa: 'PEMBUKAAN', satkerId, jenis: 'pengecualian', berkasId: butir.lembar.berkasId },
    ...{ nomor: butir.penetapan.nomor, dokumenId: null, halaman: null, butirId: butir.id },
    ...{ sebab, alasan: catatan, oleh, peran, pada },
  };
  tx.create(refAkses(satkerId, `buka-${kunci}`), akses);
  if (kabari) {
    for (const tujuan of ['PPID', 'ATASAN_PPID'] as const) {
      const id = `butir-${kunci}-dibuka-${tujuan.toLowerCase()}`;
      const isi = susunDibuka(butir, dibuka, kantor.satker, NAMA_PERAN[tujuan]);
      const surel = surelBaru(satkerId, id, { tujuan: { jenis: 'peran', peran: tujuan }, ...isi }, pada);
      tx.create(refSurel(satkerId, id), surel);
    }
  }
  log.event('dik.dibuka', { satkerId, butirId: butir.id, sebab });
}
