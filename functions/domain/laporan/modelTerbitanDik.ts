import { formatTanggal } from '../calendar/format.js';
import { formatInstan } from '../calendar/zona.js';
import type { BarisJangka, TerbitanDik } from '../pengecualian/daftar.js';
import { sebutJangka } from '../pengecualian/jangka.js';
import { sebutPasal17 } from '../pengecualian/pasal17.js';
import type { Satker } from '../satker/satker.js';
import { kop } from '../surat/bagian.js';
import { kolomTeks, tabelKolom, type Kolom } from './kolom.js';
import { JUDUL_DIK } from './modelDik.js';
import type { ModelRegister } from './types.js';

type Baris = BarisJangka & { no: number; kelompok: string };

const KOLOM: readonly Kolom<Baris>[] = [
  { judul: 'No', lebar: 3, sel: ({ no }) => ({ teks: String(no), nilai: no }) },
  kolomTeks('Jangka waktu pengecualian', 12, (b) => b.kelompok),
  kolomTeks('Informasi yang dikecualikan', 18, (b) => b.informasi),
  kolomTeks('Bagian', 13, (b) => b.bagian),
  kolomTeks('Dasar hukum', 13, (b) =>
    [...b.pasal17.map(sebutPasal17), b.undangUndang ?? ''].filter(Boolean).join('; '),
  ),
  kolomTeks('Mulai dan berakhir', 14, (b) => sebutJangka(b.jangka)),
  kolomTeks('Unit penanggung jawab', 11, (b) => b.unit),
  kolomTeks('Keputusan penetapan', 13, (b) => `${b.penetapan.nomor}, ${formatTanggal(b.penetapan.tanggal)}`),
];

/** A published list as it was agreed (seed 1 langkah 3, seed 4 langkah 4): the same model, and so the same file, at any time. */
export function modelTerbitanDik(
  satker: Satker,
  { versi, daftar, keputusan, pada }: TerbitanDik,
): ModelRegister {
  const baris = daftar.kelompok
    .flatMap((kelompok) => kelompok.baris.map((satu) => ({ ...satu, kelompok: kelompok.judul })))
    .map((satu, i) => ({ ...satu, no: i + 1 }));
  return {
    jenis: 'dik',
    publik: true,
    judul: JUDUL_DIK,
    kop: kop(satker),
    keterangan: `Versi ${String(versi)}; keadaan ${formatTanggal(daftar.hari)}`,
    dibuat: pada,
    dibuatTeks: formatInstan(pada, satker.zona),
    tabel: tabelKolom(JUDUL_DIK, KOLOM, baris, 'Tidak ada butir.'),
    tambahan: tabelKolom('', [], baris, ''),
    catatan: [
      `Diterbitkan menurut Keputusan KPU RI Nomor ${keputusan.nomor} tanggal ${formatTanggal(keputusan.tanggal)} tentang ${keputusan.tentang}.`,
      `Jumlah butir: ${String(daftar.jumlah)}. Memuat jenis informasi yang dikecualikan dan dasarnya, bukan isinya (UU 14/2008 Pasal 17 dan 19).`,
    ],
  };
}
