import { GALAT_TAHAP } from '@ppid/domain/dokumen/pesan';
import { gagalTahap } from '@ppid/domain/dokumen/tahap';
import type { Surat } from '@ppid/domain/surat/types';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { db, refSurel } from '../../functions/src/ports/firestore.js';
import { menyerah } from '../../functions/src/usecases/menyerah.js';
import { surelBaru } from '../../functions/src/usecases/surel-baru.js';
import { daftarkan, URL_HOSTING } from './support/aplikasi.js';
import { KANTOR, PADA, SEMUA_SELESAI, taruhDokumen } from './support/arsip.js';
import { periksaAkses } from './support/axe.js';
import { SABAR } from './support/dokumen.js';
import { gambar } from './support/gambar.js';
import { pakaiPeramban } from './support/peramban.js';

const SUBJEK = 'Kabar yang tidak sampai';
const ALASAN = 'Tindakan ini tidak dapat diproses setelah dicoba berulang kali.';

/** What failed reaches somebody who can do something about it. */
describe('yang gagal dan yang menunggu orang', () => {
  const { masuk } = pakaiPeramban();
  let desk: Page;
  let ppid: Page;
  let admin: Page;
  let berkasId: string;
  const file = async (nama: string) => ({ nama, tipe: 'image/png', isi: await gambar('NOTA DINAS') });
  beforeAll(async () => {
    desk = await masuk('desk');
    const alamat = await daftarkan(desk, { nama: 'Sari Contoh', rincian: 'Notula rapat logistik' });
    berkasId = new URL(alamat).pathname.split('/').at(-1) ?? '';
    const tahap = gagalTahap(SEMUA_SELESAI, ['teks'], PADA, GALAT_TAHAP.gagal, true);
    const lain = { jenis: 'permohonan', diubah: new Date().toISOString() } as const;
    await taruhDokumen(alamat, await file('macet.png'), { ...lain, status: 'GAGAL', tahap });
    await taruhDokumen(alamat, await file('ditandai.png'), { ...lain, penghitaman: 'KONSEP' });
    await taruhDokumen(alamat, await file('buram.png'), {
      ...{ ...lain, perhatian: [{ halaman: 1, sebab: 'KEYAKINAN_RENDAH' }] },
    });
    const isi = { tujuan: { jenis: 'peran', peran: 'KABAG' } as const, subjek: SUBJEK, isi: 'x' };
    await refSurel(KANTOR, `uji-${berkasId}`).set({
      ...surelBaru(KANTOR, `uji-${berkasId}`, isi, PADA),
      ...{ status: 'TIDAK_PASTI', alasan: 'Pengiriman terputus di tengah jalan.' },
    });
    const berkas = { jenis: 'permohonan', berkasId };
    await menyerah(KANTOR, { kerja: 'tindakan', kunci: `${berkasId}-t1`, berkas, alasan: ALASAN });
    ppid = await masuk('ppid');
    admin = await masuk('admin');
  });

  test('kotak masuk PPID menyebut dokumen yang gagal dengan sebabnya, dan konsep yang menunggunya', async () => {
    await ppid.locator('[data-uji=dokumen-gagal]').getByRole('link', { name: 'macet.png' }).waitFor();
    await ppid.locator('[data-uji=dokumen-gagal]').getByText(GALAT_TAHAP.gagal).waitFor();
    await ppid
      .locator('[data-uji=penghitaman]')
      .getByRole('link', { name: 'ditandai.png' })
      .first()
      .waitFor();
    expect(await desk.goto(URL_HOSTING).then(() => desk.getByText('ditandai.png').count())).toBe(0);
  });

  test('halaman dokumen memuat semuanya; tahap yang gagal diulang dari sana', async () => {
    await ppid.getByRole('link', { name: 'Semua dokumen yang perlu perhatian' }).click();
    await ppid.locator('[data-uji=dilihat]').getByText('buram.png').waitFor();
    await periksaAkses(ppid);
    const macet = ppid.locator('[data-uji=dokumen-perhatian]').filter({ hasText: 'macet.png' });
    await macet.getByRole('button', { name: /Ulangi .*: macet.png/ }).click();
    await macet.waitFor({ state: 'detached', ...SABAR });
  });

  test('admin mengirim ulang surel yang tidak pasti sesudah diperingatkan, dan membaca pekerjaan yang gagal', async () => {
    await admin.getByRole('link', { name: 'Surel dan pekerjaan gagal' }).click();
    const gagal = admin.locator('[data-uji=pekerjaan-gagal]').filter({ hasText: ALASAN }).first();
    expect(await gagal.getByRole('link', { name: 'Buka berkasnya' }).getAttribute('href')).toContain(
      berkasId,
    );
    await periksaAkses(admin);
    await admin.getByRole('button', { name: `Kirim ulang: ${SUBJEK}` }).click();
    await admin.getByRole('dialog').getByText('mungkin sudah sampai').waitFor();
    await admin.getByRole('dialog').getByRole('button', { name: 'Kirim ulang' }).click();
    await admin.getByText(`Surel “${SUBJEK}” terkirim.`).waitFor();
    await admin.getByRole('button', { name: `Kirim ulang: ${SUBJEK}` }).waitFor({ state: 'detached' });
  });

  test('yang tidak berwenang tidak ditawari halamannya', async () => {
    await desk.getByRole('navigation', { name: 'Utama' }).waitFor();
    expect(await desk.getByRole('link', { name: 'Surel dan pekerjaan gagal' }).count()).toBe(0);
    await desk.goto(`${URL_HOSTING}/gangguan`);
    await desk.getByText('Peran Anda tidak berwenang').waitFor();
  });

  test('surat yang gagal dibuat dibuat lagi dari berkasnya', async () => {
    const surat = db().collection(`satker/${KANTOR}/surat`).where('berkasId', '==', berkasId);
    await desk.goto(`${URL_HOSTING}/berkas/permohonan/${berkasId}`);
    const baris = desk.locator('[data-uji=surat-tanda-bukti]');
    await baris.waitFor(SABAR);
    const [satu] = (await surat.get()).docs;
    // Without its lease a worker that has it at this moment changes nothing any more.
    const gagal: Partial<Surat> = { status: 'GAGAL', sewaSampai: null, alasanGagal: 'x' };
    await satu?.ref.update(gagal);
    await baris.getByRole('button', { name: /Buat lagi/ }).click();
    await baris.getByText('terbit', { exact: true }).waitFor(SABAR);
  });
});
