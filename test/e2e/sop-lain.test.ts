import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { akun, isiBidang, lakukan, langkahAktif, masukSebagai } from './support/aplikasi.js';
import { launchPeramban } from './support/peramban.js';

interface Kasus {
  seed: number;
  kantor: string;
  peran: string;
  /** Part of the label of the button that opens it. */
  buka: RegExp;
  aksi: string;
  isi: Record<string, string | string[]>;
}

const KASUS: Kasus[] = [
  {
    ...{ seed: 0, kantor: 'kab-kepulauan-mentawai', peran: 'tim-penghubung', buka: /klasifikasi/i },
    aksi: 'usulkan',
    isi: {
      informasi: 'Data pribadi pemilih',
      unit: 'Subbagian Perencanaan',
      pasal17: ['17.h.3', '17.j'],
      undangUndang: 'UU 27/2022 Pasal 16',
      alasan: 'Memuat data pribadi',
    },
  },
  {
    ...{ seed: 1, kantor: 'kab-manggarai-barat', peran: 'ppid', buka: /pendokumentasian/i },
    aksi: 'teruskan',
    isi: { nomor: '12/2026', tanggal: '2026-11-02', tentang: 'Penetapan informasi dikecualikan' },
  },
  {
    ...{ seed: 3, kantor: 'kab-manggarai-barat', peran: 'sekretaris', buka: /penyusunan/i },
    aksi: 'tugaskan',
    isi: { arahan: 'Susun daftar informasi publik tahun ini' },
  },
  {
    ...{ seed: 4, kantor: 'kota-pontianak', peran: 'desk', buka: /pendokumentasian/i },
    aksi: 'kumpulkan',
    isi: { jumlah: '12', periode: 'Tahun 2026', ringkasan: 'Dua belas dokumen' },
  },
];

describe('formulir SOP lain', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchPeramban();
  });
  afterAll(() => browser.close());

  test.each(KASUS)('$kantor: berkas dibuka dan “$aksi” dikerjakan', async (k) => {
    const page = await masukSebagai(browser, akun(k.peran, k.kantor));
    await page.getByRole('link', { name: k.buka }).first().click();
    await isiBidang(page.locator('form'), { judul: `Berkas seed ${k.seed}`, keterangan: 'Dari peramban' });
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await langkahAktif(page, 1);
    await lakukan(page, k.aksi, k.isi);
    await page.locator('section', { hasText: 'Riwayat' }).getByRole('listitem').nth(1).waitFor();
    await page.context().close();
  });
});
