import type { Tanggal } from '../calendar/types.js';
import { tolak, type Tolakan } from '../sop/tolak.js';
import { larik } from '../surat/isian.js';
import { keadaanButir, sedangBerlaku } from './keadaanButir.js';
import type { BerkasTerkait, Butir } from './types.js';

/** Ids of classifications that extend an item, as the server opens them; clients may open none under such an id (firestore.rules). */
export const AWALAN_PERPANJANGAN = 'perpanjang-';

type Isi = Record<string, unknown>;

/** What a form of a classification leans on, as it stands now; left out where nobody can tell (the browser). */
interface Sandaran {
  terkait?: BerkasTerkait | null;
  butir?: readonly Butir[];
  hari?: Tanggal;
}

/**
 * Links the form to the case that its trigger names: a request must be in the register of this office; a dispute may be
 * known by its number alone. The link goes into the history with the form.
 */
export function tautkanPemicu(data: Isi, { terkait }: Sandaran): { data: Isi } | Tolakan {
  if (data['pemicu'] === 'PERMINTAAN' && terkait === null) {
    return tolak('ISIAN_TIDAK_SAH', 'Permohonan dengan nomor ini tidak ada di kantor ini.', {
      nomorPermohonan: 'Nomor pendaftaran tidak ditemukan.',
    });
  }
  return { data: terkait ? { ...data, terkait } : data };
}

/** Opening: also the items to extend must be the office's own, in force, and in no other test. */
export function tautkanKlasifikasi(data: Isi, sandaran: Sandaran): { data: Isi } | Tolakan {
  const { butir, hari } = sandaran;
  const salah = butir && hari && sebabTakDapatDiperpanjang(larik(data, 'butirDiperpanjang'), butir, hari);
  if (salah) return tolak('ISIAN_TIDAK_SAH', salah, { butirDiperpanjang: salah });
  return tautkanPemicu(data, sandaran);
}

function sebabTakDapatDiperpanjang(
  ids: readonly string[],
  butir: readonly Butir[],
  hari: Tanggal,
): string | null {
  for (const id of ids) {
    const satu = butir.find((b) => b.id === id);
    if (!satu) return 'Butir DIK yang dipilih tidak ada di kantor ini.';
    const apa = `Butir “${satu.informasi}”`;
    if (satu.lingkup !== 'KANTOR')
      return `${apa} ditetapkan KPU RI untuk semua kantor; kantor ini tidak memperpanjangnya.`;
    if (!sedangBerlaku(keadaanButir(satu, hari))) return `${apa} tidak sedang berlaku.`;
    if (satu.perpanjangan !== null) return `${apa} sedang diuji untuk diperpanjang dalam berkas lain.`;
  }
  return null;
}
