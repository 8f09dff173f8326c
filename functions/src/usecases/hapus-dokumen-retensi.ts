import type { Dokumen } from '@ppid/domain/dokumen/types';
import { jalurKarantina, jalurMasuk } from '@ppid/domain/dokumen/jalur';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { hapusFolder, hapusHalaman } from '../dokumen/bersihkan.js';
import { sedangDisewa } from '../dokumen/sewa.js';
import { AppError } from '../errors.js';
import { db, refDokumen } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { hapusIndeksDokumen } from './indeks-dokumen.js';

const KOSONG = {
  asli: null,
  kecil: null,
  besar: null,
  perluOcr: [],
  perhatian: [],
  teks: null,
} satisfies Partial<Dokumen>;

/**
 * Deletes the files of one document (original, pictures, texts, search entries); its line in the catalogue stays, without
 * paths and without its fingerprint. First the line says DIHAPUS, so that no new upload links to it, then the files go, then the paths: a crash leaves a line
 * that still names what is to be deleted, and doing it again finishes. Doing it a third time changes nothing.
 *
 * Files are shared: the same bytes in another berkas are a link to them (`samaDengan`). A link that goes takes no file
 * along; when the owner goes and links remain, the oldest of them becomes the owner and the files stay where they are.
 */
export async function hapusDokumen(
  satkerId: string,
  dokumenId: string,
  alat: Alat = alatNyata(),
): Promise<void> {
  const ref = refDokumen(satkerId, dokumenId);
  const diubah = alat.sekarang().toISOString();
  const sisa = await db().runTransaction(async (tx) => {
    const dok = (await tx.get(ref)).data() as Dokumen | undefined;
    if (!dok) return null;
    // A link to an ordinary document reads its pages, which would have to move to the new owner.
    if (dok.kelas !== 'identitas') throw new Error('only identity documents have a retention of their own');
    if (dok.status === 'DIHAPUS') return dok;
    if (sedangDisewa(dok, alat) || dok.status === 'DIOLAH')
      throw new AppError(
        'failed-precondition',
        'Ada dokumen yang masih diolah. Coba lagi beberapa menit lagi.',
      );
    const { docs } = await tx.get(
      db().collection(`satker/${satkerId}/dokumen`).where('samaDengan', '==', dokumenId),
    );
    const tautan = docs
      .map((d) => d.data() as Dokumen)
      .filter((d) => d.status !== 'DIHAPUS')
      .sort((a, b) => a.diunggahPada.localeCompare(b.diunggahPada) || a.id.localeCompare(b.id));
    const [pewaris, ...lain] = tautan;
    const bersama = pewaris !== undefined || dok.samaDengan !== null;
    // People name a scan after its owner: the name of the file goes too.
    const nama = `${dok.kategori} (dihapus)`;
    const akhir: Dokumen = { ...dok, nama, status: 'DIHAPUS', sha256: null, samaDengan: null, diubah };
    const baru = bersama ? { ...akhir, ...KOSONG } : akhir;
    tx.set(ref, baru);
    if (pewaris) tx.update(refDokumen(satkerId, pewaris.id), { samaDengan: null, diubah });
    for (const d of lain) tx.update(refDokumen(satkerId, d.id), { samaDengan: pewaris?.id ?? null, diubah });
    return baru;
  });
  if (!sisa) return;
  await alat.simpanan.hapus(jalurMasuk({ ...sisa, dokumenId }));
  // Shared files have no path here any more: the heir's stay where they are, in this document's folder.
  if (sisa.asli !== null) await hapusFolder(alat, sisa, sisa.asli);
  for (const nama of await alat.simpanan.daftar(jalurKarantina(satkerId, dokumenId)))
    if (milikKarantina(nama, satkerId, dokumenId)) await alat.simpanan.hapus(nama);
  await hapusHalaman(sisa);
  await hapusIndeksDokumen(satkerId, dokumenId);
  await ref.update(KOSONG);
  log.event('retensi.dokumenDihapus', { satkerId, dokumenId });
}

/** `{id}` and `{id}.{generation}`: not what another id begins with. */
function milikKarantina(nama: string, satkerId: string, dokumenId: string): boolean {
  const akar = jalurKarantina(satkerId, dokumenId);
  return nama === akar || /^\.\d+$/.test(nama.slice(akar.length));
}
