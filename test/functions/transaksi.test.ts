import { expect, test, vi } from 'vitest';
import { db } from '../../functions/src/ports/firestore.js';
import { proyekUji } from './bantu.js';

proyekUji('transaksi');

test('transaksi yang ditutup emulator karena kunci dijalankan lagi, galat lain tidak', async () => {
  const ref = db().doc('uji/transaksi');
  const kerja = vi
    .fn<(n: number) => void>()
    .mockImplementationOnce(() => {
      throw new Error('3 INVALID_ARGUMENT: Transaction is invalid or closed.');
    })
    .mockImplementationOnce(() => undefined)
    .mockImplementationOnce(() => {
      throw new Error('3 INVALID_ARGUMENT: lain');
    });
  const jalankan = () =>
    db().runTransaction(async (tx) => {
      const n = ((await tx.get(ref)).get('n') as number | undefined) ?? 0;
      tx.set(ref, { n: n + 1 });
      kerja(n);
      return n;
    });
  await ref.delete();
  expect(await jalankan()).toBe(0);
  await expect(jalankan()).rejects.toThrow('lain');
  expect(kerja.mock.calls).toEqual([[0], [0], [1]]);
});
