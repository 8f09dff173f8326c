import { useId, useState, type FormEvent } from 'react';
import { terpenuhi } from '@ppid/domain/formulir/tampil';
import type { Bidang } from '@ppid/domain/formulir/types';
import type { JawabanUbah } from '../../data/kalender.js';
import { nilaiKosong, type Isi } from '../../lib/isian.js';
import { Isian } from '../isian.js';
import { PesanGagal } from '../pesan.js';

interface Props {
  tombol: string;
  bidang: Bidang[];
  sibuk: boolean;
  /** Where the new row stands in what is sent: 'libur.3'. Its messages belong beside these fields. */
  awalan: string;
  simpan: (isi: Isi) => Promise<JawabanUbah>;
}

/** A form for one new row, folded away until it is wanted; what was typed stays until it is saved. */
export function TambahBaris({ tombol, bidang, sibuk, awalan, simpan }: Props) {
  const id = useId();
  const kosong = (): Isi => Object.fromEntries(bidang.map((b) => [b.kunci, nilaiKosong(b)]));
  const [isi, setIsi] = useState<Isi>(kosong);
  const [salah, setSalah] = useState<Record<string, string>>({});
  const [pesan, setPesan] = useState('');
  const tampil = bidang.filter((b) => !b.tampilBila || terpenuhi(b.tampilBila, isi[b.tampilBila.kunci]));
  const kirim = async (event: FormEvent) => {
    event.preventDefault();
    const jawab = await simpan(isi);
    setPesan(jawab.tersimpan ? '' : pesanUmum(jawab));
    setSalah(jawab.tersimpan ? {} : jawab.bidang);
    if (jawab.tersimpan) setIsi(kosong());
    else
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`form[data-id="${id}"] [aria-invalid=true]`)?.focus(),
      );
  };
  const pesanUmum = (jawab: Extract<JawabanUbah, { tersimpan: false }>) => {
    // A message about another row has no field here: say it in words.
    const lain = Object.entries(jawab.bidang).filter(([kunci]) => !kunci.startsWith(`${awalan}.`));
    return [jawab.pesan, ...lain.map(([, teks]) => teks)].join(' ');
  };
  return (
    <details className="tambah-baris">
      <summary>{tombol}</summary>
      <form className="formulir" data-id={id} noValidate onSubmit={(event) => void kirim(event)}>
        {tampil.map((b) => (
          <Isian
            key={b.kunci}
            id={`${id}-${b.kunci}`}
            bidang={b}
            nilai={isi[b.kunci] ?? ''}
            galat={salah[`${awalan}.${b.kunci}`]}
            wajib
            onChange={(nilai) => setIsi((lama) => ({ ...lama, [b.kunci]: nilai }))}
          />
        ))}
        {pesan && <PesanGagal>{pesan}</PesanGagal>}
        <div>
          <button type="submit" className="tombol" disabled={sibuk}>
            {sibuk ? 'Sedang disimpan…' : 'Simpan'}
          </button>
        </div>
      </form>
    </details>
  );
}
