import { useState } from 'react';
import { fetchBlob } from '../data/storage.js';
import { saveBlob, toFileName } from '../lib/unduh.js';

interface Props {
  path: string;
  nama: string;
  label: string;
}

/** Downloads through the SDK, so that the storage rules see who asks; there are no public links. */
export function Unduh({ path, nama, label }: Props) {
  const [sibuk, setSibuk] = useState(false);
  const [pesan, setPesan] = useState('');
  const unduh = async () => {
    setSibuk(true);
    setPesan('');
    try {
      saveBlob(await fetchBlob(path), toFileName(nama));
    } catch (error) {
      setPesan(error instanceof Error ? error.message : 'Tidak dapat mengunduh.');
    } finally {
      setSibuk(false);
    }
  };
  return (
    <span className="unduh">
      <button
        type="button"
        className="tombol-kecil"
        disabled={sibuk}
        aria-label={`${label}: ${nama}`}
        onClick={() => void unduh()}
      >
        {sibuk ? 'Mengunduh…' : label}
      </button>
      {pesan && (
        <span className="galat" role="alert">
          {pesan}
        </span>
      )}
    </span>
  );
}
