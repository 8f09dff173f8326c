import type { Bidang } from '@ppid/domain/formulir/types';
import { useState, type InputHTMLAttributes } from 'react';
import type { Nilai } from '../../src/lib/isian.js';

interface Props {
  bidang: Bidang;
  nilai: Nilai;
  wajib: boolean;
  galat?: string | undefined;
  peringatan?: string | undefined;
  /** Choices that do not apply here, with the reason shown beside them. */
  takBerlaku?: { nilai: string[]; sebab: string };
  onChange: (nilai: Nilai) => void;
}

export const idBidang = (kunci: string): string => `bidang-${kunci}`;

const INPUT: Readonly<Record<string, InputHTMLAttributes<HTMLInputElement>>> = {
  nama: { autoComplete: 'name' },
  nik: { inputMode: 'numeric', maxLength: 24 },
  kabKota: { autoComplete: 'address-level2' },
  pekerjaan: { autoComplete: 'organization-title' },
  telepon: { type: 'tel', autoComplete: 'tel' },
  surel: { type: 'email', autoComplete: 'email', autoCapitalize: 'none', spellCheck: false },
  jumlahAnggota: { inputMode: 'numeric' },
};

const PANJANG: Readonly<Record<string, number>> = { rincian: 6, kasusPosisi: 7, tujuan: 3, alamat: 3 };

function Keterangan({ wajib }: { wajib: boolean }) {
  return wajib ? null : <span className="opsional"> (boleh kosong)</span>;
}

function Pilihan({ bidang, nilai, wajib, galat, takBerlaku, onChange }: Props) {
  const banyak = bidang.jenis === 'pilihanBanyak';
  const id = idBidang(bidang.kunci);
  const terpilih = [nilai].flat();
  // Where the error summary leads: a choice that can take the focus.
  const pertama = bidang.pilihan?.find((p) => !takBerlaku?.nilai.includes(p.nilai))?.nilai;
  const ubah = (satu: string, ya: boolean): void => {
    if (!banyak) return onChange(satu);
    const lain = terpilih.filter((n): n is string => typeof n === 'string' && n !== '' && n !== satu);
    onChange(ya ? [...lain, satu] : lain);
  };
  return (
    <fieldset
      {...(banyak ? {} : { role: 'radiogroup', 'aria-required': wajib, 'aria-invalid': galat !== undefined })}
      aria-describedby={uraian(id, bidang, galat, undefined)}
    >
      <legend>
        {bidang.label}
        <Keterangan wajib={wajib} />
      </legend>
      <Bantuan id={id} bidang={bidang} />
      {bidang.pilihan?.map((p) => {
        const mati = takBerlaku?.nilai.includes(p.nilai) ?? false;
        return (
          <label key={p.nilai} className={mati ? 'pilih pilih-mati' : 'pilih'}>
            <input
              id={p.nilai === pertama ? id : undefined}
              type={banyak ? 'checkbox' : 'radio'}
              name={bidang.kunci}
              value={p.nilai}
              disabled={mati}
              checked={terpilih.includes(p.nilai)}
              aria-invalid={banyak && galat ? true : undefined}
              onChange={(e) => ubah(p.nilai, e.target.checked)}
            />
            <span>
              {p.label}
              {mati && <small> — {takBerlaku?.sebab}</small>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function Bantuan({ id, bidang }: { id: string; bidang: Bidang }) {
  return bidang.bantuan ? (
    <p id={`${id}-bantuan`} className="bantuan">
      {bidang.bantuan}
    </p>
  ) : null;
}

/** Only what is really on the page: a reader must not be sent to an empty place. */
function uraian(id: string, bidang: Bidang, galat?: string, peringatan?: string): string | undefined {
  const bagian = [
    galat && `${id}-galat`,
    bidang.bantuan && `${id}-bantuan`,
    peringatan && `${id}-peringatan`,
  ].filter(Boolean);
  return bagian.length > 0 ? bagian.join(' ') : undefined;
}

function Centang({ bidang, nilai, galat, wajib, onChange }: Props) {
  const id = idBidang(bidang.kunci);
  return (
    <label className="pilih">
      <input
        id={id}
        name={bidang.kunci}
        type="checkbox"
        checked={nilai === true}
        aria-required={wajib}
        aria-invalid={galat !== undefined}
        aria-describedby={uraian(id, bidang, galat)}
        onChange={(e) => onChange(e.target.checked)}
      />
      <span>{bidang.label}</span>
    </label>
  );
}

function Tulis({ bidang, nilai, galat, wajib, peringatan, onChange }: Props) {
  const id = idBidang(bidang.kunci);
  const umum = {
    id,
    name: bidang.kunci,
    value: typeof nilai === 'string' ? nilai : '',
    'aria-required': wajib,
    'aria-invalid': galat !== undefined,
    'aria-describedby': uraian(id, bidang, galat, peringatan),
  };
  return (
    <>
      <label htmlFor={id}>
        {bidang.label}
        <Keterangan wajib={wajib} />
      </label>
      <Bantuan id={id} bidang={bidang} />
      {bidang.jenis === 'paragraf' ? (
        <textarea {...umum} rows={PANJANG[bidang.kunci] ?? 4} onChange={(e) => onChange(e.target.value)} />
      ) : (
        <input
          type="text"
          autoComplete="off"
          {...INPUT[bidang.kunci]}
          {...umum}
          onChange={(e) => onChange(e.target.value)}
        />
      )}
    </>
  );
}

/** One field for the public: hint before the control, choices all in sight, message and warning beside it. */
export function Isian(props: Props) {
  const { bidang, galat } = props;
  const id = idBidang(bidang.kunci);
  const [diketik, setDiketik] = useState(false);
  // Half a number is always unusual: the warning waits until the person has left the field.
  const peringatan = diketik || galat ? undefined : props.peringatan;
  const pilihan = bidang.jenis === 'pilihan' || bidang.jenis === 'pilihanBanyak';
  return (
    <div
      className={galat ? 'isian isian-galat' : 'isian'}
      onFocus={() => setDiketik(true)}
      onBlur={() => setDiketik(false)}
    >
      {pilihan ? (
        <Pilihan {...props} />
      ) : bidang.jenis === 'centang' ? (
        <Centang {...props} />
      ) : (
        <Tulis {...props} peringatan={peringatan} />
      )}
      {galat && (
        <p id={`${id}-galat`} className="galat">
          {galat}
        </p>
      )}
      {peringatan && (
        <p id={`${id}-peringatan`} className="peringatan">
          <b>Periksa lagi:</b> {peringatan}
        </p>
      )}
    </div>
  );
}
