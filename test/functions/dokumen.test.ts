import { jalurDokumen, jalurKarantina, jalurMasuk } from '@ppid/domain/dokumen/jalur';
import { alasanKarantina } from '@ppid/domain/dokumen/pesan';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { butirAwal } from '../../emulators/seed/dik.js';
import { BelumWaktunya } from '../../functions/src/dokumen/sewa.js';
import { refButir } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { berkasBuruk, HARAPAN_BURUK, type NamaBerkasBuruk } from '../fixtures/berkas-buruk.js';
import { kartuIdentitas, pdfSeed, pindaiSeed } from '../fixtures/pindaian.js';
import { taruhDip } from './dik-bantu.js';
import { alatUji, dokumen, halaman, kantorBaru, Mati, matiSaat, potret, unggah } from './dokumen-bantu.js';

// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 180_000 });

let kantor: { satkerId: string; berkasId: string };
beforeEach(async () => {
  kantor = await kantorBaru();
});

describe('an upload that is sound', () => {
  test('a born-digital PDF is stored with thumbnails and the text of each page', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    expect(await terimaUnggahan(jalurMasuk(j), alatUji())).toBe('diterima');
    const tempat = jalurDokumen(j.satkerId, 'biasa', j.dokumenId);
    expect(await dokumen(j)).toMatchObject({
      ...tempat,
      status: 'SELESAI',
      tipe: 'application/pdf',
      halaman: 2,
      teks: { dariBerkas: 2, dariOcr: 0, kosong: 0 },
      perluOcr: [],
      sewaSampai: null,
    });
    expect((await halaman(j)).map((h) => h.sumber)).toEqual(['berkas', 'berkas']);
    expect((await halaman(j))[0]?.teks).toContain('PELAYANAN INFORMASI PUBLIK');
    expect((await simpanan.daftar(`dokumen/${j.satkerId}/`)).sort()).toEqual(Object.values(tempat).sort());
    expect(await simpanan.info(jalurMasuk(j))).toBeNull();
  });

  test('an identity card goes into the class that nobody opens directly, and is not read by OCR', async () => {
    const alat = alatUji();
    const j = await unggah(kantor, await kartuIdentitas(), {
      kategori: 'identitas',
      tipe: 'image/jpeg',
      metadata: { nama: '../ktp.jpg', oleh: 'uid-desk' },
    });
    await terimaUnggahan(jalurMasuk(j), alat);
    expect(await dokumen(j)).toMatchObject({
      kelas: 'identitas',
      status: 'SELESAI',
      perluOcr: [],
      teks: { dariBerkas: 0, dariOcr: 0, kosong: 1 },
      nama: 'ktp.jpg',
      diunggahOleh: 'uid-desk',
    });
    expect((await dokumen(j)).asli).toBe(`dokumen/${j.satkerId}/identitas/${j.dokumenId}/asli`);
    expect(alat.antrean).toEqual([]);
    expect(await halaman(j)).toEqual([]);
  });

  test('a power of attorney with text in it leaves no text behind', async () => {
    const alat = alatUji();
    const j = await unggah(kantor, await pdfSeed(2), { kategori: 'surat-kuasa' });
    await terimaUnggahan(jalurMasuk(j), alat);
    expect(await dokumen(j)).toMatchObject({ kelas: 'identitas', status: 'SELESAI', halaman: 2 });
    expect(await halaman(j)).toEqual([]);
    expect(alat.antrean).toEqual([]);
  });

  test('the download token of the upload does not open the stored original', async () => {
    const token = { firebaseStorageDownloadTokens: 'token-of-the-client' };
    const j = await unggah(kantor, await pdfSeed(2), { kategori: 'dikecualikan', metadata: token });
    expect((await simpanan.info(jalurMasuk(j)))?.metadata).toMatchObject(token);
    await terimaUnggahan(jalurMasuk(j), alatUji());
    const info = await simpanan.info((await dokumen(j)).asli ?? '');
    expect(info?.metadata).toEqual({ asal: 'unggahan' });
  });

  test('bytes that call themselves gzip are judged as they lie, never unpacked', async () => {
    const { getStorage } = await import('firebase-admin/storage');
    const bom = gzipSync(Buffer.alloc(20_000_000, '%PDF-1.7 '));
    const j = await unggah(kantor, bom);
    const objek = getStorage().bucket().file(jalurMasuk(j));
    await objek.save(bom, {
      resumable: false,
      metadata: { contentType: 'application/pdf', contentEncoding: 'gzip' },
    });
    expect(await terimaUnggahan(jalurMasuk(j), alatUji())).toBe('karantina');
    expect((await dokumen(j)).karantina?.kode).toBe('ISI_TIDAK_SESUAI');
  });

  test('the same bytes again are linked, not stored twice', async () => {
    const satu = await unggah(kantor, await pdfSeed(2));
    await terimaUnggahan(jalurMasuk(satu), alatUji());
    const dua = await unggah(kantor, await pdfSeed(2));
    await terimaUnggahan(jalurMasuk(dua), alatUji());
    expect(await dokumen(dua)).toMatchObject({
      samaDengan: satu.dokumenId,
      asli: (await dokumen(satu)).asli,
    });
    expect(await simpanan.daftar(`dokumen/${kantor.satkerId}/`)).toHaveLength(3);
  });

  test('the same bytes at the same moment are stored once', async () => {
    const isi = await pdfSeed(2);
    const [a, b] = [await unggah(kantor, isi), await unggah(kantor, isi)];
    await Promise.all([a, b].map((j) => terimaUnggahan(jalurMasuk(j), alatUji())));
    const asal = [await dokumen(a), await dokumen(b)].map((d) => d.samaDengan);
    expect(asal.filter((s) => s === null)).toHaveLength(1);
    expect(await simpanan.daftar(`dokumen/${kantor.satkerId}/`)).toHaveLength(3);
  });

  test('the same bytes in another class are never linked', async () => {
    const biasa = await unggah(kantor, await pdfSeed(2));
    await terimaUnggahan(jalurMasuk(biasa), alatUji());
    const rahasia = await unggah(kantor, await pdfSeed(2), { kategori: 'dikecualikan' });
    await terimaUnggahan(jalurMasuk(rahasia), alatUji());
    expect((await dokumen(rahasia)).samaDengan).toBeNull();
    expect((await dokumen(rahasia)).asli).not.toBe((await dokumen(biasa)).asli);
  });

  test('the bytes of an excluded document never lie among the ordinary ones, until its exclusion ended and PPID has looked', async () => {
    const rahasia = await unggah(kantor, await pdfSeed(2), { kategori: 'dikecualikan' });
    await terimaUnggahan(jalurMasuk(rahasia), alatUji());
    const biasa = await unggah(kantor, await pdfSeed(2));
    expect(await terimaUnggahan(jalurMasuk(biasa), alatUji())).toBe('karantina');
    expect((await dokumen(biasa)).karantina?.kode).toBe('SAMA_DIKECUALIKAN');
    expect(await simpanan.daftar(`dokumen/${kantor.satkerId}/biasa/`)).toEqual([]);
    const [butir] = butirAwal(kantor.satkerId);
    const terbuka = { ...butir, id: 'contoh', dokumenIds: [rahasia.dokumenId], status: 'BERAKHIR_TERBUKA' };
    await refButir(kantor.satkerId, 'contoh').set(terbuka);
    const dini = await unggah(kantor, await pdfSeed(2));
    expect(await terimaUnggahan(jalurMasuk(dini), alatUji())).toBe('karantina');
    await taruhDip(kantor.satkerId, 'contoh', [rahasia.dokumenId]);
    const lagi = await unggah(kantor, await pdfSeed(2));
    await terimaUnggahan(jalurMasuk(lagi), alatUji());
    expect((await dokumen(lagi)).karantina).toBeNull();
  });
});

describe('a bad upload', () => {
  test.each(Object.keys(berkasBuruk) as NamaBerkasBuruk[])(
    '%s goes to quarantine with a reason a person can act on',
    async (nama) => {
      const { tipe, kode } = HARAPAN_BURUK[nama];
      const isi = await berkasBuruk[nama]();
      const j = await unggah(kantor, isi, { tipe });
      expect(await terimaUnggahan(jalurMasuk(j), alatUji())).toBe('karantina');
      const { status, karantina, asli } = await dokumen(j);
      expect({ status, asli }).toEqual({ status: 'KARANTINA', asli: null });
      expect(kode).toContain(karantina?.kode);
      expect(karantina?.alasan).toBe(karantina && alasanKarantina(karantina.kode));
      // Nothing is lost: the very bytes are kept, out of reach.
      expect((await simpanan.baca(jalurKarantina(j.satkerId, j.dokumenId))).equals(isi)).toBe(true);
      expect(await simpanan.info(jalurMasuk(j))).toBeNull();
    },
  );

  test('for a berkas that does not exist at this office is refused, even if another office has it', async () => {
    const lain = await kantorBaru();
    const j = await unggah({ satkerId: lain.satkerId, berkasId: 'B2' }, await pdfSeed(2));
    await terimaUnggahan(jalurMasuk(j), alatUji());
    expect((await dokumen(j)).karantina?.kode).toBe('BERKAS_TIDAK_ADA');
  });

  test('does not harm a good one that is worked on at the same time', async () => {
    const buruk = await unggah(kantor, await berkasBuruk.pdfBom());
    const baik = await unggah(kantor, await pdfSeed(2));
    await Promise.all([buruk, baik].map((j) => terimaUnggahan(jalurMasuk(j), alatUji())));
    expect((await dokumen(buruk)).status).toBe('KARANTINA');
    expect((await dokumen(baik)).status).toBe('SELESAI');
  });
});

describe('deliveries that are not as they should be', () => {
  test('the same event twice changes nothing', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    const alat = alatUji();
    await terimaUnggahan(jalurMasuk(j), alat);
    const sebelum = await potret(kantor.satkerId);
    expect(await terimaUnggahan(jalurMasuk(j), alat)).toBe('hilang');
    expect(await potret(kantor.satkerId)).toEqual(sebelum);
  });

  test('the same event twice at the same time is worked on once', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    const hasil = await Promise.allSettled([1, 2].map(() => terimaUnggahan(jalurMasuk(j), alatUji())));
    expect(hasil.filter((h) => h.status === 'fulfilled' && h.value === 'diterima')).toHaveLength(1);
    expect((await dokumen(j)).status).toBe('SELESAI');
  });

  test('a living worker is left alone', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    await expect(terimaUnggahan(jalurMasuk(j), alatUji(matiSaat('unduhKe')))).rejects.toThrow(Mati);
    await expect(terimaUnggahan(jalurMasuk(j), alatUji())).rejects.toThrow(BelumWaktunya);
  });

  test.each([
    ['before the download', matiSaat('unduhKe'), 'diterima'],
    ['between the two thumbnails', matiSaat('simpan', 2), 'diterima'],
    ['before the original is stored', matiSaat('salin'), 'diterima'],
    ['before the entrance is swept', matiSaat('hapus'), 'sudah'],
  ] as const)('a crash %s is finished by the next delivery', async (_, mati, hasil) => {
    const j = await unggah(kantor, await pindaiSeed(2));
    await expect(terimaUnggahan(jalurMasuk(j), alatUji(mati))).rejects.toThrow(Mati);
    const alat = alatUji();
    alat.majukanJam(alat.sewaMs + 1);
    expect(await terimaUnggahan(jalurMasuk(j), alat)).toBe(hasil);
    expect(await dokumen(j)).toMatchObject({ status: 'MENUNGGU_OCR', perluOcr: [1, 2], sewaSampai: null });
    expect(alat.antrean.map((a) => a.dokumenId)).toEqual([j.dokumenId]);
    expect(await simpanan.daftar(`dokumen/${kantor.satkerId}/`)).toHaveLength(3);
    expect(await simpanan.info(jalurMasuk(j))).toBeNull();
  });

  test('a crash while a refused file is moved is finished by the next delivery', async () => {
    const j = await unggah(kantor, await berkasBuruk.teksMengakuPng(), { tipe: 'image/png' });
    await expect(terimaUnggahan(jalurMasuk(j), alatUji(matiSaat('hapus')))).rejects.toThrow(Mati);
    expect(await terimaUnggahan(jalurMasuk(j), alatUji())).toBe('sudah');
    expect(await simpanan.daftar(`karantina/${kantor.satkerId}/`)).toEqual([
      jalurKarantina(j.satkerId, j.dokumenId),
    ]);
    expect(await simpanan.info(jalurMasuk(j))).toBeNull();
  });

  test('a file on which every worker dies is given up after five attempts', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    const alat = alatUji();
    for (let i = 0; i < 5; i++) {
      const sekali = alatUji(matiSaat('unduhKe', 1, alat.sekarang));
      await expect(terimaUnggahan(jalurMasuk(j), sekali)).rejects.toThrow(Mati);
      alat.majukanJam(alat.sewaMs + 1);
    }
    expect(await terimaUnggahan(jalurMasuk(j), alat)).toBe('karantina');
    expect((await dokumen(j)).karantina?.kode).toBe('GAGAL_DIOLAH');
  });

  test('another file under the id of a finished document neither replaces it nor is lost', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    await terimaUnggahan(jalurMasuk(j), alatUji());
    const sebelum = await potret(kantor.satkerId);
    await unggah(kantor, await pdfSeed(0), { dokumenId: j.dokumenId });
    expect(await terimaUnggahan(jalurMasuk(j), alatUji())).toBe('sudah');
    expect(await potret(kantor.satkerId)).toEqual(sebelum);
    expect(await simpanan.daftar(`karantina/${kantor.satkerId}/`)).toHaveLength(1);
  });

  test('every place the pipeline writes to is ignored when it comes back as an event', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    await terimaUnggahan(jalurMasuk(j), alatUji());
    const buruk = await unggah(kantor, Buffer.alloc(0));
    await terimaUnggahan(jalurMasuk(buruk), alatUji());
    const tertulis = await simpanan.daftar('');
    expect(tertulis.length).toBeGreaterThanOrEqual(4);
    for (const nama of tertulis.filter((n) => n.includes(kantor.satkerId))) {
      expect(await terimaUnggahan(nama, alatUji())).toBe('diabaikan');
    }
  });
});
