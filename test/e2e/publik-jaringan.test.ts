import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { pakaiPeramban } from './support/peramban.js';
import {
  bacaTanda,
  bukaLayanan,
  isiFormulir,
  keRingkasan,
  lampirkanKtp,
  tombolKirim,
} from './support/publik.js';

/** Figures of the browser's own preset "Slow 3G": bytes a second and milliseconds. */
const LAMBAT = {
  offline: false,
  latency: 2000,
  downloadThroughput: (500 * 1000 * 0.8) / 8,
  uploadThroughput: (500 * 1000 * 0.8) / 8,
};

async function lambatkan(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', LAMBAT);
}

const DIST = join(import.meta.dirname, '../../web/dist');

/** The page, its styles and scripts, and what those import before anything is shown. */
function bebanPertama(): { file: string; bita: number }[] {
  const html = readFileSync(join(DIST, 'layanan/index.html'), 'utf8');
  const antre = ['layanan/index.html', ...[...html.matchAll(/"\/(assets\/[^"]+)"/g)].map(([, f]) => f ?? '')];
  const sudah = new Map<string, number>();
  for (const file of antre) {
    if (sudah.has(file)) continue;
    const isi = readFileSync(join(DIST, file));
    sudah.set(file, brotliCompressSync(isi).length);
    if (!file.endsWith('.js')) continue;
    for (const [, f] of isi.toString().matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      antre.push(`assets/${f}`);
  }
  return [...sudah].map(([file, bita]) => ({ file, bita }));
}

test('beban pertama di bawah 80 KB (brotli), tanpa Firebase', () => {
  const beban = bebanPertama();
  expect(beban.length).toBeGreaterThan(3);
  expect(beban.map(({ file }) => file).filter((file) => /fire|router/.test(file))).toEqual([]);
  expect(beban.reduce((jumlah, { bita }) => jumlah + bita, 0)).toBeLessThan(80 * 1024);
});

describe('laman publik pada sambungan yang buruk', () => {
  const { browser } = pakaiPeramban();
  let page: Page;
  beforeEach(async () => {
    page = await bukaLayanan(browser(), 'permohonan');
    await page.locator('[name=satkerId] option[value=prov-bengkulu]').waitFor({ state: 'attached' });
    return () => page.context().close();
  });

  test('sambungan lambat: kemajuan terlihat, tombol mati, dan klik ganda menjadi satu permohonan', async () => {
    await isiFormulir(page, 'Jumlah tempat pemungutan suara per kecamatan tahun 2024');
    await lampirkanKtp(page);
    await keRingkasan(page);
    const kiriman: string[] = [];
    page.on('request', (r) => r.url().endsWith('/api/permohonan') && kiriman.push(r.postData() ?? ''));
    await lambatkan(page);
    await tombolKirim(page).dblclick();
    await page.getByRole('status').filter({ hasText: 'Jangan tutup halaman ini' }).waitFor();
    expect(await tombolKirim(page).isDisabled()).toBe(true);
    expect(await page.getByRole('link', { name: 'Ubah isian' }).count()).toBe(0);
    await bacaTanda(page);
    expect(kiriman).toHaveLength(1);
  });

  test('halaman pertama dapat dipakai pada sambungan lambat', async () => {
    const baru = await browser().newContext({ viewport: { width: 390, height: 844 } });
    const lambat = await baru.newPage();
    await lambatkan(lambat);
    await lambat.goto(page.url());
    await lambat.locator('[name=rincian]').fill('Daftar calon tetap');
    await lambat.locator('[name=satkerId] option[value=prov-bengkulu]').waitFor({ state: 'attached' });
    expect(await lambat.locator('[name=rincian]').inputValue()).toBe('Daftar calon tetap');
    await baru.close();
  });

  test('jawaban yang hilang di jalan: dicoba lagi, nomornya tetap sama', async () => {
    await isiFormulir(page, 'Rekapitulasi suara sah dan tidak sah per desa tahun 2024');
    await lampirkanKtp(page);
    await keRingkasan(page);
    let pertama = '';
    await page.route('**/api/permohonan', async (route) => {
      if (pertama !== '') return route.continue();
      const jawaban = (await (await route.fetch()).json()) as { isi: { nomor: string } };
      pertama = jawaban.isi.nomor;
      return route.abort('connectionreset');
    });
    await tombolKirim(page).click();
    await page.getByRole('alert').filter({ hasText: 'Sambungan terputus' }).waitFor();
    expect(pertama).not.toBe('');
    await tombolKirim(page).click();
    expect((await bacaTanda(page)).nomor).toBe(pertama);
  });

  test('tanpa jaringan: diberi tahu, tidak ada yang hilang, dan terkirim setelah tersambung', async () => {
    await isiFormulir(page, 'Daftar alamat kantor panitia pemilihan kecamatan');
    await lampirkanKtp(page);
    await keRingkasan(page);
    await page.context().setOffline(true);
    await page.getByText('Anda sedang tidak tersambung ke internet. Anda tetap dapat mengisi').waitFor();
    await tombolKirim(page).click();
    await page.getByRole('alert').filter({ hasText: 'Isian Anda masih ada' }).waitFor();
    await page.getByRole('link', { name: 'Ubah isian' }).click();
    expect(await page.locator('[name=nik]').inputValue()).toBe('1771014508900003');
    await page.getByText('ktp-contoh.pdf').waitFor();
    await page.context().setOffline(false);
    await keRingkasan(page);
    await tombolKirim(page).click();
    await bacaTanda(page);
  });

  test('muat ulang: isian kembali, NIK dan lampiran tidak pernah disimpan', async () => {
    await isiFormulir(page, 'Laporan kinerja kantor tahun 2025');
    await lampirkanKtp(page);
    await page.reload();
    await page.getByText('Isian Anda yang lalu ditampilkan kembali').waitFor();
    expect(await page.locator('[name=rincian]').inputValue()).toBe('Laporan kinerja kantor tahun 2025');
    expect(await page.locator('[name=nama]').inputValue()).toBe('Sari Contoh');
    expect(await page.locator('[name=nik]').inputValue()).toBe('');
    expect(await page.getByText('ktp-contoh.pdf').count()).toBe(0);
  });

  test('tanpa salinan identitas permohonan terkirim sebagai belum lengkap, tanpa batas waktu', async () => {
    await isiFormulir(page, 'Jumlah pemilih disabilitas per kabupaten tahun 2024');
    await keRingkasan(page);
    await page.locator('[data-uji=kurang]', { hasText: 'Salinan identitas' }).waitFor();
    await tombolKirim(page).click();
    await bacaTanda(page);
    await page.locator('[data-uji=kekurangan]', { hasText: 'Salinan identitas' }).waitFor();
    expect(await page.locator('[data-uji=jatuh-tempo]').count()).toBe(0);
  });
});
