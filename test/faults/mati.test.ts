import type { Surat } from '@ppid/domain/surat/types';
import type { Surel } from '@ppid/domain/surat/surel';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { offsetFromEnv } from '../../emulators/ports.js';
import { runDir } from '../../emulators/root.js';
import { db, refRekap, refSatker } from '../../functions/src/ports/firestore.js';
import { messageIdSurel } from '../../functions/src/ports/mail.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { bacaBerkas, bukaan, kantorUji, riwayat, tulisTindakan } from '../functions/bantu.js';
import { DAPAT_MEMATIKAN, matikanRuntime } from './runtime.js';

// In the stack's own project: the deployed functions do the work, and lose it. The tindakan are dated three minutes
// back, so that the sweep, which leaves work of the last minute to its own delivery, takes them at once.
const JUMLAH = 12;
const LALU = new Date(Date.now() - 180_000);
const HARI = new Date(LALU.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

// What the platform would bring again is lost here (emulators/deliver.mjs): the sweep alone has to find it.
const HILANG = join(runDir(offsetFromEnv(0)), 'events-are-lost');
beforeAll(() => writeFileSync(HILANG, ''));
afterAll(() => rmSync(HILANG));

let satkerId: string;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
});
afterEach(() => db().recursiveDelete(refSatker(satkerId)));

const daftar = async <T>(koleksi: string): Promise<T[]> =>
  (await db().collection(`satker/${satkerId}/${koleksi}`).get()).docs.map((d) => d.data() as T);
const jawaban = async (id: string): Promise<unknown[]> =>
  (await db().collection(`satker/${satkerId}/permohonan/${id}/tindakan`).get()).docs.map(
    (d) => d.get('hasil.status') as unknown,
  );
const berkasIds = Array.from({ length: JUMLAH }, (_, i) => `B${i}`);

/** Opens all berkas and moves them one step, delivered by the real triggers. */
async function kirimSemua(): Promise<void> {
  const lengkap = { langkah: 1, aksi: 'lengkap', peran: 'DESK' } as const;
  const pada = new Date(LALU.getTime() + 1000);
  await Promise.all(
    berkasIds.flatMap((berkasId) => [
      tulisTindakan(bukaan(satkerId, berkasId, { pada: LALU })),
      tulisTindakan({ satkerId, berkasId, ...lengkap, pada }),
    ]),
  );
}

/** Resolves when `n` documents of a collection of the office are as wanted. */
function tungguJumlah(koleksi: string, n: number, status?: string): Promise<void> {
  return new Promise((selesai, gagal) => {
    const batas = setTimeout(() => {
      henti();
      gagal(new Error(`fewer than ${n} in ${koleksi}`));
    }, 90_000);
    const henti = db()
      .collection(`satker/${satkerId}/${koleksi}`)
      .onSnapshot((snap) => {
        if (snap.docs.filter((d) => !status || d.get('status') === status).length < n) return;
        clearTimeout(batas);
        henti();
        selesai();
      }, gagal);
  });
}

/** Two minutes later: leases of workers that died have run out. */
async function habiskanSewa(): Promise<void> {
  for (const koleksi of ['surat', 'surel']) {
    const { docs } = await db()
      .collection(`satker/${satkerId}/${koleksi}`)
      .where('sewaSampai', '>', '')
      .get();
    await Promise.all(docs.map((d) => d.ref.update({ sewaSampai: '2026-01-01T00:00:00.000Z' })));
  }
}

/** The schedule as Cloud Scheduler runs it; false when its process died meanwhile. */
async function sapu(): Promise<boolean> {
  const url = `${process.env['PPID_URL_FUNCTIONS']}/sapuTertunda-0`;
  const headers = { 'content-type': 'application/json' };
  return fetch(url, { method: 'POST', body: '{}', headers }).then(
    (jawab) => jawab.ok,
    () => false,
  );
}

async function belumSelesai(): Promise<number> {
  const tindakan = (await Promise.all(berkasIds.map(jawaban))).flat().filter((s) => s === undefined);
  const surat = (await daftar<Surat>('surat')).filter((s) => s.status !== 'TERBIT');
  const surel = (await daftar<Surel>('surel')).filter((s) => ['MENUNGGU', 'DIPROSES'].includes(s.status));
  return tindakan.length + surat.length + surel.length;
}

async function sapuSampaiSelesai(): Promise<void> {
  for (let kali = 0; kali < 8 && (await belumSelesai()) > 0; kali += 1) {
    await habiskanSewa();
    await sapu();
  }
  expect(await belumSelesai()).toBe(0);
}

/** Nothing lost, nothing double, nothing half written. */
async function semuaTepatSekali(): Promise<void> {
  for (const id of berkasIds) {
    expect(await jawaban(id)).toEqual(['diterima', 'diterima']);
    expect((await riwayat(satkerId, id)).map((r) => [r.urutan, r.aksi])).toEqual([
      [1, 'buka'],
      [2, 'lengkap'],
    ]);
    expect(await bacaBerkas(satkerId, id)).toMatchObject({ urutan: 2, langkahAktif: { no: 2 } });
  }
  const berurutan = Array.from({ length: JUMLAH }, (_, i) => i + 1);
  const urut = (nomor: (string | null)[]) => nomor.map((n) => parseInt(n ?? '', 10)).sort((a, b) => a - b);
  const berkas = await daftar<{ nomor: string }>('permohonan');
  expect(urut(berkas.map((b) => b.nomor))).toEqual(berurutan);
  const surat = await daftar<Surat>('surat');
  expect(urut(surat.map((s) => s.nomor))).toEqual(berurutan);
  for (const s of surat) {
    expect(s).toMatchObject({ status: 'TERBIT', templat: 'tanda-bukti' });
    expect((await simpanan.baca(s.path ?? '')).subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect(new Set(surat.map((s) => s.berkasId)).size).toBe(JUMLAH);
  expect((await refRekap(satkerId, HARI).get()).get('permohonan.masuk')).toBe(JUMLAH);
  await surelPalingBanyakSekali();
}

/** A mail is there once, or a person is told that it may not be: never twice. */
async function surelPalingBanyakSekali(): Promise<void> {
  const url = `${process.env['PPID_URL_MAIL']}/email`;
  const kotak = (await (await fetch(url)).json()) as { messageId: string }[];
  const surel = await daftar<Surel>('surel');
  expect(surel).toHaveLength(JUMLAH);
  for (const s of surel) {
    const id = messageIdSurel(satkerId, s.id).replace(/[<>]/g, '');
    const sampai = kotak.filter((k) => k.messageId.includes(id)).length;
    expect(sampai, s.id).toBeLessThanOrEqual(1);
    if (sampai === 0) expect(s.status, s.id).toBe('TIDAK_PASTI');
  }
}

describe.skipIf(!DAPAT_MEMATIKAN)('proses fungsi yang dimatikan di tengah pekerjaan', () => {
  test('saat tindakan sedang diterapkan: sapuan menyelesaikannya tanpa hilang dan tanpa ganda', async () => {
    const kirim = kirimSemua();
    await tungguJumlah('permohonan', 2);
    expect(matikanRuntime()).toBeGreaterThan(0);
    await kirim;
    matikanRuntime();
    // Otherwise this run would prove nothing.
    expect(await belumSelesai()).toBeGreaterThan(0);
    await sapuSampaiSelesai();
    await semuaTepatSekali();
  });

  test('saat surat sedang dibuat dan surel sedang dikirim: tidak ada surat atau surel kedua', async () => {
    await kirimSemua();
    await tungguJumlah('surat', 2, 'TERBIT');
    expect(matikanRuntime()).toBeGreaterThan(0);
    expect(await belumSelesai()).toBeGreaterThan(0);
    await sapuSampaiSelesai();
    await semuaTepatSekali();
  });

  test('saat sapuan itu sendiri berjalan: sapuan berikutnya menyelesaikannya', async () => {
    const kirim = kirimSemua();
    await tungguJumlah('permohonan', 1);
    matikanRuntime();
    await kirim;
    matikanRuntime();
    const sapuan = sapu();
    await tungguJumlah('permohonan', 4);
    expect(matikanRuntime()).toBeGreaterThan(0);
    await sapuan;
    await sapuSampaiSelesai();
    await semuaTepatSekali();
  });
});
