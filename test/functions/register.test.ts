import { PEMBACA_REGISTER } from '@ppid/domain/akses/golongan';
import { PERAN_STAF, type PeranStaf } from '@ppid/domain/akses/peran';
import type { BarisKeberatan, BarisRegister } from '@ppid/domain/laporan/baris';
import { beforeAll, describe, expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { KEBERATAN as KEBERATAN_CONTOH, PEMOHON } from '../../emulators/story/isian.js';
import { bacaRegister, eksporRegister } from '../../functions/src/callables/baca-register.js';
import { refPengguna, db, refBerkas } from '../../functions/src/ports/firestore.js';
import type { HasilRegister } from '../../functions/src/usecases/baca-register.js';
import { bacaBerkas, bukaan, kantorUji, lakukan, mainkan, proyekUji, saat } from './bantu.js';

proyekUji('register');

let satkerId: string;
const PERMOHONAN = { jenis: 'permohonan', tahun: 2026 };
const KEBERATAN = { jenis: 'keberatan', tahun: 2026 };

/** Calls a callable as the deployed one is called, with the claims of a role. */
async function panggil<H>(
  fungsi: { run: (permintaan: never) => unknown },
  data: object,
  peran: PeranStaf[] = ['DESK'],
  sampai = Math.floor(Date.now() / 1000) + 3600,
): Promise<H> {
  // Roles count only while the office's own list has them too.
  await refPengguna(satkerId, `uid-${peran[0]}`).set({ uid: `uid-${peran[0]}`, peran }, { merge: true });
  const token = { satkerId, jenjang: 'PROVINSI', peran, sampai };
  return (await fungsi.run({ auth: { uid: `uid-${peran[0]}`, token }, data } as never)) as H;
}
const baca = (data: object, peran?: PeranStaf[]) => panggil<HasilRegister>(bacaRegister, data, peran);
interface Ekspor {
  nama: string;
  tipe: string;
  isi: string;
  jumlah: number;
  publik: boolean;
}
const ekspor = (data: object, peran?: PeranStaf[]) => panggil<Ekspor>(eksporRegister, data, peran);
const akses = async () =>
  (await db().collection(`satker/${satkerId}/akses`).orderBy('pada').get()).docs.map((d) => d.data());

const harus = async (...t: Parameters<typeof lakukan>): Promise<void> => {
  const hasil = await lakukan(...t);
  if (hasil.status !== 'diterima') throw new Error(`${hasil.alasan} ${JSON.stringify(hasil.bidang)}`);
};

beforeAll(async () => {
  ({ satkerId } = await kantorUji());
  await mainkan(satkerId, 'R1', [
    [1, 'DESK', 'lengkap'],
    [2, 'DESK', 'beriLangsung', 'pemberian'],
    [5, 'DESK', 'serahkan', 'penyerahan'],
  ]);
  await mainkan(satkerId, 'R2', [[1, 'DESK', 'cabut', 'pencabutan']], saat(60));
  await harus(bukaan(satkerId, 'R3', { pada: saat(120) }));
  const pada = saat(60 * 24);
  await harus({
    satkerId,
    jenis: 'keberatan',
    berkasId: 'K1',
    langkah: 0,
    aksi: 'buka',
    peran: 'DESK',
    pada,
    data: {
      ...KEBERATAN_CONTOH,
      nomorPermohonan: (await bacaBerkas(satkerId, 'R1')).nomor,
      diterima: new Date(pada.getTime() - 60_000).toISOString(),
      alasan: ['d'],
    },
  });
});

describe('membaca register', () => {
  test('permohonan: tiga baris berurutan nomor, dengan nama bagi yang mengenal pemohon', async () => {
    const { baris, publik } = await baca(PERMOHONAN);
    expect(publik).toBe(false);
    expect(baris.map((b) => [b.nomor.slice(0, 4), b.status])).toEqual([
      ['0001', 'DIJAWAB'],
      ['0002', 'DITUTUP'],
      ['0003', 'BELUM_DIJAWAB'],
    ]);
    expect(baris.every((b) => b.nama === PEMOHON.nama)).toBe(true);
    expect(JSON.stringify(baris)).not.toContain(PEMOHON.nik);
  });

  test('keberatan: identitas dari permohonannya, pejabat dari daftar pengguna bila sudah dijawab', async () => {
    const { baris } = await baca(KEBERATAN);
    expect(baris).toHaveLength(1);
    const [b] = baris as BarisKeberatan[];
    expect(b).toMatchObject({ nama: PEMOHON.nama, alasan: ['d'], status: 'BELUM_DIJAWAB', pejabat: '' });
    expect(b?.nomorPermohonan).toBe((await bacaBerkas(satkerId, 'R1')).nomor);
  });

  test.each(PERAN_STAF)('%s melihat versi yang menjadi haknya', async (peran) => {
    const penuh = PEMBACA_REGISTER.includes(peran);
    for (const minta of [PERMOHONAN, KEBERATAN]) {
      const hasil = await baca(minta, [peran]);
      expect(hasil.publik).toBe(!penuh);
      const isi = JSON.stringify(hasil.baris);
      for (const kunci of ['nama', 'telepon', 'surel', 'alamat'] as const) {
        if (penuh) expect(isi).toContain(PEMOHON[kunci]);
        else expect(isi).not.toContain(PEMOHON[kunci]);
      }
    }
  });

  test('versi publik tidak dapat dicari menurut nama', async () => {
    const saring = { kata: PEMOHON.nama };
    expect((await baca({ ...PERMOHONAN, saring })).baris).toHaveLength(3);
    expect((await baca({ ...PERMOHONAN, saring, publik: true })).baris).toHaveLength(0);
    expect((await baca({ ...PERMOHONAN, saring }, ['AUDITOR'])).baris).toHaveLength(0);
  });

  test('disaring dan dibatasi menurut masa kantor', async () => {
    expect((await baca({ ...PERMOHONAN, saring: { status: 'DITUTUP' } })).baris).toHaveLength(1);
    expect((await baca({ jenis: 'permohonan', tahun: 2025 })).baris).toEqual([]);
    const sehari = { jenis: 'permohonan', dari: '2026-11-02', sampai: '2026-11-02' };
    expect((await baca(sehari)).baris).toHaveLength(3);
  });

  test.each([
    {},
    { jenis: 'laporan', tahun: 2026 },
    { jenis: 'permohonan' },
    { jenis: 'permohonan', dari: '2026-02-01', sampai: '2026-01-01' },
    { ...PERMOHONAN, saring: { status: 'APA_SAJA' } },
  ])('%j ditolak', async (data) => {
    await expect(baca(data)).rejects.toMatchObject({ code: 'invalid-argument' });
  });

  test('tanpa masuk, dan sesudah masa tugas, ditolak', async () => {
    await expect(bacaRegister.run({ data: PERMOHONAN } as never)).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    await expect(panggil(bacaRegister, PERMOHONAN, ['DESK'], 1)).rejects.toMatchObject({
      code: 'permission-denied',
    });
  });
});

describe('peran yang sudah dicabut', () => {
  test('tidak berlaku lagi pada panggilan, walaupun tokennya masih', async () => {
    await baca(PERMOHONAN, ['KASUBBAG']);
    const token = { satkerId, jenjang: 'PROVINSI', peran: ['KASUBBAG'], sampai: Date.now() };
    await refPengguna(satkerId, 'uid-KASUBBAG').update({ peran: [] });
    const minta = { auth: { uid: 'uid-KASUBBAG', token }, data: PERMOHONAN } as never;
    await expect(bacaRegister.run(minta)).rejects.toThrow('Peran Anda sudah berubah');
  });
});

describe('mengekspor register', () => {
  test('XLSX penuh dicatat: siapa, kapan, apa, berapa baris', async () => {
    const sebelum = (await akses()).length;
    const hasil = await ekspor({ ...PERMOHONAN, format: 'xlsx', alasan: 'Rapat evaluasi' }, ['PPID']);
    expect(hasil).toMatchObject({ nama: 'register-permohonan-2026.xlsx', jumlah: 3, publik: false });
    const isi = unzipSync(new Uint8Array(Buffer.from(hasil.isi, 'base64')));
    expect(strFromU8(isi['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(PEMOHON.nama);
    const catatan = await akses();
    expect(catatan).toHaveLength(sebelum + 1);
    expect(catatan.at(-1)).toMatchObject({
      apa: 'REGISTER',
      jenis: 'permohonan',
      format: 'xlsx',
      keterangan: 'Tahun 2026',
      jumlah: 3,
      alasan: 'Rapat evaluasi',
      oleh: 'uid-PPID',
      peran: ['PPID'],
    });
  });

  test('PDF penuh dicatat tanpa kata yang dicari', async () => {
    const nama = PEMOHON.nama;
    const hasil = await ekspor({ ...KEBERATAN, format: 'pdf', saring: { kata: nama } });
    expect(Buffer.from(hasil.isi, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const catatan = (await akses()).at(-1);
    expect(catatan).toMatchObject({ format: 'pdf', keterangan: 'Tahun 2026; kata: “…”', jumlah: 1 });
    expect(JSON.stringify(catatan)).not.toContain(nama);
  });

  test('versi publik dan versi bagi peran lain tersamar, dan tidak dicatat', async () => {
    const sebelum = (await akses()).length;
    for (const hasil of [
      await ekspor({ ...PERMOHONAN, format: 'xlsx', publik: true }),
      await ekspor({ ...PERMOHONAN, format: 'xlsx' }, ['PELAKSANA']),
    ]) {
      expect(hasil).toMatchObject({ nama: 'register-permohonan-publik-2026.xlsx', publik: true });
      const isi = unzipSync(new Uint8Array(Buffer.from(hasil.isi, 'base64')));
      const semua = Object.values(isi)
        .map((b) => strFromU8(b))
        .join('');
      for (const kunci of ['nama', 'telepon', 'surel', 'alamat', 'nik'] as const)
        expect(semua).not.toContain(PEMOHON[kunci]);
    }
    expect(await akses()).toHaveLength(sebelum);
  });
});

describe('lebih dari dua ribu baris', () => {
  test('ditolak dengan pesan sebelum satu pun dibaca; dua ribu masih dilayani', async () => {
    const contoh = await bacaBerkas(satkerId, 'R1');
    const tulis = db().bulkWriter();
    for (let i = 0; i < 2001; i += 1) {
      const id = `banyak-${i}`;
      const isi = {
        ...contoh,
        id,
        nomor: `${i + 1}/2020`,
        dibuka: `2020-03-02T02:00:00.${String(i % 1000).padStart(3, '0')}Z`,
      };
      void tulis.set(refBerkas(satkerId, 'permohonan', id), isi);
    }
    await tulis.close();
    await expect(baca({ jenis: 'permohonan', tahun: 2020 })).rejects.toMatchObject({
      code: 'failed-precondition',
      message: expect.stringContaining('2001 baris') as string,
    });
    await refBerkas(satkerId, 'permohonan', 'banyak-2000').delete();
    const { baris } = await baca({ jenis: 'permohonan', tahun: 2020 });
    expect(baris).toHaveLength(2000);
    expect((baris.at(-1) as BarisRegister).nomor).toBe('2000/2020');
  });
});
