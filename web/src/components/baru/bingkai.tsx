import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Formulir } from '@ppid/domain/formulir/types';
import type { Sop } from '@ppid/domain/sop/types';
import type { Batas } from '../../lib/isian.js';
import type { TindakanForm } from '../../lib/use-tindakan.js';
import { FormulirView } from '../formulir.js';
import { Pemberitahuan } from './pemberitahuan.js';

interface Props {
  sop: Sop;
  judul: string;
  formulir: Formulir | null;
  tindakan: TindakanForm;
  batas?: Batas;
  sisip?: Readonly<Record<string, ReactNode>>;
  tanda?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Instead of the form, once it was accepted and something still has to leave. */
  ganti?: ReactNode;
}

/** The page of a form that opens a berkas. */
export function Bingkai({ sop, judul, formulir, tindakan, sisip, tanda, ganti }: Props) {
  return (
    <div className="sempit">
      <title>{`${judul} — PPID KPU`}</title>
      <h1>{judul}</h1>
      {ganti ?? (
        <>
          <p className="redup">
            SOP: {sop.kepala.alias ?? sop.kepala.nama}. Kolom bertanda <span className="wajib">*</span> wajib
            diisi.
          </p>
          {formulir?.bidang.some((b) => b.kunci === 'persetujuanDataPribadi') && <Pemberitahuan />}
          <div className="kartu">
            <FormulirView
              formulir={formulir}
              isi={tindakan.isi}
              galat={tindakan.galat}
              peringatan={tindakan.peringatan}
              sembunyi={tindakan.sembunyi}
              alasan={tindakan.alasan}
              sibuk={tindakan.sibuk}
              labelKirim={judul}
              catatan={null}
              onChange={tindakan.ubah}
              onCatatan={tindakan.setCatatan}
              onSubmit={tindakan.kirim}
              {...(sisip && { sisip })}
              {...(tanda && { tanda })}
            >
              <Link className="tombol-tautan" to="/">
                Batal
              </Link>
            </FormulirView>
          </div>
        </>
      )}
    </div>
  );
}
