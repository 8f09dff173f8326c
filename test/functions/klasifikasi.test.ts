import type { Butir, Tertutup } from '@ppid/domain/pengecualian/types';
import { cariLangkah } from '@ppid/domain/sop/langkah';
import { replay } from '@ppid/domain/sop/replay';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KLASIFIKASI, type Babak } from '../../emulators/story/alur.js';
import { ISIAN, isianPada } from '../../emulators/story/isian.js';
import { bacaKantor } from '../../functions/src/ports/acuan.js';
import {
  db,
  refButir,
  refBerkas,
  refDokumen,
  refSatker,
  refSop,
  refTertutup,
  refTindakan,
} from '../../functions/src/ports/firestore.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import { butirContoh } from '../fixtures/butir.js';
import {
  bacaBerkas,
  bukaan as permohonan,
  ids,
  kantorUji,
  lakukan,
  potret,
  proyekUji,
  riwayat,
  saat,
  tulisTindakan,
  type TindakanUji,
} from './bantu.js';

proyekUji('klasifikasi');

const SOP = SOP_SEED[0];
const BERKAS = 'K1';
let satkerId = '';

/** Ten minutes apart, from 11 November 2026 on. */
const waktu = (i: number): Date => saat(9 * 24 * 60 + i * 10);
const TERAKHIR = KLASIFIKASI.babak.length;

/** A kabupaten with the SOP of seed 0 and the file of a decision. */
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  await refSatker(satkerId).update({ jenjang: 'KABKOTA' });
  await refSop(satkerId, SOP.kunci, SOP.versi).set({ ...SOP, satkerId });
  const dokumen = { berkasId: BERKAS, jenis: 'pengecualian', kelas: 'biasa', status: 'SELESAI' };
  await refDokumen(satkerId, 'kpt').set({ ...dokumen, kategori: 'keputusan' });
  await refDokumen(satkerId, 'nd').set({ ...dokumen, kategori: 'nota-dinas' });
});
afterEach(() => vi.restoreAllMocks());

const tindakan = (lain: Partial<TindakanUji> & Pick<TindakanUji, 'aksi' | 'peran'>): TindakanUji => ({
  ...{ satkerId, berkasId: BERKAS, jenis: 'pengecualian', langkah: 0 },
  ...lain,
});

const bukaan = (data: Record<string, unknown> = {}, lain: Partial<TindakanUji> = {}): TindakanUji =>
  tindakan({
    ...{ aksi: 'buka', peran: 'TIM_PENGHUBUNG', pada: waktu(0) },
    ...{ data: { ...ISIAN['klasifikasi'], ...data }, ...lain },
  });

/** One scene of the story as a tindakan. */
function babakKe(i: number, lain: Partial<TindakanUji> = {}): TindakanUji {
  const { langkah, aksi, peran, data, lampiran } = KLASIFIKASI.babak[i] as Babak;
  const formulir = cariLangkah(SOP, langkah)?.aksi.find(({ kode }) => kode === aksi)?.formulir ?? null;
  return tindakan({
    ...{ langkah, aksi, peran, pada: waktu(i + 1) },
    data: { ...isianPada(formulir, waktu(i + 1)), ...data },
    dokumenIds: lampiran ? ['kpt'] : [],
    ...lain,
  });
}

async function mainkan(sampai: number, buka = bukaan(), ubah: Record<number, object> = {}): Promise<void> {
  for (const t of [buka, ...Array.from({ length: sampai }, (_, i) => babakKe(i))]) {
    const i = (t.pada?.getTime() ?? 0) - waktu(1).getTime();
    const data = { ...t.data, ...ubah[i / 600_000] };
    const hasil = await lakukan({ ...t, data });
    if (hasil.status !== 'diterima')
      throw new Error(`${t.aksi}: ${hasil.alasan} ${JSON.stringify(hasil.bidang)}`);
  }
}

const butir = async (id: string): Promise<Butir | undefined> =>
  (await refButir(satkerId, id).get()).data() as Butir | undefined;

describe('dari usulan sampai butir DIK', () => {
  test('keputusan yang diterima menulis butirnya; usulan yang terbuka tidak menjadi butir', async () => {
    await mainkan(TERAKHIR);
    expect(await ids(satkerId, 'dik')).toEqual([`${BERKAS}-u1`]);
    expect(await butir(`${BERKAS}-u1`)).toMatchObject({
      satkerId,
      lingkup: 'KANTOR',
      status: 'AKTIF',
      informasi: 'Data rekening penerima honorarium badan ad hoc',
      penetapan: { oleh: 'KPU_RI', nomor: '100 Tahun 2026', tanggal: '2026-11-11' },
      lembar: { berkasId: BERKAS, usulanId: 'u1', nomor: '2/LU/XI/2026' },
      jangka: { mulai: '2026-12-01', akhir: '2031-11-30' },
    });
    const berkas = await bacaBerkas(satkerId, BERKAS, 'pengecualian');
    expect(berkas).toMatchObject({ status: 'SELESAI', data: { keadaan: 'DITETAPKAN' } });
    const kantor = await bacaKantor(satkerId);
    if (!kantor) throw new Error('no office');
    const konteks = { ...kantor, nomor: null, berkasId: BERKAS };
    const sejarah = await riwayat(satkerId, BERKAS, 'pengecualian');
    expect(replay({ ...SOP, satkerId }, sejarah, konteks)).toEqual(berkas);
  });

  test('bagian yang tertutup hanya ada di tempatnya, satu dokumen per versi lembar', async () => {
    await mainkan(TERAKHIR);
    const rahasia = /215 anggota|Contoh Kedua|pilihan penataan daerah pemilihan/;
    const isi = Object.entries((await potret(satkerId)) as Record<string, unknown>);
    const bocor = isi.filter(
      ([path, nilai]) => !path.includes('/tertutup/') && rahasia.test(JSON.stringify(nilai)),
    );
    expect(bocor.map(([path]) => path)).toEqual([]);
    const versi = (await riwayat(satkerId, BERKAS, 'pengecualian')).filter(
      ({ aksi }) => aksi === 'beriMasukan',
    );
    expect(versi).toHaveLength(3);
    for (const { urutan } of versi) {
      const lembar = (await refTertutup(satkerId, 'pengecualian', BERKAS, urutan).get()).data() as Tertutup;
      expect(lembar).toMatchObject({ formulir: 'ujiKonsekuensi', untuk: 'UJI', aksi: 'beriMasukan' });
      expect(Object.keys(lembar.isi).sort()).toEqual([
        ...['informasi', 'kepentinganPublik', 'penyeimbangan', 'peserta'],
      ]);
    }
  });

  test('tanpa berkas keputusannya tidak ada yang ditetapkan', async () => {
    await mainkan(TERAKHIR - 1);
    for (const dokumenIds of [[], ['nd']])
      expect(await lakukan(babakKe(TERAKHIR - 1, { dokumenIds }))).toMatchObject({
        kode: 'DILARANG_PENJAGA',
      });
    expect(await ids(satkerId, 'dik')).toEqual([]);
  });
});

describe('penetapan yang dikirim', () => {
  test('dua kali atau lima kali bersamaan membuat satu butir', async () => {
    await mainkan(TERAKHIR - 1);
    const alamat = await tulisTindakan(babakKe(TERAKHIR - 1));
    await Promise.all(Array.from({ length: 5 }, () => majukanBerkas(alamat)));
    const sebelum = await potret(satkerId);
    expect(await majukanBerkas(alamat)).toMatchObject({ status: 'diterima' });
    expect(await potret(satkerId)).toEqual(sebelum);
    expect(await ids(satkerId, 'dik')).toEqual([`${BERKAS}-u1`]);
  });

  test('oleh dua orang sekaligus diterima sekali', async () => {
    await mainkan(TERAKHIR - 1);
    const kedua = { tindakanId: 'kedua', oleh: 'ppid-lain', pada: waktu(TERAKHIR + 1) };
    const alamat = [babakKe(TERAKHIR - 1), babakKe(TERAKHIR - 1, kedua)].map(tulisTindakan);
    const hasil = await Promise.all(alamat.map(async (a) => majukanBerkas(await a)));
    expect(hasil.map((h) => h?.status).sort()).toEqual(['diterima', 'ditolak']);
    expect(await ids(satkerId, 'dik')).toEqual([`${BERKAS}-u1`]);
  });

  test('sebelum penerusannya tiba menunggu penerusan itu lebih dulu', async () => {
    await mainkan(TERAKHIR - 2);
    const penerusan = await tulisTindakan(babakKe(TERAKHIR - 2));
    const penetapan = await tulisTindakan(babakKe(TERAKHIR - 1));
    expect(await majukanBerkas(penetapan)).toMatchObject({ status: 'diterima' });
    expect(await majukanBerkas(penerusan)).toMatchObject({ status: 'diterima' });
    expect(await ids(satkerId, 'dik')).toEqual([`${BERKAS}-u1`]);
  });

  test.each(['sebelum', 'sesudah'])(
    'dan prosesnya mati %s transaksi disimpan, selesai pada pengiriman berikutnya',
    async (kapan) => {
      await mainkan(TERAKHIR - 1);
      const alamat = await tulisTindakan(babakKe(TERAKHIR - 1));
      const awal = await potret(satkerId);
      const asli = db().runTransaction.bind(db());
      vi.spyOn(db(), 'runTransaction').mockImplementationOnce(async (kerja, opsi) => {
        await asli(async (tx) => {
          const hasil = await kerja(tx);
          if (kapan === 'sebelum') throw new Error('mati');
          return hasil;
        }, opsi);
        throw new Error('mati');
      });
      await expect(majukanBerkas(alamat)).rejects.toThrow('mati');
      if (kapan === 'sebelum') expect(await potret(satkerId)).toEqual(awal);
      expect(await majukanBerkas(alamat)).toMatchObject({ status: 'diterima' });
      expect(await ids(satkerId, 'dik')).toEqual([`${BERKAS}-u1`]);
      expect(
        (await refTindakan(satkerId, 'pengecualian', BERKAS, alamat.tindakanId).get()).get('hasil'),
      ).toMatchObject({
        status: 'diterima',
      });
    },
  );
});

describe('perpanjangan', () => {
  const lama = (lain: Partial<Butir> = {}): Butir => butirContoh({ id: 'lama', satkerId, ...lain });
  const buka = (): TindakanUji =>
    bukaan({ pemicu: 'PERPANJANGAN', butirDiperpanjang: ['lama'] }, { peran: 'PPID' });
  const menggantikan = { 0: { menggantikan: 'lama' } };

  test('menggantikan butir lama dalam keputusan yang sama, tanpa hari yang kosong', async () => {
    await refButir(satkerId, 'lama').set(lama());
    await mainkan(TERAKHIR - 1, buka(), menggantikan);
    expect(await butir('lama')).toMatchObject({ status: 'AKTIF', perpanjangan: BERKAS, digantiOleh: null });
    await lakukan(babakKe(TERAKHIR - 1));
    expect(await butir('lama')).toMatchObject({ status: 'DIUBAH', digantiOleh: `${BERKAS}-u1` });
    expect(await butir(`${BERKAS}-u1`)).toMatchObject({
      status: 'AKTIF',
      menggantikan: 'lama',
      jangka: { mulai: '2026-11-11', akhir: '2031-11-30' },
    });
  });

  test('atas butir yang sementara itu terbuka sendiri tidak menutupnya diam-diam', async () => {
    await refButir(satkerId, 'lama').set(lama());
    await mainkan(TERAKHIR - 1, buka(), menggantikan);
    await refButir(satkerId, 'lama').update({ status: 'BERAKHIR_TERBUKA' });
    await lakukan(babakKe(TERAKHIR - 1));
    expect(await butir('lama')).toMatchObject({ status: 'BERAKHIR_TERBUKA', digantiOleh: null });
    expect(await butir(`${BERKAS}-u1`)).toMatchObject({
      menggantikan: 'lama',
      jangka: { mulai: '2026-12-01' },
    });
  });

  test('atas butir yang sudah tidak berlaku, atau milik kantor lain, tidak dibuka', async () => {
    await refButir(satkerId, 'lama').set(lama({ status: 'DICABUT' }));
    expect(await lakukan(buka())).toMatchObject({ kode: 'ISIAN_TIDAK_SAH' });
    const asing = bukaan({ pemicu: 'PERPANJANGAN', butirDiperpanjang: ['milik-lain'] });
    expect(await lakukan({ ...asing, berkasId: 'K2' })).toMatchObject({ kode: 'ISIAN_TIDAK_SAH' });
    expect((await refBerkas(satkerId, 'pengecualian', 'K2').get()).exists).toBe(false);
  });
});

describe('klasifikasi atas perkara', () => {
  test('tertaut pada permohonan yang ada di register, dan tidak dibuka atas nomor lain', async () => {
    await lakukan(permohonan(satkerId, 'P1'));
    const { nomor } = await bacaBerkas(satkerId, 'P1');
    expect(await lakukan(bukaan({ pemicu: 'PERMINTAAN', nomorPermohonan: nomor }))).toMatchObject({
      status: 'diterima',
    });
    const { data } = await bacaBerkas(satkerId, BERKAS, 'pengecualian');
    expect(data['berkasTerkait']).toEqual([{ jenis: 'permohonan', id: 'P1', nomor }]);
    const lain = bukaan({ pemicu: 'PERMINTAAN', nomorPermohonan: '9999/PPID' }, { berkasId: 'K2' });
    expect(await lakukan(lain)).toMatchObject({
      kode: 'ISIAN_TIDAK_SAH',
      bidang: { nomorPermohonan: 'Nomor pendaftaran tidak ditemukan.' },
    });
  });

  test('tertaut pada keberatan yang menjadi sengketa dengan nomor itu', async () => {
    const isi = { id: 'B1', nomor: '1/KEB', data: { sengketa: { nomorPerkara: '012/KI/2026' } } };
    await refBerkas(satkerId, 'keberatan', 'B1').set(isi);
    await lakukan(bukaan({ pemicu: 'SENGKETA', nomorPerkara: ' 012/KI/2026 ' }));
    const { data } = await bacaBerkas(satkerId, BERKAS, 'pengecualian');
    expect(data['berkasTerkait']).toEqual([{ jenis: 'keberatan', id: 'B1', nomor: '012/KI/2026' }]);
  });
});
