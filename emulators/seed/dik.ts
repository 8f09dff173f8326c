import { geserTanggal } from '@ppid/domain/calendar/tanggal';
import type { Tanggal } from '@ppid/domain/calendar/types';
import { butirBaru } from '@ppid/domain/pengecualian/butir';
import type { Butir, KeputusanKpu } from '@ppid/domain/pengecualian/types';

/** What an example says for itself; all of it invented. */
type Contoh = Pick<
  Butir,
  'id' | 'informasi' | 'bagian' | 'pasal17' | 'konsekuensi' | 'pertimbangan' | 'unit'
> & {
  nomorLembar: string;
  /** Last day of the exclusion; null = without end. */
  akhir: Tanggal | null;
};

/** In force from the day of its decision, of an office's own list. */
function butir(
  satkerId: string,
  { nomor, tanggal }: { nomor: string; tanggal: Tanggal },
  { akhir, nomorLembar, ...isi }: Contoh,
): Butir {
  return {
    ...butirBaru(`${tanggal}T02:00:00.000Z`),
    ...isi,
    lingkup: 'KANTOR',
    satkerId,
    undangUndang: null,
    jangka: { mulai: tanggal, akhir, peristiwa: null, tanpaBatas: akhir === null, tinjau: null },
    bentuk: ['CETAK', 'DARING'],
    penetapan: { oleh: 'KPU_RI', nomor, tanggal, keputusanId: null },
    lembar: { berkasId: null, usulanId: null, nomor: nomorLembar },
    retensi: '2 tahun aktif, 3 tahun inaktif (contoh)',
    tindakSebelum: null,
  };
}

/** Seeds 1 and 4 start where a classification has ended. */
export const KANTOR_BERDIK = ['kab-manggarai-barat', 'kota-pontianak'];

/** What is on the list of such an office when its story begins. */
export function butirAwal(satkerId: string): [Butir, Butir] {
  const dasar = { nomor: '100 Tahun 2026 (contoh)', tanggal: '2026-01-05' };
  const rekening = butir(satkerId, dasar, {
    id: 'contoh-rekening',
    informasi: 'Daftar rekening penerima honorarium badan ad hoc',
    bagian: 'Kolom nomor rekening',
    pasal17: ['17.h.3'],
    konsekuensi: 'Mengungkap rekening bank seseorang.',
    pertimbangan: 'Melindungi rahasia pribadi.',
    akhir: null,
    unit: 'Subbagian Keuangan (contoh)',
    nomorLembar: '1/LUK/2026 (contoh)',
  });
  const denah = butir(satkerId, dasar, {
    id: 'contoh-denah',
    informasi: 'Denah gudang logistik pemilihan',
    bagian: 'Letak kamera dan kunci',
    pasal17: ['17.a.5'],
    konsekuensi: 'Membahayakan keamanan sarana.',
    pertimbangan: 'Menjaga keamanan logistik sampai pemilihan selesai.',
    akhir: '2031-01-04',
    unit: 'Subbagian Logistik (contoh)',
    nomorLembar: '1/LUK/2026 (contoh)',
  });
  return [rekening, { ...denah, tindakSebelum: '2030-11-22' }];
}

const KANTOR_DEMO = 'prov-bengkulu';
const KEPUTUSAN_DEMO = 'contoh';
const NOMOR_DEMO = '901 Tahun 2025 (contoh)';
const setahunLalu = (hari: Tanggal): Tanggal => geserTanggal(hari, -365);

/** What the list of an office shows at first sight: one item about to end, one that runs, one of KPU RI. */
export function butirDemo(hari: Tanggal): Butir[] {
  const dasar = { nomor: '900 Tahun 2025 (contoh)', tanggal: setahunLalu(hari) };
  const jaga = butir(KANTOR_DEMO, dasar, {
    id: 'demo-jaga',
    informasi: 'Jadwal penjagaan gudang logistik (contoh)',
    bagian: 'Giliran dan nama petugas jaga',
    pasal17: ['17.i'],
    konsekuensi: 'Keamanan logistik pemilihan terancam.',
    pertimbangan: 'Menjaga logistik sampai pemilihan selesai.',
    akhir: geserTanggal(hari, 60),
    unit: 'Subbagian Umum dan Logistik',
    nomorLembar: '1/LUK-PPID/2025 (contoh)',
  });
  const rekening = butir(KANTOR_DEMO, dasar, {
    id: 'demo-rekening',
    informasi: 'Rekening penerima honorarium badan ad hoc (contoh)',
    bagian: 'Kolom nomor rekening',
    pasal17: ['17.h.3'],
    konsekuensi: 'Data keuangan pribadi dapat disalahgunakan.',
    pertimbangan: 'Melindungi data keuangan pribadi penerima.',
    akhir: geserTanggal(hari, 4 * 365),
    unit: 'Subbagian Keuangan',
    nomorLembar: '2/LUK-PPID/2025 (contoh)',
  });
  return [jaga, rekening, nasionalDemo(hari)];
}

function nasionalDemo(hari: Tanggal): Butir {
  const dasar = { nomor: NOMOR_DEMO, tanggal: setahunLalu(hari) };
  const satu = butir('', dasar, {
    id: 'demo-nasional',
    informasi: 'Riwayat kesehatan bakal calon (contoh)',
    bagian: 'Hasil pemeriksaan',
    pasal17: ['17.h.2'],
    konsekuensi: 'Rahasia pribadi seseorang terungkap.',
    pertimbangan: 'Melindungi rahasia pribadi; mampu atau tidaknya calon tetap diumumkan.',
    akhir: null,
    unit: 'Biro Hukum KPU RI',
    nomorLembar: '3/LUK-PPID/2025 (contoh)',
  });
  return { ...satu, lingkup: 'NASIONAL', penetapan: { ...satu.penetapan, keputusanId: KEPUTUSAN_DEMO } };
}

/** The decision of KPU RI that the national item rests on. */
export function keputusanDemo(hari: Tanggal): KeputusanKpu {
  const tanggal = setahunLalu(hari);
  const pada = `${tanggal}T02:00:00.000Z`;
  const dasar = { nomor: NOMOR_DEMO, tanggal };
  const alasan = 'Contoh untuk percobaan.';
  return {
    ...{ id: KEPUTUSAN_DEMO, ...dasar, tentang: 'Penetapan informasi yang dikecualikan (contoh)' },
    ...{ status: 'BERLAKU', tinjauan: {}, dibuat: pada, diubah: pada },
    riwayat: [
      {
        ...{ apa: 'DITETAPKAN', ...dasar, alasan },
        ...{ butirIds: ['demo-nasional'], oleh: 'kpu-ri-ppid', pada },
      },
    ],
  };
}
