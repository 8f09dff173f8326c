import { expect, test } from 'vitest';
import { dapatMenyertai, kalimatDitolak } from '../../../web/src/lib/lampiran.js';

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
