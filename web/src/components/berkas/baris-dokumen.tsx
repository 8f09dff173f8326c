import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { mayBukaDikecualikan, mayBukaIdentitas } from '../../lib/akses.js';
import { NAMA_KATEGORI } from '@ppid/domain/dokumen/nama';
import { NAMA_STATUS_DOKUMEN } from '../../lib/jenis.js';
import { tempatDokumen } from '../../lib/pencarian.js';
import { jumlahPerhatian, kalimatPerhatian } from '../../lib/tahap-dokumen.js';
import { teksUkuran } from '../../lib/ukuran.js';
import { AKHIRAN, withExtension } from '../../lib/unduh.js';
import { useAkun } from '../../session/session.js';
import { CapSalinan, labelUnduh } from '../dokumen/cap-salinan.js';
import { Unduh } from '../unduh.js';
import { TandaDitutup } from './ditutup.js';
import { Gambar } from './gambar.js';
import { LihatIdentitas } from './lihat-identitas.js';
import { TahapDokumen } from './tahap-dokumen.js';
import { TarikPengecualian } from './tarik-pengecualian.js';

const NADA: Partial<Record<Dokumen['status'], string>> = {
  SELESAI: 'aman',
  KARANTINA: 'terlambat',
  GAGAL: 'terlambat',
};

/** The row that the address names: it comes later than the page, so the browser does not go there by itself. */
function useTujuan(id: string) {
  const { hash } = useLocation();
  const ref = useRef<HTMLLIElement>(null);
  const dituju = hash === `#${tempatDokumen(id)}`;
  useEffect(() => {
    if (dituju) ref.current?.focus();
  }, [dituju]);
  return ref;
}

/** The picture of the first page, or what stands for it where there is none or none may be shown. */
function Muka({ dokumen: d }: { dokumen: Dokumen }) {
  if (d.kelas !== 'biasa') return <Ikon teks="🔒" />;
  if (d.kecil) return <Gambar path={d.kecil} alt={`Halaman pertama ${d.nama}`} />;
  const tipe = AKHIRAN[d.tipe ?? '']?.[0]?.slice(1).toUpperCase();
  if (tipe && (tipe === 'DOCX' || tipe === 'XLSX')) return <Ikon teks={tipe} jenis={tipe} />;
  return <Ikon teks={d.status === 'KARANTINA' ? '!' : '…'} />;
}

function Ikon({ teks, jenis = '' }: { teks: string; jenis?: string }) {
  return (
    <span className="gambar gambar-kosong" data-jenis={jenis} aria-hidden="true">
      {teks}
    </span>
  );
}

/** A document with the same bytes as an earlier one has no file of its own. */
function SamaDengan({ id, semua }: { id: string; semua: readonly Dokumen[] }) {
  const pertama = semua.find((d) => d.id === id);
  return (
    <small data-uji="sama-dengan">
      Isinya sama dengan{' '}
      {pertama ? (
        <a href={`#${tempatDokumen(id)}`}>“{pertama.nama}”</a>
      ) : (
        'dokumen yang sudah ada di berkas lain'
      )}
      ; filenya disimpan satu kali.
    </small>
  );
}

function Perhatian({ dokumen: { perhatian } }: { dokumen: Dokumen }) {
  if (perhatian.length === 0) return null;
  return (
    <details className="ingat" data-uji="perhatian">
      <summary>{jumlahPerhatian(perhatian)} halaman perlu dilihat</summary>
      <ul>
        {kalimatPerhatian(perhatian).map((kalimat) => (
          <li key={kalimat}>{kalimat}</li>
        ))}
      </ul>
    </details>
  );
}

interface Props {
  dokumen: Dokumen;
  /** All documents of the berkas that I may see. */
  semua: readonly Dokumen[];
  bolehUlangi: boolean;
  onTeks: () => void;
}

export function BarisDokumen({ dokumen: d, semua, bolehUlangi, onTeks }: Props) {
  // The content of an excluded document never comes straight from Storage (docs/contract.md).
  const tertutup = d.kelas !== 'biasa';
  const { peran } = useAkun();
  const ref = useTujuan(d.id);
  const bolehLihat = d.kelas === 'identitas' && d.asli !== null && mayBukaIdentitas(peran);
  const bolehTampil =
    d.asli !== null && (d.kelas === 'biasa' || (d.kelas === 'dikecualikan' && mayBukaDikecualikan(peran)));
  const adaTeks = !tertutup && d.teks !== null && d.teks.dariBerkas + d.teks.dariOcr > 0;
  return (
    <li ref={ref} className="dokumen" id={tempatDokumen(d.id)} tabIndex={-1} data-uji="dokumen">
      <Muka dokumen={d} />
      <div>
        <b className="dokumen-nama">{d.nama}</b>
        <small>
          {NAMA_KATEGORI[d.kategori]} · {teksUkuran(d.ukuran)}
          {d.halaman !== null && ` · ${d.halaman} halaman`}
        </small>
        {/* Read out when it changes, with the name, which says of which document it is. */}
        <span aria-live="polite" aria-atomic="true">
          <span className="hanya-pembaca">{d.nama}: </span>
          <span className={`cap cap-${NADA[d.status] ?? 'netral'}`}>{NAMA_STATUS_DOKUMEN[d.status]}</span>
        </span>
        <CapSalinan dokumen={d} />
        {d.kelas === 'dikecualikan' && !mayBukaDikecualikan(peran) && (
          <small>Isinya hanya dapat dibuka PPID dan Atasan PPID.</small>
        )}
        {d.status === 'KARANTINA' && d.karantina && <p className="galat">{d.karantina.alasan}</p>}
        {d.samaDengan !== null && <SamaDengan id={d.samaDengan} semua={semua} />}
        <TandaDitutup dokumen={d} />
        <Perhatian dokumen={d} />
        {d.status !== 'DIHAPUS' && <TahapDokumen dokumen={d} bolehUlangi={bolehUlangi} />}
        <div className="tombol-baris">
          {bolehLihat && <LihatIdentitas dokumen={d} />}
          {bolehTampil && (
            <Link
              className="tombol-kecil"
              to={`/berkas/${d.jenis}/${d.berkasId}/dokumen/${d.id}`}
              aria-label={`Lihat: ${d.nama}`}
            >
              Lihat
            </Link>
          )}
          <TarikPengecualian dokumen={d} />
          {adaTeks && (
            <button
              type="button"
              className="tombol-kecil"
              onClick={onTeks}
              aria-label={`Baca teks: ${d.nama}`}
            >
              Baca teks
            </button>
          )}
          {d.asli && !tertutup && (
            <Unduh path={d.asli} nama={withExtension(d.nama, d.tipe)} label={labelUnduh(d)} />
          )}
        </div>
      </div>
    </li>
  );
}
