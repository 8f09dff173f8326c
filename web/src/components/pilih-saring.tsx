interface Props {
  id: string;
  name: string;
  label: string;
  nilai: string;
  /** What the empty choice is called. */
  semua?: string;
  pilihan: readonly (readonly [nilai: string, label: string])[];
  onChange: (nilai: string) => void;
}

/** One choice of a filter; the first of them is no choice. */
export function PilihSaring({ id, name, label, nilai, semua = 'Semua', pilihan, onChange }: Props) {
  return (
    <div className="isian">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={nilai} onChange={(e) => onChange(e.target.value)}>
        <option value="">{semua}</option>
        {pilihan.map(([kode, nama]) => (
          <option key={kode} value={kode}>
            {nama}
          </option>
        ))}
      </select>
    </div>
  );
}
