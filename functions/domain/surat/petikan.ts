import { formatTanggal } from '../calendar/format.js';
import { sebutJangka } from '../pengecualian/jangka.js';
import { sebutPenetapan, type Petikan } from '../pengecualian/kutipan.js';
import { teks, type Isian } from './isian.js';
import { uraianPasal17 } from './permohonan.js';
import type { BarisIsian, BlokSurat, ModelSurat } from './types.js';

/** The items that the decision cites, as they stood when it was made. */
const petikanDari = (isi: Isian): Petikan[] =>
  Array.isArray(isi['petikan']) ? (isi['petikan'] as Petikan[]) : [];

const bertanggal = (nomor: string, tanggal = ''): string =>
  nomor + (tanggal === '' ? '' : ` tanggal ${formatTanggal(tanggal)}`);

/** "Nomor 1/LU/XI/2026 tanggal 5 November 2026": the sheets that the decision rests on, those of its items first. */
export function sebutLembar(isi: Isian): string[] {
  const sendiri = teks(isi, 'lembarUji').replace(/^nomor\s+/i, '');
  const semua = [
    ...petikanDari(isi).map(({ lembar }) => bertanggal(lembar.nomor, lembar.tanggal)),
    bertanggal(sendiri, sendiri === '' ? '' : teks(isi, 'tanggalLembarUji')),
  ];
  return [...new Set(semua.filter((satu) => satu !== ''))].map((satu) => `Nomor ${satu}`);
}

function baris({ lembar, ...p }: Petikan): BarisIsian[] {
  const semua: [string, string][] = [
    ['Informasi', p.informasi],
    ['Bagian', p.bagian],
    ['Dasar (UU 14/2008)', p.pasal17.map(uraianPasal17).join('; ')],
    ['Undang-undang lain', p.undangUndang ?? ''],
    ['Konsekuensi bila dibuka', p.konsekuensi],
    ['Pertimbangan bila ditutup', p.pertimbangan],
    ['Jangka waktu', sebutJangka(p.jangka)],
    ['Unit', p.unit],
    ['Penetapan', sebutPenetapan(p.penetapan)],
    ['Lembar Uji Konsekuensi', lembar.nomor && `Nomor ${bertanggal(lembar.nomor, lembar.tanggal)}`],
  ];
  return semua.flatMap(([label, nilai]) => (nilai === '' ? [] : [{ label, nilai }]));
}

/**
 * Annex of a refusal (dossier D.4): what the test of each cited item says in public. The sheet itself stays with the
 * case, because it quotes what is excluded. On a page of its own, whatever the office's text of the letter is.
 */
export function lampiranPetikan({ surat, berkas }: ModelSurat): BlokSurat[] {
  const semua = petikanDari(surat.isi);
  if (semua.length === 0) return [];
  return [
    { blok: 'halamanBaru' },
    { blok: 'judul', teks: 'PETIKAN HASIL UJI KONSEKUENSI' },
    {
      blok: 'paragraf',
      teks:
        `Lampiran Keputusan PPID Nomor ${surat.nomor ?? '–'} tanggal ${formatTanggal(surat.tanggal)} atas permohonan ` +
        `${berkas.nomor ?? '–'}. Petikan ini memuat bagian yang terbuka untuk umum; isi informasi yang dikecualikan ` +
        'tidak dimuat.',
    },
    ...semua.flatMap((satu, i): BlokSurat[] => [
      ...(semua.length > 1 ? [{ blok: 'judul' as const, teks: `Petikan ${String(i + 1)}` }] : []),
      { blok: 'isian', baris: baris(satu) },
    ]),
  ];
}
