import type { Dokumen, Kategori } from '@ppid/domain/dokumen/types';
import { KELAS_KATEGORI } from '@ppid/domain/dokumen/types';
import { jalurDokumen } from '@ppid/domain/dokumen/jalur';
import type { Butir } from '@ppid/domain/pengecualian/types';
import type { Peran } from '@ppid/domain/akses/peran';
import type { Hasil } from '@ppid/domain/berkas/types';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import type { Jenis } from '@ppid/domain/sop/types';
import { butirAwal } from '../../emulators/seed/dik.js';
import { ISIAN } from '../../emulators/story/isian.js';
import { refButir, refDokumen, refSop, db } from '../../functions/src/ports/firestore.js';
import { kantorUji, lakukan, saat } from './bantu.js';
import { dokumenUji as dokumenOlahan } from './pencarian-bantu.js';

/** Fingerprints as they look; equal letters are equal bytes. */
export const sidik = (huruf: string): string => huruf.repeat(64).slice(0, 64);

/** An office with the SOP of seed 1 or 4 and two items on its DIK. */
export async function kantorSimpan(seed: 1 | 4): Promise<string> {
  const { satkerId } = await kantorUji();
  await siapkanSimpan(satkerId, seed);
  return satkerId;
}

export async function siapkanSimpan(satkerId: string, seed: 1 | 4): Promise<void> {
  const sop = { ...SOP_SEED[seed], satkerId };
  const batch = db().batch();
  batch.set(refSop(satkerId, sop.kunci, sop.versi), sop);
  for (const butir of butirAwal(satkerId)) batch.set(refButir(satkerId, butir.id), butir);
  await batch.commit();
}

/** A document that the pipeline has finished with. */
export async function dokumenUji(
  satkerId: string,
  id: string,
  kategori: Kategori,
  ubah: Partial<Dokumen> = {},
): Promise<string> {
  const dok: Dokumen = {
    ...dokumenOlahan(satkerId, id, kategori, `${id}.pdf`),
    jenis: 'pendokumentasian',
    sha256: sidik(id),
    asli: jalurDokumen(satkerId, KELAS_KATEGORI[kategori], id).asli,
    ...ubah,
  };
  await refDokumen(satkerId, id).set(dok);
  return id;
}

export const bacaButir = async (satkerId: string, id: string): Promise<Butir> =>
  (await refButir(satkerId, id).get()).data() as Butir;

export interface Babak {
  langkah: number;
  peran: Peran;
  aksi: string;
  formulir?: string;
  data?: Record<string, unknown>;
  dokumenIds?: string[];
  oleh?: string;
  tindakanId?: string;
}

/** The nth thing that happens to berkas B1, ten minutes after the one before. */
export const babakKe = (satkerId: string, n: number, b: Babak, jenis: Jenis = 'pendokumentasian') => ({
  satkerId,
  berkasId: 'B1',
  jenis,
  pada: saat(n * 10),
  ...b,
  data: b.data ?? (b.formulir ? (ISIAN[b.formulir] ?? {}) : {}),
});

export async function mainkanSimpan(satkerId: string, babak: readonly Babak[], mulai = 0): Promise<Hasil[]> {
  const hasil: Hasil[] = [];
  for (const [i, b] of babak.entries()) hasil.push(await lakukan(babakKe(satkerId, mulai + i, b)));
  return hasil;
}

export const BUKA_PPID: Babak = { langkah: 0, peran: 'PPID', aksi: 'buka', formulir: 'berkas' };
export const BUKA_DESK: Babak = { ...BUKA_PPID, peran: 'DESK' };

/** Seed 1 up to the list that waits to be checked. */
export const SEED_1_AWAL: Babak[] = [
  BUKA_PPID,
  { langkah: 1, peran: 'PPID', aksi: 'teruskan', formulir: 'penerusan', dokumenIds: ['sk'] },
  { langkah: 2, peran: 'DESK', aksi: 'pindai', formulir: 'pemindaian', dokumenIds: ['rahasia'] },
  { langkah: 3, peran: 'DESK', aksi: 'susunDaftar', formulir: 'daftarJangka' },
];
export const SEED_1_AKHIR: Babak[] = [
  { langkah: 4, peran: 'PPID', aksi: 'setujui' },
  { langkah: 5, peran: 'DESK', aksi: 'simpan', formulir: 'lokasiSimpan' },
  { langkah: 6, peran: 'DESK', aksi: 'laporkan', formulir: 'laporanDokumentasi' },
  { langkah: 6, peran: 'PPID', aksi: 'disposisi', formulir: 'arahan' },
];

/** Seed 4 up to the consent of all three. */
export const SEED_4_AWAL: Babak[] = [
  BUKA_DESK,
  { langkah: 1, peran: 'DESK', aksi: 'kumpulkan', formulir: 'pengumpulan', dokumenIds: ['rahasia'] },
  { langkah: 2, peran: 'PPID', aksi: 'ajukan', formulir: 'klasifikasiDokumen' },
  { langkah: 2, peran: 'TIM_PERTIMBANGAN', aksi: 'setujuiTimPertimbangan' },
  { langkah: 2, peran: 'ATASAN_PPID', aksi: 'setujuiAtasan' },
  { langkah: 2, peran: 'PEMBINA_PPID', aksi: 'setujuiPembina' },
];
export const SEED_4_AKHIR: Babak[] = [
  { langkah: 2, peran: 'PPID', aksi: 'teruskan' },
  { langkah: 3, peran: 'DESK', aksi: 'simpan', formulir: 'lokasiSimpan' },
  { langkah: 4, peran: 'DESK', aksi: 'catatPenetapan', formulir: 'keputusanKpu', dokumenIds: ['sk'] },
  { langkah: 4, peran: 'DESK', aksi: 'unggah', formulir: 'publikasi', dokumenIds: ['sk'] },
];
