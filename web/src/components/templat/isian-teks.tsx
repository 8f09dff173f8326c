interface Props {
  id: string;
  label: string;
  nilai: string;
  galat: string | undefined;
  satuBaris?: boolean;
  onChange: (nilai: string) => void;
}

/** A text of the letter with its message beside it. */
export function IsianTeks({ id, label, nilai, galat, satuBaris, onChange }: Props) {
  const umum = {
    id,
    name: id,
    value: nilai,
    'aria-invalid': galat !== undefined,
    'aria-describedby': `${id}-galat`,
  };
  return (
    <div className={galat ? 'isian isian-galat' : 'isian'}>
      <label htmlFor={id}>{label}</label>
      {satuBaris ? (
        <input {...umum} type="text" autoComplete="off" onChange={(e) => onChange(e.target.value)} />
      ) : (
        <textarea
          {...umum}
          rows={Math.min(8, 1 + Math.ceil(nilai.length / 80))}
          onChange={(e) => onChange(e.target.value)}
        />
      )}
      <p id={`${id}-galat`} className="galat">
        {galat}
      </p>
    </div>
  );
}
