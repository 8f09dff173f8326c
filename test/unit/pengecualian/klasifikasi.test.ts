import { describe, expect, test } from 'vitest';
import { replay } from '@ppid/domain/sop/replay';
import { PENGATURAN } from '../calendar/kantor.js';
import { Jalan } from '../sop/jalan.js';
import {
  KEDUA,
  keadaan,
  konteks,
  PADA,
  sampaiKpuRi,
  sampaiPengajuan,
  sampaiUndangan,
  SOP,
  usulan,
} from './klasifikasi-bantu.js';

const dilarang = (pesan: RegExp) => ({
  diterima: false,
  kode: 'DILARANG_PENJAGA',
  alasan: expect.stringMatching(pesan) as unknown,
});

describe('proposals', () => {
  test('come from several units, each with an id of its own that is never used again', () => {
    const jalan = new Jalan(SOP, PADA)
      .lakukan('usulkan', PADA)
      .lakukan('usulkan', PADA, KEDUA, { peran: 'PETUGAS_PPID', oleh: 'petugas' })
      .lakukan('tarikUsulan', PADA, { usulan: 'u1' })
      .lakukan('usulkan', PADA);
    expect(usulan(jalan).map(({ id, unit, nasib, oleh }) => [id, unit, nasib, oleh])).toEqual([
      ['u1', 'Subbagian Keuangan', 'DITARIK', 'uid-TIM_PENGHUBUNG'],
      ['u2', KEDUA.unit, null, 'petugas'],
      ['u3', 'Subbagian Keuangan', null, 'uid-TIM_PENGHUBUNG'],
    ]);
    expect(jalan.coba('tarikUsulan', PADA, { usulan: 'u1' })).toMatchObject(dilarang(/masih berjalan/));
  });

  test('keep the exact information sealed: neither the record nor its history says it', () => {
    const jalan = new Jalan(SOP, PADA).lakukan('usulkan', PADA);
    expect(jalan.terakhir.tertutup).toEqual({
      formulir: 'usulanDik',
      untuk: 'UJI',
      isi: { informasi: expect.stringContaining('215 anggota') as unknown },
    });
    expect(JSON.stringify([jalan.berkas, jalan.riwayat])).not.toContain('215 anggota');
  });

  test('refuse the numbers of a person in what the public list repeats', () => {
    const jalan = new Jalan(SOP, PADA);
    expect(jalan.coba('usulkan', PADA, { bagian: 'NIK 1771015505900001' })).toMatchObject({
      kode: 'ISIAN_TIDAK_SAH',
      bidang: { bagian: expect.stringContaining('tampil untuk umum') as unknown },
    });
  });

  test('without one the berkas goes nowhere, and can only be closed', () => {
    const jalan = new Jalan(SOP, PADA);
    expect(jalan.berkas.langkahAktif?.aksi).not.toContain('selesaiUsul');
    expect(jalan.coba('selesaiUsul', PADA)).toMatchObject(dilarang(/Belum ada usulan/));
    jalan.lakukan('tutupTanpaUsulan', PADA);
    expect([keadaan(jalan), jalan.berkas.status]).toEqual(['TANPA_USULAN', 'SELESAI']);
  });

  test('are compiled only with a note of every unit that proposed', () => {
    const jalan = new Jalan(SOP, PADA)
      .lakukan('usulkan', PADA)
      .lakukan('usulkan', PADA, KEDUA)
      .lakukan('selesaiUsul', PADA)
      .lakukan('serahkanUsulan', PADA, { unit: 'subbagian keuangan' });
    expect(jalan.coba('susunDraf', PADA)).toMatchObject(dilarang(/Subbagian Teknis/));
    jalan.lakukan('serahkanUsulan', PADA, { unit: KEDUA.unit }).lakukan('susunDraf', PADA);
    expect([keadaan(jalan), jalan.berkas.langkahAktif?.no]).toEqual(['DRAFT_DIK', 3]);
  });

  test('are forty at most in one berkas, and one of them can still be put right', () => {
    const jalan = new Jalan(SOP, PADA);
    for (let i = 0; i < 40; i++) jalan.lakukan('usulkan', PADA);
    expect(jalan.coba('usulkan', PADA)).toMatchObject(dilarang(/Paling banyak 40/));
    expect(jalan.coba('usulkan', PADA, { usulan: 'u40' }).diterima).toBe(true);
  });
});

describe('the test', () => {
  test('begins with an invitation', () => {
    const jalan = new Jalan(SOP, PADA)
      .lakukan('usulkan', PADA)
      .lakukan('selesaiUsul', PADA)
      .lakukan('serahkanUsulan', PADA)
      .lakukan('susunDraf', PADA);
    expect(jalan.coba('beriMasukan', PADA)).toMatchObject(dilarang(/Undangan/));
  });

  test('counts the versions of a sheet; the latest words stand, each version keeps its sealed part apart', () => {
    const jalan = sampaiUndangan()
      .lakukan('beriMasukan', PADA)
      .lakukan('beriMasukan', PADA, { nomor: '2/LU', bagian: 'Kolom rekening dan nama bank' });
    const [satu] = usulan(jalan);
    expect(satu).toMatchObject({
      bagian: 'Kolom rekening dan nama bank',
      lembar: { nomor: '2/LU', versi: 2, urutan: jalan.berkas.urutan, kesimpulan: 'SEBAGIAN' },
    });
    expect(Object.keys(jalan.terakhir.tertutup?.isi ?? {})).toEqual([
      'informasi',
      'kepentinganPublik',
      'penyeimbangan',
      'peserta',
    ]);
    expect(JSON.stringify([jalan.berkas, jalan.riwayat])).not.toMatch(/Contoh Kedua|215 anggota/);
  });

  test('is consented to when every proposal has its sheet and its minutes', () => {
    const jalan = sampaiUndangan(2);
    expect(jalan.berkas.langkahAktif?.menunggu).not.toContain('ATASAN_PPID');
    jalan.lakukan('beriMasukan', PADA);
    expect(jalan.coba('setujui', PADA)).toMatchObject(dilarang(/Kertas kerja/));
    jalan.lakukan('beriMasukan', PADA, { usulan: 'u2' });
    expect(jalan.coba('setujui', PADA)).toMatchObject(dilarang(/Berita acara/));
    jalan.lakukan('catatBeritaAcara', PADA, { usulan: ['u1', 'u2'] });
    expect(jalan.berkas.langkahAktif?.menunggu).toContain('ATASAN_PPID');
    expect(jalan.coba('setujui', PADA).diterima).toBe(true);
  });

  test('of a proposal that was corrected since is held again', () => {
    const jalan = sampaiUndangan()
      .lakukan('beriMasukan', PADA)
      .lakukan('catatBeritaAcara', PADA)
      .lakukan('kembalikan', PADA)
      .lakukan('usulkan', PADA, { usulan: 'u1', bagian: 'Kolom nama bank' })
      .lakukan('selesaiUsul', PADA)
      .lakukan('susunDraf', PADA);
    expect(jalan.coba('setujui', PADA)).toMatchObject(dilarang(/Lembar uji belum ada/));
    jalan.lakukan('beriMasukan', PADA);
    expect(usulan(jalan)[0]?.lembar?.versi).toBe(2);
    expect(jalan.coba('setujui', PADA)).toMatchObject(dilarang(/Berita acara/));
  });

  test('that finds everything open ends the berkas, and is not submitted', () => {
    const jalan = sampaiUndangan().lakukan('beriMasukan', PADA, { kesimpulan: 'TERBUKA' });
    jalan.lakukan('catatBeritaAcara', PADA);
    expect(jalan.coba('setujui', PADA)).toMatchObject(dilarang(/disimpulkan terbuka/));
    jalan.lakukan('nyatakanTerbuka', PADA);
    expect([keadaan(jalan), usulan(jalan)[0]?.nasib]).toEqual(['DITOLAK_TERBUKA', 'DIBUKA']);
  });

  test('is not dated in the future', () => {
    expect(sampaiUndangan().coba('beriMasukan', PADA, { tanggal: '2026-11-06' })).toMatchObject(
      dilarang(/belum tiba/),
    );
  });
});

describe('the chain', () => {
  test('says its state at every stage', () => {
    const jalan = sampaiUndangan();
    const dilalui = jalan.riwayat.length;
    sampaiKpuRi(jalan).lakukan('catatPenetapan', PADA);
    expect(dilalui).toBeGreaterThan(0);
    expect(keadaan(jalan)).toBe('DITETAPKAN');
    const keadaanKe = jalan.riwayat.map((_, i) => replay(SOP, jalan.riwayat.slice(0, i + 1), konteks()));
    expect([...new Set(keadaanKe.map(({ data }) => data['keadaan']))]).toEqual([
      ...['USULAN', 'DRAFT_DIK', 'UJI_KONSEKUENSI', 'DIPERIKSA', 'DISETUJUI_INTERNAL'],
      ...['DIAJUKAN_KE_PROVINSI', 'DIAJUKAN_KE_KPU_RI', 'DITETAPKAN'],
    ]);
  });

  test('of a kabupaten passes KPU Provinsi, that of a province goes straight to KPU RI', () => {
    const kab = sampaiPengajuan(sampaiUndangan());
    expect(kab.berkas.langkahAktif?.aksi).toEqual(['ajukanProvinsi', 'kembalikan']);
    const k = konteks();
    const prov = sampaiPengajuan(sampaiUndangan(1, { ...k, satker: { ...k.satker, jenjang: 'PROVINSI' } }));
    expect(prov.berkas.langkahAktif?.aksi).toEqual(['ajukanKpuRi', 'kembalikan']);
    prov.lakukan('ajukanKpuRi', PADA);
    expect([keadaan(prov), prov.berkas.langkahAktif?.no]).toEqual(['DIAJUKAN_KE_KPU_RI', 8]);
  });

  test('ends at KPU Provinsi, or in the office itself, where its setting says so', () => {
    const wewenangUji = [{ dari: '2026-01-01', dasar: 'PKPU 4/2025', pemutus: 'KPU_PROVINSI' as const }];
    const k = konteks();
    const satker = { ...k.satker, pengaturan: { ...PENGATURAN, wewenangUji } };
    const kab = sampaiPengajuan(sampaiUndangan(1, { ...k, satker })).lakukan('ajukanProvinsi', PADA);
    expect(kab.berkas.langkahAktif?.aksi).toEqual(['catatPenetapan', 'kembalikan', 'catatPenolakan']);
    const prov = { ...satker, jenjang: 'PROVINSI' as const };
    const sendiri = sampaiPengajuan(sampaiUndangan(1, { ...k, satker: prov }));
    expect(sendiri.berkas.langkahAktif?.aksi).toEqual(['catatPenetapan', 'kembalikan']);
  });

  test('is replayed the same after the setting has changed', () => {
    const wewenangUji = [{ dari: '2026-01-01', dasar: 'PKPU 4/2025', pemutus: 'KPU_PROVINSI' as const }];
    const k = konteks();
    const dulu = { ...k, satker: { ...k.satker, pengaturan: { ...PENGATURAN, wewenangUji } } };
    const jalan = sampaiPengajuan(sampaiUndangan(1, dulu)).lakukan('ajukanProvinsi', PADA);
    expect(replay(SOP, jalan.riwayat, k)).toEqual(jalan.berkas);
  });

  test.each(['setujui', 'periksa', 'ajukanProvinsi', 'catatProvinsi'])(
    'can be returned after %s, and goes on from the test',
    (kode) => {
      const jalan = sampaiKpuRi(sampaiUndangan());
      const sampai = jalan.riwayat.findIndex(({ aksi }) => aksi === kode);
      const ulang = new Jalan(SOP, PADA);
      ulang.berkas = replay(SOP, jalan.riwayat.slice(0, sampai + 1), konteks());
      ulang.lakukan('kembalikan', PADA);
      expect([keadaan(ulang), ulang.berkas.langkahAktif?.no]).toEqual(['DIKEMBALIKAN', 3]);
      ulang.lakukan('beriMasukan', PADA);
      expect(usulan(ulang)[0]?.lembar?.versi).toBe(2);
      sampaiKpuRi(ulang).lakukan('catatPenetapan', PADA);
      expect(keadaan(ulang)).toBe('DITETAPKAN');
    },
  );

  test.each([
    ['periksa', 'nyatakanTerbuka'],
    ['ajukanProvinsi', 'catatPenolakan'],
    ['catatProvinsi', 'catatPenolakan'],
  ])('can be refused after %s: everything is open', (kode, tolak) => {
    const jalan = sampaiKpuRi(sampaiUndangan());
    const sampai = jalan.riwayat.findIndex(({ aksi }) => aksi === kode);
    const ulang = new Jalan(SOP, PADA);
    ulang.berkas = replay(SOP, jalan.riwayat.slice(0, sampai + 1), konteks());
    ulang.lakukan(tolak, PADA);
    expect([keadaan(ulang), ulang.berkas.status]).toEqual(['DITOLAK_TERBUKA', 'SELESAI']);
    expect(usulan(ulang).map(({ nasib }) => nasib)).toEqual(['DIBUKA']);
  });
});

describe('the decision', () => {
  const diKpuRi = (): Jalan => {
    const jalan = sampaiUndangan(2).lakukan('beriMasukan', PADA, { usulan: 'u2', kesimpulan: 'TERBUKA' });
    return sampaiKpuRi(jalan);
  };

  test('leaves out what the test found open, and opens it', () => {
    const jalan = diKpuRi();
    expect(jalan.coba('catatPenetapan', PADA, { ditetapkan: ['u1', 'u2'] })).toMatchObject(
      dilarang(/disimpulkan dikecualikan/),
    );
    jalan.lakukan('catatPenetapan', PADA, { ditetapkan: ['u1'] });
    expect(usulan(jalan).map(({ nasib }) => nasib)).toEqual(['DITETAPKAN', 'DIBUKA']);
  });

  test('names every proposal that was submitted', () => {
    const jalan = sampaiKpuRi(sampaiUndangan(2));
    expect(jalan.coba('catatPenetapan', PADA)).toMatchObject(dilarang(/Kertas kerja/));
    expect(jalan.coba('catatPenetapan', PADA, { dibuka: ['u1'] })).toMatchObject({
      kode: 'ISIAN_TIDAK_SAH',
      bidang: { dibuka: expect.any(String) as unknown },
    });
    jalan.lakukan('catatPenetapan', PADA, { dibuka: ['u2'] });
    expect(usulan(jalan).map(({ nasib }) => nasib)).toEqual(['DITETAPKAN', 'DIBUKA']);
  });

  test('comes with its file, of the kategori keputusan', () => {
    const jalan = sampaiKpuRi(sampaiUndangan());
    expect(jalan.coba('catatPenetapan', PADA, {}, { dokumenIds: [] })).toMatchObject(dilarang(/Lampirkan/));
    const lain = new Jalan(SOP, PADA, {}, konteks({ kategoriDokumen: ['nota-dinas'] }));
    lain.berkas = jalan.berkas;
    expect(lain.coba('catatPenetapan', PADA)).toMatchObject(dilarang(/Lampirkan/));
  });

  test('rebuilds from the history alone, sealed parts or not', () => {
    const jalan = diKpuRi().lakukan('catatPenetapan', PADA);
    expect(replay(SOP, jalan.riwayat, konteks())).toEqual(jalan.berkas);
  });
});
