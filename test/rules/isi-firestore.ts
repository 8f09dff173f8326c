import { PERAN_STAF } from '@ppid/domain/akses/peran';
import { PENANYA } from '@ppid/domain/akses/sel';
import { KELAS } from '@ppid/domain/dokumen/types';
import { UNTUK_TERTUTUP } from '@ppid/domain/pengecualian/types';
import { JENIS, type Jenis } from '@ppid/domain/sop/types';
import { doc, writeBatch, type Firestore } from 'firebase/firestore';
import { KANTOR, uidPenanya } from './penanya.js';

/** Records of the office under test, one per collection and state of the table. Paths are shared with the requests. */
export const akar = `satker/${KANTOR}`;

export const AKSI = 'lanjutkan';
export const LANGKAH = 2;

export const berkasMenunggu = (jenis: Jenis, peran: string) => `${akar}/${jenis}/menunggu-${peran}`;
export const berkasBelumLengkap = (jenis: Jenis, peran: string) => `${akar}/${jenis}/kurang-${peran}`;
export const berkasSelesai = (jenis: Jenis) => `${akar}/${jenis}/selesai`;

/** Collections below the office that hold one plain record. */
export const POLOS = [
  'sop',
  'pengguna',
  'surat',
  'surel',
  'rekap',
  'laporan',
  'pembilang',
  'gagal',
  'templatSurat',
  'akses',
  'retensi',
  'survei',
  'sidik',
  'indeks',
  'dik',
  'dip',
  'terbitanDik',
  'perubahanKalender',
] as const;

function berkas(peran: readonly string[], status = 'BERJALAN'): Record<string, unknown> {
  return {
    status,
    langkahAktif: { no: LANGKAH, menunggu: peran, boleh: peran, aksi: [AKSI], dilakukan: [], tenggat: null },
  };
}

function isiBerkas(jenis: Jenis): [string, Record<string, unknown>][] {
  const induk = berkasMenunggu(jenis, 'DESK');
  return [
    ...PERAN_STAF.map((peran): [string, Record<string, unknown>] => [
      berkasMenunggu(jenis, peran),
      berkas([peran]),
    ]),
    ...PERAN_STAF.map((peran): [string, Record<string, unknown>] => [
      berkasBelumLengkap(jenis, peran),
      berkas([peran], 'MENUNGGU_KELENGKAPAN'),
    ]),
    [berkasSelesai(jenis), { status: 'SELESAI', langkahAktif: null }],
    [`${induk}/riwayat/000001`, { urutan: 1 }],
    [`${induk}/pribadi/pemohon`, { nama: 'Pemohon Uji' }],
    [`${induk}/pribadi/nik`, { nik: '1771016001900003' }],
    ...UNTUK_TERTUTUP.map((untuk): [string, Record<string, unknown>] => [
      `${induk}/tertutup/${untuk}`,
      { untuk },
    ]),
    [`${induk}/lain/ada`, { isi: 1 }],
    [`${induk}/tindakan/orang-lain`, { oleh: 'orang-lain', hasil: null }],
    ...PENANYA.map((penanya): [string, Record<string, unknown>] => {
      const uid = uidPenanya(penanya);
      return [`${induk}/tindakan/${uid}`, { oleh: uid, hasil: null }];
    }),
  ];
}

function isi(): [string, Record<string, unknown>][] {
  return [
    [akar, { nama: 'Kantor Uji' }],
    ['lain/ada', { isi: 1 }],
    ['acuan/libur', { baris: [] }],
    ['acuan/lain', { isi: 1 }],
    ['acuan/libur/perubahan/ada', { pada: '2026-11-20T00:00:00.000Z' }],
    ['laju/ada', { kali: 1 }],
    ['dikNasional/ada', { isi: 1 }],
    ['keputusanKpu/ada', { isi: 1 }],
    [`${akar}/dip/nasional-ada`, { isi: 1 }],
    [`${akar}/lain/ada`, { isi: 1 }],
    ...POLOS.map((koleksi): [string, Record<string, unknown>] => [`${akar}/${koleksi}/ada`, { isi: 1 }]),
    ...KELAS.flatMap((kelas): [string, Record<string, unknown>][] => [
      [`${akar}/dokumen/${kelas}`, { kelas, satkerId: KANTOR, berkasId: 'b' }],
      [`${akar}/dokumen/${kelas}/halaman/0001`, { no: 1, kelas, satkerId: KANTOR, teks: 'isi' }],
      [`${akar}/dokumen/${kelas}/penghitaman/0001`, { id: '0001', kelas, satkerId: KANTOR, tanda: [] }],
    ]),
    ...JENIS.flatMap(isiBerkas),
  ];
}

/** Writes the records; `db` must be one that the rules do not concern. */
export async function isikan(db: Firestore): Promise<void> {
  const kumpulan = writeBatch(db);
  for (const [jalur, data] of isi()) kumpulan.set(doc(db, jalur), data);
  await kumpulan.commit();
}
