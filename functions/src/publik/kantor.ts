import { buatKalender } from '@ppid/domain/calendar/kalender';
import type { Instan } from '@ppid/domain/calendar/types';
import type { KantorPublik } from '@ppid/domain/publik/types';
import { Satker } from '@ppid/domain/satker/satker';
import type { Sop } from '@ppid/domain/sop/types';
import { db } from '../ports/firestore.js';

const UMUR_MS = 60_000;
type Berlaku = Pick<Sop, 'satkerId' | 'berlakuDari' | 'berlakuSampai'> & {
  pembuka: Pick<Sop['pembuka'], 'peran'>;
};
let tersimpan: { satker: Satker[]; sop: Berlaku[]; sampai: number } | null = null;

/** Offices with public service switched on, and all SOP of requests; at most once a minute per process. */
async function bacaSemua(): Promise<{ satker: Satker[]; sop: Berlaku[] }> {
  if (tersimpan && tersimpan.sampai > Date.now()) return tersimpan;
  const [satker, sop] = await Promise.all([
    db().collection('satker').where('pengaturan.layananPublik', '==', true).get(),
    db()
      .collectionGroup('sop')
      .where('jenis', '==', 'permohonan')
      .select('satkerId', 'berlakuDari', 'berlakuSampai', 'pembuka.peran')
      .get(),
  ]);
  tersimpan = {
    // One office with a broken setting must not hide the others.
    satker: satker.docs.flatMap((d) => Satker.safeParse(d.data()).data ?? []),
    // An SOP may leave the opening to the desk.
    sop: sop.docs.map((d) => d.data() as Berlaku).filter(({ pembuka }) => pembuka.peran.includes('PEMOHON')),
    sampai: Date.now() + UMUR_MS,
  };
  return tersimpan;
}

/** Offices with public service switched on, whether or not they take requests on the web. */
export const satkerPublik = async (): Promise<Satker[]> => (await bacaSemua()).satker;

/** Forgets what was kept; tests that change an office call it. */
export function lupakanKantorPublik(): void {
  tersimpan = null;
}

/** `kantor`: the offices that take requests on the web today, by name. */
export async function kantor(_isi: unknown, { pada }: { pada: Instan }): Promise<KantorPublik[]> {
  const { satker, sop } = await bacaSemua();
  return satker
    .flatMap((s) => {
      const hari = buatKalender({ zona: s.zona, pengaturan: s.pengaturan }).tanggalLokal(pada);
      const berlaku = sop.some(
        ({ satkerId, berlakuDari, berlakuSampai }) =>
          satkerId === s.id && berlakuDari <= hari && (berlakuSampai === null || hari <= berlakuSampai),
      );
      const tahapan = s.pengaturan.tahapan.some(({ mulai, selesai }) => mulai <= hari && hari <= selesai);
      const { id, nama, kota, alamat, telepon, surel, zona } = s;
      const { retensi } = s.pengaturan;
      return berlaku ? [{ id, nama, kota, alamat, telepon, surel, zona, tahapan, retensi }] : [];
    })
    .sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
}
