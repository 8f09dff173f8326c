import { useState, type ReactNode } from 'react';
import type { Formulir } from '@ppid/domain/formulir/types';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { useHari } from '../../lib/use-dik.js';
import { DialogFormulir } from '../dialog-formulir.js';

interface Props {
  butir: Butir;
  formulir: Formulir;
  /** What becomes of refusals. */
  penolakan: ReactNode;
  labelKirim: string;
  kirim: (butirId: string, isi: Record<string, unknown>) => Promise<unknown>;
  onClose: () => void;
  onSelesai: () => void;
}

/** Two ways of making an item public before its end, with one consequence. */
export function DialogTerbuka({ butir, formulir, penolakan, labelKirim, kirim, onClose, onSelesai }: Props) {
  const hari = useHari();
  // What is being typed must not change under the hand.
  const [tetap] = useState(formulir);
  return (
    <DialogFormulir
      formulir={tetap}
      akibat={
        <>
          <p>
            <b>Butir ini terbuka untuk umum sejak saat ini; tidak ada jalan untuk menutupnya lagi.</b>
          </p>
          <ul className="daftar-titik">
            <li>{penolakan}</li>
            <li>Dokumennya tetap tertutup sampai PPID memeriksa data pribadi di dalamnya.</li>
            <li>PPID dan Atasan PPID menerima surel, dan nama Anda tercatat pada riwayat.</li>
          </ul>
        </>
      }
      labelKirim={labelKirim}
      batas={{ tanggal: { min: butir.penetapan.tanggal, maks: hari } }}
      kirim={async (isi) => {
        await kirim(butir.id, isi);
      }}
      onSelesai={onSelesai}
      onClose={onClose}
    />
  );
}
