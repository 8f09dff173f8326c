import type { Bidang } from '@ppid/domain/formulir/types';
import { terpilih, type Nilai, type NilaiSel } from '../lib/isian.js';

interface Props {
  id: string;
  bidang: Bidang;
  nilai: Nilai;
  galat: string | undefined;
  /** Soft warning: said, not refused. */
  peringatan?: string | undefined;
  wajib: boolean;
  batas?: { min?: string; maks?: string } | undefined;
  /** A remark beside single options. */
  tanda?: Readonly<Record<string, string>> | undefined;
  onChange: (nilai: NilaiSel) => void;
}

const INPUT: Partial<Record<Bidang['jenis'], string>> = {
  tanggal: 'date',
  instan: 'datetime-local',
};

/** The keyboard a phone shows. */
const MODE: Readonly<Record<string, 'numeric' | 'tel' | 'email'>> = {
  nik: 'numeric',
  telepon: 'tel',
  surel: 'email',
};

/** One control for one field descriptor; label, hint and message are tied to it for screen readers. */
function Kontrol({ id, bidang, nilai, galat, wajib, batas, tanda, onChange }: Props) {
  const umum = {
    id,
    name: bidang.kunci,
    'aria-invalid': galat !== undefined,
    'aria-required': wajib,
    'aria-describedby': `${id}-bantuan ${id}-galat ${id}-ingat`,
  };
  const teks = typeof nilai === 'string' ? nilai : '';
  if (bidang.jenis === 'paragraf') {
    return <textarea {...umum} rows={4} value={teks} onChange={(e) => onChange(e.target.value)} />;
  }
  if (bidang.jenis === 'pilihan') {
    return (
      <select {...umum} value={teks} onChange={(e) => onChange(e.target.value)}>
        <option value="">— pilih —</option>
        {bidang.pilihan?.map((p) => (
          <option key={p.nilai} value={p.nilai}>
            {tanda?.[p.nilai] ? `${p.label} (${tanda[p.nilai]})` : p.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...umum}
      type={INPUT[bidang.jenis] ?? 'text'}
      inputMode={MODE[bidang.kunci] ?? (bidang.jenis === 'angka' ? 'numeric' : undefined)}
      min={batas?.min}
      max={batas?.maks}
      autoComplete="off"
      value={teks}
      onChange={(e) => onChange(e.target.value)}
    />
  );
}

function Centang({ id, bidang, nilai, galat, wajib, onChange }: Props) {
  return (
    <label className="centang">
      <input
        id={id}
        name={bidang.kunci}
        type="checkbox"
        checked={nilai === true}
        aria-invalid={galat !== undefined}
        aria-required={wajib}
        aria-describedby={`${id}-bantuan ${id}-galat ${id}-ingat`}
        onChange={(e) => onChange(e.target.checked)}
      />
      <span>
        {bidang.label}
        {wajib && <Wajib />}
      </span>
    </label>
  );
}

function PilihanBanyak({ id, bidang, nilai, galat, wajib, tanda, onChange }: Props) {
  const ada = terpilih(nilai);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-invalid={galat !== undefined}
      aria-describedby={`${id}-bantuan ${id}-galat ${id}-ingat`}
    >
      <legend>
        {bidang.label}
        {wajib && <Wajib />}
      </legend>
      {bidang.pilihan?.map((p) => (
        <label key={p.nilai} className="centang">
          <input
            type="checkbox"
            name={bidang.kunci}
            value={p.nilai}
            checked={ada.includes(p.nilai)}
            onChange={(e) =>
              onChange(e.target.checked ? [...ada, p.nilai] : ada.filter((n) => n !== p.nilai))
            }
          />
          <span>
            {p.label}
            {tanda?.[p.nilai] && <small className="tanda"> – {tanda[p.nilai]}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function Wajib() {
  return (
    <span className="wajib" title="wajib diisi">
      {' '}
      *
    </span>
  );
}

export function Isian(props: Props) {
  const { id, bidang, galat, wajib } = props;
  const berlabel = bidang.jenis !== 'centang' && bidang.jenis !== 'pilihanBanyak';
  return (
    <div className={galat ? 'isian isian-galat' : 'isian'}>
      {berlabel && (
        <label htmlFor={id}>
          {bidang.label}
          {wajib && <Wajib />}
        </label>
      )}
      {bidang.jenis === 'centang' && <Centang {...props} />}
      {bidang.jenis === 'pilihanBanyak' && <PilihanBanyak {...props} />}
      {berlabel && <Kontrol {...props} />}
      <p id={`${id}-bantuan`} className="bantuan">
        {bidang.bantuan}
      </p>
      <p id={`${id}-galat`} className="galat">
        {galat}
      </p>
      <p id={`${id}-ingat`} className="ingat" role="status">
        {galat ? undefined : props.peringatan}
      </p>
    </div>
  );
}
