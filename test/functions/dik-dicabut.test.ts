import type { Berkas } from '@ppid/domain/berkas/types';
import type { UbahanButir } from '@ppid/domain/pengecualian/keputusan';
import type { Butir, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { lupakanAcuan } from '../../functions/src/ports/acuan.js';
import * as antrean from '../../functions/src/ports/antrean.js';
import {
  db,
  refBerkas,
  refButir,
  refButirNasional,
  refDip,
  refKeputusanKpu,
  refPencabutan,
} from '../../functions/src/ports/firestore.js';
import { akhiriButir } from '../../functions/src/usecases/akhiri-butir.js';
import { catatKeputusanKpu } from '../../functions/src/usecases/catat-keputusan-kpu.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import { antrekanPencabutanTertunda, type Pencabutan } from '../../functions/src/usecases/pencabutan.js';
import { tinjauPenolakan } from '../../functions/src/usecases/tinjau-penolakan.js';
import { ubahKeputusanKpu } from '../../functions/src/usecases/ubah-keputusan-kpu.js';
import { bacaBerkas, ids, kantorUji, potret, proyekUji, riwayat } from './bantu.js';
import {
  ditolak,
  isiButir as isi,
  isiSurel,
  jam,
  kantorRi,
  LIMA_TAHUN,
  RI,
  taruhButir,
} from './dik-bantu.js';

proyekUji('dik-dicabut');

// Nobody serves queues in this project; what is queued is what the test looks at.
const antre = vi.spyOn(antrean, 'antrekanTinjauPenolakan').mockResolvedValue();

const ri = { uid: 'uid-ri', satkerId: RI, jenjang: 'RI' as const, peran: ['PPID' as const] };
const DASAR = { nomor: '800 Tahun 2026', tanggal: '2026-11-10' };
const ALASAN = 'Dibatalkan setelah dinilai kembali.';
const PADA = '2026-11-11T03:00:00.000Z';
let nomor = '';
let kantor: string[] = [];
let ke = 0;

const catat = (butir = [isi(), isi({ bagian: 'Rekam medis' })], lain = {}) =>
  catatKeputusanKpu(ri, {
    ...{ nomor, tanggal: '2026-01-02', tentang: 'Dokumen persyaratan', butir },
    ...lain,
  });
const nasional = async (id: string) => (await refButirNasional(id).get()).data() as Butir;
const keputusan = async (id: string) => (await refKeputusanKpu(id).get()).data() as KeputusanKpu;
const cabut = (keputusanId: string, butir: UbahanButir[] | null = null) =>
  ubahKeputusanKpu(ri, { keputusanId, ...DASAR, alasan: ALASAN, butir });

const dicabutSaja = (id = ''): UbahanButir => ({ id, apa: 'DICABUT', pengganti: null });
const perintah = async (satkerId: string, berkasId: string) =>
  (await ids(satkerId, `permohonan/${berkasId}/tindakan`)).filter((id) => id.startsWith('cabut-'));
const tinjauSemua = async (kunci: string, halaman?: number) => {
  for (let i = 0; i < 20; i++) if (await tinjauPenolakan(kunci, PADA, halaman)) return;
  throw new Error('never done');
};

beforeAll(kantorRi);
beforeEach(async () => {
  lupakanAcuan();
  antre.mockClear();
  await jam(PADA);
  nomor = `${(ke += 1)} Tahun 2026`;
  kantor = [(await kantorUji()).satkerId, (await kantorUji()).satkerId];
});

describe('keputusan KPU RI', () => {
  test('dicatat sekali dengan butirnya, dan nomor yang sama tidak dua kali', async () => {
    const { keputusanId, butirIds } = await catat();
    expect(await keputusan(keputusanId)).toMatchObject({ nomor, status: 'BERLAKU' });
    expect(await nasional(butirIds[1] ?? '')).toMatchObject({ lingkup: 'NASIONAL', bagian: 'Rekam medis' });
    await expect(catat()).rejects.toThrow('sudah tercatat');
  });

  test('hanya oleh KPU RI, dan hanya dengan jangka dan dasar yang sah', async () => {
    const bukan = catatKeputusanKpu(
      { ...ri, satkerId: kantor[0] ?? '', jenjang: 'PROVINSI' },
      { nomor, tanggal: '2026-01-02', tentang: 'Uji', butir: [isi()] },
    );
    await expect(bukan).rejects.toMatchObject({ kode: 'permission-denied' });
    const jangka = {
      mulai: '2026-01-02',
      akhir: '2060-01-01',
      peristiwa: null,
      tanpaBatas: false,
      tinjau: null,
    };
    await expect(catat([isi(), isi({ pasal17: ['17.a.1'], jangka })])).rejects.toMatchObject({
      bidang: { 'butir.1.akhir': expect.stringContaining('30 tahun') as string },
    });
    await expect(catat([isi()], { tanggal: '2026-11-12' })).rejects.toMatchObject({
      bidang: { tanggal: expect.stringContaining('setelah hari ini') as string },
    });
  });

  test('diganti sebagian: butir lama tetap tertulis, penggantinya berlaku, dan tidak ada yang terbuka', async () => {
    const { keputusanId, butirIds } = await catat();
    const [id = ''] = butirIds;
    const { pengganti, dicabut } = await cabut(keputusanId, [
      { id, apa: 'DIGANTI', pengganti: isi({ bagian: 'Nilai ijazah' }) },
    ]);
    expect(dicabut).toEqual([]);
    expect(await nasional(id)).toMatchObject({
      status: 'DIUBAH',
      digantiOleh: pengganti[0],
      bagian: 'Ijazah',
    });
    expect(await nasional(pengganti[0] ?? '')).toMatchObject({ status: 'AKTIF', menggantikan: id });
    expect(await keputusan(keputusanId)).toMatchObject({
      status: 'DIUBAH',
      riwayat: [{ apa: 'DITETAPKAN' }, { apa: 'DIUBAH', nomor: DASAR.nomor, alasan: ALASAN, butirIds: [id] }],
    });
    expect(antre).not.toHaveBeenCalled();
  });

  test('dicabut seluruhnya: setiap butir terbuka sekali untuk semua kantor; kali kedua tidak ada yang tersisa', async () => {
    const { keputusanId, butirIds } = await catat();
    await cabut(keputusanId, [dicabutSaja(butirIds[0])]);
    expect(await keputusan(keputusanId)).toMatchObject({ status: 'DIUBAH' });
    await cabut(keputusanId);
    expect(await keputusan(keputusanId)).toMatchObject({ status: 'DICABUT' });
    for (const id of butirIds) {
      expect(await nasional(id)).toMatchObject({
        status: 'DICABUT',
        dibuka: { sebab: 'DICABUT', oleh: 'uid-ri' },
      });
      expect((await refDip(RI, `nasional-${id}`).get()).data()).toMatchObject({ status: 'PERIKSA_PRIBADI' });
    }
    await expect(cabut(keputusanId)).rejects.toMatchObject({ kode: 'invalid-argument' });
  });
});

describe('penolakan yang bersandar pada butir yang dicabut', () => {
  const dicabut = async (): Promise<string> => {
    const { keputusanId, butirIds } = await catat();
    const [id = '', lain = ''] = butirIds;
    for (const s of kantor) {
      await ditolak(s, 'kena', [id]);
      await ditolak(s, 'kena2', [lain, id]);
      await ditolak(s, 'lain', [lain]);
    }
    await cabut(keputusanId, [dicabutSaja(id)]);
    return `${keputusanId}-1`;
  };

  test('di setiap kantor diperintahkan diputus kembali, sekali, halaman demi halaman', async () => {
    const kunci = await dicabut();
    expect(antre).toHaveBeenCalledWith(kunci, expect.any(String));
    await tinjauSemua(kunci, 1);
    for (const s of kantor) {
      expect(await perintah(s, 'kena')).toEqual([`cabut-${kunci}`]);
      expect(await perintah(s, 'kena2')).toEqual([`cabut-${kunci}`]);
      expect(await perintah(s, 'lain')).toEqual([]);
    }
    const [s = '', t = ''] = kantor;
    const dihitung = { permohonan: 4, perKantor: { [s]: 2, [t]: 2 } };
    expect((await refPencabutan(kunci).get()).data()).toMatchObject({ ...dihitung, status: 'SELESAI' });
    const { tinjauan } = await keputusan(kunci.slice(0, -2));
    expect(tinjauan).toEqual({ [kunci]: { status: 'SELESAI', diperiksa: 4, permohonan: 4 } });
    const sekali = await potret(s);
    // As after a crash between a page and the note of it: gone through again, counted once.
    await refPencabutan(kunci).update({ status: 'MENUNGGU', sesudah: null });
    await tinjauSemua(kunci);
    expect(await potret(s)).toEqual(sekali);
    expect((await refPencabutan(kunci).get()).data()).toMatchObject(dihitung);
  });

  test('kembali ke langkah putusan dengan batas sepuluh hari kerja; pemohon diberi tahu, riwayat penolakan tetap', async () => {
    const kunci = await dicabut();
    await tinjauSemua(kunci);
    const [satkerId = ''] = kantor;
    const alamat = { satkerId, jenis: 'permohonan', berkasId: 'kena', tindakanId: `cabut-${kunci}` };
    expect(await majukanBerkas(alamat)).toMatchObject({ status: 'diterima' });
    const berkas = await bacaBerkas(satkerId, 'kena');
    expect(berkas.langkahAktif?.no).toBe(4);
    expect(berkas.data).toMatchObject({
      hasil: 'DITOLAK',
      dijawabUlang: null,
      perintah: {
        ...{ sumber: 'PENCABUTAN_DIK', nomor: DASAR.nomor, batas: '2026-11-25' },
        perintah: expect.stringContaining('“Dokumen syarat calon”') as string,
      },
    });
    const jejak = await riwayat(satkerId, 'kena');
    expect(jejak.map((r) => r.aksi)).toEqual([
      'buka',
      'lengkap',
      'termasukDik',
      'tetapkanPenolakan',
      'terimaPerintah',
    ]);
    const surel = await isiSurel(satkerId, 'permohonan-kena-005-pemohon');
    expect(surel.isi).toContain('tidak lagi dikecualikan');
    expect(surel.tujuan).toMatchObject({ jenis: 'pemohon' });
    const sebelum = await potret(satkerId);
    expect(await majukanBerkas(alamat)).toMatchObject({ status: 'diterima' });
    expect(await potret(satkerId)).toEqual(sebelum);
  });

  test('yang sudah menunggu perintah atas keberatan tidak ditindih', async () => {
    const kunci = await dicabut();
    const [satkerId = ''] = kantor;
    const keberatan = { sumber: 'KEBERATAN', berkasId: 'banding1' };
    await refBerkas(satkerId, 'permohonan', 'kena').update({ 'data.perintah': keberatan });
    await tinjauSemua(kunci);
    expect(await perintah(satkerId, 'kena')).toEqual([]);
    const berkas = (await refBerkas(satkerId, 'permohonan', 'kena').get()).data() as Berkas;
    expect(berkas.data['perintah']).toEqual(keberatan);
  });

  test('tetap ditinjau bila sistem mati sebelum tugasnya masuk antrean', async () => {
    antre.mockRejectedValueOnce(new Error('queue is down'));
    const kunci = await dicabut();
    expect((await refPencabutan(kunci).get()).data()).toMatchObject({ status: 'MENUNGGU' });
    antre.mockClear();
    await antrekanPencabutanTertunda('2026-11-11T04:00:00.000Z');
    expect(antre.mock.calls.map(([k]) => k)).toContain(kunci);
  });

  test('halaman yang sama tidak diantrekan dua kali dalam satu jam, halaman berikutnya segera', async () => {
    const kunci = await dicabut();
    const kesempatan = async () => {
      antre.mockClear();
      await antrekanPencabutanTertunda('2026-11-11T04:00:00.000Z');
      return antre.mock.calls.filter(([k]) => k === kunci).map(([, apa]) => apa);
    };
    const pertama = await kesempatan();
    expect(pertama).toHaveLength(1);
    expect(await kesempatan()).toEqual(pertama);
    await refPencabutan(kunci).update({ diubah: '2026-11-11T03:30:00.000Z' });
    expect(await kesempatan()).not.toEqual(pertama);
  });
});

describe('butir milik kantor sendiri', () => {
  const akhiri = (satkerId: string, lain = {}) =>
    akhiriButir(
      { uid: 'uid-ppid', satkerId, peran: ['PPID'] },
      { butirId: 'milik', sebab: 'DICABUT', ...DASAR, alasan: ALASAN, ...lain },
    );

  test('yang dicabut menandai penolakan kantor itu saja', async () => {
    const [satu = '', dua = ''] = kantor;
    for (const s of kantor) {
      await taruhButir(s, 'milik');
      await ditolak(s, 'kena', ['milik']);
    }
    expect(await akhiri(satu)).toEqual({ status: 'DICABUT' });
    await tinjauSemua(`${satu}-milik`);
    expect(await perintah(satu, 'kena')).toEqual([`cabut-${satu}-milik`]);
    expect(await perintah(dua, 'kena')).toEqual([]);
    await expect(akhiri(satu)).rejects.toMatchObject({ kode: 'failed-precondition' });
  });

  test('yang ditetapkan terbuka tidak menandai apa pun, dan tidak bisa mendahului penetapan pengecualiannya', async () => {
    const [s = ''] = kantor;
    await taruhButir(s, 'milik');
    await expect(akhiri(s, { sebab: 'PENETAPAN', tanggal: '2026-11-01' })).rejects.toMatchObject({
      bidang: { tanggal: expect.stringContaining('sebelum penetapan') as string },
    });
    await akhiri(s, { sebab: 'PENETAPAN' });
    const butir = (await refButir(s, 'milik').get()).data() as Butir;
    expect(butir).toMatchObject({ status: 'BERAKHIR_TERBUKA', dibuka: { sebab: 'PENETAPAN' } });
    const semua = (await db().collection('pencabutan').get()).docs.map((d) => d.data() as Pencabutan);
    expect(semua.filter(({ satkerId }) => satkerId === s)).toEqual([]);
  });

  test('yang sudah lewat hari terakhirnya tidak ditetapkan lagi oleh siapa pun', async () => {
    const [s = ''] = kantor;
    await taruhButir(s, 'milik', { jangka: { ...LIMA_TAHUN, akhir: '2026-11-10' } });
    await expect(akhiri(s)).rejects.toMatchObject({ kode: 'failed-precondition' });
  });
});
