import { RUPA_DOKUMEN, type Folder } from '@ppid/domain/akses/baris';
import type { BarisSel, Penanya } from '@ppid/domain/akses/sel';
import { KATEGORI, KELAS } from '@ppid/domain/dokumen/types';
import { JENIS, type Jenis } from '@ppid/domain/sop/types';
import {
  deleteObject,
  getMetadata,
  list,
  ref,
  updateMetadata,
  uploadBytes,
  type FirebaseStorage,
  type UploadMetadata,
} from 'firebase/storage';
import { KANTOR, uidPenanya } from './penanya.js';

let urut = 0;
const idBaru = (): string => `baru-${String((urut += 1))}`;

export const ISI = new TextEncoder().encode('%PDF-1.7 uji');

/** What the web app says about an upload. */
export function keterangan(uid: string, ubah: UploadMetadata = {}): UploadMetadata {
  return { contentType: 'application/pdf', customMetadata: { nama: 'surat.pdf', oleh: uid }, ...ubah };
}

/** `nama` is the last part of the path, or the file's name where the folder tells its extension. */
export function jalur(tempat: Folder, keadaan: string, jenis: Jenis | null, nama: string): string {
  const [folder = '', rupa = ''] = tempat.split('/');
  switch (folder) {
    case 'masuk':
      return `masuk/${KANTOR}/${jenis ?? 'permohonan'}/b1/${keadaan === 'menimpa' ? 'lampiran' : keadaan}/${nama}`;
    case 'dokumen':
      return `dokumen/${KANTOR}/${keadaan}/${nama}/${rupa}`;
    case 'surat':
    case 'laporan':
      return `${folder}/${KANTOR}/${nama}.${rupa === 'lain' ? 'pdf.html' : rupa}`;
    default:
      return `${folder === 'karantina' ? folder : 'lain'}/${KANTOR}/${nama}`;
  }
}

const DOKUMEN = [...RUPA_DOKUMEN, 'dokumen/lain'] as const;
const LAIN = ['surat/pdf', 'surat/lain', 'laporan/pdf', 'laporan/xlsx', 'laporan/lain', 'karantina'] as const;

/** Stores one file for every place and state of the table; `penyimpanan` must be one the rules do not concern. */
export async function isikanStorage(penyimpanan: FirebaseStorage): Promise<void> {
  const semua = [
    ...JENIS.flatMap((jenis) => KATEGORI.map((kategori) => jalur('masuk', kategori, jenis, 'ada'))),
    ...DOKUMEN.flatMap((tempat) => KELAS.map((kelas) => jalur(tempat, kelas, null, 'ada'))),
    ...[...LAIN, 'lainDiAkar' as const].map((tempat) => jalur(tempat, '', null, 'ada')),
  ];
  await Promise.all(semua.map((tujuan) => uploadBytes(ref(penyimpanan, tujuan), ISI, keterangan('server'))));
}

/** Does, as this Penanya, what the row of the table says. */
export function mintaStorage(
  penyimpanan: FirebaseStorage,
  baris: BarisSel<Folder>,
  penanya: Penanya,
): Promise<unknown> {
  const { tempat, keadaan, jenis, operasi } = baris;
  const ada = ref(penyimpanan, jalur(tempat, keadaan, jenis, 'ada'));
  switch (operasi) {
    case 'get':
      return getMetadata(ada);
    case 'list':
      return list(ada.parent ?? ada, { maxResults: 1 });
    case 'create': {
      const nama = keadaan === 'menimpa' ? 'ada' : idBaru();
      const tujuan = ref(penyimpanan, jalur(tempat, keadaan, jenis, nama));
      return uploadBytes(tujuan, ISI, keterangan(uidPenanya(penanya)));
    }
    case 'update':
      return updateMetadata(ada, { customMetadata: { nama: 'lain.pdf', oleh: uidPenanya(penanya) } });
    case 'delete':
      return deleteObject(ada);
  }
}
