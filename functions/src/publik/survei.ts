import { samarkanTeks } from '@ppid/domain/pribadi/samar';
import { bolehSurvei } from '@ppid/domain/publik/lacakan';
import { isiSurvei } from '../usecases/isi-survei.js';
import { cariBerkas } from './cari.js';
import { GagalPublik } from './gagal.js';
import type { Konteks } from './konteks.js';
import { baca, SurveiAjuan } from './skema.js';

/** `survei`: the applicant's opinion, once; all staff may read it, so numbers and addresses in it are masked. */
export async function survei(isi: unknown, konteks: Konteks): Promise<{ terkirim: true }> {
  const { pada } = konteks;
  const { nilai, saran, ...kunci } = baca(SurveiAjuan, isi);
  const { berkas, kantor } = await cariBerkas(kunci, konteks);
  if (!bolehSurvei(berkas)) {
    throw new GagalPublik(
      'DITOLAK',
      'Survei dapat diisi setelah jawaban diserahkan atau permohonan selesai.',
    );
  }
  if (!(await isiSurvei(kantor, { berkasId: berkas.id, nilai, saran: samarkanTeks(saran.trim()), pada }))) {
    throw new GagalPublik('DITOLAK', 'Survei untuk permohonan ini sudah Anda isi. Terima kasih.');
  }
  return { terkirim: true };
}
