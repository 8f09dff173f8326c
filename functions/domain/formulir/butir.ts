import type { Butir } from '../pengecualian/types.js';
import { centang, daftar, formulir, nomorTanggal, paragraf, pilihan, pilihanBanyak } from './bidang.js';
import type { Bidang, Formulir } from './types.js';

/** How PPID finds an opened item after the look for personal data (F.5.7). */
export const HASIL_PERIKSA = {
  SIAP: 'Siap masuk DIP: tidak ada data pribadi yang ikut terbuka',
  PERLU_DIHITAMKAN: 'Ada data pribadi: dokumennya perlu dihitamkan dahulu',
} as const;

const alasan = (label: string, bantuan?: string): Bidang =>
  paragraf('alasan', label, { min: 10, maks: 1000, ...(bantuan ? { bantuan } : {}) });

/** It cannot be taken back, so a person says that he knows. */
const paham = (label: string): Bidang => centang('paham', label);

/** Opening before the end. That an event has happened is a ground only where the item waits for one. */
export function formulirBukaButir({ jangka: { peristiwa } }: Pick<Butir, 'jangka'>): Formulir {
  const sebab = {
    PENETAPAN: 'PPID menetapkannya terbuka',
    ...(peristiwa === null ? {} : { PERISTIWA: `Peristiwanya sudah terjadi: ${peristiwa}` }),
    PUTUSAN: 'Putusan Komisi Informasi atau pengadilan',
  };
  return formulir('bukaButir', 'Buka sebelum berakhir', [
    pilihan('sebab', 'Mengapa dibuka', daftar(sebab)),
    ...nomorTanggal('penetapan atau putusan'),
    alasan('Alasan', 'Dicatat pada riwayat butir dan catatan akses. Jangan menulis data pribadi.'),
    paham('Saya memahami bahwa butir ini terbuka untuk umum sejak saat ini dan tidak dapat ditutup lagi.'),
  ]);
}

export const CABUT_BUTIR: Formulir = formulir('cabutButir', 'Cabut pengecualian', [
  ...nomorTanggal('keputusan pencabutan'),
  alasan('Alasan menurut keputusan itu', 'Dicatat pada riwayat butir. Jangan menulis data pribadi.'),
  paham(
    'Saya memahami bahwa butir ini terbuka untuk umum sejak saat ini dan penolakan karenanya diputus kembali.',
  ),
]);

/** `dokumen`: those of the item; one without documents is looked at by its words alone. */
export function formulirPeriksaDip(dokumen: NonNullable<Bidang['pilihan']>): Formulir {
  const berdokumen = [
    pilihanBanyak('dokumenIds', 'Dokumen yang sudah dibaca seluruhnya', dokumen, {
      bantuan: 'Semua dokumen butir ini harus dibaca lebih dahulu.',
    }),
    pilihanBanyak('ditahan', 'Dokumen yang tidak dibuka apa adanya', dokumen, {
      wajib: false,
      tampilBila: { kunci: 'status', nilai: ['SIAP'] },
      bantuan: 'Yang keluar hanya salinannya yang dihitamkan. Kosongkan bila semuanya boleh dibuka.',
    }),
  ];
  return formulir('periksaDip', 'Pemeriksaan data pribadi', [
    ...(dokumen.length > 0 ? berdokumen.slice(0, 1) : []),
    pilihan('status', 'Hasil pemeriksaan', daftar(HASIL_PERIKSA)),
    ...(dokumen.length > 0 ? berdokumen.slice(1) : []),
    paragraf('catatan', 'Apa yang diperiksa dan ditemukan', { min: 10, maks: 1000 }),
  ]);
}
