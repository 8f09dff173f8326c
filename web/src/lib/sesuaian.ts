import { BATAS } from '@ppid/domain/calendar/batas';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { Instan, Kalender, Tanggal } from '@ppid/domain/calendar/types';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Formulir } from '@ppid/domain/formulir/types';
import { kekuranganDari, syaratPermohonan } from '@ppid/domain/permohonan/persyaratan';
import { butirBerkas } from '@ppid/domain/pengecualian/pendokumentasian';
import { petaFakta, teksFakta } from './fakta.js';
import type { Batas, Isi } from './isian.js';

/** A form as this berkas needs it: choices out of its facts, sensible first values, days it takes. */
export interface Sesuaian {
  formulir: Formulir;
  awal: Isi;
  batas: Batas;
}

interface Keadaan {
  berkas: Berkas;
  /** Categories of documents that the berkas has. */
  ada: readonly string[];
  hari: Tanggal;
  kini: Instan;
  kalender: Kalender;
}

/** Dates of what already happened: today at the latest, and mostly today. */
const LAMPAU = [
  'penyerahan',
  'penyampaian',
  'pelaksanaan',
  'musyawarah',
  'sengketa',
  'putusan',
  'putusanPerintah',
];

const KHUSUS: Readonly<Record<string, (formulir: Formulir, keadaan: Keadaan) => Partial<Sesuaian>>> = {
  jawabanUnit: (formulir, { berkas }) => {
    const unit = berkas.koordinasi.filter((p) => p.dijawab === null).map((p) => p.unit);
    return {
      formulir: denganPilihan(formulir, 'unit', unit),
      awal: unit.length === 1 ? { unit: unit[0] ?? '' } : {},
    };
  },
  koordinasi: (formulir, { berkas, hari, kini, kalender }) => {
    const maks = berkas.data['perintah'] ? undefined : berkas.jamHukum?.jatuhTempo;
    // Half of what is left: the answer still has to be written after the units have given theirs.
    const sisa = berkas.jamHukum ? kalender.hariKerjaAntara(kini, berkas.jamHukum.jatuhTempoInstan) : 6;
    const usul = kalender.tambahHariKerja(hari, Math.max(1, Math.floor(sisa / 2))).tanggal;
    return {
      formulir: maks
        ? denganBantuan(
            formulir,
            'batas',
            `Paling lambat ${formatHariTanggal(maks)}, batas waktu jawaban kepada pemohon.`,
          )
        : formulir,
      awal: { batas: maks && usul > maks ? maks : usul },
      batas: { batas: { min: hari, ...(maks && { maks }) } },
    };
  },
  pengabulan: perintah,
  putusanPerintah: perintah,
  kekurangan: (_formulir, { berkas, ada }) => ({
    awal: { kekurangan: kekuranganDari(syaratPermohonan(berkas.data), ada) },
  }),
  sengketa: (_formulir, { berkas, hari }) => {
    const sampai = teksFakta(berkas.data, 'sengketaSampai');
    return { batas: { tanggal: { maks: sampai && sampai < hari ? sampai : hari } } };
  },
  // A row for each item of the berkas; what was chosen before a return stays.
  klasifikasiDokumen: (_formulir, { berkas }) => {
    const lama = petaFakta(berkas.data, 'klasifikasiDokumen')?.['klasifikasi'];
    const baris = Array.isArray(lama) ? (lama as { butir?: string; jenisDokumen?: string }[]) : [];
    return {
      awal: {
        klasifikasi: butirBerkas(berkas).map((butir) => ({
          butir,
          jenisDokumen: baris.find((satu) => satu.butir === butir)?.jenisDokumen ?? '',
        })),
      },
    };
  },
  laporan: (_formulir, { hari }) => ({ awal: { laporanId: `bulanan-${hari.slice(0, 7)}` } }),
};

/** An order leaves PPID as long as a request would. */
function perintah(_formulir: Formulir, { berkas, hari, kalender }: Keadaan): Partial<Sesuaian> {
  const wajar = BATAS[berkas.jamHukum?.rezim ?? 'BIASA'].pemberitahuan.hari;
  return {
    awal: { batas: kalender.tambahHariKerja(hari, wajar).tanggal },
    batas: { batas: { min: hari } },
  };
}

export function sesuaikan(formulir: Formulir, keadaan: Keadaan): Sesuaian {
  const khusus = KHUSUS[formulir.nama]?.(formulir, keadaan) ?? {};
  const lampau = LAMPAU.includes(formulir.nama);
  return {
    formulir: khusus.formulir ?? formulir,
    awal: { ...(lampau && { tanggal: keadaan.hari }), ...khusus.awal },
    batas: { ...(lampau && { tanggal: { maks: keadaan.hari } }), ...khusus.batas },
  };
}

function denganPilihan(formulir: Formulir, kunci: string, nilai: readonly string[]): Formulir {
  const pilihan = nilai.map((satu) => ({ nilai: satu, label: satu }));
  return {
    ...formulir,
    bidang: formulir.bidang.map((b) =>
      b.kunci === kunci ? { ...b, jenis: 'pilihan' as const, pilihan, bantuan: '' } : b,
    ),
  };
}

function denganBantuan(formulir: Formulir, kunci: string, bantuan: string): Formulir {
  return { ...formulir, bidang: formulir.bidang.map((b) => (b.kunci === kunci ? { ...b, bantuan } : b)) };
}
