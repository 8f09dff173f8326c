import type { UntukTertutup } from '../pengecualian/types.js';
import type { Bidang, Formulir, Syarat } from './types.js';

type Opsi = Partial<Omit<Bidang, 'kunci' | 'label' | 'jenis' | 'pilihan'>>;
type Pilihan = NonNullable<Bidang['pilihan']>;

/** Every field is required unless it says otherwise: an office form is short, and what stands on it is needed. */
const buat =
  (jenis: Bidang['jenis'], baku: Opsi = {}) =>
  (kunci: string, label: string, opsi: Opsi = {}): Bidang => ({
    kunci,
    label,
    jenis,
    wajib: opsi.wajibBila === undefined,
    ...baku,
    ...opsi,
  });

export const teks = buat('teks', { maks: 200 });
export const paragraf = buat('paragraf', { maks: 5000 });
export const tanggal = buat('tanggal');
export const instan = buat('instan');
export const angka = buat('angka', { min: 0 });
export const centang = buat('centang');

export function pilihan(kunci: string, label: string, daftar: Pilihan, opsi: Opsi = {}): Bidang {
  return { ...buat('pilihan')(kunci, label, opsi), pilihan: daftar };
}

export function pilihanBanyak(kunci: string, label: string, daftar: Pilihan, opsi: Opsi = {}): Bidang {
  return { ...buat('pilihanBanyak')(kunci, label, opsi), pilihan: daftar };
}

/** The field exists for these values of another field alone: needed then, not shown otherwise. */
export function hanyaBila(kunci: string, nilai: string[]): { wajibBila: Syarat; tampilBila: Syarat } {
  return { wajibBila: { kunci, nilai }, tampilBila: { kunci, nilai } };
}

/** `untuk`: who reads its sealed fields. */
export function formulir(nama: string, judul: string, bidang: Bidang[], untuk?: UntukTertutup): Formulir {
  return { nama, judul, bidang, ...(untuk ? { untuk } : {}) };
}

export function tabel(kunci: string, label: string, kolom: Bidang[], opsi: Opsi = {}): Bidang {
  return { ...buat('tabel')(kunci, label, opsi), kolom };
}

/** Chosen among the proposals of the berkas, or among items of the DIK in force; a guard checks what was chosen. */
export const dariUsulan = buat('pilihan', { sumber: 'usulan' });
export const banyakUsulan = buat('pilihanBanyak', { sumber: 'usulan' });
export const dariButir = buat('pilihan', { sumber: 'butir' });
export const banyakButir = buat('pilihanBanyak', { sumber: 'butir' });

/** Code → label, in the order they are shown. */
export function daftar(isi: Record<string, string>): Pilihan {
  return Object.entries(isi).map(([nilai, label]) => ({ nilai, label }));
}

/** A law and its article: needed only for ground 17.j (dossier F.1). */
export const undangUndang = (): Bidang =>
  teks('undangUndang', 'Undang-Undang dan pasalnya', {
    ...hanyaBila('pasal17', ['17.j']),
    maks: 300,
    bantuan: 'Untuk Pasal 17 huruf j, misalnya "UU 23/2006 Pasal 85".',
  });

/** Number and date of a letter or decision. */
export const nomorTanggal = (apa: string): Bidang[] => [
  teks('nomor', `Nomor ${apa}`, { maks: 100 }),
  tanggal('tanggal', `Tanggal ${apa}`),
];
