import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { geserTanggal } from '@ppid/domain/calendar/tanggal';
import type { Tanggal } from '@ppid/domain/calendar/types';
import { HARI_JELANG } from '@ppid/domain/pengecualian/keadaanButir';
import { BUTIR_BERLAKU, type Butir } from '@ppid/domain/pengecualian/types';
import { bacaKantor, satkerPusat, type Kantor } from '../ports/acuan.js';
import { koleksiDikNasional, semuaDik } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { jagaButir } from './jaga-butir.js';

const HALAMAN = 200;

/**
 * The daily round of exclusions that end or wait for a review (dossier F.5), of all offices and of KPU RI for all. Asks the
 * store for those within 90 days by themselves instead of office by office: most offices have none. The fault of one item
 * does not keep the others waiting, but is told at the end. Returns how many items were touched.
 */
export async function jagaPengecualianSemua(pada: string): Promise<number> {
  const kantor = new Map<string, Promise<Kantor | null>>();
  const pusat = (await satkerPusat()) ?? '';
  // A day more than the instant's own date: further east it is tomorrow already.
  const sampai = geserTanggal(pada.slice(0, 10), HARI_JELANG + 1);
  let [jumlah, gagal] = [0, 0];
  for (const kueri of kueriMasa(sampai)) {
    for await (const doc of berhalaman(kueri)) {
      const butir = doc.data() as Butir;
      const satkerId = butir.lingkup === 'NASIONAL' ? pusat : butir.satkerId;
      try {
        const milik = await (kantor.get(satkerId) ?? simpan(kantor, satkerId));
        if (!milik) throw new Error(`no office ${satkerId}`);
        if (await jagaButir(butir, milik, pada)) jumlah += 1;
      } catch {
        gagal += 1;
        log.problem('dik.gagal', { satkerId, butirId: butir.id });
      }
    }
  }
  log.event('dik.dijaga', { jumlah, gagal });
  if (gagal > 0) throw new Error(`exclusions: ${gagal} items failed`);
  return jumlah;
}

function simpan(kantor: Map<string, Promise<Kantor | null>>, satkerId: string): Promise<Kantor | null> {
  const baca = satkerId === '' ? Promise.resolve(null) : bacaKantor(satkerId, true);
  kantor.set(satkerId, baca);
  return baca;
}

function kueriMasa(sampai: Tanggal): Query[] {
  return [semuaDik(), koleksiDikNasional()].flatMap((koleksi) => {
    const berlaku = koleksi.where('status', 'in', BUTIR_BERLAKU);
    return [
      berlaku.where('jangka.akhir', '<=', sampai).orderBy('jangka.akhir'),
      berlaku.where('jangka.akhir', '==', null).where('jangka.tinjau', '<=', sampai).orderBy('jangka.tinjau'),
    ];
  });
}

async function* berhalaman(kueri: Query): AsyncGenerator<QueryDocumentSnapshot> {
  for (let halaman = kueri.limit(HALAMAN); ;) {
    const { docs } = await halaman.get();
    yield* docs;
    const akhir = docs.at(-1);
    if (!akhir || docs.length < HALAMAN) return;
    halaman = kueri.startAfter(akhir).limit(HALAMAN);
  }
}
