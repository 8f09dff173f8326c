import { barisBerlaku } from '@ppid/domain/calendar/gabung';
import type { AcuanLibur, BarisLibur } from '@ppid/domain/calendar/types';
import { describe, expect, it } from 'vitest';
import { baris, kantor } from './kantor.js';

const nasional = (tanggal: string, jenis: BarisLibur['jenis'], nama: string, ubah = {}): BarisLibur => ({
  ...baris(tanggal, jenis, nama),
  lingkup: 'nasional',
  ...ubah,
});
const acuan = (semua: BarisLibur[], tahun: number[] = []): AcuanLibur => ({
  baris: semua,
  tahun: tahun.map((t) => ({ tahun: t, keputusan: `SKB ${t}` })),
  versi: 1,
});
const dengan = (a: AcuanLibur, libur: BarisLibur[] = []) => kantor({}, 'Asia/Jakarta', libur, a);

describe('libur nasional sesudah tabel bawaan', () => {
  it('menambah cuti bersama di tengah tahun', () => {
    const k = dengan(acuan([nasional('2026-11-18', 'CB', 'Cuti bersama tambahan')]));
    expect(k.hari('2026-11-18')).toMatchObject({ kerja: false, sebab: 'Cuti bersama tambahan' });
  });

  it('mencabut baris bawaan pada hari dan jenis itu saja', () => {
    const cabut = nasional('2026-12-24', 'DICABUT', 'Cuti bersama Natal dicabut', { mencabut: 'CB' });
    const k = dengan(acuan([cabut]));
    expect(k.hari('2026-12-24')).toEqual({ kerja: true, sebab: null, sementara: false });
    expect(k.hari('2026-12-25').kerja).toBe(false);
    const salahJenis = dengan(acuan([{ ...cabut, mencabut: 'LN' }]));
    expect(salahJenis.hari('2026-12-24').kerja).toBe(false);
  });

  it('memindahkan hari raya: yang lama dicabut, yang baru ditambah', () => {
    const k = dengan(
      acuan([
        nasional('2027-05-17', 'DICABUT', 'Iduladha 1448 H', { mencabut: 'LN' }),
        nasional('2027-05-16', 'LN', 'Iduladha 1448 H'),
      ]),
    );
    expect(k.hari('2027-05-17').kerja).toBe(true);
    expect(k.hari('2027-05-16').sebab).toBe('Minggu, Iduladha 1448 H');
  });

  it('baris kantor tidak dapat mencabut libur nasional, perintah masuk dapat', () => {
    const cabut = { ...baris('2026-12-25', 'DICABUT', 'Dicabut kantor'), mencabut: 'LN' } as BarisLibur;
    expect(dengan(acuan([]), [cabut]).hari('2026-12-25').kerja).toBe(false);
    const masuk = baris('2026-12-25', 'KHUSUS_KERJA', 'Piket rekapitulasi');
    expect(dengan(acuan([]), [masuk]).hari('2026-12-25').kerja).toBe(true);
  });

  it('tahun yang mendapat SKB tidak lagi sementara dan memakai baris SKB, bukan perkiraan', () => {
    const skb = acuan([nasional('2028-01-03', 'LN', 'Libur menurut SKB')], [2028]);
    expect(dengan(skb).hari('2028-01-03')).toEqual({
      kerja: false,
      sebab: 'Libur menurut SKB',
      sementara: false,
    });
    expect(dengan(skb).hari('2028-05-01').kerja).toBe(true);
    expect(dengan(skb).hari('2029-05-01')).toMatchObject({ kerja: false, sementara: true });
    const satuBaris = acuan([nasional('2028-02-14', 'LN', 'Pemungutan suara')]);
    expect(dengan(satuBaris).hari('2028-02-14')).toMatchObject({ kerja: false, sementara: true });
    expect(dengan(satuBaris).hari('2028-05-01').kerja).toBe(false);
  });

  it('baris perkiraan membuat harinya sementara', () => {
    const k = dengan(acuan([nasional('2026-11-18', 'LN', 'Menunggu sidang', { status: 'perkiraan' })]));
    expect(k.tambahHariKerja('2026-11-17', 1)).toMatchObject({ tanggal: '2026-11-19', sementara: true });
    expect(k.tambahHariKerja('2026-11-18', 1).sementara).toBe(false);
  });

  it('satu tahun berisi baris yang berlaku saja, dari ketiga sumber', () => {
    const cabut = nasional('2026-12-24', 'DICABUT', 'Dicabut', { mencabut: 'CB' });
    const sendiri = baris('2026-11-18', 'LOKAL', 'HUT kantor');
    const semua = barisBerlaku(2026, acuan([cabut, nasional('2026-11-19', 'CB', 'Baru')]), [sendiri]);
    expect(semua).toHaveLength(25 - 1 + 1 + 1);
    expect(semua.some((b) => b.jenis === 'DICABUT' || b.tanggal === '2026-12-24')).toBe(false);
  });
});
