import { Link } from 'react-router';
import type { Berkas } from '@ppid/domain/berkas/types';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { Instan } from '@ppid/domain/calendar/types';
import { formatInstan } from '@ppid/domain/calendar/zona';
import { permohonanDari } from '@ppid/domain/keberatan/fakta';
import { namaHasilSurat } from '@ppid/domain/surat/permohonan';
import { petaFakta, teksFakta } from '../../lib/fakta.js';
import { namaHasil } from '@ppid/domain/berkas/hasil';
import { namaAlasan } from '../../lib/keberatan.js';
import { useKantor } from '../../session/kantor.js';
import { Fakta } from './fakta.js';

const hari = (tanggal: string): string => (tanggal ? formatHariTanggal(tanggal) : '');

/** What the objection is about: the request, its answer, the grounds and the case. */
export function PokokKeberatan({ berkas: { data } }: { berkas: Berkas }) {
  const { satker } = useKantor();
  const p = permohonanDari(data);
  return (
    <section className="kartu" aria-labelledby="pokok-keberatan" data-uji="pokok-keberatan">
      <h2 id="pokok-keberatan">Pokok keberatan</h2>
      <Fakta
        baris={[
          [
            'Alasan (UU 14/2008 Pasal 35 ayat 1)',
            <ul key="alasan">
              {namaAlasan(data['alasan']).map((a) => (
                <li key={a}>{a}</li>
              ))}
            </ul>,
          ],
          ['Kasus posisi', teksFakta(data, 'kasusPosisi')],
          ['Atas permohonan', p && <Link to={`/berkas/permohonan/${p.id}`}>{p.nomor}</Link>],
          ['Informasi yang diminta', p?.rincian],
          ['Tujuan penggunaan', teksFakta(data, 'tujuan')],
          ['Jawaban PPID', p && (p.hasil ? namaHasilSurat(p.hasil) : 'Belum dijawab')],
          ['Dijawab', p?.dijawab && formatInstan(p.dijawab, satker.zona)],
          ['Batas waktu jawaban', p?.jatuhTempo && hari(p.jatuhTempo)],
        ]}
      />
    </section>
  );
}

/** The answer of Atasan PPID, its order, and how it reached the applicant (dossier D.6). */
export function TanggapanKeberatan({ berkas: { data }, kini }: { berkas: Berkas; kini: Instan }) {
  const { satker, kalender } = useKantor();
  const hasil = teksFakta(data, 'hasil');
  const isi = petaFakta(data, 'pengabulan') ?? petaFakta(data, 'penguatan');
  const dijawab = teksFakta(data, 'dijawab');
  const sampai = teksFakta(data, 'sengketaSampai');
  const pelaksanaan = petaFakta(data, 'pelaksanaan');
  if (!hasil && !sampai) return null;
  const lewat = sampai !== '' && kalender.tanggalLokal(kini) > sampai;
  return (
    <section className="kartu" aria-labelledby="tanggapan" data-uji="tanggapan">
      <h2 id="tanggapan">Tanggapan Atasan PPID</h2>
      <Fakta
        baris={[
          ['Keputusan', hasil && <b>{namaHasil(hasil)}</b>],
          ['Tanggal', dijawab && formatInstan(dijawab, satker.zona)],
          ['Tanggapan', isi && teksFakta(isi, 'tanggapan')],
          ['Perintah kepada PPID', isi && teksFakta(isi, 'perintah')],
          ['Dilaksanakan paling lambat', isi && hari(teksFakta(isi, 'batas'))],
          ['Dilaksanakan', pelaksanaan && hari(teksFakta(pelaksanaan, 'tanggal'))],
          ['Diterima pemohon', hari(teksFakta(data, 'disampaikan'))],
          [
            lewat ? 'Jangka waktu sengketa berakhir' : 'Sengketa dapat diajukan sampai',
            sampai && <span data-uji="sengketa-sampai">{hari(sampai)}</span>,
          ],
        ]}
      />
    </section>
  );
}
