import { isDeepStrictEqual } from 'node:util';
import type { Jenjang } from '@ppid/domain/akses/peran';
import { AcuanLiburSkema } from '@ppid/domain/calendar/acuan';
import { ACUAN_KOSONG } from '@ppid/domain/calendar/types';
import { periksaLiburNasional } from '@ppid/domain/calendar/periksaKalender';
import type { IsiLiburNasional, PerubahanKalender } from '@ppid/domain/calendar/perubahan';
import { AppError, tolakBilaSalah } from '../errors.js';
import { antrekanHitungUlang } from '../ports/antrean.js';
import { lupakanAcuan } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db, refAcuanLibur, refPerubahanLibur } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { idNasional } from './hitung-ulang-tenggat.js';
import { BERUBAH_LAIN, KALENDER_SALAH } from './ubah-kalender.js';

const SEKALI_ANTRE = 25;

/**
 * Sets the national rows and decreed years later than the built-in table, as a whole, with their log entry; ADMIN of
 * KPU RI only. Every office then gets a task of its own that counts its open deadlines anew; what a crash left out, the
 * morning round takes up. Answers the new number and how many offices were told.
 */
export async function ubahLiburNasional(
  pemanggil: { uid: string; jenjang: Jenjang },
  isi: IsiLiburNasional & { versi: number },
): Promise<{ versi: number; kantor: number }> {
  if (pemanggil.jenjang !== 'RI')
    throw new AppError('permission-denied', 'Libur nasional hanya diatur oleh Admin KPU RI.');
  const sesudah: IsiLiburNasional = { baris: isi.baris, tahun: isi.tahun };
  tolakBilaSalah(periksaLiburNasional(sesudah), KALENDER_SALAH);
  const pada = await sekarang();
  const versi = await simpan(pemanggil.uid, sesudah, isi.versi, pada);
  lupakanAcuan();
  return { versi, kantor: await antrekanSemua(versi) };
}

function simpan(uid: string, sesudah: IsiLiburNasional, terlihat: number, pada: string): Promise<number> {
  return db().runTransaction(async (tx) => {
    const snap = await tx.get(refAcuanLibur());
    const lama = snap.exists ? AcuanLiburSkema.parse(snap.data()) : ACUAN_KOSONG;
    const sebelum: IsiLiburNasional = { baris: lama.baris, tahun: lama.tahun };
    if (isDeepStrictEqual(sebelum, sesudah)) return lama.versi;
    if (lama.versi !== terlihat) throw new AppError('aborted', BERUBAH_LAIN);
    const versi = lama.versi + 1;
    const id = idNasional(versi);
    const catatan: PerubahanKalender = {
      id,
      pada,
      oleh: uid,
      perihal: 'NASIONAL',
      sebelum,
      sesudah,
      versiLama: String(lama.versi),
      versi: String(versi),
      berkas: 0,
    };
    tx.set(refAcuanLibur(), { ...sesudah, versi });
    tx.create(refPerubahanLibur(id), catatan);
    log.event('kalender.diubah', { satkerId: null, versi });
    return versi;
  });
}

async function antrekanSemua(versi: number): Promise<number> {
  const { docs } = await db().collection('satker').select().get();
  for (let i = 0; i < docs.length; i += SEKALI_ANTRE) {
    await Promise.all(
      docs.slice(i, i + SEKALI_ANTRE).map(({ id }) => antrekanHitungUlang(id, `nasional-${versi}`)),
    );
  }
  return docs.length;
}
