import { sesiSampai } from '@ppid/domain/pengecualian/sesi';
import type { Tertutup } from '@ppid/domain/pengecualian/types';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Akses } from '@ppid/domain/pribadi/types';
import type { Instan } from '@ppid/domain/calendar/types';
import { AppError } from '../errors.js';
import { kantorPemanggil } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db, refBerkas, refTertutup } from '../ports/firestore.js';
import { catatAkses, periksaAlasan, type Pembuka } from './catat-akses.js';

const JENIS = 'pengecualian';

/** null: a reason has to be given first. */
export type BagianUji = { bagian: Tertutup[]; sampai: Instan } | null;

/**
 * The sealed parts of a classification, proposals and sheets of every version. One reason opens them to one person for half
 * an hour; it is a line of the log of access, and the line is what the next calls look for. It is written before anything is
 * answered. @throws AppError invalid-argument, not-found.
 */
export async function bacaTertutup(
  pembuka: Pembuka,
  { berkasId, alasan = null }: { berkasId: string; alasan?: string | null },
): Promise<BagianUji> {
  const { satkerId } = pembuka;
  const berkas = (await refBerkas(satkerId, JENIS, berkasId).get()).data() as Berkas | undefined;
  if (!berkas) throw new AppError('not-found', 'Berkas klasifikasi ini tidak ditemukan di kantor Anda.');
  const kini = await sekarang();
  let sampai = await sesi(pembuka, berkasId, kini);
  if (sampai === null) {
    if (alasan === null) return null;
    periksaAlasan(alasan);
    const kantor = await kantorPemanggil(satkerId);
    await catatAkses(kantor, pembuka, {
      ...{ apa: 'BACA_UJI', berkas: { jenis: JENIS, id: berkasId, nomor: berkas.nomor }, alasan },
    });
    // Asked of the log itself: what opens is the line, not that it was meant to be written.
    sampai = await sesi(pembuka, berkasId, kini);
    if (sampai === null) throw new Error('the line of the log is not there');
  }
  const { docs } = await refTertutup(satkerId, JENIS, berkasId, 0).parent.where('untuk', '==', 'UJI').get();
  const bagian = docs.map((d) => d.data() as Tertutup).sort((a, b) => a.urutan - b.urutan);
  return { bagian, sampai };
}

/** Until when an earlier reason of this person still holds. */
async function sesi({ satkerId, uid }: Pembuka, berkasId: string, kini: Instan): Promise<Instan | null> {
  const { docs } = await db()
    .collection(`satker/${satkerId}/akses`)
    .where('apa', '==', 'BACA_UJI')
    .where('berkasId', '==', berkasId)
    .where('oleh', '==', uid)
    .get();
  const akhir = docs
    .map((d) => sesiSampai((d.data() as Akses).pada))
    .sort()
    .at(-1);
  return akhir !== undefined && akhir > kini ? akhir : null;
}
