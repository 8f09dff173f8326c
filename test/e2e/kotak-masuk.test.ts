import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { URL_HOSTING } from './support/aplikasi.js';
import { pakaiPeramban } from './support/peramban.js';

const BASIS_DATA = '**/google.firestore.v1.Firestore/**';
const TERPUTUS = 'Tidak dapat menghubungi sistem';

/** What cannot be asked is said: an empty page would read as if nothing waited. */
describe('tanpa sambungan ke basis data', () => {
  const { masuk } = pakaiPeramban();
  let ppid: Page;
  beforeAll(async () => {
    ppid = await masuk('ppid', 'kab-manggarai-barat');
    await ppid.goto(`${URL_HOSTING}/kalender`);
    await ppid.getByRole('heading', { name: 'Kalender', level: 1 }).waitFor();
    await ppid.context().route(BASIS_DATA, (route) => route.abort());
  });

  test('kotak masuk menyebut gangguannya, juga untuk DIK, dan tidak berkata bahwa tidak ada yang menunggu', async () => {
    await ppid.getByRole('link', { name: 'Kotak masuk' }).click();
    await ppid.getByRole('alert').filter({ hasText: TERPUTUS }).first().waitFor();
    await ppid.locator('[data-uji=tugas-dik]').getByText(TERPUTUS).waitFor();
    expect(await ppid.getByText(/Tidak ada .*menunggu tindakan/).count()).toBe(0);
  });

  test('halaman DIK tidak berkata bahwa belum ada yang dikecualikan', async () => {
    await ppid.getByRole('link', { name: 'DIK', exact: true }).click();
    await ppid.getByRole('alert').filter({ hasText: TERPUTUS }).first().waitFor();
    expect(await ppid.getByText('Belum ada informasi').count()).toBe(0);
  });

  test('begitu tersambung lagi, isinya tampil tanpa memuat ulang', async () => {
    await ppid.context().unroute(BASIS_DATA);
    await ppid.getByRole('link', { name: 'Kotak masuk' }).click();
    await ppid.getByText(/berkas menunggu tindakan Anda|Tidak ada berkas/).waitFor({ timeout: 90_000 });
    expect(await ppid.getByRole('alert').count()).toBe(0);
  });
});
