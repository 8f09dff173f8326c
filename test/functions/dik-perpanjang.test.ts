import type { Butir, ButirDip } from '@ppid/domain/pengecualian/types';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { beforeEach, describe, expect, test } from 'vitest';
import { lupakanAcuan } from '../../functions/src/ports/acuan.js';
import { refButir, refDip, refSop } from '../../functions/src/ports/firestore.js';
import { akhiriButir } from '../../functions/src/usecases/akhiri-butir.js';
import { periksaDip, type PeriksaDip } from '../../functions/src/usecases/periksa-dip.js';
import { perpanjangButir } from '../../functions/src/usecases/perpanjang-butir.js';
import { bacaBerkas, ids, kantorUji, lakukan, potret, proyekUji, riwayat } from './bantu.js';
import { jam, taruhButir } from './dik-bantu.js';

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
