import type { IsiButir } from '@ppid/domain/pengecualian/keputusan';
import type { Butir, ButirDip, Jangka } from '@ppid/domain/pengecualian/types';
import { PENGATURAN_BAWAAN } from '@ppid/domain/satker/pengaturan';
import type { Surel } from '@ppid/domain/surat/surel';
import { expect } from 'vitest';
import { isianPada } from '../../emulators/story/isian.js';
import {
  db,
  refButir,
  refButirNasional,
  refDip,
  refDokumen,
  refSatker,
  refSurel,
} from '../../functions/src/ports/firestore.js';
import { ids, lakukan, mainkan, saat } from './bantu.js';

export const RI = 'ri-uji';

/** KPU RI, which keeps what holds for all offices. */
export async function kantorRi(): Promise<void> {
  await refSatker(RI).set({
    ...{ id: RI, nama: 'KPU RI Uji', kode: '00', jenjang: 'RI', indukId: null, zona: 'Asia/Jakarta' },
    ...{ alamat: 'Jalan Uji Nomor 0', telepon: '(000) 000000', surel: 'ppid@ri.test', kota: 'Jakarta' },
    ...{ laman: 'https://uji.ppid.test', pengaturan: PENGATURAN_BAWAAN },
  });
}

/** Excluded for five years, from 2 November 2026 to 1 November 2031. */
export const LIMA_TAHUN: Jangka = {
  ...{ mulai: '2026-11-02', akhir: '2031-11-01', peristiwa: null, tanpaBatas: false, tinjau: null },
};

/** An item in force; national where `satkerId` is ''. */
export async function taruhButir(satkerId: string, id: string, lain: Partial<Butir> = {}): Promise<Butir> {
  const butir: Butir = {
    ...{ id, lingkup: satkerId === '' ? 'NASIONAL' : 'KANTOR', satkerId },
    ...{
      informasi: 'Denah gudang logistik',
      bagian: 'Letak kamera',
      pasal17: ['17.a.5'],
      undangUndang: null,
    },
    ...{ konsekuensi: 'Membahayakan sarana.', pertimbangan: 'Menjaga keamanan.', jangka: LIMA_TAHUN },
    ...{ unit: 'Subbagian Logistik', bentuk: ['CETAK'] },
    penetapan: { oleh: 'KPU_RI', nomor: '100 Tahun 2026', tanggal: '2026-11-02', keputusanId: null },
    lembar: { berkasId: null, usulanId: null, nomor: '1/LUK/2026' },
    ...{ retensi: '', status: 'AKTIF', dibuka: null, menggantikan: null, digantiOleh: null },
    ...{ didokumentasikan: null, dokumenIds: [], perpanjangan: null, ujiLalu: [], tindakSebelum: null },
    diingatkan: [],
    ...{ dibuat: '2026-11-02T02:00:00.000Z', diubah: '2026-11-02T02:00:00.000Z' },
    ...lain,
  };
  await (satkerId === '' ? refButirNasional(id) : refButir(satkerId, id)).set(butir);
  return butir;
}

/** An item as KPU RI enters it with a decision. */
export const isiButir = (lain: Partial<IsiButir> = {}): IsiButir => ({
  ...{ informasi: 'Dokumen syarat calon', bagian: 'Ijazah', pasal17: ['17.h.5'], undangUndang: null },
  ...{ konsekuensi: 'Mengungkap rahasia pribadi.', pertimbangan: 'Melindungi pribadi.' },
  ...{ jangka: { ...LIMA_TAHUN, mulai: '2026-01-02', akhir: '2031-01-01' }, unit: 'Biro Teknis' },
  ...{ bentuk: ['DARING'], nomorLembar: '1/LUK/2026', retensi: 'Permanen', ...lain },
});

/** A request that was refused because of these items, on Tuesday 3 November 2026. */
export async function ditolak(satkerId: string, berkasId: string, butirDik: string[]): Promise<void> {
  await mainkan(satkerId, berkasId, [
    [1, 'DESK', 'lengkap'],
    [2, 'DESK', 'termasukDik'],
  ]);
  const lembar = { berkasId, jenis: 'permohonan', kategori: 'lembar-uji', status: 'SELESAI' };
  await refDokumen(satkerId, `lu-${berkasId}`).set(lembar);
  const pada = saat(24 * 60);
  const hasil = await lakukan({
    ...{ satkerId, berkasId, langkah: 3, aksi: 'tetapkanPenolakan', peran: 'PPID' },
    ...{ data: { ...isianPada('penolakan', pada), butirDik }, dokumenIds: [`lu-${berkasId}`], pada },
  });
  expect(hasil).toMatchObject({ status: 'diterima' });
}
/** Moves the clock that use-cases see. */
export const jam = (pada: string) =>
  db()
    .doc('uji/jam')
    .set({ geserMs: Date.parse(pada) - Date.now() });

/** The nightly round's hour, 02.15 WIB, of a day. */
export const malam = (tanggal: string): string =>
  new Date(Date.parse(`${tanggal}T02:15:00.000Z`) - 7 * 3_600_000).toISOString();

/** Mails of the office, as `occasion-role`. */
export async function surelButir(satkerId: string, id: string): Promise<string[]> {
  const awal = `butir-${id}-`;
  return (await ids(satkerId, 'surel')).filter((s) => s.startsWith(awal)).map((s) => s.slice(awal.length));
}

export const isiSurel = async (satkerId: string, id: string): Promise<Surel> =>
  (await refSurel(satkerId, id).get()).data() as Surel;

/** The line of the DIP of an opened item as PPID's look leaves it. */
export async function taruhDip(
  satkerId: string,
  id: string,
  dokumenIds: string[] = [],
  ditahan: string[] = [],
): Promise<void> {
  const pada = '2026-11-03T02:00:00.000Z';
  const dip: ButirDip = {
    ...{ id, satkerId, ringkasan: 'Uji', unit: 'Uji', asal: { butirId: id, sebab: 'PENETAPAN' } },
    diperiksa: { oleh: 'uid-ppid', pada, catatan: 'Sudah diperiksa.', dokumenIds, ditahan },
    ...{ status: 'SIAP', dibuka: [], menunggu: false, dibuat: pada },
  };
  await refDip(satkerId, id).set(dip);
}
