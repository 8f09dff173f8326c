import { PERCOBAAN_MAKSIMAL } from '@ppid/domain/dokumen/batas';
import {
  jalurKarantina,
  jalurMasuk,
  kelasKategori,
  namaAman,
  uraiJalurMasuk,
  type JalurMasuk,
} from '@ppid/domain/dokumen/jalur';
import { ALASAN_KARANTINA } from '@ppid/domain/dokumen/pesan';
import { tahapBaru } from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { setTimeout as tunggu } from 'node:timers/promises';
import { alatNyata, type Alat } from '../dokumen/alat.js';
import { Tolak } from '../dokumen/protokol.js';
import { BelumWaktunya, sedangDisewa, Sewa, sewaSampai, STATUS_AKHIR } from '../dokumen/sewa.js';
import { db, refBerkas, refDokumen } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import type { InfoBerkas } from '../ports/storage.js';
import { olahDokumen } from './olah-dokumen.js';
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
  if (!(klaim instanceof Sewa)) {
    await bereskan(jalur, info, klaim, alat);
    return 'sudah';
  }
  try {
    if (klaim.percobaan > PERCOBAAN_MAKSIMAL) throw new Tolak('GAGAL_DIOLAH', `${klaim.percobaan} attempts`);
    await pastikanBerkas(jalur, alat);
    await olahDokumen(jalur, info, klaim, alat);
    return 'diterima';
  } catch (galat) {
    if (!(galat instanceof Tolak)) throw galat;
    if (galat.kode === 'BERKAS_TIDAK_ADA' && info.metadata['oleh'] === OLEH_PUBLIK) {
      await buang(jalur, info, klaim, alat);
      return 'dibuang';
    }
    await karantinakan(jalur, info, klaim, galat, alat);
    return 'karantina';
  } finally {
    klaim.berhenti();
  }
}

/** Claims the document or, where nothing is left to do, returns it as it stands. */
function ambil(jalur: JalurMasuk, info: InfoBerkas, alat: Alat): Promise<Sewa | Dokumen> {
  const ref = refDokumen(jalur.satkerId, jalur.dokumenId);
  const sampai = sewaSampai(alat);
  return db()
    .runTransaction(async (tx) => {
      const dok = (await tx.get(ref)).data() as Dokumen | undefined;
      if (!dok) {
        tx.create(ref, dokumenBaru(jalur, info, sampai, alat));
        return 1;
      }
      if (STATUS_AKHIR.includes(dok.status) || !tempatSama(dok, jalur)) return dok;
      if (sedangDisewa(dok, alat)) throw new BelumWaktunya(jalur.dokumenId);
      tx.update(ref, { status: 'DIOLAH', percobaan: dok.percobaan + 1, sewaSampai: sampai });
      return dok.percobaan + 1;
    })
    .then((hasil) => (typeof hasil === 'number' ? new Sewa(ref, sampai, hasil, alat) : hasil));
}

function dokumenBaru(jalur: JalurMasuk, info: InfoBerkas, sampai: string, alat: Alat): Dokumen {
  const sekarang = alat.sekarang().toISOString();
  return {
    id: jalur.dokumenId,
    satkerId: jalur.satkerId,
    jenis: jalur.jenis,
    berkasId: jalur.berkasId,
    kategori: jalur.kategori,
    kelas: kelasKategori(jalur.kategori),
    nama: namaAman(info.metadata['nama']),
    tipe: null,
    ukuran: info.ukuran,
    sha256: null,
    halaman: null,
    status: 'DIOLAH',
    karantina: null,
    tahap: tahapBaru(),
    kemajuan: null,
    perhatian: [],
    asli: null,
    kecil: null,
    besar: null,
    teks: null,
    perluOcr: [],
    samaDengan: null,
    asal: null,
    diunggahOleh: info.metadata['oleh'] ?? '',
    diunggahPada: info.dibuat === '' ? sekarang : new Date(info.dibuat).toISOString(),
    diubah: sekarang,
    sewaSampai: sampai,
    percobaan: 1,
  };
}

const tempatSama = (dok: Dokumen, jalur: JalurMasuk): boolean =>
  dok.jenis === jalur.jenis && dok.berkasId === jalur.berkasId && dok.kategori === jalur.kategori;

/** The path names the office and the berkas; a berkas of another office is not found under it. */
async function pastikanBerkas(jalur: JalurMasuk, alat: Alat): Promise<void> {
  const ref = refBerkas(jalur.satkerId, jalur.jenis, jalur.berkasId);
  const batas = alat.sekarang().getTime() + alat.tungguBerkasMs;
  while (!(await ref.get()).exists) {
    if (alat.sekarang().getTime() >= batas) throw new Tolak('BERKAS_TIDAK_ADA');
    await tunggu(500);
  }
}

/** Nothing is thrown away: the refused file is kept where nobody can open it, and the document says why. */
async function karantinakan(
  jalur: JalurMasuk,
  info: InfoBerkas,
  sewa: Sewa,
  tolak: Tolak,
  alat: Alat,
): Promise<void> {
  const masuk = jalurMasuk(jalur);
  await alat.simpanan.salin(
    masuk,
    jalurKarantina(jalur.satkerId, jalur.dokumenId),
    'application/octet-stream',
  );
  await sewa.lepas(() => ({
    status: 'KARANTINA',
    ukuran: info.ukuran,
    karantina: { kode: tolak.kode, alasan: ALASAN_KARANTINA[tolak.kode] },
  }));
  await alat.simpanan.hapus(masuk);
  log.event('dokumen.karantina', {
    satkerId: jalur.satkerId,
    dokumenId: jalur.dokumenId,
    kode: tolak.kode,
    // What a parser says may quote the file; what the watcher measured may not.
    rinci: tolak.kode.startsWith('TERLALU_') ? tolak.message : null,
  });
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
  } else if (dok.status === 'MENUNGGU_OCR' && dok.samaDengan === null) {
    await alat.antrekanOcr({ satkerId: jalur.satkerId, dokumenId: jalur.dokumenId }, 'awal');
  }
  await alat.simpanan.hapus(masuk);
}
