import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dariNomor, nomorHari } from '@ppid/domain/calendar/tanggal';
import { berlakuPada, butirDitetapkan, dapatDiganti, tindakSebelum } from '@ppid/domain/pengecualian/butir';
import { STATUS_BUTIR, type Jangka } from '@ppid/domain/pengecualian/types';
import { butirContoh } from '../../fixtures/butir.js';
import { baris, kantor } from '../calendar/kantor.js';
import type { Jalan } from '../sop/jalan.js';
import { wib } from '../sop/jalan.js';
import { konteks, PADA, sampaiKpuRi, sampaiUndangan } from './klasifikasi-bantu.js';

const kalender = kantor();
const sampai = (akhir: string | null): Jangka => ({
  ...{ mulai: '2026-01-01', akhir, peristiwa: null, tanpaBatas: false, tinjau: null },
});

describe('the day by which PPID decides', () => {
  test('has thirty working days after it, up to and including the end (dossier C.5)', () => {
    expect(tindakSebelum(sampai('2027-01-29'), kalender)).toBe('2026-12-14');
    expect(tindakSebelum(sampai('2026-04-01'), kalender)).toBe('2026-02-09');
    expect(tindakSebelum(sampai('2025-05-19'), kalender)).toBe('2025-03-21');
  });

  test('is a working day with exactly thirty after it, for any end, across holidays and years', () => {
    const hari = fc.integer({ min: nomorHari('2025-03-01'), max: nomorHari('2040-12-31') }).map(dariNomor);
    fc.assert(
      fc.property(hari, (akhir) => {
        const tindak = tindakSebelum(sampai(akhir), kalender) ?? '';
        expect(kalender.hari(tindak).kerja).toBe(true);
        expect(kalender.hariKerjaAntara(wib(tindak), wib(akhir))).toBe(30);
        // The next working day would leave only twenty-nine.
        const esok = kalender.tambahHariKerja(tindak, 1).tanggal;
        expect(kalender.hariKerjaAntara(wib(esok), wib(akhir))).toBe(29);
      }),
      { numRuns: 300 },
    );
  });

  test('moves with the holidays of the office', () => {
    const libur = [baris('2027-01-20', 'LOKAL', 'Libur daerah')];
    expect(tindakSebelum(sampai('2027-01-29'), kantor({}, 'Asia/Jakarta', libur))).toBe('2026-12-11');
  });

  test('is none where no day ends the exclusion', () => {
    expect(tindakSebelum(sampai(null), kalender)).toBeNull();
  });
});

describe('an item', () => {
  test('is in force from its first to its last day, and only while it stands', () => {
    const butir = butirContoh({ jangka: sampai('2026-12-31') });
    expect(
      ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((hari) => berlakuPada(butir, hari)),
    ).toEqual([false, true, true, false]);
    expect(STATUS_BUTIR.filter((status) => berlakuPada({ ...butir, status }, '2026-06-01'))).toEqual([
      'AKTIF',
      'AKAN_BERAKHIR',
    ]);
  });

  test('of KPU RI, or one that was opened, is not replaced by an office', () => {
    expect(dapatDiganti(butirContoh())).toBe(true);
    expect(dapatDiganti(butirContoh({ lingkup: 'NASIONAL' }))).toBe(false);
    expect(dapatDiganti(butirContoh({ status: 'BERAKHIR_TERBUKA' }))).toBe(false);
  });
});

describe('a decision makes items', () => {
  const diputuskan = (): Jalan =>
    sampaiKpuRi(
      sampaiUndangan(2).lakukan('beriMasukan', PADA, { usulan: 'u2', kesimpulan: 'TERBUKA' }),
    ).lakukan('catatPenetapan', PADA);

  test('the scans of its sheets belong to an item, the file of the decision to its ground', () => {
    const jalan = sampaiUndangan(1, konteks({ kategoriDokumen: ['lembar-uji', 'keputusan'] }));
    jalan.lakukan('beriMasukan', PADA, {}, { dokumenIds: ['lembar-1', 'foto'] });
    jalan.lakukan('beriMasukan', PADA, { nomor: '2/LU/XI/2026' }, { dokumenIds: ['lembar-2'] });
    sampaiKpuRi(jalan).lakukan('catatPenetapan', PADA, {}, { dokumenIds: ['surat', 'sk'] });
    const [satu] = butirDitetapkan(jalan.berkas, jalan.terakhir.riwayat, kalender);
    expect(satu).toMatchObject({ dokumenIds: ['lembar-1', 'lembar-2'], penetapan: { dokumenId: 'sk' } });
  });

  test('one for each proposal that it names, with what stands in the public list and nothing sealed', () => {
    const jalan = diputuskan();
    const entri = jalan.terakhir.riwayat;
    const butir = butirDitetapkan(jalan.berkas, entri, kalender);
    expect(butir).toEqual([
      {
        id: 'b1-u1',
        lingkup: 'KANTOR',
        satkerId: 'kab-kepulauan-mentawai',
        informasi: 'Data rekening penerima honorarium badan ad hoc',
        bagian: 'Kolom nomor rekening',
        pasal17: ['17.h.3'],
        undangUndang: null,
        konsekuensi: 'Data keuangan pribadi dapat disalahgunakan.',
        pertimbangan: 'Rahasia pribadi penerima terlindungi.',
        jangka: { ...sampai('2031-11-30'), mulai: '2026-12-01' },
        unit: 'Subbagian Keuangan',
        bentuk: ['CETAK', 'DARING'],
        penetapan: { oleh: 'KPU_RI', nomor: '100 Tahun 2026', tanggal: '2026-11-05', keputusanId: null },
        lembar: { berkasId: 'b1', usulanId: 'u1', nomor: '1/LU/XI/2026', tanggal: '2026-11-05' },
        retensi: '5 tahun, dinilai kembali',
        status: 'AKTIF',
        dibuka: null,
        menggantikan: null,
        digantiOleh: null,
        didokumentasikan: null,
        dokumenIds: [],
        perpanjangan: null,
        ujiLalu: [],
        diingatkan: [],
        tindakSebelum: tindakSebelum(sampai('2031-11-30'), kalender),
        dibuat: PADA,
        diubah: PADA,
      },
    ]);
    expect(JSON.stringify(butir)).not.toContain('215 anggota');
    expect(butirDitetapkan(jalan.berkas, entri, kalender)).toEqual(butir);
  });

  test('one that replaces an item in force leaves no day on which neither holds', () => {
    const lama = butirContoh({ id: 'lama', satkerId: 'kab-kepulauan-mentawai' });
    const jalan = sampaiKpuRi(
      sampaiUndangan(1, konteks({ butir: [lama] }), {
        data: { judul: 'Perpanjangan', pemicu: 'PERPANJANGAN', butirDiperpanjang: ['lama'] },
      })
        .lakukan('kembalikan', PADA)
        .lakukan('usulkan', PADA, { usulan: 'u1', menggantikan: 'lama' })
        .lakukan('selesaiUsul', PADA)
        .lakukan('susunDraf', PADA),
    ).lakukan('catatPenetapan', PADA);
    const mulai = (semua: (typeof lama)[]): unknown =>
      butirDitetapkan(jalan.berkas, jalan.terakhir.riwayat, kalender, semua).map((b) => [
        b.menggantikan,
        b.jangka.mulai,
        b.jangka.akhir,
      ]);
    expect(mulai([lama])).toEqual([['lama', '2026-11-05', '2031-11-30']]);
    // Its own end came first: it is open, and the new period begins as decided.
    expect(mulai([{ ...lama, status: 'BERAKHIR_TERBUKA' }])).toEqual([['lama', '2026-12-01', '2031-11-30']]);
  });
});
