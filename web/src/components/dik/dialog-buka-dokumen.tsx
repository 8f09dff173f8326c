import type { Dokumen } from '@ppid/domain/dokumen/types';
import type { ButirDip } from '@ppid/domain/pengecualian/types';
import { bukaDokumenDik } from '../../data/dik.js';
import { DialogKonfirmasi } from '../dialog-konfirmasi.js';

interface Props {
  dip: ButirDip;
  dokumen: Dokumen;
  onClose: () => void;
}

export function DialogBukaDokumen({ dip, dokumen, onClose }: Props) {
  return (
    <DialogKonfirmasi
      judul="Buka dokumen"
      akibat={
        <>
          <p>
            <b>Salinan “{dokumen.nama}” menjadi dokumen biasa, apa adanya, tanpa penghitaman.</b>
          </p>
          <ul className="daftar-titik">
            <li>Semua staf kantor dapat membaca dan mengunduhnya.</li>
            <li>
              Untuk memberikannya kepada pemohon, unduh salinan itu, unggah ke berkas permohonannya, lalu
              lampirkan pada jawabannya.
            </li>
            <li>
              Dokumen aslinya tetap di tempatnya. Pembukaan ini dicatat dengan nama Anda dan tidak dapat
              ditarik.
            </li>
          </ul>
        </>
      }
      labelKirim="Buka dokumen"
      kirim={async () => {
        await bukaDokumenDik(dip.id, dokumen.id);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
