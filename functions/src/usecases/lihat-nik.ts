import type { Berkas } from '@ppid/domain/berkas/types';
import { permohonanDari } from '@ppid/domain/keberatan/fakta';
import type { Jenis } from '@ppid/domain/sop/types';
import { AppError } from '../errors.js';
import { kantorPemanggil } from '../ports/acuan.js';
import { refBerkas, refNik } from '../ports/firestore.js';
import { catatAkses, periksaAlasan, type Pembuka } from './catat-akses.js';

/**
 * The NIK of an applicant of the caller's own office, after the look was logged. An objection to a request shows the NIK
 * of that request. @throws AppError not-found.
 */
export async function lihatNik(
  pembuka: Pembuka,
  { jenis, berkasId, alasan }: { jenis: Jenis; berkasId: string; alasan: string },
): Promise<{ nik: string }> {
  periksaAlasan(alasan);
  const { satkerId } = pembuka;
  const berkas = (await refBerkas(satkerId, jenis, berkasId).get()).data() as Berkas | undefined;
  const nik = berkas && (await bacaNik(satkerId, berkas));
  if (!berkas || !nik)
    throw new AppError('not-found', 'Pemohon berkas ini tidak mempunyai NIK yang disimpan.');
  await catatAkses(await kantorPemanggil(satkerId), pembuka, { apa: 'NIK', berkas, alasan });
  return { nik };
}

async function bacaNik(satkerId: string, berkas: Berkas): Promise<string | null> {
  const milik = (await refNik(satkerId, berkas.jenis, berkas.id).get()).get('nik') as string | undefined;
  if (milik) return milik;
  const asal = berkas.jenis === 'keberatan' ? permohonanDari(berkas.data) : null;
  if (!asal) return null;
  return ((await refNik(satkerId, 'permohonan', asal.id).get()).get('nik') as string | undefined) ?? null;
}
