import { describe, expect, test } from 'vitest';
import type { Peran } from '@ppid/domain/akses/peran';
import { cariLangkah } from '@ppid/domain/sop/langkah';
import { aksiMenanti } from '../../../web/src/lib/langkah.js';
import { KEDUA, PADA, sampaiUndangan, SOP, usulan, konteks } from '../pengecualian/klasifikasi-bantu.js';
import { Jalan } from './jalan.js';

/** What a person with this role sees waiting, as [aksi, sentence]. */
const menanti = ({ berkas, sop }: Jalan, peran: Peran): [string, string][] => {
  const langkah = cariLangkah(sop, berkas.langkahAktif?.no ?? 0);
  if (!langkah) throw new Error('the berkas is closed');
  return aksiMenanti(langkah, berkas, [peran], 'KABKOTA').map(({ aksi, sebab }) => [aksi.kode, sebab]);
};

describe('tindakan yang menunggu kertas lain', () => {
  test('sebelum ada usulan, dan sebelum nota dinas setiap unit ada', () => {
    const jalan = new Jalan(SOP, PADA, {}, konteks());
    expect(menanti(jalan, 'TIM_PENGHUBUNG')).toEqual([['selesaiUsul', 'Belum ada usulan.']]);
    jalan.lakukan('usulkan', PADA).lakukan('usulkan', PADA, KEDUA).lakukan('selesaiUsul', PADA);
    jalan.lakukan('serahkanUsulan', PADA);
    expect(menanti(jalan, 'PETUGAS_PPID')).toEqual([
      ['susunDraf', `Nota dinas belum ada dari: ${KEDUA.unit}.`],
    ]);
    // It is not the work of this role.
    expect(menanti(jalan, 'TIM_PENGHUBUNG')).toEqual([]);
    jalan.lakukan('serahkanUsulan', PADA, { unit: KEDUA.unit });
    expect(menanti(jalan, 'PETUGAS_PPID')).toEqual([]);
  });

  test('Atasan PPID membaca lembar dan berita acara mana yang belum ada', () => {
    const jalan = sampaiUndangan();
    const judul = `“${usulan(jalan)[0]?.judul ?? ''}”`;
    expect(menanti(jalan, 'ATASAN_PPID')).toEqual([['setujui', `Lembar uji belum ada untuk ${judul}.`]]);
    jalan.lakukan('beriMasukan', PADA, { usulan: 'u1' });
    expect(menanti(jalan, 'ATASAN_PPID')).toEqual([['setujui', `Berita acara belum memuat ${judul}.`]]);
  });

  test('jalan yang tidak ditempuh tidak pernah ditunggu', () => {
    // All sheets conclude that it is open: there is nothing to approve, and no paper will change that.
    const terbuka = sampaiUndangan().lakukan('beriMasukan', PADA, { usulan: 'u1', kesimpulan: 'TERBUKA' });
    terbuka.lakukan('catatBeritaAcara', PADA, { usulan: ['u1'] });
    expect(terbuka.berkas.langkahAktif?.aksi).not.toContain('setujui');
    expect(menanti(terbuka, 'ATASAN_PPID')).toEqual([]);
  });
});
