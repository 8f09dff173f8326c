import { jalurMasuk, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import type { Kategori } from '@ppid/domain/dokumen/types';
import type { Retensi } from '@ppid/domain/pribadi/types';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  db,
  refAkses,
  refBerkas,
  refDokumen,
  refNik,
  refPemohon,
  refRetensi,
} from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { hapusDokumen } from '../../functions/src/usecases/hapus-dokumen-retensi.js';
import { laksanakanRetensi } from '../../functions/src/usecases/laksanakan-retensi.js';
import { putuskanRetensi } from '../../functions/src/usecases/putuskan-retensi.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { usulRetensi } from '../../functions/src/usecases/usul-retensi.js';
import { bungkusPdf } from '../fixtures/ketik.js';
import { kartuIdentitas, pdfSeed } from '../fixtures/pindaian.js';
import { ids, kantorUji, mainkan, potret, proyekUji } from './bantu.js';
import { alatUji, dokumen, Mati, matiSaat, unggah } from './dokumen-bantu.js';

proyekUji('retensi');

const ID_IDENTITAS = 'identitas-permohonan-B1';
const ID_DATA = 'data-pribadi-permohonan-B1';
let satkerId: string;
const ppid = (lain = {}) => ({ uid: 'uid-ppid', satkerId, peran: ['PPID' as const], ...lain });
const usul = async (id = ID_IDENTITAS) =>
  (await refRetensi(satkerId, id).get()).data() as Retensi | undefined;
const setuju = (retensiId = ID_IDENTITAS, alat = alatUji()) =>
  putuskanRetensi(ppid(), { retensiId, setuju: true, catatan: '' }, alat);
const berkasDi = () => simpanan.daftar(`dokumen/${satkerId}/`);

async function masukkan(
  berkasId: string,
  kategori: Kategori = 'identitas',
  isi?: Buffer,
): Promise<JalurMasuk> {
  const pdf = kategori !== 'identitas';
  const tipe = pdf ? 'application/pdf' : 'image/jpeg';
  const j = await unggah({ satkerId, berkasId }, isi ?? (pdf ? await pdfSeed(2) : await kartuIdentitas()), {
    kategori,
    tipe,
  });
  await terimaUnggahan(jalurMasuk(j), alatUji());
  return j;
}

/** The case ended so long ago that everything is due; `selesai` can be brought nearer. */
async function selesaikan(berkasId: string, selesai = '2020-01-10T03:00:00.000Z'): Promise<void> {
  await refBerkas(satkerId, 'permohonan', berkasId).update({
    status: 'SELESAI',
    langkahAktif: null,
    selesai,
    'data.dijawab': selesai,
    'data.diserahkan': selesai,
    'data.hasil': 'DITERIMA_SELURUHNYA',
  });
}
const usulkan = (pada = new Date().toISOString()) => usulRetensi(satkerId, pada);

async function keberatan(status: 'BERJALAN' | 'SELESAI'): Promise<void> {
  await refBerkas(satkerId, 'keberatan', 'K1').set({
    id: 'K1',
    satkerId,
    jenis: 'keberatan',
    nomor: '1/KEB',
    status,
    selesai: status === 'SELESAI' ? '2020-06-01T03:00:00.000Z' : null,
    data: { permohonan: { id: 'B1' } },
  });
}

let kartu: JalurMasuk;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  await mainkan(satkerId, 'B1');
  kartu = await masukkan('B1');
});

describe('usul', () => {
  test('tidak ada selama permohonan berjalan', async () => {
    expect(await usulkan()).toBe(0);
    expect(await ids(satkerId, 'retensi')).toEqual([]);
  });

  test('dibuat sekali untuk setiap jenis data, dengan penjelasan; kali kedua tidak mengubah apa pun', async () => {
    await selesaikan('B1');
    expect(await usulkan()).toBe(2);
    expect(await usul()).toMatchObject({
      apa: 'IDENTITAS',
      jenis: 'permohonan',
      berkasId: 'B1',
      status: 'DIUSULKAN',
      dokumenIds: [kartu.dokumenId],
      tinjau: [],
      alasan: expect.stringMatching(/^Pindaian identitas disimpan 14 hari sejak kasus ditutup/) as string,
    });
    expect((await usul(ID_DATA))?.tinjau).toContain('rincian');
    const sebelum = await potret(satkerId);
    expect(await usulkan()).toBe(0);
    expect(await potret(satkerId)).toEqual(sebelum);
  });

  test('tidak ada sehari sebelum waktunya', async () => {
    await selesaikan('B1', '2026-01-12T03:00:00.000Z');
    await usulkan('2027-01-01T03:00:00.000Z');
    const tempo = (await usul())?.jatuhTempo ?? '';
    await refRetensi(satkerId, ID_IDENTITAS).delete();
    expect(await usulkan(new Date(Date.parse(`${tempo}T03:00:00Z`) - 86_400_000).toISOString())).toBe(0);
    expect(await usulkan(`${tempo}T03:00:00.000Z`)).toBe(1);
  });

  test('tidak ada untuk berkas tanpa pindaian dan tanpa data pribadi', async () => {
    await mainkan(satkerId, 'B2');
    await selesaikan('B2');
    await refPemohon(satkerId, 'permohonan', 'B2').delete();
    await refNik(satkerId, 'permohonan', 'B2').delete();
    expect(await usulkan()).toBe(0);
  });

  test('yang ditahan karena keberatan diusulkan lagi setelah keberatan selesai', async () => {
    await selesaikan('B1');
    await usulkan();
    await keberatan('BERJALAN');
    expect(await usulkan()).toBe(2);
    expect(await usul()).toMatchObject({
      status: 'DITAHAN',
      jatuhTempo: null,
      alasan: 'Ditahan. Keberatan 1/KEB belum selesai.',
    });
    await keberatan('SELESAI');
    expect(await usulkan()).toBe(2);
    expect(await usul()).toMatchObject({ status: 'DIUSULKAN' });
  });
});

describe('keputusan', () => {
  beforeEach(async () => {
    await selesaikan('B1');
    await usulkan();
  });

  test('setuju menghapus berkas pindaian; baris katalog, berkas, dan riwayat tetap', async () => {
    expect(await berkasDi()).toHaveLength(3);
    expect(await setuju()).toMatchObject({ status: 'DILAKSANAKAN' });
    expect(await berkasDi()).toEqual([]);
    expect(await dokumen(kartu)).toMatchObject({
      status: 'DIHAPUS',
      asli: null,
      kecil: null,
      besar: null,
      sha256: null,
      kategori: 'identitas',
      nama: 'identitas (dihapus)',
    });
    expect((await refPemohon(satkerId, 'permohonan', 'B1').get()).exists).toBe(true);
    expect((await refBerkas(satkerId, 'permohonan', 'B1').get()).exists).toBe(true);
    expect((await refAkses(satkerId, `hapus-${ID_IDENTITAS}`).get()).data()).toMatchObject({
      apa: 'HAPUS',
      berkasId: 'B1',
      oleh: 'uid-ppid',
      peran: ['PPID'],
    });
  });

  test('data pribadi: pemohon, NIK, surat kuasa dan kartu yang tersisa', async () => {
    const kuasa = await masukkan('B1', 'surat-kuasa');
    const lampiran = await masukkan('B1', 'lampiran');
    expect(await setuju(ID_DATA)).toMatchObject({ status: 'DILAKSANAKAN' });
    expect((await refPemohon(satkerId, 'permohonan', 'B1').get()).exists).toBe(false);
    expect((await refNik(satkerId, 'permohonan', 'B1').get()).exists).toBe(false);
    expect((await dokumen(kuasa)).status).toBe('DIHAPUS');
    expect((await dokumen(lampiran)).status).not.toBe('DIHAPUS');
    expect((await berkasDi()).every((nama) => nama.includes(`/biasa/${lampiran.dokumenId}/`))).toBe(true);
  });

  test('menolak butuh alasan, menyimpannya, dan tidak menghapus apa pun', async () => {
    const tolak = (catatan: string) =>
      putuskanRetensi(ppid(), { retensiId: ID_IDENTITAS, setuju: false, catatan });
    await expect(tolak(' ')).rejects.toMatchObject({ bidang: { catatan: expect.any(String) as string } });
    expect(await tolak('Masih diperiksa inspektorat')).toMatchObject({ status: 'DITOLAK' });
    expect(await usul()).toMatchObject({ catatan: 'Masih diperiksa inspektorat', diputusOleh: 'uid-ppid' });
    expect(await berkasDi()).toHaveLength(3);
    await usulkan();
    expect((await usul())?.status).toBe('DITOLAK');
    expect(await setuju()).toMatchObject({ status: 'DILAKSANAKAN' });
  });

  test('keberatan yang terbuka pada saat itu menahan penghapusan', async () => {
    await keberatan('BERJALAN');
    expect(await setuju()).toEqual({ status: 'DITAHAN', alasan: 'Ditahan. Keberatan 1/KEB belum selesai.' });
    expect(await berkasDi()).toHaveLength(3);
  });

  test('keberatan yang masuk di antara persetujuan dan pelaksanaan yang terputus juga menahan', async () => {
    await expect(setuju(ID_IDENTITAS, alatUji(matiSaat('hapus')))).rejects.toThrow(Mati);
    expect((await usul())?.status).toBe('DISETUJUI');
    await keberatan('BERJALAN');
    expect(await laksanakanRetensi(satkerId, ID_IDENTITAS, alatUji())).toBe('DITAHAN');
    expect((await usul())?.status).toBe('DITAHAN');
  });

  test('dua kali, juga bersamaan: sekali dilaksanakan, yang kedua tidak merusak', async () => {
    const hasil = await Promise.allSettled([setuju(), setuju()]);
    expect(hasil.some((h) => h.status === 'fulfilled')).toBe(true);
    expect((await usul())?.status).toBe('DILAKSANAKAN');
    const sesudah = await potret(satkerId);
    await expect(setuju()).rejects.toMatchObject({ message: 'Penghapusan ini sudah dilaksanakan.' });
    expect(await laksanakanRetensi(satkerId, ID_IDENTITAS, alatUji())).toBe('DILAKSANAKAN');
    expect(await usulkan()).toBe(0);
    expect(await potret(satkerId)).toEqual(sesudah);
    expect((await ids(satkerId, 'akses')).filter((id) => id.startsWith('hapus-'))).toHaveLength(1);
  });

  test.each([1, 2, 3, 4])(
    'mati saat menghapus objek ke-%i: jadwal berikutnya menyelesaikannya',
    async (ke) => {
      await expect(setuju(ID_IDENTITAS, alatUji(matiSaat('hapus', ke)))).rejects.toThrow(Mati);
      expect(await usul()).toMatchObject({ status: 'DISETUJUI' });
      await usulkan();
      expect(await usul()).toMatchObject({ status: 'DILAKSANAKAN' });
      expect(await berkasDi()).toEqual([]);
      expect(await dokumen(kartu)).toMatchObject({ status: 'DIHAPUS', asli: null });
    },
  );

  test('kantor lain tidak menemukan usul ini', async () => {
    const lain = await kantorUji();
    await expect(
      putuskanRetensi(ppid({ satkerId: lain.satkerId }), {
        retensiId: ID_IDENTITAS,
        setuju: true,
        catatan: '',
      }),
    ).rejects.toMatchObject({ kode: 'not-found' });
    expect(await berkasDi()).toHaveLength(3);
  });
});

describe('pindaian yang dipakai bersama', () => {
  test('berkas yang masih membutuhkannya menjadi pemiliknya; isinya tidak ikut terhapus', async () => {
    await mainkan(satkerId, 'B2');
    const kembar = await masukkan('B2');
    expect((await dokumen(kembar)).samaDengan).toBe(kartu.dokumenId);
    await selesaikan('B1');
    await usulkan();
    await setuju();
    expect(await dokumen(kartu)).toMatchObject({ status: 'DIHAPUS', asli: null, besar: null });
    const pewaris = await dokumen(kembar);
    expect(pewaris).toMatchObject({ status: 'SELESAI', samaDengan: null });
    expect(await simpanan.info(pewaris.asli ?? '')).not.toBeNull();
    expect(await berkasDi()).toHaveLength(3);

    const baru = await masukkan('B2');
    expect((await dokumen(baru)).samaDengan).toBe(kembar.dokumenId);
    await selesaikan('B2');
    await usulkan();
    await setuju('identitas-permohonan-B2');
    expect(await berkasDi()).toEqual([]);
  });

  test('yang hanya tautan pergi tanpa membawa berkas pemiliknya', async () => {
    await mainkan(satkerId, 'B2');
    const kembar = await masukkan('B2');
    await selesaikan('B2');
    await usulkan();
    await setuju('identitas-permohonan-B2');
    expect(await dokumen(kembar)).toMatchObject({ status: 'DIHAPUS', asli: null, samaDengan: null });
    expect(await dokumen(kartu)).toMatchObject({ status: 'SELESAI' });
    expect(await berkasDi()).toHaveLength(3);
  });

  test('dari tiga, tautan ketiga mengikuti pewaris; hapus dua kali tidak menyentuh pewaris', async () => {
    await mainkan(satkerId, 'B2');
    await mainkan(satkerId, 'B3');
    const dua = await masukkan('B2');
    const tiga = await masukkan('B3');
    await hapusDokumen(satkerId, kartu.dokumenId, alatUji());
    await hapusDokumen(satkerId, kartu.dokumenId, alatUji());
    expect((await dokumen(dua)).samaDengan).toBeNull();
    expect((await dokumen(tiga)).samaDengan).toBe(dua.dokumenId);
    expect(await berkasDi()).toHaveLength(3);
  });

  test('unggahan yang sama pada saat penghapusan tidak berakhir tanpa berkas', async () => {
    await mainkan(satkerId, 'B2');
    const j = await unggah({ satkerId, berkasId: 'B2' }, await kartuIdentitas(), {
      kategori: 'identitas',
      tipe: 'image/jpeg',
    });
    const olah = () => terimaUnggahan(jalurMasuk(j), alatUji());
    await Promise.all([
      hapusDokumen(satkerId, kartu.dokumenId, alatUji()),
      // What the platform does when an attempt fails: it delivers again, after the lease ran out.
      olah().catch(async () => {
        await refDokumen(satkerId, j.dokumenId).update({ sewaSampai: null });
        await olah();
      }),
    ]);
    const baru = await dokumen(j);
    expect(baru).toMatchObject({ status: 'SELESAI', samaDengan: null });
    for (const letak of [baru.asli, baru.kecil, baru.besar])
      expect(await simpanan.info(letak ?? '')).not.toBeNull();
  });
});

describe('yang tersisa di tempat lain', () => {
  test('pindaian yang ditolak ikut terhapus dari karantina, tetangganya tidak', async () => {
    const rusak = await masukkan('B1', 'identitas', Buffer.from('bukan gambar'));
    expect((await dokumen(rusak)).status).toBe('KARANTINA');
    await simpanan.simpan(`karantina/${satkerId}/${rusak.dokumenId}lain`, Buffer.from('x'), 'text/plain');
    await selesaikan('B1');
    await usulkan();
    await setuju();
    expect(await simpanan.daftar(`karantina/${satkerId}/`)).toEqual([
      `karantina/${satkerId}/${rusak.dokumenId}lain`,
    ]);
  });

  test('unggahan yang datang lagi sesudah penghapusan dibuang, tidak dihidupkan', async () => {
    await selesaikan('B1');
    await usulkan();
    await setuju();
    await simpanan.simpan(jalurMasuk(kartu), await kartuIdentitas(), 'image/jpeg');
    expect(await terimaUnggahan(jalurMasuk(kartu), alatUji())).toBe('sudah');
    expect(await simpanan.daftar(`karantina/${satkerId}/`)).toEqual([]);
    expect(await simpanan.info(jalurMasuk(kartu))).toBeNull();
    expect((await dokumen(kartu)).status).toBe('DIHAPUS');
  });

  test('dokumen biasa tidak pernah dihapus lewat jalan ini', async () => {
    const jawaban = await masukkan('B1', 'jawaban', bungkusPdf([], 72));
    await refDokumen(satkerId, jawaban.dokumenId).update({ kelas: 'biasa', status: 'SELESAI' });
    await expect(hapusDokumen(satkerId, jawaban.dokumenId, alatUji())).rejects.toThrow('identity');
    expect((await db().collection(`satker/${satkerId}/retensi`).get()).empty).toBe(true);
  });
});
