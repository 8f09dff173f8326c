import { useEffect, useId, useState, type DragEvent, type ReactNode } from 'react';
import type { Kategori } from '@ppid/domain/dokumen/types';
import { keteranganFile, terimaFile } from '../lib/periksa-file.js';

interface Props {
  label: string;
  kategori: Kategori;
  galat: readonly string[];
  onPilih: (files: File[]) => void;
  /** Whether to say which types and sizes are taken. */
  bantuan?: boolean;
  children?: ReactNode;
}

/** A file let go beside the field would replace the page, and what was typed with it. */
function useTanpaPindahHalaman(): void {
  useEffect(() => {
    const tahan = (event: Event): void => event.preventDefault();
    window.addEventListener('dragover', tahan);
    window.addEventListener('drop', tahan);
    return () => {
      window.removeEventListener('dragover', tahan);
      window.removeEventListener('drop', tahan);
    };
  }, []);
}

/** Chooses files with the keyboard, the mouse, by dragging them here, or with the camera of a phone. */
export function PilihFile({ label, kategori, galat, onPilih, bantuan = true, children }: Props) {
  const id = useId();
  const [diatas, setDiatas] = useState(false);
  useTanpaPindahHalaman();
  const lepas = (event: DragEvent): void => {
    event.preventDefault();
    setDiatas(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onPilih(files);
  };
  const ambil = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    // The same file can be chosen again after it was put right.
    input.value = '';
    if (files.length > 0) onPilih(files);
  };
  return (
    <div className={galat.length > 0 ? 'isian isian-galat' : 'isian'}>
      <label htmlFor={id}>{label}</label>
      <div
        className={diatas ? 'jatuhan jatuhan-diatas' : 'jatuhan'}
        onDragOver={() => setDiatas(true)}
        onDragLeave={() => setDiatas(false)}
        onDrop={lepas}
      >
        <input
          id={id}
          type="file"
          multiple
          accept={terimaFile(kategori)}
          data-kategori={kategori}
          aria-describedby={`${id}-bantuan ${id}-galat`}
          onChange={(e) => ambil(e.target)}
        />
        <span className="jatuhan-ajakan" aria-hidden="true">
          atau seret file ke sini
        </span>
        <label className="tombol-kecil jatuhan-foto">
          Ambil foto
          <input
            className="hanya-pembaca"
            type="file"
            accept="image/*"
            capture="environment"
            onChange={(e) => ambil(e.target)}
          />
        </label>
      </div>
      <p id={`${id}-bantuan`} className="bantuan">
        {bantuan && keteranganFile(kategori)}
      </p>
      {children}
      <div id={`${id}-galat`} role="alert">
        {galat.map((satu) => (
          <p key={satu} className="galat">
            {satu}
          </p>
        ))}
      </div>
    </div>
  );
}
