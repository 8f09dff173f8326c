import { Fragment, useId, useRef, useState, type FocusEvent, type FormEvent, type ReactNode } from 'react';
import type { Bidang, Formulir } from '@ppid/domain/formulir/types';
import { barisTabel, isWajib, nilaiKosong, tampil, type Batas, type Isi, type Nilai } from '../lib/isian.js';
import { milikBidang, selPertama } from '../lib/galat-isian.js';
import { IsianTabel } from './isian-tabel.js';
import { Isian } from './isian.js';
import { PesanLama } from './pesan-lama.js';
import { PesanGagal } from './pesan.js';

interface Props {
  formulir: Formulir | null;
  isi: Isi;
  galat: Record<string, string>;
  alasan: string;
  sibuk: boolean;
  /** What has to come before sending, on the button. */
  menunggu?: string | null;
  labelKirim: string;
  /** The optional note of every tindakan; null hides it. */
  catatan: string | null;
  onChange: (kunci: string, nilai: Nilai) => void;
  onCatatan: (nilai: string) => void;
  onSubmit: () => Promise<Record<string, string>>;
  /** Soft warnings per field, shown once the field was left. */
  peringatan?: Record<string, string>;
  /** Fields that are not shown now. */
  sembunyi?: readonly string[];
  batas?: Batas;
  /** What stands after a field, by its name. */
  sisip?: Readonly<Record<string, ReactNode>>;
  /** A remark beside single options of a field. */
  tanda?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Further controls between the fields and the buttons. */
  sisipan?: ReactNode;
  children?: ReactNode;
}

interface Kelompok {
  judul: string | null;
  bidang: Bidang[];
}

/** Fields under the heading that was last given, also when the field that gave it is hidden; no empty headings. */
function kelompokkan(formulir: Formulir, terlihat: readonly Bidang[]): Kelompok[] {
  const semua: Kelompok[] = [{ judul: null, bidang: [] }];
  for (const bidang of formulir.bidang) {
    if (bidang.bagian !== undefined) semua.push({ judul: bidang.bagian, bidang: [] });
    if (terlihat.includes(bidang)) semua.at(-1)?.bidang.push(bidang);
  }
  return semua.filter((k) => k.bidang.length > 0);
}

/** A form made of field descriptors. After a refusal the focus goes to the first field that was refused. */
export function FormulirView(props: Props) {
  const { formulir, isi, galat, alasan, sibuk, catatan, peringatan = {} } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [ditinggalkan, setDitinggalkan] = useState<ReadonlySet<string>>(new Set());
  const terlihat = formulir ? tampil(formulir, isi, props.sembunyi) : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const ditolak = await props.onSubmit();
    const pertama = formulir?.bidang.find((b) => ditolak[b.kunci] !== undefined);
    const letak = pertama && selPertama(pertama, ditolak);
    if (letak) form.current?.querySelector<HTMLElement>(`[id="${id}-${letak}"]`)?.focus();
  };
  const tinggalkan = (event: FocusEvent<HTMLElement>) => {
    const nama = event.target.getAttribute('name');
    if (nama !== null && !ditinggalkan.has(nama)) setDitinggalkan(new Set([...ditinggalkan, nama]));
  };
  const satu = (bidang: Bidang) => (
    <Fragment key={bidang.kunci}>
      {bidang.jenis === 'tabel' ? (
        <IsianTabel
          id={`${id}-${bidang.kunci}`}
          bidang={bidang}
          nilai={barisTabel(isi[bidang.kunci] ?? nilaiKosong(bidang))}
          galat={galat}
          wajib={isWajib(bidang, isi)}
          onChange={(nilai) => props.onChange(bidang.kunci, nilai)}
        />
      ) : (
        <Isian
          id={`${id}-${bidang.kunci}`}
          bidang={bidang}
          nilai={isi[bidang.kunci] ?? nilaiKosong(bidang)}
          galat={galat[bidang.kunci]}
          peringatan={ditinggalkan.has(bidang.kunci) ? peringatan[bidang.kunci] : undefined}
          wajib={isWajib(bidang, isi)}
          batas={props.batas?.[bidang.kunci]}
          tanda={props.tanda?.[bidang.kunci]}
          onChange={(nilai) => props.onChange(bidang.kunci, nilai)}
        />
      )}
      {props.sisip?.[bidang.kunci]}
    </Fragment>
  );
  const lain = Object.entries(galat).filter(([kunci]) => !terlihat.some((b) => milikBidang(b, kunci)));
  return (
    <form
      ref={form}
      className="formulir"
      noValidate
      onBlur={tinggalkan}
      onSubmit={(event) => void submit(event)}
    >
      {formulir &&
        kelompokkan(formulir, terlihat).map((k) =>
          k.judul === null ? (
            k.bidang.map(satu)
          ) : (
            <section key={k.judul} className="bagian" aria-label={k.judul}>
              <h2>{k.judul}</h2>
              {k.bidang.map(satu)}
            </section>
          ),
        )}
      {catatan !== null && (
        <div className="isian">
          <label htmlFor={`${id}-catatan`}>Catatan (boleh kosong)</label>
          <textarea
            id={`${id}-catatan`}
            rows={2}
            maxLength={2000}
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
      <PesanLama sibuk={sibuk} />
      <div className="tombol-baris">
        <button type="submit" className="tombol" disabled={sibuk || Boolean(props.menunggu)}>
          {sibuk ? 'Sedang diproses…' : (props.menunggu ?? props.labelKirim)}
        </button>
        {props.children}
      </div>
    </form>
  );
}
