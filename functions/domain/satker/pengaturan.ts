import { batasKantor } from '../dokumen/batas.js';
import type { Pengaturan } from './satker.js';

/**
 * Settings a new office starts with (dossier C.1). Hours: Perpres 21/2023, 37.5 h a week net of breaks from 07:30,
 * 32.5 h in Ramadan from 08:00 with breaks of 30 and, on Friday, 60 minutes; the split over the days is the office's
 * own. Where no source settles a question the value is the usual practice, and an office can change it.
 */
export const PENGATURAN_BAWAAN: Pengaturan = {
  cutiBersamaHariKerja: false,
  geserHariPertama: 1,
  terimaDiHariKerja: true,
  jamKerja: {
    seninKamis: { buka: '07:30', tutup: '16:00', istirahat: { mulai: '12:00', selesai: '13:00' } },
    jumat: { buka: '07:30', tutup: '16:30', istirahat: { mulai: '11:30', selesai: '13:00' } },
  },
  jamKerjaRamadan: {
    seninKamis: { buka: '08:00', tutup: '15:00', istirahat: { mulai: '12:00', selesai: '12:30' } },
    jumat: { buka: '08:00', tutup: '15:30', istirahat: { mulai: '11:30', selesai: '12:30' } },
  },
  polaNomorPermohonan: '{urut:4}/PPID/{kode}/{bulan_romawi}/{tahun}',
  polaNomorKeberatan: '{urut:4}/KEB-PPID/{kode}/{bulan_romawi}/{tahun}',
  polaNomorSurat: '{urut:3}/PP.07/{kode}/{bulan_romawi}/{tahun}',
  tahapan: [],
  libur: [],
  hariLengkapi: 3,
  hariKeberatanTahapan: 30,
  hariSengketaTahapan: 14,
  hariPutusUlang: 10,
  retensi: { identitasHari: 14, dataPribadiTahun: 3 },
  layananPublik: true,
  batasDokumen: batasKantor(undefined),
};
