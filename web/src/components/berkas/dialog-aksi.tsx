import { useState } from 'react';
import { NAMA_PERAN, type Peran } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { cariFormulir } from '@ppid/domain/formulir/registry';
import type { Aksi } from '@ppid/domain/sop/types';
import { useTindakan } from '../../lib/use-tindakan.js';
import { Dialog } from '../dialog.js';
import { FormulirView } from '../formulir.js';
import { PilihDokumen } from './pilih-dokumen.js';

interface Props {
  berkas: Berkas;
  langkah: number;
  aksi: Aksi;
  peran: Peran;
  onClose: () => void;
  onDiterima: () => void;
}

export function DialogAksi({ berkas, langkah, aksi, peran, onClose, onDiterima }: Props) {
  const [dokumenIds, setDokumenIds] = useState<string[]>([]);
  const formulir = aksi.formulir ? (cariFormulir(aksi.formulir) ?? null) : null;
  const tindakan = useTindakan(
    { jenis: berkas.jenis, berkasId: berkas.id, langkah, aksi: aksi.kode, peran, formulir, dokumenIds },
    onDiterima,
  );
  const kini = berkas.langkahAktif;
  // While this very tindakan is in flight the berkas may already show its effect: that is no warning.
  const berpindah = kini?.no !== langkah && !tindakan.sibuk;
  return (
    <Dialog judul={aksi.label} onClose={onClose}>
      <p className="redup">
        Langkah {langkah} · sebagai {NAMA_PERAN[peran]}
      </p>
      {berpindah && (
        <p className="pesan pesan-ingat" role="status">
          {kini
            ? `Sementara itu berkas sudah berpindah ke langkah ${kini.no}.`
            : 'Sementara itu berkas sudah selesai.'}
        </p>
      )}
      <FormulirView
        formulir={formulir}
        isi={tindakan.isi}
        galat={tindakan.galat}
        alasan={tindakan.alasan}
        sibuk={tindakan.sibuk}
        labelKirim={aksi.label}
        catatan={tindakan.catatan}
        onChange={tindakan.ubah}
        onCatatan={tindakan.setCatatan}
        onSubmit={tindakan.kirim}
        sisipan={<PilihDokumen berkasId={berkas.id} terpilih={dokumenIds} onChange={setDokumenIds} />}
      >
        <button type="button" className="tombol-tautan" onClick={onClose}>
          Batal
        </button>
      </FormulirView>
    </Dialog>
  );
}
