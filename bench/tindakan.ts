import { FieldValue } from 'firebase-admin/firestore';
import type { Peran } from '@ppid/domain/akses/peran';
import { SOP_SEMUA } from '@ppid/domain/sop/seeds/index';
import { cariLangkah } from '@ppid/domain/sop/langkah';
import { PERMOHONAN_TIDAK_LANGSUNG, type Babak } from '../emulators/story/alur.js';
import { isianPada, PEMOHON, PERMOHONAN } from '../emulators/story/isian.js';

const ALUR = PERMOHONAN_TIDAK_LANGSUNG;
export const SATKER = ALUR.satkerId;

/** Opening, then the scenes of the story's longest request. */
export const BUKA: Babak = { langkah: 0, peran: 'DESK', aksi: 'buka' };
export const BABAK: Babak[] = [BUKA, ...ALUR.babak];

const SOP = SOP_SEMUA.find((s) => s.satkerId === SATKER && s.jenis === ALUR.jenis);

let pembukaan = 0;

function data({ langkah, aksi }: Babak): Record<string, unknown> {
  if (aksi === BUKA.aksi) {
    // Each is another request: the same one twice within a minute opens once.
    const rincian = `${ALUR.judul} (${(pembukaan += 1)})`;
    return { ...PERMOHONAN, rincian, diterima: new Date(Date.now() - 1000).toISOString() };
  }
  const formulir = SOP && cariLangkah(SOP, langkah)?.aksi.find((a) => a.kode === aksi)?.formulir;
  return isianPada(formulir ?? null, new Date());
}

const uid = (peran: Peran): string => `${SATKER}-${peran.toLowerCase().replaceAll('_', '-')}`;

/** The document a member of staff creates. */
export const isiTindakan = (babak: Babak): Record<string, unknown> => ({
  langkah: babak.langkah,
  aksi: babak.aksi,
  data: babak.data ?? data(babak),
  pribadi: babak.aksi === BUKA.aksi ? PEMOHON : null,
  dokumenIds: [],
  catatan: '',
  oleh: uid(babak.peran),
  peran: babak.peran,
  pada: FieldValue.serverTimestamp(),
  hasil: null,
});
