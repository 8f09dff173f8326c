import { SEED_1_MANGGARAI_BARAT } from '@ppid/domain/sop/seeds/seed-1-manggarai-barat';
import type { Peran } from '@ppid/domain/akses/peran';
import { expect, test } from 'vitest';
import {
  dapatMenyertai,
  kalimatDitolak,
  kurangLampiran,
  lampiranWajib,
  yangDipilih,
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

test('what I handed in under a kategori that is closed to me counts as chosen; what is being received does not', () => {
  const serahan = [
    { id: 'tutup', nama: 'rekening.png', kategori: 'dikecualikan' as const },
    { id: 'baru', nama: 'nota.pdf', kategori: 'nota-dinas' as const },
  ];
  const ada = [{ id: 'ada', kategori: 'lampiran' as const }];
  const dipilih = (ids: string[], peran: Peran[]) =>
    yangDipilih(ids, ada, serahan, peran)?.map(({ kategori }) => kategori) ?? null;
  expect(dipilih(['ada', 'tutup'], ['TIM_PENGHUBUNG'])).toEqual(['lampiran', 'dikecualikan']);
  expect(dipilih(['ada', 'baru'], ['TIM_PENGHUBUNG'])).toBeNull();
  // Who reads the catalogue waits for the record, and learns from it when the file was refused.
  expect(dipilih(['tutup'], ['TIM_PENGHUBUNG', 'DESK'])).toBeNull();
  expect(dipilih(['entah'], ['TIM_PENGHUBUNG'])).toBeNull();
});
