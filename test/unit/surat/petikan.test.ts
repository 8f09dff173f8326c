import { uraikanKutipan } from '@ppid/domain/pengecualian/kutipan';
import { susunSurat } from '@ppid/domain/surat/susun';
import { teksSurat } from '@ppid/domain/surat/teks';
import { templatBawaan } from '@ppid/domain/surat/templat/index';
import type { TemplatSurat } from '@ppid/domain/surat/templat-data';
import { expect, test } from 'vitest';
import { berakhir, butirContoh } from '../../fixtures/butir.js';
import { CABANG } from './cabang.js';

const TEMPLAT = templatBawaan('keputusan-penolakan');
const REKENING = butirContoh({ lembar: { ...butirContoh().lembar, tanggal: '2025-12-01' } });
const DENAH = berakhir('2028-06-30', {
  id: 'b2',
  informasi: 'Denah gudang',
  undangUndang: 'UU 7/2017 Pasal 1',
});

/** The refusal that cites these items, and what its officer typed. */
function surat(isi: Record<string, unknown>, templat: TemplatSurat = TEMPLAT): string {
  const model = CABANG.penolakanHurufJ;
  const data = { ...model.surat.isi, lembarUji: '', ...isi };
  return teksSurat(
    susunSurat(templat, {
      ...model,
      surat: { ...model.surat, isi: uraikanKutipan(data, [REKENING, DENAH]) },
    }),
  );
}

test('each cited item has its excerpt, and its sheet is named by number and day', () => {
  const teks = surat({ butirDik: [REKENING.id, DENAH.id] });
  expect(teks).toContain('. Lembar Uji Konsekuensi Nomor 3/LUK/2025 tanggal 1 Desember 2025.');
  const [, lampiran = ''] = teks.split('PETIKAN HASIL UJI KONSEKUENSI');
  expect(lampiran).toContain('Petikan 1\nInformasi: Daftar rekening');
  expect(lampiran).toContain('Petikan 2\nInformasi: Denah gudang');
  expect(lampiran).toContain('Undang-undang lain: UU 7/2017 Pasal 1');
  expect(lampiran).toContain('sampai dengan 30 Juni 2028');
});

test('a sheet that stands for no item is named as it was typed, once', () => {
  expect(surat({ lembarUji: 'Nomor 7/LU/2026', tanggalLembarUji: '2026-11-02' })).toContain(
    'Lembar Uji Konsekuensi Nomor 7/LU/2026 tanggal 2 November 2026.',
  );
  expect(surat({ lembarUji: '7/LU/2026' })).not.toContain('PETIKAN');
});

test('an own text of an office cannot leave the excerpt out', () => {
  const sendiri = { ...TEMPLAT, versi: 1, blok: TEMPLAT.blok.slice(0, 2) };
  expect(surat({ butirDik: [REKENING.id] }, sendiri)).toContain('PETIKAN HASIL UJI KONSEKUENSI');
});
