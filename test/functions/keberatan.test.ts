import {
  db,
  refBerkas,
  refDokumen,
  refPemohon,
  refSatker,
  refTindakan,
} from '../../functions/src/ports/firestore.js';
import { lupakanAcuan, bacaKantor, type Kantor } from '../../functions/src/ports/acuan.js';
import { jagaTenggat } from '../../functions/src/usecases/jaga-tenggat.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import { sapuTertunda } from '../../functions/src/usecases/sapu-tertunda.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isianPada, KEBERATAN, PEMOHON } from '../../emulators/story/isian.js';
import {
  bacaBerkas,
  ids,
  kantorUji,
  lakukan,
  mainkan,
  potret,
  proyekUji,
  riwayat,
  saat,
  tulisTindakan,
  type TindakanUji,
} from './bantu.js';

proyekUji('keberatan');

const MOHON = 'mohon1';
const BANDING = 'banding1';
let satkerId = '';

const hari = (n: number): Date => saat(n * 24 * 60);

/** A document of the request, as the pipeline leaves it. */
async function lembarUji(berkasId = MOHON): Promise<string> {
  const isi = { berkasId, jenis: 'permohonan', kategori: 'lembar-uji', status: 'SELESAI' };
  await refDokumen(satkerId, `lu-${berkasId}`).set(isi);
  return `lu-${berkasId}`;
}

const tolak = async (): Promise<TindakanUji> => ({
  satkerId,
  berkasId: MOHON,
  langkah: 3,
  aksi: 'tetapkanPenolakan',
  peran: 'PPID',
  data: isianPada('penolakan', hari(1)),
  dokumenIds: [await lembarUji()],
  pada: hari(1),
});

async function ditolak(): Promise<string> {
  await mainkan(satkerId, MOHON, [
    [1, 'DESK', 'lengkap'],
    [2, 'DESK', 'termasukDik'],
  ]);
  expect(await lakukan(await tolak())).toMatchObject({ status: 'diterima' });
  return String((await bacaBerkas(satkerId, MOHON)).nomor);
}

const bukaan = (nomorPermohonan: string, ubah: Partial<TindakanUji> = {}): TindakanUji => ({
  satkerId,
  jenis: 'keberatan',
  berkasId: BANDING,
  langkah: 0,
  aksi: 'buka',
  peran: 'DESK',
  data: { ...KEBERATAN, alasan: ['a'], nomorPermohonan, diterima: hari(2).toISOString() },
  pribadi: { surel: 'baru@contoh.test' },
  pada: hari(2),
  ...ubah,
});

const babak = (
  langkah: number,
  peran: TindakanUji['peran'],
  aksi: string,
  formulir: string | null,
  n: number,
) =>
  lakukan({
    satkerId,
    jenis: 'keberatan',
    berkasId: BANDING,
    langkah,
    aksi,
    peran,
    data: isianPada(formulir, hari(n)),
    pada: hari(n),
  });

async function dikabulkan(): Promise<string> {
  const nomor = await ditolak();
  expect(await lakukan(bukaan(nomor))).toMatchObject({ status: 'diterima' });
  expect(await babak(1, 'DESK', 'teruskan', null, 3)).toMatchObject({ status: 'diterima' });
  expect(await babak(2, 'PPID', 'sampaikanBahan', 'bahanKeberatan', 4)).toMatchObject({ status: 'diterima' });
  expect(await babak(3, 'ATASAN_PPID', 'kabulkan', 'pengabulan', 7)).toMatchObject({ status: 'diterima' });
  const perintah = (await ids(satkerId, `permohonan/${MOHON}/tindakan`)).filter((id) =>
    id.startsWith('perintah-'),
  );
  expect(perintah).toHaveLength(1);
  return perintah[0] ?? '';
}

beforeEach(async () => {
  lupakanAcuan();
  ({ satkerId } = await kantorUji());
});
// Letters that nobody publishes here would keep the sweep of a later test busy.
afterEach(() => db().recursiveDelete(refSatker(satkerId)));

describe('penolakan', () => {
  test('dengan dokumen milik berkas lain, yang tidak ada, atau yang dikarantina ditolak', async () => {
    await mainkan(satkerId, MOHON, [
      [1, 'DESK', 'lengkap'],
      [2, 'DESK', 'termasukDik'],
    ]);
    const lain = await lembarUji('berkas-lain');
    await refDokumen(satkerId, 'karantina1').set({
      berkasId: MOHON,
      jenis: 'permohonan',
      status: 'KARANTINA',
      kelas: 'biasa',
      nama: 'nota.pdf',
    });
    const milik = {
      berkasId: MOHON,
      jenis: 'permohonan',
      status: 'DIHAPUS',
      kelas: 'identitas',
      nama: 'KTP Budi',
    };
    await refDokumen(satkerId, 'hapus1').set(milik);
    for (const [dokumenIds, alasan] of [
      [[lain], 'bukan milik berkas ini'],
      [['tidak-ada'], 'belum selesai diterima'],
      [['karantina1'], 'Dokumen “nota.pdf” ditolak'],
      [['hapus1'], 'Satu dokumen tertutup sudah dihapus'],
      [[await lembarUji(), lain], 'bukan milik berkas ini'],
    ] as const) {
      expect(await lakukan({ ...(await tolak()), dokumenIds: [...dokumenIds] })).toMatchObject({
        kode: 'ISIAN_TIDAK_SAH',
        alasan: expect.stringContaining(alasan) as string,
      });
    }
    expect(await lakukan({ ...(await tolak()), dokumenIds: [] })).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    const kartu = { berkasId: MOHON, jenis: 'permohonan', kategori: 'identitas', status: 'SELESAI' };
    await refDokumen(satkerId, 'kartu1').set(kartu);
    expect(await lakukan({ ...(await tolak()), dokumenIds: ['kartu1'] })).toMatchObject({
      kode: 'DILARANG_PENJAGA',
    });
    expect(await lakukan(await tolak())).toMatchObject({ status: 'diterima' });
  });
});

describe('permohonan ganda', () => {
  const ganda = (nomorLain: string) =>
    lakukan({
      satkerId,
      berkasId: MOHON,
      langkah: 1,
      aksi: 'nyatakanGanda',
      peran: 'DESK',
      data: { nomorLain, alasan: 'Isi dan pemohonnya sama.' },
      pada: saat(20),
    });

  test('hanya dari permohonan lain yang benar-benar ada di kantor ini', async () => {
    await mainkan(satkerId, MOHON, []);
    await mainkan(satkerId, 'mohon2', [], saat(10));
    const { nomor } = await bacaBerkas(satkerId, MOHON);
    for (const salah of ['9999/TIDAK/ADA', String(nomor)]) {
      expect(await ganda(salah)).toMatchObject({
        kode: 'ISIAN_TIDAK_SAH',
        bidang: { nomorLain: expect.any(String) as string },
      });
    }
    expect(await ganda(String((await bacaBerkas(satkerId, 'mohon2')).nomor))).toMatchObject({
      status: 'diterima',
    });
  });
});

describe('keberatan', () => {
  test('yang memutus permohonan sesudah keberatan diajukan tidak menjawab keberatannya', async () => {
    await mainkan(satkerId, MOHON, [
      [1, 'DESK', 'lengkap'],
      [2, 'DESK', 'termasukDik'],
    ]);
    const { nomor } = await bacaBerkas(satkerId, MOHON);
    const data = { ...KEBERATAN, nomorPermohonan: nomor, alasan: ['b'], diterima: hari(0.5).toISOString() };
    expect(await lakukan(bukaan('', { data, pada: hari(0.5) }))).toMatchObject({ status: 'diterima' });
    expect(await lakukan(await tolak())).toMatchObject({ status: 'diterima' });
    expect(await babak(1, 'DESK', 'teruskan', null, 3)).toMatchObject({ status: 'diterima' });
    expect(await babak(2, 'PPID', 'sampaikanBahan', 'bahanKeberatan', 4)).toMatchObject({
      status: 'diterima',
    });
    const jawab = (oleh: string) =>
      lakukan({
        ...{ satkerId, jenis: 'keberatan' as const, berkasId: BANDING, langkah: 3, aksi: 'kuatkan' },
        ...{ peran: 'ATASAN_PPID' as const, oleh, data: isianPada('penguatan', hari(7)), pada: hari(7) },
      });
    expect(await jawab('uid-ppid')).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    expect(await jawab('uid-atasan_ppid')).toMatchObject({ status: 'diterima' });
  });

  test('mendapat nomor sendiri dan mengambil pemohon dari permohonannya, tanpa NIK', async () => {
    const nomor = await ditolak();
    expect(await lakukan(bukaan(nomor))).toMatchObject({ status: 'diterima' });
    const berkas = await bacaBerkas(satkerId, BANDING, 'keberatan');
    expect(berkas.nomor).toMatch(/^0001\/KEB-PPID\//);
    expect(berkas.data['permohonan']).toMatchObject({ id: MOHON, nomor, pemutus: ['uid-ppid'] });
    const pribadi = (await refPemohon(satkerId, 'keberatan', BANDING).get()).data() ?? {};
    expect(pribadi).toMatchObject({ nama: PEMOHON.nama, alamat: PEMOHON.alamat, surel: 'baru@contoh.test' });
    expect(JSON.stringify(pribadi)).not.toContain(PEMOHON.nik);
    expect(JSON.stringify(berkas)).not.toContain(PEMOHON.nama);
  });

  test('atas nomor kantor lain tidak ditemukan', async () => {
    const nomor = await ditolak();
    const lain = await kantorUji();
    const hasil = await lakukan(bukaan(nomor, { satkerId: lain.satkerId }));
    expect(hasil).toMatchObject({
      kode: 'ISIAN_TIDAK_SAH',
      bidang: { nomorPermohonan: expect.any(String) as string },
    });
  });

  test('yang memutus permohonan tidak dapat menjawabnya, juga bila memegang kedua peran', async () => {
    const nomor = await ditolak();
    await lakukan(bukaan(nomor));
    await babak(1, 'DESK', 'teruskan', null, 3);
    await babak(2, 'PPID', 'sampaikanBahan', 'bahanKeberatan', 4);
    const alamat = await tulisTindakan({
      satkerId,
      jenis: 'keberatan',
      berkasId: BANDING,
      langkah: 3,
      aksi: 'kuatkan',
      peran: 'ATASAN_PPID',
      data: isianPada('penguatan', hari(7)),
      pada: hari(7),
    });
    await refTindakan(satkerId, 'keberatan', BANDING, alamat.tindakanId).update({ oleh: 'uid-ppid' });
    const hasil = await majukanBerkas(alamat);
    expect(hasil).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    expect(hasil?.alasan).toContain('harus dijawab orang lain');
  });
});

describe('perintah Atasan PPID', () => {
  const kerjakan = (tindakanId: string) =>
    majukanBerkas({ satkerId, jenis: 'permohonan', berkasId: MOHON, tindakanId });

  test('membuka permohonan di langkah putusan; kiriman kedua tidak mengubah apa pun', async () => {
    const id = await dikabulkan();
    expect(await kerjakan(id)).toMatchObject({ status: 'diterima' });
    const berkas = await bacaBerkas(satkerId, MOHON);
    expect(berkas.langkahAktif?.no).toBe(4);
    expect(berkas.data['perintah']).toMatchObject({ sumber: 'KEBERATAN', berkasId: BANDING });
    const sebelum = await potret(satkerId);
    expect(await kerjakan(id)).toMatchObject({ status: 'diterima' });
    expect(await potret(satkerId)).toEqual(sebelum);
  });

  test('yang tidak pernah terkirim diambil oleh penyapu', async () => {
    const id = await dikabulkan();
    await sapuTertunda(0);
    expect((await refTindakan(satkerId, 'permohonan', MOHON, id).get()).get('hasil')).toMatchObject({
      status: 'diterima',
    });
  });

  test('datang bersamaan dengan tindakan petugas: keduanya dijawab, tidak ada yang hilang', async () => {
    const id = await dikabulkan();
    const petugas = await tulisTindakan({
      satkerId,
      berkasId: MOHON,
      langkah: 3,
      aksi: 'informasikan',
      peran: 'DESK',
      pada: hari(7),
    });
    await Promise.all([kerjakan(id), majukanBerkas(petugas)]);
    const jejak = await riwayat(satkerId, MOHON);
    expect(jejak.map((r) => r.urutan)).toEqual(jejak.map((_, i) => i + 1));
    expect(jejak.map((r) => r.aksi)).toContain('terimaPerintah');
    expect((await bacaBerkas(satkerId, MOHON)).langkahAktif?.no).toBe(4);
  });

  test('tidak terjadi bila keputusannya tidak tersimpan', async () => {
    const nomor = await ditolak();
    await lakukan(bukaan(nomor));
    expect(await babak(3, 'ATASAN_PPID', 'kabulkan', 'pengabulan', 7)).toMatchObject({ status: 'ditolak' });
    expect(await ids(satkerId, `permohonan/${MOHON}/tindakan`)).not.toContainEqual(
      expect.stringMatching(/^perintah-/),
    );
  });
});

describe('ronda pagi atas keberatan', () => {
  test('menandai tidak ditanggapi, mengingatkan −10, dan menutup setelah jangka sengketa', async () => {
    const nomor = await ditolak();
    await lakukan(bukaan(nomor));
    const kantor = (await bacaKantor(satkerId)) as Kantor;
    const { jamHukum } = await bacaBerkas(satkerId, BANDING, 'keberatan');
    expect(jamHukum?.batasHari).toBe(30);
    const sepuluh = kantor.kalender.tutupKantor('2026-12-02');
    await jagaTenggat(kantor, sepuluh);
    const sebelum = await ids(satkerId, 'surel');
    expect(sebelum.filter((id) => id.startsWith(`ingat-keberatan-${BANDING}`))).not.toEqual([]);
    await jagaTenggat(kantor, sepuluh);
    expect(await ids(satkerId, 'surel')).toEqual(sebelum);
    await jagaTenggat(kantor, new Date(Date.parse(String(jamHukum?.jatuhTempoInstan)) + 1000).toISOString());
    const lewat = (await ids(satkerId, `keberatan/${BANDING}/tindakan`)).filter((id) =>
      id.startsWith('lewat-'),
    );
    expect(lewat).toHaveLength(1);
  });

  test('keberatan yang dikuatkan selesai sendiri setelah empat belas hari kerja', async () => {
    const nomor = await ditolak();
    await lakukan(bukaan(nomor));
    await babak(1, 'DESK', 'teruskan', null, 3);
    await babak(2, 'PPID', 'sampaikanBahan', 'bahanKeberatan', 4);
    await babak(3, 'ATASAN_PPID', 'kuatkan', 'penguatan', 7);
    await babak(4, 'DESK', 'sampaikan', 'penyampaian', 8);
    const kantor = (await bacaKantor(satkerId)) as Kantor;
    const tenggat = String((await bacaBerkas(satkerId, BANDING, 'keberatan')).langkahAktif?.tenggat);
    const sesudah = new Date(Date.parse(tenggat) + 1000).toISOString();
    await jagaTenggat(kantor, sesudah);
    await jagaTenggat(kantor, sesudah);
    const [id = ''] = (await ids(satkerId, `keberatan/${BANDING}/tindakan`)).filter((t) =>
      t.startsWith('tutup-'),
    );
    expect(
      await majukanBerkas({ satkerId, jenis: 'keberatan', berkasId: BANDING, tindakanId: id }),
    ).toMatchObject({
      status: 'diterima',
    });
    expect((await refBerkas(satkerId, 'keberatan', BANDING).get()).get('status')).toBe('SELESAI');
  });
});
