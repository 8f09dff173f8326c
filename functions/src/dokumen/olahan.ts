import { GAGAL_BERTURUT, PERCOBAAN_MAKSIMAL } from '@ppid/domain/dokumen/batas';
import { jalurDokumen } from '@ppid/domain/dokumen/jalur';
import { GALAT_TAHAP } from '@ppid/domain/dokumen/pesan';
import {
  gagalTahap,
  kerjaBerikut,
  KERJA,
  mulaiTahap,
  statusDari,
  terbuka,
  type Kerja,
  type Tahap,
} from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { Transaction } from 'firebase-admin/firestore';
import { log } from '../ports/log.js';
import type { Alat } from './alat.js';
import { hapusKelasLain } from './bersihkan.js';
import { bacaKembar, cariKembar, cerminkan } from './kembar.js';
import { Tolak } from './protokol.js';
import { SewaHilang, type Sewa } from './sewa.js';

/** The same bytes were stored by another worker at this moment: nothing was written, link to it instead. */
export class AdaKembar extends Error {
  override name = 'AdaKembar';
}

/** Where an upload lies that is not stored yet: at the entrance, or in quarantine when a person let it be tried again. */
export interface Sumber {
  jalur: string;
  tipe: string;
  sha256: string;
}

/** One worker's work on one document: the document as last written, and how a step that ended or failed is written down. */
export class Olahan {
  sumber: Sumber | null = null;
  /** Asked in the transaction in which the bytes of the document become known; what it answers writes. */
  pintu: (tx: Transaction, sha256: string) => Promise<() => void> = () => Promise.resolve(() => undefined);

  constructor(
    public dok: Dokumen,
    readonly sewa: Sewa,
    readonly alat: Alat,
    /** Whether this worker may read pages by OCR; if not, the queue for it gets the document. */
    readonly bolehOcr: boolean,
  ) {}

  get kini(): string {
    return this.alat.sekarang().toISOString();
  }

  /** Stores the original, where it is not stored yet; what of it goes into the document. */
  async simpanAsli(): Promise<Partial<Dokumen>> {
    if (this.sumber === null) return {};
    const { jalur, tipe, sha256 } = this.sumber;
    const { asli } = jalurDokumen(this.dok.satkerId, this.dok.kelas, this.dok.id);
    await this.alat.simpanan.salin(jalur, asli, tipe);
    return { asli, sha256, karantina: null };
  }

  /**
   * Writes what a step brought and begins the next one in the same write. null: nothing is left for this worker, the
   * lease is given back. Of two equal uploads only one stays a document of its own: the query is part of the transaction.
   */
  async lanjut(isi: Partial<Dokumen>): Promise<Kerja | null> {
    const tahap = isi.tahap ?? this.dok.tahap;
    const berikut = kerjaBerikut(tahap);
    const lepas = berikut === null || (berikut === 'ocr' && !this.bolehOcr);
    const akhir: Partial<Dokumen> = {
      ...isi,
      tahap: lepas ? tahap : mulaiTahap(tahap, KERJA[berikut], this.kini),
      status: statusDari(tahap),
      percobaan: lepas ? 0 : 1,
      kemajuan: null,
    };
    await this.tulis(akhir, lepas);
    this.sumber = null;
    if (!lepas) return berikut;
    if (berikut === 'ocr') await this.alat.antrekanOcr(tugasDari(this.dok), kunciOcr(this.dok));
    return null;
  }

  /** Writes, twins included. `serta` reads in the same transaction, and what it answers writes. */
  async tulis(
    isi: Partial<Dokumen>,
    lepas: boolean,
    serta?: (tx: Transaction) => Promise<() => void>,
  ): Promise<void> {
    const baru = { ...this.dok, ...isi };
    await this.kosongkanKelasLain();
    await this.sewa[lepas ? 'lepas' : 'tulis'](async (_, tx) => {
      if (isi.sha256 && (await cariKembar(this.dok, isi.sha256, tx))) throw new AdaKembar(this.dok.id);
      const tutup = isi.sha256 ? await this.pintu(tx, isi.sha256) : null;
      const ikut = await serta?.(tx);
      cerminkan(tx, baru, await bacaKembar(this.dok, tx));
      tutup?.();
      ikut?.();
      return isi;
    });
    this.dok = baru;
  }

  /**
   * Of a closed document: what a worker wrote that took it for ordinary, and died after the files had been moved. Under the
   * lease, which keeps whoever moves files away; not of one that is on its way to another class.
   */
  async kosongkanKelasLain(): Promise<void> {
    const { dok, alat, sewa } = this;
    if (!dok.ditutup) return;
    const kini = (await sewa.ref.get()).data() as Dokumen | undefined;
    if (kini?.kelas === dok.kelas && kini.asli === dok.asli && !kini.pindah) await hapusKelasLain(alat, dok);
  }

  /**
   * A step failed for another reason than the file being refused. The first times the lease is given back and the error
   * thrown on, so that the platform delivers again; after three in a row the stage waits for a person and the others go
   * on. `isi` is what the step brought all the same. @throws Tolak GAGAL_DIOLAH when all attempts are used up, unless the
   * document is excluded and stored: quarantine would take its file away from PPID and its fingerprint from the gate.
   */
  async gagal(daftar: readonly Tahap[], galat: unknown, isi: Partial<Dokumen> = {}): Promise<Kerja | null> {
    if (galat instanceof SewaHilang || galat instanceof AdaKembar) throw galat;
    const lama = isi.tahap ?? this.dok.tahap;
    const kena = daftar.filter((t) => terbuka(lama[t]));
    const pasti = galat instanceof Tolak || galat instanceof Terhenti;
    const habis = kena.some((t) => t !== 'indeks' && lama[t].percobaan >= PERCOBAAN_MAKSIMAL);
    const akhir = pasti || habis || this.dok.percobaan >= GAGAL_BERTURUT;
    const tahap = gagalTahap(lama, kena, this.kini, kalimat(kena, galat, akhir), akhir);
    log.problem('dokumen.tahapGagal', {
      satkerId: this.dok.satkerId,
      dokumenId: this.dok.id,
      tahap: kena.join('+'),
      akhir,
      sebab: galat instanceof Error ? galat.name : typeof galat,
    });
    if (habis && !(this.dok.kelas === 'dikecualikan' && this.dok.asli !== null)) {
      this.dok = { ...this.dok, tahap };
      throw new Tolak('GAGAL_DIOLAH', kena.join('+'));
    }
    if (akhir) return this.lanjut({ ...(await this.simpanAsli()), ...isi, tahap });
    await this.tulis({ ...isi, tahap, kemajuan: null }, true);
    throw galat;
  }
}

function kalimat(kena: readonly Tahap[], galat: unknown, akhir: boolean): string {
  if (akhir && kena.every((t) => t === 'indeks')) return GALAT_TAHAP.indeks;
  if (galat instanceof Tolak) return GALAT_TAHAP.ditolak;
  if (galat instanceof Terhenti) return GALAT_TAHAP.terhenti;
  return akhir ? GALAT_TAHAP.gagal : GALAT_TAHAP.gangguan;
}

/** Earlier workers died on this step without a word; it is not tried once more. */
export class Terhenti extends Error {
  override name = 'Terhenti';
}

export const tugasDari = ({ satkerId, id }: Dokumen): { satkerId: string; dokumenId: string } => ({
  satkerId,
  dokumenId: id,
});

const angka = (instan: string | null): string => (instan ?? '').replace(/\D/g, '');

/** Names the occasion: pages that a new extraction of the text left over are another one. */
export const kunciOcr = (dok: Dokumen): string => `teks-${angka(dok.tahap.teks.selesai)}`;

/** The occasion of a stage that was opened again, or left open, when the document was last changed. */
export const kunciLanjut = (dok: Dokumen): string => `lanjut-${angka(dok.diubah)}`;
