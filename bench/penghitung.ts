import { Firestore, Query, Transaction, WriteBatch, type QuerySnapshot } from 'firebase-admin/firestore';

export type Macam = 'baca' | 'tulis';
export interface Operasi {
  macam: Macam;
  /** Path with ids replaced, e.g. `satker/{s}/surat/{id}`. */
  jalur: string;
  jumlah: number;
}

let catat: ((operasi: Operasi) => void) | null = null;

/** Collection names stay, ids go: every second segment is an id. */
export const pola = (jalur: string): string =>
  jalur
    .split('/')
    .map((ruas, i) => (i % 2 === 1 ? '{}' : ruas))
    .join('/');

type Metode = (this: unknown, ...args: unknown[]) => unknown;

function bungkus(
  prototipe: object,
  nama: string,
  sesudah: (args: unknown[], hasil: unknown) => Operasi[],
): void {
  const wadah = prototipe as Record<string, Metode>;
  const asli = wadah[nama];
  if (!asli) throw new Error(`firebase-admin has no ${nama} to count`);
  wadah[nama] = function (this: unknown, ...args) {
    const keluar = asli.apply(this, args);
    const tujuan = catat;
    if (!tujuan) return keluar;
    if (!(keluar instanceof Promise)) {
      sesudah(args, keluar).forEach(tujuan);
      return keluar;
    }
    return keluar.then((hasil: unknown) => {
      sesudah(args, hasil).forEach(tujuan);
      return hasil;
    });
  };
}

const jalurDari = (benda: unknown): string | null =>
  typeof benda === 'object' && benda !== null && 'path' in benda && typeof benda.path === 'string'
    ? benda.path
    : null;

/** Each document read costs one, whether it exists or not. */
const dokumen = (args: unknown[]): Operasi[] =>
  args.flatMap((arg) => {
    const jalur = jalurDari(arg);
    return jalur === null ? [] : [{ macam: 'baca' as const, jalur: pola(jalur), jumlah: 1 }];
  });

/** A query with conditions names its collection only in its proto. */
function jalurKueri(query: unknown): string {
  const dalam = (query as { _queryOptions?: { parentPath: { relativeName: string }; collectionId: string } })
    ._queryOptions;
  return dalam
    ? pola([dalam.parentPath.relativeName, dalam.collectionId].filter(Boolean).join('/'))
    : 'query';
}

/** A query costs its documents, at least one. */
function kueri(hasil: unknown): Operasi[] {
  const snap = hasil as QuerySnapshot;
  return [{ macam: 'baca', jalur: `${jalurKueri(snap.query)} (query)`, jumlah: Math.max(1, snap.size) }];
}

let terpasang = false;

/** Counts on the classes themselves, where every way to Firestore passes exactly once. */
function pasang(): void {
  if (terpasang) return;
  terpasang = true;
  // DocumentReference.get goes through Firestore.getAll, and every write through WriteBatch, transactions' too.
  bungkus(Firestore.prototype, 'getAll', dokumen);
  bungkus(Transaction.prototype, 'getAll', dokumen);
  bungkus(Transaction.prototype, 'get', (args, hasil) =>
    args[0] instanceof Query ? kueri(hasil) : dokumen(args),
  );
  bungkus(Query.prototype, 'get', (_args, hasil) => kueri(hasil));
  bungkus(Query.prototype, 'count', (_args, hasil) => [
    { macam: 'baca', jalur: `${jalurKueri((hasil as { query: unknown }).query)} (count)`, jumlah: 1 },
  ]);
  for (const nama of ['set', 'create', 'update', 'delete']) {
    bungkus(WriteBatch.prototype, nama, ([ref]) => [
      { macam: 'tulis', jalur: pola(jalurDari(ref) ?? '?'), jumlah: 1 },
    ]);
  }
}

/** Runs `kerja` and hands back what it read and wrote. Not to be nested. */
export async function hitung(kerja: () => Promise<unknown>): Promise<Operasi[]> {
  pasang();
  const operasi: Operasi[] = [];
  catat = (satu) => void operasi.push(satu);
  try {
    await kerja();
  } finally {
    catat = null;
  }
  return operasi;
}
