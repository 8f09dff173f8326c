/**
 * Roles (peran). Source: dossier B.1–B.3; each actor name in the five SOPs maps to exactly one code.
 * PETUGAS_PPID is seed 0's name for the desk staff: whatever DESK may do, it may do.
 */
export const PERAN_STAF = [
  'DESK',
  'PETUGAS_PPID',
  'PPID',
  'ATASAN_PPID',
  'TIM_PENGHUBUNG',
  'PEMBINA_PPID',
  'TIM_PERTIMBANGAN',
  'SEKRETARIS',
  'KA_BIRO',
  'KABAG',
  'KASUBBAG',
  'PELAKSANA',
  'ADMIN',
  'AUDITOR',
] as const;

/** Actors named by SOPs who never sign in as staff of this office. */
export const PERAN_LUAR = ['PEMOHON', 'KUASA_PEMOHON', 'KPU_PROVINSI', 'KPU_RI', 'KOMISI_INFORMASI'] as const;

/** The platform itself: scheduled and automatic steps. */
export const PERAN_SISTEM = ['SISTEM'] as const;

export const PERAN = [...PERAN_STAF, ...PERAN_LUAR, ...PERAN_SISTEM] as const;

export type PeranStaf = (typeof PERAN_STAF)[number];
export type Peran = (typeof PERAN)[number];

export const JENJANG = ['RI', 'PROVINSI', 'KABKOTA'] as const;
export type Jenjang = (typeof JENJANG)[number];

export const NAMA_PERAN: Readonly<Record<Peran, string>> = {
  DESK: 'Desk Pelayanan',
  PETUGAS_PPID: 'Petugas PPID',
  PPID: 'PPID',
  ATASAN_PPID: 'Atasan PPID',
  TIM_PENGHUBUNG: 'Tim Penghubung',
  PEMBINA_PPID: 'Pembina PPID',
  TIM_PERTIMBANGAN: 'Tim Pertimbangan',
  SEKRETARIS: 'Sekretaris',
  KA_BIRO: 'Kepala Biro',
  KABAG: 'Kepala Bagian',
  KASUBBAG: 'Kepala Subbagian',
  PELAKSANA: 'Pelaksana',
  ADMIN: 'Admin',
  AUDITOR: 'Auditor',
  PEMOHON: 'Pemohon',
  KUASA_PEMOHON: 'Kuasa Pemohon',
  KPU_PROVINSI: 'KPU Provinsi',
  KPU_RI: 'KPU RI',
  KOMISI_INFORMASI: 'Komisi Informasi',
  SISTEM: 'Sistem',
};

/** Roles that an office of this level fills itself (dossier B.3, inferred). */
export function peranTersedia(jenjang: Jenjang): PeranStaf[] {
  const tanpa: Record<Jenjang, PeranStaf[]> = {
    RI: [],
    PROVINSI: ['KA_BIRO'],
    KABKOTA: ['KA_BIRO', 'KABAG'],
  };
  return PERAN_STAF.filter((peran) => !tanpa[jenjang].includes(peran));
}

/**
 * The staff roles that may act where an SOP names `peran`, at an office of this level:
 * the role itself if the office has it, else its substitute (dossier B.3), and PETUGAS_PPID beside DESK.
 * An outside actor (PEMOHON, KPU_RI, …) has none: staff record what it did, by an aksi of their own.
 */
export function peranBertindak(peran: Peran, jenjang: Jenjang): Peran[] {
  if (peran === 'DESK' || peran === 'PETUGAS_PPID') return ['DESK', 'PETUGAS_PPID'];
  if (peran === 'KA_BIRO' && jenjang !== 'RI') return ['SEKRETARIS'];
  if (peran === 'KABAG' && jenjang === 'KABKOTA') return ['SEKRETARIS'];
  return [peran];
}
