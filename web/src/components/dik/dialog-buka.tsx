import { useState } from 'react';
import { formulirBukaButir } from '@ppid/domain/formulir/butir';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { bukaButirDik } from '../../data/dik.js';
import { useHari } from '../../lib/use-dik.js';
import { DialogFormulir } from '../dialog-formulir.js';

interface Props {
  butir: Butir;
  onClose: () => void;
  onSelesai: () => void;
}

export function DialogBuka({ butir, onClose, onSelesai }: Props) {
  const hari = useHari();
  const [formulir] = useState(() => formulirBukaButir(butir));
  return (
    <DialogFormulir
      formulir={formulir}
      akibat={
        <>
          <p>
            <b>Butir ini terbuka untuk umum sejak saat ini; tidak ada jalan untuk menutupnya lagi.</b>
          </p>
          <ul className="daftar-titik">
            <li>
              Permohonan baru tidak dapat ditolak karena butir ini. Penolakan yang sudah ada tidak berubah.
            </li>
            <li>Dokumennya tetap tertutup sampai PPID memeriksa data pribadi di dalamnya.</li>
            <li>PPID dan Atasan PPID menerima surel, dan nama Anda tercatat pada riwayat.</li>
          </ul>
        </>
      }
      labelKirim="Buka untuk umum"
      batas={{ tanggal: { min: butir.penetapan.tanggal, maks: hari } }}
      kirim={async (isi) => {
        await bukaButirDik(butir.id, isi);
      }}
      onSelesai={onSelesai}
      onClose={onClose}
    />
  );
}
