import { readFileSync } from 'node:fs';
import { JENIS } from '@ppid/domain/sop/types';
import { describe, expect, test } from 'vitest';

interface Bidang {
  fieldPath: string;
  order?: string;
  arrayConfig?: string;
}
interface Indeks {
  collectionGroup: string;
  queryScope: string;
  fields: Bidang[];
}
interface Pengecualian {
  collectionGroup: string;
  fieldPath: string;
  indexes: unknown[];
}

const berkas = JSON.parse(readFileSync('firestore.indexes.json', 'utf8')) as {
  indexes: Indeks[];
  fieldOverrides: Pengecualian[];
};
const ringkas = ({ collectionGroup, queryScope, fields }: Indeks): string =>
  [
    collectionGroup,
    queryScope,
    ...fields.map((b) => `${b.fieldPath} ${b.order ?? b.arrayConfig ?? ''}`),
  ].join(', ');
const ada = berkas.indexes.map(ringkas);

// The emulator answers a query whether or not its index exists, so what the real service needs is asserted here.
describe('the indexes', () => {
  test.each(JENIS)('answer the inbox by deadline and the list by state of %s', (jenis) => {
    expect(ada).toContain(
      `${jenis}, COLLECTION, langkahAktif.menunggu CONTAINS, langkahAktif.tenggat ASCENDING`,
    );
    expect(ada).toContain(`${jenis}, COLLECTION, status ASCENDING, diubah DESCENDING`);
  });

  test('answer the sweep for tindakan without an answer, in one berkas and everywhere', () => {
    expect(ada).toContain('tindakan, COLLECTION, hasil ASCENDING, pada ASCENDING');
    expect(ada).toContain('tindakan, COLLECTION_GROUP, hasil ASCENDING, pada ASCENDING');
  });

  test.each(['surat', 'surel', 'laporan'])(
    'answer the sweep for %s that waits or lost its lease',
    (outbox) => {
      expect(ada).toContain(`${outbox}, COLLECTION_GROUP, status ASCENDING, dibuat ASCENDING`);
      expect(ada).toContain(`${outbox}, COLLECTION_GROUP, status ASCENDING, sewaSampai ASCENDING`);
    },
  );

  test('answer the sweep for documents that wait, twins left out', () => {
    expect(ada).toContain(
      'dokumen, COLLECTION_GROUP, samaDengan ASCENDING, status ASCENDING, diubah ASCENDING',
    );
  });

  test('answer the sweep for redacted copies that nobody makes', () => {
    expect(ada).toContain('penghitaman, COLLECTION_GROUP, status ASCENDING, diubah ASCENDING');
  });

  test.each(['status ASCENDING, diubah', 'penghitaman ASCENDING, diunggahPada', 'ditutup.pada'])(
    'answer which documents wait for a person, by class, newest first (%s)',
    (bidang) => {
      expect(ada).toContain(`dokumen, COLLECTION, kelas ASCENDING, ${bidang} DESCENDING`);
    },
  );

  test('answer which documents have pages to look at, and which mails did not leave, newest first', () => {
    expect(ada).toContain('dokumen, COLLECTION, kelas ASCENDING, diubah DESCENDING, perhatian DESCENDING');
    expect(ada).toContain('surel, COLLECTION, status ASCENDING, dibuat DESCENDING');
  });

  test('answer who opened what of one berkas, newest first', () => {
    expect(ada).toContain('akses, COLLECTION, berkasId ASCENDING, pada DESCENDING');
  });

  test('answer which offices have an SOP of requests, across offices', () => {
    const sop = berkas.fieldOverrides.find((o) => o.collectionGroup === 'sop' && o.fieldPath === 'jenis');
    const lingkup = sop?.indexes.map((i) => (i as { queryScope: string }).queryScope);
    expect(lingkup).toEqual(['COLLECTION', 'COLLECTION_GROUP']);
  });

  test('answer which documents have yet to follow their class, in all offices at once', () => {
    const pindah = berkas.fieldOverrides.find((o) => o.fieldPath === 'pindah');
    expect(pindah?.collectionGroup).toBe('dokumen');
    expect(pindah?.indexes).toEqual(
      ['COLLECTION', 'COLLECTION_GROUP'].map((queryScope) => ({ order: 'ASCENDING', queryScope })),
    );
  });

  test.each([
    ['dik', 'COLLECTION_GROUP'],
    ['dikNasional', 'COLLECTION'],
  ])('answer which items of %s end or wait for a review, in all offices at once', (koleksi, lingkup) => {
    expect(ada).toContain(`${koleksi}, ${lingkup}, status ASCENDING, jangka.akhir ASCENDING`);
    expect(ada).toContain(
      `${koleksi}, ${lingkup}, jangka.akhir ASCENDING, status ASCENDING, jangka.tinjau ASCENDING`,
    );
  });

  test('answer which requests cite a revoked item, across offices, and which revocations still wait', () => {
    const dikutip = berkas.fieldOverrides.find((o) => o.fieldPath === 'data.butirDik');
    expect(dikutip?.collectionGroup).toBe('permohonan');
    expect(dikutip?.indexes).toEqual(
      ['COLLECTION', 'COLLECTION_GROUP'].map((queryScope) => ({ arrayConfig: 'CONTAINS', queryScope })),
    );
    expect(ada).toContain('pencabutan, COLLECTION, status ASCENDING, diubah ASCENDING');
  });

  test.each(['laju', 'sidik'])('let the store delete what is in %s after its time', (koleksi) => {
    const saat = berkas.fieldOverrides.filter((o) => o.collectionGroup === koleksi && 'ttl' in o);
    expect(saat.map((o) => o.fieldPath)).toEqual(['hapusSetelah']);
  });

  test.each(['COLLECTION', 'COLLECTION_GROUP'])(
    'answer the search by one word, newest first (%s), and hold each word nowhere else',
    (lingkup) => {
      expect(ada).toContain(`indeks, ${lingkup}, kata CONTAINS, lingkup ASCENDING, tanggal DESCENDING`);
      const lain = ada.filter((i) => i.startsWith('indeks,') && i.includes('kata'));
      // Each index more is an entry more for every word of every page (40,000 per document).
      expect(lain).toHaveLength(2);
      expect(berkas.fieldOverrides).toContainEqual({
        collectionGroup: 'indeks',
        fieldPath: 'kata',
        indexes: [],
      });
    },
  );

  test('are each named once', () => {
    expect(new Set(ada).size).toBe(ada.length);
  });

  test('hold no personal data, no page text and no free form', () => {
    const tanpa = berkas.fieldOverrides.filter(({ indexes }) => indexes.length === 0);
    expect(tanpa.map((b) => `${b.collectionGroup}.${b.fieldPath}`)).toEqual(
      expect.arrayContaining(['halaman.teks', 'pribadi.*', 'tindakan.pribadi', 'tindakan.data']),
    );
  });
});
