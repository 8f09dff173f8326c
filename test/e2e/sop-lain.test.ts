import type { Locator } from 'playwright-core';
import { describe, test } from 'vitest';
import { isiBidang, kirimAksi, langkahAktif, pilihAksi } from './support/aplikasi.js';
import { gambar } from './support/gambar.js';
import { pakaiPeramban } from './support/peramban.js';

interface Kasus {
  seed: number;
  kantor: string;
  peran: string;
  /** Part of the label of the button that opens it. */
  buka: RegExp;
  aksi: string;
  isi: Record<string, string | string[]>;
  /** Further fields of the opening form. */
  bukaan?: Record<string, string>;
  /** Written on the scan that the aksi asks for, uploaded from its dialog. */
  pindaian?: string;
}

async function lampirkan(dialog: Locator, tulisan: string): Promise<void> {
  const file = { name: 'pindaian.png', mimeType: 'image/png', buffer: await gambar(tulisan) };
  await dialog.getByLabel('File pindaian').setInputFiles(file);
  await dialog.getByRole('button', { name: 'Unggah', exact: true }).click();
  await dialog.getByRole('checkbox', { name: 'pindaian.png' }).waitFor({ timeout: 120_000 });
}

const KASUS: Kasus[] = [
  {
    ...{ seed: 0, kantor: 'kab-kepulauan-mentawai', peran: 'tim-penghubung', buka: /klasifikasi/i },
    aksi: 'usulkan',
    isi: {
      unit: 'Subbagian Perencanaan',
      judul: 'Data pribadi pemilih',
      dokumen: 'Formulir pendaftaran pemilih',
      bagian: 'Kolom nomor identitas dan rekening',
      informasi: 'Nomor identitas 12.000 pemilih',
      pasal17: ['17.h.3', '17.j'],
      undangUndang: 'UU 27/2022 Pasal 16',
      konsekuensi: 'Data pribadi dapat disalahgunakan',
      pertimbangan: 'Pemilih terlindungi',
      alasan: 'Memuat data pribadi',
    },
    bukaan: { pemicu: 'SEBELUM_PERMINTAAN' },
  },
  {
    ...{ seed: 1, kantor: 'kab-manggarai-barat', peran: 'ppid', buka: /pendokumentasian/i },
    aksi: 'teruskan',
    isi: {
      ...{ nomor: '12/2026', tanggal: '2026-11-02', tentang: 'Penetapan informasi dikecualikan' },
      butirIds: ['contoh-rekening', 'contoh-denah'],
    },
    pindaian: 'Keputusan KPU 12/2026',
  },
  {
    ...{ seed: 3, kantor: 'kab-manggarai-barat', peran: 'sekretaris', buka: /penyusunan/i },
    aksi: 'tugaskan',
    isi: { arahan: 'Susun daftar informasi publik tahun ini' },
  },
  {
    ...{ seed: 4, kantor: 'kota-pontianak', peran: 'desk', buka: /pendokumentasian/i },
    aksi: 'kumpulkan',
    isi: { butirIds: ['contoh-rekening'], keterangan: 'Satu butir tahun ini' },
  },
];

describe('formulir SOP lain', () => {
  const { masuk } = pakaiPeramban();

  test.each(KASUS)('$kantor: berkas dibuka dan “$aksi” dikerjakan', async (k) => {
    const page = await masuk(k.peran, k.kantor);
    await page.getByRole('link', { name: k.buka }).first().click();
    await isiBidang(page.locator('form'), {
      ...{ judul: `Berkas seed ${k.seed}`, keterangan: 'Dari peramban' },
      ...k.bukaan,
    });
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await langkahAktif(page, 1);
    await pilihAksi(page, k.aksi);
    const dialog = page.getByRole('dialog');
    await isiBidang(dialog, k.isi);
    if (k.pindaian !== undefined) await lampirkan(dialog, k.pindaian);
    await kirimAksi(page);
    await dialog.waitFor({ state: 'detached' });
    await page.locator('section', { hasText: 'Riwayat' }).getByRole('listitem').nth(1).waitFor();
    await page.context().close();
  });
});
