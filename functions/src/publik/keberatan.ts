import { KEBERATAN } from '@ppid/domain/formulir/keberatan';
import { kekuranganDari, syaratKeberatan } from '@ppid/domain/permohonan/persyaratan';
import type { TandaTerimaPublik } from '@ppid/domain/publik/types';
import { cariBerkas } from './cari.js';
import { GagalPublik } from './gagal.js';
import { batasiSumber } from './laju.js';
import { periksaLampiran } from './lampiran.js';
import type { Konteks } from './konteks.js';
import { baca, Keberatan } from './skema.js';
import { bukaDanBeriTanda, periksaFormulir, tolakMesin } from './terima.js';

/** `keberatan`: files an objection to the request that number and code open; the engine checks window and grounds. */
export async function keberatan(isi: unknown, { pada, sumber }: Konteks): Promise<TandaTerimaPublik> {
  const ajuan = baca(Keberatan, isi);
  tolakMesin(ajuan.situs);
  const { berkas, kantor } = await cariBerkas(ajuan, { pada, sumber });
  if (berkas.jenis !== 'permohonan') throw new GagalPublik('DITOLAK', 'Keberatan diajukan atas permohonan.');
  const lampiran = periksaLampiran(ajuan.lampiran);
  const kurang = kekuranganDari(
    syaratKeberatan(ajuan.data),
    lampiran.map((l) => l.kategori),
  );
  if (kurang) {
    throw new GagalPublik('ISIAN_TIDAK_SAH', 'Ada file yang perlu dilampirkan.', { 'surat-kuasa': kurang });
  }
  const nomorPermohonan = berkas.nomor ?? '';
  const { data, pribadi } = periksaFormulir(KEBERATAN, ajuan, { nomorPermohonan }, pada);
  await batasiSumber('kiriman', sumber, pada);
  // The request is part of the key: one key on two requests is two objections.
  const kunci = `${berkas.id}.${ajuan.kunci}`;
  const { satkerId } = ajuan;
  return bukaDanBeriTanda({ satkerId, jenis: 'keberatan', kunci, data, pribadi, lampiran, pada }, kantor);
}
