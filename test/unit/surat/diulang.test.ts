import { susunSurat } from '@ppid/domain/surat/susun';
import { templatBawaan } from '@ppid/domain/surat/templat/index';
import { teksSurat } from '@ppid/domain/surat/teks';
import type { ModelSurat } from '@ppid/domain/surat/types';
import { describe, expect, it } from 'vitest';
import { CABANG, diulang, surat } from './cabang.js';

const naskah = (m: ModelSurat): string => teksSurat(susunSurat(templatBawaan(m.surat.templat), m));
const PERINTAH = /Jawaban ini diberikan untuk melaksanakan .*/;

describe('jawaban setelah perintah (dossier D.6)', () => {
  it('menyebut tanggapan Atasan PPID dan jawaban yang digantikannya', () => {
    expect(PERINTAH.exec(naskah(CABANG.diulang))?.[0]).toBe(
      'Jawaban ini diberikan untuk melaksanakan tanggapan Atasan PPID atas keberatan nomor 0001/KEB-PPID/17/XI/2026 ' +
        'dan menggantikan jawaban sebelumnya.',
    );
  });

  it('menyebut putusan Komisi Informasi', () => {
    const m = surat(diulang('SENGKETA', '003/XI/KI-BKL-PS-A/2026'), 'pemberitahuan-tertulis');
    expect(PERINTAH.exec(naskah(m))?.[0]).toBe(
      'Jawaban ini diberikan untuk melaksanakan putusan Komisi Informasi nomor 003/XI/KI-BKL-PS-A/2026 dan menggantikan ' +
        'jawaban sebelumnya.',
    );
  });

  it('menyebut keputusan yang mencabut dasar penolakannya', () => {
    const m = surat(diulang('PENCABUTAN_DIK', '800 Tahun 2026'), 'pemberitahuan-tertulis');
    expect(PERINTAH.exec(naskah(m))?.[0]).toBe(
      'Jawaban ini diberikan untuk melaksanakan keputusan pencabutan informasi yang dikecualikan nomor 800 Tahun 2026 dan ' +
        'menggantikan jawaban sebelumnya.',
    );
  });

  it('yang pertama sesudah keberatan atas diam tidak menggantikan apa pun', () => {
    const m = CABANG.diulang;
    const data = { ...m.berkas.data, dijawab: m.surat.dibuat, dijawabUlang: null };
    expect(PERINTAH.exec(naskah({ ...m, berkas: { ...m.berkas, data } }))?.[0]).toBe(
      'Jawaban ini diberikan untuk melaksanakan tanggapan Atasan PPID atas keberatan nomor 0001/KEB-PPID/17/XI/2026.',
    );
  });

  it('tidak disebut dalam surat dari sebelum perintah', () => {
    const m = CABANG.diulang;
    const lama = { ...m.surat, dibuat: '2026-11-04T02:00:00.000Z' };
    expect(naskah({ ...m, surat: lama })).not.toMatch(PERINTAH);
    expect(naskah(CABANG.ditolak)).not.toMatch(PERINTAH);
  });
});
