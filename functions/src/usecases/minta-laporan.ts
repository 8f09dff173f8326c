import type { JenisLaporan, Laporan } from '@ppid/domain/laporan/types';
import { AppError } from '../errors.js';
import { bacaKantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db, refLaporan } from '../ports/firestore.js';
import { idLaporan, pesanLaporan } from './pesan-laporan.js';
import { terbitkanLaporan } from './terbitkan-laporan.js';

/** A person asks for a report: ordered when new, made afresh when it exists and nobody is busy with it. */
export async function mintaLaporan(
  satkerId: string,
  jenis: JenisLaporan,
  periode: string,
  uid: string,
): Promise<{ laporanId: string }> {
  const pada = await sekarang();
  const kantor = await bacaKantor(satkerId);
  if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
  if (periode > kantor.kalender.tanggalLokal(pada).slice(0, periode.length)) {
    throw new AppError('invalid-argument', 'Periode laporan belum berjalan.', {
      periode: 'Pilih periode yang sudah berjalan.',
    });
  }
  const laporanId = idLaporan(jenis, periode);
  if ((await pesanLaporan(satkerId, jenis, periode, uid, pada)) === 'dipesan') return { laporanId };
  const ref = refLaporan(satkerId, laporanId);
  const diulang = await db().runTransaction(async (tx) => {
    const { status } = (await tx.get(ref)).data() as Laporan;
    if (status !== 'TERBIT' && status !== 'GAGAL') return false;
    tx.update(ref, { status: 'MENUNGGU', dibuat: pada, dibuatOleh: uid, diubah: pada, percobaan: 0 });
    return true;
  });
  if (diulang) await terbitkanLaporan(satkerId, laporanId);
  return { laporanId };
}
