import { BATAS, GAGAL_BERTURUT, KEYAKINAN_CUKUP } from '@ppid/domain/dokumen/batas';
import { selesaiTahap, type Kerja } from '@ppid/domain/dokumen/tahap';
import { temukanNomorSurat } from '@ppid/domain/dokumen/teks';
import { TIPE_DIDUKUNG } from '@ppid/domain/dokumen/tipe';
import type { Dokumen, Halaman, Perhatian } from '@ppid/domain/dokumen/types';
import { readFile, rm } from 'node:fs/promises';
import { hitungTeks, koleksiHalaman, refHalaman } from '../dokumen/halaman.js';
import type { Bacaan } from '../dokumen/ocr.js';
import { tugasDari, type Olahan } from '../dokumen/olahan.js';
import { gantiPerhatian } from '../dokumen/perhatian.js';
import { Tolak, type HasilRender } from '../dokumen/protokol.js';
import { denganBerkas, type Lokal } from '../dokumen/unduhan.js';
import { log } from '../ports/log.js';

/** Pages that one child process renders before they are read; bounds the temporary files. */
const SEKALI_RENDER = 8;

type Rendah = HasilRender['halaman'][number];

/**
 * Stage ocr: reads the pages of `perluOcr`. Each page and the list without it are written together, under the lease: pages
 * read by a delivery that died are not read again, and a late worker writes none. Out of time, the rest is a new task.
 */
export async function tahapOcr(o: Olahan): Promise<Kerja | null> {
  try {
    await bacaSemua(o);
  } catch (galat) {
    return o.gagal(['ocr'], galat);
  }
  if (o.dok.perluOcr.length > 0) return serahkan(o);
  const teks = await hitungTeks(o.dok.satkerId, o.dok.id);
  log.event('dokumen.terbaca', {
    satkerId: o.dok.satkerId,
    dokumenId: o.dok.id,
    dariOcr: teks.dariOcr,
    kosong: teks.kosong,
    keyakinanTerendah: teks.keyakinanTerendah,
  });
  return o.lanjut({ teks, tahap: selesaiTahap(o.dok.tahap, ['ocr'], o.kini) });
}

/** What was read in time was a whole attempt's work: the next task is none of its own. */
async function serahkan(o: Olahan): Promise<null> {
  const { ocr } = o.dok.tahap;
  const sisa = { ...ocr, keadaan: 'MENUNGGU' as const, percobaan: ocr.percobaan - 1 };
  await o.tulis({ tahap: { ...o.dok.tahap, ocr: sisa }, percobaan: 0 }, true);
  const kunci = `dari-${o.dok.perluOcr[0] ?? 0}-${(ocr.mulai ?? '').replace(/\D/g, '')}`;
  await o.alat.antrekanOcr(tugasDari(o.dok), kunci);
  return null;
}

async function bacaSemua(o: Olahan): Promise<void> {
  const { alat } = o;
  const semua = o.dok.perluOcr;
  if (semua.length === 0) return;
  const habis = alat.sekarang().getTime() + alat.jatahOcrMs;
  const dulu = await sudahDibaca(o.dok);
  await denganBerkas(alat, o.dok.asli, async (lokal) => {
    for (let i = 0; i < semua.length && alat.sekarang().getTime() < habis; i += SEKALI_RENDER)
      for (const satu of await render(o, lokal, semua.slice(i, i + SEKALI_RENDER)))
        await catat(o, satu, await baca(o, satu), dulu + semua.length);
  });
}

/** Pages that earlier deliveries read belong to the same count: page 12 of 80. */
async function sudahDibaca({ satkerId, id, perluOcr }: Dokumen): Promise<number> {
  const { docs } = await koleksiHalaman(satkerId, id).select('no', 'sumber').get();
  const isi = docs.map((d) => d.data() as Pick<Halaman, 'no' | 'sumber'>);
  return isi.filter((h) => h.sumber !== 'berkas' && !perluOcr.includes(h.no)).length;
}

/** A page that kills the renderer must not take its neighbours along: try the group, then each page alone. */
async function render(o: Olahan, { berkas, dir }: Lokal, halaman: number[]): Promise<Rendah[]> {
  const { jalankanAnak } = await import('../dokumen/anak.js');
  const tipe = TIPE_DIDUKUNG.find((t) => t === o.dok.tipe);
  if (!tipe) throw new Error(`document without a readable type: ${o.dok.tipe ?? 'null'}`);
  const tugas = { kerja: 'render' as const, berkas, tipe, keluaran: dir, halaman, batas: BATAS };
  try {
    return (await jalankanAnak(tugas, o.alat.batasProses)).halaman;
  } catch (galat) {
    if (!(galat instanceof Tolak)) throw galat;
    if (halaman.length > 1) {
      const hasil: Rendah[] = [];
      for (const no of halaman) hasil.push(...(await render(o, { berkas, dir }, [no])));
      return hasil;
    }
    log.problem('dokumen.halamanTakTerbaca', {
      dokumenId: o.dok.id,
      halaman: halaman[0] ?? 0,
      kode: galat.kode,
    });
    return halaman.map((no) => ({ no, gambar: null, sebab: 'TAK_TERBACA' }));
  }
}

/** null: nothing to be read. On the last attempt one page that cannot be read does not take the others along. */
async function baca(o: Olahan, satu: Rendah): Promise<Bacaan | null> {
  if (satu.gambar === null) return null;
  try {
    return await o.alat.bacaGambar(await readFile(satu.gambar));
  } catch (galat) {
    const adaYangTerbaca = o.dok.halaman !== null && o.dok.perluOcr.length < o.dok.halaman;
    if (o.dok.percobaan < GAGAL_BERTURUT || !adaYangTerbaca) throw galat;
    satu.sebab = 'TAK_TERBACA';
    return null;
  } finally {
    await rm(satu.gambar, { force: true });
  }
}

async function catat(o: Olahan, { no, sebab }: Rendah, bacaan: Bacaan | null, dari: number): Promise<void> {
  const { satkerId, kelas, id } = o.dok;
  const isi: Halaman = {
    no,
    satkerId,
    kelas,
    teks: bacaan?.teks ?? '',
    sumber: bacaan && bacaan.teks !== '' ? 'ocr' : 'kosong',
    keyakinan: bacaan?.keyakinan ?? null,
    putaran: bacaan?.putaran ?? 0,
    nomorSurat: temukanNomorSurat(bacaan?.teks ?? ''),
  };
  const perluOcr = o.dok.perluOcr.filter((n) => n !== no);
  const perhatian = gantiPerhatian(o.dok.perhatian, (p) => milikOcr(p, no), perluDilihat(no, sebab, bacaan));
  await o.sewa.tulis((_, tx) => {
    tx.set(refHalaman(satkerId, id, no), isi);
    return { perluOcr, perhatian, ...o.sewa.isiKemajuan('ocr', dari - perluOcr.length, dari) };
  });
  o.dok = { ...o.dok, perluOcr, perhatian };
}

/** A first page that showed nothing was marked by its picture and stays so until that is made again. */
const milikOcr = (p: Perhatian, no: number): boolean =>
  p.halaman === no && !(no === 1 && p.sebab === 'KOSONG');

function perluDilihat(no: number, sebab: Perhatian['sebab'] | null, bacaan: Bacaan | null): Perhatian[] {
  if (sebab) return [{ halaman: no, sebab }];
  const ragu = bacaan !== null && bacaan.keyakinan < KEYAKINAN_CUKUP;
  return ragu ? [{ halaman: no, sebab: 'KEYAKINAN_RENDAH' }] : [];
}
