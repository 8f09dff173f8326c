import type { FormatEkspor } from '@ppid/domain/laporan/baris';
import type { AksesEkspor } from '@ppid/domain/pribadi/types';
import { sebutMasa, type MintaRegister } from '@ppid/domain/laporan/masa';
import { modelRegister, uraiSaring } from '@ppid/domain/laporan/modelRegister';
import type { ModelRegister } from '@ppid/domain/laporan/types';
import { samarkanTeks } from '@ppid/domain/pribadi/samar';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import { AppError } from '../errors.js';
import { bacaKantor } from '../ports/acuan.js';
import { sekarang } from '../ports/clock.js';
import { db } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { bacaRegister } from './baca-register.js';

export const TIPE_EKSPOR: Readonly<Record<FormatEkspor, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

export interface Pengekspor {
  uid: string;
  satkerId: string;
  peran: PeranStaf[];
  bolehPenuh: boolean;
}

/** A register as a file, base64. One with personal data is written into the log of access before it leaves. */
export async function eksporRegister(
  siapa: Pengekspor,
  minta: MintaRegister & { format: FormatEkspor; alasan: string },
): Promise<{ nama: string; tipe: string; isi: string; jumlah: number; publik: boolean }> {
  const { satkerId } = siapa;
  const kantor = await bacaKantor(satkerId);
  if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
  const { jenis, publik, baris } = await bacaRegister(satkerId, minta, siapa.bolehPenuh);
  const dibuat = await sekarang();
  const model = modelRegister({
    jenis,
    satker: kantor.satker,
    masa: sebutMasa(minta),
    saring: minta.saring,
    publik,
    baris,
    dibuat,
  });
  const isi = await renderRegister(model, minta.format);
  if (!publik) await catat(siapa, minta, baris.length, dibuat);
  log.event('register.diekspor', { satkerId, jenis, format: minta.format, publik, jumlah: baris.length });
  const nama = `register-${jenis}${publik ? '-publik' : ''}-${minta.tahun ?? `${minta.dari}-${minta.sampai}`}.${minta.format}`;
  return { nama, tipe: TIPE_EKSPOR[minta.format], isi: isi.toString('base64'), jumlah: baris.length, publik };
}

export async function renderRegister(model: ModelRegister, format: FormatEkspor): Promise<Buffer> {
  if (format === 'pdf') return (await import('../render/pdf-register.js')).renderRegisterPdf(model);
  return (await import('../render/xlsx.js')).renderRegisterXlsx(model);
}

async function catat(
  { uid, satkerId, peran }: Pengekspor,
  minta: MintaRegister & { format: FormatEkspor; alasan: string },
  jumlah: number,
  pada: string,
): Promise<void> {
  const { jenis, format, saring } = minta;
  // The words searched for may name a person, and the log has readers who do not know the applicants.
  const tanpaKata = saring.kata ? { ...saring, kata: '…' } : saring;
  const isi: AksesEkspor = {
    apa: 'REGISTER',
    satkerId,
    jenis,
    berkasId: null,
    nomor: null,
    dokumenId: null,
    halaman: null,
    format,
    keterangan: [sebutMasa(minta), ...uraiSaring(jenis, tanpaKata)].join('; '),
    jumlah,
    alasan: samarkanTeks(minta.alasan.trim()),
    oleh: uid,
    peran,
    pada,
  };
  await db().collection(`satker/${satkerId}/akses`).add(isi);
}
