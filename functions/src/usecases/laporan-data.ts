import { FieldPath } from 'firebase-admin/firestore';
import type { Berkas, StatusBerkas } from '@ppid/domain/berkas/types';
import { bulanMutlak, hariDiBulan } from '@ppid/domain/calendar/tanggal';
import { instanLokal } from '@ppid/domain/calendar/zona';
import { barisRegister } from '@ppid/domain/laporan/register';
import type { Pembukaan } from '@ppid/domain/laporan/tabelPembukaan';
import type { BarisRegister, JenisLaporan, Keadaan, Rekap } from '@ppid/domain/laporan/types';
import { adalahTutup } from '@ppid/domain/permohonan/fakta';
import { AKSES_DIHITUNG, type Akses } from '@ppid/domain/pribadi/types';
import type { Jenis, Sop } from '@ppid/domain/sop/types';
import type { Kantor } from '../ports/acuan.js';
import { db, refPemohon } from '../ports/firestore.js';
import { bacaPejabatSemua } from '../ports/pengguna.js';

/** Pages are grouped into lines only after they were read; an office that opened more in a month prints the first of them. */
const PALING_BANYAK_PEMBUKAAN = 5000;

/** Days of the period, "YYYY-MM-DD", first and last inclusive. */
export interface Rentang {
  dari: string;
  sampai: string;
}

export function rentang(jenis: JenisLaporan, periode: string): Rentang {
  if (jenis === 'harian') return { dari: periode, sampai: periode };
  const awal = `${periode}-01`;
  return { dari: awal, sampai: hariDiBulan(bulanMutlak(awal), 31) };
}

/** The day documents of a period: at most 31 reads however many records there were (design section 9). */
export async function bacaRekap(satkerId: string, { dari, sampai }: Rentang): Promise<Rekap[]> {
  const snap = await db()
    .collection(`satker/${satkerId}/rekap`)
    .where(FieldPath.documentId(), '>=', dari)
    .where(FieldPath.documentId(), '<=', sampai)
    .get();
  return snap.docs.map((d) => d.data() as Rekap);
}

/** Requests received but not answered before a day, counted by index, not read one by one. */
export async function saldoAwal({ satker }: Kantor, dari: string): Promise<number> {
  const awal = instanLokal(dari, '00:00', satker.zona);
  const semua = db().collection(`satker/${satker.id}/permohonan`).where('dibuka', '<', awal);
  const [masuk, belum] = await Promise.all([
    semua.where('data.dijawab', '<', awal).count().get(),
    semua.count().get(),
  ]);
  return belum.data().count - masuk.data().count;
}

/** Register lines of all requests that still wait for an answer, however old, also those to be decided anew. */
export async function bacaTerbuka(kantor: Kantor): Promise<BarisRegister[]> {
  const snap = await db()
    .collection(`satker/${kantor.satker.id}/permohonan`)
    .where('status', 'in', ['BERJALAN', 'MENUNGGU_KELENGKAPAN'])
    .get();
  const ditunggu = ({ data }: Berkas) => !data['dijawab'] || (data['perintah'] && !data['dijawabUlang']);
  return keBaris(kantor, snap.docs.map((d) => d.data() as Berkas).filter(ditunggu));
}

/** Register lines of the requests opened or answered in the period, in order of opening. */
export async function barisMasa(kantor: Kantor, { dari, sampai }: Rentang): Promise<BarisRegister[]> {
  const { satker } = kantor;
  const koleksi = db().collection(`satker/${satker.id}/permohonan`);
  const [awal, akhir] = [instanLokal(dari, '00:00', satker.zona), instanLokal(sampai, '24:00', satker.zona)];
  const [dibuka, dijawab] = await Promise.all([
    koleksi.where('dibuka', '>=', awal).where('dibuka', '<', akhir).get(),
    koleksi.where('data.dijawab', '>=', awal).where('data.dijawab', '<', akhir).get(),
  ]);
  const berkas = new Map([...dibuka.docs, ...dijawab.docs].map((d) => [d.id, d.data() as Berkas]));
  return keBaris(kantor, [...berkas.values()]);
}

/** Looks at excluded information in the period, in order of time, with the names of who looked. */
export async function bacaPembukaan({ satker }: Kantor, { dari, sampai }: Rentang): Promise<Pembukaan[]> {
  const snap = await db()
    .collection(`satker/${satker.id}/akses`)
    .where('apa', 'in', AKSES_DIHITUNG)
    .where('pada', '>=', instanLokal(dari, '00:00', satker.zona))
    .where('pada', '<', instanLokal(sampai, '24:00', satker.zona))
    .orderBy('pada')
    .limit(PALING_BANYAK_PEMBUKAAN)
    .get();
  const akses = snap.docs.map((d) => d.data() as Akses);
  const orang = await bacaPejabatSemua(
    satker.id,
    akses.map(({ oleh }) => oleh),
  );
  return akses.map((satu) => ({
    akses: satu,
    nama: orang.get(satu.oleh)?.nama ?? 'akun yang sudah tidak ada',
  }));
}

/** What waits now: incomplete requests, objections without an answer, disputes without an outcome. */
export async function bacaKeadaan(satkerId: string): Promise<Keadaan> {
  const berkas = (jenis: Jenis, status: StatusBerkas) =>
    db().collection(`satker/${satkerId}/${jenis}`).where('status', '==', status).select('data').get();
  const [kurang, keberatan] = await Promise.all([
    berkas('permohonan', 'MENUNGGU_KELENGKAPAN'),
    berkas('keberatan', 'BERJALAN'),
  ]);
  const fakta = keberatan.docs.map((d) => d.get('data') as Berkas['data']);
  return {
    menungguLengkap: kurang.docs.filter((d) => !adalahTutup(d.get('data.hasil'))).length,
    keberatanBelum: fakta.filter((f) => !f['dijawab'] && !f['pencabutan']).length,
    sengketaBerjalan: fakta.filter((f) => f['sengketa'] && !f['putusan'] && !f['putusanPerintah']).length,
  };
}

async function keBaris({ satker, kalender }: Kantor, berkas: Berkas[]): Promise<BarisRegister[]> {
  const urut = berkas.sort((a, b) => (a.dibuka < b.dibuka ? -1 : 1));
  const pemohon = await bacaPemohonSemua(satker.id, 'permohonan', urut);
  return urut.map((b, i) => barisRegister(b, pemohon[i] ?? null, kalender));
}

/** Firestore takes a list of references in one call; a list this long is cut, so that no answer grows too large. */
const SEKALIGUS = 500;

/** The personal data of these berkas, in their order; null where there is none. */
export async function bacaPemohonSemua(
  satkerId: string,
  jenis: Jenis,
  berkas: readonly Pick<Berkas, 'id'>[],
): Promise<(Record<string, unknown> | null)[]> {
  const hasil: (Record<string, unknown> | null)[] = [];
  for (let i = 0; i < berkas.length; i += SEKALIGUS) {
    const bagian = berkas.slice(i, i + SEKALIGUS).map((b) => refPemohon(satkerId, jenis, b.id));
    hasil.push(...(await db().getAll(...bagian)).map((d) => d.data() ?? null));
  }
  return hasil;
}

/** SOP versions of the office: the steps' texts for planned against actual. */
export async function bacaSemuaSop(satkerId: string): Promise<Sop[]> {
  const snap = await db().collection(`satker/${satkerId}/sop`).get();
  return snap.docs.map((d) => d.data() as Sop);
}
