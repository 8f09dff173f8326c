import { BATAS, PERCOBAAN_MAKSIMAL } from '@ppid/domain/dokumen/batas';
import { temukanNomorSurat } from '@ppid/domain/dokumen/teks';
import { TIPE_DIDUKUNG } from '@ppid/domain/dokumen/tipe';
import type { Dokumen, Halaman } from '@ppid/domain/dokumen/types';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import type { Bacaan } from '../dokumen/ocr.js';
import { hitungTeks, koleksiHalaman, refHalaman } from '../dokumen/halaman.js';
import { Tolak, type HasilRender } from '../dokumen/protokol.js';
import { BelumWaktunya, sedangDisewa, Sewa, sewaSampai } from '../dokumen/sewa.js';
import type { TugasOcr } from '../ports/antrean.js';
import { db, refDokumen } from '../ports/firestore.js';
import { log } from '../ports/log.js';

/** Pages that one child process renders before they are read; bounds the temporary files. */
const SEKALI_RENDER = 8;

export type HasilOcr = 'sudah' | 'selesai' | 'dilanjutkan';

/**
 * Reads the pages of one document that carry no text. Pages already read (by a delivery that died) are not read again.
 * Throws `BelumWaktunya` when the upload is still in work or another delivery is reading: the queue tries again.
 */
export async function bacaOcr(tugas: TugasOcr, alat: Alat = alatNyata()): Promise<HasilOcr> {
  const klaim = await ambil(tugas, alat);
  if (!klaim) return 'sudah';
  const { dok, sewa } = klaim;
  try {
    const terbaca = await bacaSisa(dok, sewa, alat);
    const sisa = dok.perluOcr.filter((no) => !terbaca.has(no));
    if (sisa.length > 0) {
      await sewa.lepas(() => ({ perluOcr: sisa, percobaan: 0 }));
      await alat.antrekanOcr(tugas, `dari-${sisa[0] ?? 0}`);
      return 'dilanjutkan';
    }
    await selesaikan(dok, sewa);
    return 'selesai';
  } finally {
    sewa.berhenti();
  }
}

async function ambil(tugas: TugasOcr, alat: Alat): Promise<{ dok: Dokumen; sewa: Sewa } | null> {
  const ref = refDokumen(tugas.satkerId, tugas.dokumenId);
  const sampai = sewaSampai(alat);
  const dok = await db().runTransaction(async (tx) => {
    const isi = (await tx.get(ref)).data() as Dokumen | undefined;
    if (!isi || isi.status === 'DIOLAH') throw new BelumWaktunya(tugas.dokumenId);
    // A twin waits for its original; it has no pages of its own.
    if (isi.status !== 'MENUNGGU_OCR' || isi.samaDengan !== null) return null;
    if (sedangDisewa(isi, alat)) throw new BelumWaktunya(tugas.dokumenId);
    tx.update(ref, { sewaSampai: sampai, percobaan: isi.percobaan + 1 });
    return { ...isi, percobaan: isi.percobaan + 1 };
  });
  return dok && { dok, sewa: new Sewa(ref, sampai, dok.percobaan, alat) };
}

/** The numbers of the pages that now have their text, from this delivery and from earlier ones. */
async function bacaSisa(dok: Dokumen, sewa: Sewa, alat: Alat): Promise<Set<number>> {
  // Taken in before identity scans were left unread: nothing of them is read now.
  if (dok.kelas === 'identitas') return new Set(dok.perluOcr);
  const { docs } = await koleksiHalaman(dok.satkerId, dok.id).select('no').get();
  const terbaca = new Set(docs.map((d) => (d.data() as Pick<Halaman, 'no'>).no));
  const sisa = dok.perluOcr.filter((no) => !terbaca.has(no));
  if (sisa.length === 0) return terbaca;
  if (sewa.percobaan > PERCOBAAN_MAKSIMAL) {
    // The reader died on it again and again. The document itself is sound and stays; its text is given up.
    log.problem('dokumen.ocrMenyerah', { satkerId: dok.satkerId, dokumenId: dok.id, halaman: sisa.length });
    for (const no of sisa) await tulisHalaman(dok, no, null, terbaca);
    return terbaca;
  }

  const habis = alat.sekarang().getTime() + alat.jatahOcrMs;
  const dir = await mkdtemp(path.join(tmpdir(), 'ocr-'));
  try {
    const berkas = path.join(dir, 'asli');
    if (dok.asli === null || !(await alat.simpanan.unduhKe(dok.asli, berkas)))
      throw new Error('original is missing');
    for (let i = 0; i < sisa.length && alat.sekarang().getTime() < habis; i += SEKALI_RENDER) {
      for (const { no, gambar } of await render(dok, berkas, dir, sisa.slice(i, i + SEKALI_RENDER), alat)) {
        await tulisHalaman(
          dok,
          no,
          gambar === null ? null : await alat.bacaGambar(await readFile(gambar)),
          terbaca,
        );
        if (gambar !== null) await rm(gambar, { force: true });
      }
    }
    return terbaca;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** A page that kills the renderer must not take its neighbours along: try the group, then each page alone. */
async function render(
  dok: Dokumen,
  berkas: string,
  keluaran: string,
  halaman: number[],
  alat: Alat,
): Promise<HasilRender['halaman']> {
  const { jalankanAnak } = await import('../dokumen/anak.js');
  const tipe = TIPE_DIDUKUNG.find((t) => t === dok.tipe);
  if (!tipe) throw new Error(`document without a readable type: ${dok.tipe ?? 'null'}`);
  try {
    return (
      await jalankanAnak({ kerja: 'render', berkas, tipe, keluaran, halaman, batas: BATAS }, alat.batasProses)
    ).halaman;
  } catch (galat) {
    if (!(galat instanceof Tolak)) throw galat;
    const [satu] = halaman;
    if (halaman.length > 1) {
      const hasil: HasilRender['halaman'] = [];
      for (const no of halaman) hasil.push(...(await render(dok, berkas, keluaran, [no], alat)));
      return hasil;
    }
    log.problem('dokumen.halamanTakTerbaca', { dokumenId: dok.id, halaman: satu ?? 0, kode: galat.kode });
    return halaman.map((no) => ({ no, gambar: null }));
  }
}

async function tulisHalaman(
  dok: Dokumen,
  no: number,
  bacaan: Bacaan | null,
  terbaca: Set<number>,
): Promise<void> {
  const isi: Halaman = {
    no,
    satkerId: dok.satkerId,
    kelas: dok.kelas,
    teks: bacaan?.teks ?? '',
    sumber: bacaan && bacaan.teks !== '' ? 'ocr' : 'kosong',
    keyakinan: bacaan?.keyakinan ?? null,
    putaran: bacaan?.putaran ?? 0,
    nomorSurat: temukanNomorSurat(bacaan?.teks ?? ''),
  };
  await refHalaman(dok.satkerId, dok.id, no).set(isi);
  terbaca.add(no);
}

/** The document and every twin linked to it, in one transaction: a twin linked meanwhile is not forgotten. */
async function selesaikan(dok: Dokumen, sewa: Sewa): Promise<void> {
  const teks = await hitungTeks(dok.satkerId, dok.id);
  const akhir = { status: 'SELESAI', perluOcr: [], teks } satisfies Partial<Dokumen>;
  await sewa.lepas(async (_, tx) => {
    const kembar = await tx.get(
      db().collection(`satker/${dok.satkerId}/dokumen`).where('samaDengan', '==', dok.id),
    );
    kembar.docs.forEach((d) => tx.update(d.ref, akhir));
    return { ...akhir, percobaan: 0 };
  });
  log.event('dokumen.terbaca', {
    satkerId: dok.satkerId,
    dokumenId: dok.id,
    dariOcr: teks.dariOcr,
    kosong: teks.kosong,
    keyakinanTerendah: teks.keyakinanTerendah,
  });
}
