import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  bukaFormulir,
  isiBidang,
  isiPermohonan,
  kirimAksi,
  kirimFormulir,
  lakukan,
  langkahAktif,
  pilihAksi,
  sampaiKoordinasi,
} from './support/aplikasi.js';
import { berantai } from './support/berantai.js';
import { gambar } from './support/gambar.js';
import { pakaiPeramban } from './support/peramban.js';

const SABAR = { timeout: 120_000 };
const RINCIAN = 'Hasil audit dana kampanye dan daftar penyumbangnya';

/** One request from its incomplete beginning to its hand-over; each test goes on where the one before ended. */
describe('permohonan yang belum lengkap, melalui kuasa', () => {
  berantai();
  const { masuk } = pakaiPeramban();
  let desk: Page;
  let kasubbag: Page;
  let alamat: string;

  beforeAll(async () => {
    desk = await masuk('desk');
    kasubbag = await masuk('kasubbag');
  });

  const unit = (nama: string, page: Page = kasubbag) =>
    page.locator('[data-uji=unit]').filter({ hasText: nama });

  test('isian milik satu kategori hanya tampil untuk kategori itu', async () => {
    await bukaFormulir(desk);
    for (const kunci of ['namaKuasa', 'jumlahAnggota', 'nomorBadanHukum', 'caraSalinan', 'informasiPemilu']) {
      expect(await desk.locator(`[name=${kunci}]`).count()).toBe(0);
    }
    await desk.locator('[name=kategori]').selectOption('BADAN_HUKUM');
    await desk.locator('[name=nomorBadanHukum]').waitFor();
    expect(await desk.locator('[name=nik]').count()).toBe(0);
    await desk.locator('[name=kategori]').selectOption('KELOMPOK_ORANG');
    await desk.locator('[name=jumlahAnggota]').waitFor();
    expect(await desk.locator('[name=nomorBadanHukum]').count()).toBe(0);
  });

  test('NIK dan telepon yang tidak lazim diberi tahu di sampingnya tanpa menahan', async () => {
    await isiPermohonan(desk, { nama: 'Sari Contoh', rincian: RINCIAN });
    await isiBidang(desk.locator('form'), {
      pengaju: 'KUASA',
      nik: '1771017513900003',
      telepon: '(0736) 21234',
      namaKuasa: 'Budi Kuasa',
      nomorSuratKuasa: 'SK-1/2026',
    });
    await desk.getByText('Bagian tanggal lahir pada NIK tidak lazim').waitFor();
    await desk.getByText('Bukan nomor seluler Indonesia').waitFor();
  });

  test('batas waktu terlihat sambil mengisi, dan kekurangan menahannya', async () => {
    const pratinjau = desk.locator('[data-uji=pratinjau]');
    await pratinjau.filter({ hasText: 'Bila lengkap, dijawab paling lambat' }).waitFor();
    await desk.getByLabel('Belum diserahkan pemohon').nth(1).check();
    expect(await desk.locator('[name=kekurangan]').inputValue()).toContain('Surat kuasa khusus');
    await pratinjau.filter({ hasText: 'Jangka waktu jawaban belum berjalan' }).waitFor();
  });

  test('permohonan terdaftar menunggu kelengkapan, identitasnya ikut terunggah', async () => {
    const pindaian = { name: 'ktp.png', mimeType: 'image/png', buffer: await gambar('KARTU TANDA PENDUDUK') };
    await desk.locator('[data-kategori=identitas]').setInputFiles(pindaian);
    // The first attempt is refused on its way: the file stays on screen and goes again from there.
    await desk.route('**/v0/b/**', (route) => route.fulfill({ status: 403, body: '{}' }));
    await kirimFormulir(desk);
    await desk.getByText('belum terkirim', { exact: true }).waitFor();
    await desk.unroute('**/v0/b/**');
    await desk.getByRole('button', { name: 'Unggah lagi' }).click();
    await langkahAktif(desk, 1);
    alamat = desk.url();
    await desk.locator('[data-uji=status]', { hasText: 'Menunggu kelengkapan' }).waitFor();
    await desk.locator('[data-uji=kelengkapan]', { hasText: 'Surat kuasa khusus' }).waitFor();
    expect(await desk.locator('[data-uji=jatuh-tempo]').count()).toBe(0);
    expect(await desk.locator('[data-aksi=perluKoordinasi]').count()).toBe(0);
    await desk.locator('[data-uji=dokumen]').filter({ hasText: 'ktp.png' }).waitFor(SABAR);
  });

  test('kotak masuk dan saringan mengenal statusnya', async () => {
    const nomor = await desk.locator('[data-uji=nomor]').innerText();
    await desk.getByRole('link', { name: 'Semua berkas' }).click();
    await desk.getByLabel('Status').selectOption('MENUNGGU_KELENGKAPAN');
    await desk
      .getByRole('listitem')
      .filter({ hasText: nomor })
      .getByText('menunggu kelengkapan', { exact: true })
      .waitFor();
    await desk.goto(alamat);
  });

  test('setelah dilengkapi jangka waktunya berjalan', async () => {
    await lakukan(desk, 'catatKelengkapan');
    await desk.locator('[data-uji=status]', { hasText: 'Berjalan' }).waitFor();
    await desk.locator('[data-uji=jatuh-tempo]', { hasText: /\d{4}$/ }).waitFor();
    expect(await desk.locator('[data-uji=kelengkapan]').count()).toBe(0);
  });

  test('Kasubbag meminta dua unit, tidak melewati batas waktu jawaban', async () => {
    await sampaiKoordinasi(desk);
    await kasubbag.goto(alamat);
    await pilihAksi(kasubbag, 'koordinasikan');
    const dialog = kasubbag.getByRole('dialog');
    const usulan = await dialog.locator('[name=batas]').inputValue();
    await isiBidang(dialog, {
      unit: 'Bagian Keuangan\nBagian Hukum',
      arahan: 'Siapkan datanya',
      batas: '2030-01-02',
    });
    await kirimAksi(kasubbag);
    await dialog.locator('.galat', { hasText: 'Paling lambat' }).waitFor();
    expect(await dialog.locator('[name=arahan]').inputValue()).toBe('Siapkan datanya');
    await dialog.locator('[name=batas]').fill(usulan);
    await kirimAksi(kasubbag);
    await dialog.waitFor({ state: 'detached' });
    await unit('Bagian Keuangan').waitFor();
    await unit('Bagian Hukum').waitFor();
  });

  test('Tim Penghubung memilih unit yang masih ditunggu', async () => {
    const penghubung = await masuk('tim-penghubung');
    await penghubung.goto(alamat);
    await lakukan(penghubung, 'jawabUnit', {
      unit: 'Bagian Keuangan',
      ringkasan: 'Laporan audit ada',
      tersedia: 'SEBAGIAN',
    });
    await unit('Bagian Keuangan').getByText('menjawab', { exact: true }).waitFor();
    // The one that is left needs no choosing any more.
    await lakukan(penghubung, 'jawabUnit', { ringkasan: 'Nama penyumbang dirahasiakan', tersedia: 'TIDAK' });
    await unit('Bagian Hukum').getByText('menjawab', { exact: true }).waitFor();
    await penghubung.context().close();
  });

  test('jawaban sebagian menuntut lembar uji, yang diunggah dari dialog itu juga', async () => {
    const ppid = await masuk('ppid');
    await ppid.goto(alamat);
    const jawaban = ppid.getByRole('listitem').filter({ hasText: 'Kirim jawaban unit' }).first();
    await jawaban.getByText('Lihat isian').click();
    await jawaban.getByText('Nama penyumbang dirahasiakan').waitFor();
    await pilihAksi(ppid, 'putuskan');
    const dialog = ppid.getByRole('dialog');
    expect(await dialog.locator('[name=pasal17]').count()).toBe(0);
    await isiBidang(dialog, { hasil: 'DITERIMA_SEBAGIAN', penguasaan: 'KAMI' });
    await isiBidang(dialog, {
      bentuk: ['SOFTCOPY'],
      waktuPenyediaan: '2',
      penghitaman: 'Nama penyumbang dihitamkan',
      pasal17: '17.h.3',
      alasan: 'Memuat kondisi keuangan orang',
      konsekuensi: 'Mengungkap rahasia pribadi',
      lembarUji: 'LU-1/2026',
    });
    await kirimAksi(ppid);
    await dialog.getByText('Pilih atau unggah dokumennya.').waitFor();
    const uji = { name: 'lembar-uji.png', mimeType: 'image/png', buffer: await gambar('LEMBAR UJI') };
    await dialog.getByLabel('File pindaian').setInputFiles(uji);
    await dialog.getByRole('button', { name: 'Unggah', exact: true }).click();
    const centang = dialog.getByRole('checkbox', { name: 'lembar-uji.png' });
    await centang.waitFor(SABAR);
    expect(await centang.isChecked()).toBe(true);
    await kirimAksi(ppid);
    await dialog.waitFor({ state: 'detached' });
    await langkahAktif(ppid, 5);
    // A worksheet may quote what it excludes: never among what the whole office reads.
    const lembar = ppid.locator('[data-uji=dokumen]').filter({ hasText: 'lembar-uji.png' });
    await lembar.getByText('Lembar uji konsekuensi').waitFor();
    await ppid.context().close();
  });

  test('Desk menyerahkan jawabannya', async () => {
    await langkahAktif(desk, 5);
    await lakukan(desk, 'serahkan', { cara: 'AMBIL_LANGSUNG' });
    await langkahAktif(desk, 6);
    await desk.locator('[data-uji=jangka-keberatan]', { hasText: 'keberatan sampai' }).waitFor();
  });
});
