import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { Instan } from '@ppid/domain/calendar/types';
import { formatInstan } from '@ppid/domain/calendar/zona';
import type { Berkas } from '@ppid/domain/berkas/types';
import { daftarKekurangan, petaFakta, teksFakta } from '../../lib/fakta.js';
import { sisaWaktu } from '../../lib/waktu.js';
import { useKantor } from '../../session/kantor.js';

interface Props {
  berkas: Berkas;
  kini: Instan;
}

function Kelengkapan({ berkas, kini }: Props) {
  const { satker, kalender } = useKantor();
  const sampai = teksFakta(berkas.data, 'lengkapiSampai');
  if (berkas.status !== 'MENUNGGU_KELENGKAPAN') return null;
  return (
    <section className="pesan pesan-ingat spanduk" aria-label="Kelengkapan" data-uji="kelengkapan">
      <p>
        <b>Menunggu kelengkapan dari pemohon.</b> Jangka waktu jawaban belum berjalan.
      </p>
      <ul className="daftar-titik">
        {daftarKekurangan(berkas).map((b) => (
          <li key={b}>{b}</li>
        ))}
      </ul>
      {sampai && (
        <p>
          {kini > sampai ? 'Batas melengkapi sudah lewat: ' : 'Dapat dilengkapi sampai '}
          {formatInstan(sampai, satker.zona)}
          {kini <= sampai && ` (${sisaWaktu(sampai, kini, kalender).teks})`}.
        </p>
      )}
    </section>
  );
}

const JUDUL_PERINTAH: Readonly<Record<string, string>> = {
  KEBERATAN: 'Perintah Atasan PPID',
  SENGKETA: 'Perintah Komisi Informasi',
  PENCABUTAN_DIK: 'Harus diputus kembali: pengecualiannya dicabut',
};

/** What there is to do, and until when. */
function tugas(sumber: string, batas: string): string {
  const kapan = `paling lambat ${formatHariTanggal(batas)}`;
  return sumber === 'PENCABUTAN_DIK'
    ? `Putuskan kembali ${kapan}: berikan informasinya, atau tolak dengan butir lain yang masih berlaku.`
    : `Dilaksanakan ${kapan}.`;
}

function Perintah({ berkas, kini }: Props) {
  const { satker, kalender } = useKantor();
  const perintah = petaFakta(berkas.data, 'perintah');
  if (!perintah) return null;
  const batas = teksFakta(perintah, 'batas');
  const batasInstan = teksFakta(perintah, 'batasInstan');
  const selesai = teksFakta(berkas.data, 'dijawabUlang');
  const sumber = teksFakta(perintah, 'sumber');
  const sisa = batasInstan && !selesai ? sisaWaktu(batasInstan, kini, kalender) : null;
  return (
    <section className="pesan pesan-ingat spanduk" aria-label="Perintah" data-uji="perintah">
      <p>
        <b>{JUDUL_PERINTAH[sumber] ?? 'Perintah'}</b>
        {teksFakta(perintah, 'nomor') && <> · {teksFakta(perintah, 'nomor')}</>}{' '}
        {sisa && <span className={`cap cap-${sisa.nada}`}>{sisa.teks}</span>}
      </p>
      <p className="paragraf">{teksFakta(perintah, 'perintah')}</p>
      <p>
        {selesai ? `Dijawab ulang ${formatInstan(selesai, satker.zona)}.` : batas && tugas(sumber, batas)}
      </p>
    </section>
  );
}

/** Ends that are no answer, with the form that tells why (permohonan/fakta.ts). */
const PENUTUPAN: Readonly<Record<string, { judul: string; formulir: string }>> = {
  DICABUT: { judul: 'Permohonan dicabut oleh pemohon', formulir: 'pencabutan' },
  DUPLIKAT: { judul: 'Permohonan ganda', formulir: 'duplikat' },
  TIDAK_LENGKAP: { judul: 'Ditutup karena tidak dilengkapi', formulir: 'tidakDilengkapi' },
};

function Penutupan({ berkas }: { berkas: Berkas }) {
  const tutup = PENUTUPAN[teksFakta(berkas.data, 'hasil')];
  const pencabutan = berkas.jenis === 'keberatan' ? petaFakta(berkas.data, 'pencabutan') : null;
  const isi = tutup ? petaFakta(berkas.data, tutup.formulir) : pencabutan;
  if (!tutup && !pencabutan) return null;
  const nomorLain = isi && teksFakta(isi, 'nomorLain');
  return (
    <section className="pesan spanduk" aria-label="Penutupan" data-uji="penutupan">
      <p>
        <b>{tutup?.judul ?? 'Keberatan dicabut oleh pemohon'}.</b>{' '}
        {nomorLain && `Sama dengan permohonan ${nomorLain}. `}
      </p>
      {isi && <p className="paragraf">{teksFakta(isi, 'alasan')}</p>}
    </section>
  );
}

/** What everybody who opens the berkas must see before anything else. */
export function Spanduk(props: Props) {
  return (
    <>
      <Kelengkapan {...props} />
      <Perintah {...props} />
      <Penutupan berkas={props.berkas} />
    </>
  );
}
