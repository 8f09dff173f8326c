import { FOLDER, KOLEKSI, OPERASI } from '@ppid/domain/akses/baris';
import { PENANYA, kelasTerbaca, semuaSel, type BarisSel } from '@ppid/domain/akses/sel';
import { TABEL_FIRESTORE, TABEL_STORAGE } from '@ppid/domain/akses/tabel';
import { PERAN_STAF } from '@ppid/domain/akses/peran';
import { JENIS } from '@ppid/domain/sop/types';
import { describe, expect, test } from 'vitest';

const firestore = semuaSel(TABEL_FIRESTORE);
const storage = semuaSel(TABEL_STORAGE);
const semua: BarisSel<string>[] = [...firestore, ...storage];
const terbuka = semua.flatMap((baris) =>
  baris.sel.filter(({ boleh }) => boleh).map(({ penanya }) => ({ ...baris, penanya })),
);

describe('the access table', () => {
  test('speaks of every place and every operation', () => {
    const disebut = (tempat: string): string[] =>
      OPERASI.filter((operasi) =>
        semua.some((baris) => baris.tempat === tempat && baris.operasi === operasi),
      );
    for (const tempat of [...KOLEKSI, ...FOLDER]) expect(disebut(tempat)).toEqual(OPERASI);
  });

  test('speaks of every jenis wherever it speaks of one', () => {
    for (const tempat of ['berkas', 'tindakan', 'riwayat', 'pribadi', 'nik']) {
      const jenis = firestore.filter((baris) => baris.tempat === tempat).map((baris) => baris.jenis);
      expect(new Set(jenis)).toEqual(new Set(JENIS));
    }
  });

  test('decides each cell once', () => {
    const kunci = (baris: BarisSel<string>): string =>
      [baris.tempat, baris.keadaan, baris.jenis, baris.operasi].join('|');
    for (const baris of [firestore, storage]) expect(new Set(baris.map(kunci)).size).toBe(baris.length);
  });

  test('asks for every role of staff in each row', () => {
    const peran = PENANYA.filter(({ hubungan }) => hubungan === 'kantor sendiri').map((p) => p.peran);
    expect(peran).toEqual([...PERAN_STAF]);
    for (const baris of semua) expect(baris.sel.map(({ penanya }) => penanya)).toEqual([...PENANYA]);
  });

  test('lets nobody in from another office except to see the offices, the holidays and what KPU RI decided for all', () => {
    const lain = terbuka.filter(({ penanya }) => penanya.hubungan !== 'kantor sendiri');
    expect(new Set(lain.map(({ tempat, penanya }) => `${tempat}, ${penanya.hubungan}`))).toEqual(
      new Set([
        'satker, kantor lain',
        'dikNasional, kantor lain',
        'keputusanKpu, kantor lain',
        'dip, kantor lain',
        'acuanLibur, kantor lain',
        'perubahanLibur, kantor lain',
      ]),
    );
  });

  test('lets an AUDITOR write nothing, and see neither personal nor excluded information', () => {
    const auditor = terbuka.filter(({ penanya }) => penanya.peran === 'AUDITOR');
    expect(auditor.filter(({ operasi }) => operasi !== 'get' && operasi !== 'list')).toEqual([]);
    expect(auditor.filter(({ keadaan }) => keadaan === 'identitas' || keadaan === 'dikecualikan')).toEqual(
      [],
    );
    expect(auditor.filter(({ tempat }) => /^(pribadi|surat\/|laporan\/)/.test(tempat))).toEqual([]);
  });

  test('lets nobody read a NIK, an identity scan, a fingerprint or a counter', () => {
    const tertutup = ['nik', 'sidik', 'laju', 'pembilang', 'karantina'];
    expect(terbuka.filter(({ tempat }) => tertutup.includes(tempat))).toEqual([]);
    const identitas = terbuka.filter(
      ({ keadaan, operasi }) => keadaan === 'identitas' && operasi !== 'create',
    );
    expect(new Set(identitas.map(({ tempat }) => tempat))).toEqual(new Set(['dokumen']));
  });

  test('lets nobody change or remove anything', () => {
    expect(terbuka.filter(({ operasi }) => operasi === 'update' || operasi === 'delete')).toEqual([]);
  });

  test('lets nobody list what they may not get', () => {
    const boleh = new Set(
      terbuka.map((b) => JSON.stringify([b.tempat, b.keadaan, b.jenis, b.operasi, b.penanya])),
    );
    const lebar = terbuka.filter(
      (b) =>
        b.operasi === 'list' && !boleh.has(JSON.stringify([b.tempat, b.keadaan, b.jenis, 'get', b.penanya])),
    );
    expect(lebar).toEqual([]);
  });
});

describe('the classes a query may name', () => {
  test.each<[string, string[], string[]]>([
    ['DESK', ['biasa', 'identitas', 'dikecualikan'], ['biasa']],
    ['ATASAN_PPID', ['biasa', 'dikecualikan'], ['biasa']],
    ['KASUBBAG', ['biasa'], ['biasa']],
    ['AUDITOR', ['biasa'], ['biasa']],
    ['PEMOHON', [], []],
  ])('%s', (peran, dokumen, halaman) => {
    expect(kelasTerbaca('dokumen', [peran])).toEqual(dokumen);
    expect(kelasTerbaca('halaman', [peran])).toEqual(halaman);
  });

  test('several roles together see what each of them sees', () => {
    expect(kelasTerbaca('dokumen', ['KASUBBAG', 'ATASAN_PPID'])).toEqual(['biasa', 'dikecualikan']);
    expect(kelasTerbaca('dokumen', [])).toEqual([]);
  });
});
