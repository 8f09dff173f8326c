import { geserTanggal } from '@ppid/domain/calendar/tanggal';
import type { Butir } from '@ppid/domain/pengecualian/types';
import type { Zona } from '@ppid/domain/satker/satker';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lupakanAcuan } from '../../functions/src/ports/acuan.js';
import {
  db,
  refAkses,
  refButir,
  refButirNasional,
  refDip,
  refSatker,
} from '../../functions/src/ports/firestore.js';
import { sekarang } from '../../functions/src/ports/clock.js';
import { jagaPengecualianSemua } from '../../functions/src/usecases/jaga-pengecualian.js';
import { ids, kantorUji, potret, proyekUji } from './bantu.js';
import { isiSurel, jam, kantorRi, LIMA_TAHUN, malam, RI, surelButir, taruhButir } from './dik-bantu.js';

proyekUji('dik-berakhir');

const ID = 'butir1';
const DEKAT = '2031-08-03';
let satkerId = '';

const butir = async (s = satkerId, id = ID) => (await refButir(s, id).get()).data() as Butir;
/** A round at an instant of the moved clock. */
async function ronda(pada: string): Promise<number> {
  await jam(pada);
  return jagaPengecualianSemua(await sekarang());
}
const kantorDi = async (zona: Zona): Promise<string> => {
  const kantor = await kantorUji({ sop: false });
  await refSatker(kantor.satkerId).update({ zona });
  return kantor.satkerId;
};
/** Day by day around the due day, further apart where a day is like the next. */
const langkah = (hari: string): number => (hari >= '2031-09-14' && hari < '2031-09-22' ? 1 : 3);
async function kosongkan(): Promise<void> {
  for (const { ref } of (await db().collectionGroup('dik').get()).docs) await ref.delete();
  for (const { ref } of (await db().collection('dikNasional').get()).docs) await ref.delete();
}

beforeAll(kantorRi);
beforeEach(async () => {
  lupakanAcuan();
  await kosongkan();
  ({ satkerId } = await kantorUji({ sop: false }));
});

describe('pengecualian lima tahun', () => {
  test('dijalani sampai habis di tiga zona: diam, diingatkan, dinaikkan, lalu terbuka sendiri', async () => {
    const kantor = [
      await kantorDi('Asia/Jakarta'),
      await kantorDi('Asia/Makassar'),
      await kantorDi('Asia/Jayapura'),
    ];
    for (const s of kantor) await taruhButir(s, ID);
    for (let hari = '2026-11-30'; hari < DEKAT; hari = geserTanggal(hari, 60))
      expect(await ronda(malam(hari))).toBe(0);
    for (let hari = DEKAT; hari <= '2031-11-01'; hari = geserTanggal(hari, langkah(hari)))
      await ronda(malam(hari));
    for (const s of kantor) {
      const { tindakSebelum, status } = await butir(s);
      expect(status).toBe('AKAN_BERAKHIR');
      // Thirty working days lie after it; 17 August alone is a holiday, and before it.
      expect(tindakSebelum).toBe('2031-09-19');
      const minggu = Array.from({ length: 7 }, (_, i) => `2031-11-01-akhir-${i}`);
      const mau = [
        ...minggu.flatMap((m) => [`${m}-atasan_ppid`, `${m}-ppid`]),
        '2031-11-01-akhir-dekat-ppid',
      ];
      expect(await surelButir(s, ID)).toEqual(mau);
      // The item tells it in three lines, however many mails there were.
      const { diingatkan } = await butir(s);
      expect(diingatkan.map((d) => [d.keadaan, d.kali, d.kepada.length])).toEqual([
        ['DEKAT', 1, 1],
        ['BERTINDAK', 1, 1],
        ['TERLAMBAT', 7, 2],
      ]);
    }
    await ronda(malam('2031-11-02'));
    for (const s of kantor) {
      const akhir = await butir(s);
      expect(akhir).toMatchObject({
        status: 'BERAKHIR_TERBUKA',
        dibuka: { oleh: 'sistem', sebab: 'OTOMATIS' },
      });
      expect((await refDip(s, ID).get()).data()).toMatchObject({
        status: 'PERIKSA_PRIBADI',
        diperiksa: null,
      });
      const akses = (await refAkses(s, `buka-${ID}`).get()).data();
      expect(akses).toMatchObject({ apa: 'PEMBUKAAN', sebab: 'OTOMATIS', oleh: 'sistem', peran: [] });
      expect((await surelButir(s, ID)).filter((n) => n.startsWith('dibuka-'))).toEqual([
        'dibuka-atasan_ppid',
        'dibuka-ppid',
      ]);
    }
  });

  test('pukul 23.30 WIB hari terakhir sudah terbuka di timur, belum di barat', async () => {
    const [barat, timur] = [await kantorDi('Asia/Pontianak'), await kantorDi('Asia/Jayapura')];
    await taruhButir(barat, ID);
    await taruhButir(timur, ID);
    await ronda('2031-11-01T16:30:00.000Z');
    expect((await butir(barat)).status).toBe('AKAN_BERAKHIR');
    expect((await butir(timur)).status).toBe('BERAKHIR_TERBUKA');
  });

  test('ronda kedua pada hari yang sama tidak mengubah apa pun', async () => {
    await taruhButir(satkerId, ID);
    for (const hari of [DEKAT, '2031-09-19', '2031-10-08', '2031-11-02']) {
      await ronda(malam(hari));
      const sekali = await potret(satkerId);
      expect(await ronda(malam(hari))).toBe(0);
      expect(await potret(satkerId)).toEqual(sekali);
    }
  });

  test('diam seminggu melewati hari bertindak: satu surel untuk PPID dan satu untuk Atasan, bukan susulan', async () => {
    await taruhButir(satkerId, ID);
    await ronda(malam('2031-09-17'));
    await ronda(malam('2031-09-24'));
    expect(await surelButir(satkerId, ID)).toEqual([
      '2031-11-01-akhir-0-atasan_ppid',
      '2031-11-01-akhir-0-ppid',
      '2031-11-01-akhir-dekat-ppid',
    ]);
  });

  test('ronda pertama yang datang dua minggu terlambat tetap membuka', async () => {
    await taruhButir(satkerId, ID);
    await ronda(malam('2031-11-15'));
    expect((await butir()).dibuka).toMatchObject({ sebab: 'OTOMATIS' });
    expect(await surelButir(satkerId, ID)).toEqual(['dibuka-atasan_ppid', 'dibuka-ppid']);
  });

  test('libur yang baru ditetapkan memajukan hari bertindak yang tampil, tanpa surel kedua', async () => {
    await taruhButir(satkerId, ID);
    await ronda(malam(DEKAT));
    const libur = { tanggal: '2031-10-01', jenis: 'LOKAL', nama: 'Libur setempat', lingkup: 'kantor' };
    await refSatker(satkerId).update({
      'pengaturan.libur': [{ ...libur, keputusan: '1/2031', status: 'ditetapkan', sumber: 'uji' }],
    });
    await ronda(malam(geserTanggal(DEKAT, 1)));
    expect((await butir()).tindakSebelum).toBe('2031-09-18');
    expect(await surelButir(satkerId, ID)).toEqual(['2031-11-01-akhir-dekat-ppid']);
  });
});

describe('yang gagal di tengah', () => {
  test('tidak meninggalkan setengah pekerjaan, tidak menahan butir lain, dan diselesaikan ronda berikutnya', async () => {
    await taruhButir(satkerId, ID);
    await taruhButir(satkerId, 'butir2');
    // The line of the DIP cannot be written, so nothing of this opening is.
    await refDip(satkerId, ID).set({ status: 'SIAP' });
    const sebelum = await butir();
    await expect(ronda(malam('2031-11-02'))).rejects.toThrow('1 items failed');
    expect(await butir()).toEqual(sebelum);
    expect(await surelButir(satkerId, ID)).toEqual([]);
    expect((await butir(satkerId, 'butir2')).status).toBe('BERAKHIR_TERBUKA');
    await refDip(satkerId, ID).delete();
    await ronda(malam('2031-11-03'));
    expect((await butir()).status).toBe('BERAKHIR_TERBUKA');
    expect(await ids(satkerId, 'dip')).toEqual([ID, 'butir2']);
  });
});

describe('yang tidak habis dengan sendirinya', () => {
  test('ditinjau: diingatkan, tidak pernah dibuka oleh sistem', async () => {
    const jangka = { ...LIMA_TAHUN, akhir: null, peristiwa: 'perkara diputus', tinjau: '2031-11-01' };
    await taruhButir(satkerId, ID, { jangka, pasal17: ['17.h.3'] });
    for (const hari of [DEKAT, '2031-11-01', '2031-11-02', '2031-11-08', '2035-01-01'])
      await ronda(malam(hari));
    expect(await butir()).toMatchObject({ status: 'AKTIF', dibuka: null });
    expect(await surelButir(satkerId, ID)).toEqual([
      '2031-11-01-tinjau-0-atasan_ppid',
      '2031-11-01-tinjau-0-ppid',
      '2031-11-01-tinjau-1-atasan_ppid',
      '2031-11-01-tinjau-1-ppid',
      '2031-11-01-tinjau-165-atasan_ppid',
      '2031-11-01-tinjau-165-ppid',
      '2031-11-01-tinjau-dekat-ppid',
    ]);
    const surel = await isiSurel(satkerId, `butir-${ID}-2031-11-01-tinjau-dekat-ppid`);
    expect(surel.isi).toContain('berakhir bila: perkara diputus');
  });

  test('yang sudah dicabut, diganti, atau dibuka tidak disentuh', async () => {
    for (const status of ['DICABUT', 'DIUBAH', 'BERAKHIR_TERBUKA'] as const)
      await taruhButir(satkerId, status.toLowerCase(), { status });
    expect(await ronda(malam('2031-12-01'))).toBe(0);
  });
});

test('uji perpanjangan yang belum selesai tidak menunda pembukaan, tetapi disebut', async () => {
  await taruhButir(satkerId, ID, { perpanjangan: 'uji-baru' });
  await ronda(malam(DEKAT));
  const ingat = await isiSurel(satkerId, `butir-${ID}-2031-11-01-akhir-dekat-ppid`);
  expect(ingat.isi).toContain('Uji untuk memperpanjangnya sedang berjalan');
  await ronda(malam('2031-11-02'));
  expect((await butir()).status).toBe('BERAKHIR_TERBUKA');
  const dibuka = await isiSurel(satkerId, `butir-${ID}-dibuka-ppid`);
  expect(dibuka.isi).toContain('belum menghasilkan keputusan');
});

test('butir nasional diingatkan dan dibuka sekali untuk semua, oleh KPU RI', async () => {
  await taruhButir('', 'kpu-1-001');
  for (const hari of [DEKAT, '2031-11-02', '2031-11-03']) await ronda(malam(hari));
  expect((await refButirNasional('kpu-1-001').get()).data()).toMatchObject({ status: 'BERAKHIR_TERBUKA' });
  expect(await surelButir(RI, 'nasional-kpu-1-001')).toEqual([
    '2031-11-01-akhir-dekat-ppid',
    'dibuka-atasan_ppid',
    'dibuka-ppid',
  ]);
  expect(await ids(RI, 'dip')).toEqual(['nasional-kpu-1-001']);
  expect(await ids(satkerId, 'dip')).toEqual([]);
});
