import type { Operasi } from './penghitung.js';

export type Tahap = 'petugas' | 'majukan' | 'surat' | 'surel' | 'laporan';
export const TAHAP: { tahap: Tahap; nama: string }[] = [
  { tahap: 'petugas', nama: 'staff' },
  { tahap: 'majukan', nama: 'majukanBerkas' },
  { tahap: 'surat', nama: 'terbitkanSurat' },
  { tahap: 'surel', nama: 'kirimSurel' },
  { tahap: 'laporan', nama: 'terbitkanLaporan' },
];

export interface Ringkas {
  baca: number;
  acuan: number;
  tulis: number;
}
interface Hitungan {
  tahap: Tahap;
  operasi: Operasi[];
}

/** Kept in memory by ports/acuan.ts: counted apart, because a warm instance does not read them. */
const ACUAN = ['satker/{}', 'acuan/{}', 'satker/{}/sop/{}', 'satker/{}/templatSurat (query)'];
const acuan = ({ jalur }: Operasi, tahap: Tahap): boolean =>
  ACUAN.includes(jalur) || (jalur === 'satker/{}/sop (query)' && tahap !== 'laporan');

export function ringkas(catatan: Hitungan[]): Ringkas {
  const hasil: Ringkas = { baca: 0, acuan: 0, tulis: 0 };
  for (const { tahap, operasi } of catatan) {
    for (const o of operasi) {
      if (o.macam === 'tulis') hasil.tulis += o.jumlah;
      else if (acuan(o, tahap)) hasil.acuan += o.jumlah;
      else hasil.baca += o.jumlah;
    }
  }
  return hasil;
}

/** Why, by stage, kind and path; a path that is new here shows as "?" until somebody says what it is for. */
const UNTUK: Readonly<Record<string, string>> = {
  'petugas tulis satker/{}/permohonan/{}/tindakan/{}': 'what the person did',
  'baca satker/{}': 'office and calendar (kept 60 s)',
  'baca acuan/{}': 'national holidays, read with the office (kept 60 s)',
  'surat baca satker/{}/templatSurat (query)': "the office's own text of a letter (kept 60 s)",
  'laporan baca satker/{}/keberatan (query)': 'objections that wait for an answer',
  'surat baca satker/{}/surat (query)': 'an earlier letter that goes along to the applicant',
  'laporan baca satker/{}/akses (query)': 'who opened what is excluded',
  'baca satker/{}/sop/{}': 'frozen SOP version (kept)',
  'baca satker/{}/sop (query)': 'SOP in force (kept 60 s); for the report, texts of the steps',
  'baca satker/{}/permohonan/{}': 'state before the step; facts for a letter',
  'majukan baca satker/{}/permohonan/{}/tindakan/{}': 'what was done, and whether it has a hasil already',
  'baca satker/{}/pembilang/{}': 'next number: register, letter',
  'tulis satker/{}/pembilang/{}': 'number taken, in the same transaction: no gap',
  'baca satker/{}/sidik/{}': 'whether the same was sent a moment ago',
  'tulis satker/{}/sidik/{}': 'fingerprint of what was sent',
  'tulis satker/{}/permohonan/{}': 'state after the step',
  'tulis satker/{}/permohonan/{}/riwayat/{}': 'history, append-only',
  'tulis satker/{}/permohonan/{}/pribadi/{}': "applicant's personal data, apart",
  'majukan tulis satker/{}/permohonan/{}/tindakan/{}': 'hasil for the person; personal data removed',
  'tulis satker/{}/rekap/{}': 'counters of the day, so that reports need no records',
  'tulis satker/{}/surat/{}': 'letter: ordered, claimed, issued',
  'tulis satker/{}/surel/{}': 'mail: ordered, claimed, sent',
  'surat baca satker/{}/surat/{}': 'claim, and once more before it is issued',
  'surel baca satker/{}/surel/{}': 'claim: one sender at a time',
  'surat baca satker/{}/permohonan/{}/pribadi/{}': "applicant's name and address in the letter",
  'surel baca satker/{}/permohonan/{}/pribadi/{}': "applicant's address, held nowhere else",
  'surat baca satker/{}/pengguna (query)': 'who signs',
  'surat baca satker/{}/pengguna/{}': 'officer named on a receipt',
  'surel baca satker/{}/pengguna (query)': 'who holds the role today',
  'laporan baca satker/{}/laporan/{}': 'claim of the report',
  'laporan tulis satker/{}/laporan/{}': 'report: ordered, claimed, issued',
  'laporan baca satker/{}/rekap (query)': 'counters, one document per day',
  'laporan baca satker/{}/permohonan (count)': 'open before the period, from the index',
  'laporan baca satker/{}/permohonan (query)': 'register lines; requests that wait for the report',
  'laporan baca satker/{}/permohonan/{}/pribadi/{}': 'names in the register',
  'laporan tulis satker/{}/permohonan/{}/tindakan/{}': 'step 8 done by the report',
  'baca uji/{}': 'moved clock, on emulators only',
};

/** Lines of the list: stage, kind, path, how many, what for. */
export function MAKSUD(catatan: Hitungan[]): string[][] {
  const jumlah = new Map<string, number>();
  for (const { tahap, operasi } of catatan) {
    for (const { macam, jalur, jumlah: n } of operasi) {
      const kunci = [tahap, macam, jalur].join('|');
      jumlah.set(kunci, (jumlah.get(kunci) ?? 0) + n);
    }
  }
  return [...jumlah].map(([kunci, n]) => {
    const [tahap = '', macam = '', jalur = ''] = kunci.split('|');
    const nama = TAHAP.find((t) => t.tahap === tahap)?.nama ?? tahap;
    const untuk = UNTUK[`${tahap} ${macam} ${jalur}`] ?? UNTUK[`${macam} ${jalur}`] ?? '?';
    return [nama, macam === 'baca' ? 'read' : 'write', jalur, String(n), untuk];
  });
}
