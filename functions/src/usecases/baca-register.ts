import type { Berkas } from '@ppid/domain/berkas/types';
import { instanLokal } from '@ppid/domain/calendar/zona';
import { permohonanDari } from '@ppid/domain/keberatan/fakta';
import type { BarisKeberatan, BarisRegister, JenisRegister } from '@ppid/domain/laporan/baris';
import { barisKeberatan, penjawabKeberatan } from '@ppid/domain/laporan/keberatan';
import { BATAS_REGISTER, masaRegister, type MintaRegister } from '@ppid/domain/laporan/masa';
import { barisRegister } from '@ppid/domain/laporan/register';
import { publikKeberatan, publikPermohonan } from '@ppid/domain/laporan/samarRegister';
import { saringRegister } from '@ppid/domain/laporan/saring';
import { AppError } from '../errors.js';
import { bacaKantor, type Kantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db } from '../ports/firestore.js';
import { bacaPejabatSemua } from '../ports/pengguna.js';
import { bacaPemohonSemua } from './laporan-data.js';

export interface HasilRegister {
  jenis: JenisRegister;
  /** True when personal data is masked, because it was asked for or because the reader may not see it. */
  publik: boolean;
  baris: (BarisRegister | BarisKeberatan)[];
}

/**
 * The lines of a register, filtered and in order. Masked lines are masked before they are searched: nobody finds out by
 * searching whose they are. Reads two documents per line, and one per officer who answered an objection.
 * @throws AppError not-found, or failed-precondition beyond BATAS_REGISTER lines
 */
export async function bacaRegister(
  satkerId: string,
  minta: MintaRegister,
  bolehPenuh: boolean,
): Promise<HasilRegister> {
  const kantor = await bacaKantor(satkerId);
  if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
  const publik = minta.publik || !bolehPenuh;
  const berkas = await bacaBerkas(kantor, minta);
  const baris =
    minta.jenis === 'keberatan'
      ? (await barisSemuaKeberatan(kantor, berkas)).map((b) => (publik ? publikKeberatan(b) : b))
      : (await barisSemuaPermohonan(kantor, berkas)).map((b) => (publik ? publikPermohonan(b) : b));
  return {
    jenis: minta.jenis,
    publik,
    baris: saringRegister<BarisRegister | BarisKeberatan>(baris, minta.saring, await sekarang()),
  };
}

async function bacaBerkas({ satker }: Kantor, minta: MintaRegister): Promise<Berkas[]> {
  const { dari, sampai } = masaRegister(minta);
  const kueri = db()
    .collection(`satker/${satker.id}/${minta.jenis}`)
    .where('dibuka', '>=', instanLokal(dari, '00:00', satker.zona))
    .where('dibuka', '<', instanLokal(sampai, '24:00', satker.zona))
    .orderBy('dibuka');
  // Counted by index first: a refusal must not cost as much as an answer.
  const { count } = (await kueri.count().get()).data();
  if (count > BATAS_REGISTER) {
    const pesan = `Masa ini memuat ${count} baris; paling banyak ${BATAS_REGISTER} sekaligus. Pilih masa yang lebih pendek.`;
    throw new AppError('failed-precondition', pesan, { sampai: pesan });
  }
  return (await kueri.limit(BATAS_REGISTER).get()).docs.map((d) => d.data() as Berkas);
}

async function barisSemuaPermohonan(
  { satker, kalender }: Kantor,
  berkas: Berkas[],
): Promise<BarisRegister[]> {
  const pemohon = await bacaPemohonSemua(satker.id, 'permohonan', berkas);
  return berkas.map((b, i) => barisRegister(b, pemohon[i] ?? {}, kalender));
}

async function barisSemuaKeberatan(
  { satker, kalender }: Kantor,
  berkas: Berkas[],
): Promise<BarisKeberatan[]> {
  const sendiri = await bacaPemohonSemua(satker.id, 'keberatan', berkas);
  // Who objects stands in the objection; one that names only its kuasa leans on the request.
  const asal = berkas.flatMap((b, i) => (sendiri[i]?.['nama'] ? [] : (permohonanDari(b.data) ?? [])));
  const dariAsal = await bacaPemohonSemua(satker.id, 'permohonan', asal);
  const menurutAsal = new Map(asal.map(({ id }, i) => [id, dariAsal[i]]));
  const pejabat = await bacaPejabatSemua(
    satker.id,
    berkas.flatMap((b) => penjawabKeberatan(b) ?? []),
  );
  return berkas.map((b, i) => {
    const pemohon = { ...menurutAsal.get(permohonanDari(b.data)?.id ?? ''), ...sendiri[i] };
    return barisKeberatan(b, pemohon, kalender, (uid) => pejabat.get(uid) ?? null);
  });
}
