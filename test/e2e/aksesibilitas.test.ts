import { describe, expect, test } from 'vitest';
import { bukaHalaman, daftarkan } from './support/aplikasi.js';
import { periksaAkses as periksa } from './support/axe.js';
import { pakaiPeramban } from './support/peramban.js';
import {
  bacaTanda,
  bukaLayanan,
  isiFormulir,
  keRingkasan,
  lacak,
  lampirkanKtp,
  tombolKirim,
} from './support/publik.js';

describe('aksesibilitas', () => {
  const { browser, masuk } = pakaiPeramban();

  test.each(['', 'permohonan', 'lacak', 'keberatan', 'survei', 'dik', 'bantuan', 'tanda-bukti'])(
    'laman publik /layanan/%s, selebar 320 piksel',
    async (jalur) => {
      const page = await bukaLayanan(browser(), jalur, { width: 320, height: 640 });
      // The list of offices has come.
      await page.waitForLoadState('networkidle');
      await periksa(page);
      await page.context().close();
    },
  );

  test('formulir dengan pesan, ringkasan, tanda bukti, dan pelacakan', async () => {
    const page = await bukaLayanan(browser(), 'permohonan', { width: 320, height: 640 });
    await page.locator('[name=satkerId] option[value=prov-bengkulu]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Lanjut: periksa isian' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('satkerId');
    await periksa(page);
    await isiFormulir(page, 'Jumlah petugas pemungutan suara per kecamatan tahun 2024');
    await lampirkanKtp(page);
    await periksa(page);
    await keRingkasan(page);
    await periksa(page);
    await tombolKirim(page).click();
    const tanda = await bacaTanda(page);
    await periksa(page);
    await lacak(page, tanda);
    await page.locator('[data-uji=keadaan]').waitFor();
    await page.getByText('Bagaimana tanggal ini dihitung?').click();
    await periksa(page);
    await page.context().close();
  });

  test('lompat ke isi, lalu Tab sampai ke isi halaman', async () => {
    const page = await bukaLayanan(browser(), 'bantuan');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('utama');
    await page.context().close();
  });

  test('aplikasi petugas: masuk, kotak masuk, berkas', async () => {
    const pintu = await bukaHalaman(browser());
    await pintu.getByLabel('Kata sandi').waitFor();
    await periksa(pintu);
    await pintu.context().close();
    const desk = await masuk('desk');
    await periksa(desk);
    await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Daftar kantor panitia pemungutan suara' });
    await periksa(desk);
    await desk.context().close();
  });
});
