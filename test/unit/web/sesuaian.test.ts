import { expect, test } from 'vitest';
import type { Berkas } from '@ppid/domain/berkas/types';
import { buatKalender } from '@ppid/domain/calendar/kalender';
import { FORMULIR } from '@ppid/domain/formulir/registry';
import type { Formulir } from '@ppid/domain/formulir/types';
import { PENGATURAN_BAWAAN } from '@ppid/domain/satker/pengaturan';
import { diLuarBatas, isiAwal } from '../../../web/src/lib/isian.js';
import { isianTerbaca } from '../../../web/src/lib/isian-terbaca.js';
import { sesuaikan } from '../../../web/src/lib/sesuaian.js';

const kalender = buatKalender({ zona: 'Asia/Jakarta', pengaturan: PENGATURAN_BAWAAN });
const formulir = (nama: string): Formulir => FORMULIR[nama] as Formulir;
/** Tuesday; the answer is due on Tuesday 3 March, ten working days on (Chinese New Year is that very day). */
const KINI = '2026-02-17T02:00:00.000Z';
const HARI = '2026-02-17';

function berkas(isi: Partial<Berkas>): Berkas {
  const jamHukum = {
    rezim: 'BIASA',
    jatuhTempo: '2026-03-03',
    jatuhTempoInstan: kalender.tutupKantor('2026-03-03'),
  };
  return { data: {}, koordinasi: [], jamHukum, ...isi } as unknown as Berkas;
}

const bentuk = (nama: string, isi: Partial<Berkas> = {}, ada: string[] = []) =>
  sesuaikan(formulir(nama), { berkas: berkas(isi), ada, hari: HARI, kini: KINI, kalender });

test('units are asked inside the legal limit, and by half of what is left of it', () => {
  const { awal, batas } = bentuk('koordinasi');
  expect(batas).toEqual({ batas: { min: HARI, maks: '2026-03-03' } });
  expect(awal['batas']).toBe(kalender.tambahHariKerja(HARI, 5).tanggal);
});

test('an order has a limit of its own: the first one no longer binds the units', () => {
  expect(bentuk('koordinasi', { data: { perintah: { batas: '2026-05-01' } } }).batas).toEqual({
    batas: { min: HARI },
  });
});

test('only the units that are still waited for can answer, and the last one needs no choosing', () => {
  const unit = (nama: string, dijawab: string | null) =>
    ({ unit: nama, dijawab }) as Berkas['koordinasi'][number];
  const dua = bentuk('jawabanUnit', { koordinasi: [unit('A', null), unit('B', KINI), unit('C', null)] });
  const pilihan = dua.formulir.bidang.find((b) => b.kunci === 'unit')?.pilihan?.map((p) => p.nilai);
  expect(pilihan).toEqual(['A', 'C']);
  expect(dua.awal).toEqual({});
  expect(bentuk('jawabanUnit', { koordinasi: [unit('A', null), unit('B', KINI)] }).awal).toEqual({
    unit: 'A',
  });
});

test('what the applicant still owes is named from what was uploaded', () => {
  const data = { kategori: 'PERORANGAN', pengaju: 'KUASA' };
  expect(bentuk('kekurangan', { data }, ['identitas']).awal['kekurangan']).toMatch(/^Surat kuasa[^\n]*$/);
  expect(bentuk('kekurangan', { data }, ['identitas', 'surat-kuasa']).awal['kekurangan']).toBe('');
});

test('a hand-over happened today at the latest, a dispute was filed by the last day', () => {
  expect(bentuk('penyerahan')).toMatchObject({ awal: { tanggal: HARI }, batas: { tanggal: { maks: HARI } } });
  const { batas } = bentuk('sengketa', { data: { sengketaSampai: '2026-02-10' } });
  expect(batas).toEqual({ tanggal: { maks: '2026-02-10' } });
});

test('a date outside its bounds is named beside its field, an unfinished one is left to the form', () => {
  const batas = { a: { min: '2026-02-10' }, b: { maks: '2026-02-10' }, c: { maks: '2026-02-10' } };
  expect(diLuarBatas({ a: '2026-02-09', b: '2026-02-11', c: '2026-02' }, batas)).toEqual({
    a: 'Paling awal 10 Februari 2026.',
    b: 'Paling lambat 10 Februari 2026.',
  });
});

test('the history shows labels and dates, never a code and never personal data', () => {
  const baris = isianTerbaca(
    formulir('permohonan'),
    { kanal: 'EMAIL', nama: 'Sari', caraMemperoleh: ['MELIHAT', 'SALINAN'], diterima: KINI },
    'Asia/Jakarta',
  );
  expect(baris).toEqual([
    ['Kanal permohonan', 'Surel'],
    ['Tanggal dan jam diterima', '17 Februari 2026 pukul 09.00 WIB'],
    [
      'Cara memperoleh informasi',
      'Melihat/membaca/mendengarkan/mencatat; Mendapatkan salinan (cetak/elektronik)',
    ],
  ]);
});

test('a form of the desk starts now and with the applicant in person', () => {
  const awal = isiAwal(formulir('permohonan'), KINI, 'Asia/Jakarta');
  expect(awal).toMatchObject({ pengaju: 'SENDIRI', diterima: '2026-02-17T09:00', kategori: '' });
  expect(isiAwal(formulir('koordinasi'), KINI, 'Asia/Jakarta')).not.toHaveProperty('pengaju');
});
