import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SOP_SEED, SOP_SEMUA } from '@ppid/domain/sop/seeds/index';
import type { Langkah, Sop } from '@ppid/domain/sop/types';

const FIXTURES = new URL('../../fixtures/seeds/', import.meta.url);
const BERKAS = readdirSync(FIXTURES).sort();

/** The cells as a reader sees them: no markup, no bold marks; white space is lost in the source anyway. */
const telanjang = (teks: string): string =>
  teks
    .replace(/<[^>]*>/g, '')
    .replaceAll('**', '')
    .replace(/\s+/g, '');

const teksSumber = (seed: number): string => readFileSync(new URL(BERKAS[seed] ?? '', FIXTURES), 'utf8');

const tanpaWaktu = ({ langkah }: Sop): number[] =>
  langkah.filter((l) => l.waktuTeks === null).map((l) => l.no);

function selHead({ kepala }: Sop): string[] {
  const tanggal = [kepala.tanggalPembuatan, kepala.tanggalRevisi, kepala.tanggalPengesahan].map(
    (t) => t.teks,
  );
  return [
    kepala.kantor,
    kepala.tahunSampul ?? '',
    kepala.unit ?? '',
    kepala.nomor,
    kepala.nama,
    ...tanggal,
    kepala.disahkanOleh.teks,
    kepala.disahkanOleh.jabatan,
    kepala.disahkanOleh.nama ?? '',
    ...kepala.dasarHukum,
    ...kepala.kualifikasi,
    kepala.jumlahPelaksana ?? '',
    ...kepala.keterkaitan,
    ...kepala.peralatan,
    kepala.peringatan,
    ...kepala.pencatatan,
    ...kepala.kolomPelaksana,
    ...kepala.koreksi.map((k) => k.tertulis),
  ];
}

const sel = (l: Langkah): (string | null)[] => [l.persyaratan, l.waktuTeks, l.output, l.keterangan];

/** The row of a step in the source, split at its tabs. */
function baris(seed: number, no: number): string[] {
  const awalan = `${String(no)}.\t`;
  const ketemu = teksSumber(seed)
    .split('\n')
    .filter((satu) => satu.startsWith(awalan));
  expect(ketemu, `seed ${String(seed)} langkah ${String(no)}`).toHaveLength(1);
  return (ketemu[0] ?? '').split('\t').slice(1);
}

describe('the five source SOPs', () => {
  test('are five SOPs of four offices with 4, 6, 8, 10 and 4 steps, 32 in all', () => {
    expect(SOP_SEED).toHaveLength(5);
    expect(new Set(SOP_SEED.map((sop) => sop.satkerId)).size).toBe(4);
    expect(SOP_SEED.map((sop) => sop.langkah.length)).toEqual([4, 6, 8, 10, 4]);
    expect(SOP_SEED.flatMap((sop) => sop.langkah)).toHaveLength(32);
  });

  test('stand at the place of their seed number, with office, key and kind of the contract', () => {
    expect(SOP_SEED.map((sop) => [sop.seed, sop.satkerId, sop.kunci, sop.jenis])).toEqual([
      [0, 'kab-kepulauan-mentawai', 'klasifikasi-informasi-dikecualikan', 'pengecualian'],
      [1, 'kab-manggarai-barat', 'pendokumentasian-informasi-dikecualikan', 'pendokumentasian'],
      [2, 'prov-bengkulu', 'pelayanan-informasi-publik', 'permohonan'],
      [3, 'kab-manggarai-barat', 'penyusunan-dip', 'penyusunanDip'],
      [4, 'kota-pontianak', 'pendokumentasian-informasi-dikecualikan', 'pendokumentasian'],
    ]);
  });

  test('leave no time for step 4 of seed 0, steps 5–7 of seed 2 and steps 6, 9, 10 of seed 3', () => {
    expect(SOP_SEED.map(tanpaWaktu)).toEqual([[4], [], [5, 6, 7], [6, 9, 10], []]);
    expect(SOP_SEED.map((sop) => sop.langkah.filter((l) => l.waktu === null).map((l) => l.no))).toEqual(
      SOP_SEED.map(tanpaWaktu),
    );
  });

  test('call only steps 2, 3 and 4 of seed 4 tentative', () => {
    const tentatif = SOP_SEED.map((sop) =>
      sop.langkah.filter(({ waktu }) => waktu && 'u' in waktu && waktu.u === 'tentative').map((l) => l.no),
    );
    expect(tentatif).toEqual([[], [], [], [], [2, 3, 4]]);
  });

  test('read the written time as dossier A does', () => {
    const waktu = (seed: 0 | 1 | 2 | 3 | 4, no: number) => SOP_SEED[seed].langkah[no - 1]?.waktu;
    expect(waktu(0, 3)).toEqual({ v: 3, u: 'wd' });
    expect(waktu(1, 1)).toEqual({ v: 1, u: 'h' });
    expect(waktu(2, 1)).toEqual({ v: 10, u: 'min' });
    expect(waktu(2, 4)).toEqual({ v: 10, u: 'wd', ext: { v: 7, u: 'wd', times: 1 } });
    expect(waktu(2, 8)).toEqual({ every: { v: 1, u: 'mo' } });
    expect(waktu(3, 7)).toEqual({ v: 1, u: 'mo' });
    expect(waktu(4, 1)).toEqual({ u: 'window', from: 'W1', to: 'W2', max: { v: 10, u: 'wd' } });
  });

  test('add up to 8 working hours and 2 working days in seed 1', () => {
    const jumlah = (satuan: string): number =>
      SOP_SEED[1].langkah.reduce(
        (n, { waktu }) => n + (waktu && 'v' in waktu && waktu.u === satuan ? waktu.v : 0),
        0,
      );
    expect([jumlah('h'), jumlah('wd')]).toEqual([8, 2]);
  });

  test('are in force from the day of approval, seed 2 from the first of its month', () => {
    expect(SOP_SEED.map((sop) => [sop.berlakuDari, sop.berlakuSampai])).toEqual([
      ['2023-03-06', null],
      ['2023-01-07', null],
      ['2023-01-01', null],
      ['2023-01-07', null],
      ['2025-01-03', null],
    ]);
    expect(SOP_SEED[2].kepala.tanggalPengesahan).toEqual({
      teks: 'Januari 2023',
      iso: '2023-01',
      presisi: 'bulan',
    });
  });

  test('mark every actor as inferred, with a reason', () => {
    for (const { pelaku } of SOP_SEMUA.flatMap((sop) => sop.langkah)) {
      expect(pelaku.sumber).toBe('tersirat');
      expect(pelaku.alasan).not.toBe('');
    }
  });

  test('keep the steps added to the truncated seed 0 apart from its own', () => {
    const [sop] = SOP_SEED;
    expect(sop.langkah.filter((l) => l.tidakLengkap).map((l) => l.no)).toEqual([4]);
    expect(sop.lanjutan.map((l) => l.no)).toEqual([5, 6, 7, 8]);
    expect(sop.lanjutanAktif).toBe(true);
    expect(SOP_SEED.slice(1).flatMap((satu) => satu.lanjutan)).toEqual([]);
  });
});

describe.each([...SOP_SEED])('seed $seed, word for word', (sop) => {
  const seed = sop.seed ?? -1;
  const sumber = telanjang(teksSumber(seed));

  test('every header field stands in the source', () => {
    for (const isi of selHead(sop)) expect(sumber).toContain(telanjang(isi));
  });

  test('no step row of the source has a word that is not in the definition, nor the other way round', () => {
    for (const langkah of sop.langkah) {
      const tertulis = baris(seed, langkah.no).map(telanjang).join('');
      const tercatat = [langkah.uraian, ...sel(langkah)].map((isi) => telanjang(isi ?? '')).join('');
      expect(tercatat).toBe(tertulis);
    }
  });

  test('persyaratan, waktu, output and keterangan come from their own columns', () => {
    for (const langkah of sop.langkah) {
      // The page break of seed 2 tore this row apart; the test above still holds for it.
      if (seed === 2 && langkah.no === 8) continue;
      const kolom = baris(seed, langkah.no).slice(1 + sop.kepala.kolomPelaksana.length);
      sel(langkah).forEach((isi, i) => {
        expect(telanjang(isi ?? '')).toBe(telanjang(kolom[i] ?? ''));
      });
    }
  });

  test('a corrected reading differs from what is written', () => {
    for (const { uraian, uraianTerkoreksi } of sop.langkah) expect(uraianTerkoreksi).not.toBe(uraian);
    for (const { tertulis, dibaca, alasan } of sop.kepala.koreksi) {
      expect(dibaca).not.toBe(tertulis);
      expect(alasan).not.toBe('');
    }
  });
});

test('seed 0 keeps its misspelt title and says what it means', () => {
  expect(SOP_SEED[0].kepala.nama).toBe('KLARIFIKASI INFORMASI YANG DIKECEUALIKAN');
  expect(SOP_SEED[0].kepala.alias).toBe('Klasifikasi Informasi yang Dikecualikan');
});

test('seed 2 step 8 keeps the scrambled words beside their reading', () => {
  expect(SOP_SEED[2].langkah[7]).toMatchObject({
    uraian: 'Pelaporan Kasubag kabag dari Ke',
    uraianTerkoreksi: 'Pelaporan dari Kasubag ke Kabag',
  });
});
