import type { Berkas, Riwayat } from '@ppid/domain/berkas/types';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import { UJI_KONSEKUENSI } from '@ppid/domain/formulir/uji';
import { cetakLembar, lembarUsulan } from '@ppid/domain/pengecualian/cetakLembar';
import type { Tertutup } from '@ppid/domain/pengecualian/types';
import { bacaUsulan } from '@ppid/domain/pengecualian/usulan';
import { AppError } from '../errors.js';
import { bacaKantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db, refBerkas, refRiwayat, refTertutup } from '../ports/firestore.js';
import { bacaPejabat } from '../ports/pengguna.js';
import { catatAkses, periksaAlasan, type Pembuka } from './catat-akses.js';

const JENIS = 'pengecualian';
const TIDAK_ADA = 'Lembar uji ini tidak ditemukan di kantor Anda.';

export interface MintaLembar {
  berkasId: string;
  urutan: number;
  alasan: string;
}

/**
 * One version of a worksheet as PDF, base64. It is stored nowhere, carries the name of who takes it out, and is logged
 * before it leaves. @throws AppError invalid-argument, not-found.
 */
export async function unduhLembarUji(
  pembuka: Pembuka,
  { berkasId, urutan, alasan }: MintaLembar,
): Promise<{ nama: string; tipe: 'application/pdf'; isi: string }> {
  periksaAlasan(alasan);
  const { satkerId, uid, peran } = pembuka;
  const [kantor, pejabat, pada, berkas, semua] = await Promise.all([
    bacaKantor(satkerId),
    bacaPejabat(satkerId, uid),
    sekarang(),
    bacaBerkas(satkerId, berkasId),
    bacaLembar(satkerId, berkasId),
  ]);
  const dipilih = semua.find((satu) => satu.riwayat.urutan === urutan);
  if (!kantor || !berkas || !dipilih) throw new AppError('not-found', TIDAK_ADA);

  const usulanId = String(dipilih.riwayat.data['usulan']);
  const urut = lembarUsulan(
    semua.map(({ riwayat }) => riwayat),
    usulanId,
  ).map((r) => r.urutan);
  const usulan = bacaUsulan(berkas.data).find(({ id }) => id === usulanId);
  const lembar = cetakLembar({
    satker: kantor.satker,
    berkas,
    isi: { ...dipilih.riwayat.data, ...dipilih.tertutup.isi },
    versi: urut.indexOf(urutan) + 1,
    diganti: urut.at(-1) !== urutan || (usulan?.urutanUsul ?? 0) > urutan,
    pengambil: `${pejabat?.nama ?? uid} (${peran.map((p) => NAMA_PERAN[p]).join(', ')})`,
    pada,
  });
  const { renderLembarPdf } = await import('../render/pdf-lembar.js');
  const isi = await renderLembarPdf(lembar);
  await catatAkses(kantor, pembuka, {
    apa: 'LEMBAR_UJI',
    berkas,
    keterangan: `Lembar ${lembar.nomor} versi ${lembar.versi}`,
    alasan,
  });
  const nama = `Lembar uji ${lembar.nomor} versi ${lembar.versi}.pdf`;
  return { nama, tipe: 'application/pdf', isi: isi.toString('base64') };
}

async function bacaBerkas(satkerId: string, berkasId: string): Promise<Berkas | null> {
  const snap = await refBerkas(satkerId, JENIS, berkasId).get();
  return snap.exists ? ({ ...snap.data(), id: snap.id } as Berkas) : null;
}

/** Every sheet of the berkas, what is sealed of it beside what is not. */
async function bacaLembar(
  satkerId: string,
  berkasId: string,
): Promise<{ tertutup: Tertutup; riwayat: Riwayat }[]> {
  const koleksi = refTertutup(satkerId, JENIS, berkasId, 0).parent;
  const snap = await koleksi.where('formulir', '==', UJI_KONSEKUENSI.nama).get();
  const tertutup = snap.docs.map((d) => d.data() as Tertutup);
  if (tertutup.length === 0) return [];
  const riwayat = await db().getAll(
    ...tertutup.map(({ urutan }) => refRiwayat(satkerId, JENIS, berkasId, urutan)),
  );
  return tertutup.map((satu, i) => ({ tertutup: satu, riwayat: riwayat[i]?.data() as Riwayat }));
}
