import type { JamHukum, Rezim } from '@ppid/domain/berkas/types';
import {
  hitungUlangJamHukum,
  jelaskan,
  mulaiJamHukum,
  perpanjangJamHukum,
  SEBAB_TETAP,
} from '@ppid/domain/calendar/jamHukum';
import { labelHitungUlang, sebabHitungUlang } from '@ppid/domain/calendar/sebabUbah';
import type { BarisLibur, Kalender } from '@ppid/domain/calendar/types';
import { describe, expect, it } from 'vitest';
import { baris, kantor, PENGATURAN } from './kantor.js';

/** Monday 2 November 2026: ten working days end on Monday 16, seven more on Wednesday 25; no holiday that month. */
const DITERIMA = '2026-11-02T02:00:00.000Z';
const mulai = (kalender: Kalender, rezim: Rezim = 'BIASA', diterima = DITERIMA) =>
  mulaiJamHukum({ rezim, diterima, kalender, pengaturan: PENGATURAN });
function panjang(jam: JamHukum, kalender: Kalender): JamHukum {
  const hasil = perpanjangJamHukum(jam, { pada: jam.jatuhTempoInstan, alasan: 'BELUM_DIKUASAI' }, kalender);
  if ('kode' in hasil) throw new Error(hasil.kode);
  return hasil;
}
const ulang = (jam: JamHukum, kalender: Kalender, rezim: Rezim = 'BIASA') =>
  hitungUlangJamHukum(jam, { rezim, batas: 'pemberitahuan' }, kalender, PENGATURAN);
const dengan = (...libur: BarisLibur[]) => kantor({}, 'Asia/Jakarta', libur);
const libur = (tanggal: string) => baris(tanggal, 'LOKAL', `Libur ${tanggal}`);
const biasa = dengan();

describe('libur ditambah kemudian', () => {
  it.each([
    ['dalam masa hitungan', ['2026-11-10'], '2026-11-17'],
    ['pada hari terakhir', ['2026-11-16'], '2026-11-17'],
    ['dua hari', ['2026-11-12', '2026-11-13'], '2026-11-18'],
    [
      'sampai melewati akhir pekan',
      ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'],
      '2026-11-23',
    ],
  ])('%s menggeser jatuh tempo', (_, hari, tempo) => {
    const baru = ulang(mulai(biasa), dengan(...hari.map(libur)));
    expect(baru?.jatuhTempo).toBe(tempo);
    expect(baru?.jatuhTempoInstan).toBe(`${tempo}T09:00:00.000Z`);
  });

  it.each([
    ['pada hari penerimaan', '2026-11-02'],
    ['sehari sesudah jatuh tempo', '2026-11-17'],
    ['sebelum penerimaan', '2026-10-20'],
    ['tahun berikutnya', '2027-02-02'],
  ])('%s tidak mengubah apa pun', (_, hari) => {
    expect(ulang(mulai(biasa), dengan(libur(hari)))).toBeNull();
  });

  it('pada hari Sabtu hanya mengubah keterangannya', () => {
    const baru = ulang(mulai(biasa), dengan(libur('2026-11-07')));
    expect(baru?.jatuhTempo).toBe('2026-11-16');
    expect(baru?.dilewati[0]).toEqual({ tanggal: '2026-11-07', sebab: 'Sabtu, Libur 2026-11-07' });
  });

  it.each([
    ['sebelum perpanjangan, dihitung ulang lebih dulu', '2026-11-10', true, '2026-11-17', '2026-11-26'],
    ['dalam masa pertama, sesudah diperpanjang', '2026-11-10', false, '2026-11-17', '2026-11-26'],
    ['dalam masa perpanjangan', '2026-11-19', false, '2026-11-16', '2026-11-26'],
    ['pada hari terakhir perpanjangan', '2026-11-25', false, '2026-11-16', '2026-11-26'],
    ['sesudah perpanjangan', '2026-11-26', false, null, null],
  ])('perpanjangan: %s', (_, hari, ulangDulu, lama, tempo) => {
    const baruKalender = dengan(libur(hari));
    const awal = mulai(biasa);
    if (ulangDulu) {
      const dulu = ulang(awal, baruKalender) as JamHukum;
      expect(panjang(dulu, baruKalender)).toMatchObject({
        jatuhTempo: tempo,
        perpanjangan: { jatuhTempoLama: lama },
      });
      return;
    }
    const baru = ulang(panjang(awal, biasa), baruKalender);
    expect(baru && [baru.perpanjangan?.jatuhTempoLama, baru.jatuhTempo]).toEqual(lama && [lama, tempo]);
    expect(baru?.perpanjangan?.hari ?? 7).toBe(7);
  });
});

describe('tanggal yang sudah diberitahukan tidak dipendekkan', () => {
  it('libur yang dicabut: hitungan berakhir 16, tanggal 17 tetap, dan penjelasannya berkata begitu', () => {
    const jam = mulai(dengan(libur('2026-11-10')));
    expect(jam.jatuhTempo).toBe('2026-11-17');
    const baru = ulang(jam, biasa) as JamHukum;
    expect(baru).toMatchObject({ jatuhTempo: '2026-11-17', kalenderVersi: biasa.versi });
    const hari = jelaskan(baru, biasa);
    expect(hari.find((h) => h.ke === 10)?.tanggal).toBe('2026-11-16');
    expect(hari.find((h) => h.tanggal === '2026-11-10')).toMatchObject({ status: 'dihitung', ke: 6 });
    expect(hari.at(-1)).toMatchObject({ tanggal: '2026-11-17', status: 'dilewati', sebab: SEBAB_TETAP });
    expect(sebabHitungUlang(jam, baru, biasa)).toBe(
      'Sebab: 10 November 2026 menjadi hari kerja (semula Libur 2026-11-10). Hitungan yang baru berakhir lebih awal; ' +
        'tanggal yang sudah diberitahukan tidak dipendekkan.',
    );
  });

  it('Sabtu yang diperintahkan masuk tidak memajukan jatuh tempo', () => {
    const baru = ulang(
      mulai(biasa),
      dengan(baris('2026-11-07', 'KHUSUS_KERJA', 'Masuk pengganti')),
    ) as JamHukum;
    expect(baru.jatuhTempo).toBe('2026-11-16');
    const tetap = baru.dilewati.filter((d) => d.sebab === SEBAB_TETAP).map((d) => d.tanggal);
    expect(tetap).toEqual(['2026-11-14', '2026-11-15', '2026-11-16']);
  });

  it('perpanjangan: kedua ruas menyebut hari yang ditahan', () => {
    const lama = dengan(libur('2026-11-10'), libur('2026-11-19'));
    const jam = panjang(mulai(lama), lama);
    expect([jam.perpanjangan?.jatuhTempoLama, jam.jatuhTempo]).toEqual(['2026-11-17', '2026-11-27']);
    const baru = ulang(jam, biasa) as JamHukum;
    expect([baru.perpanjangan?.jatuhTempoLama, baru.jatuhTempo]).toEqual(['2026-11-17', '2026-11-27']);
    const tetap = baru.dilewati.filter((d) => d.sebab === SEBAB_TETAP).map((d) => d.tanggal);
    expect(tetap).toEqual(['2026-11-17', '2026-11-27']);
    expect(jelaskan(baru, biasa).filter((h) => h.ke !== null)).toHaveLength(17);
  });

  it('tahapan yang ditambahkan kemudian mengganti rezim, bukan tanggal', () => {
    const jam = mulai(biasa);
    const baru = ulang(jam, biasa, 'TAHAPAN') as JamHukum;
    expect(baru).toMatchObject({ rezim: 'TAHAPAN', batasHari: 3, jatuhTempo: '2026-11-16' });
    const terhitung = jelaskan(baru, biasa).filter((h) => h.ke !== null);
    expect(terhitung.map((h) => h.tanggal)).toEqual(['2026-11-03', '2026-11-04', '2026-11-05']);
    expect(labelHitungUlang(jam, baru)).toBe('Batas waktu dihitung ulang, tetap Senin, 16 November 2026');
    expect(sebabHitungUlang(jam, baru, biasa)).toContain('termasuk masa tahapan, batasnya 3 hari kerja');
  });

  it('tahapan yang dihapus memberi batas biasa yang lebih panjang', () => {
    const jam = mulai(biasa, 'TAHAPAN');
    const baru = ulang(jam, biasa) as JamHukum;
    expect(baru).toMatchObject({ rezim: 'BIASA', batasHari: 10, jatuhTempo: '2026-11-16' });
    expect(labelHitungUlang(jam, baru)).toBe(
      'Batas waktu menjadi Senin, 16 November 2026 (semula Kamis, 5 November 2026)',
    );
  });

  it('perpanjangan TAHAPAN dua hari tetap dua hari setelah rezim berubah, dan sebaliknya', () => {
    const tahapan = panjang(mulai(biasa, 'TAHAPAN'), biasa);
    expect(tahapan.jatuhTempo).toBe('2026-11-09');
    expect(ulang(tahapan, biasa)).toMatchObject({ jatuhTempo: '2026-11-18', perpanjangan: { hari: 2 } });
    const jam = panjang(mulai(biasa), biasa);
    expect(ulang(jam, biasa, 'TAHAPAN')).toMatchObject({
      jatuhTempo: '2026-11-25',
      perpanjangan: { hari: 7 },
    });
  });

  it.each([
    ['lebih awal', '15:00', '2026-11-16T09:00:00.000Z'],
    ['lebih lambat', '17:00', '2026-11-16T10:00:00.000Z'],
  ])('kantor yang kini tutup %s', (_, tutup, instan) => {
    const { jamKerja } = PENGATURAN;
    const k = kantor({ jamKerja: { ...jamKerja, seninKamis: { ...jamKerja.seninKamis, tutup } } });
    const baru = ulang(mulai(biasa), k) ?? mulai(biasa);
    expect([baru.jatuhTempo, baru.jatuhTempoInstan]).toEqual(['2026-11-16', instan]);
  });

  it('cuti bersama yang kemudian dihitung sebagai hari kerja tidak memajukan tanggal', () => {
    const jam = mulai(biasa, 'BIASA', '2026-12-14T02:00:00.000Z');
    const k = kantor({ cutiBersamaHariKerja: true });
    const baru = hitungUlangJamHukum(jam, { rezim: 'BIASA', batas: 'pemberitahuan' }, k, {
      cutiBersamaHariKerja: true,
    });
    expect(baru).toMatchObject({ jatuhTempo: '2026-12-30', cutiBersamaHariKerja: true });
    expect(jelaskan(baru as JamHukum, k).find((h) => h.tanggal === '2026-12-24')).toMatchObject({
      status: 'dihitung',
      sebab: 'Cuti bersama Kelahiran Yesus Kristus (Natal), dihitung sebagai hari kerja',
    });
  });
});

describe('tahun tanpa SKB yang kemudian ditetapkan', () => {
  const jam = mulai(biasa, 'BIASA', '2027-12-20T02:00:00.000Z');
  const skb = (...tanggal: string[]) =>
    kantor({}, 'Asia/Jakarta', [], {
      baris: ['2028-01-01', ...tanggal].map((t) => ({
        ...baris(t, 'LN', `Libur ${t}`),
        lingkup: 'nasional' as const,
      })),
      tahun: [{ tahun: 2028, keputusan: 'SKB 2027' }],
      versi: 1,
    });

  it('semula sementara', () => {
    expect(jam).toMatchObject({ jatuhTempo: '2028-01-04', sementara: true });
  });

  it('menjadi pasti tanpa bergeser, dan sebabnya disebut', () => {
    const k = skb();
    const baru = ulang(jam, k) as JamHukum;
    expect(baru).toMatchObject({ jatuhTempo: '2028-01-04', sementara: false });
    expect(sebabHitungUlang(jam, baru, k)).toContain('hari libur dalam hitungan ini sudah ditetapkan');
  });

  it('menjadi pasti dan bergeser bila SKB menambah libur', () => {
    expect(ulang(jam, skb('2028-01-04'))).toMatchObject({ jatuhTempo: '2028-01-05', sementara: false });
  });
});

describe('berulang', () => {
  it('dua kali pada kalender yang sama tidak mengubah apa pun; bolak-balik tidak pernah maju', () => {
    const kemudian = dengan(libur('2026-11-10'));
    const satu = ulang(mulai(biasa), kemudian) as JamHukum;
    expect(ulang(satu, kemudian)).toBeNull();
    const dua = ulang(satu, biasa) as JamHukum;
    expect(dua.jatuhTempo).toBe('2026-11-17');
    expect(ulang(dua, biasa)).toBeNull();
    expect(ulang(dua, kemudian)?.jatuhTempo).toBe('2026-11-17');
  });
});
