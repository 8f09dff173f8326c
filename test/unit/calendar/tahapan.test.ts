import { perpanjangJamHukum } from '@ppid/domain/calendar/jamHukum';
import { instanLokal, tanggalLokal } from '@ppid/domain/calendar/zona';
import { jamPermohonan } from '@ppid/domain/permohonan/fakta';
import { ZONA } from '@ppid/domain/satker/satker';
import { describe, expect, it } from 'vitest';
import { kantor, PENGATURAN } from './kantor.js';

/** Stage from Monday 2 to Friday 13 November 2026; Friday closes at 16.30. */
const pengaturan = {
  ...PENGATURAN,
  tahapan: [{ mulai: '2026-11-02', selesai: '2026-11-13', dasar: 'PKPU contoh' }],
};
const kalender = kantor(pengaturan);
const terima = (tanggal: string, jam: string, informasiPemilu: unknown = 'YA') =>
  jamPermohonan(
    { diterima: instanLokal(tanggal, jam, 'Asia/Jakarta'), informasiPemilu },
    '2026-12-31T00:00:00.000Z',
    { kalender, pengaturan },
  );

describe('batas masa tahapan', () => {
  it.each([
    ['Jumat sebelum mulai, saat tutup', '2026-10-30', '16:30', 'BIASA', '2026-10-30', '2026-11-13'],
    ['Jumat sebelum mulai, sesudah tutup', '2026-10-30', '16:31', 'TAHAPAN', '2026-11-02', '2026-11-05'],
    ['Minggu sebelum mulai', '2026-11-01', '10:00', 'TAHAPAN', '2026-11-02', '2026-11-05'],
    ['hari pertama, tengah malam', '2026-11-02', '00:00', 'TAHAPAN', '2026-11-02', '2026-11-05'],
    ['hari pertama', '2026-11-02', '09:00', 'TAHAPAN', '2026-11-02', '2026-11-05'],
    ['hari terakhir, saat tutup', '2026-11-13', '16:30', 'TAHAPAN', '2026-11-13', '2026-11-18'],
    ['hari terakhir, sesudah tutup', '2026-11-13', '16:31', 'BIASA', '2026-11-16', '2026-11-30'],
    ['hari terakhir, 23.59', '2026-11-13', '23:59', 'BIASA', '2026-11-16', '2026-11-30'],
    ['sehari sesudahnya', '2026-11-14', '09:00', 'BIASA', '2026-11-16', '2026-11-30'],
  ])('%s: %s %s menurut %s, diterima %s, jatuh tempo %s', (_, hari, jam, rezim, diterima, jatuhTempo) => {
    expect(terima(hari, jam)).toMatchObject({ rezim, diterima, jatuhTempo });
  });

  it.each([
    ['YA', 'TAHAPAN'],
    ['TIDAK', 'BIASA'],
    ['', 'TAHAPAN'],
    [undefined, 'TAHAPAN'],
    [null, 'TAHAPAN'],
  ])('tanda informasi pemilu %s memberi rezim %s', (tanda, rezim) => {
    expect(terima('2026-11-04', '09:00', tanda).rezim).toBe(rezim);
    expect(terima('2026-11-17', '09:00', tanda).rezim).toBe('BIASA');
  });
});

describe('perpanjangan pada hari terakhir', () => {
  it.each([
    ['BIASA', '2026-11-02', 'TIDAK', '2026-11-16', '16:00', '16:01', '2026-11-25'],
    ['TAHAPAN', '2026-11-02', 'YA', '2026-11-05', '16:00', '16:01', '2026-11-09'],
    ['TAHAPAN', '2026-11-10', 'YA', '2026-11-13', '16:30', '16:31', '2026-11-17'],
  ])(
    '%s, diterima %s: boleh pada menit tutup, tidak semenit kemudian',
    (_, hari, tanda, tempo, tutup, telat, baru) => {
      const jam = terima(hari, '09:00', tanda);
      expect(jam.jatuhTempo).toBe(tempo);
      const pada = (pukul: string) => ({
        pada: instanLokal(tempo, pukul, 'Asia/Jakarta'),
        alasan: 'BELUM_DIKUASAI',
      });
      expect(perpanjangJamHukum(jam, pada(tutup), kalender)).toMatchObject({ jatuhTempo: baru });
      expect(perpanjangJamHukum(jam, pada(telat), kalender)).toMatchObject({ kode: 'LEWAT_TENGGAT' });
    },
  );
});

describe.each(ZONA)('penerimaan pada tepi hari di %s', (zona) => {
  const k = kantor({}, zona);
  const jam = (tanggal: string, pukul: string) => {
    const diterima = instanLokal(tanggal, pukul, zona);
    return { diterima, jam: jamPermohonan({ diterima }, diterima, { kalender: k, pengaturan: PENGATURAN }) };
  };

  it.each([
    ['Selasa 00.00', '2026-11-03', '00:00', '2026-11-03', '2026-11-17'],
    ['Selasa 23.59', '2026-11-03', '23:59', '2026-11-04', '2026-11-18'],
    ['Jumat 23.59', '2026-11-06', '23:59', '2026-11-09', '2026-11-23'],
    ['Sabtu 00.00', '2026-11-07', '00:00', '2026-11-09', '2026-11-23'],
    ['Minggu 23.59', '2026-11-08', '23:59', '2026-11-09', '2026-11-23'],
    ['Senin 00.00', '2026-11-09', '00:00', '2026-11-09', '2026-11-23'],
    ['malam tahun baru 23.59', '2026-12-31', '23:59', '2027-01-04', '2027-01-19'],
  ])('%s', (_, tanggal, pukul, diterima, jatuhTempo) => {
    const hasil = jam(tanggal, pukul);
    expect(tanggalLokal(hasil.diterima, zona)).toBe(tanggal);
    expect(hasil.jam).toMatchObject({ diterima, jatuhTempo });
    expect(hasil.jam.jatuhTempoInstan).toBe(instanLokal(jatuhTempo, '16:00', zona));
  });
});
