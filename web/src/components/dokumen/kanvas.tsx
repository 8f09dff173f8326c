import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { capAlasan, SISI_MINIMAL, type Tanda } from '@ppid/domain/dokumen/penghitaman';
import { geser, kotakDari, type Kotak } from '../../lib/letak-tanda.js';

interface Props {
  tanda: readonly Tanda[];
  pratinjau: boolean;
  pilihan: string | null;
  onPilih: (id: string) => void;
  onGambar: (kotak: Kotak) => void;
  onUbah: (id: string, kotak: Kotak) => void;
  onHapus: (id: string) => void;
}

const persen = (n: number): string => `${String(n * 100)}%`;
const gaya = ({ x, y, lebar, tinggi }: Kotak) => ({
  left: persen(x),
  top: persen(y),
  width: persen(lebar),
  height: persen(tinggi),
});

/** Over the picture of a page: drag draws a mark; a mark that has the focus follows the arrow keys, with Shift its size. */
export function Kanvas({ tanda, pratinjau, pilihan, onPilih, onGambar, onUbah, onHapus }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [tarik, setTarik] = useState<{ dari: [number, number]; kotak: Kotak } | null>(null);
  const titik = (e: PointerEvent): [number, number] => {
    const { left, top, width, height } = (ref.current as HTMLDivElement).getBoundingClientRect();
    return [(e.clientX - left) / width, (e.clientY - top) / height];
  };
  const tekan = (e: PointerEvent<HTMLDivElement>): void => {
    if (e.button !== 0 || e.target !== e.currentTarget) return;
    e.currentTarget.setPointerCapture(e.pointerId);
    const dari = titik(e);
    setTarik({ dari, kotak: kotakDari(dari, dari) });
  };
  const tombol = (e: KeyboardEvent, t: Tanda): void => {
    if (e.key === 'Delete' || e.key === 'Backspace') onHapus(t.id);
    else {
      const baru = geser(t, e.key, e.shiftKey);
      if (!baru) return;
      onUbah(t.id, baru);
    }
    e.preventDefault();
    e.stopPropagation();
  };
  return (
    <div
      ref={ref}
      className={pratinjau ? 'kanvas kanvas-pratinjau' : 'kanvas'}
      data-uji="kanvas"
      onPointerDown={tekan}
      onPointerMove={(e) => tarik && setTarik({ ...tarik, kotak: kotakDari(tarik.dari, titik(e)) })}
      onPointerUp={() => {
        if (tarik && tarik.kotak.lebar >= SISI_MINIMAL && tarik.kotak.tinggi >= SISI_MINIMAL)
          onGambar(tarik.kotak);
        setTarik(null);
      }}
      onPointerCancel={() => setTarik(null)}
    >
      {tanda.map((t, i) => (
        <button
          key={t.id}
          type="button"
          className="tanda-hitam"
          data-uji="tanda-hitam"
          style={gaya(t)}
          aria-pressed={t.id === pilihan}
          aria-label={`${t.alasan === '' ? 'Belum beralasan' : capAlasan(t.alasan)}, tanda ${i + 1} di halaman ini. Panah menggeser, Shift dan panah mengubah ukuran, Delete menghapus.`}
          onClick={() => onPilih(t.id)}
          onKeyDown={(e) => tombol(e, t)}
        >
          {t.alasan !== '' && <span aria-hidden="true">{capAlasan(t.alasan)}</span>}
        </button>
      ))}
      {tarik && <span className="tanda-hitam tanda-tarik" style={gaya(tarik.kotak)} />}
    </div>
  );
}
