import { BATAS_PEMBUKAAN, tabelPembukaan, type Pembukaan } from '@ppid/domain/laporan/tabelPembukaan';
import { modelLaporanBulanan } from '@ppid/domain/laporan/bulanan';
import type { Akses } from '@ppid/domain/pribadi/types';
import { expect, test } from 'vitest';
import { bahanNovember, wib } from './bantu.js';

const buka = (jam: string, isi: Partial<Akses> = {}): Pembukaan => ({
  nama: 'Rahmat (contoh)',
  akses: {
    ...{ apa: 'DIKECUALIKAN', satkerId: 'prov-bengkulu', jenis: 'pengecualian', berkasId: 'B1' },
    ...{ nomor: '7/DIK/2026', dokumenId: 'd1', halaman: 1, alasan: 'Menyiapkan tanggapan keberatan' },
    ...{ oleh: 'u1', peran: ['PPID'], pada: wib('2026-11-03', jam) },
    ...isi,
  },
});
const baris = (daftar: Pembukaan[]): string[][] =>
  tabelPembukaan(daftar, 'Asia/Jakarta').flatMap((t) => t.baris.map((b) => b.map(({ teks }) => teks)));

test('who, when, what and why; pages of one reason and one day are one line', () => {
  const lain = { alasan: 'Memeriksa ulang sebelum dibuka' };
  expect(
    baris([
      buka('09:00'),
      buka('09:01', { halaman: 2 }),
      buka('09:30', { ...lain, halaman: 3 }),
      buka('10:00', { pada: wib('2026-11-04', '00:10') }),
    ]),
  ).toEqual([
    [
      ...['3 November 2026 pukul 09.00 WIB', 'Rahmat (contoh) (PPID)'],
      ...['membuka dokumen yang dikecualikan (2 kali)', '7/DIK/2026', 'Menyiapkan tanggapan keberatan'],
    ],
    [
      ...['3 November 2026 pukul 09.30 WIB', 'Rahmat (contoh) (PPID)'],
      ...['membuka dokumen yang dikecualikan halaman 3', '7/DIK/2026', 'Memeriksa ulang sebelum dibuka'],
    ],
    [
      ...['4 November 2026 pukul 00.10 WIB', 'Rahmat (contoh) (PPID)'],
      ...['membuka dokumen yang dikecualikan halaman 1', '7/DIK/2026', 'Menyiapkan tanggapan keberatan'],
    ],
  ]);
});

test('the words of a search, which stand in the excluded text, stay out of the report', () => {
  const [satu = []] = baris([
    buka('09:00', { apa: 'PENCARIAN', keterangan: 'rekening', alasan: 'Mencari "rekening"', halaman: null }),
  ]);
  expect(satu.join(' ')).not.toContain('rekening');
  expect(satu[2]).toBe('menemukan dokumen yang dikecualikan dari kata isinya');
});

test('a long month says how many lines it left out', () => {
  const banyak = Array.from({ length: BATAS_PEMBUKAAN + 7 }, (_, i) => buka('09:00', { dokumenId: `d${i}` }));
  const hasil = baris(banyak);
  expect(hasil).toHaveLength(BATAS_PEMBUKAAN + 1);
  expect(hasil.at(-1)?.[2]).toBe('dan 7 lainnya; lihat Catatan akses');
});

test('the monthly report has the table, and not an empty one', () => {
  const judul = (pembukaan: Pembukaan[]) =>
    modelLaporanBulanan({ ...bahanNovember(), pembukaan }).ringkasan.map((t) => t.judul);
  expect(judul([buka('09:00')])).toContain('Siapa yang membuka informasi yang dikecualikan');
  expect(judul([])).not.toContain('Siapa yang membuka informasi yang dikecualikan');
});
