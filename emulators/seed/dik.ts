import { butirBaru } from '@ppid/domain/pengecualian/butir';
import type { Butir } from '@ppid/domain/pengecualian/types';

type Contoh = Pick<
  Butir,
  'id' | 'informasi' | 'bagian' | 'pasal17' | 'jangka' | 'unit' | 'konsekuensi' | 'pertimbangan'
>;

const CONTOH: readonly Contoh[] = [
  {
    id: 'contoh-rekening',
    informasi: 'Daftar rekening penerima honorarium badan ad hoc',
    bagian: 'Kolom nomor rekening',
    pasal17: ['17.h.3'],
    konsekuensi: 'Mengungkap rekening bank seseorang.',
    pertimbangan: 'Melindungi rahasia pribadi.',
    jangka: { mulai: '2026-01-05', akhir: null, peristiwa: null, tanpaBatas: true, tinjau: null },
    unit: 'Subbagian Keuangan (contoh)',
  },
  {
    id: 'contoh-denah',
    informasi: 'Denah gudang logistik pemilihan',
    bagian: 'Letak kamera dan kunci',
    pasal17: ['17.a.5'],
    konsekuensi: 'Membahayakan keamanan sarana.',
    pertimbangan: 'Menjaga keamanan logistik sampai pemilihan selesai.',
    jangka: { mulai: '2026-01-05', akhir: '2031-01-04', peristiwa: null, tanpaBatas: false, tinjau: null },
    unit: 'Subbagian Logistik (contoh)',
  },
];

/** Items that an office already has on its list when its story begins: seeds 1 and 4 start where a classification ended. */
export const butirContoh = (satkerId: string): Butir[] =>
  CONTOH.map((satu) => ({
    ...butirBaru('2026-01-05T02:00:00.000Z'),
    ...satu,
    lingkup: 'KANTOR',
    satkerId,
    undangUndang: null,
    bentuk: ['CETAK', 'DARING'],
    penetapan: { oleh: 'KPU_RI', nomor: '100 Tahun 2026 (contoh)', tanggal: '2026-01-05', keputusanId: null },
    lembar: { berkasId: null, usulanId: null, nomor: '1/LUK/2026 (contoh)' },
    retensi: '',
    tindakSebelum: satu.jangka.akhir === null ? null : '2030-11-22',
  }));

export const KANTOR_BERDIK = ['kab-manggarai-barat', 'kota-pontianak'];
