import { fetchBlob } from '../data/storage.js';
import { saveBlob, toFileName } from '../lib/unduh.js';
import { TombolKerja } from './tombol-kerja.js';

interface Props {
  path: string;
  nama: string;
  label: string;
}

/** Downloads through the SDK, so that the storage rules see who asks; there are no public links. */
export function Unduh({ path, nama, label }: Props) {
  const unduh = async () => saveBlob(await fetchBlob(path), toFileName(nama));
  return (
    <span className="unduh">
      <TombolKerja
        label={label}
        selama="Mengunduh…"
        apa={nama}
        kerja={unduh}
        gagal="Tidak dapat mengunduh."
      />
    </span>
  );
}
