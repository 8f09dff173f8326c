import { useEffect, useRef, useState } from 'react';
import { LEBAR } from '@ppid/domain/dokumen/batas';
import type { Gudang } from '../../lib/gudang-halaman.js';
import { useGambarHalaman } from '../../lib/use-gambar-halaman.js';

interface Props {
  gudang: Gudang;
  jumlah: number;
  kini: number;
  /** Pages with marks: said beside the number. */
  bertanda: ReadonlySet<number>;
  onPilih: (no: number) => void;
}

function Cilik({ gudang, no }: { gudang: Gudang; no: number }) {
  const ref = useRef<HTMLSpanElement>(null);
  const [terlihat, setTerlihat] = useState(false);
  useEffect(() => {
    const simak = ref.current;
    if (!simak) return;
    const pengamat = new IntersectionObserver(
      (semua) => {
        if (!semua.some((e) => e.isIntersecting)) return;
        setTerlihat(true);
        pengamat.disconnect();
      },
      { rootMargin: '200px' },
    );
    pengamat.observe(simak);
    return () => pengamat.disconnect();
  }, []);
  const gambar = useGambarHalaman(gudang, no, LEBAR.kecil, terlihat);
  return (
    <span ref={ref} className="pita-gambar">
      {gambar.status === 'ada' ? <img src={gambar.url} alt="" /> : gambar.status === 'gagal' ? '!' : '…'}
    </span>
  );
}

/** The pages as small pictures; each is fetched when somebody scrolls to it. */
export function Pita({ gudang, jumlah, kini, bertanda, onPilih }: Props) {
  const aktif = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const tombol = aktif.current;
    const pita = tombol?.closest('ol');
    if (!tombol || !pita) return;
    // Within the strip only: the page itself must not jump.
    pita.scrollTo({
      top: tombol.offsetTop - pita.clientHeight / 3,
      left: tombol.offsetLeft - pita.clientWidth / 3,
    });
  }, [kini]);
  return (
    <nav className="pita" aria-label="Halaman dokumen">
      <ol>
        {Array.from({ length: jumlah }, (_, i) => i + 1).map((no) => (
          <li key={no}>
            <button
              type="button"
              ref={no === kini ? aktif : null}
              aria-current={no === kini ? 'page' : undefined}
              aria-label={`Halaman ${no}${bertanda.has(no) ? ', bertanda' : ''}`}
              onClick={() => onPilih(no)}
            >
              {!gudang.tercatat && <Cilik gudang={gudang} no={no} />}
              <span>
                {no}
                {bertanda.has(no) && ' ■'}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
