import { susunSurat } from '@ppid/domain/surat/susun';
import { templatBawaan } from '@ppid/domain/surat/templat/index';
import { teksSurat } from '@ppid/domain/surat/teks';
import type { ModelSurat } from '@ppid/domain/surat/types';
import { describe, expect, it } from 'vitest';
import { wib } from '../sop/jalan.js';
import { CABANG } from './cabang.js';

const naskah = (m: ModelSurat): string => teksSurat(susunSurat(templatBawaan(m.surat.templat), m));
const HITUNGAN = /^(?:Permohonan|Keberatan) .*diterima .*\. Hari kerja pertama/m;
const dasar = (m: ModelSurat) => HITUNGAN.exec(naskah(m))?.[0].replace(/ Hari kerja pertama$/, '');
const dengan = (m: ModelSurat, data: Record<string, unknown>): ModelSurat => ({
  ...m,
  berkas: { ...m.berkas, data: { ...m.berkas.data, ...data } },
});

const SABTU =
  'Permohonan diterima Sabtu, 21 November 2026 pukul 17.14 WIB, di luar jam kerja, maka dihitung diterima pada Senin, ' +
  '23 November 2026.';

/** Dossier C.1: what comes in outside office hours counts from the next working day, but it came in when it did. */
describe('tanggal diterima', () => {
  it('dalam tanda bukti ialah saat sebenarnya, dan hitungannya mengatakan mengapa bergeser', () => {
    expect(naskah(CABANG.buktiSabtu)).toContain('\nDiterima: 21 November 2026 pukul 17.14 WIB\n');
    expect(dasar(CABANG.buktiSabtu)).toBe(SABTU);
  });

  it('dalam perpanjangan ialah hari sebenarnya', () => {
    expect(naskah(CABANG.perpanjanganSabtu)).toContain('yang kami terima pada 21 November 2026 belum');
    expect(dasar(CABANG.perpanjanganSabtu)).toBe(SABTU);
  });

  it('pada hari kerja yang sama tidak menyebut pergeseran', () => {
    expect(dasar(CABANG.buktiTahapan)).toBe('Permohonan tercatat diterima pada Senin, 2 November 2026.');
    expect(dasar(CABANG.buktiKeberatan)).toBe('Keberatan tercatat diterima pada Senin, 9 November 2026.');
  });

  it('permohonan yang dilengkapi kemudian memakai saat lengkapnya', () => {
    const sabtu = { kelengkapan: { diterima: wib('2026-11-21', '17:14') } };
    const m = dengan(CABANG.perpanjanganSabtu, { diterima: wib('2026-11-18'), ...sabtu });
    expect(naskah(m)).toContain('yang kami terima pada 21 November 2026 belum');
    expect(dasar(m)).toBe(SABTU.replace('diterima Sabtu', 'diterima lengkap Sabtu'));
  });

  it('memakai tanggal kantor, bukan tanggal UTC', () => {
    const m = dengan(CABANG.buktiSabtu, { diterima: '2026-11-21T17:30:00.000Z' });
    expect(dasar(m)).toContain(
      'Permohonan diterima Minggu, 22 November 2026 pukul 00.30 WIB, di luar jam kerja',
    );
  });
});
