import { useState } from 'react';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { namaSurat } from '@ppid/domain/surat/nama';
import { KUNCI_SURAT, type KunciSurat, type TemplatSurat } from '@ppid/domain/surat/templat-data';
import { templatBawaan, templatBerlaku } from '@ppid/domain/surat/templat/index';
import { PesanGagal, Tampil } from '../components/pesan.js';
import { Sunting } from '../components/templat/sunting.js';
import { watchTemplatSurat } from '../data/templat-surat.js';
import { mayKelolaTemplat } from '../lib/akses.js';
import { useKini } from '../lib/use-kini.js';
import { useLive } from '../lib/use-live.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

interface PropsBaris {
  kunci: KunciSurat;
  milik: TemplatSurat[];
  hariIni: string;
  onUbah: () => void;
}

function Baris({ kunci, milik, hariIni, onUbah }: PropsBaris) {
  const berlaku = templatBerlaku(kunci, milik, hariIni);
  const rencana = milik.filter((t) => t.kunci === kunci && t.berlakuDari > hariIni);
  return (
    <li data-uji={`templat-${kunci}`}>
      <span>
        <b>{namaSurat(kunci)}</b>
        <small>
          {berlaku.versi === 0
            ? 'Naskah bawaan berlaku'
            : `Versi ${berlaku.versi} berlaku sejak ${formatTanggal(berlaku.berlakuDari)}`}
          {rencana.map((t) => ` · versi ${t.versi} mulai ${formatTanggal(t.berlakuDari)}`)}
        </small>
      </span>
      <button type="button" className="tombol-kecil" aria-label={`Ubah ${namaSurat(kunci)}`} onClick={onUbah}>
        Ubah naskah
      </button>
    </li>
  );
}

/** The text in force first, then the others, newest first; the built-in one is always there to go back to. */
function asalNaskah(kunci: KunciSurat, milik: TemplatSurat[], hariIni: string): TemplatSurat[] {
  const berlaku = templatBerlaku(kunci, milik, hariIni);
  const semua = [...milik.filter((t) => t.kunci === kunci), templatBawaan(kunci)];
  const lain = semua.filter((t) => t.versi !== berlaku.versi).sort((a, b) => b.versi - a.versi);
  return [berlaku, ...lain];
}

export default function HalamanTemplatSurat() {
  const { satkerId, peran } = useAkun();
  const { kalender } = useKantor();
  const hariIni = kalender.tanggalLokal(useKini());
  const [pilihan, setPilihan] = useState<KunciSurat | null>(null);
  const [kabar, setKabar] = useState('');
  const live = useLive<TemplatSurat[]>(`templatSurat/${satkerId}`, (next, fail) =>
    watchTemplatSurat(satkerId, next, fail),
  );
  if (!mayKelolaTemplat(peran))
    return <PesanGagal>Templat surat dikelola oleh Admin dan Sekretaris kantor.</PesanGagal>;
  return (
    <>
      <title>Templat surat — PPID KPU</title>
      <h1>Templat surat</h1>
      <p className="redup">
        Surat memakai naskah yang berlaku pada tanggalnya. Versi lama tidak pernah diubah; isi yang diwajibkan
        peraturan harus tetap tercetak.
      </p>
      <p className="kabar" role="status">
        {kabar}
      </p>
      <Tampil live={live}>
        {(milik) => (
          <div className="dua-kolom">
            {pilihan ? (
              <Sunting
                key={pilihan}
                kunci={pilihan}
                asal={asalNaskah(pilihan, milik, hariIni)}
                hariIni={hariIni}
                onSelesai={(teks) => {
                  setKabar(teks);
                  setPilihan(null);
                }}
              />
            ) : (
              <p className="kosong">Pilih surat yang naskahnya akan diubah.</p>
            )}
            <ul className="butir kartu">
              {KUNCI_SURAT.map((kunci) => (
                <Baris
                  key={kunci}
                  kunci={kunci}
                  milik={milik}
                  hariIni={hariIni}
                  onUbah={() => {
                    setKabar('');
                    setPilihan(kunci);
                  }}
                />
              ))}
            </ul>
          </div>
        )}
      </Tampil>
    </>
  );
}
