import { Timestamp } from 'firebase-admin/firestore';
import { NAMA_PERAN, type Peran } from '@ppid/domain/akses/peran';
import { acaraPengingat, type Acara } from '@ppid/domain/berkas/pengingat';
import { AKSI_LEWAT, type Berkas } from '@ppid/domain/berkas/types';
import { pengingatHariIni } from '@ppid/domain/calendar/pengingat';
import { JENIS } from '@ppid/domain/sop/types';
import { jamTerhitungUlang } from '@ppid/domain/sop/hitungUlang';
import { susunPengingat } from '@ppid/domain/surat/surel';
import { bacaKantor, type Kantor } from '../ports/acuan.js';
import { db, refSurel, refTindakan } from '../ports/firestore.js';
import { sekali } from '../ports/galat.js';
import { log } from '../ports/log.js';
import { hitungUlangTenggat } from './hitung-ulang-tenggat.js';
import { surelBaru } from './surel-baru.js';
import { tindakanSistem } from './tindakan-sistem.js';

/** No deadline further off than this can be ten working days away, the longest run of holidays included. */
const JANGKAUAN_MS = 35 * 86_400_000;

/** The morning round: open deadlines follow a changed calendar, then every office for which the local day of `pada` is a working day. */
export async function jagaTenggatSemua(pada: string): Promise<void> {
  for (const { id } of (await db().collection('satker').select().get()).docs) {
    // First the clocks, then what they say; an office whose recount fails is still reminded.
    await hitungUlangTenggat(id, pada).catch(() => log.problem('kalender.gagal', { satkerId: id }));
    const kantor = await bacaKantor(id, true);
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
  const aktif = berkas.langkahAktif;
  const { kalender, satker } = kantor;
  // A recount may be ordered and not yet done: nobody is marked or reminded by a clock that is about to move.
  const bergerak = jamTerhitungUlang(berkas, { kalender, pengaturan: satker.pengaturan });
  const jam = bergerak ?? berkas.jamHukum;
  if (jam && pada > jam.jatuhTempoInstan && !berkas.data['dijawab'] && !berkas.data['tidakDitanggapi']) {
    await perintahkan(berkas, `lewat-${jam.jatuhTempo}`, AKSI_LEWAT, pada);
  }
  if (bergerak && bergerak.jatuhTempo !== berkas.jamHukum?.jatuhTempo) return;
  // An objection nobody took to Komisi Informasi ends by itself (UU 14/2008 Ps 37(2)).
  if (aktif?.tenggat && pada > aktif.tenggat && aktif.aksi.includes('tutup')) {
    await perintahkan(berkas, `tutup-${aktif.tenggat.slice(0, 10)}`, 'tutup', pada);
    return;
  }
  const hariIni = kantor.kalender.tanggalLokal(pada);
  for (const acara of acaraPengingat(berkas)) {
    const ingat = pengingatHariIni(acara.saat, hariIni, kantor.kalender, acara.hari);
    if (ingat === null) continue;
    const lewat = ingat === 'lewat';
    const penerima = new Set([...acara.penerima, ...(lewat ? acara.eskalasi : [])]);
    for (const peran of penerima) await ingatkan(kantor, berkas, acara, peran, lewat ? null : ingat, pada);
  }
}

async function ingatkan(
  kantor: Kantor,
  berkas: Berkas,
  acara: Acara,
  peran: Peran,
  sisa: number | null,
  pada: string,
): Promise<void> {
  const saat = acara.saat.replace(/\D/g, '').slice(0, 12);
  const id = `ingat-${berkas.jenis}-${berkas.id}-${acara.kunci}-${saat}-${sisa ?? 'lewat'}-${peran.toLowerCase()}`;
  const { subjek, isi } = susunPengingat(berkas, kantor.satker, NAMA_PERAN[peran], sisa, acara);
  const surel = surelBaru(berkas.satkerId, id, { tujuan: { jenis: 'peran', peran }, subjek, isi }, pada);
  await sekali(() => refSurel(berkas.satkerId, id).create(surel));
}

/** A tindakan of the system; its id says the occasion, so that a second round creates nothing. */
async function perintahkan(berkas: Berkas, id: string, aksi: string, pada: string): Promise<void> {
  const ref = refTindakan(berkas.satkerId, berkas.jenis, berkas.id, id);
  const saat = Timestamp.fromDate(new Date(pada));
  const tindakan = tindakanSistem(berkas.langkahAktif?.no ?? 0, aksi, {}, saat);
  await sekali(() => ref.create(tindakan));
}
