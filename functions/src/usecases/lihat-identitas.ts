import { PEMBACA_ISI_DIKECUALIKAN } from '@ppid/domain/akses/golongan';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { formatInstan } from '@ppid/domain/calendar/zona';
import { LEBAR } from '@ppid/domain/dokumen/batas';
import type { Dokumen, Kelas } from '@ppid/domain/dokumen/types';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { asliBerhalaman, gambarHalaman, pastikanHalaman } from '../dokumen/gambar-halaman.js';
import { AppError } from '../errors.js';
import { kantorPemanggil, type Kantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { refBerkas, refDokumen } from '../ports/firestore.js';
import { bacaPejabat } from '../ports/pengguna.js';
import { catatAkses, periksaAlasan, type Pembuka } from './catat-akses.js';
import { sidikTertutup } from './periksa-gerbang.js';

/** One page for one pair of eyes. `gambar` is base64. */
export interface HalamanTertutup {
  gambar: string;
  tipe: 'image/webp';
  halaman: number;
  /** Pages of the document. */
  jumlah: number;
}

export interface MintaHalamanTertutup {
  dokumenId: string;
  halaman: number;
  alasan: string;
}

/** What is said and noted of each class that nobody reads straight from Storage. */
const TERTUTUP = {
  identitas: {
    apa: 'IDENTITAS',
    peringatan: 'HANYA UNTUK VERIFIKASI IDENTITAS',
    tidakAda: 'Pindaian identitas ini tidak ditemukan.',
  },
  dikecualikan: {
    apa: 'DIKECUALIKAN',
    peringatan: 'INFORMASI YANG DIKECUALIKAN',
    tidakAda: 'Dokumen yang dikecualikan ini tidak ditemukan.',
  },
} as const;

export const lihatIdentitas = (pembuka: Pembuka, minta: MintaHalamanTertutup, alat?: Alat) =>
  lihatTertutup('identitas', pembuka, minta, alat);

/** For PPID and ATASAN_PPID. Page 1 was stored on arrival, for the server alone; what carries the viewer's name is stored nowhere. */
export const lihatDikecualikan = (pembuka: Pembuka, minta: MintaHalamanTertutup, alat?: Alat) =>
  lihatTertutup('dikecualikan', pembuka, minta, alat);

/**
 * A page of a closed document of the caller's own office, with the viewer's name, office and moment written across it;
 * logged before it is answered. @throws AppError invalid-argument, not-found, failed-precondition.
 */
async function lihatTertutup(
  kelas: Exclude<Kelas, 'biasa'>,
  pembuka: Pembuka,
  { dokumenId, halaman, alasan }: MintaHalamanTertutup,
  alat: Alat = alatNyata(),
): Promise<HalamanTertutup> {
  periksaAlasan(alasan);
  const { apa, peringatan, tidakAda } = TERTUTUP[kelas];
  const { satkerId, peran } = pembuka;
  const dok = (await refDokumen(satkerId, dokumenId).get()).data() as Dokumen | undefined;
  if (dok?.kelas !== kelas) throw new AppError('not-found', tidakAda);
  await pastikanBolehIsinya(dok, peran);
  const { jumlah } = asliBerhalaman(dok);
  pastikanHalaman(halaman, jumlah);

  const polos =
    halaman === 1 && dok.besar !== null
      ? await alat.simpanan.baca(dok.besar)
      : (await gambarHalaman(dok, [halaman], LEBAR.besar, alat))[0]?.isi;
  if (!polos)
    throw new AppError(
      'failed-precondition',
      'Halaman ini tidak dapat ditampilkan. Coba halaman lain, atau pindai ulang dokumennya lalu unggah lagi.',
    );
  const kantor = await kantorPemanggil(satkerId);
  const { tandaiAir } = await import('../dokumen/tanda-air.js');
  const gambar = await tandaiAir(polos, await tanda(kantor, pembuka, peringatan));
  const berkas = (await refBerkas(satkerId, dok.jenis, dok.berkasId).get()).data() as Berkas | undefined;
  const { jenis, berkasId: id } = dok;
  await catatAkses(kantor, pembuka, {
    apa,
    berkas: { jenis, id, nomor: berkas?.nomor ?? null },
    dokumenId,
    halaman,
    alasan,
  });
  return { gambar: gambar.toString('base64'), tipe: 'image/webp', halaman, jumlah };
}

/** The scan of an identity may be the very file that somebody handed in as excluded: then more is asked than its class does. */
async function pastikanBolehIsinya(
  { satkerId, kelas, sha256 }: Dokumen,
  peran: Pembuka['peran'],
): Promise<void> {
  if (kelas !== 'identitas' || sha256 === null) return;
  if (peran.some((satu) => PEMBACA_ISI_DIKECUALIKAN.includes(satu))) return;
  if ((await sidikTertutup(satkerId, [sha256], await sekarang())).size > 0)
    throw new AppError(
      'permission-denied',
      'Isi pindaian ini sama dengan dokumen yang dikecualikan. Hanya PPID yang dapat membukanya.',
    );
}

async function tanda(
  kantor: Kantor,
  { uid, satkerId, peran }: Pembuka,
  peringatan: string,
): Promise<string[]> {
  const [pejabat, pada] = await Promise.all([bacaPejabat(satkerId, uid), sekarang()]);
  const { nama, zona } = kantor.satker;
  const sebagai = peran.map((p) => NAMA_PERAN[p]).join(', ');
  return [`${pejabat?.nama ?? uid} (${sebagai})`, nama, formatInstan(pada, zona), peringatan];
}
