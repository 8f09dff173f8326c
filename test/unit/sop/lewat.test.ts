import { AKSI_LEWAT, type Berkas } from '@ppid/domain/berkas/types';
import { kenaikanRekap } from '@ppid/domain/laporan/rekap';
import { advance } from '@ppid/domain/sop/engine';
import { replay } from '@ppid/domain/sop/replay';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { describe, expect, test } from 'vitest';
import { konteksSop, pembuka, pukul, tindakan, tindakanUntuk } from './bantu.js';

const sop = SOP_SEED[2];
const konteks = konteksSop(sop);

function diterima(hasil: ReturnType<typeof advance>) {
  if (!hasil.diterima) throw new Error(hasil.alasan);
  return hasil;
}

const dibuka = diterima(advance(sop, null, pembuka(sop), konteks));
const jatuhTempo = Date.parse(dibuka.berkas.jamHukum?.jatuhTempoInstan ?? '');
const saat = (ms: number) => new Date(jatuhTempo + ms).toISOString();
const lewat = (berkas: Berkas, ms: number, ubah = {}) =>
  advance(
    sop,
    berkas,
    tindakan({ aksi: AKSI_LEWAT, peran: 'SISTEM', langkah: 1, pada: saat(ms), ...ubah }),
    konteks,
  );

describe('batas waktu hukum yang lewat tanpa jawaban (dossier C.4.4)', () => {
  test('menandai permohonan, membiarkan langkahnya, dan memberi tahu PPID serta Atasan PPID', () => {
    const hasil = diterima(lewat(dibuka.berkas, 1));
    expect(hasil.berkas.data['tidakDitanggapi']).toBe(saat(1));
    expect(hasil.berkas.langkahAktif).toEqual(dibuka.berkas.langkahAktif);
    expect(hasil.efek).toEqual([
      { efek: 'kabari', peran: 'PPID' },
      { efek: 'kabari', peran: 'ATASAN_PPID' },
    ]);
    expect(replay(sop, [dibuka.riwayat, hasil.riwayat], konteks)).toEqual(hasil.berkas);
    const naik = kenaikanRekap(dibuka.berkas, hasil.berkas, hasil.riwayat, konteks.kalender);
    expect(naik).toEqual({ 'permohonan.tidakDitanggapi': 1 });
  });

  test('tidak tepat pada saat jatuh tempo, tidak dua kali, tidak oleh orang', () => {
    expect(lewat(dibuka.berkas, 0)).toMatchObject({ kode: 'BELUM_WAKTUNYA' });
    expect(lewat(diterima(lewat(dibuka.berkas, 1)).berkas, 2)).toMatchObject({ kode: 'SUDAH_DILAKUKAN' });
    expect(lewat(dibuka.berkas, 1, { peran: 'DESK' })).toMatchObject({ kode: 'PERAN_TIDAK_BERWENANG' });
  });

  test('tidak bila sudah dijawab; jawaban yang terlambat tidak menghapus tandanya', () => {
    const lengkap = diterima(
      advance(sop, dibuka.berkas, tindakanUntuk(sop, dibuka.berkas, 'lengkap', 'DESK', pukul(1)), konteks),
    ).berkas;
    const jawab = (berkas: Berkas, pada: string) =>
      diterima(advance(sop, berkas, tindakanUntuk(sop, berkas, 'beriLangsung', 'DESK', pada), konteks))
        .berkas;
    expect(lewat(jawab(lengkap, pukul(2)), 1)).toMatchObject({ kode: 'BELUM_WAKTUNYA' });
    const terlambat = jawab(diterima(lewat(lengkap, 1, { langkah: 2 })).berkas, saat(5));
    expect(terlambat.data).toMatchObject({ tidakDitanggapi: saat(1), dijawab: saat(5) });
  });
});
