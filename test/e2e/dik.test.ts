import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refButir, refButirNasional, refDokumen } from '../../functions/src/ports/firestore.js';
import { butirContoh } from '../fixtures/butir.js';
import { dokumenUji } from '../functions/pencarian-bantu.js';
import {
  bukaFormulir,
  daftarkan,
  isiBidang,
  kirimAksi,
  lakukan,
  langkahAktif,
  pilihAksi,
} from './support/aplikasi.js';
import { periksaAkses } from './support/axe.js';
import { pakaiPeramban } from './support/peramban.js';
import { bukaLayanan, tabKe } from './support/publik.js';

const KANTOR = 'prov-bengkulu';
/** Words that no other test writes. */
const AKTIF = butirContoh({
  id: 'e2e-markisa',
  informasi: 'Laporan evaluasi kinerja pegawai markisa',
  bagian: 'Nilai perorangan',
  pasal17: ['17.h.4'],
});
const LEWAT = butirContoh({
  id: 'e2e-manggis',
  informasi: 'Rencana pengadaan manggis',
  jangka: { ...AKTIF.jangka, akhir: '2026-10-30' },
});
const NASIONAL = butirContoh({
  id: 'e2e-nangka',
  lingkup: 'NASIONAL',
  satkerId: '',
  informasi: 'Soal tes tertulis nangka',
});

describe('DIK', () => {
  const { browser, masuk } = pakaiPeramban();
  beforeAll(async () => {
    await Promise.all([
      refButir(KANTOR, AKTIF.id).set(AKTIF),
      refButir(KANTOR, LEWAT.id).set(LEWAT),
      refButirNasional(NASIONAL.id).set(NASIONAL),
    ]);
  });
  afterAll(async () => {
    await refButirNasional(NASIONAL.id).delete();
  });

  describe('petugas', () => {
    let page: Page;
    beforeAll(async () => {
      page = await masuk('ppid');
      await page.getByRole('link', { name: 'DIK', exact: true }).click();
      await page.locator(`[data-uji=${AKTIF.id}]`).waitFor();
    });

    test('melihat butir kantor dan nasional; yang lewat tampak terbuka; saringan dan kata', async () => {
      await page.locator(`[data-uji=${NASIONAL.id}]`).waitFor();
      const lewat = page.locator(`[data-uji=${LEWAT.id}]`);
      await lewat.getByText('Terbuka untuk publik sejak 31 Oktober 2026').waitFor();
      await page.getByLabel('Status').selectOption('BERLAKU');
      await lewat.waitFor({ state: 'detached' });
      await page.getByLabel('Lingkup').selectOption('NASIONAL');
      await page.locator(`[data-uji=${AKTIF.id}]`).waitFor({ state: 'detached' });
      await page.getByLabel('Lingkup').selectOption('');
      await page.getByRole('searchbox').fill('MARKISA evaluasi');
      await page.locator('[data-uji=jumlah-dik]', { hasText: /^1 dari \d+ butir\.$/ }).waitFor();
      await periksaAkses(page);
    });

    test('mengekspor yang disaring sebagai XLSX', async () => {
      const unduhan = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Unduh Excel: Daftar', exact: false }).click();
      expect((await unduhan).suggestedFilename()).toMatch(/^dik-prov-bengkulu-\d{4}-\d\d-\d\d\.xlsx$/);
    });

    test('membuka satu butir dengan riwayatnya, juga selebar 390 piksel', async () => {
      await page.getByRole('link', { name: AKTIF.informasi }).click();
      await page.locator('[data-uji=status-butir]', { hasText: 'Berlaku.' }).waitFor();
      await page
        .locator('[data-uji=sejarah-butir]', {
          hasText: 'Ditetapkan dikecualikan dengan Keputusan KPU RI Nomor 100',
        })
        .waitFor();
      await page.getByText('Belum ada penolakan yang mengutip butir ini.').waitFor();
      await page.setViewportSize({ width: 390, height: 844 });
      await periksaAkses(page);
      await page.goBack();
      await page.locator(`[data-uji=${AKTIF.id}]`).waitFor();
      await periksaAkses(page);
    });
  });

  describe('permohonan yang menyentuh DIK', () => {
    let desk: Page;
    let alamat: string;
    beforeAll(async () => {
      desk = await masuk('desk');
    });

    test('saat diketik, butirnya disarankan; permohonan tetap dapat didaftarkan', async () => {
      await bukaFormulir(desk);
      const saran = desk.locator('[data-uji=saran-dik]');
      await desk.locator('[name=rincian]').fill('Nomor kantor');
      expect(await saran.innerText()).toBe('');
      await desk.locator('[name=rincian]').pressSequentially(' dan hasil evaluasi markisanya');
      await saran.getByRole('link', { name: AKTIF.informasi }).waitFor();
      await periksaAkses(desk);
      await desk.getByRole('link', { name: 'Kotak masuk' }).click();
      alamat = await daftarkan(desk, {
        nama: 'Delima Contoh',
        rincian: 'Hasil evaluasi kinerja pegawai markisa',
      });
      await pilihAksi(desk, 'termasukDik');
      await desk.getByRole('dialog').getByText('Mungkin termasuk DIK:').waitFor();
      await kirimAksi(desk);
      await langkahAktif(desk, 3);
    });

    test('butir yang berakhir sementara itu ditolak dengan kalimatnya; yang berlaku diterima', async () => {
      const berkasId = new URL(alamat).pathname.split('/').at(-1) ?? '';
      await refDokumen(KANTOR, 'e2e-dik-lembar').set(
        dokumenUji(KANTOR, 'e2e-dik-lembar', 'lembar-uji', 'lembar-markisa.pdf', { berkasId }),
      );
      const ppid = await masuk('ppid');
      await ppid.goto(alamat);
      await pilihAksi(ppid, 'tetapkanPenolakan');
      const dialog = ppid.getByRole('dialog');
      await isiBidang(dialog, {
        pasal17: '17.h.4',
        konsekuensi: 'Hasil evaluasi seseorang terungkap.',
        penjelasan: 'Tercantum dalam DIK.',
        butirDik: [AKTIF.id],
      });
      // What ended is not offered.
      expect(await dialog.locator(`[name=butirDik][value=${LEWAT.id}]`).count()).toBe(0);
      await dialog.getByText('mungkin yang diminta').waitFor();
      await dialog.getByLabel(/lembar-markisa\.pdf/).check();
      const jangka = { ...AKTIF.jangka, akhir: '2026-11-01' };
      await refButir(KANTOR, AKTIF.id).update({ jangka });
      await dialog.getByText('sudah tidak berlaku').waitFor();
      await kirimAksi(ppid);
      await dialog.getByText(`Butir DIK “${AKTIF.informasi}” sudah berakhir 1 November 2026.`).waitFor();
      await refButir(KANTOR, AKTIF.id).update({ jangka: AKTIF.jangka });
      await dialog.getByText('mungkin yang diminta').waitFor();
      await kirimAksi(ppid);
      await dialog.waitFor({ state: 'detached' });
      await ppid.goto(new URL(`/dik/${AKTIF.id}`, alamat).href);
      await ppid.locator(`a[href="/berkas/permohonan/${berkasId}"]`).waitFor();
      await lakukan(desk, 'informasikan');
      await langkahAktif(desk, 5);
    });
  });

  test('laman publik: kantor dipilih dengan papan tik, yang berlaku lebih dulu, tanpa rahasia, 390 piksel', async () => {
    const page = await bukaLayanan(browser(), 'dik');
    await page.locator(`#kantor-dik option[value=${KANTOR}]`).waitFor({ state: 'attached' });
    await tabKe(page, { nama: 'satkerId' });
    await page.keyboard.type('KPU Provinsi Beng');
    await page.getByRole('heading', { level: 3, name: AKTIF.informasi }).waitFor();
    await page.getByRole('heading', { level: 3, name: NASIONAL.informasi }).waitFor();
    await page.getByText('Terbuka untuk publik sejak 31 Oktober 2026').waitFor();
    const isi = await page.locator('main').innerText();
    expect(isi.indexOf(AKTIF.informasi)).toBeLessThan(isi.indexOf(LEWAT.informasi));
    for (const rahasia of ['LUK', AKTIF.id, 'dik-1']) expect(isi).not.toContain(rahasia);
    await page.getByLabel('Cari dalam daftar').fill('manggis');
    await page.locator('[data-uji=jumlah-dik]', { hasText: /^1 dari/ }).waitFor();
    await periksaAkses(page);
    // The address leads to the same list.
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'KPU Provinsi Bengkulu' }).waitFor();
    const asal = await page.evaluate(() => performance.getEntriesByType('resource').map((r) => r.name));
    expect(asal.filter((nama) => /firebase|firestore/.test(nama))).toEqual([]);
    await page.context().close();
  });
});
