import { advance } from '@ppid/domain/sop/engine';
import { SOP_SEMUA } from '@ppid/domain/sop/seeds/index';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Sop } from '@ppid/domain/sop/types';
import { describe, expect, test } from 'vitest';
import { ALUR_PERMOHONAN, ALUR_SOP_LAIN } from '../../../emulators/story/alur.js';
import { PERMOHONAN } from '../../../emulators/story/isian.js';
import { kantor, PENGATURAN } from '../calendar/kantor.js';
import { konteksSop, pembuka, pukul, tindakan, tindakanUntuk } from './bantu.js';

const seed2 = SOP_SEMUA.find((s) => s.seed === 2) as Sop;
const konteks = konteksSop(seed2);

function buka(sop = seed2, ubah = konteksSop(sop), pada = pukul(0)): Berkas {
  const hasil = advance(sop, null, pembuka(sop, pada), ubah);
  if (!hasil.diterima) throw new Error(JSON.stringify(hasil));
  return hasil.berkas;
}

function lakukan(berkas: Berkas, ...babak: [string, Parameters<typeof tindakanUntuk>[3]][]): Berkas {
  return babak.reduce((kini, [aksi, peran], i) => {
    const hasil = advance(seed2, kini, tindakanUntuk(seed2, kini, aksi, peran, pukul(i + 1)), konteks);
    if (!hasil.diterima) throw new Error(`${aksi}: ${hasil.alasan}`);
    return hasil.berkas;
  }, berkas);
}

describe('membuka permohonan', () => {
  test('memberi nomor, memulai jam hukum sejak diterima, dan menunggu Desk di langkah 1', () => {
    const berkas = buka();
    expect(berkas).toMatchObject({ nomor: '0001/2026', status: 'BERJALAN', urutan: 1 });
    expect(berkas.jamHukum).toMatchObject({
      rezim: 'BIASA',
      diterima: '2026-10-02',
      jatuhTempo: '2026-10-16',
    });
    expect(berkas.langkahAktif).toMatchObject({ no: 1, menunggu: ['DESK', 'PETUGAS_PPID'] });
    expect(berkas.langkahAktif?.tenggat).toBe('2026-10-02T02:10:00.000Z');
  });

  test('data pribadi keluar terpisah dan tidak tersisa di berkas maupun riwayat', () => {
    const hasil = advance(seed2, null, pembuka(seed2), konteks);
    if (!hasil.diterima) throw new Error('ditolak');
    expect(hasil.pribadi).toMatchObject({ nik: '1771015505900001' });
    expect(JSON.stringify([hasil.berkas, hasil.riwayat])).not.toMatch(/1771015505900001|Contoh Pemohon|0812/);
  });

  test('isian kurang ditolak dengan pesan di samping bidangnya', () => {
    const t = { ...pembuka(seed2), data: { ...PERMOHONAN, rincian: '' } };
    const hasil = advance(seed2, null, t, konteks);
    expect(hasil).toMatchObject({ diterima: false, kode: 'ISIAN_TIDAK_SAH' });
    expect(!hasil.diterima && hasil.bidang).toHaveProperty('rincian');
  });

  test('waktu terima di masa depan ditolak', () => {
    const t = { ...pembuka(seed2), data: { ...PERMOHONAN, diterima: pukul(60) } };
    expect(advance(seed2, null, t, konteks)).toMatchObject({
      diterima: false,
      bidang: { diterima: expect.any(String) as string },
    });
  });

  test('pembukaan kedua ditolak dan tidak mengubah apa pun', () => {
    expect(advance(seed2, buka(), pembuka(seed2), konteks)).toMatchObject({ kode: 'BERKAS_SUDAH_ADA' });
  });

  test('dalam tahapan, permohonan informasi pemilu memakai batas 3 hari kerja', () => {
    const tahapan = [{ mulai: '2026-01-01', selesai: '2026-12-31', dasar: 'uji' }];
    const ubah = konteksSop(seed2, { satker: { ...konteks.satker, pengaturan: { ...PENGATURAN, tahapan } } });
    const t = { ...pembuka(seed2), data: { ...PERMOHONAN, diterima: pukul(0), informasiPemilu: 'YA' } };
    const hasil = advance(seed2, null, t, ubah);
    expect(hasil.diterima && hasil.berkas.jamHukum).toMatchObject({ rezim: 'TAHAPAN', batasHari: 3 });
  });
});

describe('tindakan yang tidak sah ditolak dengan alasan yang dapat dipahami', () => {
  const berkas = buka();
  const coba = (ubah: Parameters<typeof tindakan>[0]) =>
    advance(seed2, berkas, tindakan({ langkah: 1, ...ubah }), konteks);

  test.each([
    [
      'langkah lain',
      { aksi: 'serahkan', peran: 'DESK', langkah: 5 },
      'LANGKAH_BUKAN_AKTIF',
      /sekarang di langkah 1/,
    ],
    [
      'peran lain',
      { aksi: 'lengkap', peran: 'KABAG' },
      'PERAN_TIDAK_BERWENANG',
      /Kepala Bagian tidak berwenang.*Desk/,
    ],
    ['aksi tak dikenal', { aksi: 'hapus', peran: 'DESK' }, 'AKSI_TIDAK_DIKENAL', /tidak mengenal/],
  ] as const)('%s', (_, ubah, kode, alasan) => {
    const hasil = coba(ubah);
    expect(hasil).toMatchObject({ diterima: false, kode });
    expect(!hasil.diterima && hasil.alasan).toMatch(alasan);
  });

  test('berkas yang belum dibuka, dan berkas yang sudah selesai', () => {
    expect(
      advance(seed2, null, tindakan({ aksi: 'lengkap', peran: 'DESK', langkah: 1 }), konteks),
    ).toMatchObject({ kode: 'BERKAS_TIDAK_ADA' });
    const selesai = { ...berkas, status: 'SELESAI' as const, langkahAktif: null };
    expect(
      advance(seed2, selesai, tindakan({ aksi: 'lengkap', peran: 'DESK', langkah: 1 }), konteks),
    ).toMatchObject({ kode: 'BERKAS_SELESAI' });
  });

  test('kiriman kedua dari tindakan yang sama ditolak karena langkah sudah berpindah', () => {
    const t = tindakanUntuk(seed2, berkas, 'lengkap', 'DESK', pukul(5));
    const satu = advance(seed2, berkas, t, konteks);
    expect(satu.diterima && advance(seed2, satu.berkas, t, konteks)).toMatchObject({
      kode: 'LANGKAH_BUKAN_AKTIF',
    });
  });

  test('memutus sebelum koordinasi', () => {
    const di4 = lakukan(berkas, ['perluKoordinasi', 'DESK']);
    const hasil = advance(seed2, di4, tindakanUntuk(seed2, di4, 'putuskan', 'PPID', pukul(9)), konteks);
    expect(hasil).toMatchObject({ kode: 'BELUM_WAKTUNYA' });
  });

  test('penolakan tanpa huruf Pasal 17', () => {
    const di4 = lakukan(berkas, ['perluKoordinasi', 'DESK'], ['koordinasikan', 'KASUBBAG']);
    const t = tindakanUntuk(seed2, di4, 'putuskan', 'PPID', pukul(9));
    const hasil = advance(
      seed2,
      di4,
      { ...t, data: { ...t.data, hasil: 'DITOLAK', alasan: 'Dikecualikan.' } },
      konteks,
    );
    expect(hasil.diterima).toBe(false);
  });
});

describe('perpanjangan (UU 14/2008 Ps 22(8))', () => {
  const di4 = lakukan(buka(), ['perluKoordinasi', 'DESK'], ['koordinasikan', 'KASUBBAG']);

  test('menambah tujuh hari kerja pada jam hukum dan tenggat langkah', () => {
    const sesudah = lakukan(di4, ['perpanjang', 'KASUBBAG']);
    expect(sesudah.jamHukum?.jatuhTempo).toBe('2026-10-27');
    expect(sesudah.langkahAktif).toMatchObject({ no: 4, dilakukan: ['koordinasikan', 'perpanjang'] });
    expect(sesudah.langkahAktif?.tenggat).toBe(sesudah.jamHukum?.jatuhTempoInstan);
  });

  test('hanya satu kali, juga oleh orang lain', () => {
    const sesudah = lakukan(di4, ['perpanjang', 'KASUBBAG']);
    expect(sesudah.langkahAktif?.aksi).not.toContain('perpanjang');
    const kedua = advance(
      seed2,
      sesudah,
      tindakanUntuk(seed2, sesudah, 'perpanjang', 'PPID', pukul(99)),
      konteks,
    );
    expect(kedua.diterima).toBe(false);
  });

  test('tidak setelah jatuh tempo', () => {
    const lewat = new Date(Date.parse(di4.jamHukum?.jatuhTempoInstan ?? '') + 1).toISOString();
    const hasil = advance(seed2, di4, tindakanUntuk(seed2, di4, 'perpanjang', 'KASUBBAG', lewat), konteks);
    expect(hasil).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    expect(!hasil.diterima && hasil.alasan).toMatch(/sudah lewat/);
  });
});

describe('mutu baku', () => {
  test('waktu nyata dicatat dalam menit kerja, dan kunjungan kedua menambah', () => {
    const akhir: [string, 'DESK'][] = [
      ['lengkap', 'DESK'],
      ['beriLangsung', 'DESK'],
      ['serahkan', 'DESK'],
      ['perbaruiRegister', 'DESK'],
    ];
    const di7 = lakukan(buka(), ...akhir);
    expect(di7.langkah.find((l) => l.no === 1)).toMatchObject({
      menit: 1,
      tepatWaktu: true,
      oleh: 'uid-DESK',
    });
    const kembali = lakukan(di7, ['kembalikan', 'KASUBBAG'], ['perbaruiRegister', 'DESK']);
    expect(kembali.langkah.find((l) => l.no === 6)).toMatchObject({ kali: 2, tepatWaktu: null });
  });

  test('tenggat efektif adalah yang lebih dekat dari SOP dan hukum, dan tidak mengikat setelah diserahkan', () => {
    const di5 = lakukan(buka(), ['lengkap', 'DESK'], ['beriLangsung', 'DESK']);
    expect(di5.langkahAktif?.tenggat).toBe(di5.jamHukum?.jatuhTempoInstan);
    expect(lakukan(di5, ['serahkan', 'DESK']).langkahAktif?.tenggat).toBeNull();
  });
});

test('penolakan yang ditarik kembali (bukan DIK) menghapus hasilnya', () => {
  const di3 = lakukan(buka(), ['termasukDik', 'DESK'], ['tetapkanPenolakan', 'PPID']);
  expect(di3.data).toMatchObject({ hasil: 'DITOLAK', pasal17: '17.h.3' });
  expect(lakukan(di3, ['bukanDik', 'PPID']).data).toMatchObject({
    hasil: null,
    pasal17: null,
    dijawab: null,
  });
});

test('kelanjutan yang dimatikan kantor mengakhiri berkas di langkah kantor yang terakhir', () => {
  const seed0 = { ...(SOP_SEMUA.find((s) => s.seed === 0) as Sop), lanjutanAktif: false };
  const k = konteksSop(seed0);
  let berkas = buka(seed0, k);
  const babak = ALUR_SOP_LAIN[0]?.babak ?? [];
  for (const b of babak.slice(0, babak.findIndex(({ aksi }) => aksi === 'periksa') + 1)) {
    const t = tindakanUntuk(seed0, berkas, b.aksi, b.peran, pukul(10));
    const hasil = advance(seed0, berkas, { ...t, data: { ...t.data, ...b.data } }, k);
    if (!hasil.diterima) throw new Error(hasil.alasan);
    berkas = hasil.berkas;
  }
  expect(berkas).toMatchObject({ status: 'SELESAI', langkahAktif: null });
});

describe('setiap SOP berjalan dari langkah pertama sampai terakhir', () => {
  test.each([...ALUR_SOP_LAIN, ...ALUR_PERMOHONAN].map((a) => [a.nama, a] as const))('%s', (_, alur) => {
    const sop = SOP_SEMUA.find((s) => s.satkerId === alur.satkerId && s.jenis === alur.jenis) as Sop;
    const k = konteksSop(sop, { kalender: kantor() });
    let berkas = buka(sop, k);
    const babak =
      alur.jenis === 'permohonan'
        ? [...alur.babak, { langkah: 8, peran: 'SISTEM', aksi: 'laporkan' } as const]
        : alur.babak;
    babak.forEach((b, i) => {
      expect(berkas.langkahAktif?.no).toBe(b.langkah);
      const t = tindakanUntuk(sop, berkas, b.aksi, b.peran, pukul(i * 10));
      const hasil = advance(sop, berkas, { ...t, data: { ...t.data, ...('data' in b ? b.data : {}) } }, k);
      if (!hasil.diterima) throw new Error(`${b.aksi}: ${hasil.alasan} ${JSON.stringify(hasil.bidang)}`);
      berkas = hasil.berkas;
    });
    expect(berkas).toMatchObject({ status: 'SELESAI', langkahAktif: null });
  });
});
