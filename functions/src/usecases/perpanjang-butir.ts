import { createHash } from 'node:crypto';
import { Timestamp } from 'firebase-admin/firestore';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import { AKSI_BUKA } from '@ppid/domain/berkas/types';
import { keadaanButir, sedangBerlaku } from '@ppid/domain/pengecualian/keadaanButir';
import { AWALAN_PERPANJANGAN } from '@ppid/domain/pengecualian/tautan';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { TANPA_SOP_UJI } from '@ppid/domain/pengecualian/wewenang';
import { AppError } from '../errors.js';
import { bacaKantor, sopBerlaku } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { refButir, refTindakan } from '../ports/firestore.js';
import { sekali } from '../ports/galat.js';
import { majukanBerkas } from './majukan-berkas.js';
import { tindakanSistem } from './tindakan-sistem.js';

const TINDAKAN = 'buka-perpanjangan';

/**
 * Opens a new test to extend an item: a classification with pemicu PERPANJANGAN, as if it had been opened by hand. The item
 * is linked to it in the transaction that opens it (tautkan-perpanjangan.ts); no date is ever edited. Answers the berkas;
 * asked again while that test runs, the same. @throws AppError not-found, failed-precondition.
 */
export async function perpanjangButir(
  pemanggil: { uid: string; satkerId: string; peran: PeranStaf[] },
  { butirId }: { butirId: string },
): Promise<{ berkasId: string }> {
  const { satkerId } = pemanggil;
  const kantor = await bacaKantor(satkerId);
  const butir = (await refButir(satkerId, butirId).get()).data() as Butir | undefined;
  if (!kantor || !butir) throw new AppError('not-found', 'Butir ini tidak ada dalam DIK kantor Anda.');
  const pada = await sekarang();
  const hariIni = kantor.kalender.tanggalLokal(pada);
  if (!sedangBerlaku(keadaanButir(butir, hariIni)))
    throw new AppError('failed-precondition', 'Hanya pengecualian yang masih berlaku dapat diperpanjang.');
  if (butir.perpanjangan !== null) return { berkasId: butir.perpanjangan };
  const sop = await sopBerlaku(satkerId, 'pengecualian', hariIni);
  if (!sop) throw new AppError('failed-precondition', TANPA_SOP_UJI);
  const berkasId = idPerpanjangan(butir);
  const data = {
    judul: `Perpanjangan: ${butir.informasi}`.slice(0, 150),
    pemicu: 'PERPANJANGAN',
    butirDiperpanjang: [butirId],
  };
  const peran = pemanggil.peran.find((p) => sop.pembuka.peran.includes(p)) ?? pemanggil.peran[0];
  const tindakan = tindakanSistem(0, AKSI_BUKA, data, Timestamp.fromDate(new Date(pada)));
  const ref = refTindakan(satkerId, 'pengecualian', berkasId, TINDAKAN);
  await sekali(() => ref.create({ ...tindakan, oleh: pemanggil.uid, peran }));
  const alamat = { satkerId, jenis: 'pengecualian', berkasId, tindakanId: TINDAKAN };
  const hasil = await majukanBerkas(alamat);
  if (hasil?.status === 'ditolak') {
    // Nothing came of it: the same item may be tried again, by somebody who may.
    await ref.delete();
    throw new AppError('failed-precondition', hasil.alasan, hasil.bidang);
  }
  return { berkasId };
}

/** One per item and earlier tests: pressed twice, or sent again after a crash, it is one berkas. */
const idPerpanjangan = ({ id, ujiLalu }: Butir): string =>
  `${AWALAN_PERPANJANGAN}${createHash('sha256')
    .update([id, ...ujiLalu].join('/'))
    .digest('hex')
    .slice(0, 20)}`;
