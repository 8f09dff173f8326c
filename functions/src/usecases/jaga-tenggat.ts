import { Timestamp } from 'firebase-admin/firestore';
import { NAMA_PERAN, type Peran } from '@ppid/domain/akses/peran';
import { AKSI_LEWAT, type Berkas } from '@ppid/domain/berkas/types';
import { pengingatHariIni } from '@ppid/domain/calendar/pengingat';
import { JENIS, type Jenis } from '@ppid/domain/sop/types';
import { susunPengingat } from '@ppid/domain/surat/surel';
import { bacaKantor, type Kantor } from '../ports/acuan.js';
import { db, refSurel, refTindakan } from '../ports/firestore.js';
import { sudahAda } from '../ports/galat.js';
import { surelBaru } from './surel-baru.js';

/** No deadline further off than this can be five working days away, the longest run of holidays included. */
const JANGKAUAN_MS = 30 * 86_400_000;

/** To whom an overdue step is escalated, beside those who hold it. */
const ESKALASI = (jenis: Jenis): Peran => (jenis === 'permohonan' ? 'ATASAN_PPID' : 'SEKRETARIS');

/** The morning round of every office for which the local day of `pada` is a working day. */
export async function jagaTenggatSemua(pada: string): Promise<void> {
  for (const { id } of (await db().collection('satker').select().get()).docs) {
    const kantor = await bacaKantor(id);
    if (kantor?.kalender.hari(kantor.kalender.tanggalLokal(pada)).kerja) await jagaTenggat(kantor, pada);
  }
}

/**
 * Reminds of what falls due, escalates what is overdue, and has the system mark requests whose legal limit passed
 * without an answer. Idempotent: each mail and tindakan has an id made of berkas, deadline and occasion.
 */
export async function jagaTenggat(kantor: Kantor, pada: string): Promise<void> {
  const horizon = new Date(Date.parse(pada) + JANGKAUAN_MS).toISOString();
  for (const jenis of JENIS) {
    const snap = await db()
      .collection(`satker/${kantor.satker.id}/${jenis}`)
      .where('langkahAktif.tenggat', '<=', horizon)
      .get();
    for (const doc of snap.docs) await jagaBerkas(kantor, doc.data() as Berkas, pada);
  }
}

async function jagaBerkas(kantor: Kantor, berkas: Berkas, pada: string): Promise<void> {
  const tenggat = berkas.langkahAktif?.tenggat;
  if (!tenggat) return;
  const jam = berkas.jamHukum;
  if (jam && pada > jam.jatuhTempoInstan && !berkas.data['dijawab'] && !berkas.data['tidakDitanggapi']) {
    await tandai(berkas, jam.jatuhTempo, pada);
  }
  const ingat = pengingatHariIni(tenggat, kantor.kalender.tanggalLokal(pada), kantor.kalender);
  if (ingat === null) return;
  const lewat = ingat === 'lewat';
  // DESK and PETUGAS_PPID are one desk under two names.
  const penerima = new Set<Peran>(
    (berkas.langkahAktif?.menunggu ?? []).map((p) => (p === 'PETUGAS_PPID' ? 'DESK' : p)),
  );
  if (lewat) penerima.add(ESKALASI(berkas.jenis));
  for (const peran of penerima) await ingatkan(kantor, berkas, peran, lewat ? null : ingat, pada);
}

async function ingatkan(
  kantor: Kantor,
  berkas: Berkas,
  peran: Peran,
  sisa: number | null,
  pada: string,
): Promise<void> {
  const { no, tenggat } = berkas.langkahAktif ?? {};
  const saat = (tenggat ?? '').replace(/\D/g, '').slice(0, 12);
  const id = `ingat-${berkas.id}-${no}-${saat}-${sisa ?? 'lewat'}-${peran.toLowerCase()}`;
  const { subjek, isi } = susunPengingat(berkas, kantor.satker, NAMA_PERAN[peran], sisa);
  const surel = surelBaru(berkas.satkerId, id, { tujuan: { jenis: 'peran', peran }, subjek, isi }, pada);
  await sekali(() => refSurel(berkas.satkerId, id).create(surel));
}

async function tandai(berkas: Berkas, jatuhTempo: string, pada: string): Promise<void> {
  const ref = refTindakan(berkas.satkerId, berkas.jenis, berkas.id, `lewat-${jatuhTempo}`);
  const tindakan = {
    langkah: berkas.langkahAktif?.no ?? 0,
    aksi: AKSI_LEWAT,
    data: {},
    pribadi: null,
    dokumenIds: [],
    catatan: '',
    oleh: 'sistem',
    peran: 'SISTEM',
    pada: Timestamp.fromDate(new Date(pada)),
    hasil: null,
  };
  await sekali(() => ref.create(tindakan));
}

async function sekali(buat: () => Promise<unknown>): Promise<void> {
  try {
    await buat();
  } catch (galat) {
    if (!sudahAda(galat)) throw galat;
  }
}
