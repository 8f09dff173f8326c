import { butirBaru } from '@ppid/domain/pengecualian/butir';
import { geserTanggal } from '@ppid/domain/calendar/tanggal';
import type { Tanggal } from '@ppid/domain/calendar/types';
import type { Butir, KeputusanKpu } from '@ppid/domain/pengecualian/types';

export const KANTOR_DEMO = 'prov-bengkulu';
const KEPUTUSAN = 'contoh';

/** What the list of an office shows at first sight: one item about to end, one that runs, one of KPU RI; all invented. */
export function butirDemo(hari: Tanggal): Butir[] {
  const mulai = geserTanggal(hari, -365);
  const pada = `${mulai}T02:00:00.000Z`;
  const jangka = (akhir: Tanggal | null) => ({
    ...{ mulai, akhir, tanpaBatas: akhir === null },
    ...{ peristiwa: null, tinjau: null },
  });
  const dasar = (
    nomor: string,
  ): Omit<
    Butir,
    'id' | 'informasi' | 'bagian' | 'pasal17' | 'konsekuensi' | 'pertimbangan' | 'jangka' | 'unit'
  > => ({
    ...butirBaru(pada),
    lingkup: 'KANTOR',
    satkerId: KANTOR_DEMO,
    undangUndang: null,
    bentuk: ['CETAK', 'DARING'],
    penetapan: { oleh: 'KPU_RI', nomor: '900 Tahun 2025 (contoh)', tanggal: mulai, keputusanId: null },
    lembar: { berkasId: null, usulanId: null, nomor },
    retensi: '2 tahun aktif, 3 tahun inaktif (contoh)',
    tindakSebelum: null,
  });
  return [
    {
      ...dasar('1/LUK-PPID/2025 (contoh)'),
      id: 'demo-jaga',
      informasi: 'Jadwal penjagaan gudang logistik (contoh)',
      bagian: 'Giliran dan nama petugas jaga',
      pasal17: ['17.i'],
      konsekuensi: 'Keamanan logistik pemilihan terancam.',
      pertimbangan: 'Menjaga logistik sampai pemilihan selesai.',
      jangka: jangka(geserTanggal(hari, 60)),
      unit: 'Subbagian Umum dan Logistik',
    },
    {
      ...dasar('2/LUK-PPID/2025 (contoh)'),
      id: 'demo-rekening',
      informasi: 'Rekening penerima honorarium badan ad hoc (contoh)',
      bagian: 'Kolom nomor rekening',
      pasal17: ['17.h.3'],
      konsekuensi: 'Data keuangan pribadi dapat disalahgunakan.',
      pertimbangan: 'Melindungi data keuangan pribadi penerima.',
      jangka: jangka(geserTanggal(hari, 4 * 365)),
      unit: 'Subbagian Keuangan',
    },
    {
      ...dasar('3/LUK-PPID/2025 (contoh)'),
      id: 'demo-nasional',
      lingkup: 'NASIONAL',
      satkerId: '',
      informasi: 'Riwayat kesehatan bakal calon (contoh)',
      bagian: 'Hasil pemeriksaan',
      pasal17: ['17.h.2'],
      konsekuensi: 'Rahasia pribadi seseorang terungkap.',
      pertimbangan: 'Melindungi rahasia pribadi; mampu atau tidaknya calon tetap diumumkan.',
      jangka: jangka(null),
      unit: 'Biro Hukum KPU RI',
      penetapan: { oleh: 'KPU_RI', nomor: '901 Tahun 2025 (contoh)', tanggal: mulai, keputusanId: KEPUTUSAN },
    },
  ];
}

/** The decision of KPU RI that the national item rests on. */
export function keputusanDemo(hari: Tanggal): KeputusanKpu {
  const tanggal = geserTanggal(hari, -365);
  const pada = `${tanggal}T02:00:00.000Z`;
  const nomor = '901 Tahun 2025 (contoh)';
  const alasan = 'Contoh untuk percobaan.';
  return {
    ...{ id: KEPUTUSAN, nomor, tanggal, tentang: 'Penetapan informasi yang dikecualikan (contoh)' },
    status: 'BERLAKU',
    dokumenId: null,
    riwayat: [
      { apa: 'DITETAPKAN', nomor, tanggal, alasan, butirIds: ['demo-nasional'], oleh: 'kpu-ri-ppid', pada },
    ],
    dibuat: pada,
    diubah: pada,
  };
}
