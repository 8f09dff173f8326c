import { BUTIR_KPU_RI } from '@ppid/domain/formulir/keputusanKpuRi';
import { isiButirDari, type IsiButir } from '@ppid/domain/pengecualian/keputusan';
import type { Isi } from '../../lib/isian.js';
import { useIsian } from '../../lib/use-isian.js';
import { Dialog } from '../dialog.js';
import { FormulirView } from '../formulir.js';

/** An item as it was typed, to be changed again, and as it goes to the server. */
export interface ButirTerisi {
  ketikan: Isi;
  isi: IsiButir;
}

interface Props {
  judul: string;
  awal: Isi;
  /** What the server found wrong with it. */
  galat: Record<string, string>;
  onIsi: (butir: ButirTerisi) => void;
  onClose: () => void;
}

/** Where the server names a part of the period, the form has the field that decides on it. */
const keBidang = ({ tanpaBatas, ...lain }: Record<string, string>): Record<string, string> =>
  tanpaBatas === undefined ? lain : { caraBerakhir: tanpaBatas, ...lain };

export function DialogButir({ judul, awal, galat, onIsi, onClose }: Props) {
  const isian = useIsian(BUTIR_KPU_RI, awal, keBidang(galat));
  return (
    <Dialog judul={judul} onClose={onClose} lebar>
      <FormulirView
        formulir={BUTIR_KPU_RI}
        isi={isian.isi}
        galat={isian.galat}
        alasan={Object.keys(isian.galat).length > 0 ? 'Periksa isian yang ditandai.' : ''}
        sibuk={false}
        labelKirim="Simpan butir"
        catatan={null}
        onChange={isian.ubah}
        onCatatan={() => undefined}
        onSubmit={() => {
          const { data, galat: salah } = isian.periksa();
          const isi = data && isiButirDari(data);
          if (isi) onIsi({ ketikan: isian.isi, isi });
          return Promise.resolve(salah ?? {});
        }}
      >
        <button type="button" className="tombol-tautan" onClick={onClose}>
          Batal
        </button>
      </FormulirView>
    </Dialog>
  );
}
