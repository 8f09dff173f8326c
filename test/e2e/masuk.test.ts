import { describe, expect, test } from 'vitest';
import { akun, bukaHalaman } from './support/aplikasi.js';
import { pakaiPeramban } from './support/peramban.js';

describe('masuk', () => {
  const { browser, masuk } = pakaiPeramban();

  test('kata sandi yang salah mendapat alasan dan surel tetap tertulis', async () => {
    const page = await bukaHalaman(browser());
    await page.getByLabel('Surel').fill(akun('desk'));
    await page.getByLabel('Kata sandi').fill('bukan-ini');
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'Surel atau kata sandi salah' }).waitFor();
    expect(await page.getByLabel('Surel').inputValue()).toBe(akun('desk'));
    await page.context().close();
  });

  test('petugas melihat kantor dan perannya, lalu keluar', async () => {
    const page = await masuk('desk');
    const kepala = page.getByRole('banner');
    await kepala.getByText('Bengkulu').first().waitFor();
    await kepala.getByText('Desk Pelayanan').first().waitFor();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByLabel('Kata sandi').waitFor();
    await page.context().close();
  });

  test('hanya desk yang ditawari mendaftarkan permohonan', async () => {
    const kasubbag = await masuk('kasubbag');
    expect(await kasubbag.getByRole('link', { name: 'Daftarkan permohonan' }).count()).toBe(0);
    await kasubbag.context().close();
  });
});
