import type { Penghitaman, StatusHitam } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { Transaction } from 'firebase-admin/firestore';
import type { Olahan } from '../dokumen/olahan.js';
import { Tolak } from '../dokumen/protokol.js';
import { db, refDokumen, refPenghitaman } from '../ports/firestore.js';
import { pindahkanSemua } from './pindahkan-dokumen.js';
import { sidikTertutup } from './periksa-gerbang.js';
import { siapkanPenutupan } from './tutup-salinan.js';

/** What stands at the entrance of both classes, for one upload. */
export interface Pintu {
  /** Before anything is stored: what lies among the ordinary documents is read by the whole office. @throws Tolak. */
  periksa: (sha256: string) => Promise<void>;
  /** Brings away what the upload has closed. */
  selesai: () => Promise<void>;
}

/**
 * An ordinary upload is refused where the same bytes are excluded, an excluded one closes what came before it. Both ask in
 * the transaction in which their bytes become known, so that of two at the same moment one sees the other.
 */
export function pasangPintu(o: Olahan): Pintu {
  const { satkerId, kelas } = o.dok;
  let ditutup: string[] = [];
  const periksa = async (sha256: string, tx?: Transaction): Promise<void> => {
    if (kelas !== 'biasa') return;
    if ((await sidikTertutup(satkerId, [sha256], o.kini, tx)).size > 0) throw new Tolak('SAMA_DIKECUALIKAN');
    if (!(await salinanSah(o, tx))) throw new Tolak('ASLI_DIKECUALIKAN');
  };
  o.pintu = async (tx, sha256) => {
    await periksa(sha256, tx);
    if (kelas !== 'dikecualikan') return () => undefined;
    const tulis = await siapkanPenutupan(tx, o.dok, sha256, { oleh: o.dok.diunggahOleh, pada: o.kini });
    return () => (ditutup = tulis());
  };
  return {
    periksa,
    selesai: () =>
      pindahkanSemua(
        ditutup.map((id) => ({ satkerId, id })),
        o.alat,
      ),
  };
}

/**
 * A redacted copy enters while its set stands by it: not after the set was taken back, applied anew to another copy, or its
 * original was closed, when the marks were agreed to on an ordinary document.
 */
async function salinanSah({ dok: { satkerId, id, asal } }: Olahan, tx?: Transaction): Promise<boolean> {
  if (!asal) return true;
  const acuan = [
    refPenghitaman(satkerId, asal.dokumenId, asal.penghitamanId),
    refDokumen(satkerId, asal.dokumenId),
  ];
  const [snapSet, snapInduk] = await (tx ? tx.getAll(...acuan) : db().getAll(...acuan));
  const set = snapSet?.data() as Penghitaman | undefined;
  const induk = snapInduk?.data() as Dokumen | undefined;
  if (!set || !induk || !BERJALAN.includes(set.status) || set.hasilDokumenId !== id) return false;
  return !induk.ditutup || set.diterapkanKelas === 'dikecualikan';
}

const BERJALAN: readonly StatusHitam[] = ['DIPROSES', 'DITERAPKAN'];
