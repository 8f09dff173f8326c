import { describe, expect, test } from 'vitest';
import { bergiliran } from '../../../functions/src/ports/giliran.js';

interface Kerja {
  grup: string[];
  lepas: (galat?: Error) => void;
}

/** A queue whose work is finished by the test; `kerja` lists what was begun. */
function antreanUji(batas = 3) {
  const kerja: Kerja[] = [];
  const antre = bergiliran<string, string>(
    batas,
    (isi) => isi.slice(0, 1),
    (grup) =>
      new Promise((selesai, gagal) => {
        const lepas = (galat?: Error) => (galat ? gagal(galat) : selesai(grup.map((isi) => `${isi}!`)));
        kerja.push({ grup, lepas });
      }),
  );
  const dimulai = () => kerja.map(({ grup }) => grup.join(' '));
  /** Ends the n-th work and lets what follows begin. */
  const akhiri = async (n: number, galat?: Error) => {
    kerja[n]?.lepas(galat);
    await new Promise(setImmediate);
  };
  return { antre, dimulai, akhiri };
}

describe('giliran', () => {
  test('yang pertama tidak menunggu; yang datang sementara itu dikerjakan bersama, paling banyak sebatasnya', async () => {
    const { antre, dimulai, akhiri } = antreanUji();
    const janji = ['a', 'b', 'c', 'd', 'e'].map((isi) => antre('k', isi));
    expect(dimulai()).toEqual(['a']);
    await akhiri(0);
    expect(dimulai()).toEqual(['a', 'b c d']);
    await akhiri(1);
    await akhiri(2);
    expect(dimulai()).toEqual(['a', 'b c d', 'e']);
    expect(await Promise.all(janji)).toEqual(['a!', 'b!', 'c!', 'd!', 'e!']);
  });

  test('kunci lain tidak saling menunggu, dan kunci yang sudah kosong dapat dipakai lagi', async () => {
    const { antre, dimulai, akhiri } = antreanUji();
    void antre('2026', 'a');
    const tahunLain = antre('2027', 'b');
    expect(dimulai()).toEqual(['a', 'b']);
    await akhiri(1);
    expect(await tahunLain).toBe('b!');
    void antre('2027', 'c');
    expect(dimulai()).toEqual(['a', 'b', 'c']);
  });

  test('dua yang sama tidak pernah bersama, dan urutannya tetap', async () => {
    const { antre, dimulai, akhiri } = antreanUji();
    for (const isi of ['a1', 'b1', 'b2', 'c1', 'b3']) void antre('k', isi);
    for (const n of [0, 1, 2, 3]) await akhiri(n);
    expect(dimulai()).toEqual(['a1', 'b1 c1', 'b2', 'b3']);
  });

  test('kelompok yang gagal diulang satu per satu: satu yang rusak tidak menggagalkan yang lain', async () => {
    const { antre, dimulai, akhiri } = antreanUji();
    const janji = ['a', 'b', 'c', 'd'].map((isi) => antre('k', isi));
    const hasil = Promise.allSettled(janji);
    await akhiri(0);
    await akhiri(1, new Error('terlalu besar'));
    await akhiri(2);
    await akhiri(3, new Error('rusak'));
    await akhiri(4);
    expect(dimulai()).toEqual(['a', 'b c d', 'b', 'c', 'd']);
    expect((await hasil).map((h) => (h.status === 'fulfilled' ? h.value : String(h.reason)))).toEqual([
      'a!',
      'b!',
      'Error: rusak',
      'd!',
    ]);
  });
});
