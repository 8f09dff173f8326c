import type { ReactNode } from 'react';
import type { Formulir } from '@ppid/domain/formulir/types';
import type { Batas, Isi } from '../lib/isian.js';
import { usePanggilan } from '../lib/use-panggilan.js';
import { Dialog } from './dialog.js';
import { FormulirView } from './formulir.js';

interface Props {
  formulir: Formulir;
  /** What will happen, in plain words, before anything is filled in. */
  akibat: ReactNode;
  labelKirim: string;
  kirim: (data: Record<string, unknown>) => Promise<void>;
  batas?: Batas;
  awal?: Isi;
  /** A remark beside single options of a field. */
  tanda?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Sent and accepted. */
  onSelesai: () => void;
  onClose: () => void;
}

/** A form for one call of the server: what it will do, the fields, the messages beside them. */
export function DialogFormulir(props: Props) {
  const { formulir, akibat, labelKirim, kirim, batas, awal, tanda, onSelesai, onClose } = props;
  const panggilan = usePanggilan(
    formulir,
    async (data) => {
      await kirim(data);
      onSelesai();
    },
    { ...(batas ? { batas } : {}), ...(awal ? { awal } : {}) },
  );
  return (
    <Dialog judul={formulir.judul} onClose={onClose}>
      <div className="pesan pesan-ingat" data-uji="akibat">
        {akibat}
      </div>
      <FormulirView
        formulir={formulir}
        isi={panggilan.isi}
        galat={panggilan.galat}
        alasan={panggilan.alasan}
        sibuk={panggilan.sibuk}
        labelKirim={labelKirim}
        catatan={null}
        onChange={panggilan.ubah}
        onCatatan={() => undefined}
        onSubmit={panggilan.kirim}
        {...(batas ? { batas } : {})}
        {...(tanda ? { tanda } : {})}
      >
        <button type="button" className="tombol-tautan" onClick={onClose}>
          Batal
        </button>
      </FormulirView>
    </Dialog>
  );
}
