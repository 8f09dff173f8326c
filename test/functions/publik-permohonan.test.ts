import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PEMOHON } from '../../emulators/story/isian.js';
import { alatNyata } from '../../functions/src/dokumen/alat.js';
import { db, refPemohon, refSatker } from '../../functions/src/ports/firestore.js';
import { kodeLacak, sidik } from '../../functions/src/ports/rahasia.js';
import { simpanan } from '../../functions/src/ports/storage.js';
import { lupakanKantorPublik } from '../../functions/src/publik/kantor.js';
import type { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import { terimaUnggahan } from '../../functions/src/usecases/terima-unggahan.js';
import { bacaBerkas, ids, kantorUji, proyekUji, riwayat } from './bantu.js';
import { ajuan, berhasil, gagal, geserJam, mohon, panggil, pindaian } from './publik-bantu.js';

proyekUji('publik');

const mati = vi.hoisted(() => ({ sebelumMaju: false }));
vi.mock('../../functions/src/usecases/majukan-berkas.js', async (asli) => {
  const modul = await asli<{ majukanBerkas: typeof majukanBerkas }>();
  const maju: typeof majukanBerkas = (alamat) => {
    if (!mati.sebelumMaju) return modul.majukanBerkas(alamat);
    mati.sebelumMaju = false;
    return Promise.reject(new Error('killed'));
  };
  return { ...modul, majukanBerkas: maju };
});

let satkerId: string;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
  await geserJam(0);
});

const berkasIds = () => ids(satkerId, 'permohonan');
const titipan = (berkasId = '') => simpanan.daftar(`masuk/${satkerId}/permohonan/${berkasId}`);
const idDari = (kunci: string) => sidik('berkas', 'permohonan', satkerId, kunci);

describe('kantor', () => {
  test('menyebut kantor yang melayani di web dan punya SOP permohonan, tidak yang lain', async () => {
    const tanpaSop = await kantorUji({ sop: false });
    const tutup = await kantorUji();
    await refSatker(tutup.satkerId).update({ 'pengaturan.layananPublik': false });
    const hanyaDesk = await kantorUji();
    for (const { ref } of (await db().collection(`satker/${hanyaDesk.satkerId}/sop`).get()).docs)
      await ref.update({ 'pembuka.peran': ['DESK'] });
    lupakanKantorPublik();
    const semua = await berhasil<{ id: string }[]>(panggil('kantor', {}));
    const id = semua.map((k) => k.id);
    expect(id).toContain(satkerId);
    expect(id).not.toContain(tanpaSop.satkerId);
    expect(id).not.toContain(tutup.satkerId);
    expect(id).not.toContain(hanyaDesk.satkerId);
    expect(semua.find((k) => k.id === satkerId)).toEqual({
      id: satkerId,
      nama: 'KPU Provinsi Uji',
      kota: 'Bengkulu',
      alamat: 'Jalan Uji Nomor 1',
      telepon: '(000) 000000',
      surel: `ppid@${satkerId}.ppid.test`,
      zona: 'Asia/Jakarta',
      tahapan: false,
      retensi: { identitasHari: 14, dataPribadiTahun: 3 },
    });
  });
});

describe('permohonan', () => {
  test('terdaftar seketika: nomor, kode, batas waktu, dan data pribadi di tempatnya', async () => {
    const kiriman = ajuan(satkerId);
    const tanda = await mohon(kiriman);
    const [id = ''] = await berkasIds();
    const berkas = await bacaBerkas(satkerId, id);
    expect(tanda).toMatchObject({
      satkerId,
      nomor: berkas.nomor,
      kode: kodeLacak(satkerId, id),
      status: 'BERJALAN',
      kekurangan: '',
      rezim: 'BIASA',
      jatuhTempo: berkas.jamHukum?.jatuhTempo,
    });
    expect(tanda.nomor).toMatch(/^0001\/PPID\/17\//);
    expect(tanda.penjelasan.filter((b) => b.status === 'dihitung')).toHaveLength(10);
    expect(berkas).toMatchObject({
      dibukaOleh: 'publik',
      data: { kanal: 'WEB_EPPID', diterima: tanda.diterima },
    });
    expect(await riwayat(satkerId, id)).toMatchObject([{ aksi: 'buka', peran: 'PEMOHON' }]);
    expect((await refPemohon(satkerId, 'permohonan', id).get()).get('nama')).toBe(PEMOHON.nama);
  });

  test('berkas yang dilampirkan sampai di pintu pengolahan dengan nama dan asalnya', async () => {
    await mohon(ajuan(satkerId));
    const [id = ''] = await berkasIds();
    const [jalur = ''] = await titipan(id);
    expect(jalur).toContain(`masuk/${satkerId}/permohonan/${id}/identitas/`);
    const info = await simpanan.info(jalur);
    expect(info).toMatchObject({
      tipe: 'image/png',
      metadata: { nama: 'KTP Contoh Pemohon.png', oleh: 'publik' },
    });
  });

  test('tanpa salinan identitas menunggu kelengkapan, dan jam hukum belum berjalan', async () => {
    const tanda = await mohon(ajuan(satkerId, { lampiran: [] }));
    expect(tanda).toMatchObject({
      status: 'MENUNGGU_KELENGKAPAN',
      rezim: null,
      jatuhTempo: null,
      penjelasan: [],
    });
    expect(tanda.kekurangan).toContain('Salinan identitas');
  });

  test('yang hanya diketahui server tidak dapat ditentukan pengirim', async () => {
    const data = {
      ...ajuan(satkerId).data,
      kanal: 'SURAT',
      diterima: '2020-01-01T00:00:00.000Z',
      kekurangan: 'x'.repeat(20),
    };
    const tanda = await mohon(ajuan(satkerId, { data }));
    expect(tanda).toMatchObject({ status: 'BERJALAN', kekurangan: '' });
    expect(tanda.diterima > '2026').toBe(true);
    const [id = ''] = await berkasIds();
    expect((await bacaBerkas(satkerId, id)).data['kanal']).toBe('WEB_EPPID');
  });

  test('kesalahan disebut per isian, dan tidak ada yang tertulis', async () => {
    const pribadi = { ...PEMOHON, nik: '123', surel: 'bukan surel' };
    const jawab = await gagal(panggil('permohonan', ajuan(satkerId, { pribadi })));
    expect(jawab).toMatchObject({ status: 400, kode: 'ISIAN_TIDAK_SAH' });
    expect(Object.keys(jawab.bidang).sort()).toEqual(['nik', 'surel']);
    expect(await berkasIds()).toEqual([]);
    expect(await titipan()).toEqual([]);
  });

  test.each([
    ['kantor yang tidak ada', { satkerId: 'tidak-ada' }, 'DITOLAK'],
    ['kunci yang pendek', { kunci: 'pendek' }, 'ISIAN_TIDAK_SAH'],
    ['kolom umpan yang terisi', { situs: 'http://iklan' }, 'DITOLAK'],
    [
      'lima berkas',
      { lampiran: ['a', 'b', 'c', 'd', 'e'].map((i) => pindaian('lampiran', i)) },
      'ISIAN_TIDAK_SAH',
    ],
    ['berkas yang bukan gambar atau PDF', { lampiran: [{ ...pindaian(), isi: 'TVqQ' }] }, 'ISIAN_TIDAK_SAH'],
    ['berkas yang bukan base64', { lampiran: [{ ...pindaian(), isi: '%%%%' }] }, 'ISIAN_TIDAK_SAH'],
  ])('%s ditolak dan tidak meninggalkan apa pun', async (_apa, ubah, kode) => {
    expect(await gagal(panggil('permohonan', ajuan(satkerId, ubah)))).toMatchObject({ kode });
    expect(await berkasIds()).toEqual([]);
    expect(await titipan()).toEqual([]);
  });

  test('kantor yang menutup layanan web menolak', async () => {
    const { satkerId: tutup } = await kantorUji();
    await refSatker(tutup).update({ 'pengaturan.layananPublik': false });
    expect(await gagal(panggil('permohonan', ajuan(tutup)))).toMatchObject({ kode: 'DITOLAK', status: 409 });
  });
});

describe('dikirim lebih dari sekali', () => {
  test('kunci yang sama memberi tanda terima yang sama, juga keesokan harinya', async () => {
    const kiriman = ajuan(satkerId);
    const pertama = await mohon(kiriman);
    await geserJam(1);
    expect(await mohon(kiriman)).toEqual(pertama);
    expect(await berkasIds()).toHaveLength(1);
  });

  test('lima kali bersamaan pun satu berkas, satu nomor, satu tanda terima', async () => {
    const kiriman = ajuan(satkerId);
    const semua = await Promise.all(Array.from({ length: 5 }, () => mohon(kiriman)));
    expect(new Set(semua.map((t) => JSON.stringify(t))).size).toBe(1);
    expect(await berkasIds()).toHaveLength(1);
    expect(await titipan()).toHaveLength(1);
    const [id = ''] = await berkasIds();
    expect(await riwayat(satkerId, id)).toHaveLength(1);
  });

  test('kunci yang sama dengan isi lain tidak membuka apa pun, juga tidak kodenya', async () => {
    const kiriman = ajuan(satkerId);
    const { nomor, kode } = await mohon(kiriman);
    const lain = { ...kiriman, data: { ...kiriman.data, tujuan: 'Tujuan yang lain sama sekali' } };
    const jawab = await gagal(panggil('permohonan', { ...lain, lampiran: [pindaian('identitas', 'lain')] }));
    expect(jawab).toMatchObject({ kode: 'DITOLAK' });
    expect(jawab.alasan).toContain(nomor);
    expect(JSON.stringify(jawab)).not.toContain(kode);
    expect(await berkasIds()).toHaveLength(1);
    expect(await titipan()).toHaveLength(1);
  });

  test('isi yang sama dengan kunci lain dalam semenit: hanya nomor yang sudah ada, tanpa kode', async () => {
    const kiriman = ajuan(satkerId);
    const { nomor, kode } = await mohon(kiriman);
    const jawab = await gagal(panggil('permohonan', { ...kiriman, kunci: randomUUID() }));
    expect(jawab.kode).toBe('DITOLAK');
    expect(jawab.alasan).toContain(nomor);
    expect(JSON.stringify(jawab)).not.toContain(kode);
    expect(await berkasIds()).toHaveLength(1);
    expect(await titipan()).toHaveLength(1);
  });
});

/** The next document that is created, that is the tindakan, is not: the process is gone. */
function matiSebelumTindakan(): void {
  const dokumen = Object.getPrototypeOf(db().doc('x/y')) as { create: () => Promise<never> };
  vi.spyOn(dokumen, 'create').mockRejectedValueOnce(new Error('killed'));
}
afterEach(() => {
  vi.restoreAllMocks();
});

describe('terputus di tengah jalan', () => {
  test('setelah tindakan tertulis: kiriman ulang menyelesaikannya', async () => {
    const kiriman = ajuan(satkerId);
    mati.sebelumMaju = true;
    expect(await gagal(panggil('permohonan', kiriman))).toMatchObject({ kode: 'GANGGUAN', status: 500 });
    expect(await berkasIds()).toEqual([]);
    const tanda = await mohon(kiriman);
    expect(tanda.nomor).toMatch(/^0001\//);
    expect(await titipan()).toHaveLength(1);
  });

  test('setelah lampiran dititipkan, sebelum tindakan: kiriman ulang memakainya', async () => {
    const kiriman = ajuan(satkerId);
    const id = idDari(kiriman.kunci);
    matiSebelumTindakan();
    expect(await gagal(panggil('permohonan', kiriman))).toMatchObject({ kode: 'GANGGUAN' });
    expect(await berkasIds()).toEqual([]);
    expect(await titipan(id)).toHaveLength(1);
    expect((await mohon(kiriman)).status).toBe('BERJALAN');
    expect(await titipan(id)).toHaveLength(1);
  });

  test('lampiran yang berkasnya tidak pernah datang dibuang, bukan disimpan; kiriman ulang menitipkannya lagi', async () => {
    const kiriman = ajuan(satkerId);
    const id = idDari(kiriman.kunci);
    matiSebelumTindakan();
    await gagal(panggil('permohonan', kiriman));
    const [jalur = ''] = await titipan(id);
    expect(await terimaUnggahan(jalur, { ...alatNyata(), tungguBerkasMs: 0 })).toBe('dibuang');
    expect(await titipan(id)).toEqual([]);
    expect(await ids(satkerId, 'dokumen')).toEqual([]);
    expect(await simpanan.daftar(`karantina/${satkerId}`)).toEqual([]);
    await mohon(kiriman);
    expect(await titipan(id)).toEqual([jalur]);
  });
});
