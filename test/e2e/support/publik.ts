import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { URL_HOSTING } from './aplikasi.js';

export const TELEPON_GENGGAM = { width: 390, height: 844 };

/** A whole PDF as a scanner makes it, small. */
export const PDF_KTP = {
  name: 'ktp-contoh.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 120]>>endobj\n' +
      'trailer<</Root 1 0 R>>\n%%EOF\n',
  ),
};

/** A visitor of their own, without an account. */
export async function bukaLayanan(browser: Browser, jalur = '', viewport = TELEPON_GENGGAM): Promise<Page> {
  const context = await browser.newContext({ locale: 'id-ID', viewport });
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  await page.goto(`${URL_HOSTING}/layanan/${jalur}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function aktif(page: Page): Promise<{ nama: string; teks: string }> {
  return page.evaluate(() => {
    const el = document.activeElement as HTMLInputElement | null;
    return { nama: el?.name || el?.id || '', teks: el?.textContent?.trim() ?? '' };
  });
}

/** Tab until the wanted control has the focus; nothing is clicked. */
export async function tabKe(page: Page, cocok: { nama?: string; teks?: string }): Promise<void> {
  for (let ke = 0; ke < 80; ke++) {
    const kini = await aktif(page);
    if (cocok.nama !== undefined && kini.nama === cocok.nama) return;
    if (cocok.teks !== undefined && kini.teks.startsWith(cocok.teks)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reachable with Tab: ${JSON.stringify(cocok)}`);
}

export async function ketik(page: Page, nama: string, isi: string): Promise<void> {
  await tabKe(page, { nama });
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(isi);
}

/** Chooses in a group of radio buttons: Space takes the first, arrows move on. */
export async function pilih(page: Page, nama: string, ke = 0): Promise<void> {
  await tabKe(page, { nama });
  await page.keyboard.press('Space');
  for (let i = 0; i < ke; i++) await page.keyboard.press('ArrowDown');
}

/** The whole form by mouse and fill, for tests that are about something else; the applicant is invented. */
export async function isiFormulir(page: Page, rincian: string): Promise<void> {
  await page.locator('[name=satkerId]').selectOption('prov-bengkulu');
  await page.locator('[name=rincian]').fill(rincian);
  await page.locator('[name=tujuan]').fill('Penelitian');
  await page.locator('[name=caraMemperoleh][value=MELIHAT]').check();
  await page.locator('[name=kategori][value=PERORANGAN]').check();
  await page.locator('[name=nama]').fill('Sari Contoh');
  await page.locator('[name=jenisIdentitas][value=KTP]').check();
  await page.locator('[name=nik]').fill('1771014508900003');
  await page.locator('[name=alamat]').fill('Jalan Contoh 5, Kota Bengkulu');
  await page.locator('[name=telepon]').fill('081234567890');
  await page.locator('[name=persetujuanDataPribadi]').check();
}

export async function lampirkanKtp(page: Page): Promise<void> {
  await page.locator('#lampiran-identitas').setInputFiles(PDF_KTP);
  await page.getByText(PDF_KTP.name).waitFor();
}

export async function keRingkasan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lanjut: periksa isian' }).click();
  await page.getByRole('heading', { name: 'Periksa sebelum dikirim' }).waitFor();
}

export const tombolKirim = (page: Page): Locator => page.locator('.kirim button').first();

export interface Tanda {
  nomor: string;
  kode: string;
}

export async function bacaTanda(page: Page): Promise<Tanda> {
  await page.locator('[data-uji=kode]').waitFor();
  const [nomor, kode] = await Promise.all([
    page.locator('[data-uji=nomor]').innerText(),
    page.locator('[data-uji=kode]').innerText(),
  ]);
  expect(nomor).toMatch(/\d{4}/);
  expect(kode).toMatch(/^[A-Z0-9]{5}-[A-Z0-9]{5}$/);
  return { nomor, kode };
}

export async function lacak(page: Page, { nomor, kode }: Tanda): Promise<void> {
  await page.goto(`${URL_HOSTING}/layanan/lacak`);
  await page.locator('[name=satkerId] option[value=prov-bengkulu]').waitFor({ state: 'attached' });
  await page.locator('[name=satkerId]').selectOption('prov-bengkulu');
  await page.locator('[name=nomor]').fill(nomor);
  await page.locator('[name=kode]').fill(kode);
  await page.getByRole('button', { name: 'Lihat proses' }).click();
}
