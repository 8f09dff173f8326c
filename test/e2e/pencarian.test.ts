import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { dokumenUji, simpanDokumen } from '../functions/pencarian-bantu.js';
import { daftarkan } from './support/aplikasi.js';
import { periksaAkses } from './support/axe.js';
import { pakaiPeramban } from './support/peramban.js';

const KANTOR = 'prov-bengkulu';
/** Words that no other test writes. */
const KATA = 'kedondong';
const ISI = 'belimbing';
const RAHASIA = 'srikaya';

async function cari(page: Page, kata: string): Promise<void> {
  await page.getByRole('searchbox').fill(kata);
  await page.getByRole('searchbox').press('Enter');
}

describe('pencarian', () => {
  const { masuk } = pakaiPeramban();
  let desk: Page;
  let alamat: string;
  beforeAll(async () => {
    desk = await masuk('desk');
    alamat = await daftarkan(desk, { nama: 'Rambutan Contoh', rincian: `Peta ${KATA} tingkat provinsi` });
    const berkasId = new URL(alamat).pathname.split('/').at(-1) ?? '';
    const dokumen = (id: string, kategori: 'lampiran' | 'dikecualikan', teks: string[]) =>
      simpanDokumen(dokumenUji(KANTOR, `cari-${id}`, kategori, `${ISI} ${id}.pdf`, { berkasId }), teks);
    await dokumen('biasa', 'lampiran', [
      'Halaman pertama',
      `Di sini <b>${ISI}</b> disebut\nNomor 0077/PPID/17/XI/2026`,
    ]);
    await dokumen('rahasia', 'dikecualikan', [`Yang ${RAHASIA} tidak boleh dibaca`]);
  });

  const temuan = (page: Page) => page.locator('.temuan');

  test('tombol / membuka pencarian; kata judul menemukan berkasnya, disorot, dan membukanya', async () => {
    await desk.locator('h1').click();
    await desk.keyboard.press('/');
    await desk.getByRole('heading', { name: 'Pencarian' }).waitFor();
    expect(await desk.evaluate(() => document.activeElement?.id)).toBe('kata-cari');
    await desk.getByText('tekan Enter').waitFor();
    await desk.keyboard.type(KATA.slice(0, 6));
    await desk.keyboard.press('Enter');
    await temuan(desk).locator('mark', { hasText: KATA }).waitFor();
    expect(await temuan(desk).count()).toBe(1);
    await temuan(desk).getByRole('link').click();
    await desk.waitForURL(alamat);
    // Back to the very results.
    await desk.goBack();
    await temuan(desk).first().waitFor();
    expect(await desk.getByRole('searchbox').inputValue()).toBe(KATA.slice(0, 6));
  });

  test('isi dokumen dengan cuplikan, nomor surat, saringan, dan dokumen dikecualikan tanpa isinya', async () => {
    await cari(desk, ISI);
    const isi = desk.locator('[data-uji=temuan-halaman]');
    await isi.locator('.cuplikan').waitFor();
    const cuplikan = `Di sini <b>${ISI}</b> disebut Nomor 0077/PPID/17/XI/2026`;
    expect(await isi.locator('.cuplikan').innerText()).toBe(cuplikan);
    expect(await isi.locator('.cuplikan mark').allInnerTexts()).toEqual([ISI]);
    expect(await isi.getByText('halaman 2', { exact: true }).count()).toBe(1);
    const tertutup = desk.locator('[data-uji=temuan-dokumen]');
    await tertutup.getByText('isinya tidak ditampilkan').waitFor();
    expect(await tertutup.locator('.cuplikan').count()).toBe(0);
    await desk.getByLabel('Cari dalam').selectOption('halaman');
    await tertutup.waitFor({ state: 'detached' });
    await isi.waitFor();
    expect(await temuan(desk).count()).toBe(1);
    await desk.getByLabel('Cari dalam').selectOption('');
    await cari(desk, '77/PPID/17');
    await isi.locator('mark', { hasText: '0077/PPID/17/XI/2026' }).waitFor();
    // The desk sees that the document exists; what is in it is not even compared.
    await cari(desk, RAHASIA);
    await desk.getByText('Tidak ada yang cocok.').waitFor();
  });

  test('pesan untuk yang tidak dapat dicari; 390 piksel tanpa gulir samping; axe tanpa temuan', async () => {
    await cari(desk, 'a');
    await desk.getByRole('alert').filter({ hasText: 'terlalu pendek' }).waitFor();
    await desk.setViewportSize({ width: 390, height: 800 });
    await periksaAkses(desk);
    await cari(desk, ISI);
    await temuan(desk).first().waitFor();
    await periksaAkses(desk);
    await desk.setViewportSize({ width: 1280, height: 900 });
  });

  test('nama pemohon hanya bagi yang mengenalnya; isi tertutup hanya bagi yang boleh membukanya, tanpa cuplikan', async () => {
    await cari(desk, 'rambutan');
    await desk.locator('[data-uji=temuan-pemohon]').waitFor();
    const pelaksana = await masuk('pelaksana');
    await pelaksana.getByRole('link', { name: 'Pencarian' }).click();
    await cari(pelaksana, 'rambutan');
    await pelaksana.getByText('Tidak ada yang cocok.').waitFor();
    await cari(pelaksana, ISI);
    await temuan(pelaksana).first().waitFor();
    expect(await temuan(pelaksana).count()).toBe(1);
    expect(await pelaksana.getByLabel('Cari di semua kantor KPU').count()).toBe(0);
    await pelaksana.context().close();

    const ppid = await masuk('ppid');
    await ppid.getByRole('link', { name: 'Pencarian' }).click();
    await cari(ppid, RAHASIA);
    await ppid.locator('[data-uji=temuan-dokumen]').waitFor();
    expect(await ppid.locator('main').innerText()).not.toContain('tidak boleh dibaca');
    await ppid.context().close();
  });

  test('KPU RI mencari di semua kantor: hanya yang biasa, dengan nama kantornya', async () => {
    const ri = await masuk('ppid', 'kpu-ri');
    await ri.getByRole('link', { name: 'Pencarian' }).click();
    await cari(ri, ISI);
    await ri.getByText('Tidak ada yang cocok.').waitFor();
    await ri.getByLabel('Cari di semua kantor KPU').check();
    await temuan(ri).getByText('KPU Provinsi Bengkulu').waitFor();
    expect(await temuan(ri).count()).toBe(1);
    expect(await temuan(ri).getByRole('link').count()).toBe(0);
    await ri.context().close();
  });
});
