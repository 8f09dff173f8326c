import type { Browser, Locator, Page } from 'playwright-core';

const offset = Number(process.env['PPID_PORT_OFFSET'] ?? 0);
export const URL_HOSTING =
  process.env['PPID_URL_HOSTING'] ?? process.env['PPID_URL_WEB'] ?? `http://127.0.0.1:${5000 + offset}`;

/** Seeded accounts (docs/contract.md). */
export const SANDI = 'demo-ppid-2026';
export const akun = (peran: string, satkerId = 'prov-bengkulu'): string => `${peran}@${satkerId}.ppid.test`;

/** A browser of its own: nothing is shared with another person's. */
export async function bukaHalaman(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  await page.goto(URL_HOSTING);
  return page;
}

export async function masukSebagai(browser: Browser, surel: string): Promise<Page> {
  const page = await bukaHalaman(browser);
  await page.getByLabel('Surel').fill(surel);
  await page.getByLabel('Kata sandi').fill(SANDI);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('heading', { name: 'Kotak masuk' }).waitFor();
  return page;
}

export interface IsiPermohonan {
  nama: string;
  rincian: string;
}

/** A complete request form; the applicant is invented. */
export async function isiPermohonan(page: Page, { nama, rincian }: IsiPermohonan): Promise<void> {
  await page.locator('[name=kanal]').selectOption('LANGSUNG');
  await page.locator('[name=kategori]').selectOption('PERORANGAN');
  await page.locator('[name=nama]').fill(nama);
  await page.locator('[name=nik]').fill('1771014508900003');
  await page.locator('[name=jenisIdentitas]').selectOption('KTP');
  await page.locator('[name=alamat]').fill('Jalan Contoh 5, Kota Bengkulu');
  await page.locator('[name=telepon]').fill('081234567890');
  await page.locator('[name=rincian]').fill(rincian);
  await page.locator('[name=tujuan]').fill('Penelitian');
  await page.locator('[name=caraMemperoleh][value=MELIHAT]').check();
  await page.locator('[name=persetujuanDataPribadi]').check();
}

export async function bukaFormulir(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Daftarkan permohonan' }).click();
  await page.locator('[name=nama]').waitFor();
}

export async function kirimFormulir(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Daftarkan permohonan' }).click();
}

/** Registers a request at the desk and returns the address of its page. */
export async function daftarkan(desk: Page, isi: IsiPermohonan): Promise<string> {
  await bukaFormulir(desk);
  await isiPermohonan(desk, isi);
  await kirimFormulir(desk);
  await langkahAktif(desk, 1);
  return desk.url();
}

export async function langkahAktif(page: Page, no: number): Promise<void> {
  await page.locator('[data-uji=langkah-aktif]', { hasText: `Langkah ${no}` }).waitFor();
}

/** Opens the dialog of an aksi. */
export async function pilihAksi(page: Page, aksi: string): Promise<void> {
  await page.locator(`[data-aksi=${aksi}]`).click();
  await page.getByRole('dialog').waitFor();
}

export async function kirimAksi(page: Page): Promise<void> {
  await page.getByRole('dialog').locator('button[type=submit]').click();
}

/** Fills in fields by name; a list ticks boxes. */
export async function isiBidang(tempat: Locator, isi: Record<string, string | string[]>): Promise<void> {
  for (const [kunci, nilai] of Object.entries(isi)) {
    if (Array.isArray(nilai)) {
      for (const satu of nilai) await tempat.locator(`[name=${kunci}][value="${satu}"]`).check();
      continue;
    }
    const bidang = tempat.locator(`[name=${kunci}]`);
    if ((await bidang.evaluate((el) => el.tagName)) === 'SELECT') await bidang.selectOption(nilai);
    else await bidang.fill(nilai);
  }
}

/** An aksi from its button to the accepted answer. */
export async function lakukan(
  page: Page,
  aksi: string,
  isi: Record<string, string | string[]> = {},
): Promise<void> {
  await pilihAksi(page, aksi);
  await isiBidang(page.getByRole('dialog'), isi);
  await kirimAksi(page);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** From registration to coordination (seed 2 step 4). */
export async function sampaiKoordinasi(desk: Page): Promise<void> {
  await lakukan(desk, 'perluKoordinasi');
  await langkahAktif(desk, 4);
}
