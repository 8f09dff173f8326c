import fc from 'fast-check';
import { getAppCheck } from 'firebase-admin/app-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { uraiJalurMasuk } from '@ppid/domain/dokumen/jalur';
import { PERMOHONAN } from '@ppid/domain/formulir/permohonan';
import { JALUR_PUBLIK } from '@ppid/domain/publik/types';
import { db, refPemohon } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { bacaBerkas, ids, kantorUji, potret, proyekUji } from './bantu.js';
import { ajuan, gagal, geserJam, panggil, pindaian } from './publik-bantu.js';

proyekUji('publik');
vi.mock('firebase-admin/app-check', () => ({ getAppCheck: vi.fn() }));

let satkerId: string;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  await geserJam(0);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const pemohon = async (id: string) => (await refPemohon(satkerId, 'permohonan', id).get()).data();
const dari = (alamat: string) => ({ tajuk: { 'x-forwarded-for': alamat } });
/** Ten submissions that differ, one after another. */
const kiriman = (i: number) =>
  ajuan(satkerId, {
    data: { ...ajuan(satkerId).data, rincian: `Notulen rapat pleno nomor ${i}` },
    lampiran: [],
  });

describe('batas laju per sumber', () => {
  test('sepuluh permohonan sejam; yang kesebelas menunggu, sumber lain tidak', async () => {
    vi.stubEnv('LAJU_KALI', '1');
    await geserJam(100 + Math.random() * 1000);
    for (let i = 0; i < 10; i++)
      expect((await panggil('permohonan', kiriman(i), dari('203.0.113.7'))).status).toBe(200);
    const jawab = await panggil('permohonan', kiriman(11), dari('203.0.113.7'));
    expect(jawab).toMatchObject({ status: 429, isi: { kode: 'TERLALU_SERING' } });
    expect(Number(jawab.tajuk['Retry-After'])).toBeLessThanOrEqual(3600);
    expect((await panggil('permohonan', kiriman(12), dari('203.0.113.8'))).status).toBe(200);
    const jam = (await db().doc('uji/jam').get()).get('geserMs') as number;
    await geserJam(jam / 86_400_000 + 1 / 24);
    expect((await panggil('permohonan', kiriman(13), dari('203.0.113.7'))).status).toBe(200);
  });

  test('enam puluh panggilan per sepuluh menit, terhitung juga bila bersamaan', async () => {
    vi.stubEnv('LAJU_KALI', '0.1');
    await geserJam(2000 + Math.random() * 1000);
    const jawab = await Promise.all(
      Array.from({ length: 9 }, () => panggil('kantor', {}, dari('198.51.100.1'))),
    );
    expect(jawab.filter((j) => j.status === 429).length).toBeGreaterThanOrEqual(3);
    expect((await panggil('kantor', {}, dari('198.51.100.1'))).status).toBe(429);
  });

  test('alamat karangan di depan alamat yang sebenarnya tidak membuka jalan tanpa batas', async () => {
    vi.stubEnv('LAJU_KALI', '0.01');
    await geserJam(4000 + Math.random() * 1000);
    const kode: number[] = [];
    for (let i = 0; i < 60; i++)
      kode.push((await panggil('kantor', {}, dari(`10.0.0.${i}, 192.0.2.1`))).status);
    expect(kode[0]).toBe(200);
    expect(kode.at(-1)).toBe(429);
  });

  test('tidak menyimpan alamat, dan setiap hitungan punya saat hapusnya', async () => {
    await panggil('kantor', {}, dari('203.0.113.99'));
    const { docs } = await db().collection('laju').get();
    expect(docs.length).toBeGreaterThan(0);
    for (const d of docs) {
      expect(d.id).toMatch(/^[0-9a-f]{32}$/);
      expect(Object.keys(d.data()).sort()).toEqual(['hapusSetelah', 'jumlah']);
    }
  });
});

describe('bentuk permintaan', () => {
  test.each([
    ['GET', { metode: 'GET' }, 405],
    ['OPTIONS dari situs lain', { metode: 'OPTIONS' }, 405],
    ['dari situs lain', { tajuk: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['teks biasa', { tajuk: { 'content-type': 'text/plain' } }, 415],
    ['formulir', { tajuk: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['tanpa jenis isi', { tajuk: { 'content-type': '' } }, 415],
    ['terlalu besar', { ukuran: 29 * 1024 * 1024 }, 413],
  ])('%s ditolak', async (_apa, lain, status) => {
    expect(await gagal(panggil('kantor', {}, lain))).toMatchObject({ status, kode: 'DITOLAK' });
  });

  test.each(['', 'x', '__proto__', 'constructor', 'kantor/x'])('jalur %j tidak ada', async (jalur) => {
    expect((await gagal(panggil(jalur, {}))).status).toBe(404);
  });

  test('charset boleh disebut, dan halaman sendiri boleh memanggil', async () => {
    const tajuk = { 'content-type': 'application/json; charset=UTF-8', 'sec-fetch-site': 'same-origin' };
    expect((await panggil('kantor', {}, { tajuk })).status).toBe(200);
  });
});

describe('App Check', () => {
  const periksa = vi.fn<(token: string) => Promise<unknown>>();
  beforeEach(() => {
    vi.mocked(getAppCheck).mockReturnValue({ verifyToken: periksa } as never);
    periksa.mockReset();
  });

  test('bila wajib: tanpa token dan dengan token palsu ditolak, dengan token sah dilayani', async () => {
    vi.stubEnv('APP_CHECK', 'wajib');
    periksa.mockImplementation((t) => (t === 'sah' ? Promise.resolve({}) : Promise.reject(new Error('no'))));
    const token = (t: string) => ({ tajuk: { 'x-firebase-appcheck': t } });
    expect((await gagal(panggil('kantor', {}))).status).toBe(401);
    expect((await gagal(panggil('kantor', {}, token('palsu')))).status).toBe(401);
    expect((await panggil('kantor', {}, token('sah'))).status).toBe(200);
  });

  test('bila tidak, tidak ada yang diperiksa', async () => {
    expect((await panggil('kantor', {})).status).toBe(200);
    expect(periksa).not.toHaveBeenCalled();
  });
});

describe('apa pun yang dikirim', () => {
  test('dijawab tanpa gangguan, dan tidak menulis apa pun yang tidak sah', async () => {
    const sah: Record<string, unknown> = {
      ...ajuan(satkerId),
      nomor: '0001/X',
      kode: 'AAAAA-AAAAA',
      suratId: 's',
      nilai: 3,
      saran: '',
    };
    const rusak = fc
      .tuple(fc.constantFrom(...Object.keys(sah)), fc.jsonValue())
      .map(([k, v]) => ({ ...sah, [k]: v }));
    const dalam = fc
      .tuple(
        fc.constantFrom('data', 'pribadi'),
        fc.constantFrom('rincian', 'nama', 'kategori', 'caraMemperoleh', '__proto__', 'a.b', ''),
        fc.jsonValue(),
      )
      .map(([sisi, k, v]) => ({
        ...sah,
        [sisi]: JSON.parse(`{${JSON.stringify(k)}:${JSON.stringify(v)}}`) as unknown,
      }));
    const berkas = fc.array(
      fc.record({ kategori: fc.string(), nama: fc.string(), tipe: fc.string(), isi: fc.string() }),
      { maxLength: 6 },
    );
    const lampiran = fc
      .oneof(
        berkas,
        fc.string().map((isi) => [{ ...pindaian(), isi }]),
      )
      .map((l) => ({ ...sah, lampiran: l, data: {} }));
    const isi = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), rusak, dalam, lampiran);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...JALUR_PUBLIK), isi, async (jalur, apa) => {
        const { status, isi: jawab } = await panggil(jalur, apa);
        expect(status, JSON.stringify([jalur, apa])).toBeLessThan(500);
        if (!jawab.sukses) expect(jawab.alasan).not.toBe('');
      }),
      { numRuns: 150 },
    );
    // A change may leave a sound submission; whatever was registered is sound, answered, and keeps no second copy.
    const milikFormulir = PERMOHONAN.bidang.map(({ kunci }) => kunci);
    const terdaftar = await ids(satkerId, 'permohonan');
    for (const id of terdaftar) {
      const berkas = await bacaBerkas(satkerId, id);
      expect(berkas.nomor).toMatch(/^\d{4}\/PPID\//);
      const asing = [...Object.keys(berkas.data), ...Object.keys((await pemohon(id)) ?? {})];
      expect(
        asing.filter((k) => !milikFormulir.includes(k) && !['lengkapiSampai', 'nikSamar'].includes(k)),
      ).toEqual([]);
    }
    const isiKantor = Object.entries((await potret(satkerId)) as Record<string, Record<string, unknown>>);
    const tindakan = isiKantor.filter(([jalur]) => jalur.includes('/tindakan/'));
    expect(tindakan.filter(([, t]) => t['pribadi'] !== null || t['hasil'] === null)).toEqual([]);
    for (const objek of await simpanan.daftar(`masuk/${satkerId}/`))
      expect(terdaftar).toContain(uraiJalurMasuk(objek)?.berkasId);
  });
});
