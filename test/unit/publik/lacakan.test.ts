import type { Berkas } from '@ppid/domain/berkas/types';
import { keadaan } from '@ppid/domain/publik/keadaan';
import { kekuranganKini, susunLacakan } from '@ppid/domain/publik/lacakan';
import { advance } from '@ppid/domain/sop/engine';
import { SOP_SEED } from '@ppid/domain/sop/seeds/index';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { konteksSop, pembuka, pukul } from '../sop/bantu.js';

const SOP = SOP_SEED[2];
const KONTEKS = konteksSop(SOP);
const SEKITAR = { kalender: KONTEKS.kalender, pengaturan: KONTEKS.satker.pengaturan };

function dibuka(): Berkas {
  const keputusan = advance(SOP, null, pembuka(SOP), KONTEKS);
  if (!keputusan.diterima) throw new Error(keputusan.alasan);
  return keputusan.berkas;
}
const dengan = (data: Record<string, unknown>, lain: Partial<Berkas> = {}): Berkas => {
  const berkas = dibuka();
  return { ...berkas, ...lain, data: { ...berkas.data, ...data } };
};
const lacak = (berkas: Berkas) =>
  susunLacakan({
    berkas,
    sop: SOP,
    surat: [],
    keberatan: [],
    sudahSurvei: false,
    pada: pukul(0),
    ...SEKITAR,
  });

describe('keadaan dalam satu kalimat', () => {
  const JAM = pukul(600);
  test.each<[string, Record<string, unknown>, Partial<Berkas>, RegExp]>([
    ['baru', {}, {}, /sedang diperiksa petugas/],
    ['menunggu kelengkapan', {}, { status: 'MENUNGGU_KELENGKAPAN' }, /Menunggu kelengkapan/],
    ['lewat tanpa tanggapan', { tidakDitanggapi: JAM }, {}, /berhak mengajukan keberatan/],
    ['dikabulkan', { dijawab: JAM, hasil: 'DITERIMA_SELURUHNYA' }, {}, /dikabulkan seluruhnya/],
    ['ditolak', { dijawab: JAM, hasil: 'DITOLAK' }, {}, /ditolak/],
    ['dijawab terlambat', { dijawab: JAM, hasil: 'DITOLAK', tidakDitanggapi: JAM }, {}, /ditolak/],
    ['diserahkan', { dijawab: JAM, hasil: 'DITOLAK', diserahkan: JAM }, {}, /sudah diserahkan/],
    ['dicabut', { dijawab: JAM, hasil: 'DICABUT' }, { status: 'SELESAI' }, /dicabut/],
    ['diputus kembali', { dijawab: JAM, hasil: 'DITOLAK', perintah: { nomor: '1' } }, {}, /diputus kembali/],
    ['keberatan berjalan', {}, { jenis: 'keberatan' }, /ditangani Atasan PPID/],
    ['keberatan lewat', { tidakDitanggapi: JAM }, { jenis: 'keberatan' }, /Komisi Informasi/],
    ['keberatan dikuatkan', { dijawab: JAM, hasil: 'MENGUATKAN' }, { jenis: 'keberatan' }, /dikuatkan/],
  ])('%s', (_apa, data, lain, kalimat) => {
    expect(keadaan(dengan(data, lain), SOP)).toMatch(kalimat);
  });

  test('setiap langkah, hasil, dan SOP yang tidak dikenal tetap mempunyai kalimat', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (hasil, dijawab) => {
        const berkas = dengan({ hasil, ...(dijawab ? { dijawab: pukul(9) } : {}) }, { langkahAktif: null });
        expect(keadaan(berkas, null)).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });
});

describe('kekurangan', () => {
  test('dari pembukaan atau dari permintaan petugas yang terakhir, hanya selama menunggu', () => {
    const status = 'MENUNGGU_KELENGKAPAN';
    expect(kekuranganKini(dengan({ kekurangan: 'KTP' }, { status }))).toBe('KTP');
    expect(kekuranganKini(dengan({ kekurangan: { kekurangan: 'Paspor' } }, { status }))).toBe('Paspor');
    expect(kekuranganKini(dengan({ kekurangan: { kekurangan: 'Paspor' } }))).toBe('');
  });
});

describe('yang dilihat pemohon', () => {
  /** Facts that the page shows, and those that decide what it shows. */
  const TAMPIL = ['diterima', 'dijawab', 'hasil', 'kekurangan', 'diserahkan', 'tidakDitanggapi'];

  test('tidak memuat fakta lain apa pun dari berkas, pelaku, atau unit kerja', () => {
    const RAHASIA = 'RAHASIA-7Q';
    const kunci = fc.oneof(
      fc.constantFrom(
        'penolakan',
        'koordinasi',
        'jawabanUnit',
        'perpanjangan',
        'catatan',
        'alamat',
        'nikSamar',
      ),
      fc.string().filter((k) => !TAMPIL.includes(k) && k !== '__proto__'),
    );
    const isi = fc.constantFrom<unknown>(RAHASIA, { alasan: RAHASIA }, [RAHASIA]);
    fc.assert(
      fc.property(fc.dictionary(kunci, isi), fc.constantFrom('BERJALAN', 'SELESAI'), (data, status) => {
        const unit = { unit: RAHASIA, arahan: RAHASIA, batas: '2026-10-09', batasInstan: pukul(9) };
        const berkas = dengan(data, {
          status: status as Berkas['status'],
          pelaku: { buka: RAHASIA, putuskan: RAHASIA },
          dibukaOleh: RAHASIA,
          koordinasi: [{ ...unit, diminta: pukul(1), dijawab: null, tersedia: null, ringkasan: RAHASIA }],
        });
        const langkah = berkas.langkah.map((l) => ({ ...l, oleh: RAHASIA, selesai: pukul(5) }));
        expect(JSON.stringify(lacak({ ...berkas, langkah }))).not.toContain(RAHASIA);
      }),
    );
  });

  test('menyebut batas waktu dan harinya, dan belum boleh berkeberatan', () => {
    const berkas = dibuka();
    const isi = lacak(berkas);
    expect(isi.jatuhTempo).toBe(berkas.jamHukum?.jatuhTempo);
    expect(isi.penjelasan.filter((b) => b.ke !== null)).toHaveLength(berkas.jamHukum?.batasHari ?? 0);
    expect(isi.bolehKeberatan).toMatchObject({ boleh: false, sampai: null, pilihan: [] });
  });
});
