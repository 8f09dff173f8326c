import { useId, useRef, useState, type FormEvent } from 'react';
import { BATAS } from '@ppid/domain/dokumen/batas';
import { TIPE_DIDUKUNG } from '@ppid/domain/dokumen/tipe';
import type { Dokumen, Kategori } from '@ppid/domain/dokumen/types';
import type { Jenis } from '@ppid/domain/sop/types';
import { uploadDokumen } from '../../data/dokumen.js';
import { NAMA_KATEGORI } from '../../lib/jenis.js';
import { useAkun } from '../../session/session.js';
import { PesanGagal } from '../pesan.js';

const TIPE: readonly string[] = TIPE_DIDUKUNG;

/** What the rules would refuse anyway, said before a slow line has carried fifty megabytes. */
function keberatanFile(file: File): string | null {
  if (file.size === 0) return 'Berkas kosong. Pindai ulang, lalu unggah lagi.';
  if (file.size > BATAS.ukuranBita) return 'Berkas lebih besar dari 50 MB. Perkecil atau pecah dahulu.';
  if (!TIPE.includes(file.type)) return 'Hanya PDF, JPEG, PNG, TIFF, atau WebP yang diterima.';
  return null;
}

interface Props {
  jenis: Jenis;
  berkasId: string;
  dokumen: Dokumen[];
}

export function Unggah({ jenis, berkasId, dokumen }: Props) {
  const { satkerId, uid } = useAkun();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [kategori, setKategori] = useState<Kategori>('lampiran');
  const [persen, setPersen] = useState<number | null>(null);
  const [pesan, setPesan] = useState('');
  const [dikirim, setDikirim] = useState<{ id: string; nama: string } | null>(null);
  const menunggu = dikirim && !dokumen.some((d) => d.id === dikirim.id);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const file = input.current?.files?.[0];
    if (!file) return setPesan('Pilih berkas yang akan diunggah.');
    const keberatan = keberatanFile(file);
    if (keberatan) return setPesan(keberatan);
    setPesan('');
    setPersen(0);
    try {
      const dokumenId = await uploadDokumen(
        { satkerId, jenis, berkasId, kategori, oleh: uid, file },
        setPersen,
      );
      setDikirim({ id: dokumenId, nama: file.name });
      if (input.current) input.current.value = '';
    } catch (error) {
      setPesan(error instanceof Error ? error.message : 'Unggahan gagal.');
    } finally {
      setPersen(null);
    }
  };

  return (
    <form className="unggah" onSubmit={(event) => void submit(event)} aria-label="Unggah dokumen">
      <div className="isian">
        <label htmlFor={`${id}-kategori`}>Kategori</label>
        <select
          id={`${id}-kategori`}
          value={kategori}
          onChange={(e) => setKategori(e.target.value as Kategori)}
        >
          {Object.entries(NAMA_KATEGORI).map(([nilai, label]) => (
            <option key={nilai} value={nilai}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="isian">
        <label htmlFor={`${id}-file`}>Berkas pindaian</label>
        <input id={`${id}-file`} ref={input} type="file" accept={TIPE.join(',')} />
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
      <button type="submit" className="tombol tombol-kedua" disabled={persen !== null}>
        {persen === null ? 'Unggah' : 'Mengunggah…'}
      </button>
    </form>
  );
}
