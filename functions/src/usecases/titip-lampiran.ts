import { jalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { LampiranPublik } from '@ppid/domain/publik/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { refDokumen } from '../ports/firestore.js';
import { simpanan } from '../ports/storage.js';

/** A file of the public, under the id of the dokumen that the pipeline makes of it. */
export interface Titipan {
  id: string;
  kategori: LampiranPublik['kategori'];
  nama: string;
  tipe: string;
  isi: Buffer;
  sha256: string;
}

interface Tempat {
  satkerId: string;
  jenis: Jenis;
  berkasId: string;
}

/** Author of an upload that came over the public API, where a member of staff has a uid. */
export const OLEH_PUBLIK = 'publik';

const jalur = ({ satkerId, jenis, berkasId }: Tempat, { id, kategori }: Titipan): string =>
  jalurMasuk({ satkerId, jenis, berkasId, kategori, dokumenId: id });

const simpan = (tempat: Tempat, satu: Titipan): Promise<void> =>
  simpanan.simpan(jalur(tempat, satu), satu.isi, satu.tipe, { nama: satu.nama, oleh: OLEH_PUBLIK });

const adaDokumen = async ({ satkerId }: Tempat, { id }: Titipan): Promise<boolean> =>
  (await refDokumen(satkerId, id).get()).exists;

/** Puts the files at the entrance of the pipeline; `lama` are those that an earlier, broken attempt had put there. */
export async function titipkan(
  tempat: Tempat,
  semua: Titipan[],
): Promise<{ baru: Titipan[]; lama: Titipan[] }> {
  const hasil: { baru: Titipan[]; lama: Titipan[] } = { baru: [], lama: [] };
  await Promise.all(
    semua.map(async (satu) => {
      const [dokumen, objek] = await Promise.all([
        adaDokumen(tempat, satu),
        simpanan.info(jalur(tempat, satu)),
      ]);
      if (dokumen || objek) return void hasil.lama.push(satu);
      await simpan(tempat, satu);
      hasil.baru.push(satu);
    }),
  );
  return hasil;
}

/** After the berkas exists: an earlier attempt's file that the pipeline has removed meanwhile is put there again. */
export async function pastikanTitipan(tempat: Tempat, lama: Titipan[]): Promise<void> {
  await Promise.all(
    lama.map(async (satu) => {
      if (!(await adaDokumen(tempat, satu))) await simpan(tempat, satu);
    }),
  );
}

/** The submission was refused: its files are nobody's. What the pipeline already holds it removes itself. */
export async function ambilTitipan(tempat: Tempat, semua: Titipan[]): Promise<void> {
  await Promise.all(semua.map((satu) => simpanan.hapus(jalur(tempat, satu))));
}
