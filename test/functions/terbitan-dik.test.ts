import type { DikPublik } from '@ppid/domain/publik/dik';
import type { SuratPublik } from '@ppid/domain/publik/types';
import { PDFParse } from 'pdf-parse';
import { beforeEach, describe, expect, test } from 'vitest';
import { ISIAN } from '../../emulators/story/isian.js';
import { refButir, refSatker, refTerbitanDik } from '../../functions/src/ports/firestore.js';
import { dik, lupakanDikPublik, terbitanDik } from '../../functions/src/publik/dik.js';
import { lupakanKantorPublik } from '../../functions/src/publik/kantor.js';
import { bacaBerkas, lakukan, proyekUji, saat } from './bantu.js';
import {
  babakKe,
  dokumenUji,
  kantorSimpan,
  mainkanSimpan,
  SEED_4_AKHIR,
  SEED_4_AWAL,
  type Babak,
} from './simpan-bantu.js';

proyekUji('terbitan-dik');

let satkerId: string;
beforeEach(async () => {
  satkerId = await kantorSimpan(4);
  await refSatker(satkerId).update({ 'pengaturan.layananPublik': true });
  for (const [id, kategori] of [
    ['sk', 'keputusan'],
    ['rahasia', 'dikecualikan'],
  ] as const)
    await dokumenUji(satkerId, id, kategori);
  lupakanDikPublik();
  lupakanKantorPublik();
});

const DAFTAR = { jenisTerbit: 'DAFTAR', tanggal: '2026-11-20' };
const UNGGAH: Babak = { langkah: 4, peran: 'DESK', aksi: 'unggah', formulir: 'publikasi' };
const SEBELUM = [...SEED_4_AWAL, ...SEED_4_AKHIR.slice(0, 3)];

/** Plays seed 4 in a berkas of this name up to the published list. */
async function terbitkan(berkasId: string, mulai: number): Promise<void> {
  const babak: Babak[] = [...SEBELUM, { ...UNGGAH, data: DAFTAR }];
  for (const [i, satu] of babak.entries()) {
    const dokumenIds = (satu.dokumenIds ?? []).map((id) => `${id}${berkasId === 'B1' ? '' : '2'}`);
    const t = { ...babakKe(satkerId, mulai + i, satu), berkasId, dokumenIds };
    const data = satu.aksi === 'buka' ? { ...ISIAN['berkas'], judul: `Daftar ${berkasId}` } : t.data;
    const hasil = await lakukan({ ...t, data });
    expect(hasil.alasan, satu.aksi).toBe('');
  }
}

const tanya =
  (isi: Record<string, string>) =>
  (kunci: string): string | undefined =>
    isi[kunci];
const daftar = (): Promise<DikPublik> => dik(tanya({ satker: satkerId }), { pada: saat(600).toISOString() });
const unduh = (versi: string, format: string): Promise<SuratPublik> =>
  terbitanDik(tanya({ satker: satkerId, versi, format }));

async function kata({ isi }: SuratPublik): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(Buffer.from(isi, 'base64')) });
  const { text } = await parser.getText();
  await parser.destroy();
  return text.replace(/\s+/g, ' ');
}

describe('daftar yang diterbitkan', () => {
  test('dicatat dengan nomor, siapa, dan kapan; menjadi PDF dan XLSX di laman publik', async () => {
    await terbitkan('B1', 0);
    const satu = (await refTerbitanDik(satkerId, 1).get()).data();
    expect(satu).toMatchObject({ versi: 1, berkasId: 'B1', oleh: 'uid-desk', peran: 'DESK' });
    const berkas = await bacaBerkas(satkerId, 'B1', 'pendokumentasian');
    expect(berkas.data['penerbitan']).toMatchObject({ daftar: true, versi: 1 });
    expect((await daftar()).terbitan).toMatchObject([{ versi: 1, jumlah: 2, keputusan: '100 Tahun 2026' }]);
    const teks = await kata(await unduh('1', 'pdf'));
    for (const isi of ['Versi 1', 'Denah gudang logistik pemilihan', 'Berakhir tahun 2031', '100 Tahun 2026'])
      expect(teks).toContain(isi);
    expect(
      Buffer.from((await unduh('1', 'xlsx')).isi, 'base64')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('versi kemudian tidak mengubah yang lama, dan yang tidak ada dijawab tidak ada', async () => {
    await terbitkan('B1', 0);
    await refButir(satkerId, 'contoh-denah').update({ informasi: 'Denah gudang yang baru' });
    for (const [id, kategori] of [
      ['sk2', 'keputusan'],
      ['rahasia2', 'dikecualikan'],
    ] as const)
      await dokumenUji(satkerId, id, kategori, { berkasId: 'B2' });
    await terbitkan('B2', 40);
    expect((await daftar()).terbitan.map(({ versi }) => versi)).toEqual([2, 1]);
    expect(await kata(await unduh('1', 'pdf'))).toContain('Denah gudang logistik pemilihan');
    expect(await kata(await unduh('2', 'pdf'))).toContain('Denah gudang yang baru');
    for (const [versi, format] of [
      ['3', 'pdf'],
      ['0', 'pdf'],
      ['1.5', 'pdf'],
      ['x', 'pdf'],
      ['1', 'docx'],
    ] as const)
      await expect(unduh(versi, format), versi).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' });
  });

  test('keputusan yang diterbitkan bukan daftar: tidak ada versi', async () => {
    await mainkanSimpan(satkerId, [...SEBELUM]);
    const keputusan = { jenisTerbit: 'KEPUTUSAN', tautan: 'https://contoh.test/sk', tanggal: '2026-11-20' };
    const b = { ...UNGGAH, data: keputusan, dokumenIds: ['sk'] };
    expect((await lakukan(babakKe(satkerId, 30, b))).alasan).toBe('');
    expect((await daftar()).terbitan).toEqual([]);
  });
});
