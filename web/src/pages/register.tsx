import { useDeferredValue, useMemo, useState } from 'react';
import type { FormatEkspor, JenisRegister } from '@ppid/domain/laporan/baris';
import { JUDUL_REGISTER } from '@ppid/domain/laporan/modelRegister';
import { saringRegister, type Saring } from '@ppid/domain/laporan/saring';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { SaringanRegister } from '../components/register/saringan-register.js';
import { SEHALAMAN, TabelRegister } from '../components/register/tabel-register.js';
import { eksporRegister, type MintaRegister, type Register } from '../data/register.js';
import { mayReadRegister } from '../lib/akses.js';
import { labelEkspor, saveBlob } from '../lib/unduh.js';
import { useAlamat } from '../lib/use-alamat.js';
import { useKini } from '../lib/use-kini.js';
import { useRegister } from '../lib/use-register.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';
import '../styles/register.css';

const TAB: readonly [JenisRegister, string][] = [
  ['permohonan', 'Permohonan'],
  ['keberatan', 'Keberatan'],
];
/** Years offered: the current one and those before it that a system could hold. */
const BANYAK_TAHUN = 6;

function Ekspor({ minta, saring }: { minta: MintaRegister; saring: Saring }) {
  const [sibuk, setSibuk] = useState<string | null>(null);
  const [pesan, setPesan] = useState('');
  const unduh = async (format: FormatEkspor, publik: boolean) => {
    setSibuk(`${format}${publik}`);
    setPesan('');
    try {
      const { nama, blob } = await eksporRegister({ ...minta, saring, format, publik });
      saveBlob(blob, nama);
    } catch (error) {
      setPesan(error instanceof Error ? error.message : 'Register tidak dapat diekspor.');
    } finally {
      setSibuk(null);
    }
  };
  const tombol = (format: FormatEkspor, publik: boolean) => (
    <button
      key={`${format}${publik}`}
      type="button"
      className="tombol-kecil"
      data-uji={`ekspor-${format}${publik ? '-publik' : ''}`}
      disabled={sibuk !== null}
      onClick={() => void unduh(format, publik)}
    >
      {sibuk === `${format}${publik}` ? 'Sedang dibuat…' : labelEkspor(format, publik)}
    </button>
  );
  return (
    <div>
      <div className="tombol-baris" role="group" aria-label="Ekspor">
        {minta.publik ? null : [tombol('xlsx', false), tombol('pdf', false)]}
        {[tombol('xlsx', true), tombol('pdf', true)]}
      </div>
      {pesan && <PesanGagal>{pesan}</PesanGagal>}
    </div>
  );
}

function Isi({ register, minta, penuh }: { register: Register; minta: MintaRegister; penuh: boolean }) {
  const [saring, setSaring] = useState<Saring>({});
  const [batas, setBatas] = useState(SEHALAMAN);
  const kini = useKini();
  const tertunda = useDeferredValue(saring);
  const cocok = useMemo(() => saringRegister(register.baris, tertunda, kini), [register, tertunda, kini]);
  const ubah = (ubahan: Saring) => {
    setSaring((lama) =>
      Object.fromEntries(Object.entries({ ...lama, ...ubahan }).filter(([, n]) => n !== undefined)),
    );
    setBatas(SEHALAMAN);
  };
  return (
    <>
      <SaringanRegister jenis={minta.jenis} baris={register.baris} saring={saring} onChange={ubah} />
      <div className="judul-baris">
        <p className="redup" aria-live="polite" data-uji="jumlah-register">
          {cocok.length === register.baris.length
            ? `${cocok.length} baris.`
            : `${cocok.length} dari ${register.baris.length} baris.`}
        </p>
        <Ekspor minta={{ ...minta, publik: minta.publik || !penuh }} saring={saring} />
      </div>
      {cocok.length === 0 ? (
        <p className="kosong">Tidak ada baris yang sesuai.</p>
      ) : (
        <TabelRegister jenis={minta.jenis} baris={cocok.slice(0, batas)} />
      )}
      {cocok.length > batas && (
        <button type="button" className="tombol tombol-kedua" onClick={() => setBatas(batas + SEHALAMAN)}>
          Tampilkan {Math.min(SEHALAMAN, cocok.length - batas)} baris berikutnya
        </button>
      )}
    </>
  );
}

interface Tampilan {
  jenis: JenisRegister;
  tahun?: number;
  publik: boolean;
}

function bacaTampilan(param: URLSearchParams): Tampilan {
  const tahun = Number(param.get('tahun'));
  return {
    jenis: param.get('jenis') === 'keberatan' ? 'keberatan' : 'permohonan',
    ...(tahun ? { tahun } : {}),
    publik: param.get('publik') === 'ya',
  };
}

const tulisTampilan = ({ jenis, tahun, publik }: Tampilan): Record<string, string> => ({
  jenis,
  ...(tahun ? { tahun: String(tahun) } : {}),
  ...(publik ? { publik: 'ya' } : {}),
});

export default function HalamanRegister() {
  const { kalender } = useKantor();
  const { peran } = useAkun();
  const penuh = mayReadRegister(peran);
  const tahunIni = Number(kalender.tanggalLokal(useKini()).slice(0, 4));
  const [{ jenis, tahun = tahunIni, publik }, setTampilan] = useAlamat(bacaTampilan, tulisTampilan);
  const minta = { jenis, tahun, publik };
  const { live, ulang } = useRegister(minta);
  const pindah = (isi: Partial<Tampilan>) => setTampilan({ ...minta, ...isi }, true);
  return (
    <>
      <title>{`${JUDUL_REGISTER[jenis]} — PPID KPU`}</title>
      <div className="judul-baris">
        <h1>Register</h1>
        <button type="button" className="tombol-kecil" onClick={ulang}>
          Muat ulang
        </button>
      </div>
      <div className="pilih-register">
        <div className="tab" role="group" aria-label="Jenis register">
          {TAB.map(([nilai, label]) => (
            <button
              key={nilai}
              type="button"
              aria-pressed={jenis === nilai}
              onClick={() => pindah({ jenis: nilai })}
            >
              {label}
            </button>
          ))}
        </div>
        <div className="saringan">
          <label htmlFor="tahun">Tahun</label>
          <select id="tahun" value={tahun} onChange={(e) => pindah({ tahun: Number(e.target.value) })}>
            {Array.from({ length: BANYAK_TAHUN }, (_, i) => tahunIni - i).map((t) => (
              <option key={t} value={t}>
                {t}
              </option>
            ))}
          </select>
        </div>
        {penuh && (
          <label className="centang">
            <input type="checkbox" checked={publik} onChange={(e) => pindah({ publik: e.target.checked })} />
            <span>Lihat versi publik (data pribadi disamarkan)</span>
          </label>
        )}
      </div>
      {!penuh && <p className="redup">Dengan peran Anda, data pribadi pemohon disamarkan.</p>}
      <Tampil live={live}>
        {(register) => <Isi key={`${jenis}/${tahun}`} register={register} minta={minta} penuh={penuh} />}
      </Tampil>
    </>
  );
}
