import { useEffect, useEffectEvent, useState } from 'react';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { mayHitamkan } from '../../lib/akses.js';
import type { Gudang } from '../../lib/gudang-halaman.js';
import { diHalaman, type Kotak } from '../../lib/letak-tanda.js';
import { milikBingkai, tekanTombol } from '../../lib/tombol-penampil.js';
import { usePenghitaman, type Hitam } from '../../lib/use-penghitaman.js';
import type { Zum } from '../../lib/zum.js';
import { useAkun } from '../../session/session.js';
import { Bilah } from './bilah.js';
import { KabarHitam } from './kabar-hitam.js';
import { Kanvas } from './kanvas.js';
import { Lembar } from './lembar.js';
import { PanelHitam } from './panel-hitam.js';
import { Pita } from './pita.js';
import { TeksHalaman } from './teks-halaman.js';

interface Props {
  dokumen: Dokumen;
  gudang: Gudang;
  halaman: number;
  cari: string;
  onHalaman: (no: number) => void;
}

const TENGAH: Kotak = { x: 0.35, y: 0.45, lebar: 0.3, tinggi: 0.03 };

/** A key typed into a field belongs to the field. */
const diIsian = (e: KeyboardEvent): boolean =>
  e.target instanceof HTMLElement &&
  e.target.closest('input, select, textarea, dialog, [contenteditable]') !== null;

const digulir = ({ target, key }: KeyboardEvent): boolean => {
  const bingkai = target instanceof Element ? target.closest('.lembar-bingkai, .teks-halaman') : null;
  return bingkai !== null && milikBingkai(bingkai, key, bingkai.matches('.teks-halaman'));
};

function usePetikan(hitam: Hitam, halaman: number) {
  const [alasan, setAlasan] = useState('');
  const [pilihan, setPilihan] = useState<string | null>(null);
  const tambah = (kotak: Kotak): void => {
    const id = crypto.randomUUID();
    hitam.ubah((semua) => [...semua, { id, halaman, ...diHalaman(kotak), alasan, catatan: '' }]);
    setPilihan(id);
  };
  return { alasan, setAlasan, pilihan, setPilihan, tambah };
}

/** Pages, zoom and text of a document; for those who may, the marks of a redaction over them. */
export function Penampil({ dokumen, gudang, halaman, cari, onHalaman }: Props) {
  const { peran } = useAkun();
  const bolehHitamkan = mayHitamkan(peran, dokumen.kelas);
  const jumlah = dokumen.halaman ?? 1;
  const [zum, setZum] = useState<Zum>('pas');
  const [mode, setMode] = useState(false);
  const [pratinjau, setPratinjau] = useState(false);
  const hitam = usePenghitaman(dokumen);
  const petik = usePetikan(hitam, halaman);
  const tekan = useEffectEvent((e: KeyboardEvent) => {
    if (e.ctrlKey || e.metaKey || e.altKey || diIsian(e) || digulir(e)) return;
    const jadi = tekanTombol({ halaman, zum }, e.key, jumlah);
    if (!jadi) return;
    e.preventDefault();
    setZum(jadi.zum);
    if (jadi.halaman !== halaman) onHalaman(jadi.halaman);
  });
  useEffect(() => {
    const simak = (e: KeyboardEvent): void => tekan(e);
    window.addEventListener('keydown', simak);
    return () => window.removeEventListener('keydown', simak);
  }, []);
  const kosong = dokumen.perhatian.some((p) => p.halaman === halaman && p.sebab === 'KOSONG');
  const bertanda = mode ? hitam.tanda : [];
  return (
    <>
      <div className="bilah-atas">
        <Bilah halaman={halaman} jumlah={jumlah} zum={zum} onHalaman={onHalaman} onZum={setZum} />
        {bolehHitamkan && (
          <button type="button" className="tombol-kecil" aria-pressed={mode} onClick={() => setMode(!mode)}>
            {mode ? 'Selesai menghitamkan' : 'Hitamkan'}
          </button>
        )}
      </div>
      {bolehHitamkan && !mode && <KabarHitam hitam={hitam} />}
      <div className="penampil">
        <Pita
          gudang={gudang}
          jumlah={jumlah}
          kini={halaman}
          bertanda={new Set(bertanda.map((t) => t.halaman))}
          onPilih={onHalaman}
        />
        <Lembar gudang={gudang} nama={dokumen.nama} no={halaman} zum={zum} kosong={kosong}>
          {mode && (
            <Kanvas
              tanda={bertanda.filter((t) => t.halaman === halaman)}
              pratinjau={pratinjau}
              pilihan={petik.pilihan}
              onPilih={petik.setPilihan}
              onGambar={petik.tambah}
              onUbah={(id, kotak) =>
                hitam.ubah((semua) => semua.map((t) => (t.id === id ? { ...t, ...kotak } : t)))
              }
              onHapus={(id) => hitam.ubah((semua) => semua.filter((t) => t.id !== id))}
            />
          )}
        </Lembar>
        {mode ? (
          <PanelHitam
            dokumen={dokumen}
            hitam={hitam}
            halaman={halaman}
            alasan={petik.alasan}
            pilihan={petik.pilihan}
            pratinjau={pratinjau}
            onAlasan={petik.setAlasan}
            onPratinjau={setPratinjau}
            onTambah={() => petik.tambah(TENGAH)}
            onTuju={(t) => {
              petik.setPilihan(t.id);
              if (t.halaman !== halaman) onHalaman(t.halaman);
            }}
          />
        ) : (
          <TeksHalaman dokumen={dokumen} no={halaman} cari={cari} />
        )}
      </div>
    </>
  );
}
