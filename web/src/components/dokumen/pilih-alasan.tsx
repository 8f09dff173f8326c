import { useId } from 'react';
import { PILIHAN_PASAL17 } from '@ppid/domain/pengecualian/pasal17';

interface Props {
  label: string;
  nilai: string;
  onPilih: (kode: string) => void;
}

/** The grounds of UU 14/2008 Pasal 17, by letter and item. */
export function PilihAlasan({ label, nilai, onPilih }: Props) {
  const id = useId();
  return (
    <div className="isian">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={nilai} onChange={(e) => onPilih(e.target.value)}>
        <option value="">— pilih alasan —</option>
        {PILIHAN_PASAL17.map((p) => (
          <option key={p.nilai} value={p.nilai}>
            {p.label}
          </option>
        ))}
      </select>
    </div>
  );
}
