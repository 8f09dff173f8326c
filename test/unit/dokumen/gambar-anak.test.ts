import { BATAS, BATAS_PROSES } from '@ppid/domain/dokumen/batas';
import type { Tipe } from '@ppid/domain/dokumen/tipe';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { jalankanAnak } from '../../../functions/src/dokumen/anak.js';

vi.setConfig({ testTimeout: 120_000 });

const dir = mkdtempSync(path.join(tmpdir(), 'uji-anak-mati-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Document children of this process, from the process table. */
const anakSaya = (): number[] =>
  readdirSync('/proc')
    .filter((n) => /^\d+$/.test(n))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const induk = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
        return (
          Number(induk) === process.pid && /anak\/dokumen-/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
        );
      } catch {
        return false;
      }
    })
    .map(Number);

const tunggu = async <T>(coba: () => T | undefined): Promise<T> =>
  vi.waitFor(() => {
    const hasil = coba();
    if (hasil === undefined) throw new Error('not yet');
    return hasil;
  }, 60_000);

const tugas = (berkas: string, tipe: Tipe = 'application/pdf') => ({
  kerja: 'periksa' as const,
  berkas,
  tipe,
  keluaran: dir,
  batas: BATAS,
  bagian: { cilik: true, teks: true },
});

describe.runIf(process.platform === 'linux')('a child that dies', () => {
  /** Long enough at work to be struck: a bomb with all the time and memory in the world. */
  async function terpukul(sinyal: NodeJS.Signals): Promise<unknown> {
    const berkas = path.join(dir, 'bom');
    await copyFile(path.join(import.meta.dirname, '../../fixtures/dokumen/bom.pdf'), berkas);
    const batas = { ...BATAS_PROSES, dasarMs: 100_000, memoriBita: 4e9 };
    const hasil = jalankanAnak(tugas(berkas), batas).catch((g: unknown) => g);
    const pid = await tunggu(() => anakSaya()[0]);
    // At work on the file, no longer starting: it has computed more than a start takes.
    await tunggu(() => {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[11]) > 80 ? true : undefined;
    });
    process.kill(pid, sinyal);
    const galat = await hasil;
    expect(anakSaya()).toEqual([]);
    return galat;
  }

  test.each([
    ['SIGSEGV', 'RUSAK'],
    ['SIGBUS', 'RUSAK'],
    ['SIGABRT', 'TERLALU_BANYAK_MEMORI'],
  ] as const)('of %s while reading a file: %s', async (sinyal, kode) => {
    expect(await terpukul(sinyal)).toMatchObject({ name: 'Tolak', kode });
  });

  test('because somebody ended it does not condemn the file', async () => {
    const galat = await terpukul('SIGTERM');
    expect(galat).toBeInstanceOf(Error);
    expect(galat).not.toHaveProperty('kode');
  });
});

test('a file that is not there is no fault of the file', async () => {
  const galat: unknown = await jalankanAnak(tugas(path.join(dir, 'tidak-ada'), 'image/png')).catch(
    (g: unknown) => g,
  );
  expect(galat).toBeInstanceOf(Error);
  expect(galat).not.toHaveProperty('kode');
});

test('the child sees neither the secrets nor the home of its parent', async () => {
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', '/rahasia.json');
  const berkas = path.join(dir, 'bom');
  await writeFile(berkas, readFileSync(path.join(import.meta.dirname, '../../fixtures/dokumen/bom.pdf')));
  const hasil = jalankanAnak(tugas(berkas)).catch((g: unknown) => g);
  const lingkungan = await tunggu(() => {
    const pid = anakSaya()[0];
    const isi = pid === undefined ? '' : readFileSync(`/proc/${pid}/environ`, 'utf8');
    return isi === '' ? undefined : isi;
  });
  await hasil;
  const nama = lingkungan.split('\0').map((baris) => baris.split('=')[0]);
  expect(nama.filter((n) => n !== '').sort()).toEqual([
    'MALLOC_ARENA_MAX',
    'NODE_CHANNEL_FD',
    'NODE_CHANNEL_SERIALIZATION_MODE',
    'NODE_NO_WARNINGS',
    'PATH',
    'TMPDIR',
    'TZ',
  ]);
  vi.unstubAllEnvs();
});
