import type { Berkas } from '@ppid/domain/berkas/types';
import { PERMOHONAN } from '@ppid/domain/formulir/permohonan';
import { periksaIsian } from '@ppid/domain/formulir/periksa';
import { alasanTersedia, jangkaKeberatan } from '@ppid/domain/keberatan/jangka';
import { keadaan } from '@ppid/domain/publik/keadaan';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import { SOP_KEBERATAN_BENGKULU } from '@ppid/domain/sop/seeds/keberatan-bengkulu';
import { susunKabarPemohon } from '@ppid/domain/surat/kabar-pemohon';
import { contohModel } from '@ppid/domain/surat/contoh';
import { describe, expect, test } from 'vitest';
import { KEBERATAN, PEMOHON } from '../../../emulators/story/isian.js';
import { konteksSop, pembuka } from './bantu.js';
import { Jalan, wib } from './jalan.js';

/* What staff might do to take a right away from the applicant. */

const seed2 = SOP_SEED[2];
const sop = SOP_KEBERATAN_BENGKULU;
const sekitar = { kalender: konteksSop(seed2).kalender, pengaturan: konteksSop(seed2).satker.pengaturan };

/** Received Monday 2 November 2026; its limit is Monday 16 November 2026. */
const permohonan = (): Jalan => new Jalan(seed2, wib('2026-11-02'));

function keberatan(asal: Berkas, kini: Berkas = asal, alasan = ['c']): Jalan {
  const pada = wib('2026-11-18');
  const data = { ...KEBERATAN, diterima: pada, nomorPermohonan: '0001/2026', alasan };
  const konteks = konteksSop(sop, { permohonan: asal, berkasId: 'k1', nomor: '0001/KEB/2026' });
  const jalan = new Jalan(sop, pada, { ...pembuka(sop, pada), data }, konteks);
  return Object.assign(jalan, { konteks: { ...konteks, permohonan: kini } });
}

const di3 = (jalan: Jalan): Jalan =>
  jalan.lakukan('teruskan', wib('2026-11-19')).lakukan('sampaikanBahan', wib('2026-11-19', '10:00'));

const PERINTAH = {
  sumber: 'KEBERATAN',
  berkasId: 'k1',
  nomor: '1',
  perintah: 'Putuskan.',
  batas: '2026-11-30',
};

describe('penutupan permohonan oleh desk', () => {
  test.each(['nyatakanGanda', 'cabut'])('%s setelah batas waktu tidak menghapus hak keberatan', (aksi) => {
    const { berkas } = permohonan().lakukan(aksi, wib('2026-11-17'));
    expect(jangkaKeberatan(berkas, wib('2026-11-18'), sekitar)?.mulai).toBe('2026-11-16');
    expect(alasanTersedia(berkas, wib('2026-11-18'))).toEqual(['b', 'c']);
    expect(keberatan(berkas).berkas.status).toBe('BERJALAN');
  });

  test.each(['nyatakanGanda', 'cabut'])(
    '%s sebelum batas waktu memberi alasan huruf e: yang keliru ditutup punya jalan',
    (aksi) => {
      const { berkas } = permohonan().lakukan(aksi, wib('2026-11-16'));
      expect(jangkaKeberatan(berkas, wib('2026-11-18'), sekitar)?.mulai).toBe('2026-11-16');
      expect(alasanTersedia(berkas, wib('2026-11-18'))).toEqual(['b', 'e']);
    },
  );

  test('tidak mungkin lagi setelah ada perintah untuk memutus kembali', () => {
    const jalan = permohonan().lakukan('lengkap', wib('2026-11-02', '10:00'));
    expect(jalan.sistem('terimaPerintah', wib('2026-11-20'), PERINTAH).diterima).toBe(true);
    expect(jalan.berkas.langkahAktif?.aksi).not.toContain('nyatakanGanda');
    expect(jalan.coba('nyatakanGanda', wib('2026-11-20'))).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    expect(jalan.coba('cabut', wib('2026-11-20'))).toMatchObject({ kode: 'DILARANG_PENJAGA' });
  });

  test('perintah atas permohonan yang sudah ditutup mengikat dengan batasnya', () => {
    const jalan = permohonan().lakukan('nyatakanGanda', wib('2026-11-17'));
    expect(jalan.sistem('terimaPerintah', wib('2026-11-20'), PERINTAH).diterima).toBe(true);
    expect(jalan.berkas.langkahAktif?.tenggat).toBe(wib('2026-11-30', '16:00'));
    expect(keadaan(jalan.berkas, seed2)).toContain('diputus kembali');
  });
});

describe('tanggapan keberatan', () => {
  test('tidak diberikan oleh yang memutus permohonannya sesudah keberatan diajukan', () => {
    const asal = permohonan().lakukan('termasukDik', wib('2026-11-02', '10:00'));
    const belum = asal.berkas;
    const kini = asal.lakukan('tetapkanPenolakan', wib('2026-11-18', '15:00')).berkas;
    const jalan = di3(keberatan(belum, kini));
    for (const aksi of ['kuatkan', 'kabulkan']) {
      expect(jalan.coba(aksi, wib('2026-11-19', '11:00'), {}, { oleh: 'uid-PPID' })).toMatchObject({
        kode: 'DILARANG_PENJAGA',
      });
    }
    expect(jalan.coba('kuatkan', wib('2026-11-19', '11:00')).diterima).toBe(true);
  });

  test('tidak diterima pemohon sebelum diberikan atau di masa depan', () => {
    const jalan = di3(keberatan(permohonan().berkas)).lakukan('kuatkan', wib('2026-11-20'));
    const coba = (tanggal: string) => jalan.coba('sampaikan', wib('2026-11-23'), { tanggal });
    expect(coba('2026-11-19')).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    expect(coba('2026-11-24')).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    expect(coba('2026-11-20').diterima).toBe(true);
    expect(coba('2026-11-23').diterima).toBe(true);
  });

  test('pencabutan yang dicatat desk diberitahukan kepada pemohon', () => {
    const jalan = keberatan(permohonan().berkas).lakukan('catatPencabutan', wib('2026-11-19'));
    expect(jalan.terakhir.efek).toContainEqual({ efek: 'kabari', peran: 'PEMOHON' });
    const { subjek, isi } = susunKabarPemohon(
      jalan.berkas,
      jalan.terakhir.riwayat,
      contohModel('tanda-bukti').satker,
    );
    expect(subjek).toContain('dicatat dicabut');
    expect(isi).toContain('Pencabutan keberatan oleh Saudara');
  });
});

test('alamat surel yang dibaca lain oleh program surel ditolak', () => {
  const isi = (surel: string) => periksaIsian(PERMOHONAN, { data: {}, pribadi: { ...PEMOHON, surel } });
  for (const surel of ['a(b)c@contoh.id', 'a@contoh.id(x)', 'a\\b@contoh.id', 'a[b]@contoh.id'])
    expect(isi(surel)).toMatchObject({ bidang: { surel: expect.stringContaining('tidak benar') as string } });
  expect(isi("o'neil+a.b@contoh.id")).not.toMatchObject({ bidang: { surel: expect.anything() as unknown } });
});
