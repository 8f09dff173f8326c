import { FieldPath, type Query, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { Jenjang } from '@ppid/domain/akses/peran';
import { instanLokal } from '@ppid/domain/calendar/zona';
import { bolehSemuaKantor, golonganTerbaca, lingkupIndeks } from '@ppid/domain/pencarian/hak';
import { idIndeksDokumen, kataSaringan } from '@ppid/domain/pencarian/indeks';
import { adaLonggar, cocok, pecah, uraiKueri, type Syarat, type Tingkat } from '@ppid/domain/pencarian/kueri';
import { bacaPosisi, tulisPosisi, type Posisi } from '@ppid/domain/pencarian/posisi';
import type { HasilCari, Indeks, PermintaanCari, Temuan } from '@ppid/domain/pencarian/types';
import { AppError } from '../errors.js';
import { bacaKantor, kantorPemanggil } from '../ports/acuan.js';
import { koleksiIndeks, refIndeks, semuaIndeks } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { catatAkses, type Pembuka } from './catat-akses.js';
import { Kelompok } from './kelompok-temuan.js';
import { susunTemuan } from './susun-temuan.js';

/** Results on a page. */
const SEHALAMAN = 20;
/** Entries read for one answer; what lies behind them comes with the next page. */
export const MAKS_DIBACA = 300;
const SEKALI_BACA = 60;
/** Words whose frequency is asked for; the rarest of them is looked up. */
const MAKS_DITIMBANG = 6;
/** Nothing is gained by counting further: a query reads no more than MAKS_DIBACA. */
const CUKUP_BANYAK = 1000;

export interface Pencari extends Pembuka {
  jenjang: Jenjang;
}

/** The answer, and what it cost in reads of the store (an aggregation counts as one). */
export interface Dicari {
  hasil: HasilCari;
  dibaca: number;
}

/**
 * Finds what holds every word asked for, newest first: first as typed, then in other forms. Firestore looks up one word,
 * the rarest; the others are compared here. Only groups that the caller's roles may find are part of the query.
 * @throws AppError invalid-argument with a sentence about the words, permission-denied
 */
export async function cari(pencari: Pencari, minta: PermintaanCari): Promise<Dicari> {
  const kueri = uraiKueri(minta.kata);
  if ('salah' in kueri) throw new AppError('invalid-argument', kueri.salah, { kata: kueri.salah });
  const posisi = periksaPosisi(pencari, minta);
  const pencarian = new Pencarian(await sumber(pencari, minta), minta);
  const syarat = await pencarian.pecahNomor(kueri.syarat);
  const hasil = await pencarian.jalankan(syarat, posisi);
  const { temuan, dibaca } = await susunTemuan(pencari, hasil.kelompok, syarat);
  await catatTertutup(pencari, hasil.kelompok, temuan, minta.kata);
  const semua = pencarian.dibaca + dibaca;
  log.event('cari.selesai', { satkerId: pencari.satkerId, temuan: temuan.length, dibaca: semua });
  return { hasil: { temuan, lanjut: hasil.lanjut && tulisPosisi(hasil.lanjut) }, dibaca: semua };
}

/** That a word occurs in an excluded text is something about it: who found that out stands in the log, as for a look. */
async function catatTertutup(
  pencari: Pencari,
  kelompok: readonly Kelompok[],
  temuan: readonly Temuan[],
  kata: string,
): Promise<void> {
  const tertutup = new Set(kelompok.flatMap((k) => (k.tertutup ? [k.isi.dokumenId] : [])));
  const alasan = `Kata yang dicari: ${kata.trim()}`;
  const ditemukan = temuan.flatMap((t) => {
    const { dokumenId, jenis, berkasId: id, nomor } = t;
    return dokumenId !== null && tertutup.has(dokumenId) ? [{ dokumenId, berkas: { jenis, id, nomor } }] : [];
  });
  if (ditemukan.length === 0) return;
  const kantor = await kantorPemanggil(pencari.satkerId);
  for (const satu of ditemukan) await catatAkses(kantor, pencari, { apa: 'PENCARIAN', alasan, ...satu });
}

function periksaPosisi(pencari: Pencari, minta: PermintaanCari): Posisi | null {
  if (minta.semuaKantor && !bolehSemuaKantor(pencari.jenjang, pencari.peran))
    throw new AppError('permission-denied', 'Mencari di semua kantor hanya untuk PPID dan pengawas KPU RI.');
  if (minta.setelah === undefined) return null;
  const posisi = bacaPosisi(minta.setelah);
  if (posisi && (minta.semuaKantor || posisi.satkerId === pencari.satkerId)) return posisi;
  throw new AppError('invalid-argument', 'Lanjutan pencarian ini tidak dikenal. Ulangi pencarian dari awal.');
}

/** All that may be found, newest first. Everything but the ordinary is bound to the caller's office by `lingkup`. */
async function sumber({ satkerId, peran }: Pencari, minta: PermintaanCari): Promise<Query> {
  const lingkup = golonganTerbaca(peran).map((g) => lingkupIndeks(satkerId, g));
  let kueri = (minta.semuaKantor ? semuaIndeks() : koleksiIndeks(satkerId)).where('lingkup', 'in', lingkup);
  if (minta.tahun !== undefined) {
    const kantor = await bacaKantor(satkerId);
    if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
    const { zona } = kantor.satker;
    kueri = kueri
      .where('tanggal', '>=', instanLokal(`${minta.tahun}-01-01`, '00:00', zona))
      .where('tanggal', '<', instanLokal(`${minta.tahun + 1}-01-01`, '00:00', zona));
  }
  return kueri.orderBy('tanggal', 'desc').orderBy(FieldPath.documentId(), 'desc');
}

class Pencarian {
  dibaca = 0;

  constructor(
    private readonly kueri: Query,
    private readonly minta: PermintaanCari,
  ) {}

  async #hitung(token: readonly string[]): Promise<number> {
    this.dibaca += 1;
    const banyak = this.kueri.where('kata', 'array-contains-any', token).limit(CUKUP_BANYAK).count();
    return (await banyak.get()).data().count;
  }

  /** A number that nothing begins with is asked for by its parts: people copy them from the middle. */
  async pecahNomor(syarat: Syarat[]): Promise<Syarat[]> {
    const nomor = syarat.filter(({ bagian }) => bagian.length > 0);
    const banyak = await Promise.all(nomor.map(({ longgar }) => this.#hitung(longgar)));
    return pecah(syarat, new Set(nomor.filter((_, i) => banyak[i] === 0).map(({ kata }) => kata)));
  }

  async jalankan(
    syarat: readonly Syarat[],
    dari: Posisi | null,
  ): Promise<{ kelompok: Kelompok[]; lanjut: Posisi | null }> {
    const semua = new Map<string, Kelompok>();
    const tingkat: Tingkat[] = adaLonggar(syarat) ? [0, 1] : [0];
    for (const t of tingkat) {
      if (dari && dari.tingkat > t) continue;
      const lanjut = await this.#satuTingkat(t, syarat, dari?.tingkat === t ? dari : null, semua);
      if (lanjut) return { kelompok: [...semua.values()], lanjut };
    }
    return { kelompok: [...semua.values()], lanjut: null };
  }

  /** The alternatives of the rarest condition; null when one of them occurs nowhere. */
  async #terjarang(tingkat: Tingkat, syarat: readonly Syarat[]): Promise<readonly string[] | null> {
    const bentuk = tingkat === 0 ? 'tepat' : 'longgar';
    const terpanjang = [...syarat].sort((a, b) => b.kata.length - a.kata.length).slice(0, MAKS_DITIMBANG);
    const pilihan = [...terpanjang.map((s) => s[bentuk]), ...kataSaringan(this.minta).map((k) => [k])];
    if (pilihan.length === 1) return pilihan[0] ?? null;
    const banyak = await Promise.all(pilihan.map((token) => this.#hitung(token)));
    const paling = Math.min(...banyak);
    return paling === 0 ? null : (pilihan[banyak.indexOf(paling)] ?? null);
  }

  /** Fills `semua`; answers where to go on when a page is full or enough was read, null when nothing is left. */
  async #satuTingkat(
    tingkat: Tingkat,
    syarat: readonly Syarat[],
    dari: Posisi | null,
    semua: Map<string, Kelompok>,
  ): Promise<Posisi | null> {
    const token = await this.#terjarang(tingkat, syarat);
    if (!token) return null;
    const kueri = this.kueri.where('kata', 'array-contains-any', token);
    let letak = dari;
    for (;;) {
      const { docs } = await this.#sesudah(kueri, letak).limit(SEKALI_BACA).get();
      this.dibaca += Math.max(docs.length, 1);
      for (const d of docs) {
        const isi = d.data() as Indeks;
        const kunci = Kelompok.kunci(isi, d.id);
        const lama = semua.get(kunci);
        const kena = this.#disaring(isi) && cocok(isi.kata, syarat) === tingkat;
        if (kena && !lama && semua.size === SEHALAMAN) return letak ?? awal(tingkat, isi.satkerId);
        if (kena) {
          const kelompok = lama ?? new Kelompok(isi, d.id);
          kelompok.tambah(isi, tingkat);
          semua.set(kunci, kelompok);
        }
        letak = posisiDari(tingkat, isi, d);
      }
      if (docs.length < SEKALI_BACA || !letak) return null;
      if (this.dibaca >= MAKS_DIBACA) return lewatiDokumen(letak, docs.at(-1), semua);
    }
  }

  #sesudah(kueri: Query, letak: Posisi | null): Query {
    if (!letak) return kueri;
    return kueri.startAfter(letak.tanggal, refIndeks(letak.satkerId, letak.indeksId));
  }

  #disaring({ macam, jenis, kategori }: Indeks): boolean {
    const { minta } = this;
    return (
      (minta.macam === undefined || minta.macam === macam) &&
      (minta.jenis === undefined || minta.jenis === jenis) &&
      (minta.kategori === undefined || minta.kategori === kategori)
    );
  }
}

const posisiDari = (tingkat: Tingkat, isi: Indeks, d: QueryDocumentSnapshot): Posisi => ({
  tingkat,
  tanggal: isi.tanggal,
  satkerId: isi.satkerId,
  indeksId: d.id,
});

/** Before everything of a rank: its first entry came when the page was full already. */
const awal = (tingkat: Tingkat, satkerId: string): Posisi => ({
  tingkat,
  tanggal: '9999-12-31T23:59:59.999Z',
  satkerId,
  indeksId: 'z',
});

/** A document that was found already need not be gone through page by page: on behind the entry of its name. */
function lewatiDokumen(
  letak: Posisi,
  terakhir: QueryDocumentSnapshot | undefined,
  semua: ReadonlyMap<string, Kelompok>,
): Posisi {
  const isi = terakhir?.data() as Indeks | undefined;
  if (!isi?.dokumenId || !semua.has(Kelompok.kunci(isi, letak.indeksId))) return letak;
  return { ...letak, indeksId: idIndeksDokumen(isi.dokumenId) };
}
