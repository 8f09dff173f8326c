import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { jelaskan } from '@ppid/domain/calendar/jelaskan';
import type { TemplatSurat } from '@ppid/domain/surat/templat-data';
import type { ModelSurat, Pejabat, Surat } from '@ppid/domain/surat/types';
import type { Kantor } from '../ports/acuan.js';
import { db, refBerkas, refPemohon } from '../ports/firestore.js';
import { bacaPejabat, pemegangPeran } from '../ports/pengguna.js';
import { kodeLacak } from '../ports/rahasia.js';

type Penanda = TemplatSurat['penanda'];

/** The receipts that carry the secret code of the case; nothing else may. */
const BERKODE = ['tanda-bukti', 'tanda-bukti-keberatan'];

/** aksi after which another officer than the one who registered the case stands on the paper. */
const AKSI_PETUGAS: Readonly<Record<string, string>> = {
  'tanda-terima': 'serahkan',
  'permintaan-kelengkapan': 'mintaKelengkapan',
};

/** Everything a letter may look at. @throws Error when its berkas does not exist. */
export async function bacaModelSurat(kantor: Kantor, surat: Surat, penanda: Penanda): Promise<ModelSurat> {
  const { satkerId, jenis, berkasId } = surat;
  const [snapBerkas, snapPemohon] = await db().getAll(
    refBerkas(satkerId, jenis, berkasId),
    refPemohon(satkerId, jenis, berkasId),
  );
  const berkas = snapBerkas?.data() as Berkas | undefined;
  if (!berkas) throw new Error(`Letter ${surat.id} belongs to no berkas`);
  const [pejabat, petugas] = await Promise.all([
    bacaPenanda(kantor, berkas, penanda, surat.tanggal),
    bacaPejabat(satkerId, petugasSurat(surat, berkas)),
  ]);
  return {
    satker: kantor.satker,
    berkas,
    pemohon: snapPemohon?.data() ?? {},
    surat,
    jelas: berkas.jamHukum ? jelaskan(berkas.jamHukum, kantor.kalender) : [],
    penanda: pejabat,
    ...(petugas ? { petugas } : {}),
    ...(BERKODE.includes(surat.templat) ? { kodeLacak: kodeLacak(satkerId, berkasId) } : {}),
  };
}

/** Who signs for the office: of several who hold the role, the one who worked on this case. */
async function bacaPenanda(
  { satker }: Kantor,
  { pelaku }: Berkas,
  penanda: Penanda,
  tanggal: string,
): Promise<Pejabat> {
  const peran = penanda === 'ATASAN_PPID' ? 'ATASAN_PPID' : 'PPID';
  const pemegang = await pemegangPeran(satker.id, peran, satker.jenjang, tanggal);
  const ikut = new Set(Object.values(pelaku));
  const pejabat = pemegang.find(({ uid }) => ikut.has(uid)) ?? pemegang[0];
  return { nama: pejabat?.nama ?? '', jabatan: pejabat?.jabatan ?? NAMA_PERAN[peran] };
}

/** The officer a letter names: who registered the case (dossier D.2), asked for the rest, or handed the answer over. */
function petugasSurat({ templat }: Surat, { pelaku, dibukaOleh }: Berkas): string {
  const aksi = AKSI_PETUGAS[templat];
  return aksi === undefined ? dibukaOleh : (pelaku[aksi] ?? '');
}
