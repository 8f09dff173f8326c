import type { Surat } from '@ppid/domain/surat/types';
import { PDFParse } from 'pdf-parse';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isianPada } from '../../emulators/story/isian.js';
import { refButir, refSurat, refSurel } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { kirimSurel } from '../../functions/src/usecases/kirim-surel.js';
import { terbitkanSurat } from '../../functions/src/usecases/terbitkan-surat.js';
import { ids, kantorUji, lakukan, mainkan, proyekUji, saat } from './bantu.js';
import { taruhButir } from './dik-bantu.js';
import { bukaServerSurel, type ServerSurel } from './server-surel.js';
import { dokumenUji } from './simpan-bantu.js';

proyekUji('surat-penolakan');

let satkerId: string;
let server: ServerSurel;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  server = await bukaServerSurel();
});
afterEach(() => server.tutup());

const surat = async (templat: string): Promise<Surat> => {
  const id = (await ids(satkerId, 'surat')).find((satu) => satu.endsWith(templat)) ?? '';
  return (await refSurat(satkerId, id).get()).data() as Surat;
};

async function kata(path: string): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(await simpanan.baca(path)) });
  const { text } = await parser.getText();
  await parser.destroy();
  return text.replace(/\s+/g, ' ');
}

test('penolakan membawa petikan butir seperti saat diputus; lembar ujinya tinggal dan tidak ikut dikirim', async () => {
  const butir = await taruhButir(satkerId, 'denah', {
    lembar: { berkasId: 'k1', usulanId: 'u1', nomor: '3/LU/X/2026', tanggal: '2026-10-20' },
  });
  await mainkan(satkerId, 'B1', [
    [1, 'DESK', 'lengkap'],
    [2, 'DESK', 'termasukDik'],
  ]);
  const milik = { jenis: 'permohonan', berkasId: 'B1' } as const;
  await dokumenUji(satkerId, 'sk', 'keputusan', milik);
  await dokumenUji(satkerId, 'lembar', 'lembar-uji', milik);
  const isiLembar = Buffer.from('%PDF lembar uji yang tertutup');
  await simpanan.simpan(`dokumen/${satkerId}/dikecualikan/lembar/asli`, isiLembar, 'application/pdf');
  const langkah = (aksi: string, peran: 'PPID' | 'DESK', no: number, menit: number, lain = {}) =>
    lakukan({ satkerId, berkasId: 'B1', langkah: no, peran, aksi, pada: saat(menit), ...lain });
  const hasil = await langkah('tetapkanPenolakan', 'PPID', 3, 15, {
    data: {
      pasal17: '17.a.5',
      butirDik: [butir.id],
      konsekuensi: 'Sarana terancam.',
      penjelasan: 'Ada di DIK.',
    },
    dokumenIds: ['sk', 'lembar'],
  });
  expect(hasil).toMatchObject({ status: 'diterima' });
  // What becomes of the item afterwards is not the letter's.
  await refButir(satkerId, butir.id).update({ konsekuensi: 'Sudah diubah kemudian.', bagian: 'Lain' });

  const tolak = await surat('keputusan-penolakan');
  expect(tolak.lampiran).toEqual(['Keputusan (sk.pdf)']);
  await terbitkanSurat(satkerId, tolak.id);
  const teks = await kata(`surat/${satkerId}/${tolak.id}.pdf`);
  expect(teks).toContain('1 dokumen: Keputusan (sk.pdf)');
  expect(teks).toContain('Lembar Uji Konsekuensi Nomor 3/LU/X/2026 tanggal 20 Oktober 2026');
  const petikan = teks.split('PETIKAN HASIL UJI KONSEKUENSI')[1] ?? '';
  for (const isi of ['Denah gudang logistik', 'Letak kamera', 'Membahayakan sarana.', 'Menjaga keamanan.'])
    expect(petikan).toContain(isi);
  expect(teks).not.toContain('diubah kemudian');

  await langkah('informasikan', 'DESK', 3, 20);
  const data = isianPada('penyerahan', saat(25));
  await langkah('serahkan', 'DESK', 5, 25, { data: { ...data, tanggal: '2026-11-02' } });
  const terima = await surat('tanda-terima');
  await terbitkanSurat(satkerId, terima.id);
  const surel = `${terima.id}-pemohon`;
  await kirimSurel(satkerId, surel);
  expect((await refSurel(satkerId, surel).get()).data()).toMatchObject({
    status: 'TERKIRIM',
    lampiran: [`surat/${satkerId}/${terima.id}.pdf`, `surat/${satkerId}/${tolak.id}.pdf`],
  });
  const terkirim = (server.masuk[0] ?? '').replace(/\s+/g, '');
  const pdf = await simpanan.baca(`surat/${satkerId}/${tolak.id}.pdf`);
  expect(terkirim).toContain(pdf.toString('base64'));
  expect(terkirim).not.toContain(isiLembar.toString('base64'));
});
