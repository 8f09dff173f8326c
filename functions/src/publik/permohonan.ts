import { PERMOHONAN } from '@ppid/domain/formulir/permohonan';
import { kekuranganDari, syaratPermohonan } from '@ppid/domain/permohonan/persyaratan';
import type { TandaTerimaPublik } from '@ppid/domain/publik/types';
import { bacaKantor } from '../ports/acuan.js';
import { GagalPublik } from './gagal.js';
import { batasiSumber } from './laju.js';
import { periksaLampiran } from './lampiran.js';
import type { Konteks } from './konteks.js';
import { baca, Permohonan } from './skema.js';
import { bukaDanBeriTanda, periksaFormulir, tolakMesin } from './terima.js';

/** `permohonan`: checks form and files, registers the request and answers with its receipt. */
export async function permohonan(isi: unknown, { pada, sumber }: Konteks): Promise<TandaTerimaPublik> {
  const ajuan = baca(Permohonan, isi);
  tolakMesin(ajuan.situs);
  const { satkerId, kunci } = ajuan;
  const kantor = await bacaKantor(satkerId);
  if (!kantor?.satker.pengaturan.layananPublik) {
    throw new GagalPublik('DITOLAK', 'Kantor ini tidak menerima permohonan lewat laman ini.', {
      satkerId: 'Pilih kantor yang dituju.',
    });
  }
  const lampiran = periksaLampiran(ajuan.lampiran);
  const kekurangan = kekuranganDari(
    syaratPermohonan(ajuan.data),
    lampiran.map((l) => l.kategori),
  );
  const { data, pribadi } = periksaFormulir(PERMOHONAN, ajuan, kekurangan ? { kekurangan } : {}, pada);
  await batasiSumber('kiriman', sumber, pada);
  return bukaDanBeriTanda({ satkerId, jenis: 'permohonan', kunci, data, pribadi, lampiran, pada }, kantor);
}
