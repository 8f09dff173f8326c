import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ISIAN, isianPada, PEMOHON, PERMOHONAN } from '../../emulators/story/isian.js';
import { db, refTindakan } from '../../functions/src/ports/firestore.js';
import { log } from '../../functions/src/ports/log.js';
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
  type TindakanUji,
} from './bantu.js';

proyekUji('ditolak');

let satkerId: string;
beforeEach(async () => {
  ({ satkerId } = await kantorUji());
});

test('log menyebut satu tindakan satu kali, sebanyak apa pun transaksinya diulang', async () => {
  const baris = vi.spyOn(log, 'event').mockImplementation(() => undefined);
  const asli = db().runTransaction.bind(db());
  const ulang = vi.spyOn(db(), 'runTransaction').mockImplementation((kerja, opsi) => {
    let kali = 0;
    // As the store says it when another one was first.
    const rebutan = Object.assign(new Error('contention'), { code: 10 });
    return asli(async (tx) => {
      const hasil = await kerja(tx);
      if ((kali += 1) < 3) throw rebutan;
      return hasil;
    }, opsi);
  });
  try {
    const buka = await tulisTindakan(bukaan(satkerId, 'B1'));
    await majukanBerkas(buka);
    await majukanBerkas(buka);
    await majukanBerkas(
      await tulisTindakan({ satkerId, berkasId: 'B1', langkah: 9, aksi: 'x', peran: 'DESK', pada: saat(5) }),
    );
    expect(baris.mock.calls.map(([nama]) => nama).filter((nama) => nama.startsWith('tindakan.'))).toEqual([
      'tindakan.diterima',
      'tindakan.ulang',
      'tindakan.ditolak',
    ]);
  } finally {
    baris.mockRestore();
    ulang.mockRestore();
  }
});

/** Delivers a tindakan that must be refused; returns its answer after checking that nothing else was written. */
async function ditolak(t: TindakanUji) {
  const alamat = await tulisTindakan(t);
  const ref = refTindakan(t.satkerId, alamat.jenis, t.berkasId, alamat.tindakanId);
  const lain = (path: string) => path === ref.path;
  const [sebelum, kiriman] = [await potret(t.satkerId, lain), (await ref.get()).data()];
  const hasil = await majukanBerkas(alamat);
  expect(hasil?.status).toBe('ditolak');
  expect(await potret(t.satkerId, lain)).toEqual(sebelum);
  // What was asked is kept beside the reason, to be corrected and sent again; the applicant's data is not
  // (UU 27/2022 Ps 16(2)): the form still shows it.
  expect((await ref.get()).data()).toEqual({ ...kiriman, pribadi: null, hasil });
  return hasil;
}

describe('tindakan yang tidak sah ditolak dengan alasan yang dapat dimengerti, dan tidak mengubah apa pun', () => {
  beforeEach(() => mainkan(satkerId, 'B1', [[1, 'DESK', 'perluKoordinasi']]));
  const dasar = () => ({ satkerId, berkasId: 'B1', langkah: 4, pada: saat(30) }) as const;
  const koordinasi = isianPada('koordinasi', saat(30));

  test('langkah yang tidak sedang berjalan', async () => {
    const hasil = await ditolak({ ...dasar(), langkah: 2, aksi: 'beriLangsung', peran: 'DESK' });
    expect(hasil).toMatchObject({ kode: 'LANGKAH_BUKAN_AKTIF', bidang: {} });
    expect(hasil?.alasan).toMatch(/Langkah 2 tidak sedang berjalan.*langkah 4/);
  });

  test('peran yang tidak berwenang, dengan nama peran yang berwenang', async () => {
    const hasil = await ditolak({ ...dasar(), aksi: 'koordinasikan', peran: 'DESK', data: koordinasi });
    expect(hasil?.kode).toBe('PERAN_TIDAK_BERWENANG');
    expect(hasil?.alasan).toMatch(/Desk Pelayanan tidak berwenang.*Kepala Subbagian/);
  });

  test('isian yang kurang, dengan pesan pada setiap bidangnya', async () => {
    const hasil = await ditolak({ ...dasar(), aksi: 'koordinasikan', peran: 'KASUBBAG', data: {} });
    expect(hasil?.kode).toBe('ISIAN_TIDAK_SAH');
    expect(hasil?.bidang).toMatchObject({ unit: expect.stringContaining('wajib diisi') as string });
  });

  test('aksi yang tidak dikenal langkah itu', async () => {
    const hasil = await ditolak({ ...dasar(), aksi: 'hapusSemua', peran: 'KASUBBAG' });
    expect(hasil?.kode).toBe('AKSI_TIDAK_DIKENAL');
  });

  test('aksi sebelum waktunya, dengan nama aksi yang didahulukan', async () => {
    const putuskan = { aksi: 'putuskan', peran: 'PPID', data: ISIAN['pemberitahuan'] ?? {} } as const;
    const hasil = await ditolak({ ...dasar(), ...putuskan });
    expect(hasil?.kode).toBe('BELUM_WAKTUNYA');
    expect(hasil?.alasan).toContain('Koordinasikan dengan PPID dan Tim Penghubung');
    const koordinasikan = { ...dasar(), aksi: 'koordinasikan', peran: 'KASUBBAG', data: koordinasi } as const;
    expect(await lakukan(koordinasikan)).toMatchObject({ status: 'diterima' });
    expect((await ditolak({ ...dasar(), ...putuskan, peran: 'KASUBBAG' }))?.kode).toBe(
      'PERAN_TIDAK_BERWENANG',
    );
  });

  test('perpanjangan kedua', async () => {
    const perpanjang = {
      ...dasar(),
      aksi: 'perpanjang',
      peran: 'KASUBBAG',
      data: ISIAN['perpanjangan'] ?? {},
    } as const;
    expect(await lakukan(perpanjang)).toMatchObject({ status: 'diterima' });
    const hasil = await ditolak({ ...perpanjang, peran: 'PPID', pada: saat(31) });
    expect(['DILARANG_PENJAGA', 'SUDAH_DILAKUKAN']).toContain(hasil?.kode);
    expect((await bacaBerkas(satkerId, 'B1')).jamHukum?.jatuhTempo).toBe('2026-11-25');
  });

  test('berkas yang belum dibuka', async () => {
    const hasil = await ditolak({ ...dasar(), berkasId: 'B9', aksi: 'lengkap', peran: 'DESK' });
    expect(hasil).toMatchObject({ kode: 'BERKAS_TIDAK_ADA', alasan: 'Berkas ini belum dibuka.' });
  });

  test('pembukaan kedua atas berkas yang sama, tanpa mengganti data pemohon', async () => {
    const hasil = await ditolak(
      bukaan(satkerId, 'B1', { pada: saat(30), pribadi: { ...PEMOHON, nama: 'Orang Lain' } }),
    );
    expect(hasil?.kode).toBe('BERKAS_SUDAH_ADA');
    expect(hasil?.alasan).toContain('sudah dibuka');
  });

  test('berkas yang dikirim atas nama kantor lain: berkas kantor ini tidak tersentuh', async () => {
    const lain = await kantorUji();
    const sebelum = await potret(satkerId);
    const t = { ...dasar(), satkerId: lain.satkerId, aksi: 'koordinasikan', peran: 'KASUBBAG' } as const;
    expect((await ditolak({ ...t, data: koordinasi }))?.kode).toBe('BERKAS_TIDAK_ADA');
    expect(await potret(satkerId)).toEqual(sebelum);
  });
});

describe('pembukaan yang tidak sah', () => {
  test('di kantor yang tidak terdaftar', async () => {
    const hasil = await ditolak(bukaan('kantor-antah-berantah', `B${Date.now()}`));
    expect(hasil).toMatchObject({ kode: 'KANTOR_LAIN', alasan: 'Satker ini tidak terdaftar.' });
  });

  test('di kantor yang belum mempunyai SOP', async () => {
    const baru = await kantorUji({ sop: false });
    const hasil = await ditolak(bukaan(baru.satkerId, 'B1'));
    expect(hasil?.kode).toBe('SOP_TIDAK_ADA');
    expect(hasil?.alasan).toContain('belum mempunyai SOP');
  });

  test('dengan waktu terima di masa depan', async () => {
    const hasil = await ditolak(bukaan(satkerId, 'B1', { diterima: saat(1) }));
    expect(hasil?.bidang).toHaveProperty('diterima');
  });

  test('dengan data pribadi di tempat yang terbaca seluruh kantor', async () => {
    const data = { ...PERMOHONAN, diterima: saat(-1).toISOString(), nik: PEMOHON.nik };
    const hasil = await ditolak(bukaan(satkerId, 'B1', { data }));
    expect(hasil?.bidang['nik']).toContain('data pribadi');
    // The answer itself repeats no value.
    expect(JSON.stringify(hasil)).not.toContain(PEMOHON.nik);
  });

  test.each([
    ['nama', { nama: '' }],
    ['nik', { nik: '123' }],
    ['alamat', { alamat: '' }],
  ])('dengan %s yang salah: pesannya ada pada bidang itu', async (bidang, ganti) => {
    const hasil = await ditolak(bukaan(satkerId, 'B1', { pribadi: { ...PEMOHON, ...ganti } }));
    expect(Object.keys(hasil?.bidang ?? {})).toEqual([bidang]);
  });

  test('tidak memakan nomor: pembukaan berikutnya mendapat nomor yang berurutan', async () => {
    await lakukan(bukaan(satkerId, 'B1'));
    await ditolak(bukaan(satkerId, 'B2', { pribadi: { ...PEMOHON, nama: '' } }));
    await ditolak(bukaan(satkerId, 'B3', { peran: 'KABAG' }));
    await ditolak(bukaan(satkerId, 'B1', { pada: saat(1) }));
    await lakukan(bukaan(satkerId, 'B4'));
    expect((await bacaBerkas(satkerId, 'B4')).nomor).toBe('0002/PPID/17/XI/2026');
    expect(await ids(satkerId, 'surat')).toHaveLength(2);
  });

  test('dapat diperbaiki dan dikirim lagi dengan berkas yang sama', async () => {
    await ditolak(bukaan(satkerId, 'B1', { pribadi: { ...PEMOHON, nama: '' } }));
    expect(await lakukan(bukaan(satkerId, 'B1', { pada: saat(1) }))).toMatchObject({ status: 'diterima' });
  });
});

describe('beberapa orang pada saat yang sama', () => {
  test('dua orang pada langkah yang sama: tepat satu diterima, yang lain diberi tahu sebabnya', async () => {
    await mainkan(satkerId, 'B1', [[1, 'DESK', 'lengkap']]);
    const dua = await Promise.all([
      tulisTindakan({
        satkerId,
        berkasId: 'B1',
        langkah: 2,
        aksi: 'termasukDik',
        peran: 'DESK',
        pada: saat(10),
      }),
      tulisTindakan({
        satkerId,
        berkasId: 'B1',
        langkah: 2,
        aksi: 'beriLangsung',
        peran: 'PETUGAS_PPID',
        data: ISIAN['pemberian'] ?? {},
        pada: saat(10),
      }),
    ]);
    const hasil = await Promise.all(dua.map((t) => majukanBerkas(t)));
    expect(hasil.map((h) => h?.status).sort()).toEqual(['diterima', 'ditolak']);
    expect(hasil.find((h) => h?.status === 'ditolak')?.kode).toBe('LANGKAH_BUKAN_AKTIF');
    expect((await riwayat(satkerId, 'B1')).map((r) => r.urutan)).toEqual([1, 2, 3]);
    const berkas = await bacaBerkas(satkerId, 'B1');
    const surat = hasil[1]?.status === 'diterima' ? 2 : 1;
    expect(berkas.langkahAktif?.no).toBe(surat === 2 ? 5 : 3);
    expect(await ids(satkerId, 'surat')).toHaveLength(surat);
  });

  test('dua orang membuka berkas yang sama: satu nomor, satu tanda bukti', async () => {
    const dua = await Promise.all(
      [1, 2].map((n) => tulisTindakan(bukaan(satkerId, 'B1', { pada: saat(n) }))),
    );
    const hasil = await Promise.all(dua.map((t) => majukanBerkas(t)));
    expect(hasil.map((h) => h?.status).sort()).toEqual(['diterima', 'ditolak']);
    expect(await ids(satkerId, 'surat')).toHaveLength(1);
    await lakukan(bukaan(satkerId, 'B2', { pada: saat(3) }));
    expect((await bacaBerkas(satkerId, 'B2')).nomor).toContain('0002/');
  });

  test('empat puluh pendaftaran bersamaan mendapat empat puluh nomor berurutan tanpa celah', async () => {
    const semua = await Promise.all(
      Array.from({ length: 40 }, (_, i) => tulisTindakan(bukaan(satkerId, `B${i}`))),
    );
    const hasil = await Promise.all(semua.map((t) => majukanBerkas(t)));
    expect(hasil.every((h) => h?.status === 'diterima')).toBe(true);
    const { docs } = await db().collection(`satker/${satkerId}/permohonan`).get();
    const nomor = docs.map((d) => Number(String(d.get('nomor')).slice(0, 4))).sort((a, b) => a - b);
    expect(nomor).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect((await db().doc(`satker/${satkerId}/rekap/2026-11-02`).get()).get('permohonan.masuk')).toBe(40);
  }, 120_000);
});
