import type { TulisKeputusan } from '../../lib/use-tulis-keputusan.js';
import { FormulirView } from '../formulir.js';

interface Props {
  tulis: TulisKeputusan;
  judul: string;
  keterangan?: string;
  onLanjut: () => Promise<Record<string, string>>;
}

/** What a decision of KPU RI rests on; what is wrong with its items is said at the items. */
export function DasarKeputusan({ tulis, judul, keterangan, onLanjut }: Props) {
  const { formulir, isian, alasan, sibuk } = tulis;
  return (
    <section className="kartu" aria-labelledby="dasar-keputusan">
      <h2 id="dasar-keputusan">{judul}</h2>
      {keterangan && <p className="redup">{keterangan}</p>}
      <FormulirView
        formulir={formulir}
        isi={isian.isi}
        galat={Object.fromEntries(Object.entries(isian.galat).filter(([k]) => !k.startsWith('butir')))}
        alasan={alasan}
        sibuk={sibuk}
        labelKirim="Lanjut: lihat akibatnya"
        catatan={null}
        onChange={(kunci, nilai) => {
          isian.ubah(kunci, nilai);
          tulis.dasarBerubah();
        }}
        onCatatan={() => undefined}
        onSubmit={onLanjut}
      />
    </section>
  );
}
