import type { PeranStaf } from '@ppid/domain/akses/peran';
import { catatanBuka } from '@ppid/domain/pengecualian/buka';
import { keadaanButir } from '@ppid/domain/pengecualian/keadaanButir';
import { periksaDasar } from '@ppid/domain/pengecualian/keputusan';
import { BUTIR_BERLAKU, type Butir, type Dasar, type SebabBuka } from '@ppid/domain/pengecualian/types';
import { samarkanTeks } from '@ppid/domain/pribadi/samar';
import { AppError, tolakBilaSalah } from '../errors.js';
import { bacaKantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db, refButir } from '../ports/firestore.js';
import { bukaButir } from './buka-butir.js';
import { tinjauSegera, tulisPencabutan } from './pencabutan.js';

export interface AkhiriButir extends Dasar {
  butirId: string;
  sebab: Exclude<SebabBuka, 'OTOMATIS'>;
  /** 10 to 1,000 characters. */
  alasan: string;
}

/**
 * Opens an item of the caller's own office before its end, by a decision or ruling with number and date. A revoked one also
 * sends the requests refused because of it back to be decided anew. What KPU RI decided for all is ended by KPU RI
 * (ubahKeputusanKpu). @throws AppError not-found, invalid-argument, failed-precondition.
 */
export async function akhiriButir(
  pemanggil: { uid: string; satkerId: string; peran: PeranStaf[] },
  minta: AkhiriButir,
): Promise<{ status: Butir['status'] }> {
  const { satkerId, uid: oleh, peran } = pemanggil;
  const { butirId, sebab } = minta;
  const alasan = samarkanTeks(minta.alasan.trim());
  if (alasan.length < 10 || alasan.length > 1000)
    tolakBilaSalah({ alasan: 'Tulis alasannya, 10 sampai 1.000 huruf.' });
  const kantor = await bacaKantor(satkerId);
  if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
  const pada = await sekarang();
  const hariIni = kantor.kalender.tanggalLokal(pada);
  const pencabutan = await db().runTransaction(async (tx) => {
    const butir = (await tx.get(refButir(satkerId, butirId))).data() as Butir | undefined;
    if (!butir) throw new AppError('not-found', 'Butir ini tidak ada dalam DIK kantor Anda.');
    tolakBilaTerbuka(butir, hariIni);
    tolakBilaSalah(periksaDasar(minta, hariIni, butir.penetapan.tanggal));
    const catatan = catatanBuka(sebab, minta, alasan);
    bukaButir(tx, butir, { oleh, peran, sebab, catatan, pada }, kantor);
    if (sebab !== 'DICABUT') return null;
    const apa = { kunci: `${satkerId}-${butirId}`, butir: [butir], satkerId, keputusanId: null };
    return tulisPencabutan(tx, apa, minta, pada);
  });
  await tinjauSegera(pencabutan, pada);
  return { status: sebab === 'DICABUT' ? 'DICABUT' : 'BERAKHIR_TERBUKA' };
}

function tolakBilaTerbuka(butir: Butir, hariIni: string): void {
  if (!BUTIR_BERLAKU.includes(butir.status))
    throw new AppError('failed-precondition', 'Butir ini sudah tidak dikecualikan.');
  // The night's round has not come yet, but its time is over: nobody opens it any more.
  if (keadaanButir(butir, hariIni) === 'BERAKHIR_TERBUKA')
    throw new AppError(
      'failed-precondition',
      'Jangka waktu butir ini sudah habis; butir ini terbuka dengan sendirinya.',
    );
}
