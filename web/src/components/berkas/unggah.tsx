import { useId, useRef, useState } from 'react';
import type { Dokumen, Kategori } from '@ppid/domain/dokumen/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { uploadDokumen } from '../../data/dokumen.js';
import { NAMA_KATEGORI } from '../../lib/jenis.js';
import { galatFile, TIPE_FILE } from '../../lib/periksa-file.js';
import { useAkun } from '../../session/session.js';
import { PesanGagal } from '../pesan.js';

interface Props {
  jenis: Jenis;
  berkasId: string;
  dokumen: Dokumen[];
  /** Kategori that my roles may upload here. */
  boleh: readonly Kategori[];
  kategoriAwal?: Kategori;
  /** Inside another form, where a form of its own is not allowed. */
  dalam?: boolean;
  onTerkirim?: (dokumenId: string) => void;
}

export function Unggah({ jenis, berkasId, dokumen, boleh, kategoriAwal, dalam = false, onTerkirim }: Props) {
  const { satkerId, uid } = useAkun();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [kategori, setKategori] = useState<Kategori | undefined>(
    boleh.find((k) => k === (kategoriAwal ?? 'lampiran')) ?? boleh[0],
  );
  const [persen, setPersen] = useState<number | null>(null);
  const [pesan, setPesan] = useState('');
  const [dikirim, setDikirim] = useState<{ id: string; nama: string } | null>(null);
  const menunggu = dikirim && !dokumen.some((d) => d.id === dikirim.id);

  const kirim = async () => {
    const file = input.current?.files?.[0];
    if (!file || !kategori) return setPesan('Pilih berkas yang akan diunggah.');
    const galat = galatFile(file);
    if (galat) return setPesan(galat);
    setPesan('');
    setPersen(0);
    try {
      const dokumenId = await uploadDokumen(
        { satkerId, jenis, berkasId, kategori, oleh: uid, file },
        setPersen,
      );
      setDikirim({ id: dokumenId, nama: file.name });
      onTerkirim?.(dokumenId);
      if (input.current) input.current.value = '';
    } catch (error) {
      setPesan(error instanceof Error ? error.message : 'Unggahan gagal.');
    } finally {
      setPersen(null);
    }
  };

  const isi = (
    <>
      <div className="isian">
        <label htmlFor={`${id}-kategori`}>Kategori</label>
        <select
          id={`${id}-kategori`}
          value={kategori}
          onChange={(e) => setKategori(e.target.value as Kategori)}
        >
          {boleh.map((nilai) => (
            <option key={nilai} value={nilai}>
              {NAMA_KATEGORI[nilai]}
            </option>
          ))}
        </select>
      </div>
      <div className="isian">
        <label htmlFor={`${id}-file`}>Berkas pindaian</label>
        <input id={`${id}-file`} ref={input} type="file" accept={TIPE_FILE.join(',')} />
        <p className="bantuan">PDF, JPEG, PNG, TIFF, atau WebP; paling besar 50 MB.</p>
      </div>
      {pesan && <PesanGagal>{pesan}</PesanGagal>}
      {persen !== null && (
        <progress max={100} value={persen} aria-label="Kemajuan unggahan">
          {persen}%
        </progress>
      )}
      {menunggu && (
        <p className="redup" role="status">
          “{dikirim.nama}” terkirim, sedang diproses…
        </p>
      )}
      <button
        type={dalam ? 'button' : 'submit'}
        className="tombol tombol-kedua"
        disabled={persen !== null}
        onClick={dalam ? () => void kirim() : undefined}
      >
        {persen === null ? 'Unggah' : 'Mengunggah…'}
      </button>
    </>
  );
  if (dalam) {
    return (
      <div className="unggah" role="group" aria-label="Unggah dokumen">
        {isi}
      </div>
    );
  }
  return (
    <form
      className="unggah"
      aria-label="Unggah dokumen"
      onSubmit={(event) => {
        event.preventDefault();
        void kirim();
      }}
    >
      {isi}
    </form>
  );
}
