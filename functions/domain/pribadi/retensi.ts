import type { Berkas } from '../berkas/types.js';
import { formatTanggal } from '../calendar/zona.js';
import type { Instan, Tanggal } from '../calendar/types.js';
import { jangkaKeberatan } from '../keberatan/jangka.js';
import type { Sekitar } from '../permohonan/fakta.js';
import { samarkanTeks } from './samar.js';
import type { ApaRetensi } from './types.js';

/** One request with everything that was objected to it; or an objection on its own, which has no request (ground b). */
export interface Kasus {
  utama: Berkas;
  keberatan: readonly Berkas[];
}

/** `ditutup` null = open, or something may still be brought against it: the legal hold, for the reason named. */
export type Penutupan = { ditutup: Tanggal; alasan: string } | { ditutup: null; alasan: string };

const sebut = ({ jenis, nomor }: Berkas): string =>
  `${jenis === 'keberatan' ? 'Keberatan' : 'Permohonan'} ${nomor ?? 'tanpa nomor'}`;

/**
 * The day on which a case was closed for good: the request and every objection finished, the window to object and the
 * window to go to Komisi Informasi passed (dossier H.2, legal hold; UU 14/2008 Ps 36(1), 37(2)).
 */
export function penutupan({ utama, keberatan }: Kasus, pada: Instan, sekitar: Sekitar): Penutupan {
  const hari = sekitar.kalender.tanggalLokal(pada);
  const tahan = (alasan: string): Penutupan => ({ ditutup: null, alasan });
  const semua = [utama, ...keberatan];
  const terbuka = semua.find((b) => b.status !== 'SELESAI' || b.selesai === null);
  if (terbuka) return tahan(`${sebut(terbuka)} belum selesai.`);

  const batas: { sampai: Tanggal; sebab: string }[] = semua.map((b) => ({
    sampai: sekitar.kalender.tanggalLokal(b.selesai ?? pada),
    sebab: `${sebut(b)} selesai`,
  }));
  const jangka = utama.jenis === 'permohonan' ? jangkaKeberatan(utama, pada, sekitar) : null;
  if (jangka) batas.push({ sampai: jangka.sampai, sebab: 'jangka waktu keberatan berakhir' });
  for (const b of semua) {
    const sampai = b.data['sengketaSampai'];
    if (typeof sampai === 'string') batas.push({ sampai, sebab: 'jangka waktu sengketa berakhir' });
  }
  const [akhir] = batas.sort((a, b) => b.sampai.localeCompare(a.sampai));
  if (!akhir) throw new Error('a case without a berkas');
  // The last day of a window belongs to the applicant.
  const belum = akhir.sampai >= hari && !akhir.sebab.endsWith('selesai');
  return belum
    ? tahan(`Masih ada hak pemohon: ${akhir.sebab} ${formatTanggal(akhir.sampai)}.`)
    : { ditutup: akhir.sampai, alasan: `${akhir.sebab} ${formatTanggal(akhir.sampai)}` };
}

const tambahHari = (tanggal: Tanggal, hari: number): Tanggal =>
  new Date(Date.parse(`${tanggal}T00:00:00Z`) + hari * 86_400_000).toISOString().slice(0, 10);

/** The same day, later; 29 February becomes 1 March: never a day too early. */
export function tambahTahun(tanggal: Tanggal, tahun: number): Tanggal {
  const [t = 0, b = 1, h = 1] = tanggal.split('-').map(Number);
  return new Date(Date.UTC(t + tahun, b - 1, h)).toISOString().slice(0, 10);
}

export interface Nasib {
  ditutup: Tanggal | null;
  /** Day from which it may be deleted; null while the case is held. */
  jatuhTempo: Tanggal | null;
  /** Due on the day asked about. */
  tiba: boolean;
  alasan: string;
}

const NAMA: Readonly<Record<ApaRetensi, string>> = {
  IDENTITAS: 'Pindaian identitas',
  DATA_PRIBADI: 'Data pribadi pemohon',
};

/** What is to become of one kind of personal data of a case, and why; days and years are the office's settings. */
export function nasib(apa: ApaRetensi, kasus: Kasus, pada: Instan, sekitar: Sekitar): Nasib {
  const tutup = penutupan(kasus, pada, sekitar);
  if (tutup.ditutup === null) {
    return { ditutup: null, jatuhTempo: null, tiba: false, alasan: `Ditahan. ${tutup.alasan}` };
  }
  const { identitasHari, dataPribadiTahun } = sekitar.pengaturan.retensi;
  const jatuhTempo =
    apa === 'IDENTITAS'
      ? tambahHari(tutup.ditutup, identitasHari)
      : tambahTahun(tutup.ditutup, dataPribadiTahun);
  const masa = apa === 'IDENTITAS' ? `${identitasHari} hari` : `${dataPribadiTahun} tahun`;
  const tiba = jatuhTempo <= sekitar.kalender.tanggalLokal(pada);
  const alasan =
    `${NAMA[apa]} disimpan ${masa} sejak kasus ditutup (${tutup.alasan}), ` +
    `yaitu sampai ${formatTanggal(jatuhTempo)}.`;
  return { ditutup: tutup.ditutup, jatuhTempo, tiba, alasan };
}

/** Free text of applicants and of those who wrote about them: it stays, a person reads it. */
const TEKS_BEBAS =
  /^(rincian|tujuan|kasusPosisi|aksesibilitas|kronologi|keterangan|alasan|tanggapan|kesepakatan)$/;

/** Fields of `data`, dotted, that hold free text or something that looks like a number of a person. */
export function perluDitinjau(data: Record<string, unknown>, awalan = ''): string[] {
  return Object.entries(data).flatMap(([kunci, nilai]) => {
    const jalur = `${awalan}${kunci}`;
    if (typeof nilai === 'string') {
      return nilai !== '' && (TEKS_BEBAS.test(kunci) || samarkanTeks(nilai) !== nilai) ? [jalur] : [];
    }
    return nilai !== null && typeof nilai === 'object' && !Array.isArray(nilai)
      ? perluDitinjau(nilai as Record<string, unknown>, `${jalur}.`)
      : [];
  });
}

export const idRetensi = (apa: ApaRetensi, { jenis, id }: Pick<Berkas, 'jenis' | 'id'>): string =>
  `${apa.toLowerCase().replace('_', '-')}-${jenis}-${id}`;
