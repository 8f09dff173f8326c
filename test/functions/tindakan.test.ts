import { FieldValue } from 'firebase-admin/firestore';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PEMOHON } from '../../emulators/story/isian.js';
import {
  db,
  refPembilang,
  refNik,
  refPemohon,
  refRekap,
  refTindakan,
} from '../../functions/src/ports/firestore.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import {
  bacaBerkas,
  bukaan,
  ids,
  kantorUji,
  lakukan,
  mainkan,
  potret,
  proyekUji,
  riwayat,
  saat,
  tulisTindakan,
} from './bantu.js';
import { dokumenUji, mainkanSimpan, SEED_1_AWAL, siapkanSimpan } from './simpan-bantu.js';

proyekUji('tindakan');

let satkerId: string;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('membuka permohonan di desk', () => {
  test('memberi nomor register, memesan tanda bukti, dan menulis riwayat pertama', async () => {
    expect(await lakukan(bukaan(satkerId, 'B1'))).toMatchObject({ status: 'diterima', alasan: '' });
    const berkas = await bacaBerkas(satkerId, 'B1');
    expect(berkas).toMatchObject({
      nomor: '0001/PPID/17/XI/2026',
      status: 'BERJALAN',
      urutan: 1,
      dibukaOleh: 'uid-desk',
      langkahAktif: { no: 1, menunggu: ['DESK', 'PETUGAS_PPID'] },
      // Ten working days after 2 November, none of them a holiday.
      jamHukum: { rezim: 'BIASA', batasHari: 10, jatuhTempo: '2026-11-16' },
    });
    expect(await riwayat(satkerId, 'B1')).toMatchObject([{ urutan: 1, aksi: 'buka', keLangkah: 1 }]);
    expect(await ids(satkerId, 'surat')).toHaveLength(1);
    const [surat] = (await db().collection(`satker/${satkerId}/surat`).get()).docs;
    expect(surat?.data()).toMatchObject({
      templat: 'tanda-bukti',
      status: 'MENUNGGU',
      nomor: null,
      berkasId: 'B1',
      tanggal: '2026-11-02',
      kirimKePemohon: true,
    });
  });

  test('memindahkan data pribadi pemohon ke tempatnya dan tidak meninggalkan salinan di mana pun', async () => {
    const alamat = await tulisTindakan(bukaan(satkerId, 'B1'));
    await majukanBerkas(alamat);
    const { nik, ...terbuka } = PEMOHON;
    const nikSamar = `************${nik.slice(-4)}`;
    expect((await refPemohon(satkerId, 'permohonan', 'B1').get()).data()).toEqual({ ...terbuka, nikSamar });
    expect((await refNik(satkerId, 'permohonan', 'B1').get()).data()).toEqual({ nik });
    const sisa = JSON.stringify(await potret(satkerId, (p) => p.includes('/pribadi/')));
    for (const rahasia of Object.values(PEMOHON)) expect(sisa).not.toContain(rahasia);
    const { satkerId: s, berkasId, tindakanId } = alamat;
    expect((await refTindakan(s, 'permohonan', berkasId, tindakanId).get()).get('pribadi')).toBeNull();
  });

  test('menambah rekap hari itu tepat satu', async () => {
    await lakukan(bukaan(satkerId, 'B1'));
    expect((await refRekap(satkerId, '2026-11-02').get()).data()).toEqual({
      tanggal: '2026-11-02',
      permohonan: { masuk: 1, perKanal: { LANGSUNG: 1 }, perKategori: { PERORANGAN: 1 } },
    });
  });

  test('pengenal surat dan surel mengikuti urutan riwayat, sehingga tidak dapat dipesan dua kali', async () => {
    await mainkan(satkerId, 'B1', [
      [1, 'DESK', 'lengkap'],
      [2, 'DESK', 'tidakLangsung', 'arahan'],
    ]);
    const surat = await ids(satkerId, 'surat');
    const surel = await ids(satkerId, 'surel');
    expect(surat).toEqual([expect.stringMatching(/B1-001-tanda-bukti$/)]);
    expect(surel).toEqual([expect.stringMatching(/B1-003-kasubbag$/), expect.stringMatching(/B1-003-ppid$/)]);
  });

  test('dua jenis berkas dengan pengenal yang sama tidak saling menghalangi', async () => {
    // Ids are chosen by clients: the office's letters and mails of one must not collide with those of the other.
    await siapkanSimpan(satkerId, 1);
    await dokumenUji(satkerId, 'sk', 'keputusan');
    await dokumenUji(satkerId, 'rahasia', 'dikecualikan');
    // Both tell PPID with their fourth tindakan.
    await mainkan(satkerId, 'B1', [
      [1, 'DESK', 'lengkap'],
      [2, 'DESK', 'tidakLangsung', 'arahan'],
      [4, 'KASUBBAG', 'koordinasikan', 'koordinasi'],
    ]);
    const hasil = await mainkanSimpan(satkerId, SEED_1_AWAL, 30);
    expect(hasil.map(({ status }) => status)).toEqual(SEED_1_AWAL.map(() => 'diterima'));
    expect(await riwayat(satkerId, 'B1', 'pendokumentasian')).toHaveLength(4);
  });
});

describe('kiriman yang sama', () => {
  test('dua kali berturut-turut mengubah apa pun hanya sekali', async () => {
    const alamat = await tulisTindakan(bukaan(satkerId, 'B1'));
    const pertama = await majukanBerkas(alamat);
    const sebelum = await potret(satkerId);
    expect(await majukanBerkas(alamat)).toEqual(pertama);
    expect(await potret(satkerId)).toEqual(sebelum);
  });

  test('lima kali bersamaan menghasilkan satu riwayat, satu surat, dan rekap yang terhitung sekali', async () => {
    const alamat = await tulisTindakan(bukaan(satkerId, 'B1'));
    const jawab = await Promise.all([1, 2, 3, 4, 5].map(() => majukanBerkas(alamat)));
    expect(new Set(jawab.map((j) => j?.status))).toEqual(new Set(['diterima']));
    expect(await riwayat(satkerId, 'B1')).toHaveLength(1);
    expect(await ids(satkerId, 'surat')).toHaveLength(1);
    expect((await refRekap(satkerId, '2026-11-02').get()).get('permohonan.masuk')).toBe(1);
    expect((await refPembilang(satkerId, 'permohonan-2026').get()).get('terakhir')).toBe(1);
  });

  test('yang tiba setelah berkas maju jauh tidak mengulang langkah lama', async () => {
    await lakukan(bukaan(satkerId, 'B1'));
    const maju = await tulisTindakan({
      satkerId,
      berkasId: 'B1',
      langkah: 1,
      aksi: 'lengkap',
      peran: 'DESK',
      pada: saat(5),
    });
    await majukanBerkas(maju);
    await lakukan({
      satkerId,
      berkasId: 'B1',
      langkah: 2,
      aksi: 'termasukDik',
      peran: 'DESK',
      pada: saat(10),
    });
    const sebelum = await potret(satkerId);
    expect(await majukanBerkas(maju)).toMatchObject({ status: 'diterima' });
    expect(await potret(satkerId)).toEqual(sebelum);
  });

  test('tindakan yang tidak ada, atau jenis yang tidak dikenal, dilewati tanpa menulis apa pun', async () => {
    const sebelum = await potret(satkerId);
    const alamat = { satkerId, jenis: 'permohonan', berkasId: 'B1', tindakanId: 'tidak-ada' };
    expect(await majukanBerkas(alamat)).toBeNull();
    expect(await majukanBerkas({ ...alamat, jenis: 'dokumen' })).toBeNull();
    expect(await potret(satkerId)).toEqual(sebelum);
  });
});

describe('urutan pengiriman yang salah', () => {
  const kedua = { berkasId: 'B1', langkah: 1, aksi: 'lengkap', peran: 'DESK' } as const;

  test('langkah kedua yang tiba lebih dulu menjalankan langkah pertama lebih dulu', async () => {
    const t1 = await tulisTindakan(bukaan(satkerId, 'B1', { tindakanId: 't1' }));
    const t2 = await tulisTindakan({ satkerId, ...kedua, tindakanId: 't2', pada: saat(5) });
    expect(await majukanBerkas(t2)).toMatchObject({ status: 'diterima' });
    expect((await riwayat(satkerId, 'B1')).map((r) => r.tindakanId)).toEqual(['t1', 't2']);
    const sebelum = await potret(satkerId);
    expect(await majukanBerkas(t1)).toMatchObject({ status: 'diterima' });
    expect(await potret(satkerId)).toEqual(sebelum);
  });

  test('tiga tindakan yang tiba terbalik dan bersamaan diterapkan menurut waktunya', async () => {
    const t1 = await tulisTindakan(bukaan(satkerId, 'B1', { tindakanId: 't1' }));
    const t2 = await tulisTindakan({ satkerId, ...kedua, tindakanId: 't2', pada: saat(5) });
    const t3 = await tulisTindakan({
      satkerId,
      berkasId: 'B1',
      langkah: 2,
      aksi: 'termasukDik',
      peran: 'DESK',
      tindakanId: 't3',
      pada: saat(10),
    });
    await Promise.all([t3, t2, t1].map((t) => majukanBerkas(t)));
    expect((await riwayat(satkerId, 'B1')).map((r) => r.tindakanId)).toEqual(['t1', 't2', 't3']);
    expect((await bacaBerkas(satkerId, 'B1')).langkahAktif?.no).toBe(3);
  });

  test('tindakan lama yang tidak sah tidak membuat tindakan yang sah ikut ditolak', async () => {
    await lakukan(bukaan(satkerId, 'B1'));
    const tidakSah = { satkerId, ...kedua, aksi: 'tidakAda', tindakanId: 't2', pada: saat(5) };
    const t2 = await tulisTindakan(tidakSah);
    const t3 = await tulisTindakan({ satkerId, ...kedua, tindakanId: 't3', pada: saat(6) });
    expect(await majukanBerkas(t3)).toMatchObject({ status: 'diterima' });
    expect(await majukanBerkas(t2)).toMatchObject({ status: 'ditolak' });
  });
});

describe('proses yang mati di tengah jalan', () => {
  test('sebelum transaksi disimpan: tidak ada yang setengah tertulis, dan pengiriman berikutnya menyelesaikannya', async () => {
    const alamat = await tulisTindakan(bukaan(satkerId, 'B1'));
    const sebelum = await potret(satkerId);
    const asli = db().runTransaction.bind(db());
    vi.spyOn(db(), 'runTransaction').mockImplementationOnce((kerja, opsi) =>
      asli(async (tx) => {
        await kerja(tx);
        throw new Error('mati');
      }, opsi),
    );
    await expect(majukanBerkas(alamat)).rejects.toThrow('mati');
    expect(await potret(satkerId)).toEqual(sebelum);
    expect(await majukanBerkas(alamat)).toMatchObject({ status: 'diterima' });
    expect((await bacaBerkas(satkerId, 'B1')).nomor).toBe('0001/PPID/17/XI/2026');
  });

  test('setelah transaksi disimpan tetapi sebelum dijawab: pengiriman berikutnya hanya membaca jawabannya', async () => {
    const alamat = await tulisTindakan(bukaan(satkerId, 'B1'));
    const asli = db().runTransaction.bind(db());
    vi.spyOn(db(), 'runTransaction').mockImplementationOnce(async (kerja, opsi) => {
      await asli(kerja, opsi);
      throw new Error('mati');
    });
    await expect(majukanBerkas(alamat)).rejects.toThrow('mati');
    const sebelum = await potret(satkerId);
    expect(await majukanBerkas(alamat)).toMatchObject({ status: 'diterima' });
    expect(await potret(satkerId)).toEqual(sebelum);
  });

  test('jawaban yang hilang dari tindakan saja tidak pernah terjadi: jawaban dan berkas ditulis bersama', async () => {
    const alamat = await tulisTindakan(bukaan(satkerId, 'B1'));
    await majukanBerkas(alamat);
    // If the answer alone were lost, a delivery must not open a second time.
    const ref = refTindakan(satkerId, 'permohonan', 'B1', alamat.tindakanId);
    await ref.update({ hasil: FieldValue.delete(), pribadi: PEMOHON });
    expect(await majukanBerkas(alamat)).toMatchObject({ status: 'ditolak', kode: 'BERKAS_SUDAH_ADA' });
    expect(await riwayat(satkerId, 'B1')).toHaveLength(1);
  });
});
