import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../emulators/root.js';
import { beban, hasil, kali, median, ms, type Bagian } from './ukur.js';

const SASARAN = 0.3;
const BERAT = ['pdfmake', 'sharp', 'pdf-parse', 'tesseract.js', 'write-excel-file/node', 'nodemailer'];
const ADMIN = ['app', 'auth', 'firestore', 'functions', 'storage'].map(
  (bagian) => `firebase-admin/${bagian}`,
);
/** What a Firestore trigger cannot be declared without: no entry point with one loads faster. */
const SDK = 'firebase-functions/v2/firestore';
const UKUR =
  'const t=performance.now();await import(process.argv[1]);process.stdout.write(String(performance.now()-t));process.exit(0)';
const ENV = {
  GCLOUD_PROJECT: 'demo-ppid',
  FIREBASE_CONFIG: JSON.stringify({ projectId: 'demo-ppid', storageBucket: 'demo-ppid.appspot.com' }),
};

/** The files that index.ts deploys from, not their helpers. */
function berkasMasuk(): string[] {
  const index = readFileSync(fromRoot('functions/src/index.ts'), 'utf8');
  return [...index.matchAll(/from '\.\/[a-z]+\/([a-z-]+)\.js'/g)].map(([, nama = '']) => nama);
}

const alamat = (nama: string): string => pathToFileURL(fromRoot('functions/dist/entry', `${nama}.js`)).href;

/** All of our code, what is imported lazily included. */
const potongan = (): string[] =>
  readdirSync(fromRoot('functions/dist/chunks'))
    .filter((nama) => nama.endsWith('.js'))
    .map((nama) => pathToFileURL(fromRoot('functions/dist/chunks', nama)).href);

/** A file of imports, nothing else. */
function tulis(nama: string, asal: string[]): string {
  const path = fromRoot(`.run/bench/${nama}.mjs`);
  mkdirSync(fromRoot('.run/bench'), { recursive: true });
  writeFileSync(path, asal.map((satu) => `import '${satu}';\n`).join(''));
  return pathToFileURL(path).href;
}

const sekali = (url: string): number =>
  Number(
    execFileSync(process.execPath, ['--input-type=module', '-e', UKUR, url], {
      cwd: fromRoot(),
      encoding: 'utf8',
      env: { ...process.env, ...ENV },
    }),
  );

/** A fresh process per measurement; in every round each file once, so that a busy minute of the machine hits all. */
export function ukurMuat(putaran: number): Bagian {
  const nama = berkasMasuk();
  const semua = tulis('semua', [...nama.map(alamat), ...potongan(), ...ADMIN, ...BERAT]);
  const sdk = tulis('sdk', [SDK]);
  const waktu = new Map<string, number[]>();
  const catat = (kunci: string, url: string) => waktu.set(kunci, [...(waktu.get(kunci) ?? []), sekali(url)]);
  const sebelum = beban();
  sekali(semua);
  for (let i = 0; i < putaran; i += 1) {
    for (const n of nama) catat(n, alamat(n));
    catat(SDK, sdk);
    catat('*', semua);
  }
  const dasar = median(waktu.get('*') ?? []);
  const angka = (m: number): string => `${(m / dasar).toFixed(2)} (${ms(m)})`;
  const baris = nama.map((n) => ({ n, m: median(waktu.get(n) ?? []) }));
  return {
    judul: 'Module load of every entry point, against one file that imports everything',
    hasil: [
      ...baris.map(({ n, m }) => hasil(n, `≤ ${SASARAN}`, angka(m), m / dasar <= SASARAN)),
      hasil(`${SDK} alone`, 'information', angka(median(waktu.get(SDK) ?? [])), null),
    ],
    tabel: [],
    catatan: [
      'Everything means all entry points, all our code behind their lazy imports, firebase-admin and the six document and mail packages.',
      'A Firestore trigger loads firebase-functions/v2/firestore, which itself loads firebase-admin/firestore: its own row is the same within the noise, so the rest of such an entry point costs next to nothing.',
      `Everything eagerly: median ${ms(dasar)} = ${kali(1)}; ${putaran} rounds; ${sebelum} before, ${beban()} after.`,
    ],
  };
}
