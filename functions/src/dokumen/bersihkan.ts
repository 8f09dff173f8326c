import { jalurDokumen } from '@ppid/domain/dokumen/jalur';
import { KELAS, type Dokumen } from '@ppid/domain/dokumen/types';
import type { Alat } from './alat.js';
import { koleksiHalaman } from './halaman.js';

type Diri = Pick<Dokumen, 'satkerId' | 'kelas' | 'id'>;

const folder = (jalur: string): string => jalur.slice(0, jalur.lastIndexOf('/') + 1);

/** The folder of a document: original, thumbnails, pages made on demand. */
const folderDokumen = ({ satkerId, kelas, id }: Diri): string =>
  folder(jalurDokumen(satkerId, kelas, id).asli);

/**
 * Deletes what is stored of a document: everything in its folder, and in the one it inherited from an earlier owner
 * (`asli`). Doing it twice is fine.
 */
export async function hapusFolder(alat: Alat, dok: Diri, asli: string | null): Promise<void> {
  for (const awalan of new Set([folderDokumen(dok), ...(asli === null ? [] : [folder(asli)])]))
    for (const nama of await alat.simpanan.daftar(awalan)) await alat.simpanan.hapus(nama);
}

/** Deletes what lies of a document where the rules of another class hold. Doing it twice is fine. */
export async function hapusKelasLain(alat: Alat, dok: Diri): Promise<void> {
  for (const kelas of KELAS.filter((satu) => satu !== dok.kelas))
    for (const nama of await alat.simpanan.daftar(folderDokumen({ ...dok, kelas })))
      await alat.simpanan.hapus(nama);
}

export async function hapusHalaman({ satkerId, id }: Diri): Promise<void> {
  const { docs } = await koleksiHalaman(satkerId, id).get();
  await Promise.all(docs.map((d) => d.ref.delete()));
}
