import { jalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { JalurMasuk } from '@ppid/domain/dokumen/jalur';
import { LEBAR } from '@ppid/domain/dokumen/batas';
import type { Butir } from '@ppid/domain/pengecualian/types';
import type { Indeks } from '@ppid/domain/pencarian/types';
import type { AksesPenutupan } from '@ppid/domain/pribadi/types';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { butirAwal } from '../../emulators/seed/dik.js';
import {
  db,
  koleksiIndeks,
  refButir,
  refDokumen,
  refPenghitaman,
} from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { halamanDokumen } from '../../functions/src/usecases/halaman-dokumen.js';
import { olahDokumen } from '../../functions/src/usecases/olah-dokumen.js';
import { lepasDokumen } from '../../functions/src/usecases/lepas-dokumen.js';
import { pindahkanDokumen, pindahkanTertunda } from '../../functions/src/usecases/pindahkan-dokumen.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { pdfSeed } from '../fixtures/pindaian.js';
import { proyekUji } from './bantu.js';
import { taruhDip } from './dik-bantu.js';
import { dokumenUji } from './pencarian-bantu.js';
import { alatUji, dokumen, halaman, kantorBaru, Mati, matiSaat, unggah } from './dokumen-bantu.js';

// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 180_000 });
proyekUji('tutup-salinan');

let kantor: { satkerId: string; berkasId: string };
let isi: Buffer;
beforeEach(async () => {
  kantor = await kantorBaru();
  isi = await pdfSeed(2);
});

const masuk = async (kategori: 'lampiran' | 'dikecualikan' | 'lembar-uji', alat = alatUji()) => {
  const j = await unggah(kantor, isi, { kategori });
  await terimaUnggahan(jalurMasuk(j), alat);
  return j;
};
const biasa = () => simpanan.daftar(`dokumen/${kantor.satkerId}/biasa/`);
const indeks = async (j: JalurMasuk) =>
  (await koleksiIndeks(j.satkerId).where('dokumenId', '==', j.dokumenId).get()).docs.map(
    (d) => d.data() as Indeks,
  );
const catatan = async () =>
  (await db().collection(`satker/${kantor.satkerId}/akses`).get()).docs.map(
    (d) => d.data() as AksesPenutupan,
  );

/** Nothing of it is left where the whole office reads. */
async function tertutup(j: JalurMasuk, oleh: JalurMasuk): Promise<void> {
  expect(await dokumen(j)).toMatchObject({
    ...{ kelas: 'dikecualikan', pindah: null, sewaSampai: null },
    ditutup: { dokumenId: oleh.dokumenId },
  });
  const { asli, kecil, besar } = await dokumen(j);
  for (const jalur of [asli, kecil, besar]) {
    expect(jalur).toMatch(/\/dikecualikan\//);
    expect(await simpanan.info(jalur ?? '')).not.toBeNull();
  }
  expect((await halaman(j)).filter(({ kelas }) => kelas === 'biasa')).toEqual([]);
  expect((await indeks(j)).map(({ lingkup }) => lingkup)).not.toContain('biasa');
}

describe('yang sudah ada sebelum bita yang sama dikecualikan', () => {
  test.each(['dikecualikan', 'lembar-uji'] as const)(
    'diunggah sebagai %s: salinan dan kembarannya ikut tertutup, tautannya tetap',
    async (kategori) => {
      const a = await masuk('lampiran');
      const kembar = await masuk('lampiran');
      await halamanDokumen(kantor.satkerId, {
        ...{ dokumenId: a.dokumenId, halaman: 2, lebar: LEBAR.besar },
      });
      await refPenghitaman(kantor.satkerId, kembar.dokumenId, '0001').set({
        kelas: 'biasa',
        status: 'KONSEP',
      });
      expect((await biasa()).length).toBeGreaterThan(3);
      const e = await masuk(kategori);
      await tertutup(a, e);
      await tertutup(kembar, e);
      expect((await dokumen(kembar)).samaDengan).toBe(a.dokumenId);
      expect((await halaman(a))[0]?.teks).toContain('PELAYANAN INFORMASI PUBLIK');
      expect((await indeks(a)).map(({ golongan }) => golongan).sort()).toEqual([
        'katalog',
        'tertutup',
        'tertutup',
      ]);
      const tanda = (await refPenghitaman(kantor.satkerId, kembar.dokumenId, '0001').get()).data();
      expect(tanda).toMatchObject({ kelas: 'dikecualikan' });
      expect(await biasa()).toEqual([]);
      expect(await catatan()).toEqual(
        expect.arrayContaining(
          [a, kembar].map((j): unknown =>
            expect.objectContaining({
              ...{ apa: 'PENUTUPAN', dokumenId: j.dokumenId, penutup: e.dokumenId, sebab: 'SAMA' },
            }),
          ),
        ),
      );
      expect(await catatan()).toHaveLength(2);
    },
  );

  test('di kantor lain tidak tersentuh', async () => {
    const a = await masuk('lampiran');
    kantor = await kantorBaru();
    await masuk('dikecualikan');
    expect(await dokumen(a)).toMatchObject({ kelas: 'biasa' });
    expect(await catatan()).toEqual([]);
  });
});

describe('mati di tengah, dua kali, berbarengan', () => {
  test.each([
    ['salin', 2],
    ['salin', 4],
    ['hapus', 1],
    ['hapus', 3],
  ] as const)(
    'mati pada %s ke-%i: yang mencari sudah tidak menemukannya, dan sapuan menuntaskannya',
    async (apa, ke) => {
      const a = await masuk('lampiran');
      // The first copying is that of the excluded upload itself, the rest are those of what it closes.
      const e = await masuk('dikecualikan', alatUji(matiSaat(apa, ke))).catch((galat: unknown) => {
        if (!(galat instanceof Mati)) throw galat;
        return null;
      });
      expect(await dokumen(a)).toMatchObject({ kelas: 'dikecualikan' });
      expect((await dokumen(a)).pindah).not.toBeNull();
      const nanti = alatUji();
      nanti.majukanJam(3_600_000);
      const batas = nanti.sekarang().toISOString();
      expect(await pindahkanTertunda(batas, nanti)).toBeGreaterThan(0);
      const penutup = (await dokumen(a)).ditutup?.dokumenId ?? '';
      await tertutup(a, { ...a, dokumenId: e?.dokumenId ?? penutup });
      expect(await biasa()).toEqual([]);
      expect(await pindahkanTertunda(batas, nanti)).toBe(0);
      expect(await pindahkanDokumen(a.satkerId, a.dokumenId, nanti)).toBe(false);
      expect(await catatan()).toHaveLength(1);
    },
  );

  test('unggahan dikecualikan yang kedua tidak menutup dan mencatat lagi', async () => {
    const a = await masuk('lampiran');
    const e = await masuk('dikecualikan');
    await masuk('dikecualikan');
    await tertutup(a, e);
    expect(await catatan()).toHaveLength(1);
  });

  test('keduanya pada saat yang sama: yang biasa ditutup atau ditolak, tidak pernah tertinggal', async () => {
    for (let kali = 0; kali < 3; kali += 1) {
      kantor = await kantorBaru();
      const a = await unggah(kantor, isi, { kategori: 'lampiran' });
      const e = await unggah(kantor, isi, { kategori: 'dikecualikan' });
      // Who was overtaken is delivered again, as the platform does.
      await Promise.allSettled([a, e].map((j) => terimaUnggahan(jalurMasuk(j), alatUji())));
      for (const j of [a, e]) await terimaUnggahan(jalurMasuk(j), alatUji());
      if ((await dokumen(a)).status === 'DIOLAH')
        await olahDokumen({ satkerId: a.satkerId, dokumenId: a.dokumenId }, alatUji());
      const dok = await dokumen(a);
      if (dok.status === 'KARANTINA') expect(dok.karantina?.kode).toBe('SAMA_DIKECUALIKAN');
      else await tertutup(a, e);
      expect(await biasa()).toEqual([]);
      expect((await halaman(a)).filter(({ kelas }) => kelas === 'biasa')).toEqual([]);
    }
  });

  test('pekerja yang masih membacanya sebagai biasa kehilangan sewanya, dan tulisannya ikut pindah', async () => {
    const a = await unggah(kantor, isi, { kategori: 'lampiran' });
    let e: JalurMasuk | undefined;
    // The excluded one comes in while the pictures of the ordinary one, already stored, are being written again.
    await terimaUnggahan(jalurMasuk(a), alatUji());
    await refDokumen(a.satkerId, a.dokumenId).update({
      ...{ status: 'DIOLAH', 'tahap.cilik.keadaan': 'MENUNGGU', 'tahap.teks.keadaan': 'MENUNGGU' },
    });
    const lambat = alatUji({
      simpanan: {
        ...simpanan,
        simpan: async (...argumen) => {
          e ??= await masuk('dikecualikan');
          return simpanan.simpan(...argumen);
        },
      },
    });
    await expect(olahDokumen({ satkerId: a.satkerId, dokumenId: a.dokumenId }, lambat)).rejects.toThrow();
    expect(e).toBeDefined();
    if (e) await tertutup(a, e);
    expect(await biasa()).toEqual([]);
  });
});

/** A redacted copy of a document. */
const salinan = async (a: JalurMasuk, lain = {}) => {
  const asal = { dokumenId: a.dokumenId, penghitamanId: '0001' };
  const dok = dokumenUji(a.satkerId, 'hitam-1', 'jawaban', 'Salinan.pdf', {
    asal,
    sha256: 'f'.repeat(64),
    ...lain,
  });
  await refDokumen(a.satkerId, dok.id).set(dok);
  return { ...a, dokumenId: dok.id };
};

describe('salinan yang dihitamkan dari yang ditutup', () => {
  test('dibuat ketika asalnya masih biasa: ikut ditutup, juga unggahan ulangnya', async () => {
    const a = await masuk('lampiran');
    const s = await salinan(a);
    await refDokumen(a.satkerId, 'ulang').set(
      dokumenUji(a.satkerId, 'ulang', 'lampiran', 'Ulang.pdf', {
        sha256: 'f'.repeat(64),
        samaDengan: 'hitam-1',
      }),
    );
    const e = await masuk('dikecualikan');
    for (const j of [s, { ...a, dokumenId: 'ulang' }])
      expect(await dokumen(j)).toMatchObject({
        ...{ kelas: 'dikecualikan', pindah: null },
        ditutup: { dokumenId: e.dokumenId, sebab: 'SALINAN' },
      });
  });

  test('yang sedang dibuat tidak masuk sebagai dokumen biasa', async () => {
    const a = await masuk('lampiran');
    const ref = refPenghitaman(a.satkerId, a.dokumenId, '0001');
    const set = { id: '0001', satkerId: a.satkerId, dokumenId: a.dokumenId, versi: 1, kelas: 'biasa' };
    await ref.set({ ...set, status: 'DIPROSES', hasilDokumenId: 'hitam-2' });
    await masuk('dikecualikan');
    expect((await ref.get()).data()).toMatchObject({ status: 'GAGAL', versi: 2, kelas: 'dikecualikan' });
    expect((await dokumen(a)).penghitaman).toBe('GAGAL');
    const metadata = { asalDokumen: a.dokumenId, asalPenghitaman: '0001', nama: 'x.pdf', oleh: 'uid-ppid' };
    const j = await unggah(kantor, await pdfSeed(3), { kategori: 'jawaban', dokumenId: 'hitam-2', metadata });
    expect(await terimaUnggahan(jalurMasuk(j), alatUji())).toBe('karantina');
    expect((await dokumen(j)).karantina?.kode).toBe('ASLI_DIKECUALIKAN');
    expect(await biasa()).toEqual([]);
  });

  test('salinan dari dokumen yang sejak awal dikecualikan tetap keluar: PPID menandainya sebagai itu', async () => {
    const e = await masuk('dikecualikan');
    await salinan(e);
    await refPenghitaman(e.satkerId, e.dokumenId, '0001').set({
      ...{ status: 'DITERAPKAN', hasilDokumenId: 'hitam-1', diterapkanKelas: 'dikecualikan' },
    });
    await masuk('dikecualikan');
    expect(await dokumen({ ...e, dokumenId: 'hitam-1' })).toMatchObject({ kelas: 'biasa', ditutup: null });
  });
});

describe('dilepas', () => {
  const ppid = () => ({ uid: 'uid-ppid', satkerId: kantor.satkerId, peran: ['PPID' as const] });
  const lepas = (j: JalurMasuk, alasan = 'Pengecualiannya sudah berakhir') =>
    lepasDokumen(ppid(), { dokumenId: j.dokumenId, alasan }, alatUji());
  const butir = async (e: JalurMasuk, lain: Partial<Butir> = {}) => {
    const [satu] = butirAwal(kantor.satkerId);
    const id = lain.id ?? 'b1';
    await refButir(kantor.satkerId, id).set({ ...satu, id, dokumenIds: [e.dokumenId], ...lain });
  };

  test('tidak pernah sendiri: sesudah butirnya terbuka tetap tertutup sampai PPID melepas dengan alasan', async () => {
    const a = await masuk('lampiran');
    const kembar = await masuk('lampiran');
    const e = await masuk('dikecualikan');
    await expect(lepas(kembar)).rejects.toMatchObject({ kode: 'failed-precondition' });
    await butir(e);
    await expect(lepas(kembar)).rejects.toMatchObject({ kode: 'failed-precondition' });
    await butir(e, { status: 'DICABUT' });
    await expect(lepas(kembar)).rejects.toThrow('PPID belum memeriksa data pribadi');
    await taruhDip(kantor.satkerId, 'b1', [e.dokumenId], [e.dokumenId]);
    await expect(lepas(kembar)).rejects.toThrow('tidak dibuka apa adanya');
    await taruhDip(kantor.satkerId, 'b1', [e.dokumenId]);
    await tertutup(a, e);
    await expect(lepas(kembar, 'ya')).rejects.toMatchObject({ kode: 'invalid-argument' });
    await expect(lepas(e)).rejects.toMatchObject({ kode: 'failed-precondition' });
    expect(await lepas(kembar)).toEqual({ dilepas: 2 });
    expect(await lepas(kembar)).toEqual({ dilepas: 0 });
    for (const j of [a, kembar]) {
      const dok = await dokumen(j);
      expect(dok).toMatchObject({ kelas: 'biasa', ditutup: null, pindah: null });
      expect(dok.asli).toBe(`dokumen/${kantor.satkerId}/biasa/${a.dokumenId}/asli`);
    }
    expect(await biasa()).toHaveLength(3);
    expect(await simpanan.daftar(`dokumen/${kantor.satkerId}/dikecualikan/${a.dokumenId}/`)).toEqual([]);
    expect((await indeks(a)).map(({ lingkup }) => lingkup)).toEqual(['biasa', 'biasa', 'biasa']);
    expect((await catatan()).filter(({ apa }) => apa === 'PELEPASAN')).toHaveLength(2);
    // A later exclusion closes it again, and says so again.
    await butir(e, { status: 'AKTIF' });
    const lagi = await masuk('dikecualikan');
    await tertutup(a, lagi);
  });

  test('salinan yang dihitamkan tidak, selama dokumen lain yang isinya sama dengan penutupnya masih dikecualikan', async () => {
    const a = await masuk('lampiran');
    const s = await salinan(a);
    const pertama = await masuk('dikecualikan');
    // It finds nothing left to close.
    const kedua = await masuk('dikecualikan');
    await butir(pertama, { status: 'DICABUT' });
    await butir(kedua, { id: 'b2' });
    await taruhDip(kantor.satkerId, 'b1', [pertama.dokumenId]);
    await expect(lepas(s)).rejects.toThrow('masih berlaku');
    await expect(lepas(a)).rejects.toThrow('masih berlaku');
    await butir(kedua, { id: 'b2', status: 'DICABUT' });
    await taruhDip(kantor.satkerId, 'b2', [kedua.dokumenId]);
    expect(await lepas(s)).toEqual({ dilepas: 1 });
  });

  test('di kantor lain tidak ditemukan', async () => {
    const a = await masuk('lampiran');
    await masuk('dikecualikan');
    kantor = await kantorBaru();
    await expect(lepas(a)).rejects.toMatchObject({ kode: 'not-found' });
  });
});
