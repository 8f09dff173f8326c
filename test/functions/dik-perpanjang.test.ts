import { jalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { Kategori } from '@ppid/domain/dokumen/types';
import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { beforeEach, describe, expect, test } from 'vitest';
import { lupakanAcuan } from '../../functions/src/ports/acuan.js';
import { refAkses, refBerkas, refButir, refDip, refSop } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { akhiriButir } from '../../functions/src/usecases/akhiri-butir.js';
import { bukaDokumenDik } from '../../functions/src/usecases/buka-dokumen-dik.js';
import { periksaDip, type PeriksaDip } from '../../functions/src/usecases/periksa-dip.js';
import { perpanjangButir } from '../../functions/src/usecases/perpanjang-butir.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { pdfSeed } from '../fixtures/pindaian.js';
import { bacaBerkas, ids, kantorUji, lakukan, potret, proyekUji, riwayat } from './bantu.js';
import { jam, taruhButir } from './dik-bantu.js';
import { alatUji, dokumen, unggah } from './dokumen-bantu.js';

proyekUji('dik-perpanjang');

const ID = 'butir1';
let satkerId = '';
const penghubung = () => ({ uid: 'uid-tim_penghubung', satkerId, peran: ['TIM_PENGHUBUNG' as const] });
const ppid = () => ({ uid: 'uid-ppid', satkerId, peran: ['PPID' as const] });
const butir = async () => (await refButir(satkerId, ID).get()).data() as Butir;

/** A classification that names the item, opened by its form. */
const bukaLewatFormulir = (berkasId: string) =>
  lakukan({
    ...{ satkerId, jenis: 'pengecualian', berkasId, langkah: 0, aksi: 'buka', peran: 'PPID' },
    data: { judul: `Perpanjangan denah ${berkasId}`, pemicu: 'PERPANJANGAN', butirDiperpanjang: [ID] },
    pada: new Date('2031-08-04T03:00:00.000Z'),
  });

beforeEach(async () => {
  lupakanAcuan();
  ({ satkerId } = await kantorUji({ sop: false }));
  const sop = { ...SOP_SEED[0], satkerId };
  await refSop(satkerId, sop.kunci, sop.versi).set(sop);
  await jam('2031-08-04T03:00:00.000Z');
});

describe('perpanjangan', () => {
  test('adalah uji baru yang tertaut dua arah; tanggal butir lama tidak berubah', async () => {
    const lama = await taruhButir(satkerId, ID);
    const { berkasId } = await perpanjangButir(penghubung(), { butirId: ID });
    const berkas = await bacaBerkas(satkerId, berkasId, 'pengecualian');
    expect(berkas).toMatchObject({
      status: 'BERJALAN',
      dibukaOleh: 'uid-tim_penghubung',
      data: { pemicu: 'PERPANJANGAN', butirDiperpanjang: [ID] },
    });
    expect(await butir()).toEqual({ ...lama, perpanjangan: berkasId, diubah: berkas.dibuka });
  });

  test('diminta dua kali, juga bersamaan, tetap satu berkas', async () => {
    await taruhButir(satkerId, ID);
    const [satu, dua] = await Promise.all([
      perpanjangButir(penghubung(), { butirId: ID }),
      perpanjangButir(ppid(), { butirId: ID }),
    ]);
    expect(dua).toEqual(satu);
    const sekali = await potret(satkerId);
    expect(await perpanjangButir(ppid(), { butirId: ID })).toEqual(satu);
    expect(await potret(satkerId)).toEqual(sekali);
    expect(await ids(satkerId, 'pengecualian')).toEqual([satu.berkasId]);
    expect(await riwayat(satkerId, satu.berkasId, 'pengecualian')).toHaveLength(1);
  });

  test('yang dibuka lewat formulirnya juga tertaut', async () => {
    await taruhButir(satkerId, ID);
    const hasil = await bukaLewatFormulir('sendiri');
    expect(hasil).toMatchObject({ status: 'diterima' });
    expect((await butir()).perpanjangan).toBe('sendiri');
  });

  test('hanya satu yang terbuka, juga bila dua orang membukanya bersamaan lewat formulir', async () => {
    await taruhButir(satkerId, ID);
    const buka = (berkasId: string) => bukaLewatFormulir(berkasId);
    // The same queue opens the first three in one transaction; the last comes when all is done.
    const hasil = [...(await Promise.all(['a', 'b', 'c'].map(buka))), await buka('d')];
    const diterima = hasil.filter((h) => h?.status === 'diterima');
    expect(diterima).toHaveLength(1);
    expect(await ids(satkerId, 'pengecualian')).toEqual([(await butir()).perpanjangan]);
    expect(hasil.find((h) => h?.status === 'ditolak')).toMatchObject({
      kode: 'ISIAN_TIDAK_SAH',
      bidang: { butirDiperpanjang: expect.stringContaining('sedang diuji') as string },
    });
  });

  test('yang ditutup tanpa keputusan melepas butirnya, tetap tertulis, dan boleh dibuka lagi', async () => {
    await taruhButir(satkerId, ID);
    await bukaLewatFormulir('sendiri');
    const tutup = await lakukan({
      ...{ satkerId, jenis: 'pengecualian', berkasId: 'sendiri', langkah: 1, aksi: 'tutupTanpaUsulan' },
      ...{ peran: 'PPID', data: { alasan: 'Tidak perlu lagi.' }, pada: new Date('2031-08-05T03:00:00.000Z') },
    });
    expect(tutup).toMatchObject({ status: 'diterima' });
    expect(await butir()).toMatchObject({ perpanjangan: null, ujiLalu: ['sendiri'], status: 'AKTIF' });
    expect((await bacaBerkas(satkerId, 'sendiri', 'pengecualian')).data['keadaan']).toBe('TANPA_USULAN');
    const { berkasId } = await perpanjangButir(penghubung(), { butirId: ID });
    expect(await butir()).toMatchObject({ perpanjangan: berkasId, ujiLalu: ['sendiri'] });
  });

  test('tidak untuk yang sudah berakhir atau dicabut', async () => {
    await taruhButir(satkerId, ID, { status: 'DICABUT' });
    await expect(perpanjangButir(ppid(), { butirId: ID })).rejects.toMatchObject({
      kode: 'failed-precondition',
    });
    await taruhButir(satkerId, ID);
    await jam('2031-11-02T03:00:00.000Z');
    await expect(perpanjangButir(ppid(), { butirId: ID })).rejects.toMatchObject({
      kode: 'failed-precondition',
    });
    expect(await ids(satkerId, 'pengecualian')).toEqual([]);
  });
});

describe('butir yang dibuka', () => {
  const periksa = (lain: Partial<PeriksaDip> = {}) =>
    periksaDip(ppid(), {
      ...{
        dipId: ID,
        status: 'SIAP',
        catatan: 'Tidak memuat data pribadi.',
        dokumenIds: ['d1', 'd2'],
        ditahan: [],
      },
      ...lain,
    });
  const dip = async () => (await refDip(satkerId, ID).get()).data() as ButirDip;

  beforeEach(async () => {
    await taruhButir(satkerId, ID, { dokumenIds: ['d2', 'd1'] });
    const dasar = { nomor: '12 Tahun 2031', tanggal: '2031-08-01' };
    const alasan = 'Ditetapkan terbuka sebelum berakhir.';
    await akhiriButir(ppid(), { butirId: ID, sebab: 'PENETAPAN', ...dasar, alasan });
  });

  test('menunggu pemeriksaan data pribadi sebelum masuk DIP', async () => {
    expect(await dip()).toMatchObject({
      status: 'PERIKSA_PRIBADI',
      asal: { butirId: ID, sebab: 'PENETAPAN' },
    });
    await periksa({ status: 'PERLU_DIHITAMKAN', catatan: 'Ada nomor telepon pada halaman dua.' });
    expect(await dip()).toMatchObject({ status: 'PERLU_DIHITAMKAN' });
    await periksa();
    expect(await dip()).toMatchObject({
      status: 'SIAP',
      diperiksa: { oleh: 'uid-ppid', dokumenIds: ['d1', 'd2'] },
    });
  });

  test.each([
    ['sebelum setiap dokumennya dilihat', { dokumenIds: ['d1'] }, 'dokumenIds'],
    ['dengan dokumen milik butir lain', { dokumenIds: ['d1', 'd2', 'd3'] }, 'dokumenIds'],
    ['tanpa catatan', { catatan: 'ya' }, 'catatan'],
  ])('tidak dinyatakan siap %s', async (_apa, lain, bidang) => {
    await expect(periksa(lain)).rejects.toMatchObject({ bidang: { [bidang]: expect.any(String) as string } });
    expect(await dip()).toMatchObject({ status: 'PERIKSA_PRIBADI', diperiksa: null });
  });

  test('yang tidak pernah dibuka tidak ada untuk diperiksa', async () => {
    await expect(periksa({ dipId: 'lain' })).rejects.toMatchObject({ kode: 'not-found' });
  });
});

describe('dokumen dari butir yang dibuka', () => {
  const buka = (dokumenId: string) => bukaDokumenDik(ppid(), { dipId: ID, dokumenId }, alatUji());
  const masukkan = async (kategori: Kategori = 'dikecualikan') => {
    const j = await unggah({ satkerId, berkasId: 'B1' }, await pdfSeed(2), { kategori });
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
    const [j, lembar] = [await masukkan(), await masukkan('lembar-uji')];
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
});
