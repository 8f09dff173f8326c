import { Timestamp, type DocumentReference } from 'firebase-admin/firestore';
import { AKSI_BUKA, type Berkas, type Hasil } from '@ppid/domain/berkas/types';
import type { Instan } from '@ppid/domain/calendar/types';
import { db, refBerkas, refTindakan } from '../ports/firestore.js';
import { sekali } from '../ports/galat.js';
import { sidik } from '../ports/rahasia.js';
import { majukanBerkas } from './majukan-berkas.js';
import { ambilTitipan, pastikanTitipan, titipkan, type Titipan } from './titip-lampiran.js';

export interface Bukaan {
  satkerId: string;
  jenis: 'permohonan' | 'keberatan';
  /** Idempotency key of the sender. */
  kunci: string;
  /** Cleaned by the form; without `diterima`, which is `pada` of the first attempt. */
  data: Record<string, unknown>;
  pribadi: Record<string, unknown>;
  lampiran: Omit<Titipan, 'id'>[];
  pada: Instan;
}

export type HasilBuka = { berkas: Berkas } | { ditolak: Hasil; nomorLama: string | null };

/**
 * Opens a berkas for somebody without an account. Every id is derived from office, kind and key, so the same submission
 * gives the same berkas, at once, later, or after a crash anywhere; the tindakan's id holds the content too, so a key used
 * again for something else finds the berkas taken and learns no code. Files go first: a berkas never names one that is
 * not there, and what no berkas claims is removed by the pipeline (terima-unggahan).
 */
export async function bukaPublik(b: Bukaan): Promise<HasilBuka> {
  const { satkerId, jenis } = b;
  const berkasId = sidik('berkas', jenis, satkerId, b.kunci);
  const lampiran = b.lampiran.map((l) => ({ ...l, id: sidik('dokumen', berkasId, l.kategori, l.sha256) }));
  const isi = JSON.stringify([b.data, b.pribadi, lampiran.map(({ id }) => id)]);
  const tindakanId = sidik('tindakan', berkasId, isi);
  const alamat = { satkerId, jenis, berkasId, tindakanId };

  const ref = refTindakan(satkerId, jenis, berkasId, tindakanId);
  const [tindakan, ada] = await db().getAll(ref, refBerkas(satkerId, jenis, berkasId));
  let titip: Awaited<ReturnType<typeof titipkan>> | null = null;
  if (!tindakan?.exists && !ada?.exists) titip = await titipkan(alamat, lampiran);
  if (!tindakan?.exists) await tulis(b, ref);

  const hasil = await majukanBerkas(alamat);
  if (!hasil) throw new Error('the tindakan just written has no answer');
  const berkas = (await refBerkas(satkerId, jenis, berkasId).get()).data() as Berkas | undefined;
  if (hasil.status === 'ditolak') {
    if (titip && !berkas) await ambilTitipan(alamat, titip.baru);
    return { ditolak: hasil, nomorLama: berkas?.nomor ?? null };
  }
  if (!berkas) throw new Error('an accepted opening left no berkas');
  if (titip) await pastikanTitipan(alamat, titip.lama);
  return { berkas };
}

async function tulis(b: Bukaan, ref: DocumentReference): Promise<void> {
  await sekali(() =>
    ref.create({
      langkah: 0,
      aksi: AKSI_BUKA,
      data: { ...b.data, diterima: b.pada },
      pribadi: b.pribadi,
      // The files lie under the berkas's own id; as documents they exist only once the pipeline has seen the berkas.
      dokumenIds: [],
      catatan: '',
      oleh: 'publik',
      peran: 'PEMOHON',
      pada: Timestamp.fromDate(new Date(b.pada)),
      hasil: null,
    }),
  );
}
