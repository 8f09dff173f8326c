import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore, type Firestore } from 'firebase-admin/firestore';
import { dengarkan, type Terjawab } from './pendengar.js';
import { BABAK, isiTindakan, SATKER } from './tindakan.js';
import { beban, hasil, kali, median, ms, persentil, type Bagian } from './ukur.js';

/** In flight at once. */
const JALUR = 5;
/** Every berkas lives through the first five tindakan of seed 2: letters and mails are ordered on the way, not made. */
const PER_BERKAS = BABAK.slice(0, 5);
const SASARAN = { p50: 4, p95: 6 };

interface Catatan {
  aksi: string;
  tindakan: Terjawab | null;
  lantai: Terjawab | null;
}

/** From the write of a tindakan to its hasil, in pairs with a bare trigger, order swapped at every pair. */
export async function ukurLatensi(jumlah: number): Promise<Bagian> {
  const app = initializeApp({ projectId: process.env['GCLOUD_PROJECT'] ?? '' }, 'latensi');
  const db = getFirestore(app);
  const tindakan = dengarkan(db, 'tindakan');
  const penerima = dengarkan(db, 'penerima');
  let nomor = 0;
  const lantai = (j: number, isi: Record<string, unknown>) =>
    penerima.tulis(db.doc(`bench/${j}/penerima/n${(nomor += 1)}`), isi);

  async function satuBerkas(j: number, id: string): Promise<Catatan[]> {
    const catatan: Catatan[] = [];
    for (const [i, babak] of PER_BERKAS.entries()) {
      const isi = isiTindakan(babak);
      const a = () => tindakan.tulis(db.doc(`satker/${SATKER}/permohonan/${id}/tindakan/t${i}`), isi);
      const b = () => lantai(j, isi);
      const dulu = i % 2 === 0 ? await a() : await b();
      const lalu = i % 2 === 0 ? await b() : await a();
      const [kita, dasar] = i % 2 === 0 ? [dulu, lalu] : [lalu, dulu];
      catatan.push({ aksi: babak.aksi, tindakan: kita, lantai: dasar });
    }
    return catatan;
  }
  const jalankan = async (awalan: string, berkas: number): Promise<Catatan[]> => {
    const ids = Array.from({ length: berkas }, (_, i) => `${awalan}-${i}`);
    const satuJalur = async (j: number): Promise<Catatan[]> => {
      const catatan: Catatan[] = [];
      for (let id = ids.shift(); id !== undefined; id = ids.shift())
        catatan.push(...(await satuBerkas(j, id)));
      return catatan;
    };
    return (await Promise.all(Array.from({ length: JALUR }, (_, j) => satuJalur(j)))).flat();
  };

  try {
    // Starting the instances is not what is measured; two berkas per lane start them.
    await jalankan('pemanasan', JALUR * 2);
    const sebelum = beban();
    const catatan = await jalankan('bench', Math.ceil(jumlah / PER_BERKAS.length));
    const urutan = await periksaUrutan(db, 'bench');
    return susun(catatan, urutan, `${sebelum} before, ${beban()} after`);
  } finally {
    tindakan.berhenti();
    penerima.berhenti();
    await deleteApp(app);
  }
}

/** Sum of berkas.urutan: every accepted tindakan raised it by exactly one, or something was lost or done twice. */
async function periksaUrutan(db: Firestore, awalan: string): Promise<number> {
  const snap = await db.collection(`satker/${SATKER}/permohonan`).get();
  const milik = snap.docs.filter(({ id }) => id.startsWith(`${awalan}-`));
  return milik.reduce((jumlah, doc) => jumlah + Number(doc.get('urutan')), 0);
}

const waktu = (jawab: (Terjawab | null)[]): number[] => jawab.flatMap((j) => (j ? [j.ms] : []));

function susun(catatan: Catatan[], urutan: number, bebanMesin: string): Bagian {
  const kita = waktu(catatan.map((c) => c.tindakan));
  const dasar = waktu(catatan.map((c) => c.lantai));
  const diterima = catatan.filter((c) => c.tindakan?.status === 'diterima').length;
  const nisbah = (p: number) => persentil(kita, p) / persentil(dasar, p);
  const [r50, r95] = [nisbah(50), nisbah(95)];
  const perAksi = [...new Set(catatan.map((c) => c.aksi))].map((aksi) => {
    const sama = catatan.filter((c) => c.aksi === aksi);
    const [a, b] = [waktu(sama.map((c) => c.tindakan)), waktu(sama.map((c) => c.lantai))];
    return [
      aksi,
      String(sama.length),
      ms(median(a)),
      ms(persentil(a, 95)),
      ms(median(b)),
      ms(persentil(b, 95)),
      kali(median(a) / median(b)),
      kali(persentil(a, 95) / persentil(b, 95)),
    ];
  });
  const n = catatan.length;
  return {
    judul: 'Latency: tindakan written to step applied, against a bare trigger in the same run',
    hasil: [
      hasil('p50 against the bare trigger', `≤ ${SASARAN.p50}×`, kali(r50), r50 <= SASARAN.p50),
      hasil('p95 against the bare trigger', `≤ ${SASARAN.p95}×`, kali(r95), r95 <= SASARAN.p95),
      hasil('answered diterima', `${n} of ${n}`, `${diterima} of ${n}`, diterima === n),
      hasil('sum of berkas.urutan', String(n), String(urutan), urutan === n),
    ],
    tabel: [
      {
        judul: 'By aksi',
        kepala: ['Aksi', 'n', 'p50', 'p95', 'Floor p50', 'Floor p95', 'p50 ratio', 'p95 ratio'],
        baris: perAksi,
      },
    ],
    catatan: [
      `All: tindakan p50 ${ms(median(kita))}, p95 ${ms(persentil(kita, 95))}; bare trigger p50 ${ms(median(dasar))}, p95 ${ms(persentil(dasar, 95))}; ${JALUR} in flight; ${bebanMesin}.`,
      'Only majukanBerkas and the bare trigger are running: letters and mails are ordered, but not made meanwhile.',
    ],
  };
}
