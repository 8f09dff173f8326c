import { BATAS } from '@ppid/domain/dokumen/batas';
import { jalurDokumen, jalurMasuk, kelasKategori, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import { temukanNomorSurat } from '@ppid/domain/dokumen/teks';
import { BITA_KEPALA, kenaliTipe, kodeTakDikenal } from '@ppid/domain/dokumen/tipe';
import type { Dokumen, Halaman } from '@ppid/domain/dokumen/types';
import type { Transaction } from 'firebase-admin/firestore';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Alat } from '../dokumen/alat.js';
import { Tolak, type HasilPeriksa } from '../dokumen/protokol.js';
import type { Sewa } from '../dokumen/sewa.js';
import { refHalaman } from '../dokumen/halaman.js';
import { db } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import type { InfoBerkas } from '../ports/storage.js';

/** Looks at one upload, stores what is sound, and releases the lease with the outcome. Throws `Tolak` when the file is at fault. */
export async function olahDokumen(
  jalur: JalurMasuk,
  info: InfoBerkas,
  sewa: Sewa,
  alat: Alat,
): Promise<void> {
  if (info.ukuran === 0) throw new Tolak('KOSONG');
  if (info.ukuran > BATAS.ukuranBita) throw new Tolak('TERLALU_BESAR');
  const dir = await mkdtemp(path.join(tmpdir(), 'dokumen-'));
  try {
    const berkas = path.join(dir, 'asli');
    if (!(await alat.simpanan.unduhKe(jalurMasuk(jalur), berkas)))
      throw new Error('upload vanished while in work');
    const awal = await kepala(berkas);
    const tipe = kenaliTipe(awal);
    if (tipe === null) throw new Tolak(kodeTakDikenal(info.tipe, awal));
    const sha256 = await sidikJari(berkas);

    const kembar = await cariKembar(jalur, sha256);
    if (!kembar) {
      const { jalankanAnak } = await import('../dokumen/anak.js');
      const bagian = { cilik: true, teks: true };
      const isi = await jalankanAnak(
        { kerja: 'periksa', berkas, tipe, keluaran: dir, batas: BATAS, bagian },
        alat.batasProses,
      );
      const hasil = kelasKategori(jalur.kategori) === 'identitas' ? tanpaTeks(isi) : isi;
      await simpanHalaman(jalur, hasil);
      await simpanBerkas(jalur, tipe, dir, alat);
      await akhiri(jalur, sewa, { ...dariHasil(jalur, hasil), tipe, sha256, ukuran: info.ukuran }, alat);
    } else {
      await akhiri(jalur, sewa, { tipe, sha256, ukuran: info.ukuran }, alat);
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function kepala(berkas: string): Promise<Uint8Array> {
  const pegangan = await open(berkas);
  try {
    const { buffer, bytesRead } = await pegangan.read(Buffer.alloc(BITA_KEPALA), 0, BITA_KEPALA, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await pegangan.close();
  }
}

async function sidikJari(berkas: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const potongan of createReadStream(berkas)) hash.update(potongan as Buffer);
  return hash.digest('hex');
}

/**
 * The stored document with the same bytes at this office. Only within one class: a link from an ordinary document into
 * the excluded ones would widen who may read them.
 */
async function cariKembar(jalur: JalurMasuk, sha256: string, tx?: Transaction): Promise<Dokumen | null> {
  const cari = db()
    .collection(`satker/${jalur.satkerId}/dokumen`)
    .where('sha256', '==', sha256)
    .where('kelas', '==', kelasKategori(jalur.kategori))
    .where('samaDengan', '==', null)
    .where('status', 'in', ['MENUNGGU_OCR', 'SELESAI'])
    .limit(2);
  const { docs } = await (tx ? tx.get(cari) : cari.get());
  return docs.map((d) => d.data() as Dokumen).find((d) => d.id !== jalur.dokumenId) ?? null;
}

/**
 * Nobody searches identity scans or powers of attorney by their words: what is not needed is not read, neither from the
 * file nor by OCR (UU 27/2022 Ps 16(2), limited and specific).
 */
const tanpaTeks = (hasil: HasilPeriksa): HasilPeriksa => ({ ...hasil, teks: [], perluOcr: [] });

/** Page texts have their own documents: a hundred pages would not fit the event of a trigger (512 KB). */
async function simpanHalaman(jalur: JalurMasuk, hasil: HasilPeriksa): Promise<void> {
  const kelas = kelasKategori(jalur.kategori);
  const penulis = db().bulkWriter();
  const tulisan = hasil.teks.flatMap((teks, i) => {
    const no = i + 1;
    if (hasil.perluOcr.includes(no)) return [];
    const isi: Halaman = {
      no,
      satkerId: jalur.satkerId,
      kelas,
      teks,
      sumber: 'berkas',
      keyakinan: null,
      putaran: 0,
      nomorSurat: temukanNomorSurat(teks),
    };
    return [penulis.set(refHalaman(jalur.satkerId, jalur.dokumenId, no), isi)];
  });
  await Promise.all([penulis.close(), ...tulisan]);
}

async function simpanBerkas(jalur: JalurMasuk, tipe: string, dir: string, alat: Alat): Promise<void> {
  const ke = jalurDokumen(jalur.satkerId, kelasKategori(jalur.kategori), jalur.dokumenId);
  for (const nama of ['kecil', 'besar'] as const) {
    await alat.simpanan.simpan(ke[nama], await readFile(path.join(dir, `${nama}.webp`)), 'image/webp');
  }
  await alat.simpanan.salin(jalurMasuk(jalur), ke.asli, tipe);
}

function dariHasil(jalur: JalurMasuk, hasil: HasilPeriksa): Partial<Dokumen> {
  return {
    ...jalurDokumen(jalur.satkerId, kelasKategori(jalur.kategori), jalur.dokumenId),
    halaman: hasil.halaman,
    perluOcr: hasil.perluOcr,
    teks: {
      dariBerkas: hasil.teks.length - hasil.perluOcr.length,
      dariOcr: 0,
      kosong: hasil.halaman - hasil.teks.length,
      keyakinanTerendah: null,
    },
    status: hasil.perluOcr.length > 0 ? 'MENUNGGU_OCR' : 'SELESAI',
  };
}

/** Of two equal uploads at the same moment only one stays a document of its own: the query is part of the transaction. */
async function akhiri(jalur: JalurMasuk, sewa: Sewa, isi: Partial<Dokumen>, alat: Alat): Promise<void> {
  const { satkerId, dokumenId } = jalur;
  let asal: Dokumen | null = null;
  let status: Dokumen['status'] | undefined;
  await sewa.lepas(async (_, tx) => {
    asal = isi.sha256 ? await cariKembar(jalur, isi.sha256, tx) : null;
    const akhir = asal ? { ...isi, ...tautan(asal) } : isi;
    if (!akhir.status) throw new Error('the twin vanished before it was linked');
    status = akhir.status;
    return { ...akhir, percobaan: 0 };
  });
  if (asal) await buangSalinan(jalur, alat);
  else if (status === 'MENUNGGU_OCR') await alat.antrekanOcr({ satkerId, dokumenId }, 'awal');
  await alat.simpanan.hapus(jalurMasuk(jalur));
  log.event('dokumen.diterima', { satkerId, dokumenId, status: status ?? '', kembar: asal !== null });
}

/** Linked, not stored twice: files and page texts are those of the first. */
const tautan = (asal: Dokumen): Partial<Dokumen> => ({
  samaDengan: asal.id,
  asli: asal.asli,
  kecil: asal.kecil,
  besar: asal.besar,
  halaman: asal.halaman,
  teks: asal.teks,
  perluOcr: asal.perluOcr,
  status: asal.status,
});

async function buangSalinan(jalur: JalurMasuk, alat: Alat): Promise<void> {
  const milik = jalurDokumen(jalur.satkerId, kelasKategori(jalur.kategori), jalur.dokumenId);
  for (const letak of Object.values(milik) as string[]) await alat.simpanan.hapus(letak);
  const halaman = await db().collection(`satker/${jalur.satkerId}/dokumen/${jalur.dokumenId}/halaman`).get();
  await Promise.all(halaman.docs.map((d) => d.ref.delete()));
}
