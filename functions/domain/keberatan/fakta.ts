import { bacaFakta } from '../berkas/fakta.js';
import type { Berkas, Rezim, Tindakan } from '../berkas/types.js';
import { BATAS, mulaiJamHukum, pilihRezim } from '../calendar/jamHukum.js';
import type { Instan, Kalender, Tanggal } from '../calendar/types.js';
import type { Sekitar } from '../permohonan/fakta.js';
import type { Aksi } from '../sop/types.js';
import { teks } from '../surat/isian.js';

/*
 * What the forms of an objection mean. Facts in `berkas.data`, besides each form under its own name:
 *   permohonan        { id, nomor, rincian, tujuan, informasiPemilu, hasil, dijawab, jatuhTempo, pemutus } or null
 *   dijawab, hasil    instant and kind of the answer: MENGUATKAN, MENGABULKAN_SELURUH, MENGABULKAN_SEBAGIAN
 *   tidakDitanggapi   instant at which the system found the limit passed without an answer
 *   disampaikan       day on which the applicant received the answer
 *   sengketaSampai    last day to go to Komisi Informasi
 *   jumlahSidang      hearings recorded so far
 */

/** What an objection keeps of its request. */
export interface RingkasanPermohonan {
  id: string;
  nomor: string;
  rincian: string;
  tujuan: string;
  informasiPemilu: string;
  hasil: string | null;
  dijawab: Instan | null;
  jatuhTempo: Tanggal | null;
  /** uid of everybody who had decided on the request by then: they never answer the objection (dossier B.3). */
  pemutus: string[];
}

/** aksi by which somebody decides on a request (seed 2). */
const AKSI_MEMUTUS = ['putuskan', 'putuskanUlang', 'tetapkanPenolakan', 'beriLangsung'];

export function ringkasPermohonan(berkas: Berkas): RingkasanPermohonan {
  const isi = (kunci: string): string => teks(berkas.data, kunci);
  return {
    id: berkas.id,
    nomor: berkas.nomor ?? '',
    rincian: isi('rincian'),
    tujuan: isi('tujuan'),
    informasiPemilu: isi('informasiPemilu'),
    hasil: isi('hasil') || null,
    dijawab: isi('dijawab') || null,
    jatuhTempo: berkas.jamHukum?.jatuhTempo ?? null,
    pemutus: pemutusPermohonan(berkas),
  };
}

export const pemutusPermohonan = ({ pelaku }: Berkas): string[] => [
  ...new Set(AKSI_MEMUTUS.flatMap((kode) => pelaku[kode] ?? [])),
];

export function permohonanDari(data: Record<string, unknown>): RingkasanPermohonan | null {
  const isi = data['permohonan'];
  return isi !== null && typeof isi === 'object' ? (isi as RingkasanPermohonan) : null;
}

/** The clock of Atasan PPID: 30 working days, 3 while stages run (UU 14/2008 Ps 36(2); Perki 1/2019 Ps 14). */
export function jamKeberatan(data: Record<string, unknown>, pada: Instan, { kalender, pengaturan }: Sekitar) {
  const diterima = bacaFakta(data, 'diterima') ?? pada;
  const rezim = pilihRezim({
    diterima: kalender.hariTerima(diterima),
    informasiPemilu: permohonanDari(data)?.informasiPemilu !== 'TIDAK',
    pengaturan,
  });
  return mulaiJamHukum({ rezim, diterima, kalender, pengaturan, batas: 'tanggapanKeberatan' });
}

/** Last day to take the case to Komisi Informasi, from the day the answer was received (UU 14/2008 Ps 37(2)). */
function jangkaSengketa(mulai: Tanggal, rezim: Rezim, { kalender, pengaturan }: Sekitar): Tanggal {
  const hari = BATAS[rezim].sengketa?.hari ?? pengaturan.hariSengketaTahapan;
  return kalender.tambahHariKerja(mulai, hari).tanggal;
}

export function terapkanKeberatan(
  berkas: Berkas,
  aksi: Aksi,
  data: Record<string, unknown>,
  { pada }: Tindakan,
  sekitar: Sekitar,
): Berkas {
  const tambah = (fakta: Record<string, unknown>): Berkas => ({
    ...berkas,
    data: { ...berkas.data, ...fakta },
  });
  switch (aksi.formulir) {
    case 'penguatan':
      return tambah({ dijawab: pada, hasil: 'MENGUATKAN' });
    case 'pengabulan':
      return tambah({ dijawab: pada, hasil: data['keputusan'] });
    case 'penyampaian':
      return tambah({
        disampaikan: data['tanggal'],
        sengketaSampai: jangkaSengketa(teks(data, 'tanggal'), berkas.jamHukum?.rezim ?? 'BIASA', sekitar),
      });
    case 'sidang':
      return tambah({ jumlahSidang: Number(berkas.data['jumlahSidang'] ?? 0) + 1 });
    default:
      return berkas;
  }
}

/** Not answered in time: the way to Komisi Informasi opens (D6; UNVERIFIED for this case). */
export function faktaLewat(berkas: Berkas, sekitar: Sekitar): Record<string, unknown> {
  const jam = berkas.jamHukum;
  return jam ? { sengketaSampai: jangkaSengketa(jam.jatuhTempo, jam.rezim, sekitar) } : {};
}

/** Closing time of the last day to go to Komisi Informasi; null before the answer reached the applicant. */
export function batasSengketa(data: Record<string, unknown>, kalender: Kalender): Instan | null {
  const sampai = data['sengketaSampai'];
  return typeof sampai === 'string' ? kalender.tutupKantor(sampai) : null;
}
