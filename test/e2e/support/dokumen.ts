import type { Locator, Page } from 'playwright-core';
import { gambar } from './gambar.js';

/** What the pipeline needs on a busy machine. */
export const SABAR = { timeout: 120_000 };

export interface FileUji {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A scan with these words on it. */
export const png = async (name: string, teks: string): Promise<FileUji> => ({
  ...{ name, mimeType: 'image/png', buffer: await gambar(teks) },
});

export const formulirUnggah = (page: Page): Locator => page.getByRole('form', { name: 'Unggah dokumen' });

/** The row of a document on the page of its berkas. */
export const barisDokumen = (page: Page, nama: string): Locator =>
  page.locator('[data-uji=dokumen]').filter({ hasText: nama });

export async function pilihFile(tempat: Locator, kategori: string, ...files: FileUji[]): Promise<void> {
  await tempat.getByLabel('Kategori').selectOption(kategori);
  await tempat.getByLabel('File pindaian').setInputFiles(files);
}

export const kirimFile = (tempat: Locator): Promise<void> =>
  tempat.getByRole('button', { name: 'Unggah', exact: true }).click();
