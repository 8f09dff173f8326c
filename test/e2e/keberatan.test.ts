import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  daftarkan,
  isiBidang,
  kirimAksi,
  lakukan,
  langkahAktif,
  masukSebagai,
  pilihAksi,
  sampaiKoordinasi,
} from './support/aplikasi.js';
import { berantai } from './support/berantai.js';
import { pakaiPeramban } from './support/peramban.js';
import { akunRangkap } from './support/rangkap.js';

const RINCIAN = 'Notula rapat pleno penetapan pasangan calon';
const POKOK = {
  pokok: 'Jawaban tidak memuat notula',
  tanggapan: 'Notula tidak dikecualikan dan harus diberikan',
};

/** One request answered otherwise than asked, its objection, and what follows; the tests go on from each other. */
describe('keberatan di meja layanan', () => {
  berantai();
  const { browser, masuk } = pakaiPeramban();
  let desk: Page;
  let kasubbag: Page;
  let ppid: Page;
  let rangkap: Page;
  let permohonan: string;
  let keberatan: string;

  beforeAll(async () => {
    desk = await masuk('desk');
    kasubbag = await masuk('kasubbag');
    ppid = await masuk('ppid');
    rangkap = await masukSebagai(browser(), await akunRangkap(['PPID', 'ATASAN_PPID']));
    permohonan = await daftarkan(desk, { nama: 'Sari Contoh', rincian: RINCIAN });
    await sampaiKoordinasi(desk);
    await kasubbag.goto(permohonan);
    await lakukan(kasubbag, 'koordinasikan', { unit: 'Bagian Hukum', arahan: 'Siapkan notula' });
  });

  test('sebelum dijawab belum ada jalan keberatan', async () => {
    expect(await desk.getByRole('link', { name: 'Ajukan keberatan' }).count()).toBe(0);
  });

  test('setelah diserahkan tombolnya ada, dan formulir membawa nomor permohonannya', async () => {
    await rangkap.goto(permohonan);
    await lakukan(rangkap, 'putuskan', {
      hasil: 'DITERIMA_SELURUHNYA',
      penguasaan: 'KAMI',
      bentuk: ['SOFTCOPY'],
      waktuPenyediaan: '1',
    });
    await langkahAktif(desk, 5);
    await lakukan(desk, 'serahkan', { cara: 'EMAIL' });
    await langkahAktif(desk, 6);
    const nomor = await desk.locator('[data-uji=nomor]').innerText();
    await desk.getByRole('link', { name: 'Ajukan keberatan' }).click();
    await desk.locator('[data-uji=permohonan-asal]', { hasText: nomor }).waitFor();
    expect(await desk.locator('[name=nomorPermohonan]').inputValue()).toBe(nomor);
    expect(await desk.locator('[name=alamat]').count()).toBe(0);
  });

  test('alasan yang tidak sesuai ditandai, dan bila tetap dipilih ditolak tanpa kehilangan isian', async () => {
    const form = desk.locator('form');
    await form
      .locator('label', { hasText: 'Penolakan berdasarkan alasan pengecualian' })
      .getByText('tidak sesuai dengan keadaan')
      .waitFor();
    await isiBidang(form, { kanal: 'LANGSUNG', alasan: ['a'], kasusPosisi: 'Notula tidak ikut diberikan' });
    await form.locator('[name=persetujuanDataPribadi]').check();
    await desk.getByRole('button', { name: 'Daftarkan keberatan' }).click();
    await form.getByText('Alasan huruf a tidak sesuai').waitFor();
    expect(await form.locator('[name=kasusPosisi]').inputValue()).toBe('Notula tidak ikut diberikan');
  });

  test('keberatan terdaftar dengan register sendiri, jam Atasan PPID, dan tautan dua arah', async () => {
    const form = desk.locator('form');
    await form.locator('[name=alasan][value=a]').uncheck();
    await form.locator('[name=alasan][value=d]').check();
    await desk.getByRole('button', { name: 'Daftarkan keberatan' }).click();
    await langkahAktif(desk, 1);
    keberatan = desk.url();
    await desk.locator('[data-uji=nomor]', { hasText: 'KEB' }).waitFor();
    await desk.locator('[data-uji=jatuh-tempo]').waitFor();
    const pokok = desk.locator('[data-uji=pokok-keberatan]');
    await pokok.getByText('d. Permintaan ditanggapi tidak sebagaimana').waitFor();
    await desk.getByText('Sari Contoh').waitFor();
    await pokok.getByRole('link').click();
    await desk.getByRole('link', { name: /KEB/ }).click();
    await langkahAktif(desk, 1);
  });

  test('yang memutus permohonan diberi tahu mengapa ia tidak boleh menjawab', async () => {
    await lakukan(desk, 'teruskan');
    await ppid.goto(keberatan);
    await lakukan(ppid, 'sampaikanBahan', {
      kronologi: 'Diminta, lalu dijawab seluruhnya',
      pertimbangan: 'Cukup',
    });
    await rangkap.goto(keberatan);
    await langkahAktif(rangkap, 3);
    await pilihAksi(rangkap, 'kuatkan');
    const dialog = rangkap.getByRole('dialog');
    await dialog.locator('[data-uji=dilarang]', { hasText: 'Anda yang memutus permohonan ini' }).waitFor();
    await isiBidang(dialog, POKOK);
    await kirimAksi(rangkap);
    await dialog.getByRole('alert').filter({ hasText: 'Anda yang memutus permohonan ini' }).waitFor();
    expect(await dialog.locator('[name=tanggapan]').inputValue()).toBe(POKOK.tanggapan);
  });

  test('Atasan PPID mengabulkan dengan perintah, dan permohonan kembali ke langkah putusan', async () => {
    const atasan = await masuk('atasan-ppid');
    await atasan.goto(keberatan);
    await lakukan(atasan, 'kabulkan', {
      keputusan: 'MENGABULKAN_SELURUH',
      ...POKOK,
      perintah: 'Berikan notula rapat',
    });
    await atasan.locator('[data-uji=tanggapan]', { hasText: 'Mengabulkan seluruhnya' }).waitFor();
    await atasan.context().close();
    await ppid.goto(permohonan);
    await ppid.locator('[data-uji=perintah]', { hasText: 'Berikan notula rapat' }).waitFor();
    await langkahAktif(ppid, 4);
  });

  test('PPID memutus ulang sesuai perintah', async () => {
    await kasubbag.goto(permohonan);
    await lakukan(kasubbag, 'koordinasikan', { unit: 'Bagian Hukum', arahan: 'Notula lengkap' });
    await lakukan(ppid, 'putuskan', {
      hasil: 'DITERIMA_SELURUHNYA',
      penguasaan: 'KAMI',
      bentuk: ['SOFTCOPY'],
      waktuPenyediaan: '1',
    });
    await langkahAktif(ppid, 5);
    await ppid.locator('[data-uji=perintah]', { hasText: 'Dijawab ulang' }).waitFor();
  });

  test('penyampaian membuka jangka sengketa; perkara dan sidangnya tercatat', async () => {
    await desk.goto(keberatan);
    await langkahAktif(desk, 4);
    expect(await desk.locator('[data-aksi=sampaikan]').count()).toBe(0);
    await lakukan(desk, 'sampaikanPerintah', { cara: 'AMBIL_LANGSUNG' });
    await desk.locator('[data-uji=sengketa-sampai]', { hasText: /\d{4}$/ }).waitFor();
    await ppid.goto(keberatan);
    await lakukan(ppid, 'laksanakan', { uraian: 'Notula diberikan' });
    await langkahAktif(desk, 6);
    await lakukan(desk, 'catatSengketa', {
      nomorPerkara: '001/KI-BKL/2026',
      komisi: 'Komisi Informasi Bengkulu',
    });
    await langkahAktif(ppid, 7);
    await lakukan(ppid, 'catatSidang', { tanggal: '2026-12-15', agenda: 'MEDIASI', tempat: 'Ruang sidang' });
    const sengketa = ppid.locator('[data-uji=sengketa]');
    await sengketa.getByText('001/KI-BKL/2026').waitFor();
    await sengketa.getByText('Mediasi').waitFor();
  });

  test('permohonan yang dicabut tertutup dengan alasannya', async () => {
    await desk.goto(new URL('/', permohonan).href);
    await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Daftar inventaris kantor tahun ini' });
    await lakukan(desk, 'cabut', { cara: 'LISAN', alasan: 'Sudah mendapatkannya dari laman' });
    await langkahAktif(desk, 6);
    await desk.locator('[data-uji=penutupan]', { hasText: 'Sudah mendapatkannya dari laman' }).waitFor();
    // A close is no answer: whoever was closed wrongly may still object (ground e).
    await desk.getByRole('link', { name: 'Ajukan keberatan' }).waitFor();
  });
});
