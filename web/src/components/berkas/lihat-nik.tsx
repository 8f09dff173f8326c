import { useState } from 'react';
import type { Jenis } from '@ppid/domain/sop/types';
import { lihatNik } from '../../data/pribadi.js';
import { DialogAlasan } from '../dialog-alasan.js';

interface Props {
  jenis: Jenis;
  berkasId: string;
  samar: string;
  /** Whether one of my roles may ask for it. */
  boleh: boolean;
}

/** The NIK masked; who needs it whole gives a reason, sees it once, and is logged (dossier H.3). */
export function LihatNik({ jenis, berkasId, samar, boleh }: Props) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <>
      <span className="angka">{samar}</span>{' '}
      {boleh && (
        <button type="button" className="tombol-tautan" onClick={() => setTerbuka(true)}>
          Tampilkan NIK (dicatat)
        </button>
      )}
      {terbuka && (
        <DialogAlasan
          judul="NIK pemohon"
          keterangan="Siapa yang membuka NIK, kapan, dan alasannya dicatat."
          label="Alasan membuka"
          labelKirim="Buka"
          kirim={(alasan) => lihatNik({ jenis, berkasId, alasan })}
          hasil={({ nik }) => <p className="angka">{nik}</p>}
          onClose={() => setTerbuka(false)}
        />
      )}
    </>
  );
}
