import type { Hasil as Jawaban } from '@ppid/domain/berkas/types';
import { Timestamp } from 'firebase-admin/firestore';
import {
  db,
  refBerkas,
  refIndeks,
  refPemohon,
  refRekap,
  refRiwayat,
  refSidik,
  refSurat,
  refTindakan,
} from '../functions/src/ports/firestore.js';
import { majukanBerkas } from '../functions/src/usecases/majukan-berkas.js';
import { BUKA, isiTindakan, SATKER } from './tindakan.js';
import { beban, hasil, kali, median, type Bagian } from './ukur.js';

/** The registrations are measured in rounds, each beside a floor of its own, order swapped at every round. */
const PUTARAN = 3;
/** All at once in this process, which gets no help from the queue of the platform. */
const SASARAN = 1.5;

interface Catatan {
  nomor: number;
  lantai: number;
  diterima: number;
}

const detik = async (kerja: () => Promise<unknown>): Promise<number> => {
  const mulai = performance.now();
  await kerja();
  return (performance.now() - mulai) / 1000;
};

/** As many registrations that all wait at the same moment. */
async function daftarkan(ids: string[]): Promise<{ detik: number; diterima: number }> {
  const isi = ids.map((id) => ({ id, isi: isiTindakan(BUKA) }));
  await Promise.all(isi.map(({ id, isi }) => refTindakan(SATKER, 'permohonan', id, 'buka').create(isi)));
  // What the trigger knows from the event.
  const kiriman = { aksi: BUKA.aksi, pada: new Date().toISOString() };
  let jawaban: (Jawaban | null)[] = [];
  const lama = await detik(async () => {
    jawaban = await Promise.all(
      ids.map((berkasId) =>
        majukanBerkas({ satkerId: SATKER, jenis: 'permohonan', berkasId, tindakanId: 'buka' }, kiriman),
      ),
    );
  });
  return { detik: lama, diterima: jawaban.filter((j) => j?.status === 'diterima').length };
}

/** The same readings and writings, a transaction each, of documents that nobody else wants: no counter, no day's rekap. */
async function lantai(ids: string[], contoh: Record<string, unknown>): Promise<number> {
  await Promise.all(
    ids.map((id) => refTindakan(SATKER, 'permohonan', id, 'buka').create({ ...isiTindakan(BUKA), hasil: 0 })),
  );
  return detik(() =>
    Promise.all(
      ids.map((id) =>
        db().runTransaction(async (tx) => {
          const berkas = refBerkas(SATKER, 'permohonan', id);
          const tindakan = refTindakan(SATKER, 'permohonan', id, 'buka');
          await tx.getAll(berkas, tindakan);
          await tx.getAll(refSidik(SATKER, id));
          tx.set(berkas, contoh);
          tx.create(refRiwayat(SATKER, 'permohonan', id, 1), contoh);
          tx.set(refRekap(SATKER, id), { masuk: 1 });
          tx.set(refPemohon(SATKER, 'permohonan', id), { nama: id });
          for (const macam of ['berkas', 'pemohon'])
            tx.set(refIndeks(SATKER, `${macam}-lantai-${id}`), { macam, kata: Array(20).fill(id) });
          tx.create(refSurat(SATKER, `lantai-${id}`), { status: 'LANTAI' });
          tx.set(refSidik(SATKER, id), { hapusSetelah: Timestamp.now() });
          tx.update(tindakan, { hasil: 1 });
        }),
      ),
    ),
  );
}

/** `jumlah` registrations at once, `PUTARAN` times. */
export async function ukurNomor(jumlah: number): Promise<Bagian> {
  const ids = (awalan: string) => Array.from({ length: jumlah }, (_, i) => `${awalan}-${i}`);
  // Connections and the office are ready before anything is measured.
  await daftarkan(['nomor-pemanasan']);
  const contoh = (await refBerkas(SATKER, 'permohonan', 'nomor-pemanasan').get()).data() ?? {};
  const sebelum = beban();
  const catatan: Catatan[] = [];
  for (let p = 0; p < PUTARAN; p += 1) {
    const dulu = p % 2 === 0 ? null : await lantai(ids(`lantai${p}`), contoh);
    const kita = await daftarkan(ids(`nomor${p}`));
    const lama = dulu ?? (await lantai(ids(`lantai${p}`), contoh));
    catatan.push({ nomor: kita.detik, lantai: lama, diterima: kita.diterima });
  }
  const semua = Array.from({ length: PUTARAN }, (_, p) => ids(`nomor${p}`)).flat();
  const snap = await db().getAll(...semua.map((id) => refBerkas(SATKER, 'permohonan', id)));
  return susun(
    jumlah,
    catatan,
    snap.map((s) => Number.parseInt(String(s.get('nomor')), 10)),
    `${sebelum} before, ${beban()} after`,
  );
}

function susun(jumlah: number, catatan: Catatan[], nomor: number[], bebanMesin: string): Bagian {
  const urut = [...nomor].sort((a, b) => a - b);
  const semua = jumlah * PUTARAN;
  const diterima = catatan.reduce((n, c) => n + c.diterima, 0);
  const berbeda = new Set(urut).size;
  const rentang = (urut.at(-1) ?? 0) - (urut[0] ?? 0) + 1;
  const [kita, dasar] = [median(catatan.map((c) => c.nomor)), median(catatan.map((c) => c.lantai))];
  const nisbah = median(catatan.map((c) => c.nomor / c.lantai));
  const perDetik = (s: number) => `${s.toFixed(1)} s (${(jumlah / s).toFixed(0)} per s)`;
  return {
    judul: 'Register numbers: registrations at once, against the same writes without a counter',
    hasil: [
      hasil(
        `${PUTARAN} times ${jumlah} at once: accepted`,
        String(semua),
        String(diterima),
        diterima === semua,
      ),
      hasil('distinct numbers', String(semua), String(berbeda), berbeda === semua),
      hasil('last − first + 1 (no gap)', String(semua), String(rentang), rentang === semua),
      hasil(
        'time for all against the floor, median of rounds',
        `≤ ${SASARAN}×`,
        kali(nisbah),
        nisbah <= SASARAN,
      ),
    ],
    tabel: [
      {
        judul: 'By round',
        kepala: ['Round', `${jumlah} registrations`, 'Floor', 'Ratio'],
        baris: catatan.map((c, i) => [
          String(i + 1),
          perDetik(c.nomor),
          perDetik(c.lantai),
          kali(c.nomor / c.lantai),
        ]),
      },
    ],
    catatan: [
      `Median ${perDetik(kita)}, floor ${perDetik(dasar)}; ${bebanMesin}.`,
      'The floor is one transaction for each, on documents nobody else wants; registrations that wait for the counter are opened together, up to 25 in one transaction.',
    ],
  };
}
