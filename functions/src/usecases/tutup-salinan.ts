import type { Query, Transaction } from 'firebase-admin/firestore';
import type { Dokumen, Ditutup } from '@ppid/domain/dokumen/types';
import type { AksesPenutupan } from '@ppid/domain/pribadi/types';
import type { Penghitaman } from '@ppid/domain/dokumen/penghitaman';
import { db, koleksiPenghitaman, refDokumen, refPenghitaman } from '../ports/firestore.js';
import { log } from '../ports/log.js';

/** Values that one query may name. */
const SEKALI_TANYA = 30;

/** Writes what was found; the documents whose files have to follow. */
export type Penutupan = () => string[];

type Penutup = Pick<Dokumen, 'satkerId' | 'id' | 'nama'>;
type Temuan = { dok: Dokumen; sebab: Ditutup['sebab'] };

/**
 * Closes every ordinary copy of an excluded document: the same bytes, their twins, and redacted copies that were made while
 * they were ordinary. All readings happen here, in the transaction that excludes; the answer writes. From that commit on the
 * catalogue, the gate and the functions know them as excluded; files, texts and search entries follow
 * (`pindahkanDokumen`). What is closed already is not found again, so a second time changes nothing.
 */
export async function siapkanPenutupan(
  tx: Transaction,
  penutup: Penutup,
  sha256: string,
  { oleh, pada }: { oleh: string; pada: string },
): Promise<Penutupan> {
  const { satkerId } = penutup;
  const temuan = await kumpulkan(tx, satkerId, sha256);
  const proses = await konsepBerjalan(tx, temuan);
  return () => {
    for (const { dok, sebab } of temuan) {
      const ditutup: Ditutup = { dokumenId: penutup.id, nama: penutup.nama, sebab, pada };
      // A worker that still takes it for ordinary loses its lease, unless it is the one that moves files.
      const sewa = dok.pindah ? {} : { sewaSampai: null };
      tx.update(refDokumen(satkerId, dok.id), {
        ...{ kelas: 'dikecualikan', ditutup, pindah: pada, diubah: pada },
        ...sewa,
      } satisfies Partial<Dokumen>);
      const { jenis, berkasId, id: dokumenId } = dok;
      const akses: AksesPenutupan = {
        ...{ apa: 'PENUTUPAN', satkerId, jenis, berkasId, nomor: null, dokumenId, halaman: null },
        ...{ penutup: penutup.id, sebab, alasan: ALASAN[sebab], oleh, peran: [], pada },
      };
      tx.create(db().collection(`satker/${satkerId}/akses`).doc(), akses);
    }
    for (const { satkerId: s, dokumenId, id, versi } of proses) {
      tx.update(koleksiPenghitaman(s, dokumenId).doc(id), {
        ...{ status: 'GAGAL', hasilDokumenId: null, kemajuan: null, galat: GALAT_KONSEP, versi: versi + 1 },
      } satisfies Partial<Penghitaman>);
      tx.update(refDokumen(s, dokumenId), { penghitaman: 'GAGAL' } satisfies Partial<Dokumen>);
    }
    if (temuan.length > 0)
      log.event('dokumen.ditutup', { satkerId, penutup: penutup.id, banyak: temuan.length });
    return temuan.map(({ dok }) => dok.id);
  };
}

const ALASAN: Readonly<Record<Ditutup['sebab'], string>> = {
  SAMA: 'Isinya sama dengan dokumen yang dikecualikan.',
  SALINAN: 'Salinan dari dokumen yang isinya sama dengan dokumen yang dikecualikan.',
};
const GALAT_KONSEP =
  'Dokumen ini ditutup karena isinya sama dengan dokumen yang dikecualikan. Periksa lagi tandanya, lalu buat salinannya.';

/**
 * Copies of copies too: a redacted copy may have been uploaded again as an ordinary document. What is closed already is
 * followed as well, because a copy of it may have been released alone.
 */
async function kumpulkan(tx: Transaction, satkerId: string, sha256: string): Promise<Temuan[]> {
  const koleksi = db().collection(`satker/${satkerId}/dokumen`);
  const semua = new Map<string, Temuan>();
  let sidik = [sha256];
  let sebab: Ditutup['sebab'] = 'SAMA';
  for (let induk: string[] = []; sidik.length + induk.length > 0; sebab = 'SALINAN') {
    const ketemu = await ambil(tx, koleksi, 'sha256', sidik);
    for (const dok of await ambil(tx, koleksi, 'asal.dokumenId', induk))
      if (await dariBiasa(tx, dok)) ketemu.push(dok);
    const baru = ketemu.filter(({ id, kelas }) => kelas !== 'identitas' && !semua.has(id));
    for (const dok of baru) semua.set(dok.id, { dok, sebab });
    sidik = sebab === 'SAMA' ? [] : baru.flatMap((d) => d.sha256 ?? []);
    induk = [...new Set(baru.map(({ id }) => id))];
  }
  return [...semua.values()].filter(({ dok }) => dok.kelas === 'biasa');
}

/** Not one that the PPID made of a document when it was excluded: what it leaves open was judged as that. */
async function dariBiasa(tx: Transaction, { satkerId, asal }: Dokumen): Promise<boolean> {
  if (!asal) return true;
  const set = await tx.get(refPenghitaman(satkerId, asal.dokumenId, asal.penghitamanId));
  return set.get('diterapkanKelas') !== 'dikecualikan';
}

async function ambil(
  tx: Transaction,
  koleksi: Query,
  bidang: string,
  nilai: readonly string[],
): Promise<Dokumen[]> {
  const hasil: Dokumen[] = [];
  for (let i = 0; i < nilai.length; i += SEKALI_TANYA) {
    const { docs } = await tx.get(koleksi.where(bidang, 'in', nilai.slice(i, i + SEKALI_TANYA)));
    hasil.push(...docs.map((d) => d.data() as Dokumen));
  }
  return hasil;
}

/** Sets of marks that are being applied: they were drawn, and agreed to, on an ordinary document. */
async function konsepBerjalan(tx: Transaction, temuan: readonly Temuan[]): Promise<Penghitaman[]> {
  const hasil: Penghitaman[] = [];
  for (const { dok } of temuan) {
    const cari = koleksiPenghitaman(dok.satkerId, dok.id).where('status', '==', 'DIPROSES');
    hasil.push(...(await tx.get(cari)).docs.map((d) => d.data() as Penghitaman));
  }
  return hasil;
}
