import { geserTanggal } from '@ppid/domain/calendar/tanggal';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  db,
  refBerkas,
  refButir,
  refPencabutan,
  refPengguna,
  refSatker,
} from '../../functions/src/ports/firestore.js';
import { bacaBerkas, ids, kantorUji, tungguDok } from './bantu.js';
import { ditolak, LIMA_TAHUN, surelButir, taruhButir } from './dik-bantu.js';
import { akunBaru, klaim, panggil } from './panggilan-bantu.js';

// In the stack's own project: the queue and the schedule run the deployed functions. The clock is the real one, so the
// items end relative to today.
vi.setConfig({ testTimeout: 180_000 });

const HARI_INI = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const { satkerId } = await kantorUji();
let ppid = '';

beforeAll(async () => {
  const akun = await akunBaru(klaim({ satkerId, peran: ['PPID'] }));
  await refPengguna(satkerId, akun.uid).set({ uid: akun.uid, nama: 'Petugas PPID', peran: ['PPID'] });
  ppid = akun.token;
});
afterAll(() => db().recursiveDelete(refSatker(satkerId)));

const butir = async (id: string): Promise<Butir> => (await refButir(satkerId, id).get()).data() as Butir;

test('butir yang dicabut: antrean mengembalikan setiap penolakan yang mengutipnya, yang lain tidak', async () => {
  await taruhButir(satkerId, 'dicabut');
  await taruhButir(satkerId, 'lain');
  await ditolak(satkerId, 'B1', ['dicabut']);
  // Copies: the deployed trigger also plays what is played here, and both wait for each other's locks.
  const berkas = await bacaBerkas(satkerId, 'B1');
  for (const [id, butirDik] of Object.entries({ B2: ['lain', 'dicabut'], B3: ['lain'] }))
    await refBerkas(satkerId, 'permohonan', id).set({ ...berkas, id, data: { ...berkas.data, butirDik } });
  const minta = { butirId: 'dicabut', nomor: '7 Tahun 2026', tanggal: HARI_INI };
  const alasan = 'Sudah tidak membahayakan.';
  const { isi } = await panggil('cabutButir', { ...minta, alasan }, ppid);
  expect(isi.result).toEqual({ status: 'DICABUT' });
  const cabutan = refPencabutan(`${satkerId}-dicabut`);
  expect(await tungguDok(cabutan, ({ status }) => status === 'SELESAI')).toMatchObject({ permohonan: 2 });
  for (const id of ['B1', 'B2']) {
    const kembali = ({ data }: Record<string, unknown>) => 'perintah' in (data as object);
    expect(await tungguDok(refBerkas(satkerId, 'permohonan', id), kembali)).toMatchObject({
      langkahAktif: { no: 4 },
      data: { perintah: { sumber: 'PENCABUTAN_DIK', nomor: minta.nomor } },
    });
  }
  const diperintah = (await ids(satkerId, 'permohonan/B3/tindakan')).filter((id) => id.startsWith('cabut-'));
  expect(diperintah).toEqual([]);
  await cabutan.delete();
});

test('jadwal malam: yang lewat terbuka, yang segera berakhir diingatkan, dan malam kedua tidak menambah apa pun', async () => {
  const berakhir = (akhir: string) => ({
    jangka: { ...LIMA_TAHUN, mulai: geserTanggal(HARI_INI, -900), akhir },
  });
  await taruhButir(satkerId, 'lewat', berakhir(geserTanggal(HARI_INI, -2)));
  await taruhButir(satkerId, 'segera', berakhir(geserTanggal(HARI_INI, 60)));
  await taruhButir(satkerId, 'jauh', berakhir(geserTanggal(HARI_INI, 400)));
  const malam = async () => {
    const url = `${process.env['PPID_URL_FUNCTIONS']}/jagaPengecualian-0`;
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(url, { method: 'POST', body: '{}', headers })).status).toBe(200);
    const semua = await Promise.all(['lewat', 'segera', 'jauh'].map(butir));
    const surel = await Promise.all(semua.map(({ id }) => surelButir(satkerId, id)));
    return { semua, surel };
  };
  const pertama = await malam();
  expect(pertama.semua).toMatchObject([
    { status: 'BERAKHIR_TERBUKA', dibuka: { oleh: 'sistem', sebab: 'OTOMATIS' } },
    { status: 'AKAN_BERAKHIR' },
    { status: 'AKTIF', tindakSebelum: null },
  ]);
  expect(pertama.surel.map(({ length }) => length > 0)).toEqual([true, true, false]);
  expect(await malam()).toEqual(pertama);
});
