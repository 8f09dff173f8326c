import { proyekUji, bacaBerkas, ids, lakukan, riwayat, tulisTindakan } from './bantu.js';
proyekUji('simpan');
import { beforeEach, describe, expect, test } from 'vitest';
import type { DaftarJangka } from '@ppid/domain/pengecualian/daftar';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { buatKalender } from '@ppid/domain/calendar/kalender';
import { PENGATURAN_BAWAAN } from '@ppid/domain/satker/pengaturan';
import { replay } from '@ppid/domain/sop/replay';
import { refButir, refSatker, refTertutup, refTindakan } from '../../functions/src/ports/firestore.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import {
  babakKe,
  bacaButir,
  dokumenUji,
  kantorSimpan,
  mainkanSimpan,
  SEED_1_AKHIR,
  SEED_1_AWAL,
  SEED_4_AKHIR,
  SEED_4_AWAL,
} from './simpan-bantu.js';

const semuaDiterima = (hasil: { status: string; alasan: string }[]) =>
  expect(hasil.map(({ alasan }) => alasan).filter((a) => a !== '')).toEqual([]);

let satkerId: string;
const berkas = () => bacaBerkas(satkerId, 'B1', 'pendokumentasian');

describe('Manggarai Barat, enam langkah', () => {
  beforeEach(async () => {
    satkerId = await kantorSimpan(1);
    await dokumenUji(satkerId, 'sk', 'keputusan');
    await dokumenUji(satkerId, 'rahasia', 'dikecualikan');
  });

  test('dari penerusan keputusan sampai disposisi; butir tercatat didokumentasikan dalam transaksi yang sama', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, [...SEED_1_AWAL, ...SEED_1_AKHIR]));
    const b = await berkas();
    expect(b.status).toBe('SELESAI');
    expect(b.data).toMatchObject({
      butirIds: ['contoh-rekening', 'contoh-denah'],
      keputusanKpu: { nomor: '100 Tahun 2026' },
      keputusanIds: ['sk'],
      pindaian: ['rahasia'],
    });
    const simpan = (await riwayat(satkerId, 'B1', 'pendokumentasian')).find(({ aksi }) => aksi === 'simpan');
    for (const id of ['contoh-rekening', 'contoh-denah'])
      expect(await bacaButir(satkerId, id)).toMatchObject({
        didokumentasikan: { berkasId: 'B1', pada: simpan?.pada },
        dokumenIds: ['rahasia'],
        status: 'AKTIF',
      });
  });

  test('tempat simpan tertutup: tidak ada di berkas, riwayat, maupun tindakan, tetapi dapat dibaca kembali dari tempatnya', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, SEED_1_AWAL));
    semuaDiterima(
      await mainkanSimpan(
        satkerId,
        SEED_1_AKHIR.map((b) => (b.aksi === 'simpan' ? { ...b, tindakanId: 't-simpan' } : b)),
        10,
      ),
    );
    const tindakan = await refTindakan(satkerId, 'pendokumentasian', 'B1', 't-simpan').get();
    const semua = JSON.stringify([
      await berkas(),
      await riwayat(satkerId, 'B1', 'pendokumentasian'),
      tindakan.data(),
    ]);
    expect(semua).not.toContain('Folder Khusus Informasi Dikecualikan');
    expect(semua).not.toContain('pemegangKunci');
    expect((await refTertutup(satkerId, 'pendokumentasian', 'B1', 6).get()).data()).toMatchObject({
      untuk: 'SIMPAN',
      isi: { folder: 'Folder Khusus Informasi Dikecualikan', lemari: 'A', kotak: '7', pemegangKunci: 'PPID' },
    });
  });

  test('daftar dibuat sistem dan dibekukan: butir yang berubah kemudian tidak mengubah yang diperiksa', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, SEED_1_AWAL));
    const daftar = (await berkas()).data['daftar'] as DaftarJangka;
    expect(daftar.kelompok.map(({ judul, baris }) => [judul, baris.map(({ butirId }) => butirId)])).toEqual([
      ['Berakhir tahun 2031', ['contoh-denah']],
      ['Tanpa batas waktu', ['contoh-rekening']],
    ]);
    await refButir(satkerId, 'contoh-denah').update({ status: 'DICABUT', informasi: 'Nama lain' });
    semuaDiterima(await mainkanSimpan(satkerId, SEED_1_AKHIR, 10));
    expect((await berkas()).data['daftar']).toEqual(daftar);
  });

  test('PPID mengembalikan ke langkah 3 dengan alasan; daftar baru melihat keadaan saat itu', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, SEED_1_AWAL));
    await refButir(satkerId, 'contoh-denah').update({ status: 'DICABUT' });
    semuaDiterima(
      await mainkanSimpan(
        satkerId,
        [
          { langkah: 4, peran: 'PPID', aksi: 'kembalikan', formulir: 'pengembalian' },
          { langkah: 3, peran: 'DESK', aksi: 'susunDaftar', formulir: 'daftarJangka' },
          ...SEED_1_AKHIR,
        ],
        10,
      ),
    );
    const { kelompok } = (await berkas()).data['daftar'] as DaftarJangka;
    expect(kelompok.map(({ sifat }) => sifat)).toEqual(['TANPA_BATAS', 'TERBUKA']);
    expect((await berkas()).langkah.find(({ no }) => no === 3)?.kali).toBe(2);
  });

  test('tanpa pindaian, tanpa keputusan, atau dengan butir yang tidak berlaku tidak ada yang maju', async () => {
    const [buka, teruskan, pindai] = SEED_1_AWAL as [never, (typeof SEED_1_AWAL)[0], (typeof SEED_1_AWAL)[0]];
    semuaDiterima(await mainkanSimpan(satkerId, [buka]));
    const coba = async (b: (typeof SEED_1_AWAL)[0]) => (await lakukan(babakKe(satkerId, 5, b))).alasan;
    expect(await coba({ ...teruskan, dokumenIds: [] })).toMatch(/Lampirkan file keputusannya/);
    expect(await coba({ ...teruskan, dokumenIds: ['rahasia'] })).toMatch(/Lampirkan file keputusannya/);
    await refButir(satkerId, 'contoh-denah').update({ status: 'BERAKHIR_TERBUKA' });
    expect(await coba(teruskan)).toMatch(/tidak ditemukan atau sudah tidak berlaku/);
    await refButir(satkerId, 'contoh-denah').update({ status: 'AKTIF' });
    expect(await coba(teruskan)).toBe('');
    expect(await coba({ ...pindai, dokumenIds: ['sk'] })).toMatch(/hasil pindaian/);
    expect(await coba(pindai)).toBe('');
  });

  test('penyusun daftar tidak memeriksanya sendiri walau memegang dua peran', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, SEED_1_AWAL));
    const setujui = { langkah: 4, peran: 'PPID' as const, aksi: 'setujui' };
    expect((await lakukan(babakKe(satkerId, 10, { ...setujui, oleh: 'uid-desk' }))).alasan).toMatch(
      /orang lain/,
    );
    expect((await lakukan(babakKe(satkerId, 11, setujui))).status).toBe('diterima');
  });

  test('penyimpanan yang sama dua kali, atau lima kali bersamaan, dicatat satu kali', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, [...SEED_1_AWAL, ...SEED_1_AKHIR.slice(0, 1)]));
    const alamat = await tulisTindakan(babakKe(satkerId, 10, SEED_1_AKHIR[1] as never));
    const jawab = await Promise.all([1, 2, 3, 4, 5].map(() => majukanBerkas(alamat)));
    expect(new Set(jawab.map((j) => j?.status))).toEqual(new Set(['diterima']));
    await majukanBerkas(alamat);
    const catatan = await riwayat(satkerId, 'B1', 'pendokumentasian');
    expect(catatan.filter(({ aksi }) => aksi === 'simpan')).toHaveLength(1);
    expect((await bacaButir(satkerId, 'contoh-denah')).dokumenIds).toEqual(['rahasia']);
  });

  test('yang tiba terbalik dijalankan menurut urutan kejadiannya', async () => {
    const [buka, teruskan, pindai] = SEED_1_AWAL;
    await tulisTindakan(
      babakKe(satkerId, 0, { ...(buka as never as (typeof SEED_1_AWAL)[0]), tindakanId: 't0' }),
    );
    await tulisTindakan(
      babakKe(satkerId, 1, { ...(teruskan as never as (typeof SEED_1_AWAL)[0]), tindakanId: 't1' }),
    );
    const t2 = await tulisTindakan(
      babakKe(satkerId, 2, { ...(pindai as never as (typeof SEED_1_AWAL)[0]), tindakanId: 't2' }),
    );
    expect(await majukanBerkas(t2)).toMatchObject({ status: 'diterima' });
    expect((await riwayat(satkerId, 'B1', 'pendokumentasian')).map(({ tindakanId }) => tindakanId)).toEqual([
      't0',
      't1',
      't2',
    ]);
  });

  test('bila butir tidak dapat ditandai, penyimpanan tidak tercatat sama sekali, dan dicoba lagi dengan utuh', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, [...SEED_1_AWAL, ...SEED_1_AKHIR.slice(0, 1)]));
    const isi = await bacaButir(satkerId, 'contoh-denah');
    await refButir(satkerId, 'contoh-denah').delete();
    const alamat = await tulisTindakan(babakKe(satkerId, 10, SEED_1_AKHIR[1] as never));
    await expect(majukanBerkas(alamat)).rejects.toThrow();
    expect((await berkas()).langkahAktif?.no).toBe(5);
    expect((await bacaButir(satkerId, 'contoh-rekening')).didokumentasikan).toBeNull();
    await refButir(satkerId, 'contoh-denah').set(isi);
    expect(await majukanBerkas(alamat)).toMatchObject({ status: 'diterima' });
    expect((await bacaButir(satkerId, 'contoh-rekening')).didokumentasikan?.berkasId).toBe('B1');
  });

  test('berkas dapat disusun kembali dari riwayatnya saja, tanpa membaca butir atau dokumen', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, [...SEED_1_AWAL, ...SEED_1_AKHIR]));
    const sop = { ...SOP_SEED[1], satkerId };
    const satker = { id: satkerId, jenjang: 'PROVINSI' as const, pengaturan: PENGATURAN_BAWAAN };
    const kalender = buatKalender({ zona: 'Asia/Jakarta', pengaturan: PENGATURAN_BAWAAN });
    const ulang = replay(sop, await riwayat(satkerId, 'B1', 'pendokumentasian'), {
      satker,
      kalender,
      nomor: null,
      berkasId: 'B1',
    });
    expect(ulang).toEqual(await berkas());
  });
});

describe('Pontianak, empat langkah', () => {
  beforeEach(async () => {
    satkerId = await kantorSimpan(4);
    await dokumenUji(satkerId, 'sk', 'keputusan');
    await dokumenUji(satkerId, 'rahasia', 'dikecualikan');
  });

  test('dari pengumpulan sampai penerbitan keputusan; yang dikabari hanya yang mendapat giliran', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, [...SEED_4_AWAL, ...SEED_4_AKHIR]));
    const b = await berkas();
    expect(b.status).toBe('SELESAI');
    expect(b.data['penerbitan']).toMatchObject({
      jenisTerbit: 'KEPUTUSAN',
      dokumenIds: ['sk'],
      daftar: false,
    });
    expect((await bacaButir(satkerId, 'contoh-denah')).didokumentasikan?.berkasId).toBe('B1');
    const surel = (await ids(satkerId, 'surel')).filter((id) => /-00[3-6]-/.test(id));
    expect(surel.map((id) => id.replace('pendokumentasian-B1-', ''))).toEqual([
      '003-tim_pertimbangan',
      '004-atasan_ppid',
      '005-pembina_ppid',
      '006-ppid',
    ]);
  });

  test('persetujuan hanya menurut giliran, dan belum diteruskan sebelum lengkap', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, SEED_4_AWAL.slice(0, 3)));
    expect((await berkas()).langkahAktif?.aksi.sort()).toEqual(['kembalikan', 'setujuiTimPertimbangan']);
    const [atasan, teruskan] = await mainkanSimpan(
      satkerId,
      [SEED_4_AWAL[4] as never, SEED_4_AKHIR[0] as never],
      10,
    );
    expect(atasan?.alasan).toBe('Persetujuan Tim Pertimbangan masih ditunggu lebih dulu.');
    expect(teruskan?.alasan).toBe('Persetujuan Tim Pertimbangan masih ditunggu.');
  });

  test('kantor yang hanya meminta persetujuan Atasan PPID tidak menunggu yang lain', async () => {
    const pengaturan = { ...PENGATURAN_BAWAAN, persetujuanDik: ['ATASAN_PPID'] };
    await refSatker(satkerId).update({ pengaturan });
    const tanpa = SEED_4_AWAL.filter(({ aksi }) => !/setujui(Tim|Pembina)/.test(aksi));
    semuaDiterima(await mainkanSimpan(satkerId, [...tanpa, ...SEED_4_AKHIR]));
    expect((await berkas()).data['persetujuan']).toEqual({
      diminta: ['ATASAN_PPID'],
      diberikan: ['ATASAN_PPID'],
    });
  });

  test('daftar yang dikembalikan disetujui lagi dari awal, juga dengan butir lain', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, SEED_4_AWAL.slice(0, 4)));
    const butirIds = ['contoh-denah'];
    const klasifikasi = [{ butir: 'contoh-denah', jenisDokumen: 'LOGISTIK' }];
    semuaDiterima(
      await mainkanSimpan(
        satkerId,
        [
          { langkah: 2, peran: 'ATASAN_PPID', aksi: 'kembalikan', formulir: 'pengembalian' },
          { langkah: 1, peran: 'DESK', aksi: 'kumpulkan', data: { butirIds } },
          { langkah: 2, peran: 'PPID', aksi: 'ajukan', data: { klasifikasi } },
        ],
        10,
      ),
    );
    const b = await berkas();
    expect(b.data['persetujuan']).toMatchObject({ diberikan: [] });
    expect((b.data['daftar'] as DaftarJangka).jumlah).toBe(1);
    semuaDiterima(await mainkanSimpan(satkerId, [...SEED_4_AWAL.slice(3), ...SEED_4_AKHIR], 20));
    expect((await bacaButir(satkerId, 'contoh-rekening')).didokumentasikan).toBeNull();
  });

  test('setiap butir harus diberi jenis dokumen, dan tidak ada yang diterbitkan sebelum KPU RI menetapkan', async () => {
    semuaDiterima(await mainkanSimpan(satkerId, SEED_4_AWAL.slice(0, 2)));
    const ajukan = (klasifikasi: unknown[]) =>
      lakukan(babakKe(satkerId, 5, { langkah: 2, peran: 'PPID', aksi: 'ajukan', data: { klasifikasi } }));
    expect((await ajukan([{ butir: 'contoh-denah', jenisDokumen: 'LOGISTIK' }])).alasan).toMatch(
      /Setiap butir/,
    );
    expect((await ajukan([{ butir: 'lain', jenisDokumen: 'LOGISTIK' }])).alasan).toMatch(/bukan bagian/);
    semuaDiterima(await mainkanSimpan(satkerId, [...SEED_4_AWAL.slice(2), ...SEED_4_AKHIR.slice(0, 2)], 10));
    const unggah = await lakukan(babakKe(satkerId, 30, SEED_4_AKHIR[3] as never));
    expect(unggah.status).toBe('ditolak');
    expect((await berkas()).langkahAktif?.aksi).toEqual(['catatPenetapan']);
  });
});
