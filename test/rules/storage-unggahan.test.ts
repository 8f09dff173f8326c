import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import { BATAS } from '@ppid/domain/dokumen/batas';
import { TIPE_DIDUKUNG } from '@ppid/domain/dokumen/tipe';
import { getBytes, getDownloadURL, listAll, ref, uploadBytes, type UploadMetadata } from 'firebase/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diizinkan, konteks, kosongkanStorage, lingkunganStorage, storage } from './lingkungan.js';
import { ISI, isikanStorage, keterangan } from './minta-storage.js';
import { KANTOR, KANTOR_LAIN, klaim, type Klaim } from './penanya.js';

let lingkungan: RulesTestEnvironment;
let urut = 0;
const tujuanBaru = (): string => `masuk/${KANTOR}/permohonan/b2/lampiran/d${String((urut += 1))}`;

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
  test.each(TIPE_DIDUKUNG)('of %s is taken', async (contentType) => {
    expect(await unggah({ keterangan: keterangan('desk', { contentType }) })).toBe(true);
  });

  test.each([
    'text/html',
    'image/svg+xml',
    'image/gif',
    'application/zip',
    'application/pdf; charset=x',
    'application/PDFX',
    'Ximage/png',
  ])('that calls itself %s is refused', async (contentType) => {
    expect(await unggah({ keterangan: keterangan('desk', { contentType }) })).toBe(false);
  });

  test('of exactly 50 MB is taken, of one byte more refused', async () => {
    expect(await unggah({ isi: new Uint8Array(BATAS.ukuranBita) })).toBe(true);
    expect(await unggah({ isi: new Uint8Array(BATAS.ukuranBita + 1) })).toBe(false);
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
    for (const id of ['x'.repeat(65), 'a b', 'a.pdf', 'ä', '..']) {
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
    const hitam = `masuk/${KANTOR}/permohonan/b2/jawaban/hitam-${'0'.repeat(32)}`;
    expect(await unggah({ tujuan: hitam, klaim: klaim(['PPID', 'ADMIN']) })).toBe(false);
    expect(await unggah({ tujuan: hitam.replace('hitam-', 'hitam') })).toBe(true);
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
      for (const rupa of ['asli', 'kecil.webp', 'besar.webp']) {
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

  test('of a class the domain does not know is closed', async () => {
    const asing = ref(simpanan(semuaPeran), `dokumen/${KANTOR}/umum/ada/asli`);
    expect(await diizinkan(getBytes(asing))).toBe(false);
  });
});
