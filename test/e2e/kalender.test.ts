import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pakaiPeramban } from './support/peramban.js';

const bukaKalender = async (page: Page) => {
  await page.getByRole('link', { name: 'Kalender' }).click();
  await page.getByRole('heading', { name: 'Kalender', exact: true }).waitFor();
};

describe('halaman kalender', () => {
  const { masuk } = pakaiPeramban();

  test('Admin menambah lalu menghapus hari khusus; yang salah dijelaskan di samping isiannya', async () => {
    const page = await masuk('admin', 'kota-pontianak');
    await bukaKalender(page);
    const kartu = page.getByRole('region', { name: 'Hari khusus kantor ini' });
    await kartu.getByText('Tambah hari khusus').press('Enter');
    await kartu.getByLabel('Jenis').selectOption('LOKAL');
    await kartu.getByLabel('Tanggal').fill('2028-06-14');
    await kartu.getByLabel('Nama hari').fill('HUT Kota Pontianak');
    await kartu.getByLabel('Sumber').fill('Salinan keputusan');
    await kartu.getByLabel('Berlaku untuk').selectOption('kantor');
    await kartu.getByRole('button', { name: 'Simpan' }).click();
    await kartu.getByText('Nomor keputusan wajib diisi').waitFor();
    expect(await kartu.getByLabel('Nama hari').inputValue()).toBe('HUT Kota Pontianak');
    await kartu.getByLabel('Nomor keputusan').fill('Keputusan Wali Kota Nomor 1 Tahun 2028');
    await kartu.getByRole('button', { name: 'Simpan' }).click();
    await kartu.locator('[data-uji=hari-2028-06-14]').waitFor();
    await page.getByText(/^Tersimpan\./).waitFor();
    await kartu.getByRole('button', { name: /^Hapus/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus', exact: true }).click();
    await kartu.locator('[data-uji=hari-2028-06-14]').waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: 'Riwayat perubahan' })
      .getByText('Hari khusus atau tahapan')
      .first()
      .waitFor();
    await page.context().close();
  });

  test('Admin KPU RI mencabut cuti bersama, dan kantor lain melihatnya tanpa dapat mengubah', async () => {
    const ri = await masuk('admin', 'kpu-ri');
    await bukaKalender(ri);
    const kartu = ri.getByRole('region', { name: 'Perubahan libur nasional' });
    await kartu.getByText('Tambah libur atau pencabutan nasional').click();
    const isian = kartu.locator('details[open]');
    await isian.getByLabel('Jenis').selectOption('DICABUT');
    await isian.getByLabel('Yang dicabut').selectOption('CB');
    await isian.getByLabel('Tanggal').fill('2027-12-24');
    await isian.getByLabel('Nama hari').fill('Cuti bersama Natal dicabut');
    await isian.getByLabel('Nomor keputusan').fill('SKB perubahan (contoh)');
    await isian.getByLabel('Sumber').fill('Uji');
    await isian.getByRole('button', { name: 'Simpan' }).click();
    await kartu.locator('[data-uji=hari-2027-12-24]').waitFor();
    const desk = await masuk('desk');
    await bukaKalender(desk);
    const sama = desk.getByRole('region', { name: 'Perubahan libur nasional' });
    await sama.locator('[data-uji=hari-2027-12-24]').waitFor();
    expect(await desk.getByRole('button', { name: /^Hapus/ }).count()).toBe(0);
    expect(await desk.getByText(/^Tambah/).count()).toBe(0);
    await kartu.getByRole('button', { name: /^Hapus/ }).click();
    await ri.getByRole('dialog').getByRole('button', { name: 'Hapus', exact: true }).click();
    await sama.locator('[data-uji=hari-2027-12-24]').waitFor({ state: 'detached' });
    await ri.context().close();
    await desk.context().close();
  });
});
