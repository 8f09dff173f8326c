import type { Aksi } from '../sop/types.js';

/** Letters that are the office's answer: the day one is issued ends "days used" (dossier E). */
const SURAT_JAWABAN = ['pemberitahuan-tertulis', 'keputusan-penolakan'];
/** The receipt of hand-over: from here on no legal limit binds the remaining steps. */
const SURAT_PENYERAHAN = 'tanda-terima';

/** What an accepted aksi says about the answer to the applicant; merged into `berkas.data`. */
export function faktaJawaban(
  aksi: Aksi,
  data: Record<string, unknown>,
  pada: string,
): Record<string, unknown> {
  const surat = aksi.efek.flatMap((efek) => (efek.efek === 'surat' ? [efek.templat] : []));
  const fakta: Record<string, unknown> = {};
  if (surat.some((templat) => SURAT_JAWABAN.includes(templat))) {
    fakta['dijawab'] = pada;
    fakta['hasil'] = data['hasil'] ?? (aksi.formulir === 'penolakan' ? 'DITOLAK' : 'DITERIMA_SELURUHNYA');
    fakta['pasal17'] = data['pasal17'] ?? null;
  }
  // Seed 2 langkah 3: the PPID finds that the item is not on the DIK after all; the refusal is taken back.
  if (aksi.kode === 'bukanDik') Object.assign(fakta, { dijawab: null, hasil: null, pasal17: null });
  if (surat.includes(SURAT_PENYERAHAN)) fakta['diserahkan'] = pada;
  return fakta;
}
