import { instanLokal } from '@ppid/domain/calendar/zona';
import fc from 'fast-check';
import { describe, it, expect } from 'vitest';
import { arbInstan, arbTanggal, arbUbah, arbZona, kantor, PENGATURAN } from './kantor.js';

const arbN = fc.integer({ min: 1, max: 40 });
const arbMenit = fc.integer({ min: 1, max: 6000 });
const hariKe = (tanggal: string) => Date.parse(tanggal) / 86_400_000;

describe('sifat hitungan hari kerja', () => {
  it('lebih banyak hari kerja selalu jatuh lebih lambat', () => {
    fc.assert(
      fc.property(arbTanggal, arbN, arbUbah, (mulai, n, ubah) => {
        const k = kantor(ubah);
        expect(k.tambahHariKerja(mulai, n + 1).tanggal > k.tambahHariKerja(mulai, n).tanggal).toBe(true);
      }),
    );
  });

  it('yang diterima lebih dulu tidak pernah jatuh tempo lebih lambat', () => {
    fc.assert(
      fc.property(arbTanggal, arbTanggal, arbN, arbUbah, (a, b, n, ubah) => {
        const k = kantor(ubah);
        const [dulu, kemudian] = a <= b ? [a, b] : [b, a];
        const tempo = (mulai: string) => k.tambahHariKerja(mulai, n).tanggal;
        expect(tempo(dulu) <= tempo(kemudian)).toBe(true);
      }),
    );
  });

  it('hari yang dihitung dan yang dilewati bersama-sama tepat menutup rentang', () => {
    fc.assert(
      fc.property(arbTanggal, arbN, arbUbah, (mulai, n, ubah) => {
        const h = kantor(ubah).tambahHariKerja(mulai, n);
        const semua = [...h.dihitung, ...h.dilewati.map((d) => d.tanggal)].map(hariKe).sort((a, b) => a - b);
        const pertama = hariKe(mulai) + ubah.geserHariPertama;
        const rentang = Array.from({ length: hariKe(h.tanggal) - pertama + 1 }, (_, i) => pertama + i);
        expect(semua).toEqual(rentang);
        expect(h.dihitung).toHaveLength(n);
        expect(h.dilewati.every((d) => d.sebab !== '')).toBe(true);
      }),
    );
  });

  it('tidak pernah berakhir pada hari libur, dan yang dilewati memang libur', () => {
    fc.assert(
      fc.property(arbTanggal, arbN, arbUbah, (mulai, n, ubah) => {
        const k = kantor(ubah);
        for (const h of [k.tambahHariKerja(mulai, n), k.tambahBulan(mulai, n)]) {
          expect(k.hari(h.tanggal).kerja).toBe(true);
          expect(h.dihitung.at(-1)).toBe(h.tanggal);
          expect(h.dilewati.every((d) => !k.hari(d.tanggal).kerja)).toBe(true);
        }
      }),
    );
  });

  it('sementara tepat bila rentang menyentuh tahun tanpa SKB', () => {
    fc.assert(
      fc.property(arbTanggal, arbN, arbUbah, (mulai, n, ubah) => {
        const h = kantor(ubah).tambahHariKerja(mulai, n);
        const tahun = [...h.dihitung, ...h.dilewati.map((d) => d.tanggal)].map((t) => Number(t.slice(0, 4)));
        expect(h.sementara).toBe(tahun.some((t) => t < 2024 || t > 2027));
      }),
    );
  });

  it('hariKerjaAntara mengembalikan jumlah yang ditambahkan', () => {
    fc.assert(
      fc.property(arbTanggal, arbN, arbZona, (mulai, n, zona) => {
        const k = kantor({}, zona);
        const akhir = k.tambahHariKerja(mulai, n).tanggal;
        expect(k.hariKerjaAntara(instanLokal(mulai, '23:59', zona), instanLokal(akhir, '00:00', zona))).toBe(
          n,
        );
      }),
    );
  });
});

describe('sifat menit kerja', () => {
  it('menitKerja adalah kebalikan tambahMenitKerja', () => {
    fc.assert(
      fc.property(arbInstan, arbMenit, arbZona, arbUbah, (mulai, menit, zona, ubah) => {
        const k = kantor(ubah, zona);
        expect(k.menitKerja(mulai, k.tambahMenitKerja(mulai, menit).instan)).toBe(menit);
      }),
    );
  });

  it('berakhir secepat mungkin: satu milidetik lebih awal belum cukup', () => {
    fc.assert(
      fc.property(arbInstan, arbMenit, (mulai, menit) => {
        const k = kantor();
        const akhir = Date.parse(k.tambahMenitKerja(mulai, menit).instan);
        expect(k.menitKerja(mulai, new Date(akhir - 1).toISOString())).toBe(menit - 1);
      }),
    );
  });

  it('menambah dua kali sama dengan menambah jumlahnya, dan tidak pernah mundur', () => {
    fc.assert(
      fc.property(arbInstan, arbMenit, arbMenit, (mulai, a, b) => {
        const k = kantor();
        const tengah = k.tambahMenitKerja(mulai, a).instan;
        const akhir = k.tambahMenitKerja(mulai, a + b).instan;
        expect(k.tambahMenitKerja(tengah, b).instan).toBe(akhir);
        expect(mulai < tengah && tengah < akhir).toBe(true);
      }),
    );
  });

  it('selalu berakhir pada hari kerja, antara buka dan tutup', () => {
    fc.assert(
      fc.property(arbInstan, arbMenit, arbZona, arbUbah, (mulai, menit, zona, ubah) => {
        const k = kantor(ubah, zona);
        const { instan } = k.tambahMenitKerja(mulai, menit);
        const hari = k.tanggalLokal(instan);
        expect(k.hari(hari).kerja).toBe(true);
        expect(instan <= k.tutupKantor(hari)).toBe(true);
        expect(instan > instanLokal(hari, PENGATURAN.jamKerja.seninKamis.buka, zona)).toBe(true);
      }),
    );
  });
});

describe('hari lokal tidak bergantung pada zona', () => {
  it.each(['00:00', '07:29', '12:30', '23:59'])(
    'jam dinding %s memberi hari yang sama di setiap zona',
    (jam) => {
      fc.assert(
        fc.property(arbTanggal, arbZona, arbN, arbUbah, (tanggal, zona, n, ubah) => {
          const [k, acuan] = [kantor(ubah, zona), kantor(ubah, 'Asia/Jakarta')];
          const [sini, sana] = [instanLokal(tanggal, jam, zona), instanLokal(tanggal, jam, 'Asia/Jakarta')];
          expect(k.tanggalLokal(sini)).toBe(tanggal);
          expect(k.hariTerima(sini)).toBe(acuan.hariTerima(sana));
          expect(k.tambahHariKerja(tanggal, n)).toEqual(acuan.tambahHariKerja(tanggal, n));
        }),
      );
    },
  );

  it('setiap zona memakai offset resminya', () => {
    fc.assert(
      fc.property(arbInstan, arbZona, (instan, zona) => {
        const resmi = new Intl.DateTimeFormat('sv-SE', { timeZone: zona, dateStyle: 'short' }).format(
          new Date(instan),
        );
        expect(kantor({}, zona).tanggalLokal(instan)).toBe(resmi);
      }),
    );
  });
});
