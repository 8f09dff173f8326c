import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Hosting {
  hosting: { headers: { source: string; headers: { key: string; value: string }[] }[] };
}
const { hosting } = JSON.parse(readFileSync('firebase.json', 'utf8')) as Hosting;
const tajuk = new Map(
  hosting.headers.find(({ source }) => source === '**')?.headers.map(({ key, value }) => [key, value]),
);
const csp = new Map(
  (tajuk.get('Content-Security-Policy') ?? '').split('; ').map((satu): [string, string[]] => {
    const [nama = '', ...sumber] = satu.split(' ');
    return [nama, sumber];
  }),
);

test('halaman hanya menjalankan skrip dan gaya milik sendiri', () => {
  expect(csp.get('default-src')).toEqual(["'none'"]);
  for (const nama of ['script-src', 'style-src', 'font-src']) expect(csp.get(nama)).toEqual(["'self'"]);
  expect([...csp.values()].flat().filter((s) => /unsafe|data:|^https?:$|^\*$/.test(s))).toEqual([]);
});

test('halaman tidak dibingkai, tidak mengirim formulir ke luar, dan alamat dasarnya tidak dapat diganti', () => {
  for (const nama of ['frame-ancestors', 'form-action', 'base-uri'])
    expect(csp.get(nama)).toEqual(["'none'"]);
  expect(tajuk.get('X-Frame-Options')).toBe('DENY');
  expect(tajuk.get('X-Content-Type-Options')).toBe('nosniff');
});

test('halaman hanya berhubungan dengan layanan yang dipakai dan emulator di komputer ini', () => {
  expect(csp.get('connect-src')).toEqual([
    "'self'",
    'https://*.googleapis.com',
    'https://*.cloudfunctions.net',
    'https://*.run.app',
    'http://127.0.0.1:*',
  ]);
});
