import { isDeepStrictEqual } from 'node:util';
import { periksaKalenderKantor } from '@ppid/domain/calendar/periksaKalender';
import type { IsiKalenderKantor } from '@ppid/domain/calendar/perubahan';
import { buatKalender } from '@ppid/domain/calendar/kalender';
import { AppError, tolakBilaSalah } from '../errors.js';
import { bacaKantor, susunKantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db, refAcuanLibur, refSatker } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { antrekanHitungUlang } from '../ports/antrean.js';
import { hitungUlangTenggat } from './hitung-ulang-tenggat.js';
import { catatVersi, idPerubahan } from './tanda-kalender.js';

/** Open berkas looked at while the caller waits; the rest is left to a task. */
const SEKALIGUS = 1_000;

/** What the calendar's use-cases say above the rows. */
export const KALENDER_SALAH = 'Ada isian kalender yang perlu diperbaiki.';

export const BERUBAH_LAIN = 'Kalender ini baru saja diubah orang lain. Periksa isinya, lalu simpan kembali.';

/**
 * Sets the office's own rows and election stages as a whole, with its log entry, and orders the recount of what is open.
 * `versi` is the calendar the caller saw: what somebody else changed meanwhile is not overwritten. The same content twice
 * changes nothing. Answers the new version and how many deadlines are counted anew; `tuntas` false when a task goes on.
 */
export async function ubahKalender(
  pemanggil: { uid: string; satkerId: string },
  isi: IsiKalenderKantor & { versi: string },
): Promise<{ versi: string; berkas: number; tuntas: boolean }> {
  const sesudah: IsiKalenderKantor = { libur: isi.libur, tahapan: isi.tahapan };
  tolakBilaSalah(periksaKalenderKantor(sesudah), KALENDER_SALAH);
  const pada = await sekarang();
  const versi = await simpan(pemanggil, sesudah, isi.versi, pada);
  await bacaKantor(pemanggil.satkerId, true);
  const hasil = await hitungUlangTenggat(pemanggil.satkerId, pada, SEKALIGUS);
  if (!hasil.tuntas) await antrekanHitungUlang(pemanggil.satkerId, pada);
  return { versi, ...hasil };
}

function simpan(
  { uid, satkerId }: { uid: string; satkerId: string },
  sesudah: IsiKalenderKantor,
  terlihat: string,
  pada: string,
): Promise<string> {
  return db().runTransaction(async (tx) => {
    const [snapSatker, snapAcuan] = await tx.getAll(refSatker(satkerId), refAcuanLibur());
    const kantor = snapSatker && snapAcuan ? susunKantor(snapSatker, snapAcuan) : null;
    if (!kantor) throw new AppError('not-found', 'Kantor ini tidak terdaftar.');
    const { satker, kalender: lama, acuan } = kantor;
    const sebelum: IsiKalenderKantor = {
      libur: satker.pengaturan.libur,
      tahapan: satker.pengaturan.tahapan,
    };
    if (isDeepStrictEqual(sebelum, sesudah)) return lama.versi;
    if (lama.versi !== terlihat) throw new AppError('aborted', BERUBAH_LAIN);
    const pengaturan = { ...satker.pengaturan, ...sesudah };
    const kalender = buatKalender({ zona: satker.zona, pengaturan, acuan });
    const { versi } = kalender;
    tx.update(refSatker(satkerId), {
      'pengaturan.libur': sesudah.libur,
      'pengaturan.tahapan': sesudah.tahapan,
    });
    catatVersi(
      tx,
      { satker: { ...satker, pengaturan }, acuan, kalender },
      {
        id: idPerubahan(pada),
        pada,
        oleh: uid,
        perihal: 'KANTOR',
        sebelum,
        sesudah,
        versiLama: lama.versi,
        versi,
        berkas: 0,
      },
    );
    log.event('kalender.diubah', { satkerId, versi });
    return versi;
  });
}
