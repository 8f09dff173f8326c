import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import { kunciButir } from '@ppid/domain/pengecualian/buka';
import {
  catatIngatan,
  ingatanMasa,
  masaButir,
  type Ingatan,
  type Masa,
} from '@ppid/domain/pengecualian/masa';
import { susunMasa } from '@ppid/domain/pengecualian/surelMasa';
import { BUTIR_BERLAKU, type Butir } from '@ppid/domain/pengecualian/types';
import type { Surel } from '@ppid/domain/surat/surel';
import type { Kantor } from '../ports/acuan.js';
import { db, refSurel } from '../ports/firestore.js';
import { bukaButir, refButirDi } from './buka-butir.js';
import { surelBaru } from './surel-baru.js';

const OTOMATIS = 'Jangka waktu pengecualian habis tanpa penetapan terbuka; dibuka oleh sistem.';
const DIPERPANJANG = ' Uji untuk memperpanjangnya belum menghasilkan keputusan.';

/**
 * One item on the day of `pada` at its office (KPU RI for a national one): reminds, marks AKAN_BERAKHIR, opens what is over.
 * One transaction, so that nothing is half done; idempotent, because each mail is named by item and occasion and an opened
 * item is left alone. True when something was written.
 */
export async function jagaButir(butir: Butir, kantor: Kantor, pada: string): Promise<boolean> {
  const hari = kantor.kalender.tanggalLokal(pada);
  const kini = masaButir(butir, hari, kantor.kalender);
  if (!kini || kini.keadaan === 'JAUH') return false;
  // Most days of the 90: marked, told, and no date moved. Nothing is read or locked for these.
  const tenang = kini.apa === 'AKHIR' && kini.keadaan === 'DEKAT' && butir.status === 'AKAN_BERAKHIR';
  if (tenang && butir.tindakSebelum === kini.tindak) return false;
  return db().runTransaction(async (tx) => {
    const segar = (await tx.get(refButirDi(butir))).data() as Butir | undefined;
    if (!segar || !BUTIR_BERLAKU.includes(segar.status)) return false;
    const masa = masaButir(segar, hari, kantor.kalender);
    if (!masa) return false;
    const diperpanjang = segar.perpanjangan !== null;
    if (masa.keadaan === 'BERAKHIR') {
      const catatan = OTOMATIS + (diperpanjang ? DIPERPANJANG : '');
      bukaButir(tx, segar, { oleh: 'sistem', peran: [], sebab: 'OTOMATIS', catatan, pada }, kantor);
      return true;
    }
    const semua = ingatanMasa(masa).map((ingat) => ({
      ingat,
      surel: susun(segar, masa, ingat, kantor, diperpanjang, pada),
    }));
    const sudah = await Promise.all(
      semua.map(({ surel: { satkerId, id } }) => tx.get(refSurel(satkerId, id))),
    );
    const belum = semua.filter((_, i) => !sudah[i]?.exists);
    const tanda = tandai(segar, masa, pada);
    const kepada = belum.map(({ ingat }) => ingat.peran);
    const diingatkan = catatIngatan(segar.diingatkan, masa, kepada, pada);
    if (tanda || kepada.length > 0) tx.update(refButirDi(segar), { ...tanda, diingatkan, diubah: pada });
    for (const { surel } of belum) tx.create(refSurel(surel.satkerId, surel.id), surel);
    return tanda !== null || belum.length > 0;
  });
}

/** What the register shows follows: the state, and the due date on the calendar of today. */
function tandai(butir: Butir, { apa, tindak }: Masa, pada: string): Partial<Butir> | null {
  if (apa === 'TINJAU') return null;
  if (butir.status === 'AKAN_BERAKHIR' && butir.tindakSebelum === tindak) return null;
  return { status: 'AKAN_BERAKHIR', tindakSebelum: tindak, diubah: pada };
}

function susun(
  butir: Butir,
  masa: Masa,
  { kunci, peran }: Ingatan,
  { satker }: Kantor,
  diperpanjang: boolean,
  pada: string,
): Surel {
  const id = `butir-${kunciButir(butir)}-${masa.sampai}-${kunci}-${peran.toLowerCase()}`;
  const isi = susunMasa(butir, masa, satker, NAMA_PERAN[peran], diperpanjang);
  return surelBaru(satker.id, id, { tujuan: { jenis: 'peran', peran }, ...isi }, pada);
}
