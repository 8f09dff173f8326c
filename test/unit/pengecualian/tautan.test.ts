import { describe, expect, test } from 'vitest';
import type { Konteks } from '@ppid/domain/sop/engine';
import { advance } from '@ppid/domain/sop/engine';
import { butirContoh } from '../../fixtures/butir.js';
import { pembuka } from '../sop/bantu.js';
import { Jalan } from '../sop/jalan.js';
import { konteks, PADA, sampaiUndangan, SOP, usulan } from './klasifikasi-bantu.js';

const TERKAIT = { jenis: 'permohonan' as const, id: 'p1', nomor: '0001/PPID/17/XI/2026' };
const buka = (data: Record<string, unknown>, ubah: Partial<Konteks> = {}) =>
  advance(SOP, null, { ...pembuka(SOP, PADA), data: { judul: 'Klasifikasi', ...data } }, konteks(ubah));

describe('a classification that a case sets off', () => {
  const permintaan = { pemicu: 'PERMINTAAN', nomorPermohonan: TERKAIT.nomor };

  test('is linked to the request by its register number', () => {
    const hasil = buka(permintaan, { terkait: TERKAIT });
    expect(hasil).toMatchObject({ diterima: true, berkas: { data: { berkasTerkait: [TERKAIT] } } });
  });

  test('is not opened on a request that the register does not know', () => {
    expect(buka(permintaan, { terkait: null })).toMatchObject({
      kode: 'ISIAN_TIDAK_SAH',
      bidang: { nomorPermohonan: 'Nomor pendaftaran tidak ditemukan.' },
    });
    expect(buka({ pemicu: 'PERMINTAAN' })).toMatchObject({
      bidang: { nomorPermohonan: expect.any(String) as unknown },
    });
  });

  test('knows the number of its dispute, also where no objection is filed under it', () => {
    expect(buka({ pemicu: 'SENGKETA', nomorPerkara: '012/KI/2026' }, { terkait: null })).toMatchObject({
      diterima: true,
      berkas: { data: { perkara: '012/KI/2026', berkasTerkait: [] } },
    });
  });

  test('may be linked by a sheet too: a request that came meanwhile; each case stands once', () => {
    const jalan = new Jalan(SOP, PADA, {}, konteks());
    const asal = sampaiUndangan();
    jalan.berkas = asal.berkas;
    const sendiri = new Jalan(SOP, PADA, {}, konteks({ terkait: TERKAIT }));
    sendiri.berkas = asal.berkas;
    sendiri.lakukan('beriMasukan', PADA, permintaan).lakukan('beriMasukan', PADA, permintaan);
    expect(sendiri.berkas.data['berkasTerkait']).toEqual([TERKAIT]);
    expect(usulan(sendiri)[0]?.lembar).toMatchObject({ pemicu: 'PERMINTAAN', versi: 2 });
  });
});

describe('an extension', () => {
  const lama = butirContoh({ id: 'lama', satkerId: SOP.satkerId });
  const perpanjangan = { pemicu: 'PERPANJANGAN', butirDiperpanjang: ['lama'] };
  const galat = { bidang: { butirDiperpanjang: expect.any(String) as unknown } };

  test('names items of the office that are still in force', () => {
    expect(buka(perpanjangan, { butir: [lama] })).toMatchObject({
      diterima: true,
      berkas: { data: { butirDiperpanjang: ['lama'] } },
    });
    expect(buka(perpanjangan, { butir: [] })).toMatchObject(galat);
    expect(buka(perpanjangan, { butir: [{ ...lama, status: 'DICABUT' }] })).toMatchObject(galat);
    expect(buka(perpanjangan, { butir: [{ ...lama, lingkup: 'NASIONAL' }] })).toMatchObject(galat);
    expect(buka({ pemicu: 'PERPANJANGAN' })).toMatchObject(galat);
  });

  test('is not for an item that another test is about, nor for one whose last day is over', () => {
    expect(buka(perpanjangan, { butir: [{ ...lama, perpanjangan: 'uji-lain' }] })).toMatchObject({
      bidang: { butirDiperpanjang: expect.stringContaining('sedang diuji') as unknown },
    });
    // The nightly round has not written it yet.
    const lewat = { ...lama, jangka: { ...lama.jangka, akhir: '2026-10-30' } };
    expect(buka(perpanjangan, { butir: [lewat] })).toMatchObject(galat);
  });

  test('is proposed for these items only, each once', () => {
    const jalan = new Jalan(
      SOP,
      PADA,
      { data: { judul: 'Perpanjangan', ...perpanjangan } },
      konteks({ butir: [lama] }),
    );
    expect(jalan.coba('usulkan', PADA, { menggantikan: 'lain' })).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    jalan.lakukan('usulkan', PADA, { menggantikan: 'lama' });
    expect(jalan.coba('usulkan', PADA, { menggantikan: 'lama' })).toMatchObject({ kode: 'DILARANG_PENJAGA' });
    expect(jalan.coba('usulkan', PADA, { usulan: 'u1', menggantikan: 'lama' }).diterima).toBe(true);
    expect(usulan(jalan)[0]?.menggantikan).toBe('lama');
  });
});
