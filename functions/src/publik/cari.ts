import type { Berkas } from '@ppid/domain/berkas/types';
import { permohonanDari } from '@ppid/domain/keberatan/fakta';
import type { Kunci } from '@ppid/domain/publik/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { bacaKantor, type Kantor } from '../ports/acuan.js';
import { db } from '../ports/firestore.js';
import { cocokKode } from '../ports/rahasia.js';
import { GagalPublik } from './gagal.js';
import { catatTebakan, periksaTebakan } from './laju.js';
import type { Konteks } from './konteks.js';

/** Compared with when there is no such case, so that a wrong number takes the same path as a wrong code. */
const TIADA = '-';

async function dariNomor(satkerId: string, jenis: Jenis, nomor: string): Promise<Berkas | null> {
  const { docs } = await db()
    .collection(`satker/${satkerId}/${jenis}`)
    .where('nomor', '==', nomor)
    .limit(1)
    .get();
  return (docs[0]?.data() as Berkas | undefined) ?? null;
}

/** The code of a request opens its objections too: whoever holds it is the applicant. */
function terbuka(satkerId: string, berkas: Berkas | null, kode: string): boolean {
  const sendiri = cocokKode(satkerId, berkas?.id ?? TIADA, kode);
  const induk = berkas?.jenis === 'keberatan' ? permohonanDari(berkas.data)?.id : undefined;
  const lewatInduk = cocokKode(satkerId, induk ?? TIADA, kode);
  return berkas !== null && (sendiri || (induk !== undefined && lewatInduk));
}

/**
 * The case that number and code open together. Wrong office, number or code give one and the same answer, after the
 * same reads. @throws GagalPublik TIDAK_DITEMUKAN, or TERLALU_SERING after too many wrong codes for this number.
 */
export async function cariBerkas(
  { satkerId, nomor, kode }: Kunci,
  { pada, sumber }: Konteks,
): Promise<{ berkas: Berkas; kantor: Kantor }> {
  await periksaTebakan(satkerId, nomor, sumber, pada);
  const [kantor, permohonan, keberatan] = await Promise.all([
    bacaKantor(satkerId),
    dariNomor(satkerId, 'permohonan', nomor),
    dariNomor(satkerId, 'keberatan', nomor),
  ]);
  // Both are compared, always: an office may number its registers alike.
  const [bukaPermohonan, bukaKeberatan] = [permohonan, keberatan].map((b) => terbuka(satkerId, b, kode));
  const berkas = bukaPermohonan ? permohonan : bukaKeberatan ? keberatan : null;
  if (berkas && kantor) return { berkas, kantor };
  await catatTebakan(satkerId, nomor, sumber, pada);
  throw new GagalPublik(
    'TIDAK_DITEMUKAN',
    'Nomor pendaftaran dan kode lacak tidak cocok. Periksa keduanya pada tanda bukti Anda.',
  );
}
