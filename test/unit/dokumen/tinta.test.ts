import { adaTinta, bagianTinta, kelabu } from '@ppid/domain/dokumen/tinta';
import { describe, expect, test } from 'vitest';

/** A page of 100,000 pixels: paper of one grey with scanner noise, and `gelap` pixels of print. */
function lembar(kertas: number, gelap: number): Uint8Array {
  return Uint8Array.from({ length: 100_000 }, (_, i) => (i < gelap ? 20 : kertas - (i % 20)));
}

describe('the ink of a rendered page', () => {
  test('white paper with the noise of a scanner shows nothing', () => {
    expect(adaTinta(lembar(255, 0))).toBe(false);
    expect(bagianTinta(lembar(255, 0))).toBe(0);
  });
  test('one short line of print is enough', () => expect(adaTinta(lembar(255, 100))).toBe(true));
  test('a speck of dust is not', () => expect(adaTinta(lembar(255, 5))).toBe(false));
  test('grey recycled paper is still paper', () => {
    expect(adaTinta(lembar(190, 0))).toBe(false);
    expect(adaTinta(lembar(190, 100))).toBe(true);
  });
  test('a dark photograph is not a blank page', () => expect(adaTinta(lembar(60, 0))).toBe(true));
  test('black all over shows as little as white', () => {
    expect(adaTinta(new Uint8Array(100_000))).toBe(false);
    expect(adaTinta(new Uint8Array(100_000).fill(255, 0, 100))).toBe(true);
  });
  test('colours count by their lightness', () =>
    expect([...kelabu(Uint8Array.of(255, 255, 255, 0, 0, 0, 0, 255, 0))]).toEqual([255, 0, 149]));
  test('no pixels are no ink', () => expect(adaTinta(new Uint8Array())).toBe(false));
});
