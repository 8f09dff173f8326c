import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { berlakuPada } from '@ppid/domain/pengecualian/butir';
import { dibukaSejak, keadaanButir, sedangBerlaku } from '@ppid/domain/pengecualian/keadaanButir';
import { idDikutip, periksaKutipan, uraikanKutipan, type Petikan } from '@ppid/domain/pengecualian/kutipan';
import { geserTanggal } from '@ppid/domain/calendar/tanggal';
import { STATUS_BUTIR, type Butir } from '@ppid/domain/pengecualian/types';
import { berakhir, butirContoh } from '../../fixtures/butir.js';

const ZONA = 'Asia/Jakarta';
const periksa = (butir: Butir, hari: string) => periksaKutipan([butir.id], [butir], hari, ZONA);
const dibuka = {
  pada: '2026-11-19T18:00:00.000Z',
  oleh: 'sistem',
  sebab: 'DICABUT' as const,
  catatan: 'rahasia',
};

describe('an item on a day', () => {
  test('is in force on its last day and open the next, whether or not the nightly job has run', () => {
    const butir = berakhir('2026-11-20');
    expect(keadaanButir(butir, '2026-11-20')).toBe('AKAN_BERAKHIR');
    expect(dibukaSejak(butir, '2026-11-20', ZONA)).toBeNull();
    expect(keadaanButir(butir, '2026-11-21')).toBe('BERAKHIR_TERBUKA');
    expect(dibukaSejak(butir, '2026-11-21', ZONA)).toBe('2026-11-21');
  });

  test('counts as about to end from the 90th day before', () => {
    expect(keadaanButir(berakhir('2026-04-01'), '2026-01-01')).toBe('BELUM_BERLAKU');
    expect(keadaanButir(berakhir('2026-04-03'), '2026-01-02')).toBe('AKTIF');
    expect(keadaanButir(berakhir('2026-04-03'), '2026-01-03')).toBe('AKAN_BERAKHIR');
  });

  test('by an event under 17.a ends after thirty years', () => {
    const jangka = { ...butirContoh().jangka, akhir: null, peristiwa: 'putusan berkekuatan hukum tetap' };
    const butir = butirContoh({ pasal17: ['17.a.1'], jangka });
    expect(keadaanButir(butir, '2056-01-02')).toBe('AKAN_BERAKHIR');
    expect(keadaanButir(butir, '2056-01-03')).toBe('BERAKHIR_TERBUKA');
  });

  test('that was replaced is open on no day', () => {
    const butir = butirContoh({ status: 'DIUBAH', digantiOleh: 'dik-2-u1', dibuka });
    expect(dibukaSejak(butir, '2026-11-21', ZONA)).toBeNull();
  });

  test('never shows as in force after its end, whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STATUS_BUTIR),
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (status, geser, lama) => {
          const hari = '2026-11-20';
          const mulai = geserTanggal(hari, geser);
          const akhir = geserTanggal(mulai, lama);
          const butir = butirContoh({ status, jangka: { ...butirContoh().jangka, mulai, akhir } });
          const berlaku = sedangBerlaku(keadaanButir(butir, hari));
          const masuk = mulai <= hari && hari <= akhir && ['AKTIF', 'AKAN_BERAKHIR'].includes(status);
          expect(berlaku).toBe(masuk);
          expect(berlakuPada(butir, hari)).toBe(masuk);
          // What cannot carry a refusal is refused with a reason, and the other way round.
          expect(periksa(butir, hari) === null).toBe(masuk);
        },
      ),
    );
  });
});

describe('a refusal that cites items', () => {
  test('stands on items in force', () => {
    expect(periksa(butirContoh(), '2026-11-20')).toBeNull();
    expect(periksaKutipan([], [], '2026-11-20', ZONA)).toBeNull();
  });

  test.each([
    [berakhir('2026-11-20'), 'sudah berakhir 20 November 2026.'],
    [butirContoh({ status: 'DICABUT', dibuka }), 'sudah dicabut pada 20 November 2026.'],
    [butirContoh({ status: 'DIUBAH' }), 'sudah diganti butir lain.'],
    [
      butirContoh({ status: 'BERAKHIR_TERBUKA', dibuka: { ...dibuka, sebab: 'PENETAPAN' } }),
      'sudah dibuka untuk publik pada 20 November 2026.',
    ],
    [
      butirContoh({ jangka: { ...butirContoh().jangka, mulai: '2026-12-01' } }),
      'baru berlaku mulai 1 Desember 2026.',
    ],
  ])('says which item is none and since when (%#)', (butir, kalimat) => {
    expect(periksa(butir, '2026-11-21')).toBe(
      `Butir DIK “${butir.informasi}” ${kalimat} Pilih butir yang masih berlaku, atau sebut nomor lembar uji konsekuensi.`,
    );
  });

  test('is refused when one of several is none, or does not exist', () => {
    const butir = [butirContoh(), berakhir('2026-11-19', { id: 'b2', informasi: 'Denah gudang' })];
    expect(periksaKutipan(['dik-1-u1', 'b2'], butir, '2026-11-20', ZONA)).toContain('“Denah gudang”');
    expect(periksaKutipan(['tidak-ada'], butir, '2026-11-20', ZONA)).toContain('tidak ada dalam daftar');
  });

  test('is filed with the items in words, what the officer wrote behind them', () => {
    const data = { butirDik: ['dik-1-u1'], itemDik: 'lihat juga surat 5' };
    expect(uraikanKutipan(data, [butirContoh()])).toMatchObject({
      ...data,
      itemDik:
        'Daftar rekening penerima honorarium badan ad hoc (Keputusan KPU RI Nomor 100 Tahun 2026 tanggal 2 Januari 2026); lihat juga surat 5',
    });
    expect(uraikanKutipan({ itemDik: 'x' }, [butirContoh()])).toEqual({ itemDik: 'x' });
  });

  test('keeps what the items said in public at that moment, and nothing of where they lie or which berkas knows', () => {
    const butir = butirContoh({ lembar: { ...butirContoh().lembar, tanggal: '2025-12-01' } });
    const { petikan } = uraikanKutipan({ butirDik: [butir.id] }, [butir]) as { petikan: Petikan[] };
    expect(petikan).toHaveLength(1);
    expect(petikan[0]).toMatchObject({
      informasi: butir.informasi,
      pertimbangan: butir.pertimbangan,
      lembar: { nomor: '3/LUK/2025', tanggal: '2025-12-01' },
    });
    for (const kunci of ['id', 'satkerId', 'dokumenIds', 'retensi', 'didokumentasikan', 'status'])
      expect(petikan[0]).not.toHaveProperty(kunci);
    expect(JSON.stringify(petikan)).not.toContain('dik-1');
  });

  test('names ids only: paths and the like are left for the form to refuse', () => {
    const data = { butirDik: ['a', 'a', '../b', 'c/d', 5, ''], butirDiperpanjang: 'e' };
    expect(idDikutip(null, { data })).toEqual(['a', 'e']);
  });
});
