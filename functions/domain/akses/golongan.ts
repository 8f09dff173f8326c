import type { Jenis } from '../sop/types.js';
import { PERAN_STAF, type PeranStaf } from './peran.js';

/** Groups of roles that the access table speaks of; the two rules files repeat them and a parity test compares. */

export const STAF: readonly PeranStaf[] = PERAN_STAF;

/** Take part in an SOP. ADMIN keeps accounts and AUDITOR reads: neither decides on information. */
export const PEMROSES: readonly PeranStaf[] = STAF.filter(
  (peran) => peran !== 'ADMIN' && peran !== 'AUDITOR',
);

/**
 * Check who is asking (seed-2 langkah 1): they see that an identity scan exists, and may open it or the NIK through a
 * function that asks why and logs it. Nobody reads either straight from the store (dossier H.3).
 */
export const PEMBACA_IDENTITAS: readonly PeranStaf[] = ['DESK', 'PETUGAS_PPID', 'PPID'];

/** Know the applicant; ATASAN_PPID because objections are addressed to that office (UU 14/2008 Ps 36). */
export const PEMBACA_PRIBADI: readonly PeranStaf[] = [...PEMBACA_IDENTITAS, 'ATASAN_PPID'];

/** See in the catalogue that an excluded document exists; the content comes only through a logged function. */
export const PEMBACA_DIKECUALIKAN: readonly PeranStaf[] = [...PEMBACA_IDENTITAS, 'ATASAN_PPID'];

/** Open a page of an excluded document, with a reason and a log: who excludes it and who is asked to overrule that. */
export const PEMBACA_ISI_DIKECUALIKAN: readonly PeranStaf[] = ['PPID', 'ATASAN_PPID'];

/**
 * Read the sealed part of proposals and sheets, through a function that asks why and logs it: who takes part in the test. And
 * where the special folder lies.
 */
export const PEMBACA_UJI: readonly PeranStaf[] = [
  'PETUGAS_PPID',
  'PPID',
  'ATASAN_PPID',
  'TIM_PENGHUBUNG',
  'PEMBINA_PPID',
  'TIM_PERTIMBANGAN',
];
export const PEMBACA_SIMPAN: readonly PeranStaf[] = ['DESK', 'PETUGAS_PPID', 'PPID', 'ATASAN_PPID'];

/** Draw what is blacked out. Applying it is a decision on information: PPID alone (UU 14/2008 Ps 7, Perki 1/2021). */
export const PENANDA_HITAM: readonly PeranStaf[] = PEMBACA_IDENTITAS;
export const PENERAP_HITAM: readonly PeranStaf[] = ['PPID'];

/** Decide, or file a decision that came from elsewhere (Keputusan KPU RI: seed-1 langkah 1, seed-4 langkah 4). */
export const PENCATAT_KEPUTUSAN: readonly PeranStaf[] = [
  'DESK',
  'PETUGAS_PPID',
  'PPID',
  'ATASAN_PPID',
  'PEMBINA_PPID',
  'TIM_PERTIMBANGAN',
  'SEKRETARIS',
];

/** Take part in the consequence test or file its sheet (dossier F.3); the desk catalogues what it does not read (H.4). */
export const PENGUJI: readonly PeranStaf[] = [
  'DESK',
  'PETUGAS_PPID',
  'PPID',
  'ATASAN_PPID',
  'TIM_PENGHUBUNG',
  'PEMBINA_PPID',
  'TIM_PERTIMBANGAN',
];

/**
 * Hand in excluded information; KASUBBAG gathers what the units answer (seed-2 langkah 4). Wider than those who read it:
 * who holds such a file must be able to put it behind the door instead of among the ordinary attachments.
 */
export const PENYERAH_DIKECUALIKAN: readonly PeranStaf[] = [...PENGUJI, 'KASUBBAG'];

/** Open an item of the DIK, look for personal data in it, release its documents: decisions on information (F.5). */
export const PEMBUKA_BUTIR: readonly PeranStaf[] = ['PPID'];
/** File the decision that revokes an item. */
export const PENCABUT_BUTIR: readonly PeranStaf[] = ['PPID', 'ATASAN_PPID'];
/** Begin the new test by which an item is extended. */
export const PEMERPANJANG_BUTIR: readonly PeranStaf[] = ['PPID', 'TIM_PENGHUBUNG'];

/** Enter and change the decisions of KPU RI that hold for all offices, and only there. */
export const PENCATAT_KEPUTUSAN_KPU: readonly PeranStaf[] = ['PPID', 'ATASAN_PPID'];

/** Search the ordinary entries of every office, and only at KPU RI: who guides, decides on or audits the other offices. */
export const PENCARI_SEMUA_KANTOR: readonly PeranStaf[] = [
  'PPID',
  'ATASAN_PPID',
  'PEMBINA_PPID',
  'TIM_PERTIMBANGAN',
  'AUDITOR',
];

/** Run a stage of a document again; which documents, their class says. An AUDITOR never writes. */
export const PENGULANG_TAHAP: readonly PeranStaf[] = STAF.filter((peran) => peran !== 'AUDITOR');
/** Release what was closed as a copy of an excluded document, once nothing holds that excluded: a decision on information. */
export const PELEPAS_TERTUTUP: readonly PeranStaf[] = ['PPID'];
/** State that a document was handed in as excluded by mistake: above whoever handles what is excluded. */
export const PENARIK_PENGECUALIAN: readonly PeranStaf[] = ['ATASAN_PPID'];
/** Let a quarantined file be tried once more. */
export const PELEPAS_KARANTINA: readonly PeranStaf[] = ['PPID', 'ADMIN'];

/** Letters carry name and address of the applicant. */
export const PEMBACA_SURAT: readonly PeranStaf[] = [...PEMBACA_PRIBADI, 'KASUBBAG'];

/** Have a letter made again that was given up: who works with it, and who looks after what failed. */
export const PENGULANG_SURAT: readonly PeranStaf[] = [...PEMBACA_SURAT, 'ADMIN'];

/** The register in a report names applicants; these receive or sign the report (seed-2 langkah 7–8). */
export const PEMBACA_LAPORAN: readonly PeranStaf[] = [
  'PPID',
  'ATASAN_PPID',
  'SEKRETARIS',
  'KABAG',
  'KASUBBAG',
];

/** Read the registers with personal data: who receives the reports, and the desk that keeps the registers (seed-2 langkah 6). */
export const PEMBACA_REGISTER: readonly PeranStaf[] = [...PEMBACA_LAPORAN, 'DESK', 'PETUGAS_PPID'];

/** Order a report (seed-2 langkah 7-8); ATASAN_PPID answers for the annual report (Perki 1/2021 Ps 56). */
export const PEMBUAT_LAPORAN: readonly PeranStaf[] = [
  'KASUBBAG',
  'KABAG',
  'SEKRETARIS',
  'PPID',
  'ATASAN_PPID',
];

/** Word the office's letters: the office's head of administration and the admin. */
export const PENGELOLA_TEMPLAT: readonly PeranStaf[] = ['ADMIN', 'SEKRETARIS'];

export const PEMBACA_SUREL: readonly PeranStaf[] = ['KASUBBAG', 'ADMIN', 'AUDITOR'];
/** Send a mail again that failed or may have arrived; an AUDITOR only watches. */
export const PENGIRIM_ULANG: readonly PeranStaf[] = ['KASUBBAG', 'ADMIN'];
export const PEMBACA_GAGAL: readonly PeranStaf[] = ['ADMIN', 'AUDITOR'];

/** Answer for, or examine, who looked at personal data (UU 27/2022 Ps 16(2), demonstrable). */
export const PEMBACA_AKSES: readonly PeranStaf[] = ['PPID', 'ATASAN_PPID', 'AUDITOR', 'ADMIN'];
/** Watch what is due for deletion; PEMUTUS_RETENSI decide on it. */
export const PEMBACA_RETENSI: readonly PeranStaf[] = ['PPID', 'ATASAN_PPID', 'KASUBBAG', 'AUDITOR'];
export const PEMUTUS_RETENSI: readonly PeranStaf[] = ['PPID', 'ATASAN_PPID'];

/** Kinds of berkas whose form asks for personal data of an applicant. */
export const JENIS_BERPRIBADI: readonly Jenis[] = ['permohonan', 'keberatan'];
