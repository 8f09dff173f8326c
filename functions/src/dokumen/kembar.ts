import type { SemuaTahap } from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { Transaction } from 'firebase-admin/firestore';
import { db, refDokumen } from '../ports/firestore.js';

type Diri = Pick<Dokumen, 'satkerId' | 'id'>;

/**
 * The stored document with the same bytes at this office, the oldest where there are several; only a stored one has a
 * fingerprint. Only within one class: a link from an ordinary document into the excluded ones would widen who may read
 * them. Nor between what was handed in as excluded and what was closed with it: they become ordinary apart.
 */
export async function cariKembar(
  { satkerId, kelas, id, ditutup }: Pick<Dokumen, 'satkerId' | 'kelas' | 'id' | 'ditutup'>,
  sha256: string,
  tx?: Transaction,
): Promise<Dokumen | null> {
  const cari = db()
    .collection(`satker/${satkerId}/dokumen`)
    .where('sha256', '==', sha256)
    .where('kelas', '==', kelas)
    .where('samaDengan', '==', null)
    .where('status', 'in', ['DIOLAH', 'MENUNGGU_OCR', 'SELESAI', 'GAGAL']);
  const { docs } = await (tx ? tx.get(cari) : cari.get());
  const [asal = null] = docs
    .map((d) => d.data() as Dokumen)
    .filter((d) => d.id !== id && (d.ditutup === null) === (ditutup === null))
    .sort((a, b) => urutan(a).localeCompare(urutan(b)));
  return asal;
}

const urutan = ({ diunggahPada, id }: Dokumen): string => `${diunggahPada} ${id}`;

/** The twins of a document, read in the transaction that changes it: one linked meanwhile is not forgotten. */
export async function bacaKembar({ satkerId, id }: Diri, tx?: Transaction): Promise<Dokumen[]> {
  const cari = db().collection(`satker/${satkerId}/dokumen`).where('samaDengan', '==', id);
  const { docs } = await (tx ? tx.get(cari) : cari.get());
  return docs.map((d) => d.data() as Dokumen).filter((d) => d.status !== 'DIHAPUS');
}

/** What a twin shows of its original: files and page texts are those of the first, its name and place are its own. */
export const cermin = (asal: Dokumen, tahap: SemuaTahap): Partial<Dokumen> => ({
  asli: asal.asli,
  kecil: asal.kecil,
  besar: asal.besar,
  halaman: asal.halaman,
  teks: asal.teks,
  perluOcr: asal.perluOcr,
  perhatian: asal.perhatian,
  karantina: asal.karantina,
  status: asal.status,
  tahap: { ...tahap, cilik: asal.tahap.cilik, teks: asal.tahap.teks, ocr: asal.tahap.ocr },
});

/** Writes into every twin what it shows of `asal`. All reads of the transaction come before. */
export function cerminkan(tx: Transaction, asal: Dokumen, kembar: Dokumen[]): void {
  for (const satu of kembar) tx.update(refDokumen(satu.satkerId, satu.id), cermin(asal, satu.tahap));
}
