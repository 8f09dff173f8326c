import { expect, test } from 'vitest';
import { toPesan } from '../../../web/src/data/errors.js';

const galat = (code: string, pesan: string): Error => Object.assign(new Error(pesan), { code });

test('the status that the SDK adds to the message of a callable is not shown', () => {
  expect(toPesan(galat('functions/invalid-argument', 'Tulis alasannya. [400]'))).toBe('Tulis alasannya.');
  expect(toPesan(galat('functions/invalid-argument', 'Pasal 17 huruf [a] dipilih.'))).toBe(
    'Pasal 17 huruf [a] dipilih.',
  );
});

test('a fault without words for a person gets ours, also behind a status', () => {
  for (const pesan of ['internal', 'INTERNAL', 'INTERNAL [500]']) {
    expect(toPesan(galat('functions/internal', pesan))).toMatch(/Terjadi gangguan/);
  }
});
