import { NAMA_ZUM, ZUM, type Zum } from '../../lib/zum.js';
import { PindahHalaman } from './pindah-halaman.js';

interface Props {
  halaman: number;
  jumlah: number;
  zum: Zum;
  onHalaman: (no: number) => void;
  onZum: (zum: Zum) => void;
}

/** Page and zoom; the keys say the same. */
export function Bilah({ halaman, jumlah, zum, onHalaman, onZum }: Props) {
  return (
    <div className="bilah" role="toolbar" aria-label="Penampil">
      <PindahHalaman halaman={halaman} jumlah={jumlah} onHalaman={onHalaman} />
      <label>
        Zum{' '}
        <select value={zum} onChange={(e) => onZum(e.target.value as Zum)}>
          {ZUM.map((z) => (
            <option key={z} value={z}>
              {NAMA_ZUM[z]}
            </option>
          ))}
        </select>
      </label>
      {/* Where the text does not stand beside the picture it is far below. */}
      <a className="hanya-sempit" href="#teks-halaman">
        Ke teks
      </a>
      <small className="redup hanya-lebar">Papan ketik: ← → halaman, + − zum</small>
    </div>
  );
}
