import { periksaJangkaLembar } from '../pengecualian/lembar.js';
import { samarkanTeks } from '../pribadi/samar.js';
import type { Isian, Temuan } from './aturan.js';

/** Texts that the list for the public repeats. */
const UNTUK_UMUM = ['judul', 'dokumen', 'bagian', 'konsekuensi', 'pertimbangan'];

/** No number of a person, no address of one: a list that everybody reads repeats these texts. */
export function tanpaDataPribadi({ nilai }: Isian): Record<string, string> {
  const salah = UNTUK_UMUM.filter((kunci) => {
    const isi = nilai.get(kunci);
    return typeof isi === 'string' && samarkanTeks(isi) !== isi;
  });
  const pesan = 'Jangan memuat nomor identitas, nomor telepon, atau surel: bagian ini tampil untuk umum.';
  return Object.fromEntries(salah.map((kunci) => [kunci, pesan]));
}

interface Peserta {
  peran?: string;
  hadir?: boolean;
  tandaTangan?: boolean;
}

/** PPID leads the test and involves the unit and Tim Pertimbangan (PKPU 22/2023 Ps 24(2)); nobody signs who was not there. */
function peserta({ nilai, mentah }: Isian): Record<string, string> {
  const baris = nilai.get('peserta');
  if (!Array.isArray(baris)) return {};
  const semua = baris as Peserta[];
  const galat: Record<string, string> = {};
  const hadir = new Set(semua.filter((satu) => satu.hadir).map((satu) => satu.peran));
  if (!hadir.has('PPID') || !hadir.has('UNIT')) {
    galat['peserta'] = 'PPID dan unit yang menguasai informasi harus hadir.';
  } else if (!semua.some((satu) => satu.peran === 'TIM_PERTIMBANGAN')) {
    galat['peserta'] = 'Tim Pertimbangan harus dilibatkan; cantumkan juga bila tidak hadir.';
  } else if (!semua.some((satu) => satu.peran === 'PPID' && satu.tandaTangan)) {
    galat['peserta'] = 'PPID harus menandatangani lembar ini.';
  }
  // Empty rows are gone from what was read; a message belongs to the row as it was typed.
  (mentah('peserta') as (Peserta | null)[]).forEach((satu, i) => {
    if (satu?.tandaTangan && !satu.hadir)
      galat[`peserta.${String(i)}.tandaTangan`] = 'Yang tidak hadir tidak menandatangani.';
  });
  return galat;
}

/** Dossier F.1, F.2, F.4; `dasar` checks the grounds. */
export function ujiKonsekuensi(isian: Isian): Temuan {
  const isi = Object.fromEntries(isian.nilai);
  return {
    galat: { ...tanpaDataPribadi(isian), ...periksaJangkaLembar(isi), ...peserta(isian) },
    peringatan: {},
  };
}

/** A decision does not both exclude and open the same proposal. */
export function penetapan({ nilai }: Isian): Temuan {
  const [ditetapkan, dibuka] = [nilai.get('ditetapkan'), nilai.get('dibuka')];
  const dua =
    Array.isArray(ditetapkan) && Array.isArray(dibuka) && dibuka.some((id) => ditetapkan.includes(id));
  return {
    galat: dua ? { dibuka: 'Satu usulan tidak dapat ditetapkan dan dibuka sekaligus.' } : {},
    peringatan: {},
  };
}
