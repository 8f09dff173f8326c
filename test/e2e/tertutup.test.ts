import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { daftarkan, isiBidang, kirimAksi } from './support/aplikasi.js';
import { berantai } from './support/berantai.js';
import { barisDokumen, formulirUnggah, kirimFile, pilihFile, png, SABAR } from './support/dokumen.js';
import { pakaiPeramban } from './support/peramban.js';

const BIASA = 'denah.png';
const KELIRU = 'denah-gudang.png';
const ALASAN = 'Denah ini sudah dimuat di laman kantor.';

/** A file handed in as excluded by mistake, and the way back; each test goes on where the one before ended. */
describe('dokumen yang keliru diserahkan sebagai dikecualikan', () => {
  berantai();
  const { masuk } = pakaiPeramban();
  let desk: Page;
  let ppid: Page;
  let atasan: Page;
  beforeAll(async () => {
    [desk, ppid, atasan] = [await masuk('desk'), await masuk('ppid'), await masuk('atasan-ppid')];
    const alamat = await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Denah gudang logistik' });
    await pilihFile(formulirUnggah(desk), 'lampiran', await png(BIASA, 'DENAH GUDANG'));
    await kirimFile(formulirUnggah(desk));
    await barisDokumen(desk, BIASA).getByRole('link', { name: 'Lihat' }).waitFor(SABAR);
    await ppid.goto(alamat);
    await pilihFile(formulirUnggah(ppid), 'dikecualikan', await png(KELIRU, 'DENAH GUDANG'));
    await kirimFile(formulirUnggah(ppid));
    await atasan.goto(alamat);
  });

  test('salinan biasa yang sudah ada ikut tertutup, dan sebabnya disebut', async () => {
    const tanda = barisDokumen(desk, BIASA).locator('[data-uji=ditutup]');
    await tanda.filter({ hasText: `isinya sama dengan “${KELIRU}”` }).waitFor(SABAR);
    expect(await barisDokumen(desk, BIASA).getByRole('link', { name: 'Lihat' }).count()).toBe(0);
    expect(
      await barisDokumen(desk, BIASA)
        .getByRole('button', { name: /Buka kembali|Nyatakan/ })
        .count(),
    ).toBe(0);
  });

  test('PPID yang menyerahkannya tidak ditawari menariknya; melepas salinannya ditolak dengan sebabnya', async () => {
    expect(await ppid.getByRole('button', { name: /Nyatakan tidak dikecualikan/ }).count()).toBe(0);
    await ppid.getByRole('button', { name: `Buka kembali untuk seluruh kantor: ${BIASA}` }).click(SABAR);
    await ppid.getByRole('dialog').getByLabel('Alasan membuka kembali').fill(ALASAN);
    await kirimAksi(ppid);
    await ppid.getByRole('dialog').getByText('masih berlaku atau belum diputuskan').waitFor();
    await ppid.getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
  });

  test('Atasan PPID menyatakannya tidak dikecualikan; alasan yang terlalu pendek disebut di isiannya', async () => {
    await atasan.getByRole('button', { name: `Nyatakan tidak dikecualikan: ${KELIRU}` }).click(SABAR);
    const dialog = atasan.getByRole('dialog');
    await isiBidang(dialog, { kategori: 'keputusan', alasan: 'keliru' });
    await kirimAksi(atasan);
    await dialog.locator('.isian-galat', { hasText: 'Alasan' }).waitFor();
    await isiBidang(dialog, { alasan: ALASAN });
    await kirimAksi(atasan);
    await dialog.waitFor({ state: 'detached' });
    await barisDokumen(desk, KELIRU).getByText('Keputusan').waitFor(SABAR);
    await barisDokumen(desk, KELIRU).getByRole('link', { name: 'Lihat' }).waitFor(SABAR);
    await atasan.locator('[data-uji=siapa-membuka]', { hasText: ALASAN }).waitFor(SABAR);
  });

  test('salinannya dilepas PPID, lalu terbuka lagi bagi kantor', async () => {
    await ppid.getByRole('button', { name: `Buka kembali untuk seluruh kantor: ${BIASA}` }).click();
    await ppid.getByRole('dialog').getByLabel('Alasan membuka kembali').fill(ALASAN);
    await kirimAksi(ppid);
    await ppid.getByRole('dialog').waitFor({ state: 'detached' });
    await barisDokumen(desk, BIASA).getByRole('link', { name: 'Lihat' }).waitFor(SABAR);
    expect(await barisDokumen(desk, BIASA).locator('[data-uji=ditutup]').count()).toBe(0);
  });
});
