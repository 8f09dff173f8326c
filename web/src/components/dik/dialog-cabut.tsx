import { CABUT_BUTIR } from '@ppid/domain/formulir/butir';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { cabutButir } from '../../data/dik.js';
import { DialogTerbuka } from './dialog-terbuka.js';

interface Props {
  butir: Butir;
  /** Refusals that rest on it. */
  penolakan: number;
  onClose: () => void;
  onSelesai: () => void;
}

export function DialogCabut({ penolakan, ...lain }: Props) {
  return (
    <DialogTerbuka
      {...lain}
      formulir={CABUT_BUTIR}
      penolakan={
        penolakan === 0
          ? 'Sekarang tidak ada penolakan yang mengutip butir ini.'
          : `${penolakan} penolakan yang mengutip butir ini dikembalikan untuk diputus kembali; pemohonnya diberi tahu.`
      }
      labelKirim="Cabut pengecualian"
      kirim={cabutButir}
    />
  );
}
