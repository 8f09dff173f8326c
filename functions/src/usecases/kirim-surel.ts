import type { PekerjaanGagal } from '@ppid/domain/berkas/gagal';
import type { Surel } from '@ppid/domain/surat/surel';
import { bacaKantor, type Kantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { refPemohon, refSurel } from '../ports/firestore.js';
import { klaim, lepas } from '../ports/lease.js';
import { log } from '../ports/log.js';
import { kirim, messageIdSurel } from '../ports/mail.js';
import { pemegangPeran } from '../ports/pengguna.js';
import { simpanan } from '../ports/storage.js';
import { menyerah } from './menyerah.js';
import { periksaGerbang } from './periksa-gerbang.js';

const SEWA_MS = 120_000;
const BATAS_PERCOBAAN = 5;

/**
 * Sends one outbox entry: claimed in a transaction, sent outside it, result written after. A lease that ran out means
 * that nobody knows whether the mail left: it becomes TIDAK_PASTI for a person to resend, never a silent second mail.
 */
export async function kirimSurel(satkerId: string, surelId: string): Promise<void> {
  const kantor = await bacaKantor(satkerId);
  if (!kantor) return;
  const ref = refSurel(satkerId, surelId);
  const surel = await klaim<Surel>(ref, {
    menunggu: 'MENUNGGU',
    dikerjakan: 'DIPROSES',
    lamaMs: SEWA_MS,
    kedaluwarsa: (tx) =>
      tx.update(ref, {
        status: 'TIDAK_PASTI',
        sewaSampai: null,
        alasan:
          'Pengiriman terputus di tengah jalan; surel mungkin sudah terkirim. Periksa sebelum mengirim ulang.',
      }),
  });
  if (!surel) return;
  const selesai = (status: Surel['status'], alasan: string | null) =>
    lepas<Surel>(ref, surel.sewaSampai, { status, alasan, diubah: new Date().toISOString() });

  const kepada = await alamatTujuan(kantor, surel);
  if (kepada.length === 0) {
    await selesai('GAGAL', 'Tidak ada alamat surel tujuan; sampaikan dengan cara lain.');
    return;
  }
  const larangan = await periksaGerbang(satkerId, { jalur: surel.lampiran }, await sekarang());
  if (larangan.size > 0) {
    const alasan = [...new Set(larangan.values())].join(' ');
    await selesai('GAGAL', alasan);
    log.problem('surel.gagal', { satkerId, surelId, hasil: 'GERBANG' });
    await menyerah(satkerId, { kerja: 'surel', kunci: surelId, berkas: berkasSurel(surel), alasan });
    return;
  }
  let lampiran: { nama: string; isi: Buffer }[];
  try {
    lampiran = await Promise.all(
      surel.lampiran.map(async (path) => ({
        nama: path.split('/').at(-1) ?? 'lampiran',
        isi: await simpanan.baca(path),
      })),
    );
  } catch (galat) {
    await selesai('MENUNGGU', null);
    throw galat;
  }
  const { hasil, alasan } = await kirim({
    dari: process.env['MAIL_FROM'] ?? kantor.satker.surel,
    kepada: kepada.join(', '),
    subjek: surel.subjek,
    teks: surel.isi,
    lampiran,
    messageId: messageIdSurel(satkerId, surelId),
  });
  if (hasil === 'GAGAL' && surel.percobaan < BATAS_PERCOBAAN) {
    await selesai('MENUNGGU', alasan);
    throw new Error('mail was not taken');
  }
  await selesai(hasil, alasan === '' ? null : alasan);
  if (hasil === 'TERKIRIM') log.event('surel.terkirim', { satkerId, surelId });
  else {
    log.problem('surel.gagal', { satkerId, surelId, hasil });
    await menyerah(satkerId, { kerja: 'surel', kunci: surelId, berkas: berkasSurel(surel), alasan });
  }
}

const berkasSurel = ({ tujuan }: Surel): PekerjaanGagal['berkas'] =>
  tujuan.jenis === 'pemohon' ? { jenis: tujuan.jenisBerkas, berkasId: tujuan.berkasId } : null;

/** Addresses are looked up when sending, so that the outbox itself holds none. */
async function alamatTujuan({ satker, kalender }: Kantor, surel: Surel): Promise<string[]> {
  const { tujuan } = surel;
  if (tujuan.jenis === 'pemohon') {
    const snap = await refPemohon(satker.id, tujuan.jenisBerkas, tujuan.berkasId).get();
    const alamat: unknown = snap.get('surel');
    return typeof alamat === 'string' && alamat !== '' ? [alamat] : [];
  }
  const hari = kalender.tanggalLokal(new Date().toISOString());
  return (await pemegangPeran(satker.id, tujuan.peran, satker.jenjang, hari)).map((p) => p.surel);
}
