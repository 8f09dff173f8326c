import {
  dapatDiubah,
  periksaTanda,
  tandaSama,
  type Penghitaman,
  type Tanda,
} from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { idHalaman } from '@ppid/domain/dokumen/halaman';
import { asliBerhalaman } from '../dokumen/gambar-halaman.js';
import { AppError } from '../errors.js';
import { sekarang } from '../ports/clock.js';
import { db, koleksiPenghitaman, refDokumen } from '../ports/firestore.js';
import { bacaPejabat } from '../ports/pengguna.js';
import type { Pembuka } from './catat-akses.js';
import { dokumenAda } from './dokumen-ada.js';

export interface SimpanPenghitaman {
  dokumenId: string;
  /** The set and its version that the marks were drawn on; null and 0 where there was none to draw on. */
  penghitamanId: string | null;
  versi: number;
  tanda: Tanda[];
}

/**
 * Saves the marks of the document's open set, or begins one. Who did not see the latest version is told so, with nothing
 * overwritten. @throws AppError not-found, invalid-argument, permission-denied, failed-precondition, aborted.
 */
export async function simpanPenghitaman(
  pembuka: Pembuka,
  { dokumenId, penghitamanId, versi, tanda }: SimpanPenghitaman,
): Promise<{ penghitamanId: string; versi: number }> {
  const { satkerId, uid } = pembuka;
  const pada = await sekarang();
  return db().runTransaction(async (tx) => {
    const dok = (await tx.get(refDokumen(satkerId, dokumenId))).data() as Dokumen | undefined;
    const { jumlah } = pastikanBolehDihitamkan(dok, pembuka);
    const salah = periksaTanda(tanda, jumlah);
    if (salah) throw new AppError('invalid-argument', salah);

    const koleksi = koleksiPenghitaman(satkerId, dokumenId);
    const semua = (await tx.get(koleksi)).docs.map((d) => d.data() as Penghitaman);
    if (semua.some(({ status }) => status === 'DIPROSES'))
      throw new AppError(
        'failed-precondition',
        'Konsep tanda dokumen ini sedang diterapkan. Tunggu sampai selesai, lalu simpan tanda Anda lagi.',
      );
    const terbuka = semua.find(dapatDiubah);
    if ((terbuka?.id ?? null) !== penghitamanId || (terbuka?.versi ?? 0) !== versi)
      throw new AppError('aborted', await pesanTertinggal(satkerId, terbuka, semua));

    const lama = new Map(terbuka?.tanda.map((t) => [t.id, t]));
    const isi = tanda.map((t) => {
      const ada = lama.get(t.id);
      return ada && tandaSama(ada, t) ? ada : { ...t, oleh: uid, pada };
    });
    const menunggu = { penghitaman: isi.length > 0 ? ('KONSEP' as const) : null };
    tx.update(refDokumen(satkerId, dokumenId), menunggu satisfies Partial<Dokumen>);
    if (terbuka) {
      const baru = { status: 'KONSEP', versi: versi + 1, tanda: isi, diubah: pada, galat: null } as const;
      tx.update(koleksi.doc(terbuka.id), baru satisfies Partial<Penghitaman>);
      return { penghitamanId: terbuka.id, versi: versi + 1 };
    }
    const id = idHalaman(semua.length + 1);
    tx.create(
      koleksi.doc(id),
      baru(id, dok as Dokumen, { tanda: isi, dibuatOleh: uid, dibuat: pada, diubah: pada }),
    );
    return { penghitamanId: id, versi: 1 };
  });
}

const baru = (
  id: string,
  { satkerId, id: dokumenId, kelas, jenis, berkasId }: Dokumen,
  isi: Pick<Penghitaman, 'tanda' | 'dibuatOleh' | 'dibuat' | 'diubah'>,
): Penghitaman => ({
  ...{ id, satkerId, dokumenId, kelas, jenis, berkasId, status: 'KONSEP', versi: 1, ...isi },
  ...{ diterapkanOleh: null, diterapkanPada: null, diterapkanKelas: null },
  ...{ kemajuan: null, hasilDokumenId: null, galat: null },
});

async function pesanTertinggal(
  satkerId: string,
  terbuka: Penghitaman | undefined,
  semua: Penghitaman[],
): Promise<string> {
  if (!terbuka && semua.length > 0)
    return 'Konsep ini sudah diterapkan. Tanda Anda belum disimpan; simpan sekali lagi untuk memulai konsep baru.';
  const oleh = terbuka?.tanda.reduce(
    (a, b) => (a.pada > b.pada ? a : b),
    terbuka.tanda[0] ?? { pada: '', oleh: '' },
  ).oleh;
  const nama = oleh ? (await bacaPejabat(satkerId, oleh))?.nama : undefined;
  return `${nama ?? 'Petugas lain'} menyimpan tanda pada dokumen ini sementara Anda menggambar. Tanda Anda masih ada di layar dan digabung dengan yang baru; periksa, lalu simpan lagi.`;
}

/** A document that may be redacted by this person. @throws AppError */
export function pastikanBolehDihitamkan(
  mungkin: Dokumen | undefined,
  { peran }: Pembuka,
): { jumlah: number } {
  const dok = dokumenAda(mungkin);
  if (dok.kelas === 'identitas')
    throw new AppError(
      'failed-precondition',
      'Pindaian identitas tidak dihitamkan: ia tidak pernah diberikan kepada siapa pun.',
    );
  // Who cannot see the page cannot know what to hide.
  if (dok.kelas === 'dikecualikan' && !peran.includes('PPID'))
    throw new AppError('permission-denied', 'Dokumen yang dikecualikan hanya dihitamkan oleh PPID.');
  return asliBerhalaman(dok);
}
