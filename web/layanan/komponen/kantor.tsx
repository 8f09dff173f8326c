import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { KantorPublik } from '@ppid/domain/publik/types';
import { panggil, type Jawaban } from '../data/layanan.js';
import { PesanGagal } from '../../src/components/pesan.js';

interface Keadaan {
  jawaban: Jawaban<KantorPublik[]> | null;
  ulangi: () => void;
}

const Konteks = createContext<Keadaan>({ jawaban: null, ulangi: () => undefined });

/** Asks once for the offices that take requests on the web; every page shares the answer. */
export function KantorProvider({ children }: { children: ReactNode }) {
  const [jawaban, setJawaban] = useState<Keadaan['jawaban']>(null);
  const [kali, setKali] = useState(0);
  useEffect(() => {
    let berlaku = true;
    void panggil('kantor', {}).then((hasil) => berlaku && setJawaban(hasil));
    return () => {
      berlaku = false;
    };
  }, [kali]);
  const ulangi = () => {
    setJawaban(null);
    setKali(kali + 1);
  };
  return <Konteks value={{ jawaban, ulangi }}>{children}</Konteks>;
}

export function useDaftarKantor(): KantorPublik[] {
  const { jawaban } = use(Konteks);
  return jawaban?.sukses ? jawaban.isi : [];
}

interface Props {
  id: string;
  label?: string;
  nilai: string;
  galat?: string | undefined;
  onChange: (id: string) => void;
}

/** What a choice of offices needs to know of them. */
type Pilihan = Pick<KantorPublik, 'id' | 'nama' | 'kota'>;
interface Daftar {
  jawaban: Jawaban<Pilihan[]> | null;
  ulangi: () => void;
}

/** Above this many a list is too long to look through. */
const BANYAK = 12;

function cocok(kantor: Pilihan, cari: string): boolean {
  const isi = `${kantor.nama} ${kantor.kota}`.toLowerCase();
  return cari
    .toLowerCase()
    .split(/\s+/)
    .every((kata) => isi.includes(kata));
}

/** The office a request goes to. */
export function PilihKantor(props: Props) {
  return <PilihDaftarKantor {...props} daftar={use(Konteks)} />;
}

/** One office of a list that may be long, still loading, or out of reach. */
export function PilihDaftarKantor({
  id,
  label = 'Kantor KPU yang dituju',
  nilai,
  galat,
  daftar: { jawaban, ulangi },
  onChange,
}: Props & { daftar: Daftar }) {
  const [cari, setCari] = useState('');
  if (jawaban && !jawaban.sukses) {
    return (
      <div id={id} tabIndex={-1}>
        <PesanGagal>Daftar kantor belum dapat dimuat. {jawaban.alasan}</PesanGagal>
        <button type="button" className="tombol tombol-kedua jarak" onClick={ulangi}>
          Muat ulang daftar kantor
        </button>
      </div>
    );
  }
  const semua = jawaban?.isi ?? [];
  const tampil = semua.filter((k) => k.id === nilai || cocok(k, cari));
  return (
    <>
      {semua.length > BANYAK && (
        <div className="isian">
          <label htmlFor={`${id}-cari`}>Cari kantor (nama atau kota)</label>
          <input
            id={`${id}-cari`}
            type="search"
            autoComplete="off"
            value={cari}
            onChange={(e) => setCari(e.target.value)}
          />
        </div>
      )}
      <div className={galat ? 'isian isian-galat' : 'isian'}>
        <label htmlFor={id}>{label}</label>
        <select
          id={id}
          name="satkerId"
          value={nilai}
          aria-required="true"
          aria-invalid={galat !== undefined}
          aria-describedby={galat ? `${id}-galat` : undefined}
          onChange={(e) => onChange(e.target.value)}
        >
          <option value="">{jawaban ? '— pilih kantor —' : 'Memuat daftar kantor…'}</option>
          {tampil.map((k) => (
            <option key={k.id} value={k.id}>
              {k.nama}
            </option>
          ))}
        </select>
        <p id={`${id}-galat`} className="galat">
          {galat}
        </p>
      </div>
    </>
  );
}

export function KontakKantor({ kantor }: { kantor: KantorPublik }) {
  return (
    <address className="kontak">
      <b>{kantor.nama}</b>
      <br />
      {kantor.alamat}
      <br />
      Telepon {kantor.telepon}
      <br />
      Surel {kantor.surel}
    </address>
  );
}
