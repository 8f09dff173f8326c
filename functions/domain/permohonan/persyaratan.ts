import type { Kategori } from '../dokumen/types.js';

/** A document the applicant must bring, by the category under which it is uploaded. */
export interface Syarat {
  kategori: Extract<Kategori, 'identitas' | 'surat-kuasa' | 'badan-hukum'>;
  /** For a person, as the form and the letter name it. */
  label: string;
}

const KUASA = 'Surat kuasa khusus';

/**
 * What must lie with a request, by who asks (dossier D.1: practice of PPID offices; Perki 1/2021 Ps 39(3)-(4) for the
 * power of attorney). Nothing for a `kategori` that the form does not know.
 */
export function syaratPermohonan(data: Readonly<Record<string, unknown>>): Syarat[] {
  const syarat: Syarat[] = [];
  switch (data['kategori']) {
    case 'PERORANGAN':
      syarat.push({ kategori: 'identitas', label: 'Salinan identitas pemohon (KTP, SIM, atau paspor)' });
      break;
    case 'KELOMPOK_ORANG':
      syarat.push(
        { kategori: 'identitas', label: 'Salinan identitas seluruh anggota kelompok' },
        { kategori: 'surat-kuasa', label: `${KUASA} dari anggota kelompok` },
      );
      break;
    case 'BADAN_HUKUM':
      syarat.push(
        { kategori: 'badan-hukum', label: 'Salinan pengesahan badan hukum (keputusan Kementerian Hukum)' },
        { kategori: 'identitas', label: 'Salinan identitas pengurus atau wakil badan hukum' },
      );
  }
  return data['pengaju'] === 'KUASA' ? denganKuasa(syarat) : syarat;
}

/** An objection of the applicant himself needs nothing new: the request already has his papers (dossier D.5). */
export function syaratKeberatan(data: Readonly<Record<string, unknown>>): Syarat[] {
  return data['pengaju'] === 'KUASA'
    ? [{ kategori: 'surat-kuasa', label: 'Surat kuasa khusus bermeterai' }]
    : [];
}

function denganKuasa(syarat: Syarat[]): Syarat[] {
  return syarat.some(({ kategori }) => kategori === 'surat-kuasa')
    ? syarat
    : [...syarat, { kategori: 'surat-kuasa', label: KUASA }];
}

/** Text for the field `kekurangan`, one missing document per line; '' when all of them are there. */
export function kekuranganDari(syarat: readonly Syarat[], ada: readonly string[]): string {
  return syarat
    .filter(({ kategori }) => !ada.includes(kategori))
    .map(({ label }) => `${label} belum dilampirkan.`)
    .join('\n');
}
