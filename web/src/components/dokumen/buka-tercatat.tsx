import { useState } from 'react';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { bukaGudangTercatat, type Gudang } from '../../lib/gudang-halaman.js';
import { DialogAlasan } from '../dialog-alasan.js';

interface Props {
  dokumen: Dokumen;
  halaman: number;
  onBuka: (gudang: Gudang) => void;
}

/** An excluded document opens with a reason; each page that is then looked at is a line in the log. */
export function BukaTercatat({ dokumen, halaman, onBuka }: Props) {
  const [tanya, setTanya] = useState(false);
  const buka = async (alasan: string): Promise<void> => {
    const gudang = bukaGudangTercatat(dokumen, alasan);
    await gudang.ambil(halaman, 1280);
    onBuka(gudang);
  };
  return (
    <>
      <p>
        Dokumen ini berisi informasi yang dikecualikan. Setiap halaman yang Anda buka dicatat dengan
        alasannya.
      </p>
      <button type="button" className="tombol" onClick={() => setTanya(true)}>
        Buka dengan alasan
      </button>
      {tanya && (
        <DialogAlasan
          judul="Buka dokumen yang dikecualikan"
          keterangan="Nama Anda tertulis di atas gambar, dan setiap halaman yang dibuka dicatat."
          label="Alasan membuka"
          labelKirim="Buka"
          kirim={buka}
          hasil={null}
          onClose={() => setTanya(false)}
        />
      )}
    </>
  );
}
