import {
  dapatDiubah,
  gabungTanda,
  tandaSama,
  type Penghitaman,
  type Tanda,
} from '@ppid/domain/dokumen/penghitaman';

/** The marks on the screen, and the saved set that they stand on. */
export interface Rancangan {
  dasar: { id: string; versi: number; tanda: Tanda[] } | null;
  tanda: Tanda[];
  /** Somebody else saved meanwhile: said once, until the next change of mine. */
  kabar: string;
}

export const RANCANGAN_KOSONG: Rancangan = { dasar: null, tanda: [], kabar: '' };

export const belumDisimpan = ({ dasar, tanda }: Rancangan): boolean => {
  const lama = dasar?.tanda ?? [];
  return (
    lama.length !== tanda.length ||
    tanda.some(
      (t) =>
        !tandaSama(
          t,
          lama.find((l) => l.id === t.id),
        ),
    )
  );
};

/** Without who drew it: what the server is told again. */
const polos = ({ id, halaman, x, y, lebar, tinggi, alasan, catatan }: Tanda): Tanda => ({
  ...{ id, halaman, x, y, lebar, tinggi, alasan, catatan },
});

/**
 * What the store says now, under what is on the screen. My unsaved changes stay on top of what others saved; when a set was
 * applied, my unsaved marks begin the next one.
 */
export function terimaRangkaian(r: Rancangan, semua: readonly Penghitaman[]): Rancangan {
  const terbuka = semua.find(dapatDiubah);
  const dasar = terbuka ? { id: terbuka.id, versi: terbuka.versi, tanda: terbuka.tanda.map(polos) } : null;
  if (dasar?.id === r.dasar?.id && dasar?.versi === r.dasar?.versi) return r;
  const mereka = dasar?.tanda ?? [];
  if (!belumDisimpan(r)) return { dasar, tanda: mereka, kabar: '' };
  const awal = r.dasar?.tanda ?? [];
  if (!dasar) {
    const baru = r.tanda.filter(
      (t) =>
        !tandaSama(
          t,
          awal.find((a) => a.id === t.id),
        ),
    );
    const kabar = 'Konsep sebelumnya baru saja diterapkan. Tanda Anda yang belum disimpan tetap di sini.';
    return { dasar, tanda: baru, kabar };
  }
  const tanda = gabungTanda(awal, r.tanda, mereka);
  const sama =
    tanda.length === mereka.length &&
    tanda.every((t) =>
      tandaSama(
        t,
        mereka.find((m) => m.id === t.id),
      ),
    );
  const kabar = sama
    ? ''
    : 'Petugas lain menyimpan tanda pada dokumen ini. Tanda Anda digabung dengan yang baru; periksa, lalu simpan.';
  return { dasar, tanda, kabar };
}

/** My own saving came through: what was saved is the ground that I stand on. */
export const sesudahSimpan = (r: Rancangan, id: string, versi: number, disimpan: Tanda[]): Rancangan =>
  r.dasar && r.dasar.id === id && r.dasar.versi >= versi
    ? r
    : { ...r, dasar: { id, versi, tanda: disimpan }, kabar: '' };

/** What waits for whoever opens the document, in one line; null = nothing. */
export function kabarHitam(
  semua: readonly Penghitaman[],
  { tanda, belumDisimpan: belum }: { tanda: readonly Tanda[]; belumDisimpan: boolean },
): { teks: string; gagal: boolean } | null {
  if (belum)
    return {
      teks: 'Ada tanda penghitaman Anda yang belum disimpan. Tekan Hitamkan untuk melanjutkan.',
      gagal: false,
    };
  const akhir = semua.at(-1);
  if (akhir?.status === 'GAGAL' && akhir.galat !== null) return { teks: akhir.galat, gagal: true };
  if (akhir?.status === 'DIPROSES')
    return {
      teks: 'Salinan yang dihitamkan sedang dibuat. Tekan Hitamkan untuk melihat kemajuannya.',
      gagal: false,
    };
  if (tanda.length === 0) return null;
  return {
    teks: `Ada konsep penghitaman: ${tanda.length} tanda. Tekan Hitamkan untuk memeriksa.`,
    gagal: false,
  };
}
