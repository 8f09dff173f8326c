import { Link } from 'react-router';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { PUBLIKASI } from '@ppid/domain/formulir/simpan';
import type { DaftarJangka } from '@ppid/domain/pengecualian/daftar';
import type { ButirBerkas } from '@ppid/domain/pengecualian/pendokumentasian';
import { persetujuanBerkas } from '@ppid/domain/pengecualian/persetujuan';
import { labelPilihan } from '@ppid/domain/surat/permohonan';
import { petaFakta, teksFakta } from '../../lib/fakta.js';
import { Fakta } from '../berkas/fakta.js';
import { DaftarJangkaView } from './daftar-jangka.js';

const tanggal = (nilai: string): string => nilai && formatTanggal(nilai);

function Butir({ butir: { informasi, lembar } }: { butir: ButirBerkas }) {
  return (
    <li>
      <span>
        <b>{informasi}</b>
        {lembar.nomor && (
          <small>
            Lembar uji{' '}
            {lembar.berkasId ? (
              <Link to={`/berkas/pengecualian/${lembar.berkasId}`}>{lembar.nomor}</Link>
            ) : (
              lembar.nomor
            )}
          </small>
        )}
      </span>
    </li>
  );
}

/** The decision, the items it is about, who agreed, and what was published (seeds 1 and 4). */
export function Pendokumentasian({ berkas }: { berkas: Berkas }) {
  const { data } = berkas;
  const butir = (data['butir'] ?? []) as ButirBerkas[];
  const keputusan = petaFakta(data, 'keputusanKpu') ?? {};
  const terbit = petaFakta(data, 'penerbitan') ?? {};
  const { diminta, diberikan } = persetujuanBerkas(berkas);
  const daftar = data['daftar'] as DaftarJangka | undefined;
  if (butir.length === 0) return null;
  return (
    <>
      <section className="kartu" aria-labelledby="didokumentasikan" data-uji="didokumentasikan">
        <h2 id="didokumentasikan">Informasi yang didokumentasikan</h2>
        <ul className="butir">
          {butir.map((satu) => (
            <Butir key={satu.id} butir={satu} />
          ))}
        </ul>
        <Fakta
          baris={[
            ['Keputusan KPU', teksFakta(keputusan, 'nomor')],
            ['Tanggal keputusan', tanggal(teksFakta(keputusan, 'tanggal'))],
            ['Tentang', teksFakta(keputusan, 'tentang')],
            [
              'Persetujuan',
              diminta
                .map((peran) => `${NAMA_PERAN[peran]}: ${diberikan.includes(peran) ? 'setuju' : 'menunggu'}`)
                .join('\n'),
            ],
            ['Diterbitkan', labelPilihan(PUBLIKASI, 'jenisTerbit', teksFakta(terbit, 'jenisTerbit'))],
            ['Tanggal terbit', tanggal(teksFakta(terbit, 'tanggal'))],
            ['Tautan', teksFakta(terbit, 'tautan')],
          ]}
        />
      </section>
      {daftar && <DaftarJangkaView daftar={daftar} />}
    </>
  );
}
