import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { JENIS_BERPRIBADI } from '@ppid/domain/akses/golongan';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import { kelasTerbaca } from '@ppid/domain/akses/sel';
import { JENIS } from '@ppid/domain/sop/types';
import {
  collection,
  collectionGroup,
  doc,
  getDoc,
  getDocs,
  limit,
  orderBy,
  query,
  setLogLevel,
  where,
  type Firestore,
  type Query,
} from 'firebase/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { akar, berkasMenunggu, isikan } from './isi-firestore.js';
import { diizinkan, firestore, konteks, lingkunganFirestore } from './lingkungan.js';
import { KANTOR, klaim, KANTOR_LAIN, type Klaim } from './penanya.js';

const mengutip = where('data.butirDikPernah', 'array-contains', 'dik-1-u1');
/** One item with all that hangs on it, and the worklist. */
const kueriDik = (db: Firestore, kantor: string): Query[] => [
  query(
    collection(db, `${kantor}/dik`),
    where('jangka.akhir', '>=', '2026-11-21'),
    where('jangka.akhir', '<=', '2027-02-19'),
  ),
  query(collection(db, `${kantor}/dik`), where('jangka.tinjau', '<=', '2027-02-19')),
  query(
    collection(db, `${kantor}/dik`),
    where('didokumentasikan', '==', null),
    where('status', 'in', ['AKTIF', 'AKAN_BERAKHIR']),
  ),
  query(collection(db, `${kantor}/pendokumentasian`), where('data.butirIds', 'array-contains', 'dik-1-u1')),
  query(collection(db, `${kantor}/pendokumentasian`), where('status', '==', 'BERJALAN')),
  query(collection(db, `${kantor}/dip`), where('menunggu', '==', true)),
  query(
    collection(db, `${kantor}/pengecualian`),
    where('data.butirDiperpanjang', 'array-contains', 'dik-1-u1'),
  ),
  query(
    collection(db, `${kantor}/dokumen`),
    where('kelas', '==', 'biasa'),
    where('asal.dokumenId', 'in', ['d1', 'd2']),
  ),
];
let lingkungan: RulesTestEnvironment;
const sebagai = (k: Klaim | null, uid = 'uid-uji'): Firestore => firestore(konteks(lingkungan, uid, k));
const boleh = (kueri: Query): Promise<boolean> => diizinkan(getDocs(kueri));
const bacaBerkas = (k: Klaim | null): Promise<boolean> =>
  diizinkan(getDoc(doc(sebagai(k), berkasMenunggu('permohonan', 'DESK'))));

beforeAll(async () => {
  setLogLevel('silent');
  lingkungan = await lingkunganFirestore();
  await lingkungan.withSecurityRulesDisabled((k) => isikan(firestore(k)));
});

afterAll(() => lingkungan.cleanup());

describe('claims', () => {
  test('a running appointment at this office reads its berkas', async () => {
    expect(await bacaBerkas(klaim(['DESK']))).toBe(true);
  });

  test('a role that is no role of staff reads nothing', async () => {
    for (const peran of [[], ['PEMOHON'], ['SISTEM'], ['desk'], ['DESK '], [{}], ['*']]) {
      expect(await bacaBerkas(klaim([], { peran }))).toBe(false);
    }
  });

  test('peran that is not a list reads nothing', async () => {
    for (const peran of ['DESK', { DESK: true }, true, 1]) {
      expect(await bacaBerkas(klaim([], { peran }))).toBe(false);
    }
  });

  test('an office that is not exactly this one reads nothing', async () => {
    for (const satkerId of [KANTOR_LAIN, '', `${KANTOR}/`, '*', [KANTOR], null, true]) {
      expect(await bacaBerkas(klaim(['DESK'], { satkerId }))).toBe(false);
    }
  });

  test('every claim is needed', async () => {
    for (const nama of ['satkerId', 'peran', 'sampai'] as const) {
      const kurang = Object.entries(klaim(['DESK'])).filter(([kunci]) => kunci !== nama);
      expect(await bacaBerkas(Object.fromEntries(kurang))).toBe(false);
    }
  });

  test('an appointment ends at its second, and an end that is no number has passed', async () => {
    const kini = Math.floor(Date.now() / 1000);
    expect(await bacaBerkas(klaim(['DESK'], { sampai: kini + 3600 }))).toBe(true);
    for (const sampai of [kini, kini - 1, 0, -1, '4102444800', null, true, [4_102_444_800]]) {
      expect(await bacaBerkas(klaim(['DESK'], { sampai }))).toBe(false);
    }
  });
});

describe('the queries of the web app', () => {
  test('the inbox of one’s roles, by deadline, in every jenis', async () => {
    const db = sebagai(klaim(['DESK', 'PPID']));
    for (const jenis of JENIS) {
      const kotakMasuk = query(
        collection(db, `${akar}/${jenis}`),
        where('langkahAktif.menunggu', 'array-contains-any', ['DESK', 'PPID']),
        orderBy('langkahAktif.tenggat'),
        limit(50),
      );
      expect(await boleh(kotakMasuk)).toBe(true);
    }
  });

  test('the request behind a register number and the objections to a request, at one’s own office', async () => {
    const cari = async (kantor: string, peran: 'DESK' | 'AUDITOR'): Promise<boolean[]> => {
      const db = sebagai(klaim([peran]));
      const nomor = query(
        collection(db, `satker/${kantor}/permohonan`),
        where('nomor', '==', '0001/PPID/17/XI/2026'),
        limit(1),
      );
      const keberatan = query(
        collection(db, `satker/${kantor}/keberatan`),
        where('data.permohonan.id', '==', 'b'),
      );
      return [await boleh(nomor), await boleh(keberatan)];
    };
    expect(await cari(KANTOR, 'DESK')).toEqual([true, true]);
    expect(await cari(KANTOR, 'AUDITOR')).toEqual([true, true]);
    expect(await cari(KANTOR_LAIN, 'DESK')).toEqual([false, false]);
  });

  test('the documents of a berkas in the classes one’s roles may see', async () => {
    for (const peran of ['DESK', 'PPID', 'ATASAN_PPID', 'KASUBBAG', 'AUDITOR'] as const) {
      const db = sebagai(klaim([peran]));
      const dokumen = query(
        collection(db, `${akar}/dokumen`),
        where('berkasId', '==', 'b'),
        where('kelas', 'in', kelasTerbaca('dokumen', [peran])),
        orderBy('diunggahPada'),
      );
      expect(await boleh(dokumen)).toBe(true);
    }
  });

  test('not with one class more than one’s roles may see', async () => {
    const semua = ['biasa', 'identitas', 'dikecualikan'];
    const cari = (peran: 'KASUBBAG' | 'ATASAN_PPID', kelas: string[]): Promise<boolean> =>
      boleh(query(collection(sebagai(klaim([peran])), `${akar}/dokumen`), where('kelas', 'in', kelas)));
    expect(await cari('KASUBBAG', ['biasa'])).toBe(true);
    expect(await cari('KASUBBAG', ['biasa', 'identitas'])).toBe(false);
    expect(await cari('ATASAN_PPID', ['biasa', 'dikecualikan'])).toBe(true);
    expect(await cari('ATASAN_PPID', semua)).toBe(false);
  });

  test('not the documents of a berkas without naming the class, even when all of them are plain', async () => {
    const dokumen = collection(sebagai(klaim(['KASUBBAG'])), `${akar}/dokumen`);
    expect(await boleh(query(dokumen, where('berkasId', '==', 'b')))).toBe(false);
    expect(await boleh(query(dokumen, where('kelas', '!=', 'identitas')))).toBe(false);
    expect(await boleh(query(dokumen, where('kelas', '>=', 'biasa')))).toBe(false);
  });

  test('what waits for a person: documents of one’s classes, and of no class more', async () => {
    const cari = async (peran: PeranStaf, kelas: string[], kantor = KANTOR): Promise<boolean[]> => {
      const dokumen = collection(sebagai(klaim([peran])), `satker/${kantor}/dokumen`);
      const semua = [
        [where('status', 'in', ['GAGAL', 'KARANTINA']), orderBy('diubah', 'desc')],
        [where('penghitaman', 'in', ['KONSEP', 'GAGAL']), orderBy('diunggahPada', 'desc')],
        [orderBy('ditutup.pada', 'desc')],
        [where('perhatian', '>', []), orderBy('diubah', 'desc')],
      ];
      const kueri = semua.map((saring) => query(dokumen, where('kelas', 'in', kelas), ...saring, limit(50)));
      return Promise.all(kueri.map(boleh));
    };
    const [ya, tidak] = [Array<boolean>(4).fill(true), Array<boolean>(4).fill(false)];
    expect(await cari('PPID', ['biasa', 'identitas', 'dikecualikan'])).toEqual(ya);
    expect(await cari('ADMIN', ['biasa'])).toEqual(ya);
    expect(await cari('ADMIN', ['biasa', 'dikecualikan'])).toEqual(tidak);
    expect(await cari('ATASAN_PPID', ['biasa', 'identitas'])).toEqual(tidak);
    expect(await cari('PPID', ['biasa'], KANTOR_LAIN)).toEqual(tidak);
  });

  test('mails that did not leave and work that was given up, for those who look after them', async () => {
    const cari = async (peran: PeranStaf, kantor = KANTOR): Promise<boolean[]> => {
      const db = sebagai(klaim([peran]));
      const surel = query(
        collection(db, `satker/${kantor}/surel`),
        where('status', 'in', ['GAGAL', 'TIDAK_PASTI']),
        orderBy('dibuat', 'desc'),
        limit(50),
      );
      const gagal = query(collection(db, `satker/${kantor}/gagal`), orderBy('pada', 'desc'), limit(50));
      return [await boleh(surel), await boleh(gagal)];
    };
    expect(await cari('ADMIN')).toEqual([true, true]);
    expect(await cari('KASUBBAG')).toEqual([true, false]);
    expect(await cari('PPID')).toEqual([false, false]);
    expect(await cari('ADMIN', KANTOR_LAIN)).toEqual([false, false]);
  });

  test.each(['dikecualikan', 'identitas'])(
    'no page of a document of class %s, whoever asks',
    async (kelas) => {
      const db = sebagai(klaim(['PPID', 'ATASAN_PPID', 'DESK', 'ADMIN']));
      const halaman = `${akar}/dokumen/${kelas}/halaman`;
      expect(await diizinkan(getDoc(doc(db, `${halaman}/0001`)))).toBe(false);
      expect(await boleh(query(collection(db, halaman), where('kelas', '==', kelas)))).toBe(false);
      expect(await boleh(query(collection(db, halaman), where('kelas', '==', 'biasa')))).toBe(true);
    },
  );

  test('only one’s own tindakan, and the query says so', async () => {
    const tindakan = collection(
      sebagai(klaim(['PPID']), 'saya'),
      `${berkasMenunggu('permohonan', 'DESK')}/tindakan`,
    );
    expect(await boleh(query(tindakan, where('oleh', '==', 'saya')))).toBe(true);
    expect(await boleh(query(tindakan, where('oleh', '==', 'orang-lain')))).toBe(false);
    expect(await boleh(query(tindakan, where('oleh', 'in', ['saya', 'orang-lain'])))).toBe(false);
    expect(await boleh(query(tindakan, limit(1)))).toBe(false);
  });
});

describe('list is nowhere wider than get', () => {
  test('no query crosses offices', async () => {
    const db = sebagai(klaim(['PPID', 'ADMIN', 'AUDITOR']), 'saya');
    for (const nama of [
      ...JENIS,
      'riwayat',
      'pribadi',
      'dokumen',
      'halaman',
      'penghitaman',
      'surat',
      'surel',
      'gagal',
      'sop',
      'templatSurat',
      'akses',
      'retensi',
      'survei',
    ]) {
      expect(await boleh(query(collectionGroup(db, nama), limit(1)))).toBe(false);
    }
    const tindakan = collectionGroup(db, 'tindakan');
    expect(await boleh(query(tindakan, where('oleh', '==', 'saya')))).toBe(false);
    const halaman = collectionGroup(db, 'halaman');
    expect(await boleh(query(halaman, where('satkerId', '==', KANTOR), where('kelas', '==', 'biasa')))).toBe(
      false,
    );
  });

  test.each(JENIS_BERPRIBADI)(
    'the applicant of a %s is opened by name and cannot be listed',
    async (jenis) => {
      const induk = berkasMenunggu(jenis, 'DESK');
      const db = sebagai(klaim(['DESK', 'PPID', 'ATASAN_PPID', 'ADMIN', 'AUDITOR']));
      expect(await diizinkan(getDoc(doc(db, `${induk}/pribadi/pemohon`)))).toBe(true);
      expect(await diizinkan(getDoc(doc(db, `${induk}/pribadi/nik`)))).toBe(false);
      expect(await diizinkan(getDoc(doc(db, `${induk}/pribadi/lain`)))).toBe(false);
      expect(await boleh(query(collection(db, `${induk}/pribadi`)))).toBe(false);
    },
  );

  test('of the reference data only the holidays, by name', async () => {
    const db = sebagai(klaim(['DESK']));
    expect(await diizinkan(getDoc(doc(db, 'acuan/libur')))).toBe(true);
    expect(await diizinkan(getDoc(doc(db, 'acuan/lain')))).toBe(false);
    expect(await boleh(query(collection(db, 'acuan')))).toBe(false);
  });

  test('the log of access and the proposals of retention, as their pages ask for them', async () => {
    const cari = (peran: 'PPID' | 'KASUBBAG' | 'AUDITOR' | 'DESK', koleksi: string): Promise<boolean> =>
      boleh(query(collection(sebagai(klaim([peran])), `${akar}/${koleksi}`), limit(100)));
    for (const peran of ['PPID', 'AUDITOR'] as const) expect(await cari(peran, 'akses')).toBe(true);
    for (const peran of ['KASUBBAG', 'DESK'] as const) expect(await cari(peran, 'akses')).toBe(false);
    for (const peran of ['PPID', 'AUDITOR', 'KASUBBAG'] as const)
      expect(await cari(peran, 'retensi')).toBe(true);
    expect(await cari('DESK', 'retensi')).toBe(false);
  });

  test('a sub-collection that is no jenis is not read as if it were one', async () => {
    const db = sebagai(klaim(['PPID', 'ADMIN']), 'saya');
    for (const jalur of [
      'pembilang/ada/riwayat/000001',
      'surel/ada/tindakan/saya',
      'dokumen/biasa/riwayat/1',
    ]) {
      expect(await diizinkan(getDoc(doc(db, `${akar}/${jalur}`)))).toBe(false);
    }
  });
});

describe('the DIK', () => {
  test('is listed by all staff of the office, with what KPU RI decided for all; another office is not', async () => {
    for (const peran of ['DESK', 'AUDITOR', 'ADMIN'] as const) {
      const db = sebagai(klaim([peran]));
      expect(await boleh(collection(db, `${akar}/dik`))).toBe(true);
      expect(await boleh(collection(db, 'dikNasional'))).toBe(true);
      expect(await boleh(query(collection(db, `${akar}/permohonan`), mengutip))).toBe(true);
      for (const kueri of kueriDik(db, akar)) expect(await boleh(kueri)).toBe(true);
      for (const kueri of kueriDik(db, `satker/${KANTOR_LAIN}`)) expect(await boleh(kueri)).toBe(false);
      expect(await boleh(collection(db, `satker/${KANTOR_LAIN}/dik`))).toBe(false);
    }
    expect(await boleh(collection(sebagai(null), 'dikNasional'))).toBe(false);
  });

  test('names its documents to those who see the excluded catalogue', async () => {
    const dokumen = (k: Klaim) =>
      boleh(
        query(
          collection(sebagai(k), `${akar}/dokumen`),
          where('kelas', '==', 'dikecualikan'),
          where('id', 'in', ['d1', 'd2']),
        ),
      );
    expect(await dokumen(klaim(['DESK']))).toBe(true);
    expect(await dokumen(klaim(['PPID']))).toBe(true);
    expect(await dokumen(klaim(['TIM_PENGHUBUNG']))).toBe(false);
  });

  test('tells where its papers lie to those who keep the special folder', async () => {
    const tempat = (k: Klaim, ...syarat: ReturnType<typeof where>[]) =>
      boleh(query(collection(sebagai(k), `${akar}/pendokumentasian/B1/tertutup`), ...syarat));
    const simpan = where('untuk', '==', 'SIMPAN');
    expect(await tempat(klaim(['PPID']), simpan)).toBe(true);
    expect(await tempat(klaim(['DESK']), simpan)).toBe(true);
    expect(await tempat(klaim(['KASUBBAG']), simpan)).toBe(false);
    // Rules are no filters: without the condition nothing is answered.
    expect(await tempat(klaim(['DESK']))).toBe(false);
  });
});
