import type { JamHukum } from '@ppid/domain/berkas/types';
import {
  BATAS,
  hitungUlangJamHukum,
  jelaskan,
  mulaiJamHukum,
  perpanjangJamHukum,
} from '@ppid/domain/calendar/jamHukum';
import type { BarisLibur, JenisHari } from '@ppid/domain/calendar/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbInstan, arbUbah, arbZona, baris, kantor, PENGATURAN } from './kantor.js';

const REZIM = ['BIASA', 'TAHAPAN'] as const;
const LAMA_HARI = ['LOKAL', 'PEMUNGUTAN_SUARA', 'KHUSUS_KERJA'] as const satisfies JenisHari[];
const arbBatas = fc.constantFrom('pemberitahuan', 'tanggapanKeberatan');
/** What an office's calendar may look like before or after: settings, regime and rows up to ten weeks from receipt. */
const arbKeadaan = fc.record({
  ubah: arbUbah,
  rezim: fc.constantFrom(...REZIM),
  baris: fc.array(fc.tuple(fc.integer({ min: -3, max: 70 }), fc.constantFrom(...LAMA_HARI)), {
    maxLength: 8,
  }),
  tutup: fc.constantFrom('15:00', '16:00', '17:00'),
});
type Keadaan = typeof arbKeadaan extends fc.Arbitrary<infer T> ? T : never;
const arbKasus = fc.record({
  diterima: arbInstan,
  zona: arbZona,
  batas: arbBatas,
  panjang: fc.boolean(),
  lama: arbKeadaan,
  baru: arbKeadaan,
});
type Kasus = typeof arbKasus extends fc.Arbitrary<infer T> ? T : never;

function siapkan({ diterima, zona }: Kasus, { ubah, baris: semua, tutup }: Keadaan) {
  const hari = (geser: number) =>
    new Date(Date.parse(diterima) + geser * 86_400_000).toISOString().slice(0, 10);
  const libur = semua.map(([geser, jenis]): BarisLibur => baris(hari(geser), jenis, `Baris ${geser}`));
  const { jamKerja } = PENGATURAN;
  const jam = { ...jamKerja, seninKamis: { ...jamKerja.seninKamis, tutup } };
  const pengaturan = { ...PENGATURAN, ...ubah, libur, jamKerja: jam };
  return { pengaturan, kalender: kantor(pengaturan, zona, libur) };
}

function telusuri(kasus: Kasus) {
  const [dulu, kini] = [siapkan(kasus, kasus.lama), siapkan(kasus, kasus.baru)];
  const { diterima, batas, panjang } = kasus;
  let lama = mulaiJamHukum({ rezim: kasus.lama.rezim, diterima, batas, ...dulu });
  if (panjang) {
    const hasil = perpanjangJamHukum(
      lama,
      { pada: lama.jatuhTempoInstan, alasan: 'BELUM_DIKUASAI' },
      dulu.kalender,
    );
    if (!('kode' in hasil)) lama = hasil;
  }
  const ulang = (jam: JamHukum, { kalender, pengaturan } = kini, rezim = kasus.baru.rezim) =>
    hitungUlangJamHukum(jam, { rezim, batas }, kalender, pengaturan);
  return { lama, dulu, kini, ulang, baru: ulang(lama) ?? lama };
}

const untukSemua = (sifat: (kasus: Kasus) => void) =>
  fc.assert(fc.property(arbKasus, sifat), { numRuns: 300 });

describe('sifat hitung ulang', () => {
  it('tidak pernah memajukan tanggal atau jam yang sudah diberitahukan', () => {
    untukSemua((kasus) => {
      const { lama, baru } = telusuri(kasus);
      expect(baru.jatuhTempo >= lama.jatuhTempo).toBe(true);
      expect(baru.jatuhTempoInstan >= lama.jatuhTempoInstan).toBe(true);
      expect((baru.perpanjangan?.jatuhTempoLama ?? '') >= (lama.perpanjangan?.jatuhTempoLama ?? '')).toBe(
        true,
      );
      expect(baru.diterima).toBe(lama.diterima);
      expect(baru.perpanjangan?.hari).toBe(lama.perpanjangan?.hari);
    });
  });

  it('dua kali sama dengan sekali', () => {
    untukSemua((kasus) => {
      const { baru, ulang } = telusuri(kasus);
      expect(ulang(baru)).toBeNull();
    });
  });

  it('bolak-balik antara dua kalender berhenti bergerak dan tidak pernah maju', () => {
    untukSemua((kasus) => {
      const { baru, dulu, ulang } = telusuri(kasus);
      const kembali = ulang(baru, dulu, kasus.lama.rezim) ?? baru;
      expect(kembali.jatuhTempo >= baru.jatuhTempo).toBe(true);
      expect(kembali.jatuhTempoInstan >= baru.jatuhTempoInstan).toBe(true);
      expect(ulang(kembali, dulu, kasus.lama.rezim)).toBeNull();
    });
  });

  it('sama dengan hitungan baru bila belum ada yang diberitahukan', () => {
    untukSemua((kasus) => {
      const { lama, kini, ulang } = telusuri({ ...kasus, panjang: false });
      const belum = { ...lama, jatuhTempo: lama.diterima, jatuhTempoInstan: '', dilewati: [] };
      const segar = kini.kalender.tambahHariKerja(lama.diterima, BATAS[kasus.baru.rezim][kasus.batas].hari);
      expect(ulang(belum)).toMatchObject({
        jatuhTempo: segar.tanggal,
        jatuhTempoInstan: kini.kalender.tutupKantor(segar.tanggal),
        dilewati: segar.dilewati,
        sementara: segar.sementara,
      });
    });
  });

  it('tidak lebih lambat dari yang lebih lambat antara hitungan baru dan yang diberitahukan', () => {
    untukSemua((kasus) => {
      const { lama, kini, baru } = telusuri({ ...kasus, panjang: false });
      const hari = BATAS[kasus.baru.rezim][kasus.batas].hari;
      const segar = kini.kalender.tambahHariKerja(lama.diterima, hari).tanggal;
      expect(baru.jatuhTempo).toBe(segar > lama.jatuhTempo ? segar : lama.jatuhTempo);
    });
  });

  it('selalu dapat dijelaskan hari demi hari: tepat sebanyak batasnya, semuanya hari kerja, sampai jatuh tempo', () => {
    untukSemua((kasus) => {
      const { kini, baru } = telusuri(kasus);
      const hari = jelaskan(baru, kini.kalender);
      const terhitung = hari.filter((h) => h.ke !== null);
      expect(terhitung).toHaveLength(baru.batasHari + (baru.perpanjangan?.hari ?? 0));
      expect(terhitung.every((h) => kini.kalender.hari(h.tanggal).kerja)).toBe(true);
      expect(hari.filter((h) => h.ke === null).every((h) => h.sebab !== '')).toBe(true);
      expect(hari.at(-1)?.tanggal).toBe(baru.jatuhTempo);
    });
  });
});
