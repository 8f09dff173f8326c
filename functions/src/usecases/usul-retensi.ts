import type { Transaction } from 'firebase-admin/firestore';
import type { Berkas } from '@ppid/domain/berkas/types';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { idRetensi, nasib, perluDitinjau } from '@ppid/domain/pribadi/retensi';
import { APA_RETENSI, type ApaRetensi, type Retensi } from '@ppid/domain/pribadi/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { bacaKantor, type Kantor } from '../ports/acuan.js';
import { db, refNik, refPemohon, refRetensi } from '../ports/firestore.js';
import { log } from '../ports/log.js';
import { bacaKasus, kueriDokumen, STATUS_TERSIMPAN } from './kasus-retensi.js';
import { laksanakanRetensi } from './laksanakan-retensi.js';

type Calon = Pick<Berkas, 'jenis' | 'id'>;

/** Every office; the fault of one office does not keep the others waiting, but is told at the end. */
export async function usulRetensiSemua(pada: string): Promise<number> {
  const { docs } = await db().collection('satker').select().get();
  let [jumlah, gagal] = [0, 0];
  for (const { id } of docs) {
    await usulRetensi(id, pada).then(
      (n) => (jumlah += n),
      () => (gagal += 1),
    );
  }
  log.event('retensi.usulSelesai', { usul: jumlah, gagal });
  if (gagal > 0) throw new Error(`retention: ${gagal} offices failed`);
  return jumlah;
}

/**
 * Proposes what has passed its retention at one office, and finishes what was approved but interrupted. Ids are derived:
 * a second run proposes nothing twice. Returns how many proposals were written or changed.
 */
export async function usulRetensi(satkerId: string, pada: string): Promise<number> {
  const kantor = await bacaKantor(satkerId);
  if (!kantor) return 0;
  const disetujui = await db()
    .collection(`satker/${satkerId}/retensi`)
    .where('status', '==', 'DISETUJUI')
    .get();
  for (const { id } of disetujui.docs) await laksanakanRetensi(satkerId, id);
  let jumlah = 0;
  for (const apa of APA_RETENSI) {
    for (const calon of await calonUsul(satkerId, apa, kantor, pada))
      if (await usulkan(satkerId, apa, calon, kantor, pada)) jumlah += 1;
  }
  return jumlah;
}

/** What may be due: scans that are still there; cases closed longer ago than the years of the office. */
async function calonUsul(satkerId: string, apa: ApaRetensi, kantor: Kantor, pada: string): Promise<Calon[]> {
  const usul = await db().collection(`satker/${satkerId}/retensi`).where('apa', '==', apa).get();
  const lama = usul.docs
    .map((d) => d.data() as Retensi)
    .filter(({ status }) => status === 'DIUSULKAN' || status === 'DITAHAN')
    .map(({ jenis, berkasId }): Calon => ({ jenis, id: berkasId }));
  const baru =
    apa === 'IDENTITAS' ? await denganPindaian(satkerId) : await lamaSelesai(satkerId, kantor, pada);
  const unik = new Map([...lama, ...baru].map((c) => [`${c.jenis}/${c.id}`, c]));
  return [...unik.values()];
}

async function denganPindaian(satkerId: string): Promise<Calon[]> {
  const { docs } = await db()
    .collection(`satker/${satkerId}/dokumen`)
    .where('kategori', '==', 'identitas')
    .where('status', 'in', STATUS_TERSIMPAN)
    .select('jenis', 'berkasId')
    .get();
  return docs.map((d) => ({ jenis: d.get('jenis') as Jenis, id: d.get('berkasId') as string }));
}

async function lamaSelesai(satkerId: string, kantor: Kantor, pada: string): Promise<Calon[]> {
  const batas = new Date(pada);
  batas.setUTCFullYear(batas.getUTCFullYear() - kantor.satker.pengaturan.retensi.dataPribadiTahun);
  const semua = await Promise.all(
    (['permohonan', 'keberatan'] as const).map(async (jenis) => {
      const { docs } = await db()
        .collection(`satker/${satkerId}/${jenis}`)
        .where('selesai', '<=', batas.toISOString())
        .select('selesai')
        .get();
      return docs.map((d): Calon => ({ jenis, id: d.id }));
    }),
  );
  return semua.flat();
}

/** True when something was written. What a person decided stays; what is held is looked at anew. */
function usulkan(
  satkerId: string,
  apa: ApaRetensi,
  calon: Calon,
  kantor: Kantor,
  pada: string,
): Promise<boolean> {
  const ref = refRetensi(satkerId, idRetensi(apa, calon));
  return db().runTransaction(async (tx) => {
    const lama = (await tx.get(ref)).data() as Retensi | undefined;
    if (lama && lama.status !== 'DIUSULKAN' && lama.status !== 'DITAHAN') return false;
    const isi = await bacaKasus(tx, satkerId, calon.jenis, calon.id);
    if (!isi) return false;
    const sekitar = { kalender: kantor.kalender, pengaturan: kantor.satker.pengaturan };
    const kini = nasib(apa, isi.kasus, pada, sekitar);
    if (!lama && !kini.tiba) return false;
    const status = kini.tiba ? 'DIUSULKAN' : 'DITAHAN';
    if (lama?.status === status && lama.alasan === kini.alasan) return false;
    const dokumen = (await tx.get(kueriDokumen(satkerId, calon.id, apa))).docs
      .map((d) => d.data() as Dokumen)
      .filter((d) => d.status !== 'DIHAPUS' && d.jenis === calon.jenis);
    if (!lama && dokumen.length === 0 && (apa === 'IDENTITAS' || !(await adaPribadi(tx, satkerId, calon))))
      return false;
    const { ditutup, jatuhTempo, alasan } = kini;
    tx.set(ref, {
      ...dasar(satkerId, apa, isi.berkas, pada),
      ...lama,
      ...{ status, ditutup, jatuhTempo, alasan, diubah: pada },
      dokumenIds: dokumen.map((d) => d.id).sort(),
    } satisfies Retensi);
    return true;
  });
}

async function adaPribadi(tx: Transaction, satkerId: string, { jenis, id }: Calon): Promise<boolean> {
  const isi = await tx.getAll(refPemohon(satkerId, jenis, id), refNik(satkerId, jenis, id));
  return isi.some((snap) => snap.exists);
}

function dasar(satkerId: string, apa: ApaRetensi, berkas: Berkas, pada: string) {
  return {
    id: idRetensi(apa, berkas),
    satkerId,
    apa,
    jenis: berkas.jenis,
    berkasId: berkas.id,
    nomor: berkas.nomor,
    tinjau: apa === 'DATA_PRIBADI' ? perluDitinjau(berkas.data) : [],
    dibuat: pada,
    diputusOleh: null,
    diputusPeran: [],
    diputusPada: null,
    catatan: '',
    dilaksanakan: null,
  };
}
