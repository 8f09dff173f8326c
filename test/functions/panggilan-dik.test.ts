import { PERAN_STAF, type PeranStaf } from '@ppid/domain/akses/peran';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  db,
  refButir,
  refButirNasional,
  refDip,
  refKeputusanKpu,
} from '../../functions/src/ports/firestore.js';
import { isiButir, taruhButir } from './dik-bantu.js';
import { KANTOR, panggil, tokenPeran } from './panggilan-bantu.js';

// The callables of the DIK as a browser reaches them: what their use-cases do is tested elsewhere.
// Every function starts a process of its own at its first call.
vi.setConfig({ testTimeout: 180_000 });

const RI = 'kpu-ri';
const HARI_INI = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const ALASAN = 'Sudah diumumkan di laman kantor.';
const DASAR = { nomor: '12 Tahun 2026', tanggal: HARI_INI };
const BUTIR = `uji-panggilan-${Date.now()}`;
const NOMOR_RI = `${Date.now()} Tahun 2026`;

const BUKA = { butirId: BUTIR, sebab: 'PENETAPAN', ...DASAR, alasan: ALASAN };
const CABUT = { butirId: BUTIR, ...DASAR, alasan: ALASAN };
const PERIKSA = { dipId: BUTIR, status: 'SIAP', catatan: ALASAN, dokumenIds: [], ditahan: [] };
const CATAT = { nomor: NOMOR_RI, tanggal: HARI_INI, tentang: 'Uji', butir: [isiButir()] };
const UBAH = { keputusanId: 'tidak-ada', ...DASAR, alasan: ALASAN, butir: null };
const TARIK = { dokumenId: 'tidak-ada', kategori: 'lampiran', alasan: ALASAN };
const LEMBAR = { berkasId: 'tidak-ada', urutan: 1, alasan: ALASAN };

const PESERTA_UJI: readonly PeranStaf[] = [
  'PETUGAS_PPID',
  'PPID',
  'ATASAN_PPID',
  'TIM_PENGHUBUNG',
  'PEMBINA_PPID',
  'TIM_PERTIMBANGAN',
];

let token: ReadonlyMap<string, string>;
const sebagai = (peran: PeranStaf, kantor: string): string => token.get(`${kantor}/${peran}`) ?? '';
const butir = async (): Promise<Butir> => (await refButir(KANTOR, BUTIR).get()).data() as Butir;

beforeAll(async () => {
  const akun = [
    ...PERAN_STAF.map((peran) => [peran, RI] as const),
    ...PERAN_STAF.filter((p) => p !== 'KA_BIRO').map((peran) => [peran, KANTOR] as const),
    ['PPID', 'kota-pontianak'] as const,
  ];
  const isi = akun.map(async ([p, kantor]) => [`${kantor}/${p}`, await tokenPeran(p, kantor)] as const);
  token = new Map(await Promise.all(isi));
  await taruhButir(KANTOR, BUTIR);
});
afterAll(async () => {
  await Promise.all([refButir(KANTOR, BUTIR).delete(), refDip(KANTOR, BUTIR).delete()]);
});

describe('peran yang boleh memanggil, dan yang tidak', () => {
  // What is asked for does not exist: who is admitted hears that, and changes nothing.
  test.each<[nama: string, kantor: string, isi: object, boleh: readonly PeranStaf[], jawaban: number]>([
    ['bukaButirDik', KANTOR, { ...BUKA, butirId: 'tidak-ada' }, ['PPID'], 404],
    ['cabutButir', KANTOR, { ...CABUT, butirId: 'tidak-ada' }, ['PPID', 'ATASAN_PPID'], 404],
    ['perpanjangButir', KANTOR, { butirId: 'tidak-ada' }, ['PPID', 'TIM_PENGHUBUNG'], 404],
    ['periksaDip', KANTOR, { ...PERIKSA, dipId: 'tidak-ada' }, ['PPID'], 404],
    ['bukaDokumenDik', KANTOR, { dipId: 'tidak-ada', dokumenId: 'tidak-ada' }, ['PPID'], 404],
    ['catatKeputusanKpu', RI, { ...CATAT, nomor: '---' }, ['PPID', 'ATASAN_PPID'], 400],
    ['ubahKeputusanKpu', RI, UBAH, ['PPID', 'ATASAN_PPID'], 404],
    ['unduhLembarUji', KANTOR, LEMBAR, PESERTA_UJI, 404],
    ['bacaTertutup', KANTOR, { berkasId: 'tidak-ada', alasan: ALASAN }, PESERTA_UJI, 404],
    ['lepasDokumen', KANTOR, { dokumenId: 'tidak-ada', alasan: ALASAN }, ['PPID'], 404],
    ['tarikPengecualian', KANTOR, TARIK, ['ATASAN_PPID'], 404],
  ])('%s di %s', async (nama, kantor, isi, boleh, jawaban) => {
    expect((await panggil(nama, isi)).kode).toBe(401);
    for (const peran of PERAN_STAF.filter((p) => token.has(`${kantor}/${p}`))) {
      const { kode, isi: balasan } = await panggil(nama, isi, sebagai(peran, kantor));
      expect({ peran, kode }).toEqual({ peran, kode: boleh.includes(peran) ? jawaban : 403 });
      if (kode === 403) expect(balasan.error?.message).toBe('Peran Anda tidak berwenang melakukan ini.');
    }
  });

  test('eksporDik: setiap petugas mendapat daftar kantornya, yang belum masuk tidak', async () => {
    expect((await panggil('eksporDik', { format: 'xlsx' })).kode).toBe(401);
    for (const peran of ['DESK', 'PELAKSANA', 'AUDITOR'] as const) {
      const { kode, isi } = await panggil('eksporDik', { format: 'xlsx' }, sebagai(peran, KANTOR));
      expect({ peran, kode }).toEqual({ peran, kode: 200 });
      expect(isi.result?.['nama']).toContain(KANTOR);
      expect(Buffer.from(String(isi.result?.['isi']), 'base64').subarray(0, 2).toString()).toBe('PK');
    }
  });
});

describe('hanya kantor sendiri', () => {
  test.each<[string, object]>([
    ['bukaButirDik', BUKA],
    ['cabutButir', CABUT],
    ['perpanjangButir', { butirId: BUTIR }],
    ['periksaDip', PERIKSA],
  ])('%s: butir kantor lain tidak ditemukan dan tidak berubah', async (nama, isi) => {
    const sebelum = await butir();
    const { kode } = await panggil(nama, { ...isi, satkerId: KANTOR }, sebagai('PPID', 'kota-pontianak'));
    expect(kode).toBe(404);
    expect(await butir()).toEqual(sebelum);
  });

  test.each<[string, object]>([
    ['catatKeputusanKpu', CATAT],
    ['ubahKeputusanKpu', UBAH],
  ])('%s: PPID kantor selain KPU RI ditolak', async (nama, isi) => {
    const { kode, isi: balasan } = await panggil(nama, isi, sebagai('PPID', KANTOR));
    expect(kode).toBe(403);
    expect(balasan.error?.message).toBe('Keputusan untuk semua kantor hanya dicatat oleh KPU RI.');
  });
});

describe('isian yang salah mendapat pesan pada bidangnya', () => {
  const BESOK = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10);
  const tanpaDasar = isiButir({ pasal17: [], retensi: '' });
  test.each<[nama: string, kantor: string, isi: object, bidang: string[]]>([
    ['bukaButirDik', KANTOR, { ...BUKA, alasan: 'pendek' }, ['alasan']],
    ['bukaButirDik', KANTOR, { ...BUKA, tanggal: BESOK, nomor: '---' }, ['nomor', 'tanggal']],
    ['bukaButirDik', KANTOR, { ...BUKA, tanggal: '2026-11-01' }, ['tanggal']],
    ['bukaButirDik', KANTOR, { ...BUKA, tanggal: 'kemarin', sebab: 'OTOMATIS' }, ['sebab', 'tanggal']],
    ['cabutButir', KANTOR, { ...CABUT, alasan: '', nomor: ' ' }, ['nomor']],
    ['cabutButir', KANTOR, { ...CABUT, alasan: 'x'.repeat(1001) }, ['alasan']],
    ['perpanjangButir', KANTOR, { butirId: 'a/b' }, ['butirId']],
    ['periksaDip', KANTOR, { ...PERIKSA, catatan: 'pendek' }, ['catatan']],
    ['periksaDip', KANTOR, { ...PERIKSA, status: 'TERBIT' }, ['status']],
    ['bukaDokumenDik', KANTOR, { dipId: '../x', dokumenId: '' }, ['dipId', 'dokumenId']],
    ['catatKeputusanKpu', RI, { ...CATAT, butir: [] }, ['butir']],
    ['catatKeputusanKpu', RI, { ...CATAT, tanggal: BESOK }, ['tanggal']],
    [
      'catatKeputusanKpu',
      RI,
      { ...CATAT, butir: [isiButir(), tanpaDasar] },
      ['butir.1.pasal17', 'butir.1.retensi'],
    ],
    ['ubahKeputusanKpu', RI, { ...UBAH, alasan: 'pendek' }, ['alasan']],
    ['eksporDik', KANTOR, { format: 'doc', saring: { tahun: 7 } }, ['format', 'saring.tahun']],
    ['unduhLembarUji', KANTOR, { ...LEMBAR, alasan: 'pendek' }, ['alasan']],
    ['unduhLembarUji', KANTOR, { ...LEMBAR, urutan: 0 }, ['urutan']],
    ['bacaTertutup', KANTOR, { berkasId: 'a/b', alasan: 7 }, ['alasan', 'berkasId']],
    ['lepasDokumen', KANTOR, { dokumenId: 'tidak-ada', alasan: 'pendek' }, ['alasan']],
  ])('%s di %s: %j', async (nama, kantor, isi, bidang) => {
    const { kode, isi: balasan } = await panggil(nama, isi, sebagai('PPID', kantor));
    expect(kode).toBe(400);
    expect(Object.keys(balasan.error?.details?.bidang ?? {}).sort()).toEqual(bidang);
    for (const pesan of Object.values(balasan.error?.details?.bidang ?? {}))
      expect(pesan).toMatch(/^[A-Z].*\.$/);
  });
});

describe('yang benar dilaksanakan', () => {
  test('butir dibuka satu kali, lalu diperiksa untuk DIP', async () => {
    const ppid = sebagai('PPID', KANTOR);
    expect((await panggil('bukaButirDik', BUKA, ppid)).isi.result).toEqual({ status: 'BERAKHIR_TERBUKA' });
    const lagi = await panggil('bukaButirDik', BUKA, ppid);
    expect(lagi.isi.error).toMatchObject({
      status: 'FAILED_PRECONDITION',
      message: 'Butir ini sudah tidak dikecualikan.',
    });
    expect(await butir()).toMatchObject({ dibuka: { oleh: `${KANTOR}-ppid`, sebab: 'PENETAPAN' } });
    const asing = await panggil('periksaDip', { ...PERIKSA, dokumenIds: ['bukan-miliknya'] }, ppid);
    expect(Object.keys(asing.isi.error?.details?.bidang ?? {})).toEqual(['dokumenIds']);
    expect((await panggil('periksaDip', PERIKSA, ppid)).isi.result).toEqual({ status: 'SIAP' });
  });

  test('keputusan KPU RI dicatat sekali, lalu dicabut', async () => {
    const ppid = sebagai('PPID', RI);
    const { keputusanId, butirIds } = (await panggil('catatKeputusanKpu', CATAT, ppid)).isi.result as {
      keputusanId: string;
      butirIds: string[];
    };
    expect((await panggil('catatKeputusanKpu', CATAT, ppid)).isi.error?.status).toBe('ALREADY_EXISTS');
    const cabut = { ...UBAH, keputusanId };
    expect((await panggil('ubahKeputusanKpu', cabut, ppid)).isi.result).toEqual({
      dibuka: butirIds,
      dicabut: butirIds,
      pengganti: [],
    });
    expect((await panggil('ubahKeputusanKpu', cabut, ppid)).isi.error?.details?.bidang).toHaveProperty(
      'butir',
    );
    const dip = await db().collection(`satker/${RI}/dip`).where('asal.butirId', 'in', butirIds).get();
    expect(dip.size).toBe(1);
    const sisa = [
      ...dip.docs.map((d) => d.ref),
      ...butirIds.map(refButirNasional),
      refKeputusanKpu(keputusanId),
    ];
    await Promise.all(sisa.map((ref) => ref.delete()));
  });
});
