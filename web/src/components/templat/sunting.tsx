import { useState } from 'react';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { contohModel } from '@ppid/domain/surat/contoh';
import { jenisSurat } from '@ppid/domain/surat/jenis-surat';
import { namaSurat } from '@ppid/domain/surat/nama';
import type { KunciSurat, NaskahSurat, TemplatSurat } from '@ppid/domain/surat/templat-data';
import { GalatPanggilan } from '../../data/functions.js';
import { pratinjauSurat, simpanTemplatSurat } from '../../data/templat-surat.js';
import { galatUmum, gantiBlok, hapusBlok, naskahDari, sisipParagraf } from '../../lib/naskah.js';
import { saveBlob, toFileName } from '../../lib/unduh.js';
import { PesanGagal } from '../pesan.js';
import { IsianTeks } from './isian-teks.js';
import { SuntingBlok } from './sunting-blok.js';

interface Props {
  kunci: KunciSurat;
  /** Texts to start from, the one in force first. */
  asal: TemplatSurat[];
  hariIni: string;
  onSelesai: (kabar: string) => void;
}

const namaVersi = (t: TemplatSurat): string =>
  t.versi === 0 ? 'Naskah bawaan' : `Versi ${t.versi}, berlaku ${formatTanggal(t.berlakuDari)}`;

/** Placeholders that print something, for whoever words the letter. */
function Petunjuk({ kunci }: { kunci: KunciSurat }) {
  const slot = Object.entries(jenisSurat(kunci).slot(contohModel(kunci)));
  const dicetak = slot.flatMap(([nama, nilai]) => (typeof nilai === 'boolean' ? [] : [nama]));
  return (
    <details>
      <summary>Isian yang dapat dipakai</summary>
      <p>
        {dicetak.sort().map((nama) => (
          <code key={nama}>{`{{${nama}}} `}</code>
        ))}
      </p>
    </details>
  );
}

export function Sunting({ kunci, asal, hariIni, onSelesai }: Props) {
  const [dari, setDari] = useState(0);
  const [naskah, setNaskah] = useState<NaskahSurat | null>(() => (asal[0] ? naskahDari(asal[0]) : null));
  const [berlakuDari, setBerlakuDari] = useState(hariIni);
  const [galat, setGalat] = useState<{ pesan: string; bidang: Record<string, string> } | null>(null);
  const [sibuk, setSibuk] = useState(false);
  if (!naskah) return null;
  const bidang = galat?.bidang ?? {};
  const jalankan = async (kerja: () => Promise<void>) => {
    setSibuk(true);
    setGalat(null);
    try {
      await kerja();
    } catch (error) {
      const pesan = error instanceof Error ? error.message : 'Terjadi gangguan. Coba lagi sebentar lagi.';
      setGalat({ pesan, bidang: error instanceof GalatPanggilan ? error.bidang : {} });
    } finally {
      setSibuk(false);
    }
  };
  const lihat = () =>
    jalankan(async () => {
      saveBlob(await pratinjauSurat(naskah), toFileName(`pratinjau ${namaSurat(kunci)}.pdf`));
    });
  const simpan = () =>
    jalankan(async () => {
      const { versi } = await simpanTemplatSurat(naskah, berlakuDari);
      onSelesai(`${namaSurat(kunci)} versi ${versi} berlaku mulai ${formatTanggal(berlakuDari)}.`);
    });
  const kepala = naskah.judul === null ? 'perihal' : 'judul';
  const umum = galatUmum(bidang).filter((pesan) => pesan !== galat?.pesan);
  return (
    <form
      className="formulir kartu"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void simpan();
      }}
    >
      <h2>{namaSurat(kunci)}</h2>
      <div className="isian">
        <label htmlFor="dari">Mulai dari</label>
        <select
          id="dari"
          value={dari}
          onChange={(e) => {
            const pilih = Number(e.target.value);
            setDari(pilih);
            const templat = asal[pilih];
            if (templat) setNaskah(naskahDari(templat));
            setGalat(null);
          }}
        >
          {asal.map((t, i) => (
            <option key={t.versi} value={i}>
              {namaVersi(t)}
            </option>
          ))}
        </select>
      </div>
      <Petunjuk kunci={kunci} />
      <IsianTeks
        id={kepala}
        label={kepala === 'judul' ? 'Judul surat' : 'Perihal'}
        nilai={naskah[kepala] ?? ''}
        galat={bidang[kepala]}
        satuBaris
        onChange={(n) => setNaskah({ ...naskah, [kepala]: n })}
      />
      {naskah.blok.map((blok, i) => (
        <SuntingBlok
          key={i}
          blok={blok}
          letak={`blok.${i}`}
          galat={bidang}
          onChange={(b) => setNaskah(gantiBlok(naskah, i, b))}
          onHapus={() => setNaskah(hapusBlok(naskah, i))}
          onSisip={() => setNaskah(sisipParagraf(naskah, i))}
        />
      ))}
      <div className={bidang['berlakuDari'] ? 'isian isian-galat' : 'isian'}>
        <label htmlFor="berlakuDari">Berlaku mulai</label>
        <input
          id="berlakuDari"
          type="date"
          min={hariIni}
          value={berlakuDari}
          aria-describedby="berlakuDari-galat"
          aria-invalid={bidang['berlakuDari'] !== undefined}
          onChange={(e) => setBerlakuDari(e.target.value)}
        />
        <p id="berlakuDari-galat" className="galat">
          {bidang['berlakuDari']}
        </p>
      </div>
      {galat && <PesanGagal>{[galat.pesan, ...umum].join(' ')}</PesanGagal>}
      <div className="tombol-baris">
        <button type="submit" className="tombol" disabled={sibuk}>
          {sibuk ? 'Sedang diproses…' : 'Simpan sebagai versi baru'}
        </button>
        <button
          type="button"
          className="tombol tombol-kedua"
          disabled={sibuk}
          onClick={() => {
            void lihat();
          }}
        >
          Unduh pratinjau PDF
        </button>
      </div>
    </form>
  );
}
