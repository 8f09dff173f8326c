import { beforeEach, describe, expect, test } from 'vitest';
import type { Timestamp } from 'firebase-admin/firestore';
import { KEBERATAN, PEMOHON, PENGAJU, PERMOHONAN } from '../../emulators/story/isian.js';
import { db } from '../../functions/src/ports/firestore.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import {
  bukaan,
  ids,
  kantorUji,
  lakukan,
  proyekUji,
  saat,
  tulisTindakan,
  type TindakanUji,
} from './bantu.js';

proyekUji('ganda');

let satkerId: string;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
});

const detik = (n: number): Date => new Date(saat().getTime() + n * 1000);
type Ubah = { pada?: Date; data?: Record<string, unknown>; pribadi?: Record<string, unknown>; di?: string };

/** The same submission under another id, unless changed. */
const mohon = (berkasId: string, { pada = detik(0), data, pribadi, di = satkerId }: Ubah = {}): TindakanUji =>
  bukaan(di, berkasId, {
    pada,
    data: { ...PERMOHONAN, diterima: saat(-1).toISOString(), ...data },
    pribadi: { ...PEMOHON, ...pribadi },
  });
const keberatan = (berkasId: string, { pada = detik(0), data, pribadi }: Ubah = {}): TindakanUji => ({
  satkerId,
  berkasId,
  jenis: 'keberatan',
  langkah: 0,
  aksi: 'buka',
  peran: 'DESK',
  data: { ...KEBERATAN, diterima: saat(-1).toISOString(), ...data },
  pribadi: { ...PENGAJU, ...pribadi },
  pada,
});

const GANDA = { status: 'ditolak', kode: 'SUDAH_DIKIRIM' };
const DITERIMA = { status: 'diterima' };

describe('kiriman yang sama dalam satu menit', () => {
  test('ditolak dengan nomor yang sudah ada, tanpa mengambil nomor', async () => {
    await lakukan(mohon('B1'));
    expect(await lakukan(mohon('B2', { pada: detik(59) }))).toMatchObject({
      ...GANDA,
      alasan: 'Permohonan yang sama sudah tercatat dengan nomor 0001/PPID/17/XI/2026.',
    });
    expect(await ids(satkerId, 'permohonan')).not.toContain('B2');
    await lakukan(mohon('B3', { data: { rincian: 'Daftar informasi publik tahun 2025' } }));
    expect((await db().doc(`satker/${satkerId}/permohonan/B3`).get()).get('nomor')).toBe(
      '0002/PPID/17/XI/2026',
    );
  });

  test.each([
    ['huruf besar, spasi, dan baris baru', { data: { rincian: `  ${PERMOHONAN.rincian.toUpperCase()}\n` } }],
    ['nama dengan spasi ganda', { pribadi: { nama: ' contoh   PEMOHON ' } }],
    ['telepon dengan kode negara', { pribadi: { telepon: '+62 812-0000-0000' } }],
    ['surel dengan huruf besar', { pribadi: { surel: 'Pemohon@Contoh.test' } }],
    ['kanal lain', { data: { kanal: 'SURAT' } }],
  ])('juga bila hanya berbeda %s', async (_, ubah) => {
    await lakukan(mohon('B1'));
    expect(await lakukan(mohon('B2', ubah))).toMatchObject(GANDA);
  });

  test.each([
    ['rincian lain', { data: { rincian: 'Daftar informasi publik tahun 2025' } }],
    ['nama lain', { pribadi: { nama: 'Orang Lain' } }],
    ['NIK lain', { pribadi: { nik: '1771014508900003' } }],
    ['telepon lain', { pribadi: { telepon: '081200000001' } }],
    ['surel lain', { pribadi: { surel: 'lain@contoh.test' } }],
    ['satu menit kemudian', { pada: detik(60) }],
  ])('%s adalah permohonan lain', async (_, ubah) => {
    await lakukan(mohon('B1'));
    expect(await lakukan(mohon('B2', ubah))).toMatchObject(DITERIMA);
  });

  test('kantor lain tidak terpengaruh', async () => {
    await lakukan(mohon('B1'));
    const { satkerId: di } = await kantorUji();
    expect(await lakukan(mohon('B1', { di }))).toMatchObject(DITERIMA);
  });

  test('menit dihitung dari yang terakhir dicatat, dan kiriman yang terlambat tiba tidak menyembunyikannya', async () => {
    await lakukan(mohon('B1'));
    expect(await lakukan(mohon('B2', { pada: detik(300) }))).toMatchObject(DITERIMA);
    expect(await lakukan(mohon('B3', { pada: detik(120) }))).toMatchObject(DITERIMA);
    expect(await lakukan(mohon('B4', { pada: detik(330) }))).toMatchObject(GANDA);
    expect(await lakukan(mohon('B5', { pada: detik(270) }))).toMatchObject(GANDA);
  });

  test('yang ditolak karena isiannya tidak menghalangi perbaikannya', async () => {
    expect(await lakukan(mohon('B1', { data: { tujuan: '' } }))).toMatchObject({ kode: 'ISIAN_TIDAK_SAH' });
    expect(await lakukan(mohon('B2'))).toMatchObject(DITERIMA);
  });

  test('sepuluh pada saat yang sama membuka tepat satu', async () => {
    const alamat = await Promise.all(
      Array.from({ length: 10 }, (_, i) => tulisTindakan(mohon(`B${i}`, { pada: detik(i) }))),
    );
    const hasil = await Promise.all(alamat.map((a) => majukanBerkas(a)));
    expect(hasil.filter((h) => h?.status === 'diterima')).toHaveLength(1);
    expect(hasil.filter((h) => h?.kode === 'SUDAH_DIKIRIM')).toHaveLength(9);
    expect((await db().collection(`satker/${satkerId}/permohonan`).get()).size).toBe(1);
  });

  test('pengiriman ulang dari tindakan yang diterima tetap dijawab diterima', async () => {
    const alamat = await tulisTindakan(mohon('B1'));
    await majukanBerkas(alamat);
    expect(await majukanBerkas(alamat)).toMatchObject(DITERIMA);
  });

  test('yang disimpan tidak memuat data pribadi dan menyebut kapan dihapus', async () => {
    await lakukan(mohon('B1'));
    const { docs } = await db().collection(`satker/${satkerId}/sidik`).get();
    const isi = docs.map((d) => d.data());
    expect(docs.map((d) => d.id)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(isi).toMatchObject([
      { berkasId: 'B1', nomor: '0001/PPID/17/XI/2026', pada: saat().toISOString() },
    ]);
    expect((isi[0]?.['hapusSetelah'] as Timestamp).toMillis()).toBe(saat().getTime() + 24 * 3_600_000);
    expect(Object.keys(isi[0] ?? {}).sort()).toEqual(['berkasId', 'hapusSetelah', 'nomor', 'pada']);
  });
});

describe('keberatan yang sama dalam satu menit', () => {
  test('ditolak dengan nomor keberatan yang sudah ada', async () => {
    await lakukan(keberatan('K1'));
    expect(await lakukan(keberatan('K2', { pada: detik(30) }))).toMatchObject({
      ...GANDA,
      alasan: 'Keberatan yang sama sudah tercatat dengan nomor 0001/KEB-PPID/17/XI/2026.',
    });
    const data = { kasusPosisi: 'Informasi berkala tentang pegawai tidak tersedia.' };
    expect(await lakukan(keberatan('K3', { data }))).toMatchObject(DITERIMA);
  });

  test('dua orang dengan uraian yang sama tetap dua keberatan', async () => {
    await lakukan(keberatan('K1'));
    expect(await lakukan(keberatan('K2', { pribadi: { nama: 'Orang Lain' } }))).toMatchObject(DITERIMA);
  });
});
