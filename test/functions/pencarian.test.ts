import { GOLONGAN_INDEKS, type GolonganIndeks, type Indeks } from '@ppid/domain/pencarian/types';
import { PEMBACA_GOLONGAN } from '@ppid/domain/pencarian/hak';
import { PERAN_STAF, type PeranStaf } from '@ppid/domain/akses/peran';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PEMOHON } from '../../emulators/story/isian.js';
import { refHalaman } from '../../functions/src/dokumen/halaman.js';
import { db, koleksiIndeks, refDokumen, refPemohon } from '../../functions/src/ports/firestore.js';
import { cari as jalankan } from '../../functions/src/usecases/cari.js';
import { indeksDokumen, hapusIndeksDokumen } from '../../functions/src/usecases/indeks-dokumen.js';
import { hapusIndeksPemohon } from '../../functions/src/usecases/indeks-berkas.js';
import { terbitkanSurat } from '../../functions/src/usecases/terbitkan-surat.js';
import { bacaBerkas, ids, kantorUji, mainkan, potret, proyekUji, saat } from './bantu.js';
import { baca, cariSemua, dokumenUji, pencari, simpanDokumen } from './pencarian-bantu.js';

proyekUji('pencarian');

const indeks = async (satkerId: string, id: string) =>
  (await koleksiIndeks(satkerId).doc(id).get()).data() as Indeks | undefined;

describe('yang dapat dicari sebuah kantor', () => {
  let satkerId: string;
  beforeAll(async () => {
    ({ satkerId } = await kantorUji());
    await mainkan(satkerId, 'B1');
    const dok = (...isi: Parameters<typeof dokumenUji> extends [string, ...infer S] ? S : never) =>
      dokumenUji(satkerId, ...isi);
    await simpanDokumen(dok('biasa', 'jawaban', 'Rekapitulasi_suara.pdf'), [
      'Berita acara rekapitulasi melati\nNomor 0012/PPID/17/XI/2026',
      'Halaman kedua tanpa yang dicari',
      'Melati lagi di halaman ketiga',
    ]);
    await simpanDokumen(dok('kartu', 'identitas', 'KTP kenanga.jpg'), ['NIK anggrek']);
    await simpanDokumen(dok('rahasia', 'dikecualikan', 'Daftar kamboja.pdf'), ['Isi tertutup flamboyan']);
  });
  const cari = (peran: PeranStaf, kata: string) => cariSemua(pencari(satkerId, [peran]), { kata });

  const CONTOH: Record<GolonganIndeks, [kata: string, macam: string]> = {
    biasa: ['melati ', 'halaman'],
    pribadi: [PEMOHON.nama, 'pemohon'],
    identitas: ['kenanga', 'dokumen'],
    katalog: ['kamboja', 'dokumen'],
    tertutup: ['flamboyan', 'dokumen'],
  };
  const SEL = PERAN_STAF.flatMap((peran) => GOLONGAN_INDEKS.map((g) => [peran, g] as const));

  test.each(SEL)('%s dan golongan %s', async (peran, golongan) => {
    const [kata, macam] = CONTOH[golongan];
    const temuan = await cari(peran, kata);
    const boleh = PEMBACA_GOLONGAN[golongan].includes(peran);
    expect(temuan.map((t) => t.macam)).toEqual(boleh ? [macam] : []);
    if (golongan !== 'biasa')
      for (const t of temuan) expect([t.cuplikan, t.halaman, t.halamanLain]).toEqual([null, null, []]);
  });

  test('halaman sebuah dokumen menjadi satu temuan, dengan cuplikan dan halaman lainnya', async () => {
    const [t, ...lain] = await cari('PELAKSANA', 'melati');
    expect(lain).toEqual([]);
    expect(t).toMatchObject({ dokumenId: 'biasa', halaman: 1, halamanLain: [3], berkasId: 'B1', satkerId });
    expect(t?.nomor).toBe((await bacaBerkas(satkerId, 'B1')).nomor);
    expect(baca(t?.cuplikan ?? null)).toBe('Berita acara rekapitulasi [melati] Nomor 0012/PPID/17/XI/2026');
    expect(baca(t?.judul ?? null)).toBe('Rekapitulasi_suara.pdf');
  });

  test('nama dokumen yang dikecualikan tanpa isinya, juga bila yang cocok adalah isinya', async () => {
    for (const kata of ['kamboja', 'flamboyan']) {
      const temuan = await cari('PPID', kata);
      expect(temuan).toHaveLength(1);
      expect(JSON.stringify(temuan)).not.toMatch(/Isi tertutup|flamboyan/i);
    }
  });

  test('siapa yang menemukannya dari isinya tercatat, dengan kata yang dicari; dari namanya tidak', async () => {
    const catatan = async () =>
      (await db().collection(`satker/${satkerId}/akses`).where('apa', '==', 'PENCARIAN').get()).docs.map(
        (d) => d.data(),
      );
    const sebelum = (await catatan()).length;
    await cari('PPID', 'kamboja');
    await cari('DESK', 'flamboyan');
    expect(await catatan()).toHaveLength(sebelum);
    await cari('ATASAN_PPID', 'flamboyan');
    expect((await catatan()).filter(({ peran }) => String(peran) === 'ATASAN_PPID')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          dokumenId: 'rahasia',
          oleh: 'uid-pencari',
          alasan: 'Kata yang dicari: flamboyan',
        }),
      ]),
    );
  });

  test('isi dokumen yang luar biasa padat dicari sampai halaman yang disebut, tidak lebih', async () => {
    const padat = (no: number) =>
      Array.from({ length: 100 }, (_, i) => `h${String(no)}x${String(i)}`).join(' ');
    const dok = dokumenUji(satkerId, 'padat', 'lampiran', 'Padat.xlsx');
    await simpanDokumen(
      dok,
      Array.from({ length: 30 }, (_, i) => padat(i + 1)),
    );
    expect((await cari('DESK', 'h30x5 ')).map((t) => t.dokumenId)).toEqual(['padat']);
    // 104 to 113 tokens a page: 27 pages fit. What was there of the others goes.
    expect(await indeksDokumen(dok, 3_000)).toBe(28);
    expect((await cari('DESK', 'h27x5 ')).map((t) => t.dokumenId)).toEqual(['padat']);
    expect(await cari('DESK', 'h28x5 ')).toEqual([]);
  });

  test('isi pindaian identitas tidak dicari oleh siapa pun', async () => {
    for (const peran of PERAN_STAF) expect(await cari(peran, 'anggrek')).toEqual([]);
  });

  test('nomor berkas dan judulnya; nomor surat di halaman, dengan atau tanpa nol di depan', async () => {
    const berkas = await bacaBerkas(satkerId, 'B1');
    expect((await cari('AUDITOR', berkas.nomor ?? '')).map((t) => t.macam)).toEqual(['berkas']);
    for (const kata of ['0012/PPID/17/XI/2026', '12/ppid/17', '0012', 'PPID/17/XI/2026'])
      expect((await cari('AUDITOR', kata)).map((t) => t.dokumenId)).toContain('biasa');
  });

  test('saringan macam, jenis, kategori, dan tahun', async () => {
    const hitung = async (saring: object) =>
      (await cariSemua(pencari(satkerId, ['PPID']), { kata: 'melati', ...saring })).length;
    expect(await hitung({ macam: 'halaman', jenis: 'permohonan', kategori: 'jawaban', tahun: 2026 })).toBe(1);
    for (const saring of [
      { macam: 'dokumen' },
      { jenis: 'keberatan' },
      { kategori: 'lampiran' },
      { tahun: 2025 },
    ])
      expect(await hitung(saring)).toBe(0);
  });

  test('yang diketik persis mendahului bentuk lainnya, walaupun lebih lama', async () => {
    const buat = (id: string, hari: string, teks: string) =>
      simpanDokumen(
        dokumenUji(satkerId, id, 'lampiran', id, { diunggahPada: `2026-10-${hari}T00:00:00.000Z` }),
        [teks],
      );
    await buat('lama', '01', 'soal bougenvil itu');
    await buat('baru', '09', 'soal bougenvilnya itu');
    expect((await cari('PPID', 'bougenvil')).map((t) => t.dokumenId)).toEqual(['lama', 'baru']);
    expect((await cari('PPID', 'bougen')).map((t) => t.dokumenId)).toEqual(['baru', 'lama']);
  });

  test.each(['', 'a', 'x'.repeat(500), Array.from({ length: 50 }, (_, i) => `kata${i}`).join(' ')])(
    'kueri yang tidak dapat dicari ditolak dengan pesan pada bidangnya (%#)',
    async (kata) => {
      await expect(jalankan(pencari(satkerId, ['PPID']), { kata })).rejects.toMatchObject({
        kode: 'invalid-argument',
        bidang: { kata: expect.stringMatching(/\.$/) as string },
      });
    },
  );

  test.each([
    '../../x',
    '__proto__ constructor',
    '<img onerror=1>',
    '=macam:halaman',
    "' OR 1=1 --",
    '*~*',
    '𝕏𝕏',
  ])('%s tidak menemukan apa pun dan tidak merusak apa pun', async (kata) => {
    expect(await cariSemua(pencari(satkerId, ['PPID']), { kata: `${kata} zzz` })).toEqual([]);
  });
});

describe('penulisan indeks', () => {
  let satkerId: string;
  beforeEach(async () => {
    ({ satkerId } = await kantorUji());
    await mainkan(satkerId, 'B1');
  });
  const staf = () => pencari(satkerId, ['PPID']);

  test('dua kali sama dengan sekali', async () => {
    const dok = await simpanDokumen(dokumenUji(satkerId, 'D1', 'lampiran', 'a.pdf'), ['satu', 'dua', '']);
    expect((await ids(satkerId, 'indeks')).filter((id) => id.startsWith('dok'))).toEqual([
      'dokumen-D1-0000',
      'dokumen-D1-0001',
      'dokumen-D1-0002',
    ]);
    const sebelum = await potret(satkerId);
    await Promise.all([indeksDokumen(dok), indeksDokumen(dok)]);
    expect(await potret(satkerId)).toEqual(sebelum);
  });

  test('halaman yang tidak ada lagi hilang dari pencarian; banyak halaman pun semuanya ditulis', async () => {
    const dok = await simpanDokumen(
      dokumenUji(satkerId, 'D1', 'lampiran', 'a.pdf'),
      Array.from({ length: 60 }, (_, i) => `seroja nomor${i}x`),
    );
    expect(await cariSemua(staf(), { kata: 'nomor59x ' })).toHaveLength(1);
    expect((await cariSemua(staf(), { kata: 'seroja ' }))[0]).toMatchObject({ halaman: 1 });
    await refHalaman(satkerId, 'D1', 60).delete();
    await indeksDokumen(dok);
    expect(await cariSemua(staf(), { kata: 'nomor59x ' })).toEqual([]);
    expect(await indeks(satkerId, 'dokumen-D1-0060')).toBeUndefined();
    expect(await indeks(satkerId, 'dokumen-D1-0059')).toBeDefined();
  });

  test('kembaran dicari menurut namanya saja', async () => {
    await simpanDokumen(dokumenUji(satkerId, 'asli', 'lampiran', 'pertama.pdf'), ['cempaka']);
    await simpanDokumen(dokumenUji(satkerId, 'kembar', 'lampiran', 'kedua.pdf', { samaDengan: 'asli' }), []);
    expect((await cariSemua(staf(), { kata: 'cempaka' })).map((t) => t.dokumenId)).toEqual(['asli']);
    expect((await cariSemua(staf(), { kata: 'kedua' })).map((t) => t.dokumenId)).toEqual(['kembar']);
  });

  test('yang dihapus selagi ditulis tidak meninggalkan kata', async () => {
    const dok = dokumenUji(satkerId, 'D1', 'lampiran', 'a.pdf', { status: 'DIHAPUS' });
    await simpanDokumen(dok, ['cempaka']);
    expect((await ids(satkerId, 'indeks')).filter((id) => id.startsWith('dok'))).toEqual([]);
    await simpanDokumen({ ...dok, status: 'SELESAI' }, ['cempaka']);
    await hapusIndeksDokumen(satkerId, 'D1');
    await hapusIndeksDokumen(satkerId, 'D1');
    expect(await cariSemua(staf(), { kata: 'cempaka' })).toEqual([]);
  });

  test.each(['KARANTINA', 'DIHAPUS'] as const)(
    '%s tidak tampil walaupun katanya masih ada',
    async (status) => {
      await simpanDokumen(dokumenUji(satkerId, 'D1', 'lampiran', 'a.pdf'), ['cempaka']);
      await refDokumen(satkerId, 'D1').update({ status });
      expect(await cariSemua(staf(), { kata: 'cempaka' })).toEqual([]);
    },
  );

  test('indeks yang tertinggal dari kelas dokumen tidak membocorkan isinya', async () => {
    await simpanDokumen(dokumenUji(satkerId, 'D1', 'lampiran', 'a.pdf'), ['cempaka']);
    await refDokumen(satkerId, 'D1').update({ kelas: 'dikecualikan' });
    expect(await cariSemua(staf(), { kata: 'cempaka' })).toEqual([]);
    await refDokumen(satkerId, 'D1').update({ kelas: 'biasa' });
    await refHalaman(satkerId, 'D1', 1).update({ kelas: 'dikecualikan' });
    expect(await cariSemua(staf(), { kata: 'cempaka' })).toEqual([]);
  });

  test('pembukaan menulis dua entri, langkah biasa tidak satu pun; surat yang terbit satu', async () => {
    const awal = await ids(satkerId, 'indeks');
    expect(awal).toEqual(['berkas-permohonan-B1', 'pemohon-permohonan-B1']);
    await mainkan(satkerId, 'B2', [[1, 'DESK', 'lengkap']], saat(600));
    expect(await ids(satkerId, 'indeks')).toEqual([
      'berkas-permohonan-B1',
      'berkas-permohonan-B2',
      'pemohon-permohonan-B1',
      'pemohon-permohonan-B2',
    ]);
    const [suratId = ''] = (await ids(satkerId, 'surat')).filter((id) => id.includes('B1'));
    await terbitkanSurat(satkerId, suratId);
    await terbitkanSurat(satkerId, suratId);
    const temuan = await cariSemua(staf(), { kata: 'tanda bukti penerimaan ' });
    expect(temuan).toHaveLength(1);
    expect(temuan[0]).toMatchObject({ macam: 'surat', berkasId: 'B1', cuplikan: null });
    expect(baca(temuan[0]?.judul ?? null)).toContain('[Tanda] [bukti] [penerimaan] ');
  });

  test('nama pemohon hilang dari pencarian bersama datanya, dan tidak tampil bila datanya sudah tiada', async () => {
    expect(await cariSemua(staf(), { kata: PEMOHON.nama })).toHaveLength(1);
    const data = (await refPemohon(satkerId, 'permohonan', 'B1').get()).data() ?? {};
    await refPemohon(satkerId, 'permohonan', 'B1').delete();
    expect(await cariSemua(staf(), { kata: PEMOHON.nama })).toEqual([]);
    await refPemohon(satkerId, 'permohonan', 'B1').set(data);
    await hapusIndeksPemohon(satkerId, 'permohonan', 'B1');
    expect(await cariSemua(staf(), { kata: PEMOHON.nama })).toEqual([]);
    expect(JSON.stringify(await potret(satkerId, (p) => !p.includes('/indeks/')))).not.toContain(
      PEMOHON.nama.split(' ')[0]?.toLowerCase(),
    );
  });
});
