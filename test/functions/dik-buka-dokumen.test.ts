import { LEBAR } from '@ppid/domain/dokumen/batas';
import { jalurMasuk, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { Kategori } from '@ppid/domain/dokumen/types';
import type { ButirDip } from '@ppid/domain/pengecualian/types';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lupakanAcuan } from '../../functions/src/ports/acuan.js';
import { refAkses, refBerkas, refDip, refDokumen } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { akhiriButir } from '../../functions/src/usecases/akhiri-butir.js';
import { bukaDokumenDik } from '../../functions/src/usecases/buka-dokumen-dik.js';
import { halamanDokumen } from '../../functions/src/usecases/halaman-dokumen.js';
import { periksaDip } from '../../functions/src/usecases/periksa-dip.js';
import { periksaGerbang } from '../../functions/src/usecases/periksa-gerbang.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { pdfSeed } from '../fixtures/pindaian.js';
import { kantorUji, proyekUji } from './bantu.js';
import { jam, taruhButir } from './dik-bantu.js';
import { alatUji, dokumen, unggah } from './dokumen-bantu.js';

// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 180_000 });
proyekUji('dik-buka-dokumen');

const ID = 'butir1';
const KINI = '2031-08-04T03:00:00.000Z';
let satkerId = '';
const ppid = (uid = 'uid-ppid') => ({ uid, satkerId, peran: ['PPID' as const] });

beforeEach(async () => {
  lupakanAcuan();
  ({ satkerId } = await kantorUji({ sop: false }));
  await jam(KINI);
});

describe('dokumen dari butir yang dibuka', () => {
  const buka = (dokumenId: string, siapa = ppid()) =>
    bukaDokumenDik(siapa, { dipId: ID, dokumenId }, alatUji());
  const masukkanSalinan = async (j: JalurMasuk, hasilDokumenId: string) => {
    const salinan: JalurMasuk = { ...j, kategori: 'jawaban', dokumenId: hasilDokumenId };
    return { salinan, hasil: await terimaUnggahan(jalurMasuk(salinan), alatUji()) };
  };
  const larangan = async (j: JalurMasuk) =>
    [...(await periksaGerbang(satkerId, { dokumen: [await dokumen(j)] }, KINI)).values()].join();
  const masukkan = async (kategori: Kategori = 'dikecualikan', halaman = 2) => {
    const j = await unggah({ satkerId, berkasId: 'B1' }, await pdfSeed(halaman), { kategori });
    await terimaUnggahan(jalurMasuk(j), alatUji());
    return j;
  };
  const bukaButirnya = async (dokumenIds: string[]): Promise<void> => {
    await taruhButir(satkerId, ID, { dokumenIds });
    const dasar = { nomor: '12 Tahun 2031', tanggal: '2031-08-01', alasan: 'Ditetapkan terbuka.' };
    await akhiriButir(ppid(), { butirId: ID, sebab: 'PENETAPAN', ...dasar });
  };
  const nyatakanSiap = (dokumenIds: string[], ditahan: string[] = []) =>
    periksaDip(ppid(), {
      ...{ dipId: ID, status: 'SIAP', catatan: 'Tidak memuat data pribadi.', dokumenIds, ditahan },
    });
  const dip = async () => (await refDip(satkerId, ID).get()).data() as ButirDip;

  beforeEach(async () => {
    await refBerkas(satkerId, 'permohonan', 'B1').set({ id: 'B1', satkerId });
  });

  test('keluar sebagai salinan biasa, sekali; aslinya tetap dikecualikan', async () => {
    const j = await masukkan();
    await bukaButirnya([j.dokumenId]);
    await nyatakanSiap([j.dokumenId]);
    const asli = await dokumen(j);
    const { hasilDokumenId } = await buka(j.dokumenId);
    const salinan = { ...j, kategori: 'jawaban' as const, dokumenId: hasilDokumenId };
    // Asked again before the pipeline came: the same file at the same place.
    expect(await buka(j.dokumenId)).toEqual({ hasilDokumenId });
    await terimaUnggahan(jalurMasuk(salinan), alatUji());
    expect(await dokumen(salinan)).toMatchObject({ kelas: 'biasa', status: 'SELESAI', sha256: asli.sha256 });
    expect(await dokumen(j)).toEqual(asli);
    await buka(j.dokumenId);
    expect(await simpanan.daftar(`masuk/${satkerId}/`)).toEqual([]);
    const akses = (await refAkses(satkerId, hasilDokumenId).get()).data();
    expect(akses).toMatchObject({ apa: 'PEMBUKAAN', dokumenId: j.dokumenId, oleh: 'uid-ppid' });
    expect(await dip()).toMatchObject({
      menunggu: false,
      dibuka: [{ dokumenId: j.dokumenId, hasilDokumenId }],
    });
    // What is out cannot be held back by a second look.
    await expect(nyatakanSiap([j.dokumenId], [j.dokumenId])).rejects.toMatchObject({
      bidang: { ditahan: expect.any(String) as string },
    });
  });

  test('yang ditahan saat diperiksa tidak keluar, dan tidak ditunggu siapa pun', async () => {
    const j = await masukkan();
    await bukaButirnya([j.dokumenId]);
    expect(await dip()).toMatchObject({ menunggu: true });
    await nyatakanSiap([j.dokumenId]);
    expect(await dip()).toMatchObject({ menunggu: true });
    await nyatakanSiap([j.dokumenId], [j.dokumenId]);
    expect(await dip()).toMatchObject({ menunggu: false });
    await expect(buka(j.dokumenId)).rejects.toMatchObject({ kode: 'failed-precondition' });
    expect(await simpanan.daftar(`masuk/${satkerId}/`)).toEqual([]);
  });

  test('tidak keluar sebelum PPID menyatakannya siap, dan lembar uji tidak pernah', async () => {
    const [j, lembar] = [await masukkan(), await masukkan('lembar-uji', 1)];
    const semua = [j.dokumenId, lembar.dokumenId];
    await bukaButirnya(semua);
    await expect(buka(j.dokumenId)).rejects.toMatchObject({ kode: 'failed-precondition' });
    await nyatakanSiap(semua);
    // Held back by itself: nobody waits for what cannot be done.
    expect((await dip()).diperiksa?.ditahan).toEqual([lembar.dokumenId]);
    await buka(j.dokumenId);
    expect(await dip()).toMatchObject({ menunggu: false });
    await simpanan.hapus((await simpanan.daftar(`masuk/${satkerId}/`))[0] ?? '');
    await expect(buka(lembar.dokumenId)).rejects.toMatchObject({ kode: 'failed-precondition' });
    expect(await simpanan.daftar(`masuk/${satkerId}/`)).toEqual([]);
  });

  test('tidak keluar selama butir lain di dalamnya masih dikecualikan, atau butirnya sendiri belum dibuka', async () => {
    const j = await masukkan();
    await bukaButirnya([j.dokumenId]);
    await nyatakanSiap([j.dokumenId]);
    await taruhButir(satkerId, 'lain', { dokumenIds: [j.dokumenId] });
    await expect(buka(j.dokumenId)).rejects.toMatchObject({ kode: 'failed-precondition' });
    const lain = bukaDokumenDik(ppid(), { dipId: 'lain', dokumenId: j.dokumenId }, alatUji());
    await expect(lain).rejects.toMatchObject({ kode: 'not-found' });
    expect(await simpanan.daftar(`masuk/${satkerId}/`)).toEqual([]);
  });

  test('salinannya boleh dibaca dan keluar, dan file yang sama boleh diunggah ke permohonan', async () => {
    const j = await masukkan();
    await bukaButirnya([j.dokumenId]);
    await nyatakanSiap([j.dokumenId]);
    const { hasilDokumenId } = await buka(j.dokumenId);
    const { salinan } = await masukkanSalinan(j, hasilDokumenId);
    expect(await larangan(salinan)).toBe('');
    const halaman = { dokumenId: hasilDokumenId, halaman: 2, lebar: LEBAR.besar };
    expect(await halamanDokumen(satkerId, halaman)).toMatchObject({ jumlah: 2 });
    const unduhan = await masukkan('jawaban');
    expect(await dokumen(unduhan)).toMatchObject({ kelas: 'biasa', karantina: null });
    expect(await larangan(unduhan)).toBe('');
    // Not named by the line of the DIP: somebody else's work.
    await refDip(satkerId, ID).update({ dibuka: [] });
    expect(await larangan(salinan)).toContain('belum tercatat dibuka PPID');
  });

  test('yang ditolak pintu tidak tercatat dibuka, dan dapat dibuka lagi sebagai salinan lain', async () => {
    const j = await masukkan();
    await bukaButirnya([j.dokumenId]);
    await nyatakanSiap([j.dokumenId]);
    const { hasilDokumenId } = await buka(j.dokumenId);
    expect(await dip()).toMatchObject({ menunggu: false, dibuka: [{ hasilDokumenId }] });
    // Somebody hands the same file in as excluded, before the pipeline comes to the copy.
    const lain = await masukkan();
    expect((await masukkanSalinan(j, hasilDokumenId)).hasil).toBe('karantina');
    expect(await dip()).toMatchObject({ menunggu: true, dibuka: [] });
    await expect(buka(j.dokumenId)).rejects.toThrow('Dokumen lain yang isinya sama');
    expect(await simpanan.daftar(`masuk/${satkerId}/`)).toEqual([]);
    await refDokumen(satkerId, lain.dokumenId).update({ kelas: 'biasa' });
    const lagi = await buka(j.dokumenId);
    expect(lagi.hasilDokumenId).not.toBe(hasilDokumenId);
    const { salinan } = await masukkanSalinan(j, lagi.hasilDokumenId);
    expect(await larangan(salinan)).toBe('');
    expect(await dip()).toMatchObject({ menunggu: false, dibuka: [lagi] });
  });

  test('log siapa yang membukanya tidak ditimpa oleh yang meminta lagi', async () => {
    const j = await masukkan();
    await bukaButirnya([j.dokumenId]);
    await nyatakanSiap([j.dokumenId]);
    const { hasilDokumenId } = await buka(j.dokumenId);
    const ref = refAkses(satkerId, hasilDokumenId);
    const pertama = (await ref.get()).data();
    await jam('2031-08-09T03:00:00.000Z');
    expect(await buka(j.dokumenId, ppid('uid-plt'))).toEqual({ hasilDokumenId });
    expect((await ref.get()).data()).toEqual(pertama);
  });

  test('tidak keluar selama butir KPU RI yang didokumentasikan bersamanya masih berlaku', async () => {
    const j = await masukkan();
    await bukaButirnya([j.dokumenId]);
    await nyatakanSiap([j.dokumenId]);
    await taruhButir('', 'nas-1', { informasi: 'Ijazah bakal calon' });
    const berkas = { id: 'B1', satkerId, data: { butirIds: [ID, 'nas-1'] } };
    await refBerkas(satkerId, 'pendokumentasian', 'B1').set(berkas);
    await refDokumen(satkerId, j.dokumenId).update({ jenis: 'pendokumentasian' });
    await expect(buka(j.dokumenId)).rejects.toThrow('Ijazah bakal calon');
    expect(await simpanan.daftar(`masuk/${satkerId}/`)).toEqual([]);
  });
});
