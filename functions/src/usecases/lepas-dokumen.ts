import type { AksesPenutupan } from '@ppid/domain/pribadi/types';
import { samarkanTeks } from '@ppid/domain/pribadi/samar';
import { KALIMAT_TUTUP } from '@ppid/domain/dokumen/gerbang';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { AppError } from '../errors.js';
import { sekarang } from '../ports/clock.js';
import { db, refDokumen } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { periksaAlasan, type Pembuka } from './catat-akses.js';
import { dokumenAda } from './dokumen-ada.js';
import { pindahkanSemua } from './pindahkan-dokumen.js';
import { sidikTertutup } from './periksa-gerbang.js';

/**
 * A person releases what was closed only because an excluded document has the same bytes: once nothing holds them excluded any
 * more, and with all its twins, because they are one file. Asked again it changes nothing.
 * @throws AppError invalid-argument, not-found, failed-precondition.
 */
export async function lepasDokumen(
  pembuka: Pembuka,
  { dokumenId, alasan }: { dokumenId: string; alasan: string },
  alat: Alat = alatNyata(),
): Promise<{ dilepas: number }> {
  periksaAlasan(alasan);
  const { satkerId, uid: oleh, peran } = pembuka;
  const pada = await sekarang();
  const semua = await db().runTransaction(async (tx) => {
    const dok = dokumenAda((await tx.get(refDokumen(satkerId, dokumenId))).data() as Dokumen | undefined);
    if (dok.kelas === 'biasa') return [];
    if (!dok.ditutup || dok.sha256 === null)
      throw new AppError(
        'failed-precondition',
        'Dokumen ini sendiri dikecualikan. Yang dapat dibuka kembali hanya dokumen yang ditutup karena isinya sama.',
      );
    const sebab = (await sidikTertutup(satkerId, [dok.sha256], pada, tx)).get(dok.sha256);
    if (sebab)
      throw new AppError(
        'failed-precondition',
        `Dokumen ini ditutup karena “${dok.ditutup.nama}”: ${KALIMAT_TUTUP[sebab]}${sebab === 'BERLAKU' ? ' Buka atau cabut dahulu butir DIK-nya, lalu coba lagi.' : ''}`,
      );
    const { docs } = await tx.get(
      db().collection(`satker/${satkerId}/dokumen`).where('sha256', '==', dok.sha256),
    );
    const kembar = docs
      .map((d) => d.data() as Dokumen)
      .filter((d) => d.ditutup && d.kelas === 'dikecualikan');
    for (const { id, jenis, berkasId, ditutup } of kembar) {
      if (!ditutup) continue;
      tx.update(refDokumen(satkerId, id), {
        ...{ kelas: 'biasa', ditutup: null, pindah: pada, diubah: pada },
      } satisfies Partial<Dokumen>);
      const akses: AksesPenutupan = {
        ...{ apa: 'PELEPASAN', satkerId, jenis, berkasId, nomor: null, dokumenId: id, halaman: null },
        ...{ penutup: ditutup.dokumenId, sebab: ditutup.sebab, alasan: samarkanTeks(alasan.trim()) },
        ...{ oleh, peran, pada },
      };
      tx.create(db().collection(`satker/${satkerId}/akses`).doc(), akses);
    }
    return kembar;
  });
  await pindahkanSemua(semua, alat);
  log.event('dokumen.dilepas', { satkerId, dokumenId, banyak: semua.length });
  return { dilepas: semua.length };
}
