import { AKSI_HITUNG_ULANG, AKSI_LEWAT, type Berkas } from '@ppid/domain/berkas/types';
import { kenaikanRekap } from '@ppid/domain/laporan/rekap';
import { advance, type Konteks } from '@ppid/domain/sop/engine';
import { jamTerhitungUlang } from '@ppid/domain/sop/hitungUlang';
import { replay } from '@ppid/domain/sop/replay';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import type { BarisLibur } from '@ppid/domain/calendar/types';
import type { Pengaturan } from '@ppid/domain/satker/satker';
import { describe, expect, test } from 'vitest';
import { baris, kantor, PENGATURAN } from '../calendar/kantor.js';
import { konteksSop, pembuka, pukul, tindakan, tindakanUntuk } from './bantu.js';

const sop = SOP_SEED[2];
/** Received Friday 2 October 2026: ten working days end on Friday 16, seven more on Tuesday 27. */
const konteks = konteksSop(sop);
const dengan = (libur: BarisLibur[], ubah: Partial<Pengaturan> = {}): Konteks => {
  const pengaturan = { ...PENGATURAN, ...ubah, libur };
  return konteksSop(sop, {
    satker: { ...konteks.satker, pengaturan },
    kalender: kantor(ubah, 'Asia/Jakarta', libur),
  });
};
const libur = dengan([baris('2026-10-14', 'LOKAL', 'HUT Provinsi')]);

function diterima(hasil: ReturnType<typeof advance>) {
  if (!hasil.diterima) throw new Error(hasil.alasan);
  return hasil;
}
const ulang = (berkas: Berkas, k: Konteks, ubah = {}) =>
  advance(
    sop,
    berkas,
    tindakan({ aksi: AKSI_HITUNG_ULANG, peran: 'SISTEM', langkah: 1, pada: pukul(60), ...ubah }),
    k,
  );
const dibuka = diterima(advance(sop, null, pembuka(sop), konteks));

describe('hitung ulang batas waktu (dossier G.4)', () => {
  test('tanggal baru, riwayat dengan tanggal lama, baru, dan sebab, pemohon diberi tahu', () => {
    const hasil = diterima(ulang(dibuka.berkas, libur));
    expect(hasil.berkas.jamHukum).toMatchObject({
      jatuhTempo: '2026-10-19',
      kalenderVersi: libur.kalender.versi,
    });
    expect(hasil.riwayat).toMatchObject({
      label: 'Batas waktu menjadi Senin, 19 Oktober 2026 (semula Jumat, 16 Oktober 2026)',
      catatan: 'Sebab: 14 Oktober 2026 tidak dihitung (HUT Provinsi).',
      data: { jatuhTempoLama: '2026-10-16', jatuhTempoBaru: '2026-10-19' },
    });
    expect(hasil.efek).toEqual([
      { efek: 'kabari', peran: 'PPID' },
      { efek: 'kabari', peran: 'PEMOHON' },
    ]);
    expect(hasil.berkas.langkahAktif?.no).toBe(dibuka.berkas.langkahAktif?.no);
    expect(kenaikanRekap(dibuka.berkas, hasil.berkas, hasil.riwayat, libur.kalender)).toEqual({});
  });

  test('riwayatnya dapat diulang pada kalender mana pun', () => {
    const hasil = diterima(ulang(dibuka.berkas, libur));
    for (const k of [konteks, libur]) {
      expect(replay(sop, [dibuka.riwayat, hasil.riwayat], k).jamHukum).toEqual(hasil.berkas.jamHukum);
    }
  });

  test('tidak dua kali, tidak oleh orang, tidak pada kalender yang sama', () => {
    const sekali = diterima(ulang(dibuka.berkas, libur)).berkas;
    expect(ulang(sekali, libur)).toMatchObject({ kode: 'TIDAK_BERUBAH' });
    expect(ulang(dibuka.berkas, konteks)).toMatchObject({ kode: 'TIDAK_BERUBAH' });
    expect(ulang(dibuka.berkas, libur, { peran: 'PPID' })).toMatchObject({ kode: 'PERAN_TIDAK_BERWENANG' });
  });

  test('hasil yang lebih pendek mengubah rezim, tidak tanggalnya, dan pemohon tidak disurati', () => {
    const tahapan = dengan([], { tahapan: [{ mulai: '2026-10-01', selesai: '2026-12-31', dasar: 'PKPU' }] });
    const pemilu = { ...dibuka.berkas, data: { ...dibuka.berkas.data, informasiPemilu: 'YA' } };
    const hasil = diterima(ulang(pemilu, tahapan));
    expect(hasil.berkas.jamHukum).toMatchObject({ rezim: 'TAHAPAN', jatuhTempo: '2026-10-16' });
    expect(hasil.riwayat.label).toBe('Batas waktu dihitung ulang, tetap Jumat, 16 Oktober 2026');
    expect(hasil.efek).toEqual([]);
    const bukanPemilu = { ...dibuka.berkas, data: { ...dibuka.berkas.data, informasiPemilu: 'TIDAK' } };
    expect(ulang(bukanPemilu, tahapan)).toMatchObject({ kode: 'TIDAK_BERUBAH' });
  });

  test('sesudah lewat: masih boleh sebelum dicatat, tidak lagi sesudah tidak ditanggapi tercatat', () => {
    const lewat = new Date(Date.parse(dibuka.berkas.jamHukum?.jatuhTempoInstan ?? '') + 1).toISOString();
    expect(ulang(dibuka.berkas, libur, { pada: lewat })).toMatchObject({ diterima: true });
    const ditandai = diterima(
      advance(
        sop,
        dibuka.berkas,
        tindakan({ aksi: AKSI_LEWAT, peran: 'SISTEM', langkah: 1, pada: lewat }),
        konteks,
      ),
    ).berkas;
    expect(ulang(ditandai, libur, { pada: lewat })).toMatchObject({ kode: 'TIDAK_BERUBAH' });
  });

  test('tanda lewat untuk tanggal lama ditolak setelah tanggalnya bergeser', () => {
    const baru = diterima(ulang(dibuka.berkas, libur)).berkas;
    const lewat = new Date(Date.parse(dibuka.berkas.jamHukum?.jatuhTempoInstan ?? '') + 1).toISOString();
    const tanda = tindakan({ aksi: AKSI_LEWAT, peran: 'SISTEM', langkah: 1, pada: lewat });
    expect(advance(sop, baru, tanda, libur)).toMatchObject({ kode: 'BELUM_WAKTUNYA' });
  });

  test('yang sudah dijawab, menunggu kelengkapan, atau selesai tidak dihitung ulang', () => {
    const langkah2 = diterima(
      advance(sop, dibuka.berkas, tindakanUntuk(sop, dibuka.berkas, 'lengkap', 'DESK', pukul(1)), konteks),
    ).berkas;
    const dijawab = diterima(
      advance(sop, langkah2, tindakanUntuk(sop, langkah2, 'beriLangsung', 'DESK', pukul(2)), konteks),
    ).berkas;
    const sekitar = { kalender: libur.kalender, pengaturan: libur.satker.pengaturan };
    expect(jamTerhitungUlang(langkah2, sekitar)?.jatuhTempo).toBe('2026-10-19');
    expect(jamTerhitungUlang(dijawab, sekitar)).toBeNull();
    expect(jamTerhitungUlang({ ...langkah2, jamHukum: null }, sekitar)).toBeNull();
    expect(jamTerhitungUlang({ ...langkah2, langkahAktif: null }, sekitar)).toBeNull();
  });
});
