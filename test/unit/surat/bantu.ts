import { jelaskan } from '@ppid/domain/calendar/jelaskan';
import type { ModelSurat, Surat } from '@ppid/domain/surat/types';
import { bulanKecil, KALENDER, PEMOHON, SATKER, type Perjalanan } from '../laporan/bantu.js';

const BULAN = bulanKecil();

/** The berkas as it stood right after `aksi`, with that aksi's letter. */
function model(perjalanan: Perjalanan, aksi: string, templat: string, nomor: string): ModelSurat {
  const jejak = perjalanan.jejak.find((j) => j.riwayat.aksi === aksi);
  if (!jejak) throw new Error(`no aksi ${aksi}`);
  const { sesudah: berkas, riwayat } = jejak;
  const surat: Surat = {
    id: `${berkas.id}-${riwayat.urutan}-${templat}`,
    satkerId: SATKER.id,
    jenis: 'permohonan',
    berkasId: berkas.id,
    templat,
    nomor,
    tanggal: KALENDER.tanggalLokal(riwayat.pada),
    status: 'DIBUAT',
    isi: riwayat.data,
    path: null,
    kirimKePemohon: true,
    dibuat: riwayat.pada,
    sewaSampai: null,
    percobaan: 1,
    alasanGagal: null,
  };
  return {
    satker: SATKER,
    berkas,
    pemohon: { ...PEMOHON },
    surat,
    jelas: berkas.jamHukum ? jelaskan(berkas.jamHukum, KALENDER) : [],
    penanda: { nama: 'Rahmat Hidayat, S.H.', jabatan: 'Pejabat Pengelola Informasi dan Dokumentasi' },
    petugas: { nama: 'Dewi Lestari', jabatan: 'Petugas Desk Pelayanan' },
  };
}

/** One letter of each kind, and the three forms the written notice can take. */
export const MODEL = {
  tandaBukti: model(BULAN.C, 'buka', 'tanda-bukti', '11/PP.07/17/XI/2026'),
  perpanjangan: model(BULAN.C, 'perpanjang', 'perpanjangan', '12/PP.07/17/XI/2026'),
  sebagian: model(BULAN.C, 'putuskan', 'pemberitahuan-tertulis', '13/PP.07/17/XI/2026'),
  langsung: model(BULAN.A, 'beriLangsung', 'pemberitahuan-tertulis', '14/PP.07/17/XI/2026'),
  tidakDikuasai: model(BULAN.D, 'putuskan', 'pemberitahuan-tertulis', '15/PP.07/17/XI/2026'),
  penolakan: model(BULAN.B, 'tetapkanPenolakan', 'keputusan-penolakan', '16/PP.07/17/XI/2026'),
  tandaTerima: model(BULAN.C, 'serahkan', 'tanda-terima', '17/PP.07/17/XI/2026'),
} as const;
