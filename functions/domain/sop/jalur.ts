import type { Aksi, Langkah, Sop } from './types.js';

const SELESAI = 'selesai';
type Simpul = number | typeof SELESAI;

/** From each step, where its aksi lead; an aksi that can never be done leads nowhere. */
function sisi({ langkah, lanjutan }: Sop, lanjutanAktif: boolean): Map<number, Simpul[]> {
  const dipakai: Langkah[] = lanjutanAktif ? [...langkah, ...lanjutan] : langkah;
  const dihentikan = new Set(lanjutanAktif ? [] : lanjutan.map(({ no }) => no));
  return new Map(
    dipakai.map(({ no, aksi }) => [
      no,
      aksi
        .filter((satu) => dapatDilakukan(satu, aksi))
        .flatMap(({ ke }): Simpul[] => {
          if ('selesai' in ke) return [SELESAI];
          if ('tetap' in ke) return [];
          return [dihentikan.has(ke.langkah) ? SELESAI : ke.langkah];
        }),
    ]),
  );
}

/** Every aksi it waits for can itself be done; a cycle of `setelah` waits forever. */
function dapatDilakukan(aksi: Aksi, semua: Aksi[], menunggu: readonly string[] = []): boolean {
  if (menunggu.includes(aksi.kode)) return false;
  return aksi.setelah.every((kode) => {
    const syarat = semua.find((satu) => satu.kode === kode);
    return (
      syarat !== undefined && 'tetap' in syarat.ke && dapatDilakukan(syarat, semua, [...menunggu, aksi.kode])
    );
  });
}

/** Steps that no sequence of aksi from the first step reaches. */
export function langkahTakTercapai(sop: Sop, lanjutanAktif: boolean): number[] {
  const graf = sisi(sop, lanjutanAktif);
  const tercapai = new Set<Simpul>();
  const antre: Simpul[] = [sop.awal];
  for (let kini = antre.pop(); kini !== undefined; kini = antre.pop()) {
    if (tercapai.has(kini)) continue;
    tercapai.add(kini);
    if (kini !== SELESAI) antre.push(...(graf.get(kini) ?? []));
  }
  return [...graf.keys()].filter((no) => !tercapai.has(no));
}

/** Steps from which no sequence of aksi ends the berkas. */
export function langkahBuntu(sop: Sop, lanjutanAktif: boolean): number[] {
  const graf = sisi(sop, lanjutanAktif);
  const berakhir = new Set<Simpul>([SELESAI]);
  // Grows backwards from the end until nothing is added: at most one round per step.
  for (let banyak = 0; banyak !== berakhir.size;) {
    banyak = berakhir.size;
    for (const [no, ke] of graf) if (ke.some((simpul) => berakhir.has(simpul))) berakhir.add(no);
  }
  return [...graf.keys()].filter((no) => !berakhir.has(no));
}
