import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaSumber } from '../../../functions/src/publik/sumber.js';

describe('sumber sebuah permintaan', () => {
  test.each([
    ['di belakang Hosting', '203.0.113.7, 192.0.2.1', 1, '203.0.113.7', '192.0.2.1'],
    ['dengan alamat karangan di depannya', '10.0.0.1, 203.0.113.7, 192.0.2.1', 1, '203.0.113.7', '192.0.2.1'],
    ['langsung ke fungsi', '10.0.0.1, 203.0.113.7', 0, '203.0.113.7', '203.0.113.7'],
    ['dengan satu alamat saja', '203.0.113.7', 1, '203.0.113.7', '203.0.113.7'],
    ['dengan nomor porta', '203.0.113.7:4711', 0, '203.0.113.7', '203.0.113.7'],
    ['IPv4 dalam IPv6', '::ffff:203.0.113.7', 0, '203.0.113.7', '203.0.113.7'],
  ])('%s', (_apa, xff, proksi, alamat, penghubung) => {
    expect(bacaSumber(xff, undefined, proksi)).toEqual({ alamat, penghubung });
  });

  test('rumah dengan IPv6 adalah satu sumber, berapa pun alamatnya', () => {
    const dari = (v6: string) => bacaSumber(v6, undefined, 0).alamat;
    expect(dari('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2::/64');
    expect(dari('[2001:0DB8:0001:0002::ffff]')).toBe('2001:db8:1:2::/64');
    expect(dari('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(dari('2001:db8:1:3::1')).not.toBe(dari('2001:db8:1:2::1'));
  });

  test('tanpa tajuk: alamat soket, atau satu sumber bersama', () => {
    expect(bacaSumber(undefined, '127.0.0.1', 1).alamat).toBe('127.0.0.1');
    expect(bacaSumber('', undefined, 1).alamat).toBe('tidak-dikenal');
  });

  test('apa pun isinya, selalu ada sumber yang pendek; yang ditulis pengirim di kiri tidak mengubah penghubung', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), fc.nat(3), (karangan, proksi) => {
        const { alamat, penghubung } = bacaSumber(`${karangan}, 203.0.113.7`, undefined, proksi);
        expect(penghubung).toBe('203.0.113.7');
        expect(alamat.length).toBeGreaterThan(0);
        expect(alamat.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
