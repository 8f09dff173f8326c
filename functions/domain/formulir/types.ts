import type { UntukTertutup } from '../pengecualian/types.js';

/** Another field of the same form has one of these values; '' stands for an empty field. */
export interface Syarat {
  kunci: string;
  nilai: string[];
}

/** A field of a form; the same data makes the form on screen, the validation and the contract. */
export interface Bidang {
  kunci: string;
  label: string;
  jenis:
    | 'teks'
    | 'paragraf'
    | 'tanggal'
    | 'instan'
    | 'angka'
    | 'pilihan'
    | 'pilihanBanyak'
    | 'centang'
    /** Rows of `kolom`; the value is a list of records. `min` and `maks` count rows. */
    | 'tabel';
  wajib: boolean;
  /** Required only when another field has one of these values. */
  wajibBila?: Syarat;
  /** Belongs to the form only then: otherwise not shown and not sent (tampil.ts). */
  tampilBila?: Syarat;
  /** Heading of the group of fields that begins with this one. */
  bagian?: string;
  /** Personal data of the applicant: travels in `tindakan.pribadi`, never in `data`. */
  pribadi?: boolean;
  /** Sealed: kept in `tertutup/` for those whom the form is `untuk`, never in `berkas.data` or the history. */
  tertutup?: boolean;
  min?: number;
  maks?: number;
  /** Regular expression source and the message when it does not match. */
  pola?: { regex: string; pesan: string };
  pilihan?: { nilai: string; label: string }[];
  /** The options are not fixed: proposals of this berkas, or items of the DIK in force. A guard checks what was chosen. */
  sumber?: 'usulan' | 'butir';
  /** Fields of one row of a tabel; neither tabel nor pribadi themselves. */
  kolom?: Bidang[];
  bantuan?: string;
}

/** Soft warnings do not refuse (e.g. an unusual NIK, dossier D.10). */
export interface Formulir {
  nama: string;
  judul: string;
  bidang: Bidang[];
  /** Who reads its sealed fields; a form without any has none. */
  untuk?: UntukTertutup;
}

export type HasilIsian =
  | {
      sah: true;
      data: Record<string, unknown>;
      pribadi: Record<string, unknown>;
      tertutup: Record<string, unknown>;
      peringatan: Record<string, string>;
    }
  | { sah: false; bidang: Record<string, string> };
