import { readFileSync } from 'node:fs';
import * as golongan from '@ppid/domain/akses/golongan';
import { UNTUK_TERTUTUP } from '@ppid/domain/pengecualian/types';
import { AWALAN_PERPANJANGAN } from '@ppid/domain/pengecualian/tautan';
import { PERAN } from '@ppid/domain/akses/peran';
import { AKSI_BUKA, STATUS_BERKAS } from '@ppid/domain/berkas/types';
import { BATAS, LEBAR } from '@ppid/domain/dokumen/batas';
import { AWALAN_BUKA, AWALAN_HITAM } from '@ppid/domain/dokumen/penghitaman';
import { KATEGORI, KELAS } from '@ppid/domain/dokumen/types';
import { TIPE_KANTOR, TIPE_PINDAIAN, UNGGAHAN } from '@ppid/domain/dokumen/unggahan';
import { JENIS } from '@ppid/domain/sop/types';
import { describe, expect, test } from 'vitest';

const ATURAN = {
  firestore: readFileSync('firestore.rules', 'utf8'),
  storage: readFileSync('storage.rules', 'utf8'),
};
type Aturan = keyof typeof ATURAN;

const tanpaKomentar = (teks: string): string =>
  teks.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const kutipan = (teks: string): string[] => [...teks.matchAll(/'([^']*)'/g)].map((hasil) => hasil[1] ?? '');

/** The literals of a function that consists of one list. */
function daftar(aturan: Aturan, fungsi: string): string[] {
  const isi = new RegExp(`function ${fungsi}\\([^)]*\\) \\{([^}]*)\\}`).exec(ATURAN[aturan])?.[1];
  if (isi === undefined) throw new Error(`${aturan}.rules has no function ${fungsi}`);
  return kutipan(isi);
}

const urut = (nilai: readonly string[]): string[] => [...nilai].sort();

describe('the rules say the same words as the domain', () => {
  test.each<[Aturan, string, readonly string[]]>([
    ['firestore', 'peranStaf', golongan.STAF],
    ['firestore', 'peranPemroses', golongan.PEMROSES],
    ['firestore', 'peranPembacaIdentitas', golongan.PEMBACA_IDENTITAS],
    ['firestore', 'peranPembacaPribadi', golongan.PEMBACA_PRIBADI],
    ['firestore', 'peranPembacaDikecualikan', golongan.PEMBACA_DIKECUALIKAN],
    ['firestore', 'peranPembacaIsiDikecualikan', golongan.PEMBACA_ISI_DIKECUALIKAN],
    ['firestore', 'peranPembacaSimpan', golongan.PEMBACA_SIMPAN],
    ['firestore', 'peranPembacaSurel', golongan.PEMBACA_SUREL],
    ['firestore', 'peranPembacaGagal', golongan.PEMBACA_GAGAL],
    ['firestore', 'peranPembacaAkses', golongan.PEMBACA_AKSES],
    ['firestore', 'peranPembacaRetensi', golongan.PEMBACA_RETENSI],
    ['firestore', 'adalahJenis', JENIS],
    ['firestore', 'statusTerbuka', STATUS_BERKAS.filter((status) => status !== 'SELESAI')],
    ['firestore', 'jenisBerpribadi', golongan.JENIS_BERPRIBADI],
    ['storage', 'peranStaf', golongan.STAF],
    ['storage', 'peranPemroses', golongan.PEMROSES],
    ['storage', 'peranPembacaSurat', golongan.PEMBACA_SURAT],
    ['storage', 'peranPembacaLaporan', golongan.PEMBACA_LAPORAN],
    ['storage', 'adalahJenis', JENIS],
    ['storage', 'pindaian', TIPE_PINDAIAN],
    ['storage', 'berkasKantor', TIPE_KANTOR],
  ])('%s.rules %s', (aturan, fungsi, domain) => {
    expect(urut(daftar(aturan, fungsi))).toEqual(urut(domain));
  });

  test.each<Aturan>(['firestore', 'storage'])('every role written in %s.rules exists', (aturan) => {
    const besar = kutipan(tanpaKomentar(ATURAN[aturan])).filter((kata) => /^[A-Z_]+$/.test(kata));
    const dikenal: readonly string[] = [...PERAN, ...STATUS_BERKAS, ...UNTUK_TERTUTUP];
    expect(besar.filter((kata) => !dikenal.includes(kata))).toEqual([]);
    expect(besar).toContain('AUDITOR');
  });

  test.each<Aturan>(['firestore', 'storage'])('every class compared in %s.rules exists', (aturan) => {
    const kelas = [...ATURAN[aturan].matchAll(/kelas == '([^']*)'/g)].map((hasil) => hasil[1] ?? '');
    expect(kelas.length).toBeGreaterThan(0);
    expect(kelas.filter((kata) => !(KELAS as readonly string[]).includes(kata))).toEqual([]);
  });

  test('the aksi that opens and the widths of page images', () => {
    expect(ATURAN.firestore).toContain(`t.aksi == '${AKSI_BUKA}'`);
    for (const awalan of [AWALAN_HITAM, AWALAN_BUKA])
      expect(ATURAN.storage).toContain(`id.matches('${awalan}.*')`);
    expect(ATURAN.firestore).toContain(`!berkasId.matches('${AWALAN_PERPANJANGAN}.*')`);
    expect(ATURAN.storage).toContain(`-(${Object.values(LEBAR).join('|')})[.]webp'`);
  });
});

/** A row of UNGGAHAN as storage.rules writes it, by kategori. */
function barisUnggah(): Record<string, { peran: string[]; jenis: string[]; tipe: string[]; ukuran: number }> {
  const fungsi = [...ATURAN.storage.matchAll(/function unggah\w+\([^)]*\) \{([^}]*)\}/g)];
  const daftarAtau = (isi: string, kata: RegExp, lain: string): string[] => {
    const tertulis = kata.exec(isi)?.[1];
    return tertulis === undefined ? daftar('storage', lain) : kutipan(tertulis);
  };
  return Object.fromEntries(
    fungsi.flatMap(([, isi = '']) => {
      const kategori = kutipan(/kategori (?:in \[([^\]]*)\]|== ('[^']*'))/.exec(isi)?.[0] ?? '');
      const baris = {
        peran: daftarAtau(isi, /berperan\(satkerId, \[([^\]]*)\]\)/, 'peranPemroses'),
        jenis: daftarAtau(isi, /jenis in \[([^\]]*)\]/, 'adalahJenis'),
        tipe: ['pindaian', 'berkasKantor'].flatMap((f) =>
          isi.includes(`${f}(berkas)`) ? daftar('storage', f) : [],
        ),
        ukuran: Number(/size <= (\d+) \* 1024 \* 1024;/.exec(isi)?.[1]) * 1024 * 1024,
      };
      return kategori.map((k) => [k, baris]);
    }),
  );
}

describe('the entrance of the archive in storage.rules is the table UNGGAHAN', () => {
  const tertulis = barisUnggah();

  test('every kategori has one row, and every row is asked', () => {
    expect(urut(Object.keys(tertulis))).toEqual(urut(KATEGORI));
    for (const [, nama] of ATURAN.storage.matchAll(/function (unggah\w+)\(/g)) {
      expect(ATURAN.storage).toContain(`${nama ?? ''}(satkerId, jenis, kategori, request.resource)`);
    }
  });

  test.each(KATEGORI)('%s', (kategori) => {
    const { peran, jenis, tipe, ukuran } = tertulis[kategori] ?? {
      peran: [],
      jenis: [],
      tipe: [],
      ukuran: 0,
    };
    const domain = UNGGAHAN[kategori];
    expect(urut(peran)).toEqual(urut(domain.peran));
    expect(urut(jenis)).toEqual(urut(domain.jenis));
    expect(urut(tipe)).toEqual(urut(domain.tipe));
    expect(ukuran).toBe(domain.ukuranBita);
    expect(ukuran).toBeLessThanOrEqual(BATAS.ukuranBita);
  });
});

describe('the rules keep their shape', () => {
  test('no role, office or term is fetched: one get() and one exists(), both of the berkas', () => {
    const panggilan = tanpaKomentar(ATURAN.firestore).match(/\b(get|exists|getAfter|existsAfter)\(\//g);
    expect(panggilan?.sort()).toEqual(['exists(/', 'get(/']);
    expect(tanpaKomentar(ATURAN.storage)).not.toContain('firestore.');
  });

  test('no match reaches below its own collection', () => {
    for (const teks of Object.values(ATURAN)) expect(tanpaKomentar(teks)).not.toContain('=**');
  });

  test('what is read is allowed by get and by list apart', () => {
    for (const teks of Object.values(ATURAN)) {
      const bersama = [...tanpaKomentar(teks).matchAll(/allow ([^:]*):\s*if ([^;]*);/g)]
        .filter(([, metode = '']) => /\b(read|write|update|delete)\b/.test(metode))
        .map(([, , syarat]) => syarat);
      expect(bersama.every((syarat) => syarat === 'false')).toBe(true);
    }
  });
});
