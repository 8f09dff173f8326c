import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periksaSop } from '@ppid/domain/sop/periksa';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import type { Aksi, Langkah, Sop } from '@ppid/domain/sop/types';

/** A copy of seed 2 (or another) with one defect planted. */
function cacat(tanam: (sop: Sop) => void, seed: 0 | 2 | 4 = 2): string[] {
  const sop = structuredClone(SOP_SEED[seed]);
  tanam(sop);
  return periksaSop(sop);
}

function langkah(sop: Sop, no: number): Langkah {
  const ketemu = [...sop.langkah, ...sop.lanjutan].find((satu) => satu.no === no);
  if (!ketemu) throw new Error(`no step ${String(no)}`);
  return ketemu;
}

function aksi(sop: Sop, no: number, kode: string): Aksi {
  const ketemu = langkah(sop, no).aksi.find((satu) => satu.kode === kode);
  if (!ketemu) throw new Error(`no aksi ${kode}`);
  return ketemu;
}

test.each([...SOP_SEED])('seed $seed is complete', (sop) => {
  expect(periksaSop(sop)).toEqual([]);
});

test('seed 0 is complete with its added steps switched off too', () => {
  expect(cacat((sop) => (sop.lanjutanAktif = false), 0)).toEqual([]);
});

describe('an SOP is incomplete when', () => {
  test('a field of the schema is missing', () => {
    expect(cacat((sop) => Reflect.deleteProperty(sop.kepala, 'peringatan'))).toEqual([
      expect.stringContaining('kepala.peringatan'),
    ]);
  });

  test('a role does not exist', () => {
    const masalah = cacat((sop) => Reflect.set(aksi(sop, 1, 'lengkap'), 'peran', ['CAMAT']));
    expect(masalah).toEqual([expect.stringContaining('langkah.0.aksi.0.peran')]);
  });

  test('an outside actor is expected to act in the system', () => {
    expect(cacat((sop) => (aksi(sop, 1, 'lengkap').peran = ['PEMOHON']))).toEqual([
      'Langkah 1, aksi lengkap: PEMOHON bukan pegawai kantor dan tidak dapat bertindak di sistem.',
    ]);
  });

  test('the numbering has a gap', () => {
    expect(cacat((sop) => (langkah(sop, 8).no = 9))).toContain(
      'Langkah ke-8 bernomor 9; nomor harus urut dari 1.',
    );
  });

  test('the first step does not exist', () => {
    expect(cacat((sop) => (sop.awal = 12))).toContain('Langkah awal 12 tidak ada.');
  });

  test('an aksi leads to a step that does not exist', () => {
    expect(cacat((sop) => (aksi(sop, 7, 'supervisi').ke = { langkah: 42 }))).toContain(
      'Langkah 7, aksi supervisi: menuju langkah 42 yang tidak ada.',
    );
  });

  test('a step is never reached', () => {
    const masalah = cacat((sop) => {
      for (const satu of [aksi(sop, 1, 'termasukDik'), aksi(sop, 2, 'termasukDik')]) satu.ke = { langkah: 4 };
    });
    expect(masalah).toEqual(['Langkah 3 tidak pernah tercapai.']);
  });

  test('no way leads from a step to the end', () => {
    const masalah = cacat((sop) => (aksi(sop, 8, 'laporkan').ke = { langkah: 7 }));
    expect(masalah).toContain('Dari langkah 1 berkas tidak dapat selesai.');
  });

  test('a step can only be stayed in', () => {
    const masalah = cacat((sop) => (aksi(sop, 5, 'serahkan').ke = { tetap: true }));
    expect(masalah).toContain('Dari langkah 5 berkas tidak dapat selesai.');
  });

  test('a step of its own is reached only through the added steps, which an office may switch off', () => {
    expect(cacat((sop) => (aksi(sop, 2, 'susunDraf').ke = { langkah: 5 }), 0)).toEqual([
      'Langkah 3 tidak pernah tercapai (tanpa lanjutan).',
      'Langkah 4 tidak pernah tercapai (tanpa lanjutan).',
    ]);
  });

  test('setelah names an aksi of another step', () => {
    expect(cacat((sop) => (aksi(sop, 5, 'serahkan').setelah = ['putuskan']))).toContain(
      'Langkah 5, aksi serahkan: "setelah" menyebut putuskan, yang bukan aksi sebelumnya di langkah ini.',
    );
  });

  test('setelah names an aksi that leaves the step', () => {
    expect(cacat((sop) => (aksi(sop, 3, 'bukanDik').setelah = ['informasikan']))).toContain(
      'Langkah 3, aksi bukanDik: "setelah" menyebut informasikan, yang meninggalkan langkah.',
    );
  });

  test('two aksi wait for each other', () => {
    const masalah = cacat((sop) => (aksi(sop, 2, 'ajukan').setelah = ['setujuiAtasan']), 4);
    expect(masalah).toContain(
      'Langkah 2, aksi ajukan: "setelah" menyebut setujuiAtasan, yang bukan aksi sebelumnya di langkah ini.',
    );
    expect(masalah).toContain('Dari langkah 2 berkas tidak dapat selesai.');
  });

  test('a form is not in the registry, also under a name every object has', () => {
    expect(cacat((sop) => (aksi(sop, 5, 'serahkan').formulir = 'constructor'))).toEqual([
      'Langkah 5, aksi serahkan: formulir "constructor" tidak ada.',
    ]);
    expect(cacat((sop) => (sop.pembuka.formulir = 'lain'))).toEqual(['Pembuka: formulir "lain" tidak ada.']);
  });

  test('a written time is not normalized, or a time has no source', () => {
    expect(cacat((sop) => (langkah(sop, 4).waktu = null))).toEqual([
      'Langkah 4: waktu "10 hari dan dapat diperpanjang 7 hari kerjai" belum dinormalkan.',
    ]);
    expect(cacat((sop) => (langkah(sop, 6).waktu = { v: 1, u: 'wd' }))).toEqual([
      'Langkah 6: waktu tanpa teks sumber.',
    ]);
  });

  test('one step has two aksi of the same code', () => {
    expect(cacat((sop) => (aksi(sop, 1, 'perluKoordinasi').kode = 'lengkap'))).toEqual([
      'Langkah 1, aksi lengkap: kode aksi dipakai dua kali.',
    ]);
  });

  test('an aksi that leaves the step is limited to once in it', () => {
    expect(cacat((sop) => (aksi(sop, 1, 'lengkap').sekali = true))).toEqual([
      'Langkah 1, aksi lengkap: "sekali" hanya untuk aksi yang tetap di langkah.',
    ]);
  });
});

test('a cadence may stand without a waktu cell', () => {
  expect(cacat((sop) => (langkah(sop, 7).waktu = { every: { v: 1, u: 'mo' } }))).toEqual([]);
});

test('whatever is not an SOP is reported, not thrown', () => {
  fc.assert(
    fc.property(fc.anything(), (nilai) => {
      expect(periksaSop(nilai).length).toBeGreaterThan(0);
    }),
  );
});
