import type { Peran } from '@ppid/domain/akses/peran';
import { AKSI_BUKA, type Berkas, type Riwayat, type Tindakan } from '@ppid/domain/berkas/types';
import { instanLokal } from '@ppid/domain/calendar/zona';
import { modelLaporanBulanan } from '@ppid/domain/laporan/bulanan';
import { barisRegister } from '@ppid/domain/laporan/register';
import { kenaikanRekap, terapkanKenaikan } from '@ppid/domain/laporan/rekap';
import type { BahanLaporan, ModelLaporan, Rekap } from '@ppid/domain/laporan/types';
import type { Satker } from '@ppid/domain/satker/satker';
import { advance } from '@ppid/domain/sop/engine';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { kantor, PENGATURAN } from '../calendar/kantor.js';
import { CONTOH } from '../formulir/contoh.js';

export const SOP_BENGKULU = SOP_SEED[2];
export const KALENDER = kantor();
export const wib = (tanggal: string, jam: string): string => instanLokal(tanggal, jam, 'Asia/Jakarta');

export const SATKER: Satker = {
  id: 'prov-bengkulu',
  nama: 'KPU Provinsi Bengkulu',
  kode: '17',
  jenjang: 'PROVINSI',
  indukId: 'kpu-ri',
  zona: 'Asia/Jakarta',
  alamat: 'Jl. Kapuas Raya No. 82',
  telepon: '(0736) 345678',
  surel: 'ppid@prov-bengkulu.ppid.test',
  kota: 'Bengkulu',
  laman: 'https://prov-bengkulu.ppid.test',
  pengaturan: PENGATURAN,
};

export const PEMOHON = {
  nama: 'Siti Nurhaliza binti Ahmad, S.Sos.',
  nik: '1771014105900001',
  alamat: 'Jl. Contoh No. 12, RT 03, Kelurahan Padang Jati, Kota Bengkulu',
  pekerjaan: 'Peneliti',
  telepon: '0812-3456-7890',
  surel: 'siti@contoh.test',
};

/** One act of a request: when (local), who, which aksi, with which fields. */
export type Babak = [
  tanggal: string,
  jam: string,
  peran: Peran,
  aksi: string,
  data?: Record<string, unknown>,
];

export interface Perjalanan {
  berkas: Berkas;
  /** Before, after and history entry of every accepted tindakan, in order. */
  jejak: { sebelum: Berkas | null; sesudah: Berkas; riwayat: Riwayat }[];
}

export const MINTA = {
  ...CONTOH['permohonan']?.data,
  rincian: 'Laporan realisasi anggaran Pemilihan 2024 per kabupaten/kota.',
  tujuan: 'Penelitian skripsi',
  caraMemperoleh: ['SALINAN'],
  caraSalinan: 'EMAIL',
};

/** Runs a request of seed 2 through the real engine; throws with the reason when the engine refuses. */
export function jalankan(
  nomor: string,
  [tanggal, jam]: [string, string],
  permohonan: Record<string, unknown>,
  babak: Babak[],
): Perjalanan {
  const pada = wib(tanggal, jam);
  const buka = {
    langkah: 0,
    aksi: AKSI_BUKA,
    peran: 'DESK' as const,
    data: { ...MINTA, ...permohonan, diterima: pada },
  };
  let berkas: Berkas | null = null;
  const jejak: Perjalanan['jejak'] = [];
  const lakukan = (bagian: Pick<Tindakan, 'langkah' | 'aksi' | 'peran' | 'data'>, waktu: string) => {
    const tindakan: Tindakan = {
      id: `t${jejak.length + 1}`,
      pribadi: bagian.aksi === AKSI_BUKA ? { ...PEMOHON } : null,
      dokumenIds: ['lembar-uji-1'],
      catatan: '',
      oleh: `uid-${bagian.peran}`,
      pada: waktu,
      ...bagian,
    };
    const satker = { id: SATKER.id, jenjang: SATKER.jenjang, pengaturan: PENGATURAN };
    const hasil = advance(SOP_BENGKULU, berkas, tindakan, {
      satker,
      kalender: KALENDER,
      nomor,
      berkasId: nomor,
    });
    if (!hasil.diterima) throw new Error(`${bagian.aksi}: ${hasil.alasan} ${JSON.stringify(hasil.bidang)}`);
    jejak.push({ sebelum: berkas, sesudah: hasil.berkas, riwayat: hasil.riwayat });
    berkas = hasil.berkas;
  };
  lakukan(buka, pada);
  for (const [hari, pukul, peran, aksi, data] of babak) {
    const langkah = SOP_BENGKULU.langkah.find((l) => l.no === jejak.at(-1)?.sesudah.langkahAktif?.no);
    const formulir = langkah?.aksi.find((a) => a.kode === aksi)?.formulir;
    const contoh = { ...(formulir ? CONTOH[formulir]?.data : {}) };
    if (formulir === 'koordinasi') contoh['batas'] = hari;
    const isi = data ?? contoh;
    lakukan({ langkah: langkah?.no ?? 99, aksi, peran, data: isi }, wib(hari, pukul));
  }
  const akhir = jejak.at(-1);
  if (!akhir) throw new Error('nothing happened');
  return { berkas: akhir.sesudah, jejak };
}

/** The day documents that the transactions of these requests leave behind. */
export function rekapHarian(semua: Perjalanan[]): Map<string, Rekap> {
  const hari = new Map<string, Rekap>();
  for (const { sebelum, sesudah, riwayat } of semua.flatMap((p) => p.jejak)) {
    const tanggal = KALENDER.tanggalLokal(riwayat.pada);
    const naik = kenaikanRekap(sebelum, sesudah, riwayat, KALENDER);
    hari.set(tanggal, terapkanKenaikan(hari.get(tanggal) ?? {}, naik));
  }
  return hari;
}

export const SEBAGIAN = {
  hasil: 'DITERIMA_SEBAGIAN',
  penguasaan: 'KAMI',
  bentuk: ['SOFTCOPY', 'HARDCOPY'],
  biaya: 25000,
  waktuPenyediaan: 3,
  penghitaman: 'Nomor rekening penerima dihitamkan pada halaman 4 sampai 6.',
  pasal17: '17.h.3',
  alasan: 'Nomor rekening adalah data keuangan pribadi.',
  konsekuensi: 'Membuka nomor rekening dapat disalahgunakan untuk penipuan.',
  lembarUji: '4/LUK/2026',
};

export const TIDAK_DIKUASAI = {
  hasil: 'TIDAK_DIKUASAI',
  penguasaan: 'BADAN_LAIN',
  badanLain: 'Badan Pusat Statistik Provinsi Bengkulu',
  alasan: 'Data kependudukan bukan kewenangan KPU.',
};

export const TOLAK = {
  pasal17: '17.h.3',
  itemDik: 'Keputusan KPU 100 Tahun 2026, butir 7',
  konsekuensi: 'Membuka nomor rekening dapat disalahgunakan untuk penipuan.',
  penjelasan: 'Nomor rekening penerima honorarium tercantum dalam DIK.',
  lembarUji: '3/LUK/2026',
};

/** November 2026 has no holiday: working days are Monday to Friday. All figures in the tests are counted by hand. */
export function bulanKecil(): Record<'A' | 'B' | 'C' | 'D' | 'E', Perjalanan> {
  const nomor = (n: number) => `000${n}/PPID/17/XI/2026`;
  return {
    // Given at once: 0 working days. Step 1 took 8 minutes, step 2 12.
    A: jalankan(nomor(1), ['2026-11-02', '09:00'], { kanal: 'LANGSUNG' }, [
      ['2026-11-02', '09:08', 'DESK', 'lengkap'],
      ['2026-11-02', '09:20', 'DESK', 'beriLangsung'],
      ['2026-11-02', '09:30', 'DESK', 'serahkan', { cara: 'AMBIL_LANGSUNG', tanggal: '2026-11-02' }],
      ['2026-11-02', '09:40', 'DESK', 'perbaruiRegister'],
      ['2026-11-02', '15:00', 'KASUBBAG', 'supervisi'],
    ]),
    // Refused after 2 working days. Step 1: 20 minutes (late), step 2: 10.
    B: jalankan(nomor(2), ['2026-11-03', '10:00'], { kanal: 'EMAIL', kategori: 'PERORANGAN' }, [
      ['2026-11-03', '10:20', 'DESK', 'lengkap'],
      ['2026-11-03', '10:30', 'DESK', 'termasukDik'],
      ['2026-11-05', '10:00', 'PPID', 'tetapkanPenolakan', TOLAK],
      ['2026-11-05', '10:05', 'DESK', 'informasikan'],
    ]),
    // Extended, answered in part after 13 working days: 6, 9-13, 16-20, 23, 24 November.
    C: jalankan(nomor(3), ['2026-11-05', '11:00'], { kanal: 'EMAIL' }, [
      ['2026-11-05', '11:05', 'DESK', 'perluKoordinasi'],
      ['2026-11-06', '09:00', 'KASUBBAG', 'koordinasikan'],
      ['2026-11-18', '09:00', 'KASUBBAG', 'perpanjang'],
      ['2026-11-24', '11:00', 'PPID', 'putuskan', SEBAGIAN],
      ['2026-11-26', '11:00', 'DESK', 'serahkan', { cara: 'EMAIL', tanggal: '2026-11-26' }],
    ]),
    // Due 23 November, answered on the 25th: late, 12 working days.
    D: jalankan(nomor(4), ['2026-11-09', '08:00'], { kanal: 'WHATSAPP' }, [
      ['2026-11-09', '08:30', 'DESK', 'perluKoordinasi'],
      ['2026-11-10', '09:00', 'KASUBBAG', 'koordinasikan'],
      ['2026-11-25', '15:00', 'PPID', 'putuskan', TIDAK_DIKUASAI],
    ]),
    // Not answered in November.
    E: jalankan(nomor(5), ['2026-11-27', '09:00'], { kanal: 'LANGSUNG' }, []),
  };
}

/** What the monthly report of the small month is made from; two requests were open when it began. */
export function bahanNovember(): BahanLaporan {
  const semua = Object.values(bulanKecil());
  return {
    satker: SATKER,
    periode: '2026-11',
    rekap: [...rekapHarian(semua).values()],
    saldoAwal: 2,
    berkas: semua.map((p) => barisRegister(p.berkas, { ...PEMOHON }, KALENDER)),
    sop: [SOP_BENGKULU],
    dibuat: wib('2026-12-01', '08:00'),
  };
}

export const laporanNovember = (): ModelLaporan => modelLaporanBulanan(bahanNovember());
