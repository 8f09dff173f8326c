import sharp from 'sharp';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { daftarkan } from './support/aplikasi.js';
import { periksaAkses } from './support/axe.js';
import {
  barisDokumen,
  formulirUnggah,
  kirimFile,
  pilihFile,
  png,
  SABAR,
  type FileUji,
} from './support/dokumen.js';
import { gambar } from './support/gambar.js';
import { pakaiPeramban } from './support/peramban.js';

const MB = 1024 * 1024;

/** The start of a Word file: enough to be known by its content. */
function awalWord(): Buffer {
  const nama = Buffer.from('word/document.xml');
  const kepala = Buffer.alloc(30);
  kepala.write('504b0304', 'hex');
  kepala.writeUInt16LE(nama.length, 26);
  return Buffer.concat([kepala, nama, Buffer.alloc(200)]);
}

/** A picture that does not compress: an upload of several pieces. */
function gambarBesar(): Promise<Buffer> {
  const sisi = 1000;
  const acak = Buffer.alloc(sisi * sisi * 3);
  let benih = 1;
  for (let i = 0; i < acak.length; i++) {
    benih = (benih * 1_103_515_245 + 12_345) % 2_147_483_648;
    acak[i] = benih >> 16;
  }
  return sharp(acak, { raw: { width: sisi, height: sisi, channels: 3 } })
    .png()
    .toBuffer();
}

describe('dokumen berkas', () => {
  const { masuk } = pakaiPeramban();
  let desk: Page;
  let formulir: Locator;
  beforeAll(async () => {
    desk = await masuk('desk');
    await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Peta daerah pemilihan provinsi' });
    formulir = formulirUnggah(desk);
  });

  const dokumen = (nama: string) => barisDokumen(desk, nama);
  const butir = (nama: string) => formulir.locator('[data-uji=butir-kirim]').filter({ hasText: nama });
  const peringatan = (kata: string) => formulir.getByRole('alert').filter({ hasText: kata });
  const kirim = () => kirimFile(formulir);
  const pilih = (kategori: string, ...files: FileUji[]) => pilihFile(formulir, kategori, ...files);

  test('gambar yang diunggah melewati semua tahap, tampil kecil, dan teksnya terbaca', async () => {
    await pilih('lampiran', await png('permohonan.png', 'PERMOHONAN INFORMASI'));
    await kirim();
    const baris = dokumen('permohonan.png');
    await baris.getByRole('img').waitFor(SABAR);
    await baris.getByText('Semua tahap selesai').waitFor(SABAR);
    await baris.locator('[data-uji=tahap] summary').click();
    expect(await baris.locator('[data-tahap]').count()).toBe(8);
    await baris.getByRole('button', { name: 'Baca teks' }).click(SABAR);
    await desk.getByRole('dialog').getByText('PERMOHONAN', { exact: false }).first().waitFor(SABAR);
    await desk.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
    expect(await butir('permohonan.png').count()).toBe(0);
  });

  test('beberapa berkas sekaligus: yang ditolak tidak menahan yang baik, dan yang sama menunjuk yang pertama', async () => {
    await pilih(
      'lampiran',
      await png('salinan.png', 'PERMOHONAN INFORMASI'),
      { name: 'catatan.txt', mimeType: 'text/plain', buffer: Buffer.from('catatan') },
      { name: 'kosong.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    );
    await peringatan('catatan.txt: Hanya PDF').waitFor();
    await peringatan('kosong.pdf: File ini kosong').waitFor();
    await kirim();
    await dokumen('salinan.png').locator('[data-uji=sama-dengan] a').waitFor(SABAR);
    await dokumen('salinan.png').locator('[data-uji=sama-dengan] a').click();
    expect(await desk.evaluate(() => document.querySelector(':target')?.textContent)).toContain(
      'permohonan.png',
    );
    expect(await dokumen('catatan.txt').count()).toBe(0);
    await formulir.getByRole('button', { name: 'Buang catatan.txt' }).click();
    await formulir.getByRole('button', { name: 'Buang kosong.pdf' }).click();
    expect(await formulir.locator('.galat').count()).toBe(0);
  });

  test('batas ukuran dan jenis mengikuti kategori yang dipilih, sebelum apa pun dikirim', async () => {
    const besar = { name: 'ktp.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(11 * MB, 32) };
    await pilih('identitas', besar);
    await peringatan('paling besar 10 MB').waitFor();
    await kirim();
    expect(await butir('ktp.pdf').getByText('tidak dikirim').count()).toBe(1);
    await formulir.getByLabel('Kategori').selectOption('lampiran');
    expect(await formulir.locator('.galat').count()).toBe(0);
    await formulir.getByRole('button', { name: 'Buang ktp.pdf' }).click();
    const kategori = await formulir.getByLabel('Kategori').locator('option').allTextContents();
    expect(kategori).toContain('Informasi dikecualikan');
  });

  test('berkas yang bukan seperti namanya ditolak dengan alasan', async () => {
    const buruk = { mimeType: 'application/pdf' };
    await pilih(
      'keputusan',
      { ...buruk, name: 'palsu.pdf', buffer: Buffer.from('ini bukan PDF sama sekali') },
      { ...buruk, name: 'keputusan-word.pdf', buffer: awalWord() },
    );
    await kirim();
    for (const nama of ['palsu.pdf', 'keputusan-word.pdf']) {
      await dokumen(nama).getByText('Ditolak').waitFor(SABAR);
      await dokumen(nama)
        .locator('.galat')
        .filter({ hasText: 'tidak sesuai dengan jenisnya' })
        .first()
        .waitFor();
    }
  });

  test('berkas yang dilepas di atas isian ikut terpilih; di tempat lain halaman tidak berganti', async () => {
    const isi = (await gambar('DISERET')).toString('base64');
    const bawaan = await desk.evaluateHandle((b64) => {
      const data = new DataTransfer();
      const bita = Uint8Array.from(atob(b64), (huruf) => huruf.charCodeAt(0));
      data.items.add(new File([bita], 'diseret.png', { type: 'image/png' }));
      return data;
    }, isi);
    await formulir.locator('.jatuhan').dispatchEvent('drop', { dataTransfer: bawaan });
    await butir('diseret.png').waitFor();
    const ditahan = await desk.evaluate(
      () => !document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true })),
    );
    expect(ditahan).toBe(true);
    await formulir.getByRole('button', { name: 'Buang diseret.png' }).click();
  });

  test('sambungan yang putus di tengah jalan dilanjutkan, tidak diulang dari awal', async () => {
    let mulai = 0;
    desk.on('request', (r) => {
      if (r.headers()['x-goog-upload-command'] === 'start') mulai += 1;
    });
    const cdp = await desk.context().newCDPSession(desk);
    const lambat = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 400 * 1024 };
    await cdp.send('Network.emulateNetworkConditions', lambat);
    await pilih('identitas', { name: 'ktp.png', mimeType: 'image/png', buffer: await gambarBesar() });
    await kirim();
    await butir('ktp.png').locator('progress:not([value="0"])').waitFor(SABAR);
    await cdp.send('Network.emulateNetworkConditions', { ...lambat, offline: true });
    await butir('ktp.png').getByText('Sambungan terputus').waitFor(SABAR);
    await cdp.send('Network.emulateNetworkConditions', { ...lambat, uploadThroughput: -1 });
    await dokumen('ktp.png').getByText('Selesai', { exact: true }).waitFor(SABAR);
    expect(mulai).toBe(1);
    await cdp.detach();
  });

  test.each([390, 1280])('daftar dan isian unggah, selebar %i piksel, tanpa temuan axe', async (width) => {
    await desk.setViewportSize({ width, height: 900 });
    await periksaAkses(desk);
  });
});
