import { jalurKarantina, jalurMasuk, uraiJalurMasuk, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import { mulaiTahap, TAHAP_MASUK } from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { setTimeout as tunggu } from 'node:timers/promises';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { kunciLanjut, kunciOcr, Olahan, tugasDari } from '../dokumen/olahan.js';
import { dokumenBaru } from '../dokumen/baru.js';
import { Tolak } from '../dokumen/protokol.js';
import { BelumWaktunya, sedangDisewa, Sewa, SewaHilang, sewaSampai, STATUS_AKHIR } from '../dokumen/sewa.js';
import { db, refBerkas, refDokumen, refKeputusanKpu, refSatker } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import type { InfoBerkas } from '../ports/storage.js';
import { karantinakan } from './karantina-dokumen.js';
import { susulkanPindah } from './pindahkan-dokumen.js';
import { masukkan } from './tahap-masuk.js';
import { OLEH_PUBLIK } from './titip-lampiran.js';

export type HasilUnggahan = 'diabaikan' | 'sudah' | 'hilang' | 'diterima' | 'karantina' | 'dibuang';

/**
 * Takes one uploaded object through the pipeline. Safe to call any number of times for the same object: finished work is
 * recognised, work that a crash left behind is done again (every output has a fixed place), a living worker is left alone
 * (`BelumWaktunya`, the platform delivers again later).
 */
export async function terimaUnggahan(namaObjek: string, alat: Alat = alatNyata()): Promise<HasilUnggahan> {
  const jalur = uraiJalurMasuk(namaObjek);
  if (!jalur) return 'diabaikan';
  const info = await alat.simpanan.info(namaObjek);
  if (!info) return 'hilang';

  const klaim = await ambil(jalur, info, alat);
  if (!(klaim instanceof Olahan)) {
    await bereskan(jalur, info, klaim, alat);
    return 'sudah';
  }
  try {
    await pastikanBerkas(jalur, alat);
    await masukkan(klaim, namaObjek, info);
  } catch (galat) {
    if (galat instanceof SewaHilang) await susulkanPindah(klaim.dok, alat);
    if (!(galat instanceof Tolak)) await titipkanSisa(klaim, galat);
    else if (galat.kode === 'BERKAS_TIDAK_ADA' && info.metadata['oleh'] === OLEH_PUBLIK) {
      await buang(jalur, info, klaim.sewa, alat);
      return 'dibuang';
    } else {
      await karantinakan(klaim, namaObjek, galat);
      return 'karantina';
    }
  } finally {
    klaim.sewa.berhenti();
  }
  await alat.simpanan.hapus(namaObjek);
  const { id, satkerId, status, samaDengan } = klaim.dok;
  log.event('dokumen.diterima', { satkerId, dokumenId: id, status, kembar: samaDengan !== null });
  return 'diterima';
}

/** Once the original is stored, the queue tries again what failed; before that the platform delivers the upload again. */
async function titipkanSisa({ dok, alat }: Olahan, galat: unknown): Promise<void> {
  if (dok.asli === null || galat instanceof SewaHilang) throw galat;
  await alat.antrekanOlah(tugasDari(dok), kunciLanjut(dok));
}

/** Claims the document or, where nothing is left to do at the entrance, returns it as it stands. */
async function ambil(jalur: JalurMasuk, info: InfoBerkas, alat: Alat): Promise<Olahan | Dokumen> {
  const ref = refDokumen(jalur.satkerId, jalur.dokumenId);
  const sampai = sewaSampai(alat);
  const kini = alat.sekarang().toISOString();
  const { dok, milikKami } = await db().runTransaction(async (tx) => {
    const lama = (await tx.get(ref)).data() as Dokumen | undefined;
    if (!lama) {
      const baru = dokumenBaru(jalur, info, sampai, kini);
      tx.create(ref, baru);
      return { dok: baru, milikKami: true };
    }
    // One that was released is worked on from quarantine: what lies at the entrance is not the file that was let through.
    const diambil = lama.asli !== null || lama.karantina !== null || !tempatSama(lama, jalur);
    if (diambil || STATUS_AKHIR.includes(lama.status)) return { dok: lama, milikKami: false };
    if (sedangDisewa(lama, alat)) throw new BelumWaktunya(jalur.dokumenId);
    const percobaan = lama.percobaan + 1;
    const baru = { tahap: mulaiTahap(lama.tahap, TAHAP_MASUK, kini), percobaan, sewaSampai: sampai };
    tx.update(ref, baru);
    return { dok: { ...lama, ...baru }, milikKami: true };
  });
  return milikKami ? new Olahan(dok, new Sewa(ref, sampai, alat), alat, false) : dok;
}

const tempatSama = (dok: Dokumen, jalur: JalurMasuk): boolean =>
  dok.jenis === jalur.jenis && dok.berkasId === jalur.berkasId && dok.kategori === jalur.kategori;

/** The path names the office and the berkas; a berkas of another office is not found under it. */
async function pastikanBerkas(jalur: JalurMasuk, alat: Alat): Promise<void> {
  if (await milikKeputusanKpu(jalur)) return;
  const ref = refBerkas(jalur.satkerId, jalur.jenis, jalur.berkasId);
  const batas = alat.sekarang().getTime() + alat.tungguBerkasMs;
  while (!(await ref.get()).exists) {
    if (alat.sekarang().getTime() >= batas) throw new Tolak('BERKAS_TIDAK_ADA');
    await tunggu(500);
  }
}

/**
 * A file from the public whose submission never became a berkas: nobody may keep somebody's identity scan without a case
 * (UU 27/2022 Ps 16(2)), and the sender was told to send again. Only the object that was looked at: a new attempt may
 * have put the same file there meanwhile.
 */
async function buang(jalur: JalurMasuk, info: InfoBerkas, sewa: Sewa, alat: Alat): Promise<void> {
  sewa.berhenti();
  await db().runTransaction(async (tx) => {
    const berkas = await tx.get(refBerkas(jalur.satkerId, jalur.jenis, jalur.berkasId));
    if (berkas.exists) throw new BelumWaktunya(jalur.dokumenId);
    tx.delete(sewa.ref);
  });
  await alat.simpanan.hapus(jalurMasuk(jalur), info.generasi);
  log.event('dokumen.tanpaBerkas', { satkerId: jalur.satkerId, dokumenId: jalur.dokumenId });
}

/**
 * An object at the entrance of a document that is already finished. Usually the rest of a crash after the last write:
 * queue what was not queued, sweep the entrance. A different file under a used id is kept in quarantine, never mixed in.
 */
async function bereskan(jalur: JalurMasuk, info: InfoBerkas, dok: Dokumen, alat: Alat): Promise<void> {
  const masuk = jalurMasuk(jalur);
  const karantina = jalurKarantina(jalur.satkerId, jalur.dokumenId);
  // Past its retention: what a crash left at the entrance goes the same way, not into quarantine.
  if (dok.status === 'DIHAPUS') return alat.simpanan.hapus(masuk);
  const tersimpan = tempatSama(dok, jalur) ? await alat.simpanan.info(dok.asli ?? karantina) : null;
  if (tersimpan?.md5 === undefined || tersimpan.md5 !== info.md5) {
    const lain = jalurKarantina(jalur.satkerId, jalur.dokumenId, info.generasi);
    await alat.simpanan.salin(masuk, lain, 'application/octet-stream');
    log.event('dokumen.idTerpakai', { satkerId: jalur.satkerId, dokumenId: jalur.dokumenId });
  } else if (dok.samaDengan === null) {
    if (dok.status === 'MENUNGGU_OCR') await alat.antrekanOcr(tugasDari(dok), kunciOcr(dok));
    if (dok.status === 'DIOLAH') await alat.antrekanOlah(tugasDari(dok), kunciLanjut(dok));
  }
  await alat.simpanan.hapus(masuk);
}

/** A decision of KPU RI for all offices runs no SOP: its file lies with the decision itself, at KPU RI alone. */
async function milikKeputusanKpu({ satkerId, jenis, berkasId, kategori }: JalurMasuk): Promise<boolean> {
  if (jenis !== 'pengecualian' || kategori !== 'keputusan') return false;
  if (!(await refKeputusanKpu(berkasId).get()).exists) return false;
  return (await refSatker(satkerId).get()).get('jenjang') === 'RI';
}
