import { larik, teks, type Isian } from '../surat/isian.js';
import { lembarDari } from './lembar.js';
import type { Usulan } from './types.js';

/** History entry of the form, and who sent it. */
interface Dari {
  urutan: number;
  oleh: string;
}

/** What a proposal and its sheet say alike: the sheet's words replace those of the proposal. */
const isiUsulan = (isi: Isian) => ({
  dokumen: teks(isi, 'dokumen'),
  bagian: teks(isi, 'bagian'),
  pasal17: larik(isi, 'pasal17'),
  undangUndang: teks(isi, 'undangUndang') || null,
  konsekuensi: teks(isi, 'konsekuensi'),
  pertimbangan: teks(isi, 'pertimbangan'),
});

/** A new proposal, or one put right: its sheets stay in the history, but it must be tested again. */
export function usulkan(ada: Usulan[], isi: Isian, { urutan, oleh }: Dari): Usulan[] {
  const baru = {
    unit: teks(isi, 'unit'),
    judul: teks(isi, 'judul'),
    ...isiUsulan(isi),
    alasan: teks(isi, 'alasan'),
    menggantikan: teks(isi, 'menggantikan') || null,
    oleh,
    urutanUsul: urutan,
  };
  const id = teks(isi, 'usulan');
  if (id !== '') return ubah(ada, [id], (satu) => ({ ...satu, ...baru }));
  return [
    ...ada,
    { id: `u${String(ada.length + 1)}`, ...baru, lembar: null, beritaAcara: null, nasib: null },
  ];
}

/** The unit takes its proposal back; it stays in the list with that fate. */
export function tarikUsulan(ada: Usulan[], id: string): Usulan[] {
  return ubah(ada, [id], (satu) => ({ ...satu, nasib: 'DITARIK' }));
}

/** A sheet, or a further version of it. */
export function ujiUsulan(ada: Usulan[], isi: Isian, { urutan, oleh }: Dari): Usulan[] {
  return ubah(ada, [teks(isi, 'usulan')], (satu) => ({
    ...satu,
    ...isiUsulan(isi),
    lembar: lembarDari(isi, { urutan, oleh, versi: (satu.lembar?.versi ?? 0) + 1 }),
  }));
}

/** These proposals are dealt with in the minutes filed as history entry `urutan`. */
export function catatDibahas(ada: Usulan[], ids: readonly string[], urutan: number): Usulan[] {
  return ubah(ada, ids, (satu) => ({ ...satu, beritaAcara: urutan }));
}

/** The decision: what it names stands, everything else is open. */
export function putuskanUsulan(ada: Usulan[], ditetapkan: readonly string[]): Usulan[] {
  return tutupUsulan(ubah(ada, ditetapkan, (satu) => ({ ...satu, nasib: 'DITETAPKAN' })));
}

/** Whatever is still under way is open. */
export function tutupUsulan(ada: Usulan[]): Usulan[] {
  return ada.map((satu) => (satu.nasib === null ? { ...satu, nasib: 'DIBUKA' } : satu));
}

function ubah(ada: Usulan[], ids: readonly string[], menjadi: (satu: Usulan) => Usulan): Usulan[] {
  return ada.map((satu) => (ids.includes(satu.id) ? menjadi(satu) : satu));
}
