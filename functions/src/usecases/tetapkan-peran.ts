import { getAuth } from 'firebase-admin/auth';
import { peranTersedia, type Jenjang, type PeranStaf } from '@ppid/domain/akses/peran';
import { instanLokal } from '@ppid/domain/calendar/zona';
import { AppError } from '../errors.js';
import { bacaKantor } from '../ports/acuan.js';
import { app, refPengguna } from '../ports/firestore.js';
import type { Pengguna } from '../ports/pengguna.js';

interface Penetapan {
  uid: string;
  peran: PeranStaf[];
  keputusan: string;
  berlakuDari: string;
  berlakuSampai: string;
  plt: boolean;
}

/**
 * Sets claims and the `pengguna` document of one account of the caller's own office (dossier B.3). Refuses another
 * office's account, a role the office's level does not have, and changing one's own roles.
 */
export async function tetapkanPeran(
  admin: { uid: string; satkerId: string; jenjang: Jenjang },
  isi: Penetapan,
): Promise<{ uid: string }> {
  if (isi.uid === admin.uid)
    throw new AppError('permission-denied', 'Peran sendiri harus ditetapkan admin lain.');
  if (isi.berlakuSampai < isi.berlakuDari) {
    throw new AppError('invalid-argument', 'Masa penugasan tidak sah.', {
      berlakuSampai: 'Harus setelah tanggal mulai.',
    });
  }
  const tidakAda = isi.peran.filter((p) => !peranTersedia(admin.jenjang).includes(p));
  if (tidakAda.length > 0) {
    throw new AppError('invalid-argument', 'Ada peran yang tidak dikenal pada jenjang kantor ini.', {
      peran: tidakAda.join(', '),
    });
  }
  const [kantor, snap] = await Promise.all([
    bacaKantor(admin.satkerId),
    refPengguna(admin.satkerId, isi.uid).get(),
  ]);
  const pengguna = snap.data() as Pengguna | undefined;
  if (!kantor || !pengguna) throw new AppError('not-found', 'Akun ini tidak terdaftar di kantor Anda.');
  // Claims know an end, no beginning: set early, they would open the office early.
  if (isi.berlakuDari > kantor.kalender.tanggalLokal(new Date().toISOString())) {
    throw new AppError('failed-precondition', 'Masa penugasan belum mulai.', {
      berlakuDari: 'Peran baru dapat ditetapkan mulai hari itu.',
    });
  }
  app();
  // The list of this office may still name somebody who has moved: their claims belong to the other office now.
  const { customClaims } = await getAuth().getUser(isi.uid);
  if (customClaims?.['satkerId'] !== undefined && customClaims['satkerId'] !== admin.satkerId) {
    throw new AppError('permission-denied', 'Akun ini sudah bertugas di kantor lain.');
  }
  const sampai = Math.floor(Date.parse(instanLokal(isi.berlakuSampai, '24:00', kantor.satker.zona)) / 1000);
  const klaim = { satkerId: admin.satkerId, jenjang: admin.jenjang, peran: isi.peran, sampai };
  await getAuth().setCustomUserClaims(isi.uid, klaim);
  // A token already handed out keeps its old roles for up to an hour; revoking makes the next refresh fail over.
  await getAuth().revokeRefreshTokens(isi.uid);
  const { peran, keputusan, berlakuDari, berlakuSampai, plt } = isi;
  await snap.ref.update({ peran, keputusan, berlakuDari, berlakuSampai, plt });
  return { uid: isi.uid };
}
