import { useId, useRef, type FormEvent, type ReactNode } from 'react';
import type { Formulir } from '@ppid/domain/formulir/types';
import { isWajib, nilaiKosong, type Isi, type Nilai } from '../lib/isian.js';
import { Isian } from './isian.js';
import { PesanGagal } from './pesan.js';

interface Props {
  formulir: Formulir | null;
  isi: Isi;
  galat: Record<string, string>;
  alasan: string;
  sibuk: boolean;
  labelKirim: string;
  /** The optional note of every tindakan; null hides it. */
  catatan: string | null;
  onChange: (kunci: string, nilai: Nilai) => void;
  onCatatan: (nilai: string) => void;
  onSubmit: () => Promise<Record<string, string>>;
  /** Further controls between the fields and the buttons. */
  sisipan?: ReactNode;
  children?: ReactNode;
}

/** A form made of field descriptors. After a refusal the focus goes to the first field that was refused. */
export function FormulirView(props: Props) {
  const { formulir, isi, galat, alasan, sibuk, catatan } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const ditolak = await props.onSubmit();
    const pertama = formulir?.bidang.find((b) => ditolak[b.kunci] !== undefined);
    if (pertama) form.current?.querySelector<HTMLElement>(`[id="${id}-${pertama.kunci}"]`)?.focus();
  };
  const lain = Object.entries(galat).filter(([kunci]) => !formulir?.bidang.some((b) => b.kunci === kunci));
  return (
    <form ref={form} className="formulir" noValidate onSubmit={(event) => void submit(event)}>
      {formulir?.bidang.map((bidang) => (
        <Isian
          key={bidang.kunci}
          id={`${id}-${bidang.kunci}`}
          bidang={bidang}
          nilai={isi[bidang.kunci] ?? nilaiKosong(bidang)}
          galat={galat[bidang.kunci]}
          wajib={isWajib(bidang, isi)}
          onChange={(nilai) => props.onChange(bidang.kunci, nilai)}
        />
      ))}
      {catatan !== null && (
        <div className="isian">
          <label htmlFor={`${id}-catatan`}>Catatan (boleh kosong)</label>
          <textarea
            id={`${id}-catatan`}
            rows={2}
            value={catatan}
            onChange={(e) => props.onCatatan(e.target.value)}
          />
        </div>
      )}
      {props.sisipan}
      {alasan && <PesanGagal>{alasan}</PesanGagal>}
      {lain.map(([kunci, pesan]) => (
        <p key={kunci} className="galat">
          {pesan}
        </p>
      ))}
      <div className="tombol-baris">
        <button type="submit" className="tombol" disabled={sibuk}>
          {sibuk ? 'Sedang diproses…' : props.labelKirim}
        </button>
        {props.children}
      </div>
    </form>
  );
}
