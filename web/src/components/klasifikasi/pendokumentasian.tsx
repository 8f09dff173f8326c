import { Link } from 'react-router';
import { NAMA_PERAN } from '@ppid/domain/akses/peran';
import type { Berkas } from '@ppid/domain/berkas/types';
import { formatTanggal } from '@ppid/domain/calendar/format';
import { JENIS_DOKUMEN, PUBLIKASI } from '@ppid/domain/formulir/simpan';
import { daftarMenurutJangka, type DaftarJangka } from '@ppid/domain/pengecualian/daftar';
import type { ButirBerkas } from '@ppid/domain/pengecualian/pendokumentasian';
import { persetujuanBerkas } from '@ppid/domain/pengecualian/persetujuan';
import { labelPilihan } from '@ppid/domain/surat/permohonan';
import { petaFakta, teksFakta } from '../../lib/fakta.js';
import { useDik, useHari } from '../../lib/use-dik.js';
import { Fakta } from '../berkas/fakta.js';
import { DaftarJangkaView } from './daftar-jangka.js';

/** The kind by which PPID sorted it (seed 4 langkah 2). */
function jenisDokumen(data: Berkas['data'], id: string): string {
  const baris = petaFakta(data, 'klasifikasiDokumen')?.['klasifikasi'];
  const satu = (Array.isArray(baris) ? (baris as { butir?: string; jenisDokumen?: string }[]) : []).find(
    ({ butir }) => butir === id,
  );
  return JENIS_DOKUMEN.find(({ nilai }) => nilai === satu?.jenisDokumen)?.label ?? '';
}

const tanggal = (nilai: string): string => nilai && formatTanggal(nilai);

function Butir({ butir: { id, informasi, lembar }, jenis }: { butir: ButirBerkas; jenis: string }) {
  return (
    <li>
      <span>
        <Link to={`/dik/${id}`}>{informasi}</Link>
        {jenis && <small>{jenis}</small>}
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
  const hari = useHari();
  const semua = useDik().data ?? [];
  // The list is made when it is handed over; whoever hands it over sees it before.
  const menyusun = berkas.langkahAktif?.aksi.includes('susunDaftar') ?? false;
  const milik = semua.filter(({ id }) => butir.some((satu) => satu.id === id));
  if (butir.length === 0) return null;
  return (
    <>
      <section className="kartu" aria-labelledby="didokumentasikan" data-uji="didokumentasikan">
        <h2 id="didokumentasikan">Informasi yang didokumentasikan</h2>
        <ul className="butir">
          {butir.map((satu) => (
            <Butir key={satu.id} butir={satu} jenis={jenisDokumen(data, satu.id)} />
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
            [
              'Di laman layanan publik',
              typeof terbit['versi'] === 'number' ? (
                <a href={`/layanan/dik?kantor=${berkas.satkerId}`}>Versi {terbit['versi']}: PDF dan XLSX</a>
              ) : null,
            ],
          ]}
        />
      </section>
      {menyusun ? (
        <DaftarJangkaView daftar={daftarMenurutJangka(milik, hari)} judul="Daftar yang akan diserahkan" />
      ) : (
        daftar && <DaftarJangkaView daftar={daftar} />
      )}
    </>
  );
}
