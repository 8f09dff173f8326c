import { jalurMasuk, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { Akses } from '@ppid/domain/pribadi/types';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { butirAwal } from '../../emulators/seed/dik.js';
import { db, refBerkas, refButir, refDokumen } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { lepasDokumen } from '../../functions/src/usecases/lepas-dokumen.js';
import { pindahkanTertunda } from '../../functions/src/usecases/pindahkan-dokumen.js';
import { tarikPengecualian } from '../../functions/src/usecases/tarik-pengecualian.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { pdfSeed } from '../fixtures/pindaian.js';
import { proyekUji } from './bantu.js';
import { taruhDip } from './dik-bantu.js';
import { alatUji, dokumen, halaman, kantorBaru, matiSaat, unggah } from './dokumen-bantu.js';

// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 180_000 });
proyekUji('tarik-pengecualian');

const ALASAN = 'Salah memilih kategori saat mengunggah.';
let kantor: { satkerId: string; berkasId: string };
let isi: Buffer;
beforeEach(async () => {
  kantor = await kantorBaru();
  isi = await pdfSeed(2);
});

const masuk = async (kategori: 'lampiran' | 'dikecualikan' | 'lembar-uji') => {
  const j = await unggah(kantor, isi, { kategori });
  await terimaUnggahan(jalurMasuk(j), alatUji());
  return j;
};
const atasan = () => ({ uid: 'u-atasan', satkerId: kantor.satkerId, peran: ['ATASAN_PPID' as const] });
const tarik = (j: JalurMasuk, alat = alatUji(), siapa = atasan()) =>
  tarikPengecualian(siapa, { dokumenId: j.dokumenId, kategori: 'keputusan', alasan: ALASAN }, alat);
const akses = async () =>
  (await db().collection(`satker/${kantor.satkerId}/akses`).get()).docs.map((d) => d.data() as Akses);
const terbuka = async (j: JalurMasuk) => {
  const { asli, ...d } = await dokumen(j);
  expect(d).toMatchObject({ kelas: 'biasa', pindah: null, ditutup: null, sewaSampai: null });
  expect(asli).toMatch(/\/biasa\//);
  expect(await simpanan.info(asli ?? '')).not.toBeNull();
  expect((await halaman(j)).map(({ kelas }) => kelas)).not.toContain('dikecualikan');
};
/** A tindakan of its berkas that it went along with. */
const lampirkan = async (j: JalurMasuk, status: 'BERJALAN' | 'SELESAI') => {
  const ref = refBerkas(j.satkerId, 'pengecualian', j.berkasId);
  await ref.set({ id: j.berkasId, status, data: {} }, { merge: true });
  await ref
    .collection('riwayat')
    .doc('000001')
    .set({ dokumenIds: [j.dokumenId] });
};

test('yang keliru diserahkan menjadi biasa dengan semua yang isinya sama; sekali saja dicatat', async () => {
  const a = await masuk('lembar-uji');
  const b = await masuk('lembar-uji');
  expect(await tarik(a)).toEqual({ ditarik: 2 });
  await terbuka(a);
  expect(await dokumen(b)).toMatchObject({ kelas: 'biasa', kategori: 'keputusan', pindah: null });
  expect((await akses()).map(({ apa, oleh, alasan }) => [apa, oleh, alasan])).toEqual([
    ['PENARIKAN', 'u-atasan', ALASAN],
    ['PENARIKAN', 'u-atasan', ALASAN],
  ]);
  expect(await tarik(a)).toEqual({ ditarik: 0 });
  expect(await akses()).toHaveLength(2);
  // The same file enters again, now as what it is.
  expect(await dokumen(await masuk('lampiran'))).toMatchObject({ kelas: 'biasa', karantina: null });
});

test('salinan yang ikut tertutup dilepas PPID sesudahnya, tidak dengan sendirinya', async () => {
  const salinan = await masuk('lampiran');
  const keliru = await masuk('dikecualikan');
  const ppid = { uid: 'u-ppid', satkerId: kantor.satkerId, peran: ['PPID' as const] };
  const lepas = () => lepasDokumen(ppid, { dokumenId: salinan.dokumenId, alasan: ALASAN }, alatUji());
  await expect(tarik(salinan)).rejects.toThrow('Nyatakan dahulu dokumen itu');
  await expect(lepas()).rejects.toThrow('masih berlaku atau belum diputuskan');
  await tarik(keliru);
  expect(await dokumen(salinan)).toMatchObject({ kelas: 'dikecualikan' });
  await lepas();
  await terbuka(salinan);
});

test('mati di tengah: katalog sudah benar, sapuan membawa filenya', async () => {
  const j = await masuk('dikecualikan');
  // What fails is logged and left to the sweep.
  await tarik(j, alatUji(matiSaat('salin')));
  expect(await dokumen(j)).toMatchObject({ kelas: 'biasa' });
  expect((await dokumen(j)).pindah).not.toBeNull();
  const nanti = alatUji();
  nanti.majukanJam(3_600_000);
  await pindahkanTertunda('9999', nanti);
  await terbuka(j);
});

/** An item of the DIK without an end has it. */
const tahan = (j: JalurMasuk) =>
  refButir(kantor.satkerId, 'b1').set({
    ...butirAwal(kantor.satkerId)[0],
    ...{ id: 'b1', dokumenIds: [j.dokumenId] },
  });

describe('yang ditolak', () => {
  const tetap = async (j: JalurMasuk) => {
    expect(await dokumen(j)).toMatchObject({ kelas: 'dikecualikan', pindah: null });
    expect((await akses()).map(({ apa }) => apa)).not.toContain('PENARIKAN');
  };

  test('oleh yang menyerahkannya sendiri', async () => {
    const j = await masuk('dikecualikan');
    const { diunggahOleh: uid } = await dokumen(j);
    await expect(tarik(j, alatUji(), { ...atasan(), uid })).rejects.toThrow('harus oleh pejabat lain');
    await tetap(j);
  });

  test('yang termasuk butir berlaku; sesudah butirnya dibuka boleh', async () => {
    const j = await masuk('dikecualikan');
    await tahan(j);
    await expect(tarik(j)).rejects.toThrow('termasuk butir DIK');
    await tetap(j);
    await refButir(kantor.satkerId, 'b1').update({ status: 'BERAKHIR_TERBUKA' });
    await expect(tarik(j)).rejects.toThrow('PPID belum memeriksa data pribadi');
    await taruhDip(kantor.satkerId, 'b1', [j.dokumenId], [j.dokumenId]);
    await expect(tarik(j)).rejects.toThrow('tidak dibuka apa adanya');
    await tetap(j);
    await taruhDip(kantor.satkerId, 'b1', [j.dokumenId]);
    expect(await tarik(j)).toEqual({ ditarik: 1 });
  });

  test('yang masih diuji dalam berkas klasifikasi; sesudah berakhir tanpa pengecualian boleh', async () => {
    const j = await masuk('dikecualikan');
    await refDokumen(j.satkerId, j.dokumenId).update({ jenis: 'pengecualian' });
    await lampirkan(j, 'BERJALAN');
    await expect(tarik(j)).rejects.toThrow('berkas yang masih berjalan');
    await tetap(j);
    await lampirkan(j, 'SELESAI');
    expect(await tarik(j)).toEqual({ ditarik: 1 });
  });

  test('lembar uji yang sudah tercatat dalam berkasnya, juga sesudah berkasnya selesai', async () => {
    const j = await masuk('lembar-uji');
    await refDokumen(j.satkerId, j.dokumenId).update({ jenis: 'pengecualian' });
    await lampirkan(j, 'SELESAI');
    await expect(tarik(j)).rejects.toThrow('lembar uji yang sudah tercatat');
    await tetap(j);
  });

  test('satu dari yang isinya sama cukup untuk menahan semuanya', async () => {
    const a = await masuk('dikecualikan');
    const b = await masuk('dikecualikan');
    await tahan(b);
    await expect(tarik(a)).rejects.toThrow('termasuk butir DIK');
    await tetap(a);
  });
});
