import { susunSurat } from '@ppid/domain/surat/susun';
import { templatBawaan } from '@ppid/domain/surat/templat/index';
import { teksSurat } from '@ppid/domain/surat/teks';
import type { ModelSurat } from '@ppid/domain/surat/types';
import { describe, expect, it } from 'vitest';
import { MODEL } from './bantu.js';
import { CABANG } from './cabang.js';

const dok = (m: ModelSurat) => susunSurat(templatBawaan(m.surat.templat), m);
const naskah = (m: ModelSurat): string => teksSurat(dok(m));
const KUASA = ', melalui kuasanya, Budi Santoso, S.H.\n';

describe('kuasa pemohon', () => {
  it.each(['buktiKuasa', 'penolakanKuasa', 'terimaUlang', 'buktiBerkala'] as const)(
    '%s menyebutnya',
    (kunci) => {
      expect(naskah(CABANG[kunci])).toContain(KUASA);
    },
  );

  it.each(['buktiKuasa', 'terimaUlang', 'buktiBerkala'] as const)('%s ditandatangani olehnya', (kunci) => {
    expect(naskah(CABANG[kunci])).toMatch(/Kuasa pemohon\nBudi Santoso, S\.H\.\n/);
  });

  it('tidak disebut bila tidak ada', () => {
    for (const m of [MODEL.tandaBukti, MODEL.penolakan, MODEL.tandaTerima])
      expect(naskah(m)).not.toMatch(/kuasanya|Kuasa pemohon/);
  });
});

describe('tanda terima', () => {
  it('menurut yang diserahkan: informasi atau pemberitahuan bahwa tidak diberikan', () => {
    expect(dok(CABANG.terimaUlang).judul).toBe('TANDA TERIMA INFORMASI PUBLIK');
    expect(dok(CABANG.terimaPenolakan).judul).toBe('TANDA TERIMA PEMBERITAHUAN TERTULIS');
    const { berkas } = CABANG.terimaPenolakan;
    const data = { ...berkas.data, hasil: 'TIDAK_DIKUASAI' };
    const m = { ...CABANG.terimaPenolakan, berkas: { ...berkas, data } };
    expect(dok(m).judul).toBe('TANDA TERIMA PEMBERITAHUAN TERTULIS');
    expect(naskah(m)).not.toContain('dengan lengkap');
  });

  it('menyebut biaya dan cara membayarnya hanya bila ada', () => {
    expect(naskah(CABANG.terimaUlang)).toContain('\nBiaya yang dibayar: Rp25.000, transfer bank\n');
    const { berkas } = CABANG.terimaUlang;
    const data = { ...berkas.data, pemberitahuan: { biaya: 0 } };
    expect(naskah({ ...CABANG.terimaUlang, berkas: { ...berkas, data } })).not.toContain('Biaya');
  });

  it('sesudah diputus kembali menyebut tanggal jawaban yang baru', () => {
    expect(naskah(CABANG.terimaUlang)).toContain('\nTanggal jawaban: 17 November 2026\n');
  });
});
