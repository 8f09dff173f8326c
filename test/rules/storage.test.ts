import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { PENANYA, semuaSel } from '@ppid/domain/akses/sel';
import { TABEL_STORAGE } from '@ppid/domain/akses/tabel';
import type { FirebaseStorage } from 'firebase/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diizinkan, konteks, kosongkanStorage, lingkunganStorage, storage } from './lingkungan.js';
import { isikanStorage, mintaStorage } from './minta-storage.js';
import { klaimPenanya, uidPenanya } from './penanya.js';

let lingkungan: RulesTestEnvironment;
const simpanan = new Map<string, FirebaseStorage>();

beforeAll(async () => {
  lingkungan = await lingkunganStorage();
  await lingkungan.withSecurityRulesDisabled((k) => isikanStorage(storage(k)));
  for (const penanya of PENANYA) {
    const uid = uidPenanya(penanya);
    simpanan.set(uid, storage(konteks(lingkungan, uid, klaimPenanya(penanya))));
  }
});

afterAll(async () => {
  await kosongkanStorage(lingkungan);
  await lingkungan.cleanup();
});

describe('the access table holds in Storage', () => {
  for (const baris of semuaSel(TABEL_STORAGE)) {
    const { operasi, jenis, tempat, keadaan } = baris;
    test([operasi, jenis, tempat, keadaan].filter(Boolean).join(' '), async () => {
      const menyimpang = await Promise.all(
        baris.sel.map(async ({ penanya, boleh }) => {
          const uid = uidPenanya(penanya);
          const milik = simpanan.get(uid);
          if (milik === undefined) throw new Error(`no account for ${uid}`);
          const ternyata = await diizinkan(mintaStorage(milik, baris, penanya));
          return ternyata === boleh ? [] : [`${uid}: ${boleh ? 'refused' : 'let through'}`];
        }),
      );
      expect(menyimpang.flat()).toEqual([]);
    });
  }
});
