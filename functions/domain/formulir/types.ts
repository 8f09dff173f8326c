/** Another field of the same form has one of these values; '' stands for an empty field. */
export interface Syarat {
  kunci: string;
  nilai: string[];
}

/** A field of a form; the same data makes the form on screen, the validation and the contract. */
export interface Bidang {
  kunci: string;
  label: string;
  jenis: 'teks' | 'paragraf' | 'tanggal' | 'instan' | 'angka' | 'pilihan' | 'pilihanBanyak' | 'centang';
  wajib: boolean;
  /** Required only when another field has one of these values. */
  wajibBila?: Syarat;
  /** Belongs to the form only then: otherwise not shown and not sent (tampil.ts). */
  tampilBila?: Syarat;
  /** Heading of the group of fields that begins with this one. */
  bagian?: string;
  /** Personal data of the applicant: travels in `tindakan.pribadi`, never in `data`. */
  pribadi?: boolean;
  min?: number;
  maks?: number;
  /** Regular expression source and the message when it does not match. */
  pola?: { regex: string; pesan: string };
  pilihan?: { nilai: string; label: string }[];
  bantuan?: string;
}

/** Soft warnings do not refuse (e.g. an unusual NIK, dossier D.10). */
export interface Formulir {
  nama: string;
  judul: string;
  bidang: Bidang[];
}

export type HasilIsian =
  | {
      sah: true;
      data: Record<string, unknown>;
      pribadi: Record<string, unknown>;
      peringatan: Record<string, string>;
    }
  | { sah: false; bidang: Record<string, string> };
