import { Link } from 'react-router';
import { JENIS_BERPRIBADI } from '@ppid/domain/akses/golongan';
import type { Instan } from '@ppid/domain/calendar/types';
import type { Berkas } from '@ppid/domain/berkas/types';
import { petaFakta, teksFakta, unitTerlambat } from '../lib/fakta.js';
import { NAMA_JENIS } from '../lib/jenis.js';
import { namaLangkah, sopBerkas, useKantor } from '../session/kantor.js';
import { Tenggat } from './tenggat.js';

function Baris({ berkas, kini }: { berkas: Berkas; kini: Instan }) {
  const kantor = useKantor();
  const aktif = berkas.langkahAktif;
  const menunggu = berkas.status === 'MENUNGGU_KELENGKAPAN';
  const terlambat = unitTerlambat(berkas, kini);
  const tidakDitanggapi = Boolean(berkas.data['tidakDitanggapi']) && !berkas.data['dijawab'];
  const perintah = berkas.data['dijawabUlang'] ? null : petaFakta(berkas.data, 'perintah');
  const dicabut = perintah !== null && teksFakta(perintah, 'sumber') === 'PENCABUTAN_DIK';
  return (
    <li>
      <Link className="baris" to={`/berkas/${berkas.jenis}/${berkas.id}`}>
        <span className="baris-judul">
          {(berkas.nomor !== null || JENIS_BERPRIBADI.includes(berkas.jenis)) && (
            <span className="nomor">{berkas.nomor ?? 'Belum bernomor'}</span>
          )}
          <b>{berkas.judul}</b>
          <small>
            {NAMA_JENIS[berkas.jenis]}
            {berkas.data['kanal'] === 'WEB_EPPID' && <span className="cap cap-netral">lewat laman</span>}
            {menunggu && <span className="cap cap-dekat">menunggu kelengkapan</span>}
            {terlambat > 0 && <span className="cap cap-terlambat">{terlambat} unit terlambat</span>}
            {tidakDitanggapi && <span className="cap cap-terlambat">tidak ditanggapi</span>}
            {perintah && (
              <span className={`cap cap-${dicabut ? 'terlambat' : 'dekat'}`}>
                {dicabut ? 'harus diputus kembali' : 'ada perintah'}
              </span>
            )}
          </small>
          {dicabut && (
            <small>Pengecualian dicabut dengan keputusan nomor {teksFakta(perintah, 'nomor')}.</small>
          )}
        </span>
        <span className="baris-langkah">
          {aktif ? (
            <>
              <b>Langkah {aktif.no}</b> {namaLangkah(sopBerkas(kantor, berkas), aktif.no)}
            </>
          ) : (
            <span className="cap cap-aman">Selesai</span>
          )}
        </span>
        <span className="baris-tenggat">
          {aktif && <Tenggat tenggat={aktif.tenggat} sementara={aktif.sementara} kini={kini} />}
        </span>
      </Link>
    </li>
  );
}

export function DaftarBerkas({ daftar, kini }: { daftar: Berkas[]; kini: Instan }) {
  return (
    <ul className="daftar-berkas">
      {daftar.map((berkas) => (
        <Baris key={`${berkas.jenis}/${berkas.id}`} berkas={berkas} kini={kini} />
      ))}
    </ul>
  );
}
