import type { DocumentReference } from 'firebase-admin/firestore';
import { lupakanAcuan } from '../functions/src/ports/acuan.js';
import { db, refLaporan, refTindakan } from '../functions/src/ports/firestore.js';
import { kirimSurel } from '../functions/src/usecases/kirim-surel.js';
import { majukanBerkas } from '../functions/src/usecases/majukan-berkas.js';
import { pesanLaporan } from '../functions/src/usecases/pesan-laporan.js';
import { terbitkanLaporan } from '../functions/src/usecases/terbitkan-laporan.js';
import { terbitkanSurat } from '../functions/src/usecases/terbitkan-surat.js';
import { hitung, type Operasi } from './penghitung.js';
import { MAKSUD, TAHAP, ringkas, type Ringkas, type Tahap } from './maksud.js';
import { BABAK, isiTindakan, SATKER } from './tindakan.js';
import { hasil, type Bagian } from './ukur.js';

export interface Hitungan {
  aksi: string;
  tahap: Tahap;
  operasi: Operasi[];
}

const ID = 'hitung-1';

/** Every invocation as on a fresh instance: the office and the SOP are read again. */
async function sebagai(aksi: string, tahap: Tahap, kerja: () => Promise<unknown>): Promise<Hitungan> {
  lupakanAcuan();
  return { aksi, tahap, operasi: await hitung(kerja) };
}

async function menunggu(koleksi: string): Promise<string[]> {
  const snap = await db().collection(`satker/${SATKER}/${koleksi}`).where('status', '==', 'MENUNGGU').get();
  return snap.docs.map((d) => d.id);
}

async function satuTindakan(aksi: string, ref: DocumentReference): Promise<Hitungan[]> {
  const alamat = { satkerId: SATKER, jenis: 'permohonan', berkasId: ID, tindakanId: ref.id };
  // The trigger knows this much from the event.
  const kiriman = { aksi, pada: new Date().toISOString() };
  const catatan = [await sebagai(aksi, 'majukan', () => majukanBerkas(alamat, kiriman))];
  const jawab: unknown = (await ref.get()).get('hasil');
  if ((jawab as { status?: string } | null)?.status !== 'diterima') {
    throw new Error(`${aksi}: ${JSON.stringify(jawab)}`);
  }
  return [...catatan, ...(await antrean(aksi))];
}

/** What the outbox triggers would do now. */
async function antrean(aksi: string): Promise<Hitungan[]> {
  const catatan: Hitungan[] = [];
  for (const id of await menunggu('surat'))
    catatan.push(await sebagai(aksi, 'surat', () => terbitkanSurat(SATKER, id)));
  for (const id of await menunggu('surel'))
    catatan.push(await sebagai(aksi, 'surel', () => kirimSurel(SATKER, id)));
  return catatan;
}

/** One request of seed 2 from opening to the monthly report, through the use-cases that the triggers call. */
async function satuSiklus(): Promise<Hitungan[]> {
  const catatan: Hitungan[] = [];
  for (const [i, babak] of BABAK.entries()) {
    const ref = refTindakan(SATKER, 'permohonan', ID, `t${i}`);
    catatan.push(await sebagai(babak.aksi, 'petugas', () => ref.create(isiTindakan(babak))));
    catatan.push(...(await satuTindakan(babak.aksi, ref)));
  }
  const kini = new Date().toISOString();
  const bulan = kini.slice(0, 7);
  const laporanId = `bulanan-${bulan}`;
  catatan.push(
    await sebagai('laporkan', 'laporan', async () => {
      await pesanLaporan(SATKER, 'bulanan', bulan, 'sistem', kini);
      await terbitkanLaporan(SATKER, laporanId);
    }),
  );
  const laporan = await refLaporan(SATKER, laporanId).get();
  if (laporan.get('status') !== 'TERBIT') throw new Error(`laporan ${String(laporan.get('status'))}`);
  catatan.push(...(await satuTindakan('laporkan', refTindakan(SATKER, 'permohonan', ID, laporanId))));
  const berkas = await db().doc(`satker/${SATKER}/permohonan/${ID}`).get();
  if (berkas.get('status') !== 'SELESAI') throw new Error(`berkas ${String(berkas.get('status'))}`);
  return catatan;
}

export async function hitungSiklus(): Promise<Bagian> {
  const catatan = await satuSiklus();
  const semua = (pilih: (h: Hitungan) => boolean): Ringkas => ringkas(catatan.filter(pilih));
  const aksi = [...new Set(catatan.map((h) => h.aksi))];
  const sel = ({ baca, acuan, tulis }: Ringkas): string[] => [String(baca), String(acuan), String(tulis)];
  const milik = semua((h) => h.tahap !== 'laporan');
  const kantor = semua((h) => h.tahap === 'laporan');
  const inti = semua((h) => h.tahap === 'majukan');
  const n = aksi.length;
  return {
    judul: 'Firestore reads and writes of one request of seed 2, opening to monthly report',
    hasil: [
      hasil('reads per lifecycle, instances warm', 'counted', String(milik.baca), null),
      hasil('reads per lifecycle, every instance fresh', 'counted', String(milik.baca + milik.acuan), null),
      hasil('writes per lifecycle', 'counted', String(milik.tulis), null),
      hasil(
        'of these by majukanBerkas alone',
        'counted',
        `${inti.baca} reads, ${inti.tulis} writes for ${n} tindakan`,
        null,
      ),
      hasil(
        'monthly report, per office',
        'counted',
        `${kantor.baca + kantor.acuan} reads, ${kantor.tulis} writes`,
        null,
      ),
    ],
    tabel: [
      {
        judul: 'By tindakan (reference = office and SOP, read once per instance and minute)',
        kepala: ['Tindakan', ...TAHAP.flatMap(({ nama }) => [`${nama} r`, 'ref', 'w'])],
        baris: aksi.map((a) => [
          a,
          ...TAHAP.flatMap(({ tahap }) => sel(semua((h) => h.aksi === a && h.tahap === tahap))),
        ]),
      },
      {
        judul: 'What each is for',
        kepala: ['Stage', 'Kind', 'Path', 'Count', 'For'],
        baris: MAKSUD(catatan),
      },
    ],
    catatan: [
      `Security rules add one read per tindakan of a member of staff (${BABAK.length} in this request): the berkas, or whether it exists.`,
      'Staff reading in the web app, and uploads, are not part of this count.',
    ],
  };
}
