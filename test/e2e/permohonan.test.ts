import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { bukaFormulir, daftarkan, isiPermohonan, kirimFormulir, langkahAktif } from './support/aplikasi.js';
import { berantai } from './support/berantai.js';
import { pakaiPeramban } from './support/peramban.js';
import { selamaTahapan } from './support/tahapan.js';

describe('permohonan di meja layanan', () => {
  berantai();
  const { masuk } = pakaiPeramban();
  let desk: Page;
  beforeAll(async () => {
    desk = await masuk('desk');
  });

  test('permohonan yang didaftarkan mendapat nomor, batas waktu, dan penjelasannya', async () => {
    await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Rekapitulasi suara Pemilu 2024 per kecamatan' });
    await desk.locator('[data-uji=nomor]', { hasText: /\d{4}/ }).waitFor();
    await desk.locator('[data-uji=jatuh-tempo]', { hasText: /\d{4}$/ }).waitFor();
    await desk.getByText('Bagaimana tanggal ini dihitung?').click();
    await desk.getByText('Hari ke-10', { exact: true }).waitFor();
    await desk.getByText('Sabtu', { exact: true }).first().waitFor();
  });

  test('NIK tersamar, dan yang membukanya memberi alasan', async () => {
    await desk.getByText('************0003').waitFor();
    expect(await desk.getByText('1771014508900003').count()).toBe(0);
    await desk.getByRole('button', { name: 'Tampilkan NIK' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Buka' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Alasan membuka').fill('Mencocokkan dengan kartu identitas pemohon');
    await dialog.getByRole('button', { name: 'Buka' }).click();
    await dialog.getByText('1771014508900003').waitFor();
    await dialog.getByRole('button', { name: 'Tutup' }).click();
  });

  test('kotak masuk desk memuat permohonan itu dengan langkah dan tenggatnya', async () => {
    const nomor = await desk.locator('[data-uji=nomor]').innerText();
    await desk.getByRole('link', { name: 'Kotak masuk' }).first().click();
    const baris = desk.getByRole('listitem').filter({ hasText: nomor });
    await baris.getByText('Langkah 1').waitFor();
    await baris.locator('time').waitFor();
  });

  test('isian yang salah diberi pesan di sampingnya dan yang diketik tetap ada', async () => {
    await desk.getByRole('link', { name: 'Kotak masuk' }).first().click();
    await bukaFormulir(desk);
    await isiPermohonan(desk, { nama: 'Budi Contoh', rincian: 'Daftar pemilih tetap per kelurahan' });
    await desk.locator('[name=nik]').fill('123');
    await desk.locator('[name=tujuan]').fill('');
    await kirimFormulir(desk);
    await desk.getByText('NIK harus terdiri atas 16 angka.').waitFor();
    await desk.getByText('Tujuan penggunaan informasi wajib diisi.').waitFor();
    expect(await desk.locator('[name=nik]').getAttribute('aria-invalid')).toBe('true');
    expect(await desk.locator('[name=nama]').inputValue()).toBe('Budi Contoh');
    expect(await desk.locator('[name=nik]').inputValue()).toBe('123');
    expect(await desk.locator('[name=rincian]').inputValue()).toBe('Daftar pemilih tetap per kelurahan');
  });

  test('setelah diperbaiki, formulir yang sama terkirim', async () => {
    await desk.locator('[name=nik]').fill('1771014508900003');
    await desk.locator('[name=tujuan]').fill('Penelitian');
    await kirimFormulir(desk);
    await langkahAktif(desk, 1);
  });

  test('kiriman yang sama sesaat kemudian diberi tahu nomor yang sudah ada', async () => {
    const isi = { nama: 'Dewi Contoh', rincian: 'Jadwal kampanye rapat umum per daerah' };
    await desk.getByRole('link', { name: 'Kotak masuk' }).first().click();
    await daftarkan(desk, isi);
    const nomor = await desk.locator('[data-uji=nomor]').innerText();
    await desk.getByRole('link', { name: 'Kotak masuk' }).first().click();
    await bukaFormulir(desk);
    await isiPermohonan(desk, isi);
    await kirimFormulir(desk);
    await desk.getByRole('alert').filter({ hasText: nomor }).waitFor();
    expect(await desk.locator('[name=rincian]').inputValue()).toBe(isi.rincian);
  });

  test('selama tahapan desk ditanya tentang informasi Pemilu, dan batas waktunya lebih pendek', async () => {
    await desk.getByRole('link', { name: 'Kotak masuk' }).first().click();
    await bukaFormulir(desk);
    const pratinjau = desk.locator('[data-uji=pratinjau]');
    await pratinjau.filter({ hasText: '10 hari kerja' }).waitFor();
    expect(await desk.locator('[name=informasiPemilu]').count()).toBe(0);
    await selamaTahapan(async () => {
      await desk.locator('[name=informasiPemilu]').waitFor();
      await pratinjau.filter({ hasText: '3 hari kerja, masa tahapan' }).waitFor();
      await desk.locator('[name=informasiPemilu]').selectOption('TIDAK');
      await pratinjau.filter({ hasText: '10 hari kerja' }).waitFor();
    });
    await desk.locator('[name=informasiPemilu]').waitFor({ state: 'detached' });
  });
});
