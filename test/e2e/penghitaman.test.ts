import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { daftarkan, isiBidang, kirimAksi, lakukan, langkahAktif, pilihAksi } from './support/aplikasi.js';
import { berantai } from './support/berantai.js';
import { barisDokumen, formulirUnggah, kirimFile, pilihFile, png, SABAR } from './support/dokumen.js';
import { gambarTanda, gelap, tungguGambar } from './support/penampil.js';
import { pakaiPeramban } from './support/peramban.js';

const SALINAN = 'notula (dihitamkan).pdf';

/** One answer to an applicant, from the marks to the letter; each test goes on where the one before ended. */
describe('salinan yang dihitamkan sampai ke pemohon', () => {
  berantai();
  const { masuk } = pakaiPeramban();
  let desk: Page;
  let ppid: Page;
  let alamat: string;
  beforeAll(async () => {
    desk = await masuk('desk');
    ppid = await masuk('ppid');
    alamat = await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Notula rapat pleno tertutup' });
    await lakukan(desk, 'lengkap');
    await pilihFile(formulirUnggah(desk), 'lampiran', await png('notula.png', 'NOTULA RAPAT'));
    await kirimFile(formulirUnggah(desk));
  });

  test('Desk menandai; yang belum beralasan tidak dapat disimpan, dan menerapkan bukan haknya', async () => {
    await desk.getByRole('link', { name: 'Lihat: notula.png' }).click(SABAR);
    await tungguGambar(desk);
    await desk.getByRole('button', { name: 'Hitamkan' }).click();
    await gambarTanda(desk, 0.04, 0.18, 0.4, 0.16);
    const simpan = desk.getByRole('button', { name: 'Simpan konsep' });
    expect(await simpan.isDisabled()).toBe(true);
    await desk.getByLabel('Alasan tanda 1').selectOption('17.h.3');
    await simpan.click();
    await desk.getByText('Tersimpan: 1 tanda pada 1 halaman. PPID yang membuat salinannya.').waitFor(SABAR);
    expect(await desk.getByRole('button', { name: 'Buat salinan yang dihitamkan…' }).count()).toBe(0);
  });

  test('PPID diberi tahu ada konsep saat membuka dokumen, lalu menerapkannya', async () => {
    await ppid.goto(desk.url());
    await ppid.locator('[data-uji=kabar-hitam]', { hasText: '1 tanda' }).waitFor(SABAR);
    await ppid.getByRole('button', { name: 'Hitamkan' }).click();
    await ppid.getByRole('button', { name: 'Buat salinan yang dihitamkan…' }).click();
    await ppid.getByRole('button', { name: 'Ya, buat salinan' }).click();
    await desk.getByRole('link', { name: 'Buka salinan yang dihitamkan' }).click(SABAR);
    await desk.getByRole('heading', { name: SALINAN }).waitFor(SABAR);
    await tungguGambar(desk);
    expect(await gelap(desk, 0.06, 0.22, 0.3, 0.1)).toBeLessThan(60);
    await desk.getByRole('link', { name: 'Kembali ke berkas' }).click();
    await barisDokumen(desk, SALINAN).getByText('salinan yang dihitamkan').waitFor();
  });

  test('lampiran yang ditolak disebut di tempatnya; isian dan pilihan lain di dialog tetap', async () => {
    await pilihAksi(desk, 'beriLangsung');
    const dialog = desk.getByRole('dialog');
    await isiBidang(dialog, { bentuk: ['SOFTCOPY'], keterangan: 'Nama orang dihitamkan' });
    await dialog.getByLabel('Catatan').fill('Sudah diperiksa PPID');
    const salinan = dialog.getByRole('checkbox', { name: SALINAN });
    await salinan.check();
    const lampiran = dialog.locator('[data-uji=pilih-dokumen]');
    await lampiran.getByText('Unggah dokumen baru').click();
    const palsu = { name: 'palsu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('bukan PDF') };
    await pilihFile(lampiran, 'jawaban', palsu);
    await kirimFile(lampiran);
    await lampiran
      .getByRole('alert')
      .filter({ hasText: 'palsu.pdf: Isi file ini tidak sesuai' })
      .waitFor(SABAR);
    expect(await dialog.getByRole('checkbox', { name: 'palsu.pdf' }).count()).toBe(0);
    expect(await salinan.isChecked()).toBe(true);
    expect(await dialog.locator('[name=bentuk][value=SOFTCOPY]').isChecked()).toBe(true);
    expect(await dialog.locator('[name=keterangan]').inputValue()).toBe('Nama orang dihitamkan');
    expect(await dialog.getByLabel('Catatan').inputValue()).toBe('Sudah diperiksa PPID');
  });

  test('putusan terkirim dengan salinannya saja', async () => {
    await kirimAksi(desk);
    await desk.getByRole('dialog').waitFor({ state: 'detached' });
    await langkahAktif(desk, 5);
    const entri = desk.getByRole('listitem').filter({ hasText: 'Beri informasi langsung' }).first();
    await entri.getByText('Lihat isian').click();
    await entri.getByText(SALINAN, { exact: true }).waitFor();
    expect(await entri.getByText('palsu.pdf').count()).toBe(0);
    expect(alamat).toBe(desk.url());
  });
});
