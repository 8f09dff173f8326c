import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import {
  deleteDoc,
  doc,
  setDoc,
  setLogLevel,
  Timestamp,
  updateDoc,
  writeBatch,
  type Firestore,
} from 'firebase/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { akar, berkasMenunggu, berkasSelesai, isikan, LANGKAH } from './isi-firestore.js';
import { diizinkan, firestore, konteks, lingkunganFirestore } from './lingkungan.js';
import { idBaru, tindakan } from './minta-firestore.js';
import { klaim, KANTOR_LAIN, type Klaim } from './penanya.js';

let lingkungan: RulesTestEnvironment;
let desk: Firestore;
let ppid: Firestore;
const menungguDesk = berkasMenunggu('permohonan', 'DESK');
const menungguPpid = berkasMenunggu('permohonan', 'PPID');

const sebagai = (uid: string, k: Klaim | null): Firestore => firestore(konteks(lingkungan, uid, k));
const kirim = (db: Firestore, berkas: string, isi: Record<string, unknown>): Promise<boolean> =>
  diizinkan(setDoc(doc(db, `${berkas}/tindakan/${idBaru()}`), isi));
/** The desk advances a berkas that waits for the desk; `ubah` is what is wrong (or right) about it. */
const kirimDesk = (ubah: Record<string, unknown> = {}): Promise<boolean> =>
  kirim(desk, menungguDesk, tindakan('desk', 'DESK', ubah));
const bukaDesk = (jenis: string, ubah: Record<string, unknown> = {}): Promise<boolean> =>
  kirim(
    desk,
    `${akar}/${jenis}/${idBaru()}`,
    tindakan('desk', 'DESK', { langkah: 0, aksi: 'buka', ...ubah }),
  );

/** A berkas the server would not write this way: it shows what the rules alone refuse. */
async function berkasUji(ubah: Record<string, unknown>, aksi: string[] = ['lanjutkan']): Promise<string> {
  const jalur = `${akar}/permohonan/${idBaru()}`;
  const langkahAktif = { no: LANGKAH, boleh: ['DESK'], aksi };
  await lingkungan.withSecurityRulesDisabled((k) =>
    setDoc(doc(firestore(k), jalur), { status: 'BERJALAN', langkahAktif, ...ubah }),
  );
  return jalur;
}

const huruf = (n: number): string => 'x'.repeat(n);
const peta = (n: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`bidang${String(i)}`, 'isi']));
const daftar = (n: number): string[] => Array.from({ length: n }, (_, i) => `dokumen-${String(i)}`);

beforeAll(async () => {
  setLogLevel('silent');
  lingkungan = await lingkunganFirestore();
  await lingkungan.withSecurityRulesDisabled((k) => isikan(firestore(k)));
  desk = sebagai('desk', klaim(['DESK']));
  ppid = sebagai('ppid', klaim(['PPID']));
});

afterAll(() => lingkungan.cleanup());

describe('a tindakan that may be sent', () => {
  test('advances the step the berkas waits at', async () => {
    expect(await kirimDesk()).toBe(true);
  });

  test('is let through at the largest size the rules allow', async () => {
    const penuh = { catatan: huruf(2000), data: peta(60), dokumenIds: daftar(50) };
    expect(await kirimDesk(penuh)).toBe(true);
    expect(await bukaDesk('permohonan', { ...penuh, pribadi: peta(60) })).toBe(true);
  });

  test('names any one of several roles its author holds', async () => {
    const rangkap: PeranStaf[] = ['AUDITOR', 'DESK', 'PPID'];
    const db = sebagai('rangkap', klaim(rangkap));
    expect(await kirim(db, menungguPpid, tindakan('rangkap', 'PPID'))).toBe(true);
    expect(await kirim(db, menungguPpid, tindakan('rangkap', 'DESK'))).toBe(false);
  });
});

describe('a tindakan is written in one’s own name and role', () => {
  test('not in the name of a colleague', async () => {
    expect(await kirimDesk({ oleh: 'ppid' })).toBe(false);
  });

  test('not in a role its author does not hold, though the step waits for that role', async () => {
    expect(await kirim(desk, menungguPpid, tindakan('desk', 'PPID'))).toBe(false);
  });

  test('not in a role its author holds when the step waits for another', async () => {
    expect(await kirim(ppid, menungguDesk, tindakan('ppid', 'PPID'))).toBe(false);
  });

  test('not as ADMIN or AUDITOR, not even where a berkas by mistake waits for them', async () => {
    for (const peran of ['ADMIN', 'AUDITOR'] as const) {
      const db = sebagai(peran, klaim([peran]));
      expect(await kirim(db, berkasMenunggu('permohonan', peran), tindakan(peran, peran))).toBe(false);
    }
  });

  test('not in a role of the outside or of the system, though it stands in the claims', async () => {
    for (const peran of ['PEMOHON', 'SISTEM']) {
      const db = sebagai('luar', klaim(['DESK'], { peran: ['DESK', peran] }));
      const baru = `${akar}/permohonan/${idBaru()}`;
      const buka = tindakan('luar', peran, { langkah: 0, aksi: 'buka' });
      expect(await kirim(db, baru, buka)).toBe(false);
    }
  });

  test('not at another office', async () => {
    const tetangga = sebagai('tetangga', klaim(['DESK'], { satkerId: KANTOR_LAIN }));
    expect(await kirim(tetangga, menungguDesk, tindakan('tetangga', 'DESK'))).toBe(false);
  });
});

describe('a tindakan fits the step', () => {
  test('not an earlier, a later or no step', async () => {
    for (const langkah of [LANGKAH - 1, LANGKAH + 1, 0]) expect(await kirimDesk({ langkah })).toBe(false);
  });

  test('not an aksi the step does not offer', async () => {
    expect(await kirimDesk({ aksi: 'setujui' })).toBe(false);
  });

  test('not on a berkas that is finished', async () => {
    expect(await kirim(desk, berkasSelesai('permohonan'), tindakan('desk', 'DESK'))).toBe(false);
  });

  test('not on a berkas that is finished but still shows a step', async () => {
    const jalur = await berkasUji({ status: 'SELESAI' });
    expect(await kirim(desk, jalur, tindakan('desk', 'DESK'))).toBe(false);
  });

  test('not another aksi than buka on a berkas that does not exist', async () => {
    expect(await bukaDesk('permohonan', { aksi: 'lanjutkan' })).toBe(false);
  });

  test('not buka on a berkas that exists, even if its step offers it', async () => {
    const jalur = await berkasUji({}, ['buka', 'lanjutkan']);
    expect(await kirim(desk, jalur, tindakan('desk', 'DESK', { aksi: 'buka' }))).toBe(false);
    expect(await kirim(desk, jalur, tindakan('desk', 'DESK', { aksi: 'lanjutkan' }))).toBe(true);
  });

  test('opening names step 0 of a berkas that does not exist', async () => {
    expect(await bukaDesk('permohonan')).toBe(true);
    expect(await bukaDesk('permohonan', { langkah: 1 })).toBe(false);
    expect(await kirimDesk({ langkah: 0, aksi: 'buka' })).toBe(false);
    expect(await kirimDesk({ aksi: 'buka' })).toBe(false);
  });

  test('under an id that the server derives is refused, but not what comes after its opening', async () => {
    const sistem = `${akar}/pengecualian/perpanjang-0123456789abcdef0123`;
    const buka = tindakan('ppid', 'PPID', { langkah: 0, aksi: 'buka' });
    expect(await kirim(ppid, sistem, buka)).toBe(false);
    expect(await kirim(ppid, sistem.replace('perpanjang-', 'perpanjang'), buka)).toBe(true);
    await lingkungan.withSecurityRulesDisabled((k) =>
      setDoc(doc(firestore(k), sistem), {
        status: 'BERJALAN',
        langkahAktif: { no: LANGKAH, boleh: ['PPID'], aksi: ['lanjutkan'] },
      }),
    );
    expect(await kirim(ppid, sistem, tindakan('ppid', 'PPID'))).toBe(true);
  });

  test('a berkas and a tindakan have ids that are safe in paths, file names and logs', async () => {
    const buka = tindakan('desk', 'DESK', { langkah: 0, aksi: 'buka' });
    const dengan = (berkasId: string, tindakanId: string): Promise<boolean> =>
      diizinkan(setDoc(doc(desk, `${akar}/permohonan/${berkasId}/tindakan/${tindakanId}`), buka));
    expect(await dengan(`B_${idBaru()}`, huruf(64))).toBe(true);
    for (const id of [huruf(65), huruf(1400), 'Nama Pemohon', 'a.b', 'ä', 'a@b.id', 'a\n']) {
      expect(await dengan(id, 't1')).toBe(false);
      expect(await dengan(idBaru(), id)).toBe(false);
    }
  });

  test('nobody takes an id under which the system will write', async () => {
    for (const id of ['lewat-2026-11-20', 'bulanan-2026-11', 'harian-2026-11-20']) {
      expect(
        await diizinkan(setDoc(doc(desk, `${menungguDesk}/tindakan/${id}`), tindakan('desk', 'DESK'))),
      ).toBe(false);
    }
  });

  test('a berkas is not opened in a collection that is no jenis', async () => {
    for (const koleksi of ['surat', 'dokumen', 'pembilang', 'Permohonan', 'lain']) {
      expect(await bukaDesk(koleksi)).toBe(false);
    }
  });
});

describe('a tindakan has exactly its fields', () => {
  const baik = tindakan('desk', 'DESK');

  test.each(Object.keys(baik))('not without %s', async (bidang) => {
    const kurang = Object.entries(baik).filter(([kunci]) => kunci !== bidang);
    expect(await kirim(desk, menungguDesk, Object.fromEntries(kurang))).toBe(false);
  });

  test.each(['status', 'nomor', 'satkerId', 'tenggat', 'id'])('not with %s besides', async (bidang) => {
    expect(await kirimDesk({ [bidang]: 'x' })).toBe(false);
  });

  test.each<[string, unknown]>([
    ['langkah', '2'],
    ['langkah', 2.5],
    ['aksi', ''],
    ['aksi', huruf(65)],
    ['aksi', 7],
    ['data', null],
    ['data', []],
    ['data', 'teks'],
    ['data', peta(61)],
    ['dokumenIds', null],
    ['dokumenIds', {}],
    ['dokumenIds', daftar(51)],
    ['dokumenIds', [huruf(65)]],
    ['dokumenIds', ['']],
    ['dokumenIds', ['d1', { nik: 'x' }]],
    ['dokumenIds', ['nama pemohon']],
    ['dokumenIds', ['../d1']],
    ['dokumenIds', ['d1', '__d2__']],
    ['catatan', null],
    ['catatan', huruf(2001)],
    ['peran', ['DESK']],
  ])('not with %s = %o', async (bidang, nilai) => {
    expect(await kirimDesk({ [bidang]: nilai })).toBe(false);
  });

  test('not with an aksi that is too long though the step offers it', async () => {
    const aksi = huruf(65);
    const panjang = await berkasUji({}, [aksi]);
    expect(await kirim(desk, panjang, tindakan('desk', 'DESK', { aksi }))).toBe(false);
  });

  test('not dated by its author, neither before nor after the server’s time', async () => {
    const sekarang = Date.now();
    for (const geser of [-60_000, 0, 60_000]) {
      expect(await kirimDesk({ pada: Timestamp.fromMillis(sekarang + geser) })).toBe(false);
    }
    expect(await kirimDesk({ pada: new Date(sekarang).toISOString() })).toBe(false);
  });

  test('not with an answer already in it', async () => {
    expect(await kirimDesk({ hasil: { status: 'diterima' } })).toBe(false);
    expect(await kirimDesk({ hasil: false })).toBe(false);
  });
});

describe('personal data travel only when a berkas of an applicant is opened', () => {
  test.each<[string, boolean]>([
    ['permohonan', true],
    ['keberatan', true],
    ['pengecualian', false],
    ['pendokumentasian', false],
    ['penyusunanDip', false],
  ])('opening %s: %s', async (jenis, boleh) => {
    expect(await bukaDesk(jenis, { pribadi: { nama: 'Pemohon Uji' } })).toBe(boleh);
    expect(await bukaDesk(jenis)).toBe(true);
  });

  test('not in a later tindakan', async () => {
    expect(await kirimDesk({ pribadi: { nama: 'Pemohon Uji' } })).toBe(false);
    expect(await kirimDesk({ pribadi: {} })).toBe(false);
  });

  test('not as anything but a map of at most 60 fields', async () => {
    for (const pribadi of ['Pemohon Uji', ['Pemohon Uji'], peta(61)]) {
      expect(await bukaDesk('permohonan', { pribadi })).toBe(false);
    }
  });
});

describe('a tindakan that is sent stays as it is', () => {
  test('its author neither changes, answers, replaces nor removes it', async () => {
    const milik = doc(desk, `${menungguDesk}/tindakan/${idBaru()}`);
    expect(await diizinkan(setDoc(milik, tindakan('desk', 'DESK')))).toBe(true);
    expect(await diizinkan(updateDoc(milik, { catatan: 'diubah' }))).toBe(false);
    expect(await diizinkan(updateDoc(milik, { hasil: { status: 'diterima' } }))).toBe(false);
    expect(await diizinkan(setDoc(milik, tindakan('desk', 'DESK')))).toBe(false);
    expect(await diizinkan(deleteDoc(milik))).toBe(false);
  });

  test('a batch cannot open a berkas by writing the berkas beside the tindakan', async () => {
    const jalur = `${akar}/permohonan/${idBaru()}`;
    const kumpulan = writeBatch(desk);
    kumpulan.set(doc(desk, jalur), { status: 'BERJALAN', langkahAktif: { no: 8, boleh: ['DESK'] } });
    kumpulan.set(
      doc(desk, `${jalur}/tindakan/${idBaru()}`),
      tindakan('desk', 'DESK', { langkah: 0, aksi: 'buka' }),
    );
    expect(await diizinkan(kumpulan.commit())).toBe(false);
  });
});
