import type { Berkas } from '@ppid/domain/berkas/types';
import { alasanTidakDiputusUlang } from '@ppid/domain/permohonan/perintah';
import type { Satker } from '@ppid/domain/satker/satker';
import { db, koleksiPencabutan, semuaPermohonan } from '../ports/firestore.js';
import { pastikanPusat, type PencatatPusat } from './catat-keputusan-kpu.js';
import type { Pencabutan } from './pencabutan.js';

/** Values that one `array-contains-any` may name. */
const SEKALI_TANYA = 30;
/** Above this the preview says "at least": the fan-out itself has no such limit. */
const BATAS_HITUNG = 5000;

export interface HitunganKantor {
  satkerId: string;
  nama: string;
  jumlah: number;
}

export interface PratinjauKeputusan {
  /** Offices that read the items of KPU RI beside their own. */
  kantor: number;
  /** Refusals that would be decided anew, by office; the most first. Counts only: whose they are is the office's. */
  penolakan: HitunganKantor[];
  /** Not all could be counted. */
  terpotong: boolean;
}

/** What revoking these items would touch now. @throws AppError permission-denied outside KPU RI. */
export async function pratinjauKeputusanKpu(
  pemanggil: PencatatPusat,
  { butirIds }: { butirIds: string[] },
): Promise<PratinjauKeputusan> {
  await pastikanPusat(pemanggil);
  const satker = db().collection('satker').where('jenjang', 'in', ['PROVINSI', 'KABKOTA']);
  const [kantor, { hitungan, terpotong }] = await Promise.all([
    satker.count().get(),
    hitungPenolakan([...new Set(butirIds)]),
  ]);
  return { kantor: kantor.data().count, penolakan: await denganNama(hitungan), terpotong };
}

/** Requests sent back so far because of the revocations of this decision. @throws AppError permission-denied outside KPU RI. */
export async function tinjauanKeputusanKpu(
  pemanggil: PencatatPusat,
  { keputusanId }: { keputusanId: string },
): Promise<{ penolakan: HitunganKantor[] }> {
  await pastikanPusat(pemanggil);
  const { docs } = await koleksiPencabutan().where('keputusanId', '==', keputusanId).get();
  const hitungan = new Map<string, number>();
  for (const doc of docs)
    for (const [satkerId, jumlah] of Object.entries((doc.data() as Pencabutan).perKantor))
      hitungan.set(satkerId, (hitungan.get(satkerId) ?? 0) + jumlah);
  return { penolakan: await denganNama(hitungan) };
}

async function hitungPenolakan(
  butirIds: readonly string[],
): Promise<{ hitungan: Map<string, number>; terpotong: boolean }> {
  const kelompok = Array.from({ length: Math.ceil(butirIds.length / SEKALI_TANYA) }, (_, i) =>
    butirIds.slice(i * SEKALI_TANYA, (i + 1) * SEKALI_TANYA),
  );
  const jawaban = await Promise.all(
    kelompok.map(async (ids) => {
      const kueri = semuaPermohonan().where('data.butirDik', 'array-contains-any', ids);
      // Only what decides whether it counts: nothing of the applicant is read.
      const bidang = ['satkerId', 'data.hasil', 'data.perintah', 'data.dijawabUlang'];
      return (
        await kueri
          .select(...bidang)
          .limit(BATAS_HITUNG)
          .get()
      ).docs;
    }),
  );
  // One that cites items of two groups counts once.
  const unik = new Map(
    jawaban.flat().map((doc) => [doc.ref.path, doc.data() as Pick<Berkas, 'satkerId' | 'data'>]),
  );
  const hitungan = new Map<string, number>();
  for (const { satkerId, data } of unik.values())
    if (!alasanTidakDiputusUlang({ data })) hitungan.set(satkerId, (hitungan.get(satkerId) ?? 0) + 1);
  return { hitungan, terpotong: jawaban.some((docs) => docs.length === BATAS_HITUNG) };
}

async function denganNama(hitungan: ReadonlyMap<string, number>): Promise<HitunganKantor[]> {
  if (hitungan.size === 0) return [];
  const snap = await db().getAll(...[...hitungan.keys()].map((id) => db().doc(`satker/${id}`)));
  const nama = new Map(snap.map((s) => [s.id, (s.data() as Satker | undefined)?.nama ?? s.id]));
  return [...hitungan]
    .map(([satkerId, jumlah]) => ({ satkerId, nama: nama.get(satkerId) ?? satkerId, jumlah }))
    .sort((a, b) => b.jumlah - a.jumlah || a.nama.localeCompare(b.nama, 'id'));
}
