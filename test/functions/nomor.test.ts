import { ZONA } from '@ppid/domain/satker/satker';
import type { Hasil } from '@ppid/domain/berkas/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { KEBERATAN, PENGAJU } from '../../emulators/story/isian.js';
import { bacaKantor } from '../../functions/src/ports/acuan.js';
import { db, refPembilang, refSatker } from '../../functions/src/ports/firestore.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import {
  bukaan,
  kantorUji,
  lakukan,
  potret,
  proyekUji,
  saat,
  tulisTindakan,
  type Alamat,
  type TindakanUji,
} from './bantu.js';

proyekUji('nomor');

let satkerId: string;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  return () => {
    vi.restoreAllMocks();
    vi.doUnmock('../../functions/src/ports/firestore.js');
  };
});

/** As the trigger calls it, with what the event says; in the given order to the queue, because the office is known. */
const kiriman = { aksi: 'buka', pada: saat().toISOString() };
const kirim = async (alamat: Alamat[]): Promise<(Hasil | null)[]> => {
  await bacaKantor(satkerId);
  return Promise.all(alamat.map((a) => majukanBerkas(a, kiriman)));
};
const cobaKirim = async (alamat: Alamat[]): Promise<string[]> => {
  await bacaKantor(satkerId);
  const hasil = await Promise.allSettled(alamat.map((a) => majukanBerkas(a, kiriman)));
  return hasil.map(({ status }) => status);
};

const siapkan = (jumlah: number, isi: (i: number) => Partial<TindakanUji> = () => ({})): Promise<Alamat[]> =>
  Promise.all(Array.from({ length: jumlah }, (_, i) => tulisTindakan(bukaan(satkerId, `B${i}`, isi(i)))));

const bukaKeberatan = (berkasId: string, pada: Date): TindakanUji => ({
  satkerId,
  berkasId,
  jenis: 'keberatan',
  langkah: 0,
  aksi: 'buka',
  peran: 'DESK',
  data: {
    ...KEBERATAN,
    kasusPosisi: `Informasi berkala tidak tersedia (${berkasId}).`,
    diterima: pada.toISOString(),
  },
  pribadi: PENGAJU,
  pada,
});

async function nomor(jenis: Jenis = 'permohonan'): Promise<string[]> {
  const { docs } = await db().collection(`satker/${satkerId}/${jenis}`).get();
  return docs.map((d) => String(d.get('nomor'))).sort();
}
const urut = async (): Promise<number[]> => (await nomor()).map((n) => parseInt(n, 10));
const sampai = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
const pembilang = async (kunci = 'permohonan-2026'): Promise<unknown> =>
  (await refPembilang(satkerId, kunci).get()).get('terakhir');

/** Makes the first `kali` transactions fail just before their commit. */
function matiSebelumSimpan(kali: number): void {
  const asli = db().runTransaction.bind(db());
  const tiruan = vi.spyOn(db(), 'runTransaction');
  for (let i = 0; i < kali; i += 1) {
    tiruan.mockImplementationOnce((kerja, opsi) =>
      asli(async (tx) => {
        await kerja(tx);
        throw new Error('mati');
      }, opsi),
    );
  }
}

describe('pendaftaran bersamaan', () => {
  test('dua ratus sekaligus mendapat dua ratus nomor berurutan tanpa celah', async () => {
    const alamat = await siapkan(200);
    const hasil = await kirim(alamat);
    expect(hasil.filter((h) => h?.status === 'diterima')).toHaveLength(200);
    expect(await urut()).toEqual(sampai(200));
    expect(await pembilang()).toBe(200);
  });

  test('tiga instance yang masing-masing menerima empat puluh tidak menumpuk dan tidak meninggalkan celah', async () => {
    const alamat = await siapkan(120);
    // Another module registry is another instance with a queue of its own; only the connection is shared.
    const gudang = await import('../../functions/src/ports/firestore.js');
    const instance = async () => {
      vi.resetModules();
      vi.doMock('../../functions/src/ports/firestore.js', () => gudang);
      return (await import('../../functions/src/usecases/majukan-berkas.js')).majukanBerkas;
    };
    const maju = [majukanBerkas, await instance(), await instance()];
    const hasil = await Promise.all(alamat.map((a, i) => (maju[i % 3] ?? majukanBerkas)(a)));
    expect(hasil.filter((h) => h?.status === 'diterima')).toHaveLength(120);
    expect(await urut()).toEqual(sampai(120));
  });

  test('yang ditolak di antaranya tidak mengambil nomor', async () => {
    const alamat = await siapkan(30, (i) => (i % 3 === 0 ? { pribadi: { ...PENGAJU, nama: '' } } : {}));
    const hasil = await kirim(alamat);
    expect(hasil.map((h) => h?.status === 'ditolak')).toEqual(sampai(30).map((n) => n % 3 === 1));
    expect(await urut()).toEqual(sampai(20));
    expect(await pembilang()).toBe(20);
  });

  test('tindakan yang sama dan berkas yang sama, berkali-kali di antaranya, membuka satu kali', async () => {
    const alamat = await siapkan(5);
    const kembar = await tulisTindakan(bukaan(satkerId, 'B0', { tindakanId: 'lain' }));
    const hasil = await kirim([...alamat, kembar, ...alamat, kembar]);
    expect(hasil.map((h) => h?.kode)).toEqual([
      ...[null, null, null, null, null, 'BERKAS_SUDAH_ADA'],
      ...[null, null, null, null, null, 'BERKAS_SUDAH_ADA'],
    ]);
    expect(await urut()).toEqual(sampai(5));
  });

  test('kelompok yang gagal disimpan tidak meninggalkan apa pun, dan setiap anggotanya diulang sendiri', async () => {
    const alamat = await siapkan(6);
    // The first goes alone, the second transaction is the group.
    matiSebelumSimpan(2);
    expect(await cobaKirim(alamat)).toEqual(['rejected', ...Array<string>(5).fill('fulfilled')]);
    expect(await urut()).toEqual(sampai(5));
    expect(await majukanBerkas(alamat[0] as Alamat)).toMatchObject({ status: 'diterima' });
    expect(await urut()).toEqual(sampai(6));
  });

  test('kelompok yang mati tanpa jejak tidak mengambil nomor', async () => {
    const alamat = await siapkan(4);
    const sebelum = await potret(satkerId);
    matiSebelumSimpan(5);
    expect(await cobaKirim(alamat)).toEqual(Array<string>(4).fill('rejected'));
    expect(await potret(satkerId)).toEqual(sebelum);
    await kirim(alamat);
    expect(await urut()).toEqual(sampai(4));
  });
});

describe('satu pembilang per kantor, jenis, dan tahun', () => {
  test.each(ZONA)('%s: tahun dan bulan menurut tanggal kantor, juga di malam tahun baru', async (zona) => {
    await refSatker(satkerId).update({ zona });
    const jam = { 'Asia/Jakarta': 7, 'Asia/Pontianak': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }[zona];
    const tahunBaru = Date.UTC(2027, 0, 1, -jam);
    const pada = [-61_000, -1000, 0, 61_000].map((geser) => new Date(tahunBaru + geser));
    const alamat = [
      ...(await siapkan(4, (i) => ({ pada: pada[i] as Date }))),
      ...(await Promise.all(pada.map((p, i) => tulisTindakan(bukaKeberatan(`K${i}`, p))))),
    ];
    for (const a of alamat) expect(await majukanBerkas(a)).toMatchObject({ status: 'diterima' });
    expect(await nomor()).toEqual([
      '0001/PPID/17/I/2027',
      '0001/PPID/17/XII/2026',
      '0002/PPID/17/I/2027',
      '0002/PPID/17/XII/2026',
    ]);
    expect(await nomor('keberatan')).toEqual([
      '0001/KEB-PPID/17/I/2027',
      '0001/KEB-PPID/17/XII/2026',
      '0002/KEB-PPID/17/I/2027',
      '0002/KEB-PPID/17/XII/2026',
    ]);
    for (const kunci of ['permohonan-2026', 'permohonan-2027', 'keberatan-2026', 'keberatan-2027'])
      expect(await pembilang(kunci), kunci).toBe(2);
  });

  test('kantor lain menghitung sendiri', async () => {
    await lakukan(bukaan(satkerId, 'B1'));
    const lain = await kantorUji();
    await lakukan(bukaan(lain.satkerId, 'B1'));
    expect(await nomor()).toEqual(['0001/PPID/17/XI/2026']);
    expect((await refPembilang(lain.satkerId, 'permohonan-2026').get()).get('terakhir')).toBe(1);
  });

  test('keberatan memakai pola kantor untuk keberatan', async () => {
    await refSatker(satkerId).update({ 'pengaturan.polaNomorKeberatan': 'K-{urut:2}-{tahun}' });
    await lakukan(bukaKeberatan('K1', saat()));
    expect(await nomor('keberatan')).toEqual(['K-01-2026']);
  });
});
