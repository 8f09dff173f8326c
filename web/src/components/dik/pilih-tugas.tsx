import { KELOMPOK_TUGAS, NAMA_TUGAS, type KelompokTugas, type TugasDik } from '../../lib/tugas-butir.js';
import { hitungTugas } from './daftar-tugas.js';

interface Props {
  tugas: readonly TugasDik[];
  dipilih: KelompokTugas | null;
  onPilih: (kelompok: KelompokTugas | null) => void;
}

/** The worklist as a filter with its counts; pressed again it is taken away. */
export function PilihTugas({ tugas, dipilih, onPilih }: Props) {
  const jumlah = new Map(hitungTugas(tugas).map((h) => [h.kelompok, h]));
  return (
    <div className="tombol-baris" role="group" aria-label="Menunggu tindakan" data-uji="pilih-tugas">
      <span className="redup">Menunggu tindakan:</span>
      {KELOMPOK_TUGAS.map((kelompok) => {
        const { jumlah: n = 0, terlambat = 0 } = jumlah.get(kelompok) ?? {};
        return (
          <button
            key={kelompok}
            type="button"
            className="tombol-kecil pilih-tugas"
            aria-pressed={dipilih === kelompok}
            disabled={n === 0 && dipilih !== kelompok}
            onClick={() => onPilih(dipilih === kelompok ? null : kelompok)}
          >
            {NAMA_TUGAS[kelompok]}: {n}
            {terlambat > 0 && ` (${terlambat} terlambat)`}
          </button>
        );
      })}
    </div>
  );
}
