import { jalurMasuk, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { Penghitaman, Tanda } from '@ppid/domain/dokumen/penghitaman';
import type { Dokumen, Kategori } from '@ppid/domain/dokumen/types';
import type { Akses } from '@ppid/domain/pribadi/types';
import { beforeEach, describe, expect, test } from 'vitest';
import { bacaGambar } from '../../functions/src/dokumen/ocr.js';
import type { TugasPenghitaman } from '../../functions/src/ports/antrean.js';
import {
  db,
  koleksiPenghitaman,
  refDokumen,
  refPenghitaman,
  refSatker,
} from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { bacaOcr } from '../../functions/src/usecases/baca-ocr.js';
import { laksanakanPenghitaman } from '../../functions/src/usecases/laksanakan-penghitaman.js';
import { antrekanPenghitamanTertunda } from '../../functions/src/usecases/penghitaman-tertunda.js';
import { simpanPenghitaman } from '../../functions/src/usecases/simpan-penghitaman.js';
import { terapkanPenghitaman } from '../../functions/src/usecases/terapkan-penghitaman.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { LETAK_RAHASIA, pdfRahasia, TERBUKA } from '../fixtures/rahasia.js';
import { kantorUji, mainkan, proyekUji } from './bantu.js';
import { alatUji, halaman, Mati, matiSaat, unggah, TANPA_WAKTU } from './dokumen-bantu.js';

proyekUji('penghitaman');

const RAHASIA = '3171010101900001';
const TANDA: Tanda[] = LETAK_RAHASIA.map((l, i) => ({
  ...l,
  id: `t${i}`,
  alasan: '17.h.3',
  catatan: 'nomor',
}));
let satkerId: string;
let antrean: TugasPenghitaman[];

const desk = { uid: 'uid-desk', peran: ['DESK' as const] };
const ppid = { uid: 'uid-ppid', peran: ['PPID' as const] };
const sebagai = (siapa: typeof desk | typeof ppid) => ({ ...siapa, satkerId });
const antrekan = (tugas: TugasPenghitaman): Promise<void> => Promise.resolve(void antrean.push(tugas));

async function masukkan(kategori: Kategori = 'lampiran', isi = pdfRahasia(RAHASIA)): Promise<JalurMasuk> {
  const j = await unggah({ satkerId, berkasId: 'B1' }, isi, {
    kategori,
    metadata: { nama: 'notula.pdf', oleh: 'x' },
  });
  await terimaUnggahan(jalurMasuk(j), alatUji());
  return j;
}

const rangkaian = async ({ dokumenId }: JalurMasuk): Promise<Penghitaman[]> =>
  (await koleksiPenghitaman(satkerId, dokumenId).get()).docs.map((d) => d.data() as Penghitaman);
const dok = async (id: string): Promise<Dokumen> => (await refDokumen(satkerId, id).get()).data() as Dokumen;
const simpan = (
  { dokumenId }: JalurMasuk,
  lain: Partial<Parameters<typeof simpanPenghitaman>[1]> = {},
  siapa = sebagai(desk),
) => simpanPenghitaman(siapa, { dokumenId, penghitamanId: null, versi: 0, tanda: TANDA, ...lain });
const terapkan = ({ dokumenId }: JalurMasuk, versi = 1, siapa = sebagai(ppid)) =>
  terapkanPenghitaman(siapa, { dokumenId, penghitamanId: '0001', versi }, antrekan);
const kerjakan = (alat = alatUji()) => {
  const tugas = antrean.shift();
  if (!tugas) throw new Error('nothing queued');
  return laksanakanPenghitaman(tugas, false, alat);
};
const salinan = (id: string): string =>
  jalurMasuk({ satkerId, jenis: 'permohonan', berkasId: 'B1', kategori: 'jawaban', dokumenId: id });

beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  await mainkan(satkerId, 'B1');
  antrean = [];
});

describe('menggambar tanda', () => {
  test('siapa yang menggambar dan mengubah setiap tanda tercatat', async () => {
    const j = await masukkan();
    expect(await simpan(j)).toEqual({ penghitamanId: '0001', versi: 1 });
    const [a, ...lain] = TANDA;
    const ubah = [{ ...(a as Tanda), alasan: '17.b' }, ...lain];
    await simpan(j, { penghitamanId: '0001', versi: 1, tanda: ubah }, sebagai(ppid));
    const [isi] = await rangkaian(j);
    expect(isi).toMatchObject({ status: 'KONSEP', versi: 2, kelas: 'biasa', dibuatOleh: 'uid-desk' });
    expect(isi?.tanda.map((t) => t.oleh)).toEqual(['uid-ppid', ...lain.map(() => 'uid-desk')]);
  });

  test('yang tidak melihat simpanan terakhir diberi tahu, dan tidak menimpa apa pun', async () => {
    const j = await masukkan();
    await simpan(j);
    for (const basi of [{}, { penghitamanId: '0001', versi: 0 }, { penghitamanId: '0001', versi: 2 }])
      await expect(simpan(j, { ...basi, tanda: [] }, sebagai(ppid))).rejects.toMatchObject({
        kode: 'aborted',
        message: expect.stringContaining('Petugas DESK menyimpan tanda') as string,
      });
    expect((await rangkaian(j)).map((r) => r.tanda.length)).toEqual([TANDA.length]);
  });

  test('dua yang mulai bersamaan: satu rangkaian, satu yang diberi tahu', async () => {
    const j = await masukkan();
    const hasil = await Promise.allSettled([simpan(j), simpan(j, {}, sebagai(ppid))]);
    expect(hasil.map((h) => h.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await rangkaian(j)).toHaveLength(1);
  });

  test('tanda yang salah, dokumen yang bukan miliknya, dan kelas yang bukan haknya ditolak', async () => {
    const j = await masukkan();
    const salah = TANDA.map((t) => ({ ...t, halaman: 9 }));
    await expect(simpan(j, { tanda: salah })).rejects.toThrow('hanya 5 halaman');
    await expect(simpan(j, {}, { ...sebagai(desk), satkerId: 'lain' })).rejects.toMatchObject({
      kode: 'not-found',
    });
    const rahasia = await masukkan('dikecualikan');
    await expect(simpan(rahasia)).rejects.toMatchObject({ kode: 'permission-denied' });
    await simpan(rahasia, {}, sebagai(ppid));
    expect((await rangkaian(rahasia))[0]?.kelas).toBe('dikecualikan');
    await expect(simpan(await masukkan('identitas'), {}, sebagai(ppid))).rejects.toThrow(
      'Pindaian identitas',
    );
    expect(await rangkaian(j)).toEqual([]);
  });
});

describe('menerapkan', () => {
  test('salinannya dokumen biasa berkas yang sama; yang ditutup tidak ada lagi di mana pun', async () => {
    const j = await masukkan();
    await simpan(j);
    const { hasilDokumenId } = await terapkan(j);
    expect((await rangkaian(j))[0]).toMatchObject({ status: 'DIPROSES', diterapkanOleh: 'uid-ppid' });
    expect(await kerjakan()).toBe('selesai');
    const bita = await simpanan.baca(salinan(hasilDokumenId));
    expect(bita.includes(RAHASIA)).toBe(false);
    await terimaUnggahan(salinan(hasilDokumenId), alatUji());
    await bacaOcr({ satkerId, dokumenId: hasilDokumenId }, { ...alatUji(), bacaGambar });
    const hasil = await dok(hasilDokumenId);
    expect(hasil).toMatchObject({
      ...{ kelas: 'biasa', kategori: 'jawaban', berkasId: 'B1', nama: 'notula (dihitamkan).pdf', halaman: 5 },
      ...{ asal: { dokumenId: j.dokumenId, penghitamanId: '0001' }, diunggahOleh: 'uid-ppid' },
    });
    const teks = (await halaman({ ...j, dokumenId: hasilDokumenId })).map((h) => h.teks).join('\n');
    expect(teks).toContain(TERBUKA);
    expect(teks.replace(/\D/g, '')).not.toContain(RAHASIA.slice(4, 12));
    const [log] = await rangkaian(j);
    expect(log).toMatchObject({ status: 'DITERAPKAN', hasilDokumenId, versi: 1, galat: null });
    expect(log?.tanda).toHaveLength(TANDA.length);
    expect((await dok(j.dokumenId)).asli).not.toBeNull();
  }, 240_000);

  test('ditekan dua kali dan dikirim dua kali: satu salinan, satu catatan', async () => {
    const j = await masukkan();
    await simpan(j);
    const [a, b] = [await terapkan(j), await terapkan(j)];
    expect(a).toEqual(b);
    expect(await Promise.all([kerjakan(), kerjakan()])).toContain('selesai');
    await terimaUnggahan(salinan(a.hasilDokumenId), alatUji());
    antrean.push({ satkerId, dokumenId: j.dokumenId, penghitamanId: '0001' });
    expect(await kerjakan()).toBe('sudah');
    const akses = (await db().collection(`satker/${satkerId}/akses`).get()).docs.map(
      (d) => d.data() as Akses,
    );
    expect(akses).toMatchObject([
      {
        apa: 'PENGHITAMAN',
        oleh: 'uid-ppid',
        alasan: '5 tanda pada 4 halaman (konsep 0001): Pasal 17 huruf h angka 3',
      },
    ]);
    const semua = (await db().collection(`satker/${satkerId}/dokumen`).get()).docs.map((d) => d.id);
    expect(semua.sort()).toEqual([j.dokumenId, a.hasilDokumenId].sort());
  }, 120_000);

  test('salinan yang tugasnya hilang diantrekan lagi oleh sapuan, yang baru dan yang selesai tidak', async () => {
    const j = await masukkan();
    await simpan(j);
    const hilang = (): Promise<void> => Promise.reject(new Mati());
    const minta = { dokumenId: j.dokumenId, penghitamanId: '0001', versi: 1 };
    await expect(terapkanPenghitaman(sebagai(ppid), minta, hilang)).rejects.toThrow(Mati);
    const sapu = async (): Promise<string[]> => {
      await antrekanPenghitamanTertunda(antrekan);
      return antrean.map((t) => t.dokumenId).filter((id) => id === j.dokumenId);
    };
    expect(await sapu()).toEqual([]);
    const ref = refPenghitaman(satkerId, j.dokumenId, '0001');
    const lama = { diubah: new Date(Date.now() - 16 * 60_000).toISOString() };
    await ref.update(lama);
    expect(await sapu()).toEqual([j.dokumenId]);
    antrean = antrean.filter((t) => t.dokumenId === j.dokumenId);
    expect(await kerjakan()).toBe('selesai');
    await ref.update(lama);
    antrean = [];
    expect(await sapu()).toEqual([]);
  }, 120_000);

  test('batas kantor yang diturunkan kemudian tidak menolak salinannya', async () => {
    const j = await masukkan();
    await simpan(j);
    const { hasilDokumenId } = await terapkan(j);
    await kerjakan();
    await refSatker(satkerId).update({
      'pengaturan.batasDokumen': { ukuranBita: 1000, piksel: 1000, halaman: 1 },
    });
    expect((await dok((await masukkan()).dokumenId)).status).toBe('KARANTINA');
    await terimaUnggahan(salinan(hasilDokumenId), alatUji());
    expect(await dok(hasilDokumenId)).toMatchObject({ status: 'MENUNGGU_OCR', karantina: null, halaman: 5 });
  }, 120_000);

  test.each([['simpan', 1] as const, ['unduhKe', 1] as const])(
    'mati saat %s: pengiriman berikutnya menyelesaikannya',
    async (operasi, ke) => {
      const j = await masukkan();
      await simpan(j);
      const { hasilDokumenId } = await terapkan(j);
      const [tugas] = antrean;
      await expect(kerjakan(alatUji(matiSaat(operasi, ke)))).rejects.toThrow(Mati);
      expect((await rangkaian(j))[0]?.status).toBe('DIPROSES');
      antrean.push(tugas as TugasPenghitaman);
      expect(await kerjakan()).toBe('selesai');
      expect(await simpanan.info(salinan(hasilDokumenId))).not.toBeNull();
    },
    120_000,
  );

  test('yang gagal menyebut sebabnya, dapat diperbaiki, dan diterapkan lagi', async () => {
    const j = await masukkan();
    const menunggu = async () => (await dok(j.dokumenId)).penghitaman;
    await simpan(j);
    expect(await menunggu()).toBe('KONSEP');
    await terapkan(j);
    expect(await menunggu()).toBeNull();
    expect(await kerjakan(alatUji({ batasProses: TANPA_WAKTU }))).toBe('gagal');
    expect(await menunggu()).toBe('GAGAL');
    expect((await rangkaian(j))[0]).toMatchObject({ status: 'GAGAL', hasilDokumenId: null });
    expect((await rangkaian(j))[0]?.galat).toContain('Salinan tidak dapat dibuat');
    await simpan(j, { penghitamanId: '0001', versi: 1, tanda: TANDA.slice(0, 1) });
    expect(await menunggu()).toBe('KONSEP');
    await terapkan(j, 2);
    expect(await kerjakan()).toBe('selesai');
    expect(await menunggu()).toBeNull();
  }, 120_000);

  test('diterapkan lagi sesudah gagal, tanpa tanda baru: catatan pertama tidak ditimpa', async () => {
    const j = await masukkan();
    await simpan(j);
    await terapkan(j);
    await kerjakan(alatUji({ batasProses: TANPA_WAKTU }));
    await terapkan(j, 1, { ...sebagai(ppid), uid: 'uid-ppid-lain' });
    const akses = (await db().collection(`satker/${satkerId}/akses`).get()).docs.map(
      (d) => d.data() as Akses,
    );
    expect(akses.map(({ oleh }) => oleh).sort()).toEqual(['uid-ppid', 'uid-ppid-lain']);
  }, 120_000);

  test.each([
    ['selesai', {}],
    ['gagal', { batasProses: TANPA_WAKTU }],
  ])(
    'pengiriman lama yang lambat (%s) tidak mengakhiri yang diterapkan sesudahnya',
    async (_, lain) => {
      const j = await masukkan();
      await simpan(j);
      await terapkan(j);
      const ref = refPenghitaman(satkerId, j.dokumenId, '0001');
      const baru = { status: 'DIPROSES', versi: 2, hasilDokumenId: 'hitam-baru' };
      const unduhKe: typeof simpanan.unduhKe = async (...a) => {
        await ref.update(baru);
        return simpanan.unduhKe(...a);
      };
      expect(await kerjakan(alatUji({ ...lain, simpanan: { ...simpanan, unduhKe } }))).toBe('sudah');
      expect((await ref.get()).data()).toMatchObject({ ...baru, galat: null });
    },
    120_000,
  );

  test('sesudah diterapkan tidak berubah lagi; tanda berikutnya memulai rangkaian baru', async () => {
    const j = await masukkan();
    await simpan(j);
    await terapkan(j);
    await expect(simpan(j, { penghitamanId: '0001', versi: 1 })).rejects.toThrow('sedang diterapkan');
    await kerjakan();
    const sesudah = await rangkaian(j);
    await expect(simpan(j, { penghitamanId: '0001', versi: 1, tanda: [] })).rejects.toThrow(
      'sudah diterapkan',
    );
    expect(await rangkaian(j)).toEqual(sesudah);
    expect(await simpan(j, { tanda: TANDA.slice(0, 1) })).toEqual({ penghitamanId: '0002', versi: 1 });
  }, 120_000);

  test('tanpa tanda, pada versi yang lewat, atau tanpa rangkaian tidak diterapkan', async () => {
    const j = await masukkan();
    await expect(terapkan(j)).rejects.toMatchObject({ kode: 'not-found' });
    await simpan(j, { tanda: [] });
    expect((await dok(j.dokumenId)).penghitaman).toBeNull();
    await expect(terapkan(j)).rejects.toThrow('Belum ada tanda');
    await simpan(j, { penghitamanId: '0001', versi: 1 });
    await expect(terapkan(j, 1)).rejects.toMatchObject({ kode: 'aborted' });
    expect(antrean).toEqual([]);
  });

  test('dari dokumen yang dikecualikan keluar salinan biasa, hanya oleh PPID', async () => {
    const j = await masukkan('dikecualikan');
    await simpan(j, {}, sebagai(ppid));
    await expect(
      terapkan(j, 1, { ...sebagai(ppid), peran: ['PPID'], satkerId: 'lain' }),
    ).rejects.toMatchObject({
      kode: 'not-found',
    });
    const { hasilDokumenId } = await terapkan(j);
    expect(await kerjakan()).toBe('selesai');
    await terimaUnggahan(salinan(hasilDokumenId), alatUji());
    expect(await dok(hasilDokumenId)).toMatchObject({ kelas: 'biasa', asal: { dokumenId: j.dokumenId } });
    expect((await simpanan.daftar(`dokumen/${satkerId}/biasa/`)).some((n) => n.includes(j.dokumenId))).toBe(
      false,
    );
  }, 120_000);
});

test('keterangan asal dari orang lain tidak dipercaya', async () => {
  const metadata = { nama: 'palsu.pdf', oleh: 'x', asalDokumen: 'd', asalPenghitaman: '0001' };
  const j = await unggah({ satkerId, berkasId: 'B1' }, pdfRahasia('x'), { metadata });
  await terimaUnggahan(jalurMasuk(j), alatUji());
  expect((await dok(j.dokumenId)).asal).toBeNull();
});
