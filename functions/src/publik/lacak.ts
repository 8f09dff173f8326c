import type { Berkas } from '@ppid/domain/berkas/types';
import { susunLacakan, suratPemohon } from '@ppid/domain/publik/lacakan';
import type { LacakanPublik } from '@ppid/domain/publik/types';
import type { Surat } from '@ppid/domain/surat/types';
import { bacaSop } from '../ports/acuan.js';
import { db, refSurvei } from '../ports/firestore.js';
import { cariBerkas } from './cari.js';
import type { Konteks } from './konteks.js';
import { baca, Kunci } from './skema.js';

/** Letters of a case that its applicant may open. */
export async function suratUntukPemohon(berkas: Berkas): Promise<Surat[]> {
  const { satkerId, jenis, id } = berkas;
  const { docs } = await db()
    .collection(`satker/${satkerId}/surat`)
    .where('berkasId', '==', id)
    .where('jenis', '==', jenis)
    .get();
  return suratPemohon(
    docs.map((d) => d.data() as Surat),
    berkas,
  );
}

async function keberatanAtas({ satkerId, jenis, id }: Berkas): Promise<Berkas[]> {
  if (jenis !== 'permohonan') return [];
  const { docs } = await db()
    .collection(`satker/${satkerId}/keberatan`)
    .where('data.permohonan.id', '==', id)
    .get();
  const semua = docs.map((d) => d.data() as Berkas);
  return semua.sort((a, b) => (a.dibuka < b.dibuka ? -1 : 1));
}

/** `lacak`: how the case stands, for whoever holds its number and code. */
export async function lacak(isi: unknown, konteks: Konteks): Promise<LacakanPublik> {
  const kunci = baca(Kunci, isi);
  const { berkas, kantor } = await cariBerkas(kunci, konteks);
  const { pada } = konteks;
  const { satkerId, id, sop } = berkas;
  const [sopBerkas, surat, keberatan, survei] = await Promise.all([
    bacaSop(satkerId, sop.kunci, sop.versi),
    suratUntukPemohon(berkas),
    keberatanAtas(berkas),
    refSurvei(satkerId, id).get(),
  ]);
  const { kalender, satker } = kantor;
  const sekitar = { kalender, pengaturan: satker.pengaturan };
  return susunLacakan({
    berkas,
    sop: sopBerkas,
    surat,
    keberatan,
    sudahSurvei: survei.exists,
    pada,
    ...sekitar,
  });
}
