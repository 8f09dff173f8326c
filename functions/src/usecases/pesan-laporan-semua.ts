import { bulanMutlak, geserTanggal, hariDiBulan } from '@ppid/domain/calendar/tanggal';
import { bacaKantor } from '../ports/acuan.js';
import { db } from '../ports/firestore.js';
import { pesanLaporan } from './pesan-laporan.js';

const SEKALIGUS = 25;

/** Orders the daily report of every office for its local day of `pada`, if that is a working day there. */
export async function pesanHarianSemua(pada: string): Promise<number> {
  return untukSetiapSatker(async (satkerId) => {
    const kantor = await bacaKantor(satkerId);
    const hari = kantor?.kalender.tanggalLokal(pada);
    if (!kantor || !hari || !kantor.kalender.hari(hari).kerja) return 'sudahAda';
    return pesanLaporan(satkerId, 'harian', hari, 'sistem', pada);
  });
}

/** Orders the report of the month before the local day of `pada` for every office. */
export async function pesanBulananSemua(pada: string): Promise<number> {
  return untukSetiapSatker(async (satkerId) => {
    const hari = (await bacaKantor(satkerId))?.kalender.tanggalLokal(pada);
    if (!hari) return 'sudahAda';
    const bulanLalu = geserTanggal(hariDiBulan(bulanMutlak(hari), 1), -1).slice(0, 7);
    return pesanLaporan(satkerId, 'bulanan', bulanLalu, 'sistem', pada);
  });
}

/** Offices one after another would take minutes with 550 of them; all at once would flood. Returns how many were ordered. */
async function untukSetiapSatker(
  pesan: (satkerId: string) => Promise<'dipesan' | 'sudahAda'>,
): Promise<number> {
  const ids = (await db().collection('satker').select().get()).docs.map((d) => d.id);
  let dipesan = 0;
  for (let i = 0; i < ids.length; i += SEKALIGUS) {
    const hasil = await Promise.all(ids.slice(i, i + SEKALIGUS).map(pesan));
    dipesan += hasil.filter((h) => h === 'dipesan').length;
  }
  return dipesan;
}
