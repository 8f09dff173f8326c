import type { Tanggal } from '../calendar/types.js';
import { adalahAngka, longgarkan, uraiKata } from '../pencarian/kata.js';
import { keadaanButir, sedangBerlaku } from './keadaanButir.js';
import type { Butir } from './types.js';

/** Words that stand in nearly every request or item: sharing them says nothing. */
const UMUM = new Set(
  `yang dan atau untuk dari pada dengan dalam tentang oleh para bagi atas akan adalah serta terkait mengenai berupa seluruh
  semua setiap saya kami mohon minta meminta permohonan permintaan informasi data dokumen daftar salinan berkas surat jenis
  nama nomor tahun bulan tanggal kantor badan umum pemilihan komisi pemilu provinsi kabupaten kota rincian lengkap`.split(
    /\s+/,
  ),
);
const MIN_HURUF = 4;

function kataPenting(teks: string): Set<string> {
  return new Set(
    uraiKata(teks)
      .flatMap(({ ruas }) => ruas)
      .map(({ kata }) => longgarkan(kata))
      .filter((kata) => kata.length >= MIN_HURUF && !adalahAngka(kata) && !UMUM.has(kata)),
  );
}

/**
 * Items in force that a request may touch, the likeliest first: two telling words shared, or one where the item has hardly
 * more. A hint for a person, never a decision: whether it is the same information only a reader can tell.
 */
export function saranButir(teks: string, butir: readonly Butir[], hari: Tanggal, maks = 3): Butir[] {
  const diminta = kataPenting(teks);
  if (diminta.size === 0) return [];
  return butir
    .filter((b) => sedangBerlaku(keadaanButir(b, hari)))
    .map((b) => {
      const pokok = kataPenting(b.informasi);
      const semua = new Set([...pokok, ...kataPenting(b.bagian)]);
      const sama = [...semua].filter((kata) => diminta.has(kata)).length;
      const cukup = sama >= 2 || (sama === 1 && pokok.size <= 2);
      return { b, nilai: cukup ? sama / Math.max(1, semua.size) + sama : 0 };
    })
    .filter(({ nilai }) => nilai > 0)
    .sort((x, y) => y.nilai - x.nilai || (x.b.id < y.b.id ? -1 : 1))
    .slice(0, maks)
    .map(({ b }) => b);
}
