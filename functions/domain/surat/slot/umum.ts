import { formatInstan, formatTanggal } from '../../calendar/zona.js';
import { teks } from '../isian.js';
import { bacaPemohon } from '../permohonan.js';
import type { Slot } from '../templat-data.js';
import type { ModelSurat } from '../types.js';

/** Placeholders of every letter: office, signature, applicant. A NIK is not even read (dossier H.3). */
export function slotUmum(m: ModelSurat): Slot {
  const { satker, surat, penanda } = m;
  const { nama, alamat, pekerjaan, kontak } = bacaPemohon(m.pemohon);
  const namaKuasa = teks(m.pemohon, 'namaKuasa');
  const lampiran = surat.lampiran ?? [];
  return {
    kantor: satker.nama,
    alamatKantor: satker.alamat,
    teleponKantor: satker.telepon,
    surelKantor: satker.surel,
    lamanKantor: satker.laman,
    nomorSurat: surat.nomor ?? '',
    tanggalSurat: formatTanggal(surat.tanggal),
    tempatTanggal: `${satker.kota}, ${formatTanggal(surat.tanggal)}`,
    namaPenanda: penanda.nama,
    jabatanPenanda: penanda.jabatan,
    namaPetugas: (m.petugas ?? penanda).nama,
    lampiran: lampiran.length > 0 ? `${lampiran.length} dokumen: ${lampiran.join('; ')}` : '',
    nama,
    alamat,
    pekerjaan,
    kontak,
    namaKuasa,
    namaPihak: namaKuasa || nama,
    sebutanPihak: namaKuasa ? 'Kuasa pemohon' : 'Pemohon',
  };
}

/** Where the applicant follows the case, with the secret that opens it. The code stands on paper only. */
export function slotLacak({ satker, kodeLacak = '' }: ModelSurat): Slot {
  const laman = satker.laman.replace(/\/+$/, '');
  return { kodeLacak, lamanLacak: laman ? `${laman}/layanan/lacak` : '' };
}

/** An instant as the office's clock shows it; '' where there is none. */
export function waktu(m: ModelSurat, instan: unknown): string {
  return typeof instan === 'string' && instan !== '' ? formatInstan(instan, m.satker.zona) : '';
}

/** Lines of a form field that asks for one thing per line. */
export function baris(isi: string): string[] {
  return isi
    .split('\n')
    .map((b) => b.trim())
    .filter((b) => b !== '');
}
