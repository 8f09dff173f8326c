import type { Dokumen } from '@ppid/domain/dokumen/types';
import { dipMenunggu, tertahanSendiri } from '@ppid/domain/pengecualian/buka';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import { samarkanTeks } from '@ppid/domain/pribadi/samar';
import { AppError, tolakBilaSalah } from '../errors.js';
import { sekarang } from '../ports/clock.js';
import { db, refButir, refButirNasional, refDip, refDokumen } from '../ports/firestore.js';
import { log } from '../ports/log.js';

export interface PeriksaDip {
  dipId: string;
  status: 'SIAP' | 'PERLU_DIHITAMKAN';
  catatan: string;
  /** Every document of the item, as looked at for personal data. */
  dokumenIds: string[];
  /** Those of them that never leave as they are: they hold personal data, or what is still excluded. */
  ditahan: string[];
}

/**
 * PPID looked for personal data in an opened item and all its documents (dossier F.5.7): it may enter the DIP, or parts
 * must be blacked out first. May be said again when that was done. The documents stay closed; what never leaves as it is
 * (sheets of tests) is held back without being named.
 * @throws AppError not-found, invalid-argument.
 */
export async function periksaDip(
  { uid: oleh, satkerId }: { uid: string; satkerId: string },
  { dipId, status, catatan, dokumenIds, ditahan }: PeriksaDip,
): Promise<{ status: ButirDip['status'] }> {
  const teks = samarkanTeks(catatan.trim());
  if (teks.length < 10 || teks.length > 1000)
    tolakBilaSalah({ catatan: 'Tulis apa yang diperiksa, 10 sampai 1.000 huruf.' });
  const pada = await sekarang();
  await db().runTransaction(async (tx) => {
    const dip = (await tx.get(refDip(satkerId, dipId))).data() as ButirDip | undefined;
    if (!dip) throw new AppError('not-found', 'Butir ini tidak menunggu pemeriksaan.');
    const { butirId } = dip.asal;
    const ref = dipId === butirId ? refButir(satkerId, butirId) : refButirNasional(butirId);
    const butir = (await tx.get(ref)).data() as Butir | undefined;
    const milik = new Set(butir?.dokumenIds);
    const kurang = [...milik].filter((id) => !dokumenIds.includes(id));
    if (kurang.length > 0)
      tolakBilaSalah({ dokumenIds: `Masih ada ${kurang.length} dokumen butir ini yang belum diperiksa.` });
    if (dokumenIds.some((id) => !milik.has(id)))
      tolakBilaSalah({ dokumenIds: 'Ada dokumen yang bukan milik butir ini.' });
    const keluar = dip.dibuka.filter(({ dokumenId }) => ditahan.includes(dokumenId));
    if (keluar.length > 0) tolakBilaSalah({ ditahan: `${keluar.length} dokumen di antaranya sudah dibuka.` });
    if (ditahan.some((id) => !milik.has(id)))
      tolakBilaSalah({ ditahan: 'Ada dokumen yang bukan milik butir ini.' });
    const dokumen =
      milik.size === 0 ? [] : await tx.getAll(...[...milik].map((id) => refDokumen(satkerId, id)));
    const sendiri = dokumen
      .filter((satu) => satu.exists && tertahanSendiri(satu.data() as Dokumen))
      .map(({ id }) => id);
    const diperiksa = {
      ...{ oleh, pada, catatan: teks },
      ...{ dokumenIds: [...milik].sort(), ditahan: [...new Set([...ditahan, ...sendiri])].sort() },
    };
    const menunggu = dipMenunggu({ status, diperiksa, dibuka: dip.dibuka });
    tx.update(refDip(satkerId, dipId), { status, diperiksa, menunggu } satisfies Partial<ButirDip>);
  });
  log.event('dik.dipDiperiksa', { satkerId, dipId, status });
  return { status };
}
