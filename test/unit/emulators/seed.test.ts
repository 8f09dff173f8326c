import { describe, expect, it } from 'vitest';
import { peranTersedia } from '@ppid/domain/akses/peran';
import { Satker, Pengaturan, type JamHari } from '@ppid/domain/satker/satker';
import { PENGATURAN_BAWAAN } from '@ppid/domain/satker/pengaturan';
import { AKUN } from '../../../emulators/seed/akun.js';
import { KANTOR } from '../../../emulators/seed/kantor.js';

const kantor = (id: string): (typeof KANTOR)[number] | undefined => KANTOR.find((satu) => satu.id === id);

describe('the seeded offices', () => {
  it('are KPU RI, four provinces and three districts or cities, each complete', () => {
    expect(KANTOR.map(({ jenjang }) => jenjang)).toEqual([
      'RI',
      ...Array<string>(4).fill('PROVINSI'),
      ...Array<string>(3).fill('KABKOTA'),
    ]);
    for (const satu of KANTOR) expect(Satker.safeParse(satu).success).toBe(true);
  });

  it('each have a parent of the level above', () => {
    for (const { jenjang, indukId } of KANTOR) {
      if (jenjang === 'RI') expect(indukId).toBeNull();
      else expect(kantor(indukId ?? '')?.jenjang).toBe(jenjang === 'PROVINSI' ? 'RI' : 'PROVINSI');
    }
  });

  it.each([
    ['kab-kepulauan-mentawai', 'Asia/Jakarta'],
    ['prov-bengkulu', 'Asia/Jakarta'],
    ['kota-pontianak', 'Asia/Pontianak'],
    ['kab-manggarai-barat', 'Asia/Makassar'],
  ])('%s lies in %s (dossier G.4)', (id, zona) => {
    expect(kantor(id)?.zona).toBe(zona);
  });
});

describe('the default working hours', () => {
  const menit = (jam: string): number => Number(jam.slice(0, 2)) * 60 + Number(jam.slice(3));
  const bersih = ({ buka, tutup, istirahat }: JamHari): number =>
    menit(tutup) - menit(buka) - (istirahat ? menit(istirahat.selesai) - menit(istirahat.mulai) : 0);
  const seminggu = ({ seninKamis, jumat }: (typeof PENGATURAN_BAWAAN)['jamKerja']): number =>
    4 * bersih(seninKamis) + bersih(jumat);

  it('come to 37.5 hours a week, 32.5 in Ramadan (Perpres 21/2023)', () => {
    expect(Pengaturan.safeParse(PENGATURAN_BAWAAN).success).toBe(true);
    expect(seminggu(PENGATURAN_BAWAAN.jamKerja)).toBe(37.5 * 60);
    expect(seminggu(PENGATURAN_BAWAAN.jamKerjaRamadan)).toBe(32.5 * 60);
  });
});

describe('the seeded accounts', () => {
  it('are one for every role that the level of the office has', () => {
    for (const { id, jenjang } of KANTOR) {
      const peran = AKUN.filter(({ satkerId }) => satkerId === id).map((akun) => akun.peran);
      expect(peran).toEqual(peranTersedia(jenjang));
    }
  });

  it('have the addresses of the contract, none twice', () => {
    const surel = AKUN.map((akun) => akun.surel);
    expect(surel).toContain('desk@prov-bengkulu.ppid.test');
    expect(surel).toContain('atasan-ppid@kota-pontianak.ppid.test');
    expect(new Set(surel).size).toBe(surel.length);
  });

  it('carry claims that say what the document of the account says', () => {
    for (const { klaim, pengguna, satkerId } of AKUN) {
      expect(klaim.satkerId).toBe(satkerId);
      expect(klaim.peran).toEqual(pengguna.peran);
      expect(new Date(klaim.sampai * 1000).toISOString().slice(0, 10)).toBe(pengguna.berlakuSampai);
    }
  });
});
