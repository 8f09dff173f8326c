import { jalurDokumen, jalurKarantina } from '@ppid/domain/dokumen/jalur';
import { alasanKarantina, GALAT_TAHAP } from '@ppid/domain/dokumen/pesan';
import { gagalTahap, tahapBaru } from '@ppid/domain/dokumen/tahap';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { bungkusPdf } from '../fixtures/ketik.js';
import { daftarkan } from './support/aplikasi.js';
import { KANTOR, PADA, SEMUA_SELESAI, simpanan, taruhDokumen } from './support/arsip.js';
import { barisDokumen, formulirUnggah, kirimFile, pilihFile, SABAR } from './support/dokumen.js';
import { buram, gambar } from './support/gambar.js';
import { pakaiPeramban } from './support/peramban.js';
import { simakTahap } from './support/simak.js';

const KALIMAT =
  'Berita acara rapat pleno terbuka\nKPU Provinsi Bengkulu tahun 2026\nDitetapkan di kota Bengkulu';
const pindaian = (lain = ''): Promise<Buffer> => gambar(KALIMAT + lain, 28);
const png = async (nama: string) => ({ nama, tipe: 'image/png', isi: await pindaian() });

describe('tahap pengolahan dokumen', () => {
  const { masuk } = pakaiPeramban();
  let desk: Page;
  let alamat: string;
  beforeAll(async () => {
    desk = await masuk('desk');
    alamat = await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Berita acara rapat pleno terbuka' });
  });

  const ulangi = (nama: string, tahap: string, page = desk) =>
    barisDokumen(page, nama).getByRole('button', { name: `${tahap}: ${nama}` });

  test('pembacaan pindaian terlihat halaman demi halaman', async () => {
    const lembar = [1, 2, 3, 4, 5].map(async (no) => ({
      jpeg: await sharp(await pindaian(` ${no}`))
        .greyscale()
        .jpeg()
        .toBuffer(),
      ...{ lebar: 1000, tinggi: 640 },
    }));
    const terlihat = await simakTahap(desk);
    await pilihFile(formulirUnggah(desk), 'lampiran', {
      ...{ name: 'bundel.pdf', mimeType: 'application/pdf' },
      buffer: bungkusPdf(await Promise.all(lembar), 150),
    });
    await kirimFile(formulirUnggah(desk));
    await barisDokumen(desk, 'bundel.pdf').getByText('Semua tahap selesai').waitFor(SABAR);
    const halaman = (await terlihat()).flatMap(
      (kalimat) => /^Membaca pindaian: halaman (\d) dari 5$/.exec(kalimat)?.[1] ?? [],
    );
    expect(halaman.length).toBeGreaterThan(1);
    expect(halaman).toEqual([...new Set(halaman)].sort());
  });

  test('tahap yang gagal diulang: gagal lagi dengan alasannya, lalu berhasil', async () => {
    const nama = 'undangan.png';
    const tahap = gagalTahap(SEMUA_SELESAI, ['cilik', 'teks'], PADA, GALAT_TAHAP.gagal, true);
    const baik = await png(nama);
    const { asli } = await taruhDokumen(
      alamat,
      { ...baik, isi: Buffer.from('bukan gambar') },
      { tahap, status: 'GAGAL' },
    );
    const baris = barisDokumen(desk, nama);
    await baris.getByText('Perlu diulang: membuat gambar kecil, mengambil teks').waitFor();
    await ulangi(nama, 'Ulangi mengambil teks').click();
    const teks = baris.locator('[data-tahap=teks]');
    await baris.locator('[data-uji=tahap] summary').click();
    await teks.getByText(GALAT_TAHAP.ditolak).waitFor(SABAR);
    await simpanan.simpan(asli ?? '', baik.isi, baik.tipe);
    await ulangi(nama, 'Ulangi mengambil teks').click();
    await teks.getByText('selesai', { exact: true }).waitFor(SABAR);
    await ulangi(nama, 'Ulangi membuat gambar kecil').click(SABAR);
    await baris.getByRole('img').waitFor(SABAR);
    await baris.getByText('Semua tahap selesai').waitFor(SABAR);
    expect(await baris.getByRole('button', { name: 'Ulangi' }).count()).toBe(0);
  });

  test('halaman yang diragukan ditandai perlu dilihat; setelah terbaca baik tandanya hilang', async () => {
    const nama = 'buram.png';
    const buffer = await buram(await pindaian());
    await pilihFile(formulirUnggah(desk), 'lampiran', { name: nama, mimeType: 'image/png', buffer });
    await kirimFile(formulirUnggah(desk));
    const baris = barisDokumen(desk, nama);
    await baris.getByText('1 halaman perlu dilihat').click(SABAR);
    await baris.getByText('Halaman 1 terbaca dengan keyakinan rendah').waitFor();
    await baris.getByRole('link', { name: 'Lihat' }).click();
    const teks = desk.getByRole('region', { name: 'Teks halaman 1' });
    await teks.getByText('Halaman 1 terbaca dengan keyakinan rendah').waitFor();
    // A sharp original in its place stands for a better reading.
    const id = new URL(desk.url()).pathname.split('/').at(-1) ?? '';
    await simpanan.simpan(jalurDokumen(KANTOR, 'biasa', id).asli, await pindaian(), 'image/png');
    await desk.goto(alamat);
    await ulangi(nama, 'Baca ulang pindaian').click();
    await baris.locator('[data-uji=perhatian]').waitFor({ state: 'detached', ...SABAR });
    await baris.getByText('Semua tahap selesai').waitFor(SABAR);
    await baris.getByRole('link', { name: 'Lihat' }).click();
    await teks.getByText('Ditetapkan di kota Bengkulu').first().waitFor();
    expect(await teks.getByText('keyakinan rendah').count()).toBe(0);
    await desk.goto(alamat);
  });

  test('file yang dikarantina dilepas PPID, bukan Desk, lalu diolah sampai selesai', async () => {
    const nama = 'rekap.png';
    const file = await png(nama);
    const karantina = { kode: 'GAGAL_DIOLAH' as const, alasan: alasanKarantina('GAGAL_DIOLAH') };
    const tahap = gagalTahap(tahapBaru('biasa', 5), ['cilik', 'teks'], PADA, GALAT_TAHAP.gagal, true);
    const { id } = await taruhDokumen(alamat, file, { karantina, tahap, status: 'KARANTINA', asli: null });
    await simpanan.simpan(jalurKarantina(KANTOR, id), file.isi, 'application/octet-stream');
    const baris = barisDokumen(desk, nama);
    await baris.getByText(karantina.alasan).waitFor();
    expect(await baris.getByRole('button').count()).toBe(0);
    const ppid = await masuk('ppid');
    await ppid.goto(alamat);
    await ulangi(nama, 'Coba olah sekali lagi', ppid).click();
    await baris.getByText('Semua tahap selesai').waitFor(SABAR);
    await baris.getByRole('img').waitFor(SABAR);
    expect(await baris.getByText(karantina.alasan).count()).toBe(0);
    await baris.getByRole('button', { name: 'Baca teks' }).click();
    await desk.getByRole('dialog').getByText('kota Bengkulu').waitFor();
    await desk.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
    await ppid.context().close();
  });
});
