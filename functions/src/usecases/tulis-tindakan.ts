import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import type { Berkas, Hasil, Keputusan, Tindakan } from '@ppid/domain/berkas/types';
import { kelebihan } from '@ppid/domain/berkas/kelebihan';
import { tanpaTertutup } from '@ppid/domain/formulir/tertutup';
import { kenaikanRekap } from '@ppid/domain/laporan/rekap';
import type { Jenis } from '@ppid/domain/sop/types';
import type { Kantor } from '../ports/acuan.js';
import { refBerkas, refRekap, refRiwayat, refTertutup, refTindakan } from '../ports/firestore.js';
import { tulisIndeksBerkas } from './indeks-berkas.js';
import { tulisEfek, type Bahan } from './tulis-efek.js';
import { tulisPemohon } from './tulis-nik.js';

interface Alamat {
  satkerId: string;
  jenis: Jenis;
  berkasId: string;
  tindakanId: string;
}
type Diterima = Extract<Keputusan, { diterima: true }>;

/** All writes of an accepted tindakan, in the caller's transaction: berkas, riwayat, rekap, search, outbox, ledger. */
export function tulisPenerimaan(
  tx: Transaction,
  alamat: Alamat,
  kantor: Kantor,
  sebelum: Berkas | null,
  keputusan: Diterima,
  tindakan: Tindakan,
  bahan: Bahan,
): Hasil {
  const { satkerId, jenis, berkasId, tindakanId } = alamat;
  const { berkas, riwayat } = keputusan;
  tx.set(refBerkas(satkerId, jenis, berkasId), berkas);
  tx.create(refRiwayat(satkerId, jenis, berkasId, riwayat.urutan), riwayat);
  const tanggal = kantor.kalender.tanggalLokal(tindakan.pada);
  const naik = kenaikanRekap(sebelum, berkas, riwayat, kantor.kalender);
  // Blind increments: the day's document is hot and must not be read in the transaction.
  if (Object.keys(naik).length > 0) {
    tx.set(refRekap(satkerId, tanggal), { tanggal, ...pohonKenaikan(naik) }, { merge: true });
  }
  tulisPemohon(tx, alamat, keputusan.pribadi);
  tulisIndeksBerkas(tx, sebelum, berkas, keputusan.pribadi);
  const terbuka = tulisTertutup(tx, alamat, keputusan, tindakan);
  tulisEfek(tx, kantor, keputusan, tindakan, bahan);
  const hasil: Hasil = { status: 'diterima', kode: null, alasan: '', bidang: {}, pada: tindakan.pada };
  // The applicant's data now lives in pribadi/pemohon; the tindakan keeps no second copy (UU 27/2022 Ps 16(2)).
  tx.update(refTindakan(satkerId, jenis, berkasId, tindakanId), { hasil, pribadi: null, ...terbuka });
  return hasil;
}

/** Sealed fields go into a document of their own, and out of the tindakan: nothing of them is left beside it. */
function tulisTertutup(
  tx: Transaction,
  { satkerId, jenis, berkasId }: Alamat,
  { tertutup, riwayat }: Diterima,
  { aksi, oleh, peran, pada }: Tindakan,
): { data?: Record<string, unknown> } {
  if (!tertutup) return {};
  const isi = { ...tertutup, urutan: riwayat.urutan, aksi, oleh, peran, pada };
  tx.create(refTertutup(satkerId, jenis, berkasId, riwayat.urutan), isi);
  return { data: riwayat.data };
}

/**
 * A refused tindakan keeps what was asked, beside the reason; not the applicant's data, which the form still shows and
 * nobody may keep without need (UU 27/2022 Ps 16(2)), nor what would be sealed, nor what is too large: the answer itself must
 * still fit.
 */
export function tulisPenolakan(
  tx: Transaction,
  alamat: Alamat,
  keputusan: Keputusan,
  tindakan: Tindakan,
): Hasil {
  if (keputusan.diterima) throw new Error('not a refusal');
  const { satkerId, jenis, berkasId, tindakanId } = alamat;
  const { kode, alasan, bidang } = keputusan;
  const hasil: Hasil = { status: 'ditolak', kode, alasan, bidang, pada: tindakan.pada };
  const terbuka = tanpaTertutup(jenis, tindakan.data);
  const tertutup = terbuka !== tindakan.data ? { data: terbuka } : {};
  const buang = kelebihan(tindakan) === null ? tertutup : { data: {}, dokumenIds: [] };
  tx.update(refTindakan(satkerId, jenis, berkasId, tindakanId), { hasil, pribadi: null, ...buang });
  return hasil;
}

type Pohon = { [kunci: string]: FieldValue | Pohon };

/** Dotted paths as the tree of increments that a merging `set` wants. */
export function pohonKenaikan(naik: Record<string, number>): Pohon {
  const akar: Pohon = {};
  for (const [jalur, n] of Object.entries(naik)) {
    const ruas = jalur.split('.');
    const daun = ruas.pop() ?? jalur;
    let di = akar;
    for (const r of ruas) di = (di[r] ??= {}) as Pohon;
    di[daun] = FieldValue.increment(n);
  }
  return akar;
}
