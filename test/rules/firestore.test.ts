import { PENANYA, semuaSel } from '@ppid/domain/akses/sel';
import { TABEL_FIRESTORE } from '@ppid/domain/akses/tabel';
import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { setLogLevel, type Firestore } from 'firebase/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isikan } from './isi-firestore.js';
import { diizinkan, firestore, konteks, lingkunganFirestore } from './lingkungan.js';
import { minta } from './minta-firestore.js';
import { klaimPenanya, uidPenanya } from './penanya.js';

let lingkungan: RulesTestEnvironment;
const basis = new Map<string, Firestore>();

beforeAll(async () => {
  setLogLevel('silent');
  lingkungan = await lingkunganFirestore();
  await lingkungan.withSecurityRulesDisabled((k) => isikan(firestore(k)));
  for (const penanya of PENANYA) {
    const uid = uidPenanya(penanya);
    basis.set(uid, firestore(konteks(lingkungan, uid, klaimPenanya(penanya))));
  }
});

afterAll(() => lingkungan.cleanup());

describe('the access table holds in Firestore', () => {
  for (const baris of semuaSel(TABEL_FIRESTORE)) {
    const { operasi, jenis, tempat, keadaan } = baris;
    test([operasi, jenis, tempat, keadaan].filter(Boolean).join(' '), async () => {
      const menyimpang = await Promise.all(
        baris.sel.map(async ({ penanya, boleh }) => {
          const uid = uidPenanya(penanya);
          const db = basis.get(uid);
          if (db === undefined) throw new Error(`no account for ${uid}`);
          const ternyata = await diizinkan(minta(db, baris, penanya));
          return ternyata === boleh ? [] : [`${uid}: ${boleh ? 'refused' : 'let through'}`];
        }),
      );
      expect(menyimpang.flat()).toEqual([]);
    });
  }
});
