import { NAMA_KATEGORI } from '../../lib/jenis.js';
import { useDokumen } from '../../lib/use-dokumen.js';

interface Props {
  berkasId: string;
  terpilih: string[];
  onChange: (ids: string[]) => void;
}

/** Which documents of the berkas belong to this tindakan; the history names them. */
export function PilihDokumen({ berkasId, terpilih, onChange }: Props) {
  const live = useDokumen(berkasId);
  const daftar = (live.data ?? []).filter((d) => d.status !== 'KARANTINA');
  if (daftar.length === 0) return null;
  return (
    <fieldset className="isian">
      <legend>Dokumen yang menyertai (boleh kosong)</legend>
      {daftar.map((d) => (
        <label key={d.id} className="centang">
          <input
            type="checkbox"
            checked={terpilih.includes(d.id)}
            onChange={(e) =>
              onChange(e.target.checked ? [...terpilih, d.id] : terpilih.filter((id) => id !== d.id))
            }
          />
          <span>
            {d.nama} <small>{NAMA_KATEGORI[d.kategori]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
