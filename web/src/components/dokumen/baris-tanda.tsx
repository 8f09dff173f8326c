import { useId } from 'react';
import { MAKS_CATATAN, type Tanda } from '@ppid/domain/dokumen/penghitaman';
import { diHalaman, type Kotak } from '../../lib/letak-tanda.js';
import { PilihAlasan } from './pilih-alasan.js';

interface Props {
  tanda: Tanda;
  no: number;
  terpilih: boolean;
  onUbah: (ubah: Partial<Tanda>) => void;
  onHapus: () => void;
  onTuju: () => void;
}

const SISI: [keyof Kotak, string][] = [
  ['x', 'Dari kiri'],
  ['y', 'Dari atas'],
  ['lebar', 'Lebar'],
  ['tinggi', 'Tinggi'],
];

/** One mark in words and numbers: everything that the mouse can do, without a mouse. */
export function BarisTanda({ tanda: t, no, terpilih, onUbah, onHapus, onTuju }: Props) {
  const id = useId();
  return (
    <li className={terpilih ? 'baris-tanda baris-tanda-pilih' : 'baris-tanda'} data-uji="baris-tanda">
      <div className="tombol-baris">
        <button type="button" className="tombol-tautan" onClick={onTuju}>
          Tanda {no}, halaman {t.halaman}
        </button>
        <button type="button" className="tombol-kecil" onClick={onHapus} aria-label={`Hapus tanda ${no}`}>
          Hapus
        </button>
      </div>
      <PilihAlasan label={`Alasan tanda ${no}`} nilai={t.alasan} onPilih={(alasan) => onUbah({ alasan })} />
      <div className="isian">
        <label htmlFor={`${id}-catatan`}>Catatan tanda {no} (tidak dicetak)</label>
        <input
          id={`${id}-catatan`}
          value={t.catatan}
          maxLength={MAKS_CATATAN}
          autoComplete="off"
          onChange={(e) => onUbah({ catatan: e.target.value })}
        />
        {t.alasan === '17.j' && (
          <p className="bantuan">Sebut Undang-Undang dan pasalnya, misalnya UU 27/2022 Pasal 16.</p>
        )}
      </div>
      <details>
        <summary>Letak dalam persen halaman</summary>
        <div className="letak-tanda">
          {SISI.map(([sisi, nama]) => (
            <label key={sisi}>
              {nama}
              <input
                type="number"
                min={0}
                max={100}
                step={0.5}
                value={Number((t[sisi] * 100).toFixed(2))}
                onChange={(e) =>
                  onUbah(
                    diHalaman({
                      x: t.x,
                      y: t.y,
                      lebar: t.lebar,
                      tinggi: t.tinggi,
                      [sisi]: Number(e.target.value) / 100,
                    }),
                  )
                }
              />
            </label>
          ))}
        </div>
      </details>
    </li>
  );
}
