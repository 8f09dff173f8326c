import { PENCARI_SEMUA_KANTOR } from '@ppid/domain/akses/golongan';
import { JENJANG, PERAN_STAF, type PeranStaf } from '@ppid/domain/akses/peran';
import { lingkupIndeks } from '@ppid/domain/pencarian/hak';
import { indeksBerkas } from '@ppid/domain/pencarian/indeks';
import { tulisPosisi } from '@ppid/domain/pencarian/posisi';
import type { HasilCari } from '@ppid/domain/pencarian/types';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { cari as panggilan } from '../../functions/src/callables/cari.js';
import { db, refBerkas, refIndeks, refPengguna } from '../../functions/src/ports/firestore.js';
import { cari, MAKS_DIBACA } from '../../functions/src/usecases/cari.js';
import { bacaBerkas, kantorUji, mainkan, proyekUji } from './bantu.js';
import { cariSemua, dokumenUji, pencari, simpanDokumen } from './pencarian-bantu.js';

proyekUji('pencarian-kantor');

/** A word of this run alone: a query over all offices sees those of other tests too. */
const KATA = `seruni${randomUUID().replaceAll(/[^a-z]/g, '')}`;
const HARI = '2026-11-02T03:00:00.000Z';
let pusat: string;
let daerah: string;

beforeAll(async () => {
  [{ satkerId: pusat }, { satkerId: daerah }] = await Promise.all([kantorUji(), kantorUji()]);
  for (const satkerId of [pusat, daerah]) {
    await mainkan(satkerId, 'B1');
    for (const kategori of ['lampiran', 'identitas', 'dikecualikan'] as const)
      await simpanDokumen(dokumenUji(satkerId, kategori, kategori, `${KATA} ${kategori}.pdf`), [
        `isi ${KATA} isi`,
      ]);
  }
});

const ri = (peran: PeranStaf[]) => pencari(pusat, peran, { jenjang: 'RI' });
const letak = (temuan: HasilCari['temuan']) =>
  temuan.map((t) => `${t.satkerId === pusat ? 'pusat' : 'daerah'} ${t.dokumenId ?? ''}`).sort();

describe('semua kantor', () => {
  const SEL = JENJANG.flatMap((jenjang) => PERAN_STAF.map((peran) => [jenjang, peran] as const));
  test.each(SEL)('%s %s', async (jenjang, peran) => {
    const minta = cari(pencari(pusat, [peran], { jenjang }), { kata: KATA, semuaKantor: true });
    if (jenjang === 'RI' && PENCARI_SEMUA_KANTOR.includes(peran)) {
      const { temuan } = (await minta).hasil;
      expect(letak(temuan).filter((l) => l.startsWith('daerah'))).toEqual(['daerah lampiran']);
    } else await expect(minta).rejects.toMatchObject({ kode: 'permission-denied' });
  });

  test('di kantor sendiri semua golongannya, di kantor lain yang biasa saja, dengan nama kantor dan cuplikan', async () => {
    const temuan = await cariSemua(ri(['PPID']), { kata: KATA, semuaKantor: true });
    expect(letak(temuan)).toEqual([
      'daerah lampiran',
      'pusat dikecualikan',
      'pusat identitas',
      'pusat lampiran',
    ]);
    const lain = temuan.find((t) => t.satkerId === daerah);
    expect(lain).toMatchObject({ namaSatker: 'KPU Provinsi Uji', halaman: 1, macam: 'halaman' });
    expect(lain?.cuplikan?.some(({ sorot }) => sorot)).toBe(true);
  });

  test('tanpa diminta hanya kantor sendiri', async () => {
    for (const siapa of [ri(['AUDITOR']), pencari(pusat, ['AUDITOR'])])
      expect(letak(await cariSemua(siapa, { kata: KATA }))).toEqual(['pusat lampiran']);
  });

  test('entri yang salah tulis di kantor lain tidak ditampilkan', async () => {
    // Somebody's mistake: an entry of another office's excluded document, marked as ordinary.
    const ref = refIndeks(daerah, 'dokumen-dikecualikan-0001');
    const semula = (await ref.get()).data() ?? {};
    await ref.set({ ...semula, golongan: 'biasa', lingkup: lingkupIndeks(daerah, 'biasa') });
    const temuan = await cariSemua(ri(['PPID']), { kata: KATA, semuaKantor: true });
    await ref.set(semula);
    expect(letak(temuan)).not.toContain('daerah dikecualikan');
  });
});

describe('berhalaman', () => {
  test('setiap temuan sekali, tidak ada yang terlewat, juga di semua kantor dan pada saat yang sama', async () => {
    const contoh = await bacaBerkas(pusat, 'B1');
    const batch = db().batch();
    for (let i = 0; i < 70; i += 1) {
      const satkerId = i % 2 === 0 ? pusat : daerah;
      // Three moments only: ties everywhere.
      const dibuka = `2026-10-0${(i % 3) + 1}T00:00:00.000Z`;
      const judul = i < 35 ? `krisan${KATA}` : `krisan${KATA}nya`;
      const berkas = { ...contoh, id: `K${i}`, satkerId, judul, dibuka };
      batch.set(refBerkas(satkerId, 'permohonan', berkas.id), berkas);
      const { id, isi } = indeksBerkas(berkas);
      batch.set(refIndeks(satkerId, id), isi);
    }
    await batch.commit();
    const id = (t: HasilCari['temuan']) => t.map(({ berkasId }) => berkasId);
    const semua = id(await cariSemua(ri(['PPID']), { kata: `krisan${KATA} `, semuaKantor: true }));
    expect(semua).toHaveLength(70);
    expect(new Set(semua).size).toBe(70);
    const tepat = Array.from({ length: 35 }, (_, i) => `K${i}`);
    expect(semua.slice(0, 35).sort()).toEqual(tepat.sort());
    const sendiri = id(await cariSemua(ri(['PPID']), { kata: `krisan${KATA} ` }));
    expect(sendiri.sort()).toEqual(semua.filter((b) => Number(b.slice(1)) % 2 === 0).sort());
  });

  test('dokumen yang sangat panjang tetap satu temuan, dan biaya satu jawaban terbatas', async () => {
    const teks = Array.from({ length: 450 }, () => `anyelir ${KATA}x`);
    await simpanDokumen(dokumenUji(pusat, 'panjang', 'lampiran', 'panjang.pdf'), teks);
    await simpanDokumen(
      dokumenUji(pusat, 'pendek', 'lampiran', 'pendek.pdf', { diunggahPada: '2025-01-01T00:00:00.000Z' }),
      [`anyelir ${KATA}x`],
    );
    const pertama = await cari(ri(['PPID']), { kata: `anyelir ${KATA}x ` });
    expect(pertama.dibaca).toBeLessThan(MAKS_DIBACA + 100);
    const temuan = await cariSemua(ri(['PPID']), { kata: `anyelir ${KATA}x ` });
    expect(temuan.map((t) => t.dokumenId)).toEqual(['panjang', 'pendek']);
    expect(temuan[0]?.halamanLain).toHaveLength(20);
  });

  test.each([
    ['bukan posisi', 'x'],
    ['kosong', ''],
    ['tingkat yang tidak ada', `2~${HARI}~kantor~berkas-permohonan-B1`],
    ['jalur yang keluar', `0~${HARI}~../../satker~x`],
    ['kantor lain', () => tulisPosisi({ tingkat: 0, tanggal: HARI, satkerId: daerah, indeksId: 'z' })],
  ])('lanjutan karangan ditolak: %s', async (_apa, setelah) => {
    const minta = { kata: KATA, setelah: typeof setelah === 'string' ? setelah : setelah() };
    await expect(cari(ri(['PPID']), minta)).rejects.toMatchObject({ kode: 'invalid-argument' });
  });

  test('lanjutan karangan di semua kantor tidak membuka golongan lain', async () => {
    const tanggal = '2026-11-30T00:00:00.000Z';
    const setelah = tulisPosisi({
      tingkat: 0,
      tanggal,
      satkerId: daerah,
      indeksId: 'dokumen-dikecualikan-0001',
    });
    const { hasil } = await cari(ri(['AUDITOR']), { kata: `${KATA} `, semuaKantor: true, setelah });
    expect(letak(hasil.temuan)).toEqual(['daerah lampiran', 'pusat lampiran']);
  });
});

describe('panggilan cari', () => {
  const panggil = async (
    data: object,
    peran: PeranStaf[] = ['DESK'],
    satkerId = pusat,
    jenjang = 'PROVINSI',
  ) => {
    await refPengguna(satkerId, 'uid-uji').set({ uid: 'uid-uji', peran }, { merge: true });
    const token = { satkerId, jenjang, peran, sampai: Math.floor(Date.now() / 1000) + 3600 };
    return await panggilan.run({ auth: { uid: 'uid-uji', token }, data } as never);
  };

  test('menjawab HasilCari kantor pemanggil, apa pun yang ditulis dalam permintaan', async () => {
    const { temuan, lanjut } = await panggil({ kata: `${KATA} `, satkerId: daerah }, ['DESK']);
    expect(letak(temuan)).toEqual(['pusat dikecualikan', 'pusat identitas', 'pusat lampiran']);
    expect(lanjut).toBeNull();
    // The desk sees that the excluded document exists; only its name was found.
    expect(temuan.filter((t) => t.cuplikan !== null).map((t) => t.dokumenId)).toEqual(['lampiran']);
  });

  test.each([
    [{}, 'belum benar'],
    [{ kata: 7 }, 'belum benar'],
    [{ kata: KATA, macam: 'rahasia' }, 'belum benar'],
    [{ kata: KATA, tahun: 1e9 }, 'belum benar'],
    [{ kata: 'x'.repeat(500) }, '200 huruf'],
    [{ kata: ' ' }, 'Tulis kata'],
    [{ kata: KATA, setelah: 'x' }, 'Ulangi pencarian'],
  ])('%j ditolak', async (data, pesan) => {
    await expect(panggil(data)).rejects.toMatchObject({
      code: 'invalid-argument',
      message: expect.stringContaining(pesan) as string,
    });
  });

  test('tanpa masuk ditolak', async () => {
    await expect(panggilan.run({ data: { kata: KATA } } as never)).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });
});
