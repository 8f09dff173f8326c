import { versiUntukId } from '@ppid/domain/calendar/versi';
import type { AcuanLibur, BarisLibur } from '@ppid/domain/calendar/types';
import type { Pengaturan } from '@ppid/domain/satker/satker';
import { describe, expect, it } from 'vitest';
import { baris, kantor, PENGATURAN } from './kantor.js';

const versi = (ubah: Partial<Pengaturan> = {}, acuan: AcuanLibur | null = null, libur: BarisLibur[] = []) =>
  kantor(ubah, 'Asia/Jakarta', libur, acuan).versi;
const acuan = (ubah: Partial<AcuanLibur>): AcuanLibur => ({ baris: [], tahun: [], versi: 1, ...ubah });
const { jamKerja, jamKerjaRamadan, tahapan } = PENGATURAN;
const tahap = { mulai: '2026-01-01', selesai: '2026-12-31', dasar: 'PKPU' };
const nasional: BarisLibur = { ...baris('2026-11-18', 'LN', 'Libur nasional baru'), lingkup: 'nasional' };

describe('versi kalender', () => {
  it.each<[string, string]>([
    ['cuti bersama', versi({ cutiBersamaHariKerja: true })],
    ['hari pertama', versi({ geserHariPertama: 0 })],
    ['terima di hari kerja', versi({ terimaDiHariKerja: false })],
    ['jam tutup', versi({ jamKerja: { ...jamKerja, jumat: { ...jamKerja.jumat, tutup: '16:00' } } })],
    ['istirahat', versi({ jamKerja: { ...jamKerja, jumat: { ...jamKerja.jumat, istirahat: null } } })],
    ['jam Ramadan', versi({ jamKerjaRamadan: { ...jamKerjaRamadan, jumat: jamKerja.jumat } })],
    ['tahapan baru', versi({ tahapan: [...tahapan, tahap] })],
    ['akhir tahapan', versi({ tahapan: tahapan.map((t) => ({ ...t, selesai: '2029-12-30' })) })],
    ['libur kantor', versi({}, null, [nasional])],
    ['libur nasional baru', versi({}, acuan({ baris: [nasional] }))],
    ['tahun yang kini ditetapkan', versi({}, acuan({ tahun: [{ tahun: 2028, keputusan: 'SKB' }] }))],
    ['zona', kantor({}, 'Asia/Jayapura').versi],
  ])('berubah bila %s berubah', (_, lain) => {
    expect(lain).not.toBe(versi());
  });

  it('tidak berubah karena urutan, keputusan, sumber, dasar, atau nomor acuan', () => {
    const dua = [nasional, baris('2026-11-19', 'LOKAL', 'Lain')];
    expect(versi({}, null, dua)).toBe(versi({}, null, [...dua].reverse()));
    expect(versi({}, null, [{ ...nasional, keputusan: 'lain', sumber: 'lain' }])).toBe(
      versi({}, null, [nasional]),
    );
    expect(versi({ tahapan: tahapan.map((t) => ({ ...t, dasar: 'lain' })) })).toBe(versi());
    expect(versi({}, acuan({ versi: 9 }))).toBe(versi());
    const { tutup, buka, istirahat } = jamKerja.jumat;
    expect(versi({ jamKerja: { jumat: { tutup, istirahat, buka }, seninKamis: jamKerja.seninKamis } })).toBe(
      versi(),
    );
  });

  it('dapat menjadi bagian id dokumen', () => {
    expect(versiUntukId(versi({}, null, [nasional]))).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
  });
});
