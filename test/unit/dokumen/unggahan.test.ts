import { JENJANG, PERAN_STAF, peranBertindak, type Peran } from '@ppid/domain/akses/peran';
import { PEMBACA_DIKECUALIKAN } from '@ppid/domain/akses/golongan';
import { KELAS_KATEGORI, KATEGORI, type Kategori } from '@ppid/domain/dokumen/types';
import { kategoriUnggah, PENYERTA, TIPE_PINDAIAN, UNGGAHAN } from '@ppid/domain/dokumen/unggahan';
import { FORMULIR } from '@ppid/domain/formulir/registry';
import { syaratKeberatan, syaratPermohonan } from '@ppid/domain/permohonan/persyaratan';
import { SOP_SEMUA } from '@ppid/domain/sop/seeds/index';
import { JENIS } from '@ppid/domain/sop/types';
import { describe, expect, test } from 'vitest';

/** Staff who act for this role at any level of office; nobody for the applicant, KPU RI and the system. */
const staf = (peran: Peran): string[] =>
  JENJANG.flatMap((jenjang) => peranBertindak(peran, jenjang)).filter((p) =>
    (PERAN_STAF as readonly string[]).includes(p),
  );

/** Everything of every SOP that takes a form, with who fills it in. */
const BERFORMULIR = SOP_SEMUA.flatMap((sop) => [
  { sop, nama: 'buka', formulir: sop.pembuka.formulir, peran: sop.pembuka.peran },
  ...[...sop.langkah, ...sop.lanjutan].flatMap(({ no, aksi }) =>
    aksi.flatMap(({ kode, formulir, peran }) =>
      formulir === null ? [] : [{ sop, nama: `${String(no)} ${kode}`, formulir, peran }],
    ),
  ),
]);

describe('what a step needs, its actors may upload', () => {
  test.each(
    BERFORMULIR.map((b) => [`${b.sop.satkerId} ${b.sop.jenis} ${b.nama} (${b.formulir})`, b] as const),
  )('%s', (_, { sop, formulir, peran }) => {
    const perlu: readonly Kategori[] = PENYERTA[formulir] ?? ['lampiran'];
    for (const siapa of peran.flatMap(staf)) {
      expect({ siapa, boleh: kategoriUnggah([siapa], sop.jenis) }).toEqual({
        siapa,
        boleh: expect.arrayContaining([...perlu]) as Kategori[],
      });
    }
  });

  test('a refusal can be given its ground by whoever refuses', () => {
    const menolak = SOP_SEMUA.flatMap((sop) =>
      sop.langkah.flatMap(({ aksi }) =>
        aksi.filter((a) => a.penjaga.includes('penolakanBerlampiran')).map((a) => ({ jenis: sop.jenis, a })),
      ),
    );
    expect(menolak.length).toBeGreaterThan(0);
    for (const { jenis, a } of menolak)
      for (const siapa of a.peran.flatMap(staf))
        expect(kategoriUnggah([siapa], jenis)).toEqual(expect.arrayContaining(['keputusan', 'lembar-uji']));
  });

  test('the papers an applicant must bring can be scanned at the desk', () => {
    const syarat = [
      ...['PERORANGAN', 'KELOMPOK_ORANG', 'BADAN_HUKUM'].flatMap((kategori) =>
        syaratPermohonan({ kategori }),
      ),
      ...syaratPermohonan({ kategori: 'PERORANGAN', pengaju: 'KUASA' }),
    ];
    expect(new Set(syarat.map((s) => s.kategori))).toEqual(
      new Set(KATEGORI.filter((k) => KELAS_KATEGORI[k] === 'identitas')),
    );
    for (const desk of ['DESK', 'PETUGAS_PPID'])
      for (const { kategori } of syarat) expect(kategoriUnggah([desk], 'permohonan')).toContain(kategori);
    for (const { kategori } of syaratKeberatan({ pengaju: 'KUASA' }))
      expect(kategoriUnggah(['DESK'], 'keberatan')).toContain(kategori);
  });

  test('the scans of seed 1 step 2, which has no form, go behind the door', () => {
    expect(kategoriUnggah(['DESK'], 'pendokumentasian')).toContain('dikecualikan');
  });

  test('every form named here exists', () => {
    expect(Object.keys(PENYERTA).filter((nama) => FORMULIR[nama] === undefined)).toEqual([]);
  });
});

describe('the entrance stays narrow', () => {
  test.each(['ADMIN', 'AUDITOR', 'PEMOHON', 'SISTEM'])('%s uploads nothing', (peran) => {
    for (const jenis of JENIS) expect(kategoriUnggah([peran], jenis)).toEqual([]);
  });

  test('every jenis is known to the table', () => {
    expect(new Set(KATEGORI.flatMap((k) => UNGGAHAN[k].jenis))).toEqual(new Set(JENIS));
  });

  test('papers of an applicant belong where there is one', () => {
    for (const jenis of ['pengecualian', 'pendokumentasian', 'penyusunanDip'] as const)
      for (const kategori of kategoriUnggah(PERAN_STAF, jenis))
        expect(KELAS_KATEGORI[kategori]).not.toBe('identitas');
    expect(kategoriUnggah(PERAN_STAF, 'penyusunanDip')).toEqual(['lampiran', 'keputusan', 'nota-dinas']);
  });

  test('what is seen page by page only has pages', () => {
    for (const kategori of KATEGORI)
      if (KELAS_KATEGORI[kategori] !== 'biasa')
        expect({ kategori, tipe: UNGGAHAN[kategori].tipe }).toEqual({ kategori, tipe: TIPE_PINDAIAN });
  });

  test('who may read that an excluded document exists may file one', () => {
    for (const peran of PEMBACA_DIKECUALIKAN)
      expect(kategoriUnggah([peran], 'permohonan')).toEqual(
        expect.arrayContaining(['dikecualikan', 'lembar-uji']),
      );
  });
});
