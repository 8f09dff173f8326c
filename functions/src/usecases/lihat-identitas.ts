import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { formatInstan } from '@ppid/domain/calendar/zona';
import { BATAS } from '@ppid/domain/dokumen/batas';
import { TIPE_DIDUKUNG } from '@ppid/domain/dokumen/tipe';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { Tolak } from '../dokumen/protokol.js';
import { AppError } from '../errors.js';
import { bacaKantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { refBerkas, refDokumen } from '../ports/firestore.js';
import { bacaPejabat } from '../ports/pengguna.js';
import { catatAkses, periksaAlasan, type Pembuka } from './catat-akses.js';

/** One page for one pair of eyes. `gambar` is base64. */
export interface HalamanIdentitas {
  gambar: string;
  tipe: 'image/webp';
  halaman: number;
  /** Pages of the document. */
  jumlah: number;
}

const PERINGATAN = 'HANYA UNTUK VERIFIKASI IDENTITAS';

/**
 * A page of a document of class identitas of the caller's own office, with the viewer's name, office and moment written
 * across it; logged before it is answered. @throws AppError invalid-argument, not-found, failed-precondition.
 */
export async function lihatIdentitas(
  pembuka: Pembuka,
  { dokumenId, halaman, alasan }: { dokumenId: string; halaman: number; alasan: string },
  alat: Alat = alatNyata(),
): Promise<HalamanIdentitas> {
  periksaAlasan(alasan);
  const { satkerId } = pembuka;
  const dok = (await refDokumen(satkerId, dokumenId).get()).data() as Dokumen | undefined;
  if (dok?.kelas !== 'identitas') throw new AppError('not-found', 'Pindaian identitas ini tidak ditemukan.');
  if (dok.status === 'DIHAPUS') {
    throw new AppError('failed-precondition', 'Pindaian ini sudah dihapus karena masa simpannya habis.');
  }
  if (dok.asli === null || dok.besar === null || dok.halaman === null)
    throw new AppError('failed-precondition', 'Pindaian ini belum selesai diolah atau ditolak.');
  if (halaman > dok.halaman)
    throw new AppError('invalid-argument', `Dokumen ini hanya ${dok.halaman} halaman.`, {
      halaman: 'Halaman tidak ada.',
    });

  const polos = halaman === 1 ? await alat.simpanan.baca(dok.besar) : await render(dok, halaman, alat);
  const { tandaiAir } = await import('../dokumen/tanda-air.js');
  const gambar = await tandaiAir(polos, await tanda(pembuka));
  const berkas = (await refBerkas(satkerId, dok.jenis, dok.berkasId).get()).data() as Berkas | undefined;
  const { jenis, berkasId: id } = dok;
  await catatAkses(pembuka, {
    apa: 'IDENTITAS',
    berkas: { jenis, id, nomor: berkas?.nomor ?? null },
    dokumenId,
    halaman,
    alasan,
  });
  return { gambar: gambar.toString('base64'), tipe: 'image/webp', halaman, jumlah: dok.halaman };
}

async function tanda({ uid, satkerId, peran }: Pembuka): Promise<string[]> {
  const [kantor, pejabat, pada] = await Promise.all([
    bacaKantor(satkerId),
    bacaPejabat(satkerId, uid),
    sekarang(),
  ]);
  if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
  const { nama, zona } = kantor.satker;
  const sebagai = peran.map((p) => NAMA_PERAN[p]).join(', ');
  return [`${pejabat?.nama ?? uid} (${sebagai})`, nama, formatInstan(pada, zona), PERINGATAN];
}

/** The original is an upload, so it is opened in the watched child process, as on its way in. */
async function render(dok: Dokumen, halaman: number, alat: Alat): Promise<Buffer> {
  const tipe = TIPE_DIDUKUNG.find((t) => t === dok.tipe);
  const rusak = new AppError('failed-precondition', 'Halaman ini tidak dapat ditampilkan.');
  if (!tipe || dok.asli === null) throw rusak;
  const dir = await mkdtemp(path.join(tmpdir(), 'identitas-'));
  try {
    const berkas = path.join(dir, 'asli');
    if (!(await alat.simpanan.unduhKe(dok.asli, berkas))) throw rusak;
    const { jalankanAnak } = await import('../dokumen/anak.js');
    const tugas = { kerja: 'render' as const, berkas, tipe, keluaran: dir, halaman: [halaman], batas: BATAS };
    const { halaman: hasil } = await jalankanAnak(tugas, alat.batasProses);
    const gambar = hasil[0]?.gambar;
    if (!gambar) throw rusak;
    return await readFile(gambar);
  } catch (galat) {
    throw galat instanceof Tolak ? rusak : galat;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
