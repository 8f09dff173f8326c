import { formulirBukaButir } from '@ppid/domain/formulir/butir';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { bukaButirDik } from '../../data/dik.js';
import { DialogTerbuka } from './dialog-terbuka.js';

interface Props {
  butir: Butir;
  onClose: () => void;
  onSelesai: () => void;
}

export function DialogBuka(props: Props) {
  return (
    <DialogTerbuka
      {...props}
      formulir={formulirBukaButir(props.butir)}
      penolakan="Permohonan baru tidak dapat ditolak karena butir ini. Penolakan yang sudah ada tidak berubah."
      labelKirim="Buka untuk umum"
      kirim={bukaButirDik}
    />
  );
}
