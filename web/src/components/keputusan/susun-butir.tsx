import { useState } from 'react';
import { sebutJangka } from '@ppid/domain/pengecualian/jangka';
import { sebutPasal17 } from '@ppid/domain/pengecualian/pasal17';
import { DialogButir, type ButirTerisi } from './dialog-butir.js';
import { galatButirKe, PesanButir } from './pesan-butir.js';

interface Props {
  butir: readonly ButirTerisi[];
  /** Messages of the whole decision, by `butir` or `butir.{i}.{field}`. */
  galat: Readonly<Record<string, string>>;
  onUbah: (butir: ButirTerisi[]) => void;
}

/** The items of a decision that is being entered; each is filled in on a sheet of its own. */
export function SusunButir({ butir, galat, onUbah }: Props) {
  const [dibuka, setDibuka] = useState<number | null>(null);
  return (
    <section className="kartu" aria-labelledby="susun-butir">
      <h2 id="susun-butir">Butir yang dikecualikan</h2>
      {butir.length === 0 && <p className="redup">Belum ada butir.</p>}
      <ol className="butir">
        {butir.map(({ isi }, i) => (
          <li key={i} data-uji="butir-keputusan">
            <span>
              <b>{isi.informasi}</b> {isi.bagian && <small>{isi.bagian}</small>}
              <small>
                {isi.pasal17.map(sebutPasal17).join(', ')} · {sebutJangka(isi.jangka)}
              </small>
              <PesanButir galat={galatButirKe(galat, i)} />
            </span>
            <span className="tombol-baris">
              <button
                type="button"
                className="tombol-kecil"
                aria-label={`Ubah butir ${i + 1}`}
                onClick={() => setDibuka(i)}
              >
                Ubah
              </button>
              <button
                type="button"
                className="tombol-kecil"
                aria-label={`Buang butir ${i + 1}`}
                onClick={() => onUbah(butir.filter((_, ke) => ke !== i))}
              >
                Buang
              </button>
            </span>
          </li>
        ))}
      </ol>
      {galat['butir'] && (
        <p className="galat" role="alert">
          {galat['butir']}
        </p>
      )}
      <button type="button" className="tombol tombol-kedua" onClick={() => setDibuka(butir.length)}>
        Tambah butir
      </button>
      {dibuka !== null && (
        <DialogButir
          judul={`Butir ${dibuka + 1}`}
          awal={butir[dibuka]?.ketikan ?? {}}
          galat={galatButirKe(galat, dibuka)}
          onIsi={(terisi) => {
            onUbah(
              dibuka < butir.length ? butir.map((b, i) => (i === dibuka ? terisi : b)) : [...butir, terisi],
            );
            setDibuka(null);
          }}
          onClose={() => setDibuka(null)}
        />
      )}
    </section>
  );
}
