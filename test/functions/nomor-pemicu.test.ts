import { SEED_2_BENGKULU } from '@ppid/domain/sop/seeds/seed-2-bengkulu';
import { afterAll, expect, test } from 'vitest';
import { db, refPembilang, refSatker, refSop } from '../../functions/src/ports/firestore.js';
import { bukaan, kantorUji, tulisTindakan } from './bantu.js';

// In the stack's own project: the deployed trigger answers. The office's SOP orders no letters, which would keep the
// machine busy long after this test.
const JUMLAH = 200;
const { satkerId } = await kantorUji({ sop: false });
afterAll(() => db().recursiveDelete(refSatker(satkerId)));

test('dua ratus pendaftaran yang dikirim sekaligus ke pemicu mendapat dua ratus nomor tanpa celah', async () => {
  const pembuka = { ...SEED_2_BENGKULU.pembuka, efek: [] };
  const sop = { ...SEED_2_BENGKULU, satkerId, pembuka };
  await refSop(satkerId, sop.kunci, sop.versi).set(sop);
  const terbuka = new Promise<string[]>((selesai) => {
    const henti = db()
      .collection(`satker/${satkerId}/permohonan`)
      .onSnapshot(({ docs }) => {
        if (docs.length < JUMLAH) return;
        henti();
        selesai(docs.map((d) => String(d.get('nomor'))));
      });
  });
  const ids = Array.from({ length: JUMLAH }, (_, i) => `B${i}`);
  await Promise.all(ids.map((id) => tulisTindakan(bukaan(satkerId, id))));
  const urut = (await terbuka).map((n) => parseInt(n, 10)).sort((a, b) => a - b);
  expect(urut).toEqual(ids.map((_, i) => i + 1));
  expect((await refPembilang(satkerId, 'permohonan-2026').get()).get('terakhir')).toBe(JUMLAH);
}, 120_000);
