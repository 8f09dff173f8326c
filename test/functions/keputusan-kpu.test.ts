import type { IsiButir, UbahanButir } from '@ppid/domain/pengecualian/keputusan';
import { periksaKutipan } from '@ppid/domain/pengecualian/kutipan';
import type { Butir, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import type { Zona } from '@ppid/domain/satker/satker';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { lupakanAcuan } from '../../functions/src/ports/acuan.js';
import * as antrean from '../../functions/src/ports/antrean.js';
import { sekarang } from '../../functions/src/ports/clock.js';
import {
  db,
  refAkses,
  refBerkas,
  refButirNasional,
  refDip,
  refKeputusanKpu,
  refSatker,
} from '../../functions/src/ports/firestore.js';
import { catatKeputusanKpu } from '../../functions/src/usecases/catat-keputusan-kpu.js';
import { jagaPengecualianSemua } from '../../functions/src/usecases/jaga-pengecualian.js';
import {
  pratinjauKeputusanKpu,
  tinjauanKeputusanKpu,
} from '../../functions/src/usecases/pratinjau-keputusan-kpu.js';
import { tinjauPenolakan } from '../../functions/src/usecases/tinjau-penolakan.js';
import { ubahKeputusanKpu } from '../../functions/src/usecases/ubah-keputusan-kpu.js';
import { ids, kantorUji, potret, proyekUji } from './bantu.js';
import { jam, kantorRi, malam, RI, surelButir } from './dik-bantu.js';

proyekUji('keputusan-kpu');

// Nobody serves queues in this project; the test does what they would do.
vi.spyOn(antrean, 'antrekanTinjauPenolakan').mockResolvedValue();

const ri = { uid: 'uid-ri', satkerId: RI, jenjang: 'RI' as const, peran: ['PPID' as const] };
const ALASAN = 'Dinilai kembali oleh KPU RI.';
const AKHIR = '2031-01-01';
const isi = (lain: Partial<IsiButir> = {}): IsiButir => ({
  ...{ informasi: 'Dokumen syarat calon', bagian: 'Ijazah', pasal17: ['17.h.5'], undangUndang: null },
  ...{ konsekuensi: 'Mengungkap rahasia pribadi.', pertimbangan: 'Melindungi pribadi.' },
  jangka: { mulai: '2026-01-05', akhir: AKHIR, peristiwa: null, tanpaBatas: false, tinjau: null },
  ...{ unit: 'Biro Teknis', bentuk: ['DARING'], nomorLembar: '1/LUK/2026', retensi: 'Permanen', ...lain },
});
const jangka = (ubah: Partial<IsiButir['jangka']>) => ({ jangka: { ...isi().jangka, ...ubah } });

let ke = 0;
async function catat(butir = [isi(), isi({ informasi: 'Soal tes tertulis', bagian: '' })]) {
  const nomor = `${(ke += 1)} Tahun 2026`;
  return catatKeputusanKpu(ri, { nomor, tanggal: '2026-01-05', tentang: 'Dokumen pencalonan', butir });
}
const ubah = (keputusanId: string, tanggal: string, butir: UbahanButir[] | null) =>
  ubahKeputusanKpu(ri, {
    keputusanId,
    nomor: `9${ke} Tahun ${tanggal.slice(0, 4)}`,
    tanggal,
    alasan: ALASAN,
    butir,
  });
const buka = (id: string, apa: UbahanButir['apa'] = 'DICABUT'): UbahanButir => ({ id, apa, pengganti: null });
const nasional = async (id: string) => (await refButirNasional(id).get()).data() as Butir;
const keputusan = async (id: string) => (await refKeputusanKpu(id).get()).data() as KeputusanKpu;
async function ronda(pada: string): Promise<number> {
  await jam(pada);
  return jagaPengecualianSemua(await sekarang());
}
const kantorDi = async (zona: Zona): Promise<string> => {
  const { satkerId } = await kantorUji({ sop: false });
  await refSatker(satkerId).update({ zona });
  return satkerId;
};
/** A request whose refusal cites the item, as far as the fan-out looks at it. */
const menolak = (satkerId: string, id: string, butirDik: string[]) =>
  refBerkas(satkerId, 'permohonan', id).set({ id, satkerId, data: { hasil: 'DITOLAK', butirDik } });
const perintah = async (satkerId: string, id: string) =>
  (await ids(satkerId, `permohonan/${id}/tindakan`)).filter((t) => t.startsWith('cabut-'));
const tinjau = async (kunci: string) => {
  while (!(await tinjauPenolakan(kunci, await sekarang(), 2)));
};

beforeAll(kantorRi);
beforeEach(async () => {
  lupakanAcuan();
  for (const { ref } of (await db().collection('dikNasional').get()).docs) await ref.delete();
  await jam('2026-01-06T03:00:00.000Z');
});

test('dua butir selama lima tahun: diwarisi di tiga zona, satu dicabut pada tahun kedua, yang lain berakhir sendiri', async () => {
  const kantor = [
    await kantorDi('Asia/Jakarta'),
    await kantorDi('Asia/Makassar'),
    await kantorDi('Asia/Jayapura'),
  ];
  const [barat = '', tengah = '', timur = ''] = kantor;
  const { keputusanId, butirIds } = await catat();
  const [satu = '', dua = ''] = butirIds;
  for (const [s, id, butir] of [
    [barat, 'a', [satu]],
    [barat, 'b', [satu, dua]],
    [barat, 'c', [dua]],
    [timur, 'a', [satu]],
  ] as const)
    await menolak(s, id, [...butir]);

  await jam('2027-03-01T03:00:00.000Z');
  const lihat = await pratinjauKeputusanKpu(ri, { butirIds: [satu] });
  expect(lihat).toMatchObject({
    terpotong: false,
    penolakan: [
      { satkerId: barat, jumlah: 2 },
      { satkerId: timur, jumlah: 1 },
    ],
  });
  expect(lihat.kantor).toBeGreaterThanOrEqual(3);
  expect(await ubah(keputusanId, '2027-03-01', [buka(satu)])).toEqual({
    dibuka: [satu],
    dicabut: [satu],
    pengganti: [],
  });
  const kunci = `${keputusanId}-1`;
  expect((await keputusan(keputusanId)).tinjauan).toMatchObject({
    [kunci]: { status: 'MENUNGGU', permohonan: 0 },
  });
  await tinjau(kunci);
  expect((await keputusan(keputusanId)).tinjauan).toEqual({
    [kunci]: { status: 'SELESAI', diperiksa: 3, permohonan: 3 },
  });
  expect((await tinjauanKeputusanKpu(ri, { keputusanId })).penolakan).toMatchObject([
    { satkerId: barat, jumlah: 2 },
    { satkerId: timur, jumlah: 1 },
  ]);
  for (const [s, id, jumlah] of [
    [barat, 'a', 1],
    [barat, 'b', 1],
    [barat, 'c', 0],
    [timur, 'a', 1],
  ] as const)
    expect(await perintah(s, id)).toHaveLength(jumlah);

  // The other one still carries refusals on its last day in all three zones, whether or not the round has come.
  const zona = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
  for (const z of zona) {
    expect(periksaKutipan([dua], [await nasional(dua)], AKHIR, z)).toBeNull();
    expect(periksaKutipan([dua], [await nasional(dua)], '2031-01-02', z)).toContain('sudah berakhir');
    expect(periksaKutipan([satu], [await nasional(satu)], '2027-03-02', z)).toContain('dicabut');
  }
  const sebelum = await Promise.all(kantor.map((s) => potret(s)));
  for (const hari of ['2030-10-05', '2030-11-18', AKHIR, '2031-01-16', '2031-01-16'])
    await ronda(malam(hari));
  expect(await nasional(dua)).toMatchObject({
    status: 'BERAKHIR_TERBUKA',
    dibuka: { sebab: 'OTOMATIS', oleh: 'sistem' },
  });
  expect(await nasional(satu)).toMatchObject({ status: 'DICABUT' });
  // Once, at KPU RI: neither mails nor lines at the offices that inherit.
  const dibuka = (await surelButir(RI, `nasional-${dua}`)).filter((s) => s.startsWith('dibuka'));
  expect(dibuka).toEqual(['dibuka-atasan_ppid', 'dibuka-ppid']);
  expect((await ids(RI, 'dip')).filter((id) => butirIds.some((b) => id === `nasional-${b}`))).toHaveLength(2);
  expect(await Promise.all(kantor.map((s) => potret(s)))).toEqual(sebelum);
  expect(await ids(tengah, 'permohonan')).toEqual([]);
  expect(await ronda(malam('2031-01-17'))).toBe(0);
});

describe('butir nasional', () => {
  test.each(['PENETAPAN', 'PUTUSAN'] as const)(
    'dibuka lebih awal (%s): ke DIP KPU RI, tanpa meninjau penolakan',
    async (apa) => {
      const { keputusanId, butirIds } = await catat();
      const [id = ''] = butirIds;
      await jam('2027-03-01T03:00:00.000Z');
      expect(await ubah(keputusanId, '2027-03-01', [buka(id, apa)])).toEqual({
        dibuka: [id],
        dicabut: [],
        pengganti: [],
      });
      expect(await nasional(id)).toMatchObject({
        status: 'BERAKHIR_TERBUKA',
        dibuka: { sebab: apa, oleh: 'uid-ri' },
      });
      expect((await refDip(RI, `nasional-${id}`).get()).data()).toMatchObject({
        status: 'PERIKSA_PRIBADI',
        asal: { sebab: apa },
      });
      expect((await refAkses(RI, `buka-nasional-${id}`).get()).data()).toMatchObject({ sebab: apa });
      expect(await keputusan(keputusanId)).toMatchObject({ status: 'DIUBAH', tinjauan: {} });
      await ubah(keputusanId, '2027-03-01', [buka(butirIds[1] ?? '', apa)]);
      // Nothing of it is excluded any more, but nobody revoked it.
      expect((await keputusan(keputusanId)).status).toBe('DIUBAH');
    },
  );

  test('yang menunggu peristiwa dibuka olehnya, yang lain tidak', async () => {
    const peristiwa = { akhir: null, peristiwa: 'calon ditetapkan', tinjau: '2030-01-05' };
    const { keputusanId, butirIds } = await catat([isi(jangka(peristiwa)), isi()]);
    const [satu = '', dua = ''] = butirIds;
    await expect(ubah(keputusanId, '2026-01-06', [buka(dua, 'PERISTIWA')])).rejects.toMatchObject({
      bidang: { 'butir.0.apa': expect.stringContaining('peristiwa') as string },
    });
    await ubah(keputusanId, '2026-01-06', [buka(satu, 'PERISTIWA')]);
    expect(await nasional(satu)).toMatchObject({ dibuka: { sebab: 'PERISTIWA' } });
  });

  test('diperpanjang oleh keputusan baru: tidak ada hari tanpa pengecualian, yang lama tidak terbuka pada harinya', async () => {
    const { keputusanId, butirIds } = await catat();
    const [id = ''] = butirIds;
    await jam('2030-12-20T03:00:00.000Z');
    // It says "from the day after", and begins at once: until then neither would carry a refusal.
    const pengganti = isi(jangka({ mulai: '2031-01-02', akhir: '2036-01-01' }));
    const {
      pengganti: [baru = ''],
    } = await ubah(keputusanId, '2030-12-20', [{ id, apa: 'DIGANTI', pengganti }]);
    expect(await nasional(baru)).toMatchObject({
      menggantikan: id,
      jangka: { mulai: '2030-12-20', akhir: '2036-01-01' },
      penetapan: { keputusanId, tanggal: '2030-12-20' },
    });
    await ronda(malam('2031-01-02'));
    expect(await nasional(id)).toMatchObject({ status: 'DIUBAH', digantiOleh: baru, dibuka: null });
    expect(await nasional(baru)).toMatchObject({ status: 'AKTIF' });
    expect((await refDip(RI, `nasional-${id}`).get()).exists).toBe(false);
  });

  test.each([
    ['dicabut', 'DICABUT', null],
    ['dibuka', 'PENETAPAN', null],
    ['diperpanjang', 'DIGANTI', isi(jangka({ mulai: '2031-01-02', akhir: '2036-01-01' }))],
  ] as const)(
    'yang harinya sudah lewat tidak lagi %s, juga sebelum ronda datang',
    async (_apa, apa, pengganti) => {
      const { keputusanId, butirIds } = await catat();
      const [id = ''] = butirIds;
      await jam('2031-01-01T17:30:00.000Z');
      await expect(ubah(keputusanId, '2031-01-02', [{ id, apa, pengganti }])).rejects.toMatchObject({
        bidang: { 'butir.0.apa': 'Butir ini sudah tidak dikecualikan.' },
      });
      expect(await nasional(id)).toMatchObject({ status: 'AKTIF', dibuka: null });
    },
  );

  test('dicabut dua kali bersamaan, dan bersamaan dengan ronda: satu hasil', async () => {
    const { keputusanId, butirIds } = await catat([isi()]);
    const [id = ''] = butirIds;
    await jam('2031-01-01T03:00:00.000Z');
    const hasil = await Promise.allSettled([
      ubah(keputusanId, '2031-01-01', [buka(id)]),
      ubah(keputusanId, '2031-01-01', [buka(id, 'PENETAPAN')]),
      jagaPengecualianSemua(malam('2031-01-02')),
    ]);
    expect(hasil.filter((h) => h.status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    const butir = await nasional(id);
    const dip = (await refDip(RI, `nasional-${id}`).get()).data();
    expect(dip).toMatchObject({ asal: { sebab: butir.dibuka?.sebab } });
    const entri = (await keputusan(keputusanId)).riwayat;
    expect(entri).toHaveLength(butir.dibuka?.sebab === 'OTOMATIS' ? 1 : 2);
  });

  test('isi pengganti yang salah disebut pada butirnya, dan tidak ada yang berubah', async () => {
    const { keputusanId, butirIds } = await catat();
    const [satu = '', dua = ''] = butirIds;
    const salah = isi({ informasi: '', ...jangka({ akhir: '2025-01-01' }) });
    await expect(
      ubah(keputusanId, '2026-01-06', [buka(satu), { id: dua, apa: 'DIGANTI', pengganti: salah }]),
    ).rejects.toMatchObject({
      bidang: { 'butir.1.informasi': 'Wajib diisi.', 'butir.1.akhir': expect.any(String) as string },
    });
    expect(await nasional(satu)).toMatchObject({ status: 'AKTIF' });
  });

  test('hanya KPU RI yang melihat jumlah menurut kantor', async () => {
    const { satkerId } = await kantorUji({ sop: false });
    const lain = { ...ri, satkerId, jenjang: 'PROVINSI' as const };
    await expect(pratinjauKeputusanKpu(lain, { butirIds: [] })).rejects.toMatchObject({
      kode: 'permission-denied',
    });
    await expect(tinjauanKeputusanKpu(lain, { keputusanId: 'x' })).rejects.toMatchObject({
      kode: 'permission-denied',
    });
  });
});
