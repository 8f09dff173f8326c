import { sebutLokasi } from '@ppid/domain/laporan/lokasiDik';
import type { Butir, Tertutup } from '@ppid/domain/pengecualian/types';
import { koleksiDik, koleksiDikNasional, refBerkas } from '../ports/firestore.js';

/** More items than any office has decided on; above that a list is no list. */
const BATAS_DIK = 2000;

/** Every item that concerns an office: its own, and those of KPU RI for all. */
export async function bacaDik(satkerId: string): Promise<Butir[]> {
  const [sendiri, nasional] = await Promise.all([
    koleksiDik(satkerId).limit(BATAS_DIK).get(),
    koleksiDikNasional().limit(BATAS_DIK).get(),
  ]);
  return [...sendiri.docs, ...nasional.docs].map((d) => ({ ...(d.data() as Butir), id: d.id }));
}

/** Place of the archive by id of the item, out of the sealed part of the berkas that documented it; at most one reading each. */
export async function bacaLokasi(satkerId: string, butir: readonly Butir[]): Promise<Map<string, string>> {
  const berkas = [...new Set(butir.flatMap((b) => b.didokumentasikan?.berkasId ?? []))];
  const tempat = new Map(
    await Promise.all(berkas.map(async (id) => [id, await bacaTempat(satkerId, id)] as const)),
  );
  return new Map(butir.map((b) => [b.id, tempat.get(b.didokumentasikan?.berkasId ?? '') ?? '']));
}

async function bacaTempat(satkerId: string, berkasId: string): Promise<string> {
  const { docs } = await refBerkas(satkerId, 'pendokumentasian', berkasId).collection('tertutup').get();
  const simpan = docs
    .map((d) => d.data() as Tertutup)
    .filter(({ untuk }) => untuk === 'SIMPAN')
    .sort((a, b) => a.urutan - b.urutan)
    .at(-1);
  return simpan ? sebutLokasi(simpan) : '';
}
