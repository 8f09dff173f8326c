import type { Transaction } from 'firebase-admin/firestore';
import type { PeranStaf } from '@ppid/domain/akses/peran';
import { catatanBuka } from '@ppid/domain/pengecualian/buka';
import { susulkan } from '@ppid/domain/pengecualian/butir';
import { masihTertutup } from '@ppid/domain/pengecualian/keadaanButir';
import {
  butirNasional,
  keputusanBerubah,
  periksaDasar,
  periksaIsiButir,
  periksaUbahan,
  type UbahanButir,
} from '@ppid/domain/pengecualian/keputusan';
import type { Butir, Dasar, KeputusanKpu } from '@ppid/domain/pengecualian/types';
import { samarkanTeks } from '@ppid/domain/pribadi/samar';
import { AppError, tolakBilaSalah } from '../errors.js';
import type { Kantor } from '../ports/acuan.js';
import { db, koleksiDikNasional, refButirNasional, refKeputusanKpu } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { bukaButir } from './buka-butir.js';
import { pastikanPusat, type PencatatPusat } from './catat-keputusan-kpu.js';
import { TINJAUAN_BARU, tinjauSegera, tulisPencabutan, type Pencabutan } from './pencabutan.js';

export interface UbahKeputusan extends Dasar {
  keputusanId: string;
  alasan: string;
  /** null = revoke all that is still excluded. */
  butir: UbahanButir[] | null;
}

type Pencatat = PencatatPusat & { peran: PeranStaf[] };

interface Hasil {
  dibuka: string[];
  dicabut: string[];
  pengganti: string[];
}

/**
 * A later decision replaces (changes, extends), revokes or opens items of an earlier one. What nothing replaces opens at once
 * for every office; requests refused because of what is revoked are decided anew (tinjauPenolakan). What is replaced stays
 * excluded under the new text. Nothing is overwritten: the old item keeps what it said. `dibuka` names the revoked ones too.
 * @throws AppError permission-denied, invalid-argument, not-found.
 */
export async function ubahKeputusanKpu(pemanggil: Pencatat, minta: UbahKeputusan): Promise<Hasil> {
  const { kantor, pada, hariIni } = await pastikanPusat(pemanggil);
  const { pencabutan, ...hasil } = await db().runTransaction(async (tx) => {
    const lama = (await tx.get(refKeputusanKpu(minta.keputusanId))).data() as KeputusanKpu | undefined;
    if (!lama) throw new AppError('not-found', 'Keputusan ini tidak tercatat.');
    const { docs } = await tx.get(
      koleksiDikNasional().where('penetapan.keputusanId', '==', minta.keputusanId),
    );
    const semua = docs.map((d) => d.data() as Butir);
    const tertutup = semua.filter((butir) => masihTertutup(butir, hariIni));
    const ubahan =
      minta.butir ?? tertutup.map(({ id }) => ({ id, apa: 'DICABUT' as const, pengganti: null }));
    tolakBilaSalah({
      ...periksaDasar(minta, hariIni, lama.tanggal),
      ...periksaUbahan(lama, semua, ubahan, hariIni),
      ...periksaIsiButir(ubahan.map(({ pengganti }) => pengganti)),
    });
    return tulis(tx, { kantor, pada, hariIni, pemanggil, minta, lama, semua, tertutup, ubahan });
  });
  log.event('dik.keputusanDiubah', { keputusanId: minta.keputusanId, dicabut: hasil.dicabut.length });
  await tinjauSegera(pencabutan, pada);
  return hasil;
}

interface Bahan {
  kantor: Kantor;
  pada: string;
  hariIni: string;
  pemanggil: Pencatat;
  minta: UbahKeputusan;
  lama: KeputusanKpu;
  semua: readonly Butir[];
  tertutup: readonly Butir[];
  ubahan: readonly UbahanButir[];
}

function tulis(tx: Transaction, bahan: Bahan): Hasil & { pencabutan: Pencabutan | null } {
  const { pada, pemanggil, minta, lama, tertutup, ubahan } = bahan;
  const { nomor, tanggal, keputusanId } = minta;
  const alasan = samarkanTeks(minta.alasan.trim());
  const hasil: Hasil = { dibuka: [], dicabut: [], pengganti: [] };
  for (const { id, apa, pengganti } of ubahan) {
    const butir = tertutup.find((b) => b.id === id);
    if (!butir) throw new Error(`item ${id} was checked and is open`);
    if (apa === 'DIGANTI') {
      if (pengganti) hasil.pengganti.push(gantikan(tx, bahan, id, pengganti, hasil.pengganti.length));
      continue;
    }
    const catatan = catatanBuka(apa, minta, alasan);
    // No mail: those who decide know, and an office hears of it by the requests that it has to decide anew.
    const pembukaan = { oleh: pemanggil.uid, peran: pemanggil.peran, sebab: apa, catatan, pada };
    bukaButir(tx, butir, pembukaan, bahan.kantor, false);
    hasil.dibuka.push(id);
    if (apa === 'DICABUT') hasil.dicabut.push(id);
  }
  const kunci = `${keputusanId}-${lama.riwayat.length}`;
  const butir = tertutup.filter(({ id }) => hasil.dicabut.includes(id));
  const pencabutan = tulisPencabutan(tx, { kunci, butir, satkerId: null, keputusanId }, minta, pada);
  const berubah = keputusanBerubah(lama, {
    ...{ nomor, tanggal, alasan, butirIds: ubahan.map(({ id }) => id), oleh: pemanggil.uid, pada },
    masih: hasil.pengganti.length > 0 || ubahan.length < tertutup.length,
    mencabut: pencabutan !== null,
  });
  const tinjauan = pencabutan ? { ...lama.tinjauan, [kunci]: TINJAUAN_BARU } : lama.tinjauan;
  tx.set(refKeputusanKpu(keputusanId), { ...berubah, tinjauan });
  return { ...hasil, pencabutan };
}

/** The new item stands under the decision that made it, beside the old one; on no day does neither hold. */
function gantikan(
  tx: Transaction,
  { minta: { nomor, tanggal, keputusanId }, semua, kantor, pada, hariIni }: Bahan,
  id: string,
  isi: NonNullable<UbahanButir['pengganti']>,
  sudah: number,
): string {
  const dasar = { nomor, tanggal, keputusanId };
  const [baru] = butirNasional(dasar, [isi], semua.length + sudah + 1, kantor.kalender, pada);
  if (!baru) throw new Error('no item');
  tx.create(refButirNasional(baru.id), { ...susulkan(baru, hariIni), menggantikan: id });
  tx.update(refButirNasional(id), { status: 'DIUBAH', digantiOleh: baru.id, diubah: pada });
  return baru.id;
}
