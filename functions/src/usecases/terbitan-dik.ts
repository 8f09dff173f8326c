import type { Transaction } from 'firebase-admin/firestore';
import type { Tindakan } from '@ppid/domain/berkas/types';
import type { Instan } from '@ppid/domain/calendar/types';
import { jalurTerbitanDik } from '@ppid/domain/dokumen/jalur';
import type { FormatEkspor } from '@ppid/domain/laporan/baris';
import { modelTerbitanDik } from '@ppid/domain/laporan/modelTerbitanDik';
import type { TerbitanDik } from '@ppid/domain/pengecualian/daftar';
import type { Jenis } from '@ppid/domain/sop/types';
import { bacaKantor } from '../ports/acuan.js';
import { koleksiTerbitanDik, refTerbitanDik } from '../ports/firestore.js';
import { simpanan } from '../ports/storage.js';
import { renderRegister, TIPE_EKSPOR } from './ekspor-register.js';

/** More versions than an office publishes in a working life. */
const BATAS = 200;

/** Whether this tindakan, if it is accepted, publishes a list. */
export const menerbitkanDaftar = (jenis: Jenis, { data }: Tindakan): boolean =>
  jenis === 'pendokumentasian' && data['jenisTerbit'] === 'DAFTAR';

/** The number that the next published list takes, read in the caller's transaction: no two lists have one. */
export async function versiBerikut(tx: Transaction, satkerId: string): Promise<number> {
  const { docs } = await tx.get(koleksiTerbitanDik(satkerId).orderBy('versi', 'desc').limit(1));
  return ((docs[0]?.data() as TerbitanDik | undefined)?.versi ?? 0) + 1;
}

/** What an office published, newest first. */
export async function bacaTerbitan(satkerId: string): Promise<TerbitanDik[]> {
  const { docs } = await koleksiTerbitanDik(satkerId).orderBy('versi', 'desc').limit(BATAS).get();
  return docs.map((d) => d.data() as TerbitanDik);
}

/**
 * A published list as a file; null where there is no such version. It is made when it is first asked for, and kept: what
 * is frozen makes the same file whenever it is made, so two who ask at once write the same.
 */
export async function fileTerbitan(
  satkerId: string,
  versi: number,
  format: FormatEkspor,
): Promise<{ nama: string; tipe: string; isi: Buffer } | null> {
  const [kantor, snap] = await Promise.all([bacaKantor(satkerId), refTerbitanDik(satkerId, versi).get()]);
  const terbitan = snap.data() as TerbitanDik | undefined;
  if (!kantor || !terbitan) return null;
  const tipe = TIPE_EKSPOR[format];
  const jalur = jalurTerbitanDik(satkerId, versi, format);
  const ada = await simpanan.info(jalur);
  const isi = ada
    ? await simpanan.baca(jalur)
    : await renderRegister(modelTerbitanDik(kantor.satker, terbitan), format);
  if (!ada) await simpanan.simpan(jalur, isi, tipe);
  const hari: Instan = terbitan.daftar.hari;
  return {
    nama: `daftar-informasi-dikecualikan-${satkerId}-versi-${String(versi)}-${hari}.${format}`,
    tipe,
    isi,
  };
}
