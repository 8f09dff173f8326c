import { AWALAN_HITAM, type Penghitaman } from '@ppid/domain/dokumen/penghitaman';
import { sebutPasal17 } from '@ppid/domain/pengecualian/pasal17';
import type { Akses } from '@ppid/domain/pribadi/types';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { createHash } from 'node:crypto';
import { AppError } from '../errors.js';
import { antrekanPenghitaman } from '../ports/antrean.js';
import { sekarang } from '../ports/clock.js';
import { db, refBerkas, refDokumen, refPenghitaman } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import type { Pembuka } from './catat-akses.js';
import { pastikanBolehDihitamkan } from './simpan-penghitaman.js';

export interface TerapkanPenghitaman {
  dokumenId: string;
  penghitamanId: string;
  /** The version whose marks the PPID has seen. */
  versi: number;
}

/** The same set of the same version has one copy, however often it is made. */
function idSalinan({ satkerId, dokumenId, id, versi }: Penghitaman): string {
  const sidik = createHash('sha256').update(`${satkerId}/${dokumenId}/${id}/${versi}`).digest('hex');
  return `${AWALAN_HITAM}${sidik.slice(0, 32)}`;
}

/**
 * The PPID decides that what is not marked may be released: the set closes, its log line is written, and the copy is
 * queued. Asking again while it is in work queues it again and makes no second copy.
 * @throws AppError not-found, permission-denied, failed-precondition, aborted.
 */
export async function terapkanPenghitaman(
  pembuka: Pembuka,
  { dokumenId, penghitamanId, versi }: TerapkanPenghitaman,
  antrekan: typeof antrekanPenghitaman = antrekanPenghitaman,
): Promise<{ hasilDokumenId: string }> {
  const { satkerId, uid, peran } = pembuka;
  const tugas = { satkerId, dokumenId, penghitamanId };
  const pada = await sekarang();
  const ref = refPenghitaman(satkerId, dokumenId, penghitamanId);
  const { status, hasilDokumenId } = await db().runTransaction(async (tx) => {
    const dok = (await tx.get(refDokumen(satkerId, dokumenId))).data() as Dokumen | undefined;
    pastikanBolehDihitamkan(dok, pembuka);
    const isi = (await tx.get(ref)).data() as Penghitaman | undefined;
    if (!isi || !dok) throw new AppError('not-found', 'Konsep ini tidak ditemukan. Simpan tandanya dahulu.');
    if (isi.status === 'DITERAPKAN' || isi.status === 'DIPROSES')
      return { status: isi.status, hasilDokumenId: isi.hasilDokumenId ?? idSalinan(isi) };
    if (isi.versi !== versi)
      throw new AppError(
        'aborted',
        'Tanda pada dokumen ini baru saja diubah petugas lain. Periksa tanda yang terbaru, lalu buat salinannya.',
      );
    if (isi.tanda.length === 0)
      throw new AppError(
        'failed-precondition',
        'Belum ada tanda. Gambar sedikitnya satu tanda, simpan, lalu buat salinannya.',
      );
    const hasilDokumenId = idSalinan(isi);
    const berkas = (await tx.get(refBerkas(satkerId, dok.jenis, dok.berkasId))).data() as Berkas | undefined;
    tx.update(ref, {
      ...{ status: 'DIPROSES', diterapkanOleh: uid, diterapkanPada: pada, diubah: pada },
      ...{ diterapkanKelas: dok.kelas, hasilDokumenId, galat: null, kemajuan: null },
    } satisfies Partial<Penghitaman>);
    tx.update(refDokumen(satkerId, dokumenId), { penghitaman: null } satisfies Partial<Dokumen>);
    // A line of its own each time: the same version may be applied again after a failure, by somebody else perhaps.
    tx.create(db().collection(`satker/${satkerId}/akses`).doc(), {
      apa: 'PENGHITAMAN',
      satkerId,
      jenis: dok.jenis,
      berkasId: dok.berkasId,
      nomor: berkas?.nomor ?? null,
      dokumenId,
      halaman: null,
      alasan: ringkas(isi),
      oleh: uid,
      peran,
      pada,
    } satisfies Akses);
    return { status: 'DIPROSES' as const, hasilDokumenId };
  });
  if (status === 'DIPROSES') await antrekan(tugas, `${versi}-${pada}`);
  log.event('dokumen.penghitamanDiminta', { satkerId, dokumenId, penghitamanId, status });
  return { hasilDokumenId };
}

/** "12 tanda pada 3 halaman (konsep 0001): Pasal 17 huruf h angka 3". */
function ringkas({ id, tanda }: Penghitaman): string {
  const halaman = new Set(tanda.map((t) => t.halaman)).size;
  const dasar = [...new Set(tanda.map((t) => sebutPasal17(t.alasan)))].sort().join(', ');
  return `${tanda.length} tanda pada ${halaman} halaman (konsep ${id}): ${dasar}`;
}
