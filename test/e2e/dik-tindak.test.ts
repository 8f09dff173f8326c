import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { geserTanggal } from '@ppid/domain/calendar/tanggal';
import { refButir, refButirNasional, refDokumen } from '../../functions/src/ports/firestore.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { berakhir, butirContoh } from '../fixtures/butir.js';
import { dokumenUji } from '../functions/pencarian-bantu.js';
import { isiBidang, kirimAksi, langkahAktif, pilihAksi, URL_HOSTING } from './support/aplikasi.js';
import { periksaAkses } from './support/axe.js';
import { berantai } from './support/berantai.js';
import { gambar } from './support/gambar.js';
import { pakaiPeramban } from './support/peramban.js';

const KANTOR = 'kab-kepulauan-mentawai';
const hari = new Date().toISOString().slice(0, 10);
const dekat = (id: string, informasi: string, lain = {}) =>
  berakhir(geserTanggal(hari, 60), { id, informasi, satkerId: KANTOR, status: 'AKAN_BERAKHIR', ...lain });
const PANJANG = dekat('e2e-sirsak', 'Peta gudang sirsak');
const BUKA = dekat('e2e-salak', 'Notula rapat salak');
const CABUT = dekat('e2e-sukun', 'Daftar hadir sukun');
const PUSAT = butirContoh({
  id: 'e2e-srikaya',
  lingkup: 'NASIONAL',
  satkerId: '',
  informasi: 'Soal srikaya',
});

const arahan = (page: Page) => page.locator('[data-uji=arahan-butir]');
const sejarah = (page: Page) => page.locator('[data-uji=sejarah-butir]');
const butir = (page: Page, id: string) => page.goto(`${URL_HOSTING}/dik/${id}`);

describe('butir DIK di tangan petugas', () => {
  berantai();
  const { masuk } = pakaiPeramban();
  let ppid: Page;
  let berkas: string;
  beforeAll(async () => {
    await Promise.all([PANJANG, BUKA, CABUT].map((b) => refButir(KANTOR, b.id).set(b)));
    await refButirNasional(PUSAT.id).set(PUSAT);
    ppid = await masuk('ppid', KANTOR);
  });
  afterAll(async () => {
    await refButirNasional(PUSAT.id).delete();
  });

  test('kotak masuk menyebut yang menunggu, dan menuntun ke daftarnya', async () => {
    const tugas = ppid.locator('[data-uji=tugas-dik]');
    await tugas.getByText(PANJANG.informasi).waitFor();
    await periksaAkses(ppid);
    await tugas.getByRole('link', { name: /^Akan berakhir atau ditinjau: \d+$/ }).click();
    await ppid.locator(`[data-uji=${BUKA.id}]`).waitFor();
    expect(await ppid.locator(`[data-uji=${PUSAT.id}]`).count()).toBe(0);
    await periksaAkses(ppid);
    await ppid.locator(`[data-uji=${PANJANG.id}]`).getByRole('link').click();
  });

  test('memperpanjang membuka berkas uji baru; butirnya mengatakan itu', async () => {
    await arahan(ppid)
      .getByText(/^PPID memutuskan membuka atau memperpanjang paling lambat /)
      .waitFor();
    await ppid
      .locator('[data-uji=dokumentasikan]')
      .getByText('Kantor ini belum mempunyai SOP pendokumentasian')
      .waitFor();
    await pilihAksi(ppid, 'perpanjang');
    const dialog = ppid.getByRole('dialog');
    await dialog.getByText('Tanggalnya sendiri tidak berubah.').waitFor();
    await dialog.getByRole('button', { name: 'Buka uji perpanjangan' }).click();
    await langkahAktif(ppid, 1);
    berkas = new URL(ppid.url()).pathname;
    await ppid.goto(URL_HOSTING);
    await ppid
      .locator(`[data-uji=tugas-dik] a[href="${berkas}"]`)
      .getByText('sedang diuji')
      .first()
      .waitFor();
    await butir(ppid, PANJANG.id);
    await arahan(ppid).getByText('Uji untuk memperpanjang sedang berjalan.').waitFor();
    await sejarah(ppid).locator(`a[href="${berkas}"]`).waitFor();
    expect(await ppid.locator('[data-aksi=perpanjang]').count()).toBe(0);
  });

  test('membuka sebelum berakhir: akibatnya disebut, pesan di isiannya, yang diketik tidak hilang', async () => {
    const asli = `dokumen/${KANTOR}/dikecualikan/e2e-salak/asli`;
    await simpanan.simpan(asli, await gambar('NOTULA SALAK'), 'image/png', {});
    const lain = {
      asli,
      tipe: 'image/png',
      jenis: 'pengecualian',
      berkasId: berkas.split('/').at(-1) ?? '',
    } as const;
    const dokumen = dokumenUji(KANTOR, 'e2e-salak-scan', 'dikecualikan', 'salak.png', lain);
    await refDokumen(KANTOR, dokumen.id).set(dokumen);
    await refButir(KANTOR, BUKA.id).update({ dokumenIds: [dokumen.id] });
    await butir(ppid, BUKA.id);
    await pilihAksi(ppid, 'buka');
    const dialog = ppid.getByRole('dialog');
    await dialog.getByText('Butir ini terbuka untuk umum sejak saat ini').first().waitFor();
    await isiBidang(dialog, {
      nomor: '7 Tahun 2026',
      alasan: 'Rapatnya sudah diumumkan.',
      tanggal: '2025-12-31',
    });
    await kirimAksi(ppid);
    await dialog.getByText('Mengapa dibuka wajib diisi.').waitFor();
    await dialog.getByText('Paling awal 2 Januari 2026.').waitFor();
    await expect
      .poll(() => dialog.locator('[name=sebab]').evaluate((el) => el === document.activeElement))
      .toBe(true);
    await periksaAkses(ppid);
    expect(await dialog.locator('[name=alasan]').inputValue()).toBe('Rapatnya sudah diumumkan.');
    await dialog.locator('[name=sebab]').selectOption('PENETAPAN');
    await dialog.locator('[name=tanggal]').fill('2026-01-05');
    await dialog.locator('[name=paham]').check();
    await kirimAksi(ppid);
    await dialog.waitFor({ state: 'detached' });
    await sejarah(ppid).getByText('Terbuka untuk umum.', { exact: true }).waitFor();
    await arahan(ppid).getByText('PPID sekarang memeriksa ada tidaknya data pribadi').waitFor();
  });

  test('memeriksa data pribadi dengan dua hasil, lalu membuka dokumennya', async () => {
    const dialog = ppid.getByRole('dialog');
    await pilihAksi(ppid, 'periksa');
    await isiBidang(dialog, { status: 'PERLU_DIHITAMKAN', catatan: 'Ada nomor telepon di sana.' });
    await kirimAksi(ppid);
    await dialog.getByText('Dokumen yang sudah dibaca seluruhnya wajib diisi.').waitFor();
    await dialog.locator('[name=dokumenIds]').check();
    await kirimAksi(ppid);
    await arahan(ppid).getByText('PPID sekarang menghitamkan data pribadi').waitFor();
    await pilihAksi(ppid, 'periksa');
    await isiBidang(dialog, { status: 'SIAP', catatan: 'Sudah dibaca, tidak ada data pribadi.' });
    await dialog.locator('[name=dokumenIds]').check();
    await kirimAksi(ppid);
    await arahan(ppid).getByText('PPID sekarang membuka 1 dokumen').waitFor();
    await periksaAkses(ppid);
    await ppid.getByRole('button', { name: 'Buka dokumen: salak.png' }).click();
    await dialog.getByText('apa adanya, tanpa penghitaman').waitFor();
    await dialog.getByRole('button', { name: 'Buka dokumen' }).click();
    await arahan(ppid).getByText('Butir ini terbuka dan sudah diperiksa.').waitFor();
    await ppid.getByRole('link', { name: 'Lihat salinan terbuka: salak.png' }).waitFor();
  });

  test('Atasan PPID hanya mencabut; setelahnya butir terbuka', async () => {
    const atasan = await masuk('atasan-ppid', KANTOR);
    await butir(atasan, CABUT.id);
    await arahan(atasan).waitFor();
    await pilihAksi(atasan, 'cabut');
    expect(
      await atasan.locator('main [data-aksi]').evaluateAll((b) => b.map((x) => x.getAttribute('data-aksi'))),
    ).toEqual(['cabut']);
    const dialog = atasan.getByRole('dialog');
    await dialog.getByText('tidak ada penolakan yang mengutip butir ini').waitFor();
    const tanggal = '2026-02-03';
    await isiBidang(dialog, { nomor: '8 Tahun 2026', tanggal, alasan: 'Alasannya tidak ada lagi.' });
    await dialog.locator('[name=paham]').check();
    await kirimAksi(atasan);
    await dialog.waitFor({ state: 'detached' });
    await atasan.locator('[data-uji=status-butir]', { hasText: 'Dicabut, terbuka.' }).waitFor();
    await atasan.setViewportSize({ width: 360, height: 800 });
    await periksaAkses(atasan);
    await atasan.context().close();
  });

  test('Desk melihat riwayatnya, tetapi tidak ditawari apa pun dan tidak membaca dokumennya', async () => {
    const desk = await masuk('desk', KANTOR);
    expect(await desk.locator('[data-uji=tugas-dik]').count()).toBe(0);
    await butir(desk, BUKA.id);
    await desk.locator('[data-uji=dokumen-butir]').getByText('salak.png').waitFor();
    expect(await desk.locator('main [data-aksi]').count()).toBe(0);
    expect(await desk.getByRole('link', { name: 'Lihat: salak.png', exact: true }).count()).toBe(0);
    await butir(desk, PUSAT.id);
    await arahan(desk).getByText('Hanya KPU RI yang dapat mengubah').waitFor();
    await desk.context().close();
  });

  test('daftar panjang: halaman, saringan, dan kata ada di alamat; tombol kembali mengikutinya', async () => {
    const banyak = Array.from({ length: 60 }, (_, i) =>
      butirContoh({ id: `e2e-banyak-${i}`, satkerId: KANTOR, informasi: `Arsip zaitun ${String(i)}` }),
    );
    await Promise.all(banyak.map((b) => refButir(KANTOR, b.id).set(b)));
    await ppid.goto(`${URL_HOSTING}/dik?status=BERLAKU`);
    const jumlah = ppid.locator('[data-uji=jumlah-dik]');
    await ppid.getByRole('searchbox').pressSequentially('zaitun');
    await jumlah.getByText(/^60 dari/).waitFor();
    await ppid.getByRole('button', { name: 'Berikutnya' }).click();
    await ppid.getByText('Halaman 2 dari 2').waitFor();
    expect(await ppid.locator('table.register tbody tr').count()).toBe(10);
    expect(new URL(ppid.url()).search).toBe('?status=BERLAKU&kata=zaitun&halaman=2');
    await ppid.reload();
    await ppid.getByText('Halaman 2 dari 2').waitFor();
    expect(await ppid.getByRole('searchbox').inputValue()).toBe('zaitun');
    await ppid.goBack();
    await ppid.getByText('Halaman 1 dari 2').waitFor();
    await ppid.goBack();
    await jumlah.getByText(/^60 dari/).waitFor({ state: 'detached' });
    expect(await ppid.getByRole('searchbox').inputValue()).toBe('');
    await Promise.all(banyak.map((b) => refButir(KANTOR, b.id).delete()));
  });
});
