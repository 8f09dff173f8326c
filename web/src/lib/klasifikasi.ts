import type { Berkas, Riwayat } from '@ppid/domain/berkas/types';
import { cariFormulir } from '@ppid/domain/formulir/registry';
import type { Formulir } from '@ppid/domain/formulir/types';
import { keadaanKerja } from '@ppid/domain/pengecualian/fakta';
import type { JalurUji, KeadaanUsul, KesimpulanUji, Usulan } from '@ppid/domain/pengecualian/types';
import { lembarSah } from '@ppid/domain/pengecualian/usulan';
import type { Sop } from '@ppid/domain/sop/types';
import { petaFakta, teksFakta } from './fakta.js';
import { semuaLangkah } from './langkah.js';

export const NAMA_KEADAAN: Readonly<Record<KeadaanUsul, string>> = {
  USULAN: 'Usulan dikumpulkan',
  DRAFT_DIK: 'Draf DIK disusun',
  UJI_KONSEKUENSI: 'Uji konsekuensi',
  DIPERIKSA: 'Diperiksa Atasan PPID',
  DISETUJUI_INTERNAL: 'Disetujui kantor ini',
  DIAJUKAN_KE_PROVINSI: 'Diajukan ke KPU Provinsi',
  DIAJUKAN_KE_KPU_RI: 'Diajukan ke KPU RI',
  DITETAPKAN: 'Ditetapkan',
  DIKEMBALIKAN: 'Dikembalikan untuk diperbaiki',
  DITOLAK_TERBUKA: 'Dinyatakan terbuka',
  TANPA_USULAN: 'Ditutup tanpa usulan',
};

const RANTAI: readonly KeadaanUsul[] = [
  'USULAN',
  'DRAFT_DIK',
  'UJI_KONSEKUENSI',
  'DIPERIKSA',
  'DISETUJUI_INTERNAL',
];

/** The states that a proposal passes on this way, in order (dossier F.3). */
export function rantaiKeadaan({ lewat }: Pick<JalurUji, 'lewat'>): KeadaanUsul[] {
  const luar = { KPU_PROVINSI: 'DIAJUKAN_KE_PROVINSI', KPU_RI: 'DIAJUKAN_KE_KPU_RI' } as const;
  return [...RANTAI, ...lewat.map((kantor) => luar[kantor]), 'DITETAPKAN'];
}

const cariLangkah = (sop: Sop | undefined, no: number | undefined) =>
  sop && semuaLangkah(sop).find((l) => l.no === no);

/** The step that was left last. */
function langkahTerakhir(langkah: Berkas['langkah']): number | undefined {
  const tutup = langkah.flatMap(({ no, selesai }) => (selesai ? [{ no, selesai }] : []));
  return tutup.sort((a, b) => a.selesai.localeCompare(b.selesai)).at(-1)?.no;
}

/** Why it was returned last, by the form of the step that returned it: inside the office, or a letter from outside. */
export function alasanKembali(
  { data, langkah }: Pick<Berkas, 'data' | 'langkah'>,
  sop: Sop | undefined,
): string {
  const kembali = cariLangkah(sop, langkahTerakhir(langkah))?.aksi.find(({ kode }) => kode === 'kembalikan');
  return kembali?.formulir ? teksFakta(petaFakta(data, kembali.formulir) ?? {}, 'alasan') : '';
}

export interface LetakRantai {
  rantai: KeadaanUsul[];
  /** Index in `rantai` of where it stands now. */
  di: number;
}

/**
 * Where a classification stands on its way. What was returned stands at the work of the step that it was returned to; what was
 * declared open went as far as the step in which that happened, and no further.
 */
export function letakRantai(
  { data, langkah, langkahAktif }: Pick<Berkas, 'data' | 'langkah' | 'langkahAktif'>,
  jalur: Pick<JalurUji, 'lewat'>,
  sop: Sop | undefined,
): LetakRantai {
  const rantai = rantaiKeadaan(jalur);
  const keadaan = data['keadaan'] as KeadaanUsul;
  if (rantai.includes(keadaan)) return { rantai, di: rantai.indexOf(keadaan) };
  const kerja = (no: number | undefined): number => {
    const asal = cariLangkah(sop, no);
    const satu = asal && keadaanKerja(asal);
    return satu ? rantai.indexOf(satu) : -1;
  };
  if (keadaan === 'DIKEMBALIKAN') return { rantai, di: Math.max(0, kerja(langkahAktif?.no)) };
  const lewat = rantai.slice(0, Math.max(0, kerja(langkahTerakhir(langkah))));
  return { rantai: [...lewat, keadaan], di: lewat.length };
}

export const NAMA_KESIMPULAN: Readonly<Record<KesimpulanUji, string>> = {
  DIKECUALIKAN: 'dikecualikan',
  TERBUKA: 'terbuka',
  SEBAGIAN: 'sebagian dihitamkan',
};

/** How one proposal stands, in words. */
export function nasibUsulan(usulan: Usulan): { teks: string; nada: string } {
  if (usulan.nasib === 'DITETAPKAN') return { teks: 'Ditetapkan', nada: 'aman' };
  if (usulan.nasib === 'DIBUKA') return { teks: 'Dinyatakan terbuka', nada: 'biru' };
  if (usulan.nasib === 'DITARIK') return { teks: 'Ditarik', nada: 'netral' };
  const lembar = lembarSah(usulan);
  if (lembar) return { teks: `Diuji: ${NAMA_KESIMPULAN[lembar.kesimpulan]}`, nada: 'biru' };
  return usulan.lembar
    ? { teks: 'Diperbaiki, perlu diuji lagi', nada: 'dekat' }
    : { teks: 'Belum diuji', nada: 'dekat' };
}

/** The form that a history entry was filled in with; undefined for one without a form. */
export function formulirEntri(
  sop: Sop | undefined,
  { langkah, aksi }: Pick<Riwayat, 'langkah' | 'aksi'>,
): Formulir | undefined {
  const asal = sop && semuaLangkah(sop).find(({ no }) => no === langkah);
  const nama = asal?.aksi.find(({ kode }) => kode === aksi)?.formulir;
  return nama ? cariFormulir(nama) : undefined;
}

/** The form with the proposals of the berkas where it names one of them; in the rows of a tabel too. */
export function denganUsulan(formulir: Formulir, usulan: readonly Usulan[]): Formulir {
  const pilihan = usulan.map(({ id, judul, unit }) => ({ nilai: id, label: `${judul} (${unit})` }));
  const isi = (bidang: Formulir['bidang']): Formulir['bidang'] =>
    bidang.map((satu) => ({
      ...satu,
      ...(satu.sumber === 'usulan' && { pilihan }),
      ...(satu.kolom && { kolom: isi(satu.kolom) }),
    }));
  return { ...formulir, bidang: isi(formulir.bidang) };
}
