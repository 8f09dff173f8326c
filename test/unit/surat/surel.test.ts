import { susunKabar, susunSuratLaporan, susunSuratPemohon } from '@ppid/domain/surat/surel';
import { describe, expect, it } from 'vitest';
import { laporanNovember, PEMOHON, SATKER } from '../laporan/bantu.js';
import { MODEL } from './bantu.js';

describe('isi surel', () => {
  it('kabar kepada peran menyebut berkas, langkah dan tenggat, bukan kata-kata pemohon', () => {
    const { subjek, isi } = susunKabar(
      MODEL.perpanjangan.berkas,
      SATKER,
      'Perpanjang waktu',
      'PPID',
      'https://ppid.test/b/1',
    );
    expect(subjek).toBe('Permohonan informasi 0003/PPID/17/XI/2026: Perpanjang waktu');
    expect(isi).toBe(`Kepada PPID KPU Provinsi Bengkulu

Permohonan informasi 0003/PPID/17/XI/2026: Perpanjang waktu.
Langkah sekarang: 4.
Tenggat: 30 November 2026 pukul 16.00 WIB.
Buka berkas: https://ppid.test/b/1

PPID KPU Provinsi Bengkulu
Jl. Kapuas Raya No. 82

Surel ini dikirim otomatis oleh sistem PPID.
`);
    expect(isi).not.toContain(MODEL.perpanjangan.berkas.judul);
  });

  it.each([
    [
      'tandaBukti',
      'Tanda bukti penerimaan permohonan informasi – KPU Provinsi Bengkulu',
      'sudah kami terima',
    ],
    [
      'perpanjangan',
      'Perpanjangan waktu jawaban permohonan informasi – KPU Provinsi Bengkulu',
      'alasan dan batas',
    ],
    ['penolakan', 'Jawaban permohonan informasi – KPU Provinsi Bengkulu', 'sudah siap dan terlampir'],
  ] as const)('surel %s kepada pemohon tidak memuat data pribadi', (kunci, subjek, kabar) => {
    const surel = susunSuratPemohon(MODEL[kunci].surat, SATKER);
    expect(surel.subjek).toBe(subjek);
    expect(surel.isi).toContain(kabar);
    for (const rahasia of Object.values(PEMOHON)) expect(surel.isi).not.toContain(rahasia);
  });

  it('surel laporan memuat angka pokok', () => {
    const { subjek, isi } = susunSuratLaporan(laporanNovember(), SATKER);
    expect(subjek).toBe('Laporan Bulanan Pelayanan Informasi Publik November 2026 – KPU Provinsi Bengkulu');
    expect(isi).toContain('Diterima 5, dijawab 4, belum dijawab 3.');
    expect(isi).toContain('Tepat waktu: 75%; rata-rata 6,75 hari kerja.');
  });

  it('berkas tanpa nomor disebut menurut harinya, tidak pernah menurut id-nya', () => {
    const berkas = { ...MODEL.tandaBukti.berkas, jenis: 'pengecualian' as const, nomor: null };
    const { subjek, isi } = susunKabar(berkas, SATKER, 'Ajukan', 'PPID');
    expect(subjek).toMatch(/^Pengecualian informasi yang dibuka \d+ \p{L}+ 2026: Ajukan$/u);
    expect(isi).not.toContain(berkas.id);
  });

  it('subjek selalu satu baris', () => {
    const { subjek } = susunKabar(MODEL.tandaBukti.berkas, SATKER, 'a\r\nBcc: x@y.test', 'PPID');
    expect(subjek).not.toMatch(/[\r\n]/);
  });
});
