import type { Transaction } from 'firebase-admin/firestore';
import {
  butirNasional,
  keputusanBerubah,
  periksaDasar,
  periksaIsiButir,
  periksaUbahan,
  type Dasar,
  type UbahanButir,
} from '@ppid/domain/pengecualian/keputusan';
import { BUTIR_BERLAKU, type Butir, type KeputusanKpu } from '@ppid/domain/pengecualian/types';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import { AppError } from '../errors.js';
import type { Kantor } from '../ports/acuan.js';
import { db, koleksiDikNasional, refButirNasional, refKeputusanKpu } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { bukaButir } from './buka-butir.js';
import { pastikanPusat, tolakBilaSalah, type PencatatPusat } from './catat-keputusan-kpu.js';
import { tinjauSegera, tulisPencabutan, type Pencabutan } from './pencabutan.js';

export interface UbahKeputusan extends Dasar {
  keputusanId: string;
  alasan: string;
  /** null = revoke all that is still in force. */
  butir: UbahanButir[] | null;
}

/**
 * A later decision revokes or replaces items of an earlier one. What nothing replaces opens at once for every office, and
 * requests refused because of it are decided anew (tinjauPenolakan); what is replaced stays excluded under the new text.
 * Nothing is overwritten: the old item keeps what it said. @throws AppError permission-denied, invalid-argument, not-found.
 */
export async function ubahKeputusanKpu(
  pemanggil: PencatatPusat & { peran: PeranStaf[] },
  minta: UbahKeputusan,
): Promise<{ dicabut: string[]; pengganti: string[] }> {
  const { kantor, pada, hariIni } = await pastikanPusat(pemanggil);
  const hasil = await db().runTransaction(async (tx) => {
    const lama = (await tx.get(refKeputusanKpu(minta.keputusanId))).data() as KeputusanKpu | undefined;
    if (!lama) throw new AppError('not-found', 'Keputusan ini tidak tercatat.');
    const { docs } = await tx.get(
      koleksiDikNasional().where('penetapan.keputusanId', '==', minta.keputusanId),
    );
    const semua = docs.map((d) => d.data() as Butir);
    const berlaku = semua.filter(({ status }) => BUTIR_BERLAKU.includes(status));
    const ubahan = minta.butir ?? berlaku.map(({ id }) => ({ id, pengganti: null }));
    tolakBilaSalah({
      ...periksaDasar(minta, hariIni, lama.tanggal),
      ...periksaUbahan(lama, semua, ubahan),
      ...periksaIsiButir(ubahan.flatMap(({ pengganti }) => pengganti ?? [])),
    });
    return tulis(tx, { kantor, pada, pemanggil, minta, lama, semua, berlaku, ubahan });
  });
  log.event('dik.keputusanDiubah', { keputusanId: minta.keputusanId, dicabut: hasil.dicabut.length });
  await tinjauSegera(hasil.pencabutan, pada);
  return { dicabut: hasil.dicabut, pengganti: hasil.pengganti };
}

interface Bahan {
  kantor: Kantor;
  pada: string;
  pemanggil: PencatatPusat & { peran: PeranStaf[] };
  minta: UbahKeputusan;
  lama: KeputusanKpu;
  semua: Butir[];
  berlaku: Butir[];
  ubahan: UbahanButir[];
}

function tulis(
  tx: Transaction,
  { kantor, pada, pemanggil, minta, lama, semua, berlaku, ubahan }: Bahan,
): { dicabut: string[]; pengganti: string[]; pencabutan: Pencabutan | null } {
  const { nomor, tanggal, alasan, keputusanId } = minta;
  const { uid: oleh, peran } = pemanggil;
  const catatan = `Dicabut dengan Keputusan KPU nomor ${nomor} tanggal ${tanggal}: ${alasan}`;
  const dicabut: string[] = [];
  const pengganti: string[] = [];
  for (const { id, pengganti: isi } of ubahan) {
    const butir = berlaku.find((b) => b.id === id);
    if (!butir) throw new Error(`item ${id} was checked and is not in force`);
    if (isi === null) {
      // No mail: those who revoke know, and an office hears of it by the requests that it has to decide anew.
      bukaButir(tx, butir, { oleh, peran, sebab: 'DICABUT', catatan, pada }, kantor, false);
      dicabut.push(id);
      continue;
    }
    const ke = semua.length + pengganti.length + 1;
    for (const baru of butirNasional({ nomor, tanggal, keputusanId }, [isi], ke, kantor.kalender, pada)) {
      tx.create(refButirNasional(baru.id), { ...baru, menggantikan: id });
      tx.update(refButirNasional(id), { status: 'DIUBAH', digantiOleh: baru.id, diubah: pada });
      pengganti.push(baru.id);
    }
  }
  const masih = pengganti.length > 0 || ubahan.length < berlaku.length;
  const butirIds = ubahan.map(({ id }) => id);
  const berubah = keputusanBerubah(lama, masih, { nomor, tanggal, alasan, butirIds, oleh, pada });
  tx.set(refKeputusanKpu(keputusanId), berubah);
  const kunci = `${keputusanId}-${lama.riwayat.length}`;
  return { dicabut, pengganti, pencabutan: tulisPencabutan(tx, kunci, dicabut, null, minta, pada) };
}
