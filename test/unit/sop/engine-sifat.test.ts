import { PERAN, PERAN_STAF } from '@ppid/domain/akses/peran';
import {
  AKSI_LEWAT,
  AKSI_PERINTAH,
  AKSI_SISTEM,
  type Berkas,
  type Riwayat,
  type Tindakan,
} from '@ppid/domain/berkas/types';
import { advance } from '@ppid/domain/sop/engine';
import { cariLangkah } from '@ppid/domain/sop/langkah';
import { replay } from '@ppid/domain/sop/replay';
import { SOP_SEMUA } from '@ppid/domain/sop/seeds/index';
import type { Sop } from '@ppid/domain/sop/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { konteksSop, pembuka, pukul, tindakan, tindakanUntuk } from './bantu.js';

interface Jalan {
  sop: Sop;
  berkas: Berkas;
  riwayat: Riwayat[];
}

/** A walk of random aksi by random roles through an SOP, legal and illegal mixed; time only moves on. */
const arbJalan = fc
  .record({
    sop: fc.constantFrom(...SOP_SEMUA),
    langkah: fc.array(
      fc.record({ pilih: fc.nat(40), peran: fc.constantFrom(...PERAN), jeda: fc.nat(4000) }),
      { maxLength: 60 },
    ),
  })
  .map(({ sop, langkah }): Jalan => {
    const konteks = konteksSop(sop);
    const awal = advance(sop, null, pembuka(sop), konteks);
    if (!awal.diterima) throw new Error(awal.alasan);
    let berkas = awal.berkas;
    const riwayat = [awal.riwayat];
    let menit = 0;
    for (const { pilih, peran, jeda } of langkah) {
      menit += jeda;
      if (pilih > 36) {
        // Now and then the system speaks: a lapse, a recount, an order on a request.
        const hasil = advance(sop, berkas, sistem(pilih, berkas, pukul(menit)), konteks);
        if (hasil.diterima) {
          berkas = hasil.berkas;
          riwayat.push(hasil.riwayat);
        }
        continue;
      }
      const semua = cariLangkah(sop, berkas.langkahAktif?.no ?? 0)?.aksi ?? [];
      const aksi = semua[pilih % Math.max(semua.length, 1)];
      // Half of the walk uses a role that may act, so that walks get far.
      const pelaku = pilih % 2 === 0 ? (aksi?.peran[0] ?? peran) : peran;
      const t = tindakanUntuk(
        sop,
        berkas,
        aksi?.kode ?? 'x',
        pelaku === 'KA_BIRO' || pelaku === 'KABAG' ? 'SEKRETARIS' : pelaku,
        pukul(menit),
      );
      const hasil = advance(sop, berkas, t, konteks);
      if (!hasil.diterima) continue;
      berkas = hasil.berkas;
      riwayat.push(hasil.riwayat);
    }
    return { sop, berkas, riwayat };
  });

function sistem(pilih: number, berkas: Berkas, pada: string): Tindakan {
  const aksi = AKSI_SISTEM[pilih % AKSI_SISTEM.length] ?? AKSI_LEWAT;
  const batas = new Date(Date.parse(pada) + 7 * 86_400_000).toISOString().slice(0, 10);
  const perintah = { sumber: 'KEBERATAN', berkasId: 'k1', nomor: 'K1', perintah: 'Berikan.', batas };
  return tindakan({
    aksi,
    peran: 'SISTEM',
    oleh: 'sistem',
    langkah: berkas.langkahAktif?.no ?? 0,
    pada,
    data: aksi === AKSI_PERINTAH ? perintah : {},
  });
}

describe('tidak ada urutan aksi yang merusak berkas', () => {
  test('langkah aktif selalu ada di SOP, dan selesai berarti tidak ada yang menunggu', () => {
    fc.assert(
      fc.property(arbJalan, ({ sop, berkas, riwayat }) => {
        expect(berkas.urutan).toBe(riwayat.length);
        if (berkas.status === 'SELESAI') {
          expect(berkas.langkahAktif).toBeNull();
          return;
        }
        const aktif = berkas.langkahAktif;
        expect(aktif && cariLangkah(sop, aktif.no)).toBeTruthy();
        expect(aktif?.aksi.length).toBeGreaterThan(0);
        // Only step 8 of seed 2 also waits for the system; even there staff may act.
        expect(aktif?.menunggu.length).toBeGreaterThan(0);
        expect(aktif?.boleh).toEqual(expect.arrayContaining(aktif?.menunggu ?? []));
        expect(aktif?.menunggu.every((p) => (PERAN_STAF as readonly string[]).includes(p))).toBe(true);
        expect(berkas.langkah.filter((l) => l.selesai === null).map((l) => l.no)).toEqual([aktif?.no]);
      }),
      { numRuns: 300 },
    );
  });

  test('memutar ulang riwayat memberi berkas yang sama', () => {
    fc.assert(
      fc.property(arbJalan, ({ sop, berkas, riwayat }) => {
        expect(replay(sop, riwayat, konteksSop(sop))).toEqual(berkas);
      }),
      { numRuns: 300 },
    );
  });

  test('yang boleh menurut berkas diterima mesin, yang tidak tercantum ditolak', () => {
    fc.assert(
      fc.property(arbJalan, ({ sop, berkas }) => {
        const aktif = berkas.langkahAktif;
        if (!aktif) return;
        for (const aksi of cariLangkah(sop, aktif.no)?.aksi ?? []) {
          if (aktif.aksi.includes(aksi.kode)) continue;
          for (const peran of aksi.peran) {
            const t = tindakanUntuk(sop, berkas, aksi.kode, peran, pukul(500_000));
            expect(advance(sop, berkas, t, konteksSop(sop)).diterima).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('isi tindakan apa pun dari luar tidak membuat mesin melempar galat', () => {
  const sop = SOP_SEMUA[2] as Sop;
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.string(), fc.integer(), (data, pribadi, aksi, langkah) => {
      const awal = advance(sop, null, pembuka(sop), konteksSop(sop));
      const t = {
        ...tindakan({ aksi, peran: 'DESK', langkah }),
        data: data as never,
        pribadi: pribadi as never,
      };
      for (const kini of [null, awal.diterima ? awal.berkas : null]) {
        for (const nama of [aksi, 'buka', 'lengkap', 'perluKoordinasi']) {
          advance(sop, kini, { ...t, aksi: nama }, konteksSop(sop));
          advance(sop, kini, { ...t, aksi: nama, langkah: 1 }, konteksSop(sop));
        }
      }
    }),
    { numRuns: 200 },
  );
});
