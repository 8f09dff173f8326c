import { CABUT_BUTIR } from '@ppid/domain/formulir/butir';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { cabutButir } from '../../data/dik.js';
import { useHari } from '../../lib/use-dik.js';
import { DialogFormulir } from '../dialog-formulir.js';

interface Props {
  butir: Butir;
  /** Refusals that rest on it. */
  penolakan: number;
  onClose: () => void;
  onSelesai: () => void;
}

export function DialogCabut({ butir, penolakan, onClose, onSelesai }: Props) {
  const hari = useHari();
  return (
    <DialogFormulir
      formulir={CABUT_BUTIR}
      akibat={
        <>
          <p>
            <b>Butir ini terbuka untuk umum sejak saat ini; tidak ada jalan untuk menutupnya lagi.</b>
          </p>
          <ul className="daftar-titik">
            <li>
              {penolakan === 0
                ? 'Sekarang tidak ada penolakan yang mengutip butir ini.'
                : `${penolakan} penolakan yang mengutip butir ini dikembalikan untuk diputus lagi; pemohonnya diberi tahu.`}
            </li>
            <li>Dokumennya tetap tertutup sampai PPID memeriksa data pribadi di dalamnya.</li>
            <li>PPID dan Atasan PPID menerima surel, dan nama Anda tercatat pada riwayat.</li>
          </ul>
        </>
      }
      labelKirim="Cabut pengecualian"
      batas={{ tanggal: { min: butir.penetapan.tanggal, maks: hari } }}
      kirim={async (isi) => {
        await cabutButir(butir.id, isi);
      }}
      onSelesai={onSelesai}
      onClose={onClose}
    />
  );
}
