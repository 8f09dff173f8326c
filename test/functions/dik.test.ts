import { WriteBatch } from 'firebase-admin/firestore';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import type { Butir } from '@ppid/domain/pengecualian/types';
import type { CatatanAkses } from '@ppid/domain/pribadi/types';
import type { DikPublik, KantorDik } from '@ppid/domain/publik/dik';
import { isianPada } from '../../emulators/story/isian.js';
import { eksporDik } from '../../functions/src/callables/ekspor-dik.js';
import {
  db,
  refButir,
  refButirNasional,
  refDokumen,
  refPengguna,
  refSatker,
  refTertutup,
} from '../../functions/src/ports/firestore.js';
import { lupakanDikPublik } from '../../functions/src/publik/dik.js';
import { lupakanKantorPublik } from '../../functions/src/publik/kantor.js';
import { berakhir, butirContoh } from '../fixtures/butir.js';
import { bacaBerkas, bukaan, kantorUji, lakukan, proyekUji, riwayat, saat } from './bantu.js';
import { dokumenUji } from './pencarian-bantu.js';
import { panggil } from './publik-bantu.js';

proyekUji('dik');

let satkerId: string;
const BERLAKU = butirContoh({ didokumentasikan: { berkasId: 'DOK-1', pada: '2026-02-01T02:00:00.000Z' } });
/** The last day has passed and no job has run. */
const LEWAT = berakhir('2026-11-01', { id: 'dik-1-u2', informasi: 'Denah gudang logistik' });
const NASIONAL = butirContoh({
  id: 'nas-1',
  lingkup: 'NASIONAL',
  satkerId: '',
  informasi: 'Ijazah bakal calon',
  jangka: { ...BERLAKU.jangka, akhir: '2031-08-20' },
});
const simpan = (b: Butir) =>
  (b.lingkup === 'NASIONAL' ? refButirNasional(b.id) : refButir(satkerId, b.id)).set(b);

beforeAll(async () => {
  ({ satkerId } = await kantorUji());
  await Promise.all([BERLAKU, LEWAT, NASIONAL].map(simpan));
  await refTertutup(satkerId, 'pendokumentasian', 'DOK-1', 5).set({
    urutan: 5,
    formulir: 'lokasiSimpan',
    aksi: 'simpan',
    untuk: 'SIMPAN',
    isi: { folder: 'Folder Khusus', lemari: 'LEMARI-RAHASIA', pemegangKunci: 'PPID' },
    oleh: 'uid-ppid',
    peran: 'PPID',
    pada: '2026-02-01T02:00:00.000Z',
  });
});

describe('penolakan yang mengutip butir DIK', () => {
  let ke = 0;
  /** A request that the desk found on the list, at the step where PPID refuses it. */
  async function tolak(data: Record<string, unknown>) {
    ke += 1;
    const berkasId = `T${ke}`;
    const mulai = saat(ke * 30);
    await lakukan(bukaan(satkerId, berkasId, { pada: mulai }));
    await lakukan({
      ...{ satkerId, berkasId, langkah: 1, aksi: 'termasukDik', peran: 'DESK' as const },
      pada: new Date(mulai.getTime() + 60_000),
    });
    await refDokumen(satkerId, `D${ke}`).set(
      dokumenUji(satkerId, `D${ke}`, 'lembar-uji', 'lembar.pdf', { berkasId }),
    );
    const pada = new Date(mulai.getTime() + 120_000);
    const dasar = { ...isianPada('penolakan', pada), lembarUji: '' };
    const hasil = await lakukan({
      ...{ satkerId, berkasId, langkah: 3, aksi: 'tetapkanPenolakan', peran: 'PPID' as const },
      ...{ data: { ...dasar, ...data }, dokumenIds: [`D${ke}`], pada },
    });
    return { hasil, berkasId };
  }

  test('yang berlaku diterima, milik kantor maupun nasional; berkas mencatat butirnya dan surat menyebutnya', async () => {
    const { hasil, berkasId } = await tolak({ butirDik: [BERLAKU.id, NASIONAL.id] });
    expect(hasil).toMatchObject({ status: 'diterima' });
    const berkas = await bacaBerkas(satkerId, berkasId);
    const dikutip = [BERLAKU.id, NASIONAL.id];
    expect(berkas.data).toMatchObject({ hasil: 'DITOLAK', butirDik: dikutip, butirDikPernah: dikutip });
    const sebut = (await riwayat(satkerId, berkasId)).at(-1)?.data['itemDik'];
    expect(sebut).toContain('Daftar rekening penerima honorarium badan ad hoc (Keputusan KPU RI Nomor 100');
    expect(sebut).toContain('Ijazah bakal calon');
  });

  test('yang sudah berakhir ditolak dengan nama dan tanggalnya, juga sebelum pekerjaan malam berjalan', async () => {
    const { hasil, berkasId } = await tolak({ butirDik: [BERLAKU.id, LEWAT.id] });
    expect(hasil).toMatchObject({ status: 'ditolak', kode: 'DILARANG_PENJAGA' });
    expect(hasil).toMatchObject({
      alasan:
        'Butir DIK “Denah gudang logistik” sudah berakhir 1 November 2026. Pilih butir yang masih berlaku, atau sebut nomor lembar uji konsekuensi.',
    });
    expect((await bacaBerkas(satkerId, berkasId)).data['butirDik']).toBeUndefined();
  });

  test('yang tidak ada ditolak; tanpa butir harus ada nomor lembar uji', async () => {
    expect((await tolak({ butirDik: ['tidak-ada'] })).hasil).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    const { hasil } = await tolak({});
    expect(hasil).toMatchObject({
      kode: 'ISIAN_TIDAK_SAH',
      bidang: { lembarUji: expect.any(String) as string },
    });
    expect((await tolak({ lembarUji: '9/LUK/2026' })).hasil).toMatchObject({ status: 'diterima' });
  });
});

describe('ekspor DIK', () => {
  interface Ekspor {
    nama: string;
    isi: string;
    jumlah: number;
  }
  async function ekspor(data: object, peran: PeranStaf): Promise<Ekspor> {
    await refPengguna(satkerId, `uid-${peran}`).set({ uid: `uid-${peran}`, peran: [peran] }, { merge: true });
    const token = {
      ...{ satkerId, jenjang: 'PROVINSI', peran: [peran] },
      sampai: Math.floor(Date.now() / 1000) + 3600,
    };
    return eksporDik.run({ auth: { uid: `uid-${peran}`, token }, data } as never);
  }
  const isiXlsx = ({ isi }: Ekspor): string =>
    Object.entries(unzipSync(Buffer.from(isi, 'base64')))
      .filter(([nama]) => nama.endsWith('.xml'))
      .map(([, bita]) => strFromU8(bita))
      .join('\n');

  test('XLSX bagi penyimpan memuat tempat simpan; bagi peran lain dan versi publik tidak', async () => {
    const ppid = await ekspor({ format: 'xlsx' }, 'PPID');
    expect(ppid).toMatchObject({ jumlah: 3 });
    expect(isiXlsx(ppid)).toContain('LEMARI-RAHASIA');
    expect(isiXlsx(ppid)).toContain('3/LUK/2025');
    for (const lain of [
      await ekspor({ format: 'xlsx' }, 'KASUBBAG'),
      await ekspor({ format: 'xlsx', publik: true }, 'PPID'),
    ]) {
      expect(isiXlsx(lain)).toContain('Ijazah bakal calon');
      expect(isiXlsx(lain)).not.toContain('LEMARI-RAHASIA');
    }
    expect(isiXlsx(await ekspor({ format: 'xlsx', publik: true }, 'PPID'))).not.toContain('LUK');
  });

  test('yang memuat tempat simpan tercatat: siapa, kapan, apa; yang lain tidak', async () => {
    const catatan = async () =>
      (await db().collection(`satker/${satkerId}/akses`).where('apa', '==', 'TEMPAT_SIMPAN').get()).docs.map(
        (d) => d.data() as CatatanAkses,
      );
    const semula = (await catatan()).length;
    await ekspor({ format: 'xlsx' }, 'KASUBBAG');
    await ekspor({ format: 'xlsx', publik: true }, 'PPID');
    expect(await catatan()).toHaveLength(semula);
    await ekspor({ format: 'pdf', saring: { lingkup: 'KANTOR', kata: 'denah gudang' } }, 'DESK');
    const baru = (await catatan()).find(({ oleh }) => oleh === 'uid-DESK');
    expect(baru).toMatchObject({ satkerId, format: 'pdf', jumlah: 1, peran: ['DESK'] });
    expect(baru?.pada).toMatch(/^\d{4}-/);
    expect(JSON.stringify(baru)).not.toContain('LEMARI-RAHASIA');
  });

  test('tempat simpan yang tidak dapat dicatat tidak keluar', async () => {
    const galat = new Error('log is full');
    const tulis = vi.spyOn(WriteBatch.prototype, 'commit').mockRejectedValueOnce(galat);
    await expect(ekspor({ format: 'xlsx' }, 'PPID')).rejects.toBe(galat);
    tulis.mockRestore();
  });

  test('tersaring menurut status pada hari itu; PDF terbentuk', async () => {
    const pdf = await ekspor({ format: 'pdf', saring: { lingkup: 'KANTOR', kata: 'denah' } }, 'AUDITOR');
    expect(pdf.nama).toMatch(/^dik-uji-.*\.pdf$/);
    expect(pdf.jumlah).toBe(1);
    expect(Buffer.from(pdf.isi, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    await expect(ekspor({ format: 'docx' }, 'PPID')).rejects.toThrow();
  });
});

describe('DIK untuk publik', () => {
  beforeEach(() => {
    lupakanDikPublik();
    lupakanKantorPublik();
  });
  const baca = (satker?: string, lain: Parameters<typeof panggil>[2] = {}) =>
    panggil('dik', {}, { metode: 'GET', ...(satker !== undefined && { kueri: { satker } }), ...lain });

  test('GET tanpa akun: butir kantor dan nasional, yang lewat tampak terbuka dengan tanggalnya, boleh disimpan semenit', async () => {
    const { status, tajuk, isi } = await baca(satkerId);
    expect([status, tajuk['Cache-Control']]).toEqual([200, 'public, max-age=60, s-maxage=60']);
    if (!isi.sukses) throw new Error(isi.alasan);
    const dik = isi.isi as DikPublik;
    expect(dik.kantor).toMatchObject({ id: satkerId, nama: 'KPU Provinsi Uji' });
    expect(dik.butir.map((b) => [b.informasi, b.berlaku, b.dibukaSejak])).toEqual([
      [BERLAKU.informasi, true, null],
      [NASIONAL.informasi, true, null],
      [LEWAT.informasi, false, '2026-11-02'],
    ]);
    const teks = JSON.stringify(isi);
    for (const rahasia of ['dik-1', 'LUK', 'RAHASIA', 'DOK-1', 'nas-1']) expect(teks).not.toContain(rahasia);
  });

  test('kantor yang tidak ada, yang menutup layanannya, dan POST ditolak tanpa disimpan', async () => {
    for (const satker of [undefined, 'tidak-ada', '../satker'])
      expect(await baca(satker)).toMatchObject({ status: 404, tajuk: {} });
    expect(await baca(satkerId, { metode: 'POST' })).toMatchObject({ status: 405 });
    const lain = await kantorUji({ sop: false });
    await refSatker(lain.satkerId).update({ 'pengaturan.layananPublik': false });
    expect(await baca(lain.satkerId)).toMatchObject({ status: 404 });
  });

  test('daftar kantornya memuat juga kantor yang tidak menerima permohonan di laman', async () => {
    const tanpaSop = await kantorUji({ sop: false });
    const { isi } = await panggil('kantorDik', {}, { metode: 'GET' });
    const ids = isi.sukses ? (isi.isi as KantorDik[]).map((k) => k.id) : [];
    expect(ids).toEqual(expect.arrayContaining([satkerId, tanpaSop.satkerId]));
  });

  test('satu sumber dibatasi seperti layanan lain', async () => {
    vi.stubEnv('LAJU_KALI', '1');
    const tajuk = { 'x-forwarded-for': '203.0.113.77' };
    const jawaban = [];
    for (let i = 0; i < 61; i += 1) jawaban.push((await baca(satkerId, { tajuk })).status);
    expect(jawaban.slice(0, 60).every((s) => s === 200)).toBe(true);
    expect(jawaban[60]).toBe(429);
    vi.unstubAllEnvs();
  });
});
