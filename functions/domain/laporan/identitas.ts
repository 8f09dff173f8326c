import { sebutanPemohon } from '../pribadi/samar.js';
import { teks, type Isian } from '../surat/isian.js';
import { bacaPemohon } from '../surat/permohonan.js';
import type { DasarRegister } from './baris.js';
import { KOSONG } from './kolom.js';

type Identitas = Pick<DasarRegister, 'nama' | 'alamat' | 'kontak' | 'pekerjaan' | 'kuasa'>;

/** Who asked, as a register names him; never the NIK. null = the reader may not know. */
export function bacaIdentitas(pribadi: Isian | null, kategori: string): Identitas {
  if (!pribadi) {
    return {
      nama: sebutanPemohon(kategori),
      alamat: KOSONG,
      kontak: KOSONG,
      pekerjaan: KOSONG,
      kuasa: '',
    };
  }
  const { nama, alamat, telepon, surel, pekerjaan } = bacaPemohon(pribadi);
  const kontak = [telepon, surel].filter(Boolean).join('\n');
  return { nama, alamat, kontak, pekerjaan, kuasa: teks(pribadi, 'namaKuasa') };
}

/** "Siti (kuasa: Budi)": the registers have no column of its own for who acts for the applicant. */
export function namaDanKuasa({ nama, kuasa }: Pick<Identitas, 'nama' | 'kuasa'>): string {
  return kuasa ? `${nama}\n(kuasa: ${kuasa})` : nama;
}
