import type { Hasil as Jawaban } from '@ppid/domain/berkas/types';
import { refBerkas, refTindakan } from '../functions/src/ports/firestore.js';
import { majukanBerkas } from '../functions/src/usecases/majukan-berkas.js';
import { BUKA, isiTindakan, SATKER } from './tindakan.js';
import { beban, hasil, type Bagian } from './ukur.js';

/** The platform delivers a failed event again; ten times is far less than it would. */
const KIRIMAN = 10;

/**
 * In flight at once, as many as the trigger has instances (options.ts, maxInstances). With 200 transactions on the one
 * counter in one process the emulator's locks let none through.
 */
const SERENTAK = 20;

/** Registrations that all wait at the same moment, in one process without the queue of the platform. */
export async function ukurNomor(jumlah: number): Promise<Bagian> {
  const ids = Array.from({ length: jumlah }, (_, i) => `nomor-${i}`);
  await Promise.all(ids.map((id) => refTindakan(SATKER, 'permohonan', id, 'buka').create(isiTindakan(BUKA))));
  let ulang = 0;
  const daftar = async (berkasId: string): Promise<Jawaban | null> => {
    for (let ke = 1; ; ke += 1) {
      try {
        return await majukanBerkas({ satkerId: SATKER, jenis: 'permohonan', berkasId, tindakanId: 'buka' });
      } catch (galat) {
        if (ke === KIRIMAN) throw galat;
        ulang += 1;
      }
    }
  };
  const mulai = performance.now();
  let diterima = 0;
  const sisa = [...ids];
  const pekerja = async (): Promise<void> => {
    for (let id = sisa.shift(); id !== undefined; id = sisa.shift()) {
      if ((await daftar(id))?.status === 'diterima') diterima += 1;
    }
  };
  await Promise.all(Array.from({ length: SERENTAK }, pekerja));
  const detik = (performance.now() - mulai) / 1000;
  const berkas = await Promise.all(ids.map((id) => refBerkas(SATKER, 'permohonan', id).get()));
  const urut = berkas.map((snap) => Number.parseInt(String(snap.get('nomor')), 10)).sort((a, b) => a - b);
  const berbeda = new Set(urut).size;
  const rentang = (urut.at(-1) ?? 0) - (urut[0] ?? 0) + 1;
  return {
    judul: 'Register numbers',
    hasil: [
      hasil(
        `${jumlah} registrations, ${SERENTAK} in flight: accepted`,
        String(jumlah),
        String(diterima),
        diterima === jumlah,
      ),
      hasil('distinct numbers', String(jumlah), String(berbeda), berbeda === jumlah),
      hasil('last − first + 1 (no gap)', String(jumlah), String(rentang), rentang === jumlah),
      hasil(
        'time for all',
        'information',
        `${detik.toFixed(1)} s (${(jumlah / detik).toFixed(0)} per s), ${ulang} redelivered; ${beban()}`,
        null,
      ),
    ],
    tabel: [],
    catatan: [],
  };
}
