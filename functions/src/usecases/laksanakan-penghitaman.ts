import { BATAS, BATAS_PROSES } from '@ppid/domain/dokumen/batas';
import { jalurMasuk, namaAman } from '@ppid/domain/dokumen/jalur';
import type { Penghitaman } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { readFile } from 'node:fs/promises';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { keteranganAsal } from '../dokumen/asal.js';
import { asliBerhalaman, asliHilang } from '../dokumen/gambar-halaman.js';
import { Tolak } from '../dokumen/protokol.js';
import { denganBerkas, type Lokal } from '../dokumen/unduhan.js';
import { AppError } from '../errors.js';
import type { TugasPenghitaman } from '../ports/antrean.js';
import { db, refDokumen, refPenghitaman } from '../ports/firestore.js';
import { log } from '../ports/log.js';

/** A page is rendered, painted and packed anew: more work than reading it, on a file that was found sound before. */
const BATAS_HITAMKAN = { ...BATAS_PROSES, perHalamanMs: 3_000 };
/** Progress is written every so many pages. */
const SELANG_KEMAJUAN = 5;

export type HasilPenghitaman = 'sudah' | 'selesai' | 'gagal';

/**
 * Makes the redacted copy of one set and puts it at the entrance of the pipeline, which makes an ordinary document of it.
 * Safe to run any number of times: the same marks give the same bytes at the same place, and a finished set is left alone.
 */
export async function laksanakanPenghitaman(
  { satkerId, dokumenId, penghitamanId }: TugasPenghitaman,
  terakhir = false,
  alat: Alat = alatNyata(),
): Promise<HasilPenghitaman> {
  const ref = refPenghitaman(satkerId, dokumenId, penghitamanId);
  const isi = (await ref.get()).data() as Penghitaman | undefined;
  if (isi?.status !== 'DIPROSES' || isi.hasilDokumenId === null) return 'sudah';
  const dok = (await refDokumen(satkerId, dokumenId).get()).data() as Dokumen | undefined;
  try {
    if (!dok) throw new AppError('not-found', 'Dokumen asalnya tidak ada lagi.');
    if (!(await refDokumen(satkerId, isi.hasilDokumenId).get()).exists) await buat(dok, isi, alat);
  } catch (galat) {
    const pesan = pesanGagal(galat, terakhir);
    if (pesan === null) throw galat;
    if (!(await akhiri(isi, { status: 'GAGAL', galat: pesan, hasilDokumenId: null }))) return 'sudah';
    log.problem('dokumen.penghitamanGagal', { satkerId, dokumenId, penghitamanId });
    return 'gagal';
  }
  if (!(await akhiri(isi, { status: 'DITERAPKAN' }))) return 'sudah';
  log.event('dokumen.dihitamkan', { satkerId, dokumenId, penghitamanId, hasil: isi.hasilDokumenId });
  return 'selesai';
}

/** null: trying again may help. */
function pesanGagal(galat: unknown, terakhir: boolean): string | null {
  if (galat instanceof AppError) return galat.message;
  if (galat instanceof Tolak) {
    const halaman = /^page (\d+)/.exec(galat.message)?.[1];
    return halaman
      ? `Halaman ${halaman} tidak dapat ditampilkan, sehingga salinannya tidak dibuat. Pindai ulang dokumen ini, lalu beri tanda lagi.`
      : 'Salinan tidak dapat dibuat dari file ini. Cetak ke PDF baru atau pindai ulang, lalu beri tanda lagi.';
  }
  return terakhir
    ? 'Sistem beberapa kali gagal membuat salinannya. Buat salinannya sekali lagi; bila tetap gagal, hubungi Admin kantor Anda.'
    : null;
}

async function buat(dok: Dokumen, isi: Penghitaman, alat: Alat): Promise<void> {
  const { asli, tipe } = asliBerhalaman(dok);
  const kerja = async ({ berkas, dir }: Lokal): Promise<void> => {
    const { jalankanAnak } = await import('../dokumen/anak.js');
    const { pdf } = await jalankanAnak(
      { kerja: 'hitamkan', berkas, tipe, keluaran: dir, batas: BATAS, tanda: isi.tanda },
      alat.batasProses ?? BATAS_HITAMKAN,
      pelapor(isi),
    );
    const { satkerId, jenis, berkasId } = dok;
    // A delivery that another one overtook: its marks may have been changed since.
    const kini = (await refPenghitaman(satkerId, dok.id, isi.id).get()).data() as Penghitaman | undefined;
    if (!kini || !sedangDikerjakan(kini, isi)) return;
    const masuk = {
      satkerId,
      jenis,
      berkasId,
      kategori: 'jawaban' as const,
      dokumenId: isi.hasilDokumenId ?? '',
    };
    await alat.simpanan.simpan(jalurMasuk(masuk), await readFile(pdf), 'application/pdf', {
      nama: namaSalinan(dok, isi.id),
      oleh: isi.diterapkanOleh ?? '',
      ...keteranganAsal({ dokumenId: dok.id, penghitamanId: isi.id }),
    });
  };
  await denganBerkas(alat, asli, kerja, asliHilang);
}

/** The copy is open to all: of a closed document not even the name goes along, which may say what is excluded. */
const namaSalinan = ({ kelas, nama }: Dokumen, id: string): string =>
  kelas !== 'biasa'
    ? `Salinan dihitamkan ${id}.pdf`
    : namaAman(`${nama.replace(/\.[A-Za-z0-9]{2,4}$/, '').slice(0, 170)} (dihitamkan).pdf`);

/** Writes the progress now and then; a lost note is no loss. */
function pelapor(isi: Penghitaman): (selesai: number, dari: number) => void {
  const ref = refPenghitaman(isi.satkerId, isi.dokumenId, isi.id);
  return (selesai, dari) => {
    if (selesai % SELANG_KEMAJUAN !== 0 && selesai !== 1) return;
    ref.update({ kemajuan: { selesai, dari } }).catch(() => log.event('dokumen.kemajuanTerlewat', {}));
  };
}

/** Only this application of the set ends, while it is in work: false for a delivery that was too slow, and changes nothing. */
async function akhiri(isi: Penghitaman, akhir: Partial<Penghitaman>): Promise<boolean> {
  const ref = refPenghitaman(isi.satkerId, isi.dokumenId, isi.id);
  const dokumen = refDokumen(isi.satkerId, isi.dokumenId);
  return db().runTransaction(async (tx) => {
    const [snap, dok] = await tx.getAll(ref, dokumen);
    const kini = snap?.data() as Penghitaman | undefined;
    if (!kini || !sedangDikerjakan(kini, isi)) return false;
    tx.update(ref, { ...akhir, kemajuan: null });
    if (akhir.status === 'GAGAL' && dok?.exists)
      tx.update(dokumen, { penghitaman: 'GAGAL' } satisfies Partial<Dokumen>);
    return true;
  });
}

const sedangDikerjakan = (kini: Penghitaman, isi: Penghitaman): boolean =>
  kini.status === 'DIPROSES' && kini.versi === isi.versi && kini.diterapkanPada === isi.diterapkanPada;
