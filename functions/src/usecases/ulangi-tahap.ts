import type { PeranStaf } from '@ppid/domain/akses/peran';
import { PERCOBAAN_MAKSIMAL } from '@ppid/domain/dokumen/batas';
import {
  bukaTahap,
  kerjaBerikut,
  statusDari,
  tahapBaru,
  terbuka,
  type KeadaanTahap,
  type TahapBerulang,
} from '@ppid/domain/dokumen/tahap';
import type { Dokumen, Halaman, StatusDokumen } from '@ppid/domain/dokumen/types';
import { bolehMelepas, bolehMengulang, dapatDilepas } from '@ppid/domain/dokumen/ulang';
import type { Transaction } from 'firebase-admin/firestore';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { koleksiHalaman } from '../dokumen/halaman.js';
import { bacaKembar, cerminkan } from '../dokumen/kembar.js';
import { kunciLanjut, tugasDari } from '../dokumen/olahan.js';
import { sedangDisewa } from '../dokumen/sewa.js';
import { AppError } from '../errors.js';
import { db, refDokumen } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { dokumenAda } from './dokumen-ada.js';

export interface HasilUlangi {
  status: StatusDokumen;
  keadaan: KeadaanTahap['keadaan'];
}

/** Pages that went well are read again only while the office has few documents waiting: all offices share the readers. */
const ANTREAN_BACA_ULANG = 10;

const belum = (pesan: string): AppError => new AppError('failed-precondition', pesan);

/**
 * Opens a stage again and queues it; of a twin that of its original. A quarantined file is released for one more try as a
 * whole. Pressed twice it is one task. @throws AppError not-found, permission-denied, failed-precondition.
 */
export async function ulangiTahap(
  pemanggil: { satkerId: string; uid: string; peran: readonly PeranStaf[] },
  { dokumenId, tahap }: { dokumenId: string; tahap: TahapBerulang },
  alat: Alat = alatNyata(),
): Promise<HasilUlangi> {
  const { satkerId, peran } = pemanggil;
  const ada = (await refDokumen(satkerId, dokumenId).get()).data() as Dokumen | undefined;
  const diminta = dokumenAda(ada && bolehMengulang(ada.kelas, peran) ? ada : undefined);
  // A twin has only its name of its own.
  const id = tahap === 'indeks' ? dokumenId : (diminta.samaDengan ?? dokumenId);
  const ref = refDokumen(satkerId, id);
  const halaman = tahap === 'ocr' ? await halamanOcr(satkerId, id) : [];
  if (diminta.tahap[tahap].keadaan === 'SELESAI') await pastikanLengang(satkerId);

  const dok = await db().runTransaction(async (tx) => {
    const lama = dokumenAda((await tx.get(ref)).data() as Dokumen | undefined);
    if (sudahJalan(lama, tahap, alat)) return lama;
    const isi = lama.status === 'KARANTINA' ? lepaskan(lama, peran) : buka(lama, tahap, halaman);
    const baru: Dokumen = { ...lama, ...isi, percobaan: 0, diubah: alat.sekarang().toISOString() };
    await tulis(tx, baru);
    return baru;
  });
  if (sedangDisewa(dok, alat)) return { status: dok.status, keadaan: dok.tahap[tahap].keadaan };
  const antrekan = kerjaBerikut(dok.tahap) === 'ocr' ? alat.antrekanOcr : alat.antrekanOlah;
  await antrekan(tugasDari(dok), kunciLanjut(dok));
  log.event('dokumen.diulang', { satkerId, dokumenId: id, tahap, oleh: pemanggil.uid });
  return { status: dok.status, keadaan: dok.tahap[tahap].keadaan };
}

async function pastikanLengang(satkerId: string): Promise<void> {
  const menunggu = db().collection(`satker/${satkerId}/dokumen`).where('status', '==', 'MENUNGGU_OCR');
  const { count } = (await menunggu.limit(ANTREAN_BACA_ULANG).count().get()).data();
  if (count >= ANTREAN_BACA_ULANG)
    throw belum(
      'Masih banyak dokumen kantor Anda yang menunggu dibaca. Coba lagi setelah antreannya berkurang.',
    );
}

async function tulis(tx: Transaction, baru: Dokumen): Promise<void> {
  const kembar = await bacaKembar(baru, tx);
  cerminkan(tx, baru, kembar);
  tx.set(refDokumen(baru.satkerId, baru.id), baru);
}

/** The very stage is under way already: the same wish a moment earlier. Anything else under way has to end first. */
function sudahJalan(dok: Dokumen, tahap: TahapBerulang, alat: Alat): boolean {
  const jalan = dok.status === 'DIOLAH' || dok.status === 'MENUNGGU_OCR' || sedangDisewa(dok, alat);
  const namaKembar = dok.samaDengan !== null && terbuka(dok.tahap.indeks);
  if (!jalan && !namaKembar) return false;
  if (terbuka(dok.tahap[tahap])) return true;
  throw belum('Dokumen ini masih diolah. Tunggu sampai selesai, lalu coba lagi.');
}

/** Back to the beginning with one attempt left: what fails again goes back to quarantine. */
function lepaskan(dok: Dokumen, peran: readonly PeranStaf[]): Partial<Dokumen> {
  if (!dapatDilepas(dok))
    throw belum(
      'File ini ditolak dan tidak dapat dicoba lagi. Perbaiki menurut alasannya, lalu unggah ulang.',
    );
  if (!bolehMelepas(peran))
    throw new AppError(
      'permission-denied',
      'File ini ditolak. Hanya PPID atau Admin kantor yang dapat mencobanya lagi.',
    );
  const tahap = tahapBaru(dok.kelas, PERCOBAAN_MAKSIMAL - 1);
  // `karantina` stays until the file is stored: that is how a released document is known.
  return { status: 'DIOLAH', tahap };
}

function buka(dok: Dokumen, tahap: TahapBerulang, halaman: number[]): Partial<Dokumen> {
  if (dok.status === 'DIHAPUS')
    throw belum('Dokumen ini sudah dihapus karena masa simpannya habis, jadi tidak dapat diolah lagi.');
  const { keadaan } = dok.tahap[tahap];
  if (tahap === 'ocr' && (keadaan === 'DILEWATI' || (keadaan === 'SELESAI' && halaman.length === 0)))
    throw belum('Dokumen ini tidak mempunyai halaman pindaian yang perlu dibaca.');
  if (keadaan === 'DILEWATI') throw belum('Tahap ini tidak diperlukan untuk dokumen ini.');
  if (keadaan === 'SELESAI' && tahap !== 'ocr' && tahap !== 'cilik')
    throw belum('Tahap ini sudah selesai dan tidak perlu dijalankan lagi.');
  if (keadaan === 'MENUNGGU') throw belum('Tahap sebelumnya gagal. Jalankan tahap itu lagi lebih dahulu.');
  // What went well once may be redone as often as somebody likes; failures add up, and whoever asks has one attempt.
  const { percobaan } = dok.tahap[tahap];
  let baru = bukaTahap(
    dok.tahap,
    [tahap],
    keadaan === 'GAGAL' ? Math.min(percobaan, PERCOBAAN_MAKSIMAL - 1) : 0,
  );
  // New text is searched.
  if ((tahap === 'teks' || tahap === 'ocr') && dok.samaDengan === null) baru = bukaTahap(baru, ['indeks'], 0);
  const status = dok.samaDengan === null ? statusDari(baru) : dok.status;
  return { tahap: baru, status, ...(tahap === 'ocr' ? { perluOcr: dibaca(dok, halaman) } : {}) };
}

/** Pages of a stage that failed are still listed; of one that ended those marked for a person are read again, else all. */
function dibaca(dok: Dokumen, halaman: number[]): number[] {
  const bertanda = halaman.filter((no) => dok.perhatian.some((p) => p.halaman === no));
  if (dok.tahap.ocr.keadaan === 'GAGAL')
    return [...new Set([...dok.perluOcr, ...bertanda])].sort((a, b) => a - b);
  return bertanda.length > 0 ? bertanda : halaman;
}

/** Pages that OCR has looked at. */
async function halamanOcr(satkerId: string, id: string): Promise<number[]> {
  const { docs } = await koleksiHalaman(satkerId, id).select('no', 'sumber').orderBy('no').get();
  const isi = docs.map((d) => d.data() as Pick<Halaman, 'no' | 'sumber'>);
  return isi.filter((h) => h.sumber !== 'berkas').map((h) => h.no);
}
