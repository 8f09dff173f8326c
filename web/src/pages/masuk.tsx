import { useEffect, useState, type FormEvent } from 'react';
import { keluar, masuk, type KeadaanAkun } from '../data/auth.js';
import { emulator } from '../data/config.js';
import { PesanGagal } from '../components/pesan.js';

/** Seeded accounts of the local emulators (docs/contract.md); shown nowhere else. */
const CONTOH = [
  ['desk@prov-bengkulu.ppid.test', 'Desk Pelayanan, KPU Provinsi Bengkulu'],
  ['ppid@prov-bengkulu.ppid.test', 'PPID, KPU Provinsi Bengkulu'],
  ['kasubbag@prov-bengkulu.ppid.test', 'Kasubbag, KPU Provinsi Bengkulu'],
  ['tim-penghubung@prov-bengkulu.ppid.test', 'Tim Penghubung, KPU Provinsi Bengkulu'],
  ['desk@kota-pontianak.ppid.test', 'Desk Pelayanan, KPU Kota Pontianak'],
] as const;
const SANDI_CONTOH = 'demo-ppid-2026';

function AkunContoh({ onPilih }: { onPilih: (surel: string) => void }) {
  return (
    <details className="contoh">
      <summary>Akun contoh (hanya di komputer ini)</summary>
      <p>
        Pola: <code>peran@kantor.ppid.test</code>, kata sandi <code>{SANDI_CONTOH}</code>.
      </p>
      <ul>
        {CONTOH.map(([surel, siapa]) => (
          <li key={surel}>
            <button type="button" className="tombol-tautan" onClick={() => onPilih(surel)}>
              {siapa}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Props {
  sesi: Exclude<KeadaanAkun, { status: 'masuk' }>;
  onSiap: () => void;
}

export function Masuk({ sesi, onSiap }: Props) {
  const [surel, setSurel] = useState('');
  const [sandi, setSandi] = useState('');
  const [pesan, setPesan] = useState('');
  const [sibuk, setSibuk] = useState(false);
  useEffect(() => {
    const timer = setTimeout(onSiap, 300);
    return () => clearTimeout(timer);
  }, [onSiap]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!surel.trim() || !sandi) return setPesan('Isi surel dan kata sandi.');
    setSibuk(true);
    setPesan('');
    try {
      await masuk(surel, sandi);
    } catch (error) {
      setPesan(error instanceof Error ? error.message : 'Tidak dapat masuk.');
    } finally {
      setSibuk(false);
    }
  };

  return (
    <main className="masuk">
      <title>Masuk — PPID KPU</title>
      <form className="kartu" noValidate onSubmit={(event) => void submit(event)}>
        <p className="kop-kecil">Komisi Pemilihan Umum</p>
        <h1>PPID — Layanan Informasi</h1>
        {sesi.status === 'tanpaPeran' && (
          <PesanGagal>
            Akun {sesi.surel} belum mempunyai peran. Hubungi Admin kantor Anda.{' '}
            <button type="button" className="tombol-tautan" onClick={() => void keluar()}>
              Keluar
            </button>
          </PesanGagal>
        )}
        <div className="isian">
          <label htmlFor="surel">Surel</label>
          <input
            id="surel"
            type="email"
            autoComplete="username"
            value={surel}
            onChange={(e) => setSurel(e.target.value)}
          />
        </div>
        <div className="isian">
          <label htmlFor="sandi">Kata sandi</label>
          <input
            id="sandi"
            type="password"
            autoComplete="current-password"
            value={sandi}
            onChange={(e) => setSandi(e.target.value)}
          />
        </div>
        {pesan && <PesanGagal>{pesan}</PesanGagal>}
        <button type="submit" className="tombol tombol-penuh" disabled={sibuk}>
          {sibuk ? 'Memeriksa…' : 'Masuk'}
        </button>
        {emulator && (
          <AkunContoh
            onPilih={(pilihan) => {
              setSurel(pilihan);
              setSandi(SANDI_CONTOH);
            }}
          />
        )}
        <p>
          <a href="/layanan/">Layanan informasi untuk masyarakat</a>
        </p>
      </form>
    </main>
  );
}
