import type { PeranStaf } from '@ppid/domain/akses/peran';
import { BATAS_PROSES } from '@ppid/domain/dokumen/batas';
import { jalurKarantina, jalurMasuk, type JalurMasuk } from '@ppid/domain/dokumen/jalur';
import { NAMA_TAHAP, TAHAP, type Tahap } from '@ppid/domain/dokumen/tahap';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SewaHilang } from '../../functions/src/dokumen/sewa.js';
import { refDokumen, refSatker } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { bacaOcr } from '../../functions/src/usecases/baca-ocr.js';
import { olahDokumen } from '../../functions/src/usecases/olah-dokumen.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { ulangiTahap } from '../../functions/src/usecases/ulangi-tahap.js';
import { kartuIdentitas, pdfSeed, pindaiSeed } from '../fixtures/pindaian.js';
import { proyekUji } from './bantu.js';
import {
  alatUji,
  dokumen,
  halaman,
  kantorBaru,
  Mati,
  matiSaat,
  potret,
  rusakSaat,
  unggah,
} from './dokumen-bantu.js';

proyekUji('tahap');
// Real files, real processes: slow where the machine is shared.
vi.setConfig({ testTimeout: 180_000 });

let kantor: { satkerId: string; berkasId: string };
beforeEach(async () => {
  kantor = await kantorBaru();
});

const selalu = (): boolean => true;
const tolakSimpan = (): Promise<never> => Promise.reject(new Error('simpan failed'));
/** The store refuses pictures: thumbnails fail, text does not. */
const tanpaSimpan = () => alatUji(rusakSaat('simpan', selalu));
/** The child process has no time to start: nobody can open any file. */
const tanpaAnak = () => alatUji({ batasProses: { ...BATAS_PROSES, mulaiMs: 0 } });
const masukkan = (j: JalurMasuk, alat = alatUji()) => terimaUnggahan(jalurMasuk(j), alat);
const desk = (peran: PeranStaf = 'DESK') => ({ satkerId: kantor.satkerId, uid: 'uid-desk', peran: [peran] });
const ppid = () => desk('PPID');
const ulang = (j: JalurMasuk, tahap: 'cilik' | 'teks' | 'ocr' | 'indeks', alat = alatUji(), siapa = desk()) =>
  ulangiTahap(siapa, { dokumenId: j.dokumenId, tahap }, alat);
const keadaan = ({ tahap }: Dokumen): Partial<Record<Tahap, string>> =>
  Object.fromEntries(TAHAP.map((t) => [t, tahap[t].keadaan]));
const isiFolder = () => simpanan.daftar(`dokumen/${kantor.satkerId}/`);

/** Thumbnails fail three times: at the entrance and twice in the queue. */
async function sampaiGagal(j: JalurMasuk): Promise<void> {
  expect(await masukkan(j, tanpaSimpan())).toBe('diterima');
  await expect(olahDokumen(j, tanpaSimpan())).rejects.toThrow('simpan failed');
  expect(await olahDokumen(j, tanpaSimpan())).toBe('gagal');
}

describe('the stages of a document', () => {
  test('each say how they ended, when, and after how many attempts', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    await masukkan(j);
    const dok = await dokumen(j);
    expect(Object.keys(keadaan(dok)).sort()).toEqual(Object.keys(NAMA_TAHAP).sort());
    for (const t of TAHAP.filter((x) => x !== 'ocr')) {
      const { mulai, selesai, ...k } = dok.tahap[t];
      expect([t, k]).toEqual([t, { keadaan: 'SELESAI', percobaan: 1, galat: null }]);
      expect((mulai ?? 'z') <= (selesai ?? '')).toBe(true);
    }
    expect(dok.tahap.ocr).toMatchObject({ keadaan: 'DILEWATI', percobaan: 0 });
    expect(dok).toMatchObject({ kemajuan: null, perhatian: [], percobaan: 0 });
  });

  test('a picture that cannot be stored does not stop the text', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    const alat = tanpaSimpan();
    expect(await masukkan(j, alat)).toBe('diterima');
    const dok = await dokumen(j);
    expect(dok).toMatchObject({ status: 'DIOLAH', kecil: null, besar: null, sewaSampai: null });
    expect(dok.tahap.cilik).toMatchObject({ keadaan: 'MENUNGGU', percobaan: 1 });
    expect(dok.tahap.cilik.galat).toMatch(/mencobanya lagi/);
    expect(dok.tahap.teks.keadaan).toBe('SELESAI');
    expect(await halaman(j)).toHaveLength(2);
    // The rest is the queue's; the entrance is empty.
    expect(alat.antreanOlah).toHaveLength(1);
    expect(await simpanan.info(jalurMasuk(j))).toBeNull();
    expect(await olahDokumen(j, alatUji())).toBe('selesai');
    expect((await dokumen(j)).tahap.teks.percobaan).toBe(1);
    expect(await dokumen(j)).toMatchObject({
      status: 'SELESAI',
      tahap: { cilik: { percobaan: 2, galat: null } },
    });
    expect(await isiFolder()).toHaveLength(3);
  });

  test('a file that cannot be opened for want of a process is stored after three failures and waits for a person', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    for (let i = 0; i < 2; i++) await expect(masukkan(j, tanpaAnak())).rejects.toThrow('did not start');
    expect(await dokumen(j)).toMatchObject({ status: 'DIOLAH', asli: null });
    expect(await masukkan(j, tanpaAnak())).toBe('diterima');
    expect(await dokumen(j)).toMatchObject({ status: 'GAGAL' });
    expect(keadaan(await dokumen(j))).toMatchObject({
      cilik: 'GAGAL',
      teks: 'GAGAL',
      ocr: 'MENUNGGU',
      indeks: 'SELESAI',
    });
    await expect(ulang(j, 'ocr')).rejects.toThrow('Tahap sebelumnya gagal');
    for (const t of ['teks', 'cilik'] as const) {
      await ulang(j, t);
      await olahDokumen(j, alatUji());
    }
    expect(await dokumen(j)).toMatchObject({ status: 'SELESAI', halaman: 2, teks: { dariBerkas: 2 } });
  });

  test('three workers that die without a word count as three failures', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    const jam = alatUji();
    for (let i = 0; i < 3; i++) {
      await expect(masukkan(j, alatUji(matiSaat('salin', 1, jam.sekarang)))).rejects.toThrow(Mati);
      jam.majukanJam(jam.sewaMs + 1);
    }
    expect(await masukkan(j, jam)).toBe('diterima');
    const dok = await dokumen(j);
    expect(dok.status).toBe('GAGAL');
    expect(dok.tahap.teks).toMatchObject({ keadaan: 'GAGAL', percobaan: 3 });
    expect(dok.tahap.teks.galat).toMatch(/terhenti/);
    expect(dok.asli).not.toBeNull();
  });

  test('an office that lowers its limits refuses what is above them, and says its own number', async () => {
    await refSatker(kantor.satkerId).set({ pengaturan: { batasDokumen: { halaman: 1 } } });
    const j = await unggah(kantor, await pdfSeed(2));
    expect(await masukkan(j)).toBe('karantina');
    const { karantina, tahap } = await dokumen(j);
    expect(karantina?.kode).toBe('TERLALU_BANYAK_HALAMAN');
    expect(karantina?.alasan).toContain('lebih dari 1 halaman');
    expect(tahap.batas).toMatchObject({ keadaan: 'GAGAL', galat: karantina?.alasan });
    await expect(ulang(j, 'teks', alatUji(), ppid())).rejects.toThrow('unggah ulang');

    await refSatker(kantor.satkerId).set({ pengaturan: { batasDokumen: { ukuranBita: 1000 } } });
    const besar = await unggah(kantor, await pdfSeed(0));
    await masukkan(besar);
    expect((await dokumen(besar)).karantina?.kode).toBe('TERLALU_BESAR');
  });
});

describe('a stage that failed three times', () => {
  test('waits for a person, runs again, and the document is finished', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    await sampaiGagal(j);
    expect(await dokumen(j)).toMatchObject({ status: 'GAGAL', tahap: { indeks: { keadaan: 'SELESAI' } } });
    expect((await dokumen(j)).tahap.cilik).toMatchObject({ keadaan: 'GAGAL', percobaan: 3 });
    expect(await olahDokumen(j, alatUji())).toBe('sudah');

    const alat = alatUji();
    expect(await ulang(j, 'cilik', alat)).toEqual({ status: 'DIOLAH', keadaan: 'MENUNGGU' });
    expect(await ulang(j, 'cilik', alat)).toEqual({ status: 'DIOLAH', keadaan: 'MENUNGGU' });
    expect(new Set(alat.antreanOlah.map((a) => a.kunci)).size).toBe(1);
    await expect(ulang(j, 'ocr', alat)).rejects.toThrow('masih diolah');
    expect(await olahDokumen(j, alatUji())).toBe('selesai');
    expect(await dokumen(j)).toMatchObject({ status: 'SELESAI', tahap: { cilik: { percobaan: 4 } } });
    const sebelum = await potret(kantor.satkerId);
    expect(await olahDokumen(j, alatUji())).toBe('sudah');
    expect(await potret(kantor.satkerId)).toEqual(sebelum);
  });

  test('and twice more goes to quarantine with its twin, out of reach, until somebody may try it once more', async () => {
    const isi = await pdfSeed(2);
    const [j, kembar] = [await unggah(kantor, isi), await unggah(kantor, isi)];
    await sampaiGagal(j);
    await masukkan(kembar);
    expect(await dokumen(kembar)).toMatchObject({ samaDengan: j.dokumenId, status: 'GAGAL' });
    // The button at the twin runs the stage of the original.
    await ulang(kembar, 'cilik');
    await expect(olahDokumen(j, tanpaSimpan())).rejects.toThrow('simpan failed');
    expect(await olahDokumen(j, tanpaSimpan())).toBe('karantina');
    for (const satu of [j, kembar])
      expect(await dokumen(satu)).toMatchObject({
        status: 'KARANTINA',
        karantina: { kode: 'GAGAL_DIOLAH' },
        asli: null,
        tahap: { cilik: { keadaan: 'GAGAL', percobaan: 5 } },
      });
    expect(await isiFolder()).toEqual([]);
    expect(await halaman(j)).toEqual([]);
    const karantina = jalurKarantina(j.satkerId, j.dokumenId);
    expect((await simpanan.baca(karantina)).equals(isi)).toBe(true);

    await expect(ulang(j, 'cilik')).rejects.toMatchObject({ kode: 'permission-denied' });
    expect(await ulang(j, 'cilik', alatUji(), ppid())).toMatchObject({ status: 'DIOLAH' });
    // One try: what fails again is back at once.
    expect(await olahDokumen(j, tanpaAnak())).toBe('karantina');
    await ulang(j, 'cilik', alatUji(), ppid());
    expect(await olahDokumen(j, alatUji())).toBe('selesai');
    for (const satu of [j, kembar]) expect((await dokumen(satu)).status).toBe('SELESAI');
    expect(await isiFolder()).toHaveLength(3);
    expect(await halaman(j)).toHaveLength(2);
    expect(await simpanan.info(karantina)).toBeNull();
    expect((await dokumen(j)).karantina).toBeNull();
  });

  test('an excluded one keeps its file and its fingerprint however often that is, and may be tried again', async () => {
    const isi = await pdfSeed(2);
    const j = await unggah(kantor, isi, { kategori: 'dikecualikan' });
    await sampaiGagal(j);
    for (let kali = 0; kali < 3; kali += 1) {
      await ulang(j, 'cilik');
      await olahDokumen(j, tanpaSimpan()).catch(() => null);
    }
    const dok = await dokumen(j);
    expect(dok).toMatchObject({
      ...{ status: 'GAGAL', kelas: 'dikecualikan', karantina: null },
      tahap: { cilik: { keadaan: 'GAGAL', percobaan: 5 }, teks: { keadaan: 'SELESAI' } },
    });
    expect((await simpanan.baca(dok.asli ?? '')).equals(isi)).toBe(true);
    expect(await halaman(j)).toHaveLength(2);
    const biasa = await unggah(kantor, isi);
    expect(await masukkan(biasa)).toBe('karantina');
    expect((await dokumen(biasa)).karantina?.kode).toBe('SAMA_DIKECUALIKAN');
    await ulang(j, 'cilik');
    expect(await olahDokumen(j, alatUji())).toBe('selesai');
    expect(await dokumen(j)).toMatchObject({ status: 'SELESAI', sha256: dok.sha256 });
  });

  test('what comes to the entrance under its id while it is tried again is not the file that was released', async () => {
    const [asli, lain] = [await pdfSeed(2), await pindaiSeed(2)];
    const j = await unggah(kantor, asli);
    await sampaiGagal(j);
    await ulang(j, 'cilik');
    await expect(olahDokumen(j, tanpaSimpan())).rejects.toThrow('simpan failed');
    expect(await olahDokumen(j, tanpaSimpan())).toBe('karantina');
    await ulang(j, 'cilik', alatUji(), ppid());
    await unggah(kantor, lain, { dokumenId: j.dokumenId });
    expect(await masukkan(j)).toBe('sudah');
    expect(await olahDokumen(j, alatUji())).toBe('selesai');
    const { asli: tempat } = await dokumen(j);
    expect((await simpanan.baca(tempat ?? '')).equals(asli)).toBe(true);
    const [sisa = '', ...tiada] = await simpanan.daftar(`karantina/${kantor.satkerId}/`);
    expect([(await simpanan.baca(sisa)).equals(lain), tiada]).toEqual([true, []]);
  });

  test.each([
    ['salin', 1, 'karantina'],
    ['hapus', 1, 'karantina'],
    // All was done but the last sweep, and that was done before.
    ['hapus', 2, 'sudah'],
  ] as const)(
    'a crash on the way to quarantine (%s %i) is finished by the next task',
    async (operasi, ke, hasil) => {
      const j = await unggah(kantor, await pdfSeed(2));
      await sampaiGagal(j);
      await ulang(j, 'cilik');
      await expect(olahDokumen(j, tanpaSimpan())).rejects.toThrow('simpan failed');
      const mati = matiSaat(operasi, ke);
      await expect(
        olahDokumen(j, alatUji({ ...mati, simpanan: { ...mati.simpanan, simpan: tolakSimpan } })),
      ).rejects.toThrow(Mati);
      const alat = alatUji();
      alat.majukanJam(alat.sewaMs + 1);
      expect(await olahDokumen(j, alat)).toBe(hasil);
      expect((await dokumen(j)).status).toBe('KARANTINA');
      expect(await isiFolder()).toEqual([]);
      expect(await simpanan.info(jalurKarantina(j.satkerId, j.dokumenId))).not.toBeNull();
    },
  );
});

describe('who may run a stage again', () => {
  test('of an identity scan is only who sees it in the catalogue; its text is nobody’s', async () => {
    const j = await unggah(kantor, await kartuIdentitas(), { kategori: 'identitas', tipe: 'image/jpeg' });
    await masukkan(j);
    await expect(
      ulangiTahap(desk('KASUBBAG'), { dokumenId: j.dokumenId, tahap: 'cilik' }, alatUji()),
    ).rejects.toMatchObject({ kode: 'not-found' });
    await expect(ulang(j, 'ocr')).rejects.toThrow('tidak mempunyai halaman pindaian');
    await expect(ulang(j, 'teks')).rejects.toThrow('tidak diperlukan');
    expect(await ulang(j, 'cilik')).toMatchObject({ keadaan: 'MENUNGGU' });
  });

  test('is nobody of another office, and nobody for what is done', async () => {
    const j = await unggah(kantor, await pdfSeed(2));
    await masukkan(j);
    await expect(ulang(j, 'teks')).rejects.toThrow('sudah selesai');
    const lain = { ...ppid(), satkerId: (await kantorBaru()).satkerId };
    await expect(
      ulangiTahap(lain, { dokumenId: j.dokumenId, tahap: 'cilik' }, alatUji()),
    ).rejects.toMatchObject({ kode: 'not-found' });
  });
});

describe('pages read again', () => {
  test('but not while many documents of the office wait for the readers of all', async () => {
    const j = await unggah(kantor, await pindaiSeed(2));
    await masukkan(j);
    await bacaOcr(j, alatUji({ bacaGambar: bacaan(90) }));
    const antre = (n: number) =>
      Promise.all(
        Array.from({ length: n }, (_, i) =>
          refDokumen(kantor.satkerId, `antre-${String(i)}`).set({ status: 'MENUNGGU_OCR' }),
        ),
      );
    await antre(10);
    await expect(ulang(j, 'ocr')).rejects.toThrow('menunggu dibaca');
    await refDokumen(kantor.satkerId, 'antre-0').delete();
    expect(await ulang(j, 'ocr')).toMatchObject({ keadaan: 'MENUNGGU' });
  });

  const bacaan = (keyakinan: number) => () =>
    Promise.resolve({ teks: `terbaca dengan ${String(keyakinan)}`, keyakinan, putaran: 0 as const });

  test('are those marked for a person; without marks all of them', async () => {
    const j = await unggah(kantor, await pindaiSeed(2));
    await masukkan(j);
    let ke = 0;
    await bacaOcr(j, alatUji({ bacaGambar: () => bacaan(++ke === 2 ? 40 : 90)() }));
    expect((await dokumen(j)).perhatian).toEqual([{ halaman: 2, sebab: 'KEYAKINAN_RENDAH' }]);
    const alat = alatUji();
    expect(await ulang(j, 'ocr', alat)).toEqual({ status: 'MENUNGGU_OCR', keadaan: 'MENUNGGU' });
    expect(alat.antrean).toHaveLength(1);
    expect((await dokumen(j)).perluOcr).toEqual([2]);
    expect(await olahDokumen(j, alat)).toBe('dilanjutkan');
    expect(await bacaOcr(j, alatUji({ bacaGambar: bacaan(95) }))).toBe('selesai');
    expect((await halaman(j)).map((h) => h.keyakinan)).toEqual([90, 95]);
    expect(await dokumen(j)).toMatchObject({
      status: 'SELESAI',
      perhatian: [],
      teks: { keyakinanTerendah: 90 },
    });

    await ulang(j, 'ocr');
    expect((await dokumen(j)).perluOcr).toEqual([1, 2]);
  });

  test('a page that no attempt can read is marked, and the others are kept', async () => {
    const j = await unggah(kantor, await pindaiSeed(2));
    await masukkan(j);
    const alat = () => {
      let ke = 0;
      const dulu = alatUji();
      return {
        ...dulu,
        bacaGambar: () => (++ke === 1 && pertama ? bacaan(90)() : Promise.reject(new Error('ocr'))),
      };
    };
    let pertama = true;
    await expect(bacaOcr(j, alat())).rejects.toThrow('ocr');
    pertama = false;
    await expect(bacaOcr(j, alat())).rejects.toThrow('ocr');
    expect((await dokumen(j)).tahap.ocr).toMatchObject({ keadaan: 'MENUNGGU', percobaan: 2 });
    expect(await bacaOcr(j, alat())).toBe('selesai');
    expect((await dokumen(j)).perhatian).toEqual([{ halaman: 2, sebab: 'TAK_TERBACA' }]);
    expect((await halaman(j)).map((h) => h.sumber)).toEqual(['ocr', 'kosong']);
  });

  test('a worker that comes back after its lease was taken over writes no page', async () => {
    const j = await unggah(kantor, await pindaiSeed(2));
    await masukkan(j);
    let lanjutkan = (): void => undefined;
    const tertahan = new Promise<void>((r) => (lanjutkan = r));
    let mulai = (): void => undefined;
    const sudahMulai = new Promise<void>((r) => (mulai = r));
    const lambat = bacaOcr(
      j,
      alatUji({
        bacaGambar: async () => {
          mulai();
          await tertahan;
          return bacaan(11)();
        },
      }),
    );
    await sudahMulai;
    const alat = alatUji({ bacaGambar: bacaan(88) });
    alat.majukanJam(alat.sewaMs + 1);
    expect(await bacaOcr(j, alat)).toBe('selesai');
    const sebelum = await potret(kantor.satkerId);
    lanjutkan();
    await expect(lambat).rejects.toThrow(SewaHilang);
    expect(await potret(kantor.satkerId)).toEqual(sebelum);
    expect((await halaman(j)).map((h) => h.keyakinan)).toEqual([88, 88]);
  });
});
