import { beforeEach, describe, expect, test } from 'vitest';
import { bacaKantor, lupakanAcuan, type Kantor } from '../../functions/src/ports/acuan.js';
import { jagaTenggat } from '../../functions/src/usecases/jaga-tenggat.js';
import { majukanBerkas } from '../../functions/src/usecases/majukan-berkas.js';
import { bacaBerkas, ids, kantorUji, lakukan, mainkan, proyekUji, riwayat } from './bantu.js';

proyekUji('tenggat');

/** Received Monday 2 November 2026 and waiting at step 4: ten working days end on Monday 16 November. */
const BERKAS = 'tenggat1';
let satkerId = '';
let kantor: Kantor;

/** 06.30 WIB of a day in November 2026. */
const pagi = (hari: number) => `2026-11-${String(hari - 1).padStart(2, '0')}T23:30:00.000Z`;
const ronda = (hari: number) => jagaTenggat(kantor, pagi(hari));
const pengingat = async () =>
  (await ids(satkerId, 'surel'))
    .filter((id) => id.startsWith('ingat-'))
    .map((id) => id.split('-').slice(-2).join('-'));
const tandai = () =>
  majukanBerkas({ satkerId, jenis: 'permohonan', berkasId: BERKAS, tindakanId: 'lewat-2026-11-16' });

beforeEach(async () => {
  lupakanAcuan();
  ({ satkerId } = await kantorUji());
  kantor = (await bacaKantor(satkerId)) as Kantor;
  await mainkan(satkerId, BERKAS, [[1, 'DESK', 'perluKoordinasi']]);
});

describe('ronda pagi', () => {
  test('mengingatkan pemegang langkah lima hari kerja sebelumnya, sekali saja', async () => {
    await ronda(9);
    expect(await pengingat()).toEqual(['5-kasubbag', '5-ppid']);
    await ronda(9);
    await ronda(10);
    expect(await pengingat()).toEqual(['5-kasubbag', '5-ppid']);
  });

  test('pada hari jatuh tempo mengingatkan, dan belum menandai apa pun', async () => {
    await ronda(16);
    expect(await pengingat()).toEqual(['0-kasubbag', '0-ppid']);
    expect(await tandai()).toBeNull();
  });

  test('setelah lewat menaikkan ke Atasan PPID dan menandai tidak ditanggapi, walaupun berjalan dua kali', async () => {
    await ronda(17);
    await ronda(17);
    await ronda(18);
    expect(await pengingat()).toEqual(['lewat-atasan_ppid', 'lewat-kasubbag', 'lewat-ppid']);
    expect(await tandai()).toMatchObject({ status: 'diterima' });
    await ronda(19);
    const berkas = await bacaBerkas(satkerId, BERKAS);
    expect(berkas.data['tidakDitanggapi']).toBe(pagi(17));
    expect(berkas.langkahAktif?.no).toBe(4);
    const aksi = (await riwayat(satkerId, BERKAS)).map((r) => r.aksi);
    expect(aksi).toEqual(['buka', 'perluKoordinasi', 'lewatTenggat']);
  });

  test('tidak menandai permohonan yang sudah dijawab', async () => {
    const jawab = { satkerId, berkasId: 'tenggat2', data: { bentuk: ['SOFTCOPY'] }, pada: new Date(pagi(5)) };
    await mainkan(satkerId, 'tenggat2', [[1, 'DESK', 'lengkap']]);
    const hasil = await lakukan({ ...jawab, langkah: 2, aksi: 'beriLangsung', peran: 'DESK' });
    expect(hasil).toMatchObject({ status: 'diterima' });
    await ronda(17);
    expect(await ids(satkerId, 'permohonan/tenggat2/tindakan')).not.toContain('lewat-2026-11-16');
  });
});
