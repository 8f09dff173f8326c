import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import { KATEGORI, type Kategori } from '@ppid/domain/dokumen/types';
import { TIPE_KANTOR, TIPE_PINDAIAN, UNGGAHAN } from '@ppid/domain/dokumen/unggahan';
import { getBytes, getDownloadURL, listAll, ref, uploadBytes, type UploadMetadata } from 'firebase/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diizinkan, konteks, kosongkanStorage, lingkunganStorage, storage } from './lingkungan.js';
import { ISI, isikanStorage, keterangan } from './minta-storage.js';
import { KANTOR, KANTOR_LAIN, klaim, type Klaim } from './penanya.js';

let lingkungan: RulesTestEnvironment;
let urut = 0;
const tujuanBaru = (kategori: Kategori = 'lampiran'): string =>
  `masuk/${KANTOR}/permohonan/b2/${kategori}/d${String((urut += 1))}`;

interface Unggahan {
  tujuan?: string;
  isi?: Uint8Array;
  keterangan?: UploadMetadata;
  klaim?: Klaim | null;
}

/** The desk uploads a PDF; the argument is what is different about it. */
function unggah(beda: Unggahan = {}): Promise<boolean> {
  const siapa = beda.klaim === undefined ? klaim(['DESK']) : beda.klaim;
  const tujuan = ref(storage(konteks(lingkungan, 'desk', siapa)), beda.tujuan ?? tujuanBaru());
  return diizinkan(uploadBytes(tujuan, beda.isi ?? ISI, beda.keterangan ?? keterangan('desk')));
}

const simpanan = (peran: readonly PeranStaf[]) => storage(konteks(lingkungan, 'desk', klaim(peran)));

beforeAll(async () => {
  lingkungan = await lingkunganStorage();
  await lingkungan.withSecurityRulesDisabled((k) => isikanStorage(storage(k)));
});

afterAll(async () => {
  await kosongkanStorage(lingkungan);
  await lingkungan.cleanup();
});

describe('an upload', () => {
  test.each(KATEGORI)('as %s takes the types of its row and no other', async (kategori) => {
    for (const contentType of [...TIPE_PINDAIAN, ...TIPE_KANTOR]) {
      const taken = await unggah({
        tujuan: tujuanBaru(kategori),
        keterangan: keterangan('desk', { contentType }),
      });
      expect({ contentType, taken }).toEqual({
        contentType,
        taken: UNGGAHAN[kategori].tipe.includes(contentType),
      });
    }
  });

  test.each(KATEGORI)('as %s may be as large as its row says, and not one byte more', async (kategori) => {
    const tujuan = (): string => tujuanBaru(kategori);
    const { ukuranBita } = UNGGAHAN[kategori];
    expect(await unggah({ tujuan: tujuan(), isi: new Uint8Array(ukuranBita) })).toBe(true);
    expect(await unggah({ tujuan: tujuan(), isi: new Uint8Array(ukuranBita + 1) })).toBe(false);
    expect(await unggah({ tujuan: tujuan(), isi: new Uint8Array(0) })).toBe(false);
  });

  test.each([
    'text/html',
    'image/svg+xml',
    'image/gif',
    'application/zip',
    'application/msword',
    'application/vnd.ms-excel.sheet.macroEnabled.12',
    'application/pdf; charset=x',
    'application/PDFX',
    'Ximage/png',
  ])('that calls itself %s is refused', async (contentType) => {
    expect(await unggah({ keterangan: keterangan('desk', { contentType }) })).toBe(false);
  });

  test('needs its original name, not empty and at most 255 characters', async () => {
    const bernama = (nama: string): Promise<boolean> =>
      unggah({ keterangan: keterangan('desk', { customMetadata: { nama, oleh: 'desk' } }) });
    expect(await bernama('Surat Permohonan (1).pdf')).toBe(true);
    expect(await bernama('x'.repeat(255))).toBe(true);
    expect(await bernama('x'.repeat(256))).toBe(false);
    expect(await bernama('')).toBe(false);
    expect(await unggah({ keterangan: keterangan('desk', { customMetadata: { oleh: 'desk' } }) })).toBe(
      false,
    );
  });

  test('is made in the name of the person who uploads', async () => {
    const atasNama = (customMetadata: Record<string, string>): Promise<boolean> =>
      unggah({ keterangan: keterangan('desk', { customMetadata }) });
    expect(await atasNama({ nama: 'a.pdf', oleh: 'ppid' })).toBe(false);
    expect(await atasNama({ nama: 'a.pdf' })).toBe(false);
    expect(await atasNama({})).toBe(false);
  });

  test('says nothing of itself but its name and its author', async () => {
    // `asal` marks what the server has made of another document; a client must not be able to claim it.
    for (const lebih of [{ asal: 'dokumen' }, { kelas: 'biasa' }, { Nama: 'b.pdf' }]) {
      const customMetadata = { nama: 'a.pdf', oleh: 'desk', ...lebih };
      expect(await unggah({ keterangan: keterangan('desk', { customMetadata }) })).toBe(false);
    }
  });

  test('belongs to a jenis that has such documents', async () => {
    const ke = (jenis: string, kategori: string): Promise<boolean> =>
      unggah({ tujuan: `masuk/${KANTOR}/${jenis}/b/${kategori}/d${String((urut += 1))}` });
    expect(await ke('keberatan', 'identitas')).toBe(true);
    expect(await ke('pengecualian', 'identitas')).toBe(false);
    expect(await ke('penyusunanDip', 'dikecualikan')).toBe(false);
    expect(await ke('penyusunanDip', 'lampiran')).toBe(true);
    expect(await ke('pendokumentasian', 'jawaban')).toBe(false);
  });

  test('goes to a known jenis and kategori, at the depth the pipeline expects', async () => {
    for (const tujuan of [
      `masuk/${KANTOR}/surat/b/lampiran/d`,
      `masuk/${KANTOR}/Permohonan/b/lampiran/d`,
      `masuk/${KANTOR}/permohonan/b/rahasia/d`,
      `masuk/${KANTOR}/permohonan/b/biasa/d`,
      `masuk/${KANTOR}/permohonan/b/lampiran/d/e`,
      `masuk/${KANTOR}/permohonan/b/lampiran`,
      `masuk/${KANTOR}/d`,
      `dokumen/${KANTOR}/biasa/d/asli`,
      `surat/${KANTOR}/d.pdf`,
      `laporan/${KANTOR}/d.pdf`,
      `karantina/${KANTOR}/d`,
      'd',
    ]) {
      expect(await unggah({ tujuan })).toBe(false);
    }
  });

  test('has ids that the pipeline can read: anything else would stay at the entrance for good', async () => {
    const ke = (berkasId: string, dokumenId: string): Promise<boolean> =>
      unggah({ tujuan: `masuk/${KANTOR}/permohonan/${berkasId}/lampiran/${dokumenId}` });
    expect(await ke('x'.repeat(64), `D_${'x'.repeat(62)}`)).toBe(true);
    for (const id of ['x'.repeat(65), 'a b', 'a.pdf', 'ä', '..', '__x__']) {
      expect(await ke(id, 'd-sah')).toBe(false);
      expect(await ke('b-sah', id)).toBe(false);
    }
  });

  test('stays in the office of the person who uploads', async () => {
    expect(await unggah({ klaim: klaim(['DESK'], { satkerId: KANTOR_LAIN }) })).toBe(false);
    expect(await unggah({ tujuan: `masuk/${KANTOR_LAIN}/permohonan/b/lampiran/d` })).toBe(false);
  });

  test('needs a running appointment in a role that may write', async () => {
    const kini = Math.floor(Date.now() / 1000);
    expect(await unggah({ klaim: klaim(['AUDITOR', 'KASUBBAG']) })).toBe(true);
    for (const siapa of [
      null,
      {},
      klaim(['AUDITOR']),
      klaim(['ADMIN']),
      klaim([]),
      klaim([], { peran: ['PEMOHON'] }),
      klaim([], { peran: 'DESK' }),
      klaim(['DESK'], { sampai: kini }),
      klaim(['DESK'], { sampai: '4102444800' }),
    ]) {
      expect(await unggah({ klaim: siapa })).toBe(false);
    }
  });

  test('under a name that only the server gives is refused', async () => {
    for (const awalan of ['hitam', 'buka']) {
      const tujuan = (tanda: string) =>
        `masuk/${KANTOR}/permohonan/b2/jawaban/${awalan}${tanda}${'0'.repeat(32)}`;
      expect(await unggah({ tujuan: tujuan('-'), klaim: klaim(['PPID', 'ADMIN']) })).toBe(false);
      expect(await unggah({ tujuan: tujuan('') })).toBe(true);
    }
  });

  test('once made is neither replaced nor read back, not even by the person who made it', async () => {
    const tujuan = tujuanBaru();
    expect(await unggah({ tujuan })).toBe(true);
    expect(await unggah({ tujuan })).toBe(false);
    expect(await diizinkan(getBytes(ref(simpanan(['DESK', 'PPID']), tujuan)))).toBe(false);
  });
});

describe('a stored file', () => {
  const semuaPeran: PeranStaf[] = ['DESK', 'PPID', 'ATASAN_PPID', 'ADMIN'];

  test.each(['dikecualikan', 'identitas'])(
    'of class %s gives neither bytes nor a download address',
    async (kelas) => {
      for (const rupa of ['asli', 'kecil.webp', 'besar.webp', 'halaman-0001-320.webp']) {
        const rahasia = ref(simpanan(semuaPeran), `dokumen/${KANTOR}/${kelas}/ada/${rupa}`);
        expect(await diizinkan(getBytes(rahasia))).toBe(false);
        expect(await diizinkan(getDownloadURL(rahasia))).toBe(false);
      }
      const biasa = ref(simpanan(semuaPeran), `dokumen/${KANTOR}/biasa/ada/asli`);
      expect(await diizinkan(getBytes(biasa))).toBe(true);
    },
  );

  test('lies in a folder that nobody lists, from the root down', async () => {
    const milik = simpanan(semuaPeran);
    for (const folder of [
      '',
      'masuk',
      'dokumen',
      `dokumen/${KANTOR}`,
      `dokumen/${KANTOR}/biasa/ada`,
      'surat',
    ]) {
      expect(await diizinkan(listAll(ref(milik, folder)))).toBe(false);
    }
  });

  test.each([
    'halaman-1-320.webp',
    'halaman-00001-320.webp',
    'halaman-0001-640.webp',
    'halaman-0001-320.png',
    'halaman-0001-320xwebp',
    'xhalaman-0001-320.webp',
    'halaman-0001-320.webp.html',
    'halaman-000a-320.webp',
  ])('beside a document under the name %s is nobody to read', async (rupa) => {
    const jalur = `dokumen/${KANTOR}/biasa/ada/${rupa}`;
    await lingkungan.withSecurityRulesDisabled(async (k) => {
      await uploadBytes(ref(storage(k), jalur), ISI);
    });
    expect(await diizinkan(getBytes(ref(simpanan(semuaPeran), jalur)))).toBe(false);
  });

  test('of a class the domain does not know is closed', async () => {
    const asing = ref(simpanan(semuaPeran), `dokumen/${KANTOR}/umum/ada/asli`);
    expect(await diizinkan(getBytes(asing))).toBe(false);
  });
});
