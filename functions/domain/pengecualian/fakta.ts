import type { Berkas, Tindakan } from '../berkas/types.js';
import type { Kategori } from '../dokumen/types.js';
import type { Sekitar } from '../permohonan/fakta.js';
import type { Aksi, Langkah } from '../sop/types.js';
import { larik, teks } from '../surat/isian.js';
import type { BerkasTerkait, KeadaanUsul } from './types.js';
import { catatDibahas, putuskanUsulan, tarikUsulan, tutupUsulan, ujiUsulan, usulkan } from './ubahUsulan.js';
import { bacaUsulan } from './usulan.js';
import { jalurUji } from './wewenang.js';

/*
 * What the forms of a classification mean. Facts in `berkas.data`, besides each form under its own name:
 *   keadaan            state of the chain (KeadaanUsul)
 *   usulan             Usulan[]: what the units proposed, with the latest sheet of each
 *   pemicu             why the test is held (opening form); each sheet names its own beside it
 *   perkara            number of the dispute it is held in; null where there is none
 *   berkasTerkait      BerkasTerkait[]: requests and objections that the test is about
 *   butirDiperpanjang  ids of the items of the DIK that it is to extend
 *   notaDinas          { unit, nomor, tanggal, urutan }[]: notes that came in from the units
 *   penyusun           uids of whoever proposed, compiled or tested: none of them approves
 *   pemeriksa          uids of whoever consented or examined: none of them signs as Pembina
 *   dokumenLembar      { [usulanId]: string[] }: scans of the sheets of a proposal
 *   keputusanIds       documents that hold the decision
 *   jalur              JalurUji: where it goes and who decides, fixed with the internal approval; null before
 */

/** The facts of a classification that was just opened. */
export function bukaPengecualian(data: Record<string, unknown>): Record<string, unknown> {
  return {
    ...data,
    keadaan: 'USULAN' satisfies KeadaanUsul,
    usulan: [],
    perkara: data['nomorPerkara'] ?? null,
    berkasTerkait: data['terkait'] ? [data['terkait']] : [],
    butirDiperpanjang: larik(data, 'butirDiperpanjang'),
    notaDinas: [],
    penyusun: [],
    pemeriksa: [],
    jalur: null,
  };
}

/** The state that an aksi leads to; one that is not named leaves it. */
const KEADAAN: Readonly<Record<string, KeadaanUsul>> = {
  usulkan: 'USULAN',
  susunDraf: 'DRAFT_DIK',
  undang: 'UJI_KONSEKUENSI',
  beriMasukan: 'UJI_KONSEKUENSI',
  catatBeritaAcara: 'UJI_KONSEKUENSI',
  setujui: 'UJI_KONSEKUENSI',
  periksa: 'DIPERIKSA',
  setujuiPembina: 'DISETUJUI_INTERNAL',
  ajukanProvinsi: 'DIAJUKAN_KE_PROVINSI',
  ajukanKpuRi: 'DIAJUKAN_KE_KPU_RI',
  catatProvinsi: 'DIAJUKAN_KE_KPU_RI',
  catatPenetapan: 'DITETAPKAN',
  kembalikan: 'DIKEMBALIKAN',
  nyatakanTerbuka: 'DITOLAK_TERBUKA',
  catatPenolakan: 'DITOLAK_TERBUKA',
  tutupTanpaUsulan: 'TANPA_USULAN',
};

/**
 * What the work of a step is, as a state of the chain: where a proposal stands that was returned to it, or ended there. null
 * where a step leads to none.
 */
export function keadaanKerja({ aksi }: Pick<Langkah, 'aksi'>): KeadaanUsul | null {
  const keadaan = aksi.flatMap(({ kode }) => KEADAAN[kode] ?? []);
  return keadaan.find((k) => k !== 'DIKEMBALIKAN' && k !== 'DITOLAK_TERBUKA') ?? null;
}

/** Who writes the minutes has led the test. */
const PENYUSUN = ['usulkan', 'serahkanUsulan', 'susunDraf', 'beriMasukan', 'catatBeritaAcara'];
const PEMERIKSA = ['setujui', 'periksa', 'setujuiPertimbangan'];

/**
 * What an aksi takes from outside the berkas, as `beku` of its history entry: with the internal approval the way of this
 * berkas, which later settings do not change; with a sheet and with the decision which documents are their scans.
 */
export function bekukanPengecualian(
  { data: lama }: Berkas,
  aksi: Aksi,
  data: Record<string, unknown>,
  { dokumenIds, pada }: Tindakan,
  { kalender, pengaturan, jenjang = 'KABKOTA', kategoriDokumen = [] }: Sekitar,
): Record<string, unknown> {
  const berkategori = (kategori: Kategori): string[] =>
    dokumenIds.filter((_, i) => kategoriDokumen[i] === kategori);
  if (aksi.kode === 'setujuiPembina')
    return { jalur: jalurUji(jenjang, kalender.tanggalLokal(pada), pengaturan.wewenangUji) };
  if (aksi.formulir === 'penetapan') return { keputusanIds: berkategori('keputusan') };
  const baru = aksi.formulir === 'ujiKonsekuensi' ? berkategori('lembar-uji') : [];
  if (baru.length === 0) return {};
  const ada = lama['dokumenLembar'] as Record<string, string[]> | undefined;
  const usulan = teks(data, 'usulan');
  return { dokumenLembar: { ...ada, [usulan]: [...new Set([...(ada?.[usulan] ?? []), ...baru])] } };
}

/** The classification after the form of an accepted aksi was filed under its name. */
export function terapkanPengecualian(
  berkas: Berkas,
  aksi: Aksi,
  data: Record<string, unknown>,
  { oleh }: Tindakan,
): Berkas {
  const lama = berkas.data;
  const fakta: Record<string, unknown> = { ...(data['beku'] as Record<string, unknown> | undefined) };
  const keadaan = KEADAAN[aksi.kode];
  if (keadaan) fakta['keadaan'] = keadaan;
  if (PENYUSUN.includes(aksi.kode)) fakta['penyusun'] = tambah(larik(lama, 'penyusun'), oleh);
  if (PEMERIKSA.includes(aksi.kode)) fakta['pemeriksa'] = tambah(larik(lama, 'pemeriksa'), oleh);
  if (aksi.formulir === 'ujiKonsekuensi') Object.assign(fakta, faktaPemicu(lama, data));
  if (aksi.formulir === 'notaDinasUnit') {
    const { unit, nomor, tanggal } = data;
    const ada = Array.isArray(lama['notaDinas']) ? (lama['notaDinas'] as unknown[]) : [];
    fakta['notaDinas'] = [...ada, { unit, nomor, tanggal, urutan: berkas.urutan }];
  }
  fakta['usulan'] = usulanSesudah(berkas, aksi, data, oleh);
  return { ...berkas, data: { ...lama, ...fakta } };
}

function usulanSesudah(berkas: Berkas, aksi: Aksi, data: Record<string, unknown>, oleh: string) {
  const ada = bacaUsulan(berkas.data);
  const dari = { urutan: berkas.urutan, oleh };
  if (KEADAAN[aksi.kode] === 'DITOLAK_TERBUKA') return tutupUsulan(ada);
  switch (aksi.formulir) {
    case 'usulanDik':
      return usulkan(ada, data, dari);
    case 'tarikUsulan':
      return tarikUsulan(ada, teks(data, 'usulan'));
    case 'ujiKonsekuensi':
      return ujiUsulan(ada, data, dari);
    case 'beritaAcara':
      return catatDibahas(ada, larik(data, 'usulan'), berkas.urutan);
    case 'penetapan':
      return putuskanUsulan(ada, larik(data, 'ditetapkan'));
    default:
      return ada;
  }
}

function faktaPemicu(lama: Berkas['data'], data: Record<string, unknown>): Record<string, unknown> {
  const terkait = data['terkait'] as BerkasTerkait | undefined;
  const ada = Array.isArray(lama['berkasTerkait']) ? (lama['berkasTerkait'] as BerkasTerkait[]) : [];
  const baru = terkait && !ada.some(({ jenis, id }) => jenis === terkait.jenis && id === terkait.id);
  return {
    perkara: data['nomorPerkara'] ?? lama['perkara'],
    berkasTerkait: baru ? [...ada, terkait] : ada,
  };
}

const tambah = (ada: string[], satu: string): string[] => (ada.includes(satu) ? ada : [...ada, satu]);
