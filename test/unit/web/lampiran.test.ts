import { SEED_1_MANGGARAI_BARAT } from '@ppid/domain/sop/seeds/seed-1-manggarai-barat';
import { expect, test } from 'vitest';
import {
  dapatMenyertai,
  kalimatDitolak,
  kurangLampiran,
  lampiranWajib,
} from '../../../web/src/lib/lampiran.js';

test('a refused or removed document goes along with nothing', () => {
  const boleh = (['DIOLAH', 'MENUNGGU_OCR', 'SELESAI', 'GAGAL', 'KARANTINA', 'DIHAPUS'] as const).filter(
    (status) => dapatMenyertai({ status }),
  );
  expect(boleh).toEqual(['DIOLAH', 'MENUNGGU_OCR', 'SELESAI', 'GAGAL']);
});

test('of the chosen ones the refused are named with their reason, the others are not', () => {
  const karantina = { kode: 'TERENKRIPSI' as const, alasan: 'PDF ini terkunci kata sandi.' };
  const semua = [
    { id: 'a', nama: 'jawaban.pdf', status: 'KARANTINA' as const, karantina },
    { id: 'b', nama: 'nota.pdf', status: 'SELESAI' as const, karantina: null },
    { id: 'c', nama: 'lain.pdf', status: 'KARANTINA' as const, karantina },
    // Released and on its way once more.
    { id: 'd', nama: 'dilepas.pdf', status: 'DIOLAH' as const, karantina },
  ];
  expect(kalimatDitolak(semua, ['a', 'b', 'd', 'masih-dikirim'])).toEqual([
    'jawaban.pdf: PDF ini terkunci kata sandi.',
  ]);
});

test('what a step wants along is said before it is missing, and no more once it is there', () => {
  const aksi = (kode: string) => {
    const ada = SEED_1_MANGGARAI_BARAT.langkah.flatMap((l) => l.aksi).find((a) => a.kode === kode);
    if (!ada) throw new Error(kode);
    return ada;
  };
  const { alasan, kategori } = lampiranWajib(aksi('teruskan'), {}, { data: {} }) ?? {};
  expect(alasan).toContain('keputusannya');
  // What the upload proposes is what the guard takes.
  expect(kategori).toEqual(['keputusan']);
  expect(lampiranWajib(aksi('pindai'), {}, { data: {} })?.kategori).toEqual(['dikecualikan']);
  expect(lampiranWajib(aksi('pindai'), {}, { data: { pindaian: ['d1'] } })).toBeNull();
  expect(lampiranWajib(aksi('disposisi'), {}, { data: {} })).toBeNull();
});

test('a document of another kind does not stand for the one that is wanted', () => {
  const wajib = { alasan: '', kategori: ['keputusan'] } as const;
  expect(kurangLampiran(wajib, [])).toBe('Pilih atau unggah dokumennya.');
  expect(kurangLampiran(wajib, [{ kategori: 'lampiran' }])).toContain('“Keputusan”');
  expect(kurangLampiran(wajib, [{ kategori: 'lampiran' }, { kategori: 'keputusan' }])).toBeNull();
  expect(kurangLampiran(null, [])).toBeNull();
});
