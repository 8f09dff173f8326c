import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { KerjaGagal, PekerjaanGagal } from '@ppid/domain/berkas/gagal';
import type { StatusSurel, Surel } from '@ppid/domain/surat/surel';

/** To whom, as the outbox knows it: an applicant's address and name are not in it. */
export const tujuanSurel = ({ tujuan }: Pick<Surel, 'tujuan'>): string =>
  tujuan.jenis === 'pemohon' ? 'Pemohon' : NAMA_PERAN[tujuan.peran];

/** The berkas that a mail to an applicant belongs to. */
export const berkasSurel = ({ tujuan }: Pick<Surel, 'tujuan'>): string | null =>
  tujuan.jenis === 'pemohon' ? `/berkas/${tujuan.jenisBerkas}/${tujuan.berkasId}` : null;

/** What became of a mail that was sent again. */
export function kabarKirim({ subjek }: Pick<Surel, 'subjek'>, status: StatusSurel): string {
  if (status === 'TERKIRIM') return `Surel “${subjek}” terkirim.`;
  if (status === 'DIPROSES') return `Surel “${subjek}” sedang dikirim.`;
  if (status === 'GAGAL') return `Surel “${subjek}” gagal lagi; sebabnya ada di daftar.`;
  if (status === 'TIDAK_PASTI')
    return `Belum pasti apakah surel “${subjek}” sampai; lihat sebabnya di daftar.`;
  return `Surel “${subjek}” belum diterima server surel. Sistem mencobanya lagi beberapa menit kemudian.`;
}

interface Kerja {
  nama: string;
  /** What a person does about it. */
  tindakLanjut: string;
}

export const KERJA: Readonly<Record<KerjaGagal, Kerja>> = {
  tindakan: {
    nama: 'Tindakan pada berkas',
    tindakLanjut: 'Tindakan itu tidak dijalankan. Minta yang melakukannya mengulangi di berkasnya.',
  },
  surat: { nama: 'Pembuatan surat', tindakLanjut: 'Buka berkasnya, lalu tekan “Buat lagi” pada surat itu.' },
  surel: { nama: 'Pengiriman surel', tindakLanjut: 'Kirim ulang dari daftar surel di atas.' },
  laporan: { nama: 'Pembuatan laporan', tindakLanjut: 'Buat lagi di halaman Laporan.' },
};

/** Mails stand in a list of their own, with what became of them since. */
export const selainSurel = (semua: readonly PekerjaanGagal[]): PekerjaanGagal[] =>
  semua.filter(({ kerja }) => kerja !== 'surel');
