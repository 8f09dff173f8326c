import { Timestamp, type DocumentSnapshot, type Transaction } from 'firebase-admin/firestore';
import { AKSI_BUKA, type Keputusan, type Tindakan } from '@ppid/domain/berkas/types';
import { tolak } from '@ppid/domain/sop/tolak';
import type { Jenis } from '@ppid/domain/sop/types';
import { refSidik } from '../ports/firestore.js';
import { sidik } from '../ports/rahasia.js';
import { bacaTindakan } from './baca-tindakan.js';

/** Two presses of a button, or a page sent again, come within this time; a new request of the same text comes later. */
const JARAK_MS = 60_000;
/** The store deletes a fingerprint after this (TTL on `hapusSetelah`); late deliveries still find it. */
const SIMPAN_MS = 24 * 3_600_000;

/** Document `satker/{s}/sidik/{fingerprint}`: which berkas a submission opened last. */
interface Kiriman {
  berkasId: string;
  nomor: string | null;
  pada: string;
}

const tulisan = (isi: unknown): string =>
  typeof isi === 'string' ? isi.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase() : '';
const angka = (isi: unknown): string => tulisan(isi).replace(/\D/g, '');
/** +62 812… and 0812… are one telephone. */
const telepon = (isi: unknown): string => angka(isi).replace(/^62/, '0');

/**
 * Who asks for what, as a fingerprint, so that the store holds no second copy of it; null where nobody is named, and
 * where the kind has no public form. Spelling that people do not see (case, spaces, dashes) makes no difference. An
 * objection names its applicant by the number of the request.
 */
function sidikKiriman(satkerId: string, jenis: Jenis, { data, pribadi }: Tindakan): string | null {
  if (jenis !== 'permohonan' && jenis !== 'keberatan') return null;
  const siapa = [
    tulisan(pribadi?.['nama']),
    angka(pribadi?.['nik']),
    tulisan(pribadi?.['surel']),
    telepon(pribadi?.['telepon']),
    tulisan(data['nomorPermohonan']),
  ];
  if (siapa.every((isi) => isi === '')) return null;
  return sidik('kiriman', satkerId, jenis, ...siapa, tulisan(data['rincian']), tulisan(data['kasusPosisi']));
}

/** What the openings of one transaction were sent before, read with one call; knows what the transaction itself opens. */
export class BukuKiriman {
  private readonly terakhir = new Map<string, Kiriman>();
  private readonly baru = new Set<string>();

  private constructor(
    private readonly satkerId: string,
    private readonly jenis: Jenis,
  ) {}

  static async baca(
    tx: Transaction,
    satkerId: string,
    jenis: Jenis,
    semua: DocumentSnapshot[],
  ): Promise<BukuKiriman> {
    const buku = new BukuKiriman(satkerId, jenis);
    const kunci = semua.flatMap((snap) => (snap.exists ? (buku.sidik(bacaTindakan(snap)) ?? []) : []));
    if (kunci.length === 0) return buku;
    for (const snap of await tx.getAll(...[...new Set(kunci)].map((k) => refSidik(satkerId, k)))) {
      if (snap.exists) buku.terakhir.set(snap.id, snap.data() as Kiriman);
    }
    return buku;
  }

  private sidik(tindakan: Tindakan): string | null {
    return tindakan.aksi === AKSI_BUKA ? sidikKiriman(this.satkerId, this.jenis, tindakan) : null;
  }

  /** The decision on an opening, unless the same was sent within a minute before or after and has a berkas already. */
  saring(berkasId: string, tindakan: Tindakan, keputusan: Keputusan): Keputusan {
    const kunci = this.sidik(tindakan);
    if (!keputusan.diterima || kunci === null) return keputusan;
    const lama = this.terakhir.get(kunci);
    const jarak = lama ? Date.parse(tindakan.pada) - Date.parse(lama.pada) : Infinity;
    if (lama && Math.abs(jarak) < JARAK_MS) return ganda(this.jenis, lama.nomor);
    // One that was delivered late does not hide a newer one.
    if (jarak > 0) {
      this.terakhir.set(kunci, { berkasId, nomor: keputusan.berkas.nomor, pada: tindakan.pada });
      this.baru.add(kunci);
    }
    return keputusan;
  }

  tulis(tx: Transaction): void {
    for (const kunci of this.baru) {
      const isi = this.terakhir.get(kunci);
      if (!isi) continue;
      const hapusSetelah = Timestamp.fromMillis(Date.parse(isi.pada) + SIMPAN_MS);
      tx.set(refSidik(this.satkerId, kunci), { ...isi, hapusSetelah });
    }
  }
}

function ganda(jenis: Jenis, nomor: string | null): Keputusan {
  const apa = jenis === 'keberatan' ? 'Keberatan' : 'Permohonan';
  return tolak('SUDAH_DIKIRIM', `${apa} yang sama sudah tercatat dengan nomor ${nomor ?? '-'}.`);
}
