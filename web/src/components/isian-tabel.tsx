import { useEffect, useRef, useState } from 'react';
import type { Bidang } from '@ppid/domain/formulir/types';
import { barisKosong, type Baris } from '../lib/isian.js';
import { Isian, Wajib } from './isian.js';

interface Props {
  /** Of the field; the controls carry `{id}.{row}.{column}`, as the messages are named. */
  id: string;
  bidang: Bidang;
  nilai: readonly Baris[];
  /** Messages of the whole form. */
  galat: Readonly<Record<string, string>>;
  wajib: boolean;
  onChange: (nilai: Baris[]) => void;
}

const MAKS_BAKU = 100;

/** Side by side under one head, as long as that leaves room to write. */
const jajar = ({ kolom = [] }: Bidang): boolean =>
  kolom.length <= 5 && kolom.every(({ jenis }) => jenis !== 'paragraf' && jenis !== 'pilihanBanyak');

/**
 * Rows of a tabel. Each row is a group with labels of its own, so that it reads the same beside a screen reader and on a
 * phone; where there is room the style sheet shows the labels once, above the first row.
 */
export function IsianTabel({ id, bidang, nilai, galat, wajib, onChange }: Props) {
  const { kolom = [], maks = MAKS_BAKU } = bidang;
  const ref = useRef<HTMLFieldSetElement>(null);
  const [tuju, setTuju] = useState<string | null>(null);
  const [kabar, setKabar] = useState('');
  const umum = galat[bidang.kunci];
  const idSel = (baris: number, kunci: string): string => `${id}.${baris}.${kunci}`;
  const pertama = (baris: number): string => idSel(baris, kolom[0]?.kunci ?? '');

  useEffect(() => {
    if (tuju !== null) ref.current?.querySelector<HTMLElement>(`[id="${tuju}"]`)?.focus();
  }, [tuju, nilai.length]);

  const tambah = () => {
    onChange([...nilai, barisKosong(bidang)]);
    setTuju(pertama(nilai.length));
    setKabar(`Baris ${nilai.length + 1} ditambahkan.`);
  };
  const hapus = (baris: number) => {
    onChange(nilai.filter((_, i) => i !== baris));
    setTuju(pertama(Math.max(0, baris - 1)));
    setKabar(`Baris ${baris + 1} dihapus.`);
  };
  return (
    <fieldset
      ref={ref}
      id={id}
      tabIndex={-1}
      className={umum ? 'isian isian-galat tabel-isian' : 'isian tabel-isian'}
      aria-invalid={umum !== undefined}
      aria-describedby={`${id}-bantuan ${id}-galat`}
    >
      <legend>
        {bidang.label}
        {wajib && <Wajib />}
      </legend>
      <p id={`${id}-bantuan`} className="bantuan">
        {bidang.bantuan}
      </p>
      {nilai.map((baris, i) => (
        <fieldset
          // Rows have no name of their own; the controls hold nothing that is not in `nilai`.
          key={i}
          className={jajar(bidang) ? 'baris-isian baris-jajar' : 'baris-isian'}
          data-uji={`baris-${bidang.kunci}`}
        >
          <legend>
            {bidang.label} {i + 1}
          </legend>
          {kolom.map((k) => (
            <Isian
              key={k.kunci}
              id={idSel(i, k.kunci)}
              bidang={{ ...k, kunci: `${bidang.kunci}.${i}.${k.kunci}` }}
              nilai={baris[k.kunci] ?? ''}
              galat={galat[`${bidang.kunci}.${i}.${k.kunci}`]}
              wajib={k.wajib}
              onChange={(isi) => onChange(nilai.map((b, ke) => (ke === i ? { ...b, [k.kunci]: isi } : b)))}
            />
          ))}
          {nilai.length > 1 && (
            <button
              type="button"
              className="tombol-kecil"
              aria-label={`Hapus ${bidang.label} ${i + 1}`}
              onClick={() => hapus(i)}
            >
              Hapus
            </button>
          )}
        </fieldset>
      ))}
      <p id={`${id}-galat`} className="galat">
        {umum}
      </p>
      <p className="hanya-pembaca" role="status">
        {kabar}
      </p>
      <div>
        <button type="button" className="tombol-kecil" disabled={nilai.length >= maks} onClick={tambah}>
          Tambah baris
        </button>
      </div>
    </fieldset>
  );
}
