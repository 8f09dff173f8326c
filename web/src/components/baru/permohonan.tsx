import { pilihRezim } from '@ppid/domain/calendar/jamHukum';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import { jamPermohonan, lengkapiSampai } from '@ppid/domain/permohonan/fakta';
import { syaratPermohonan } from '@ppid/domain/permohonan/persyaratan';
import { keInstan, teksIsian, type Isi } from '../../lib/isian.js';
import { usePembuka } from '../../lib/pembuka.js';
import type { SopTerbuka } from '../../lib/sop-terbuka.js';
import { useKini } from '../../lib/use-kini.js';
import { useKantor } from '../../session/kantor.js';
import { SaranDik } from '../dik/saran.js';
import { Bingkai } from './bingkai.js';
import { DokumenAwal } from './dokumen-awal.js';
import { PratinjauWaktu } from './pratinjau.js';
import { UnggahAwal } from './unggah-awal.js';

/** While election stages run, and then only, the desk says whether the request is about them (dossier C.3). */
function useSembunyi(): (isi: Isi) => string[] {
  const { kalender, satker } = useKantor();
  const { pengaturan } = satker;
  return (isi) => {
    const diterima = keInstan(isi['diterima'], satker.zona);
    const rezim =
      diterima && pilihRezim({ diterima: kalender.hariTerima(diterima), informasiPemilu: true, pengaturan });
    return rezim === 'TAHAPAN' ? [] : ['informasiPemilu'];
  };
}

function Pratinjau({ isi }: { isi: Isi }) {
  const { kalender, satker } = useKantor();
  const kini = useKini();
  const { pengaturan } = satker;
  const diterima = keInstan(isi['diterima'], satker.zona);
  if (!diterima) return null;
  if (teksIsian(isi['kekurangan']) !== '') {
    const sampai = lengkapiSampai(kini, { kalender, pengaturan });
    return (
      <p className="pesan pesan-ingat" data-uji="pratinjau" aria-live="polite">
        Jangka waktu jawaban belum berjalan. Pemohon dapat melengkapi sampai{' '}
        <strong>{formatHariTanggal(sampai)}</strong> ({pengaturan.hariLengkapi} hari kerja).
      </p>
    );
  }
  const jam = jamPermohonan({ diterima, informasiPemilu: isi['informasiPemilu'] }, kini, {
    kalender,
    pengaturan,
  });
  return <PratinjauWaktu jam={jam} diterima={diterima} awalan="Bila lengkap, dijawab paling lambat" />;
}

export function PermohonanBaru(pilihan: SopTerbuka) {
  const { formulir, tindakan, antrean, tujuan, terbuka, unggah } = usePembuka(pilihan, {
    sembunyi: useSembunyi(),
  });
  const { isi } = tindakan;
  const syarat = syaratPermohonan(isi);
  return (
    <Bingkai
      sop={pilihan.sop}
      judul="Daftarkan permohonan"
      formulir={formulir}
      tindakan={tindakan}
      sisip={{
        rincian: <SaranDik teks={teksIsian(isi['rincian'])} />,
        persetujuanDataPribadi: (
          <DokumenAwal
            syarat={syarat}
            antrean={antrean}
            kekurangan={typeof isi['kekurangan'] === 'string' ? isi['kekurangan'] : ''}
            onKekurangan={(teks) => tindakan.ubah('kekurangan', teks)}
          />
        ),
        kekurangan: <Pratinjau isi={isi} />,
      }}
      ganti={
        terbuka ? (
          <UnggahAwal
            antrean={antrean}
            kabar="Permohonan sudah terdaftar"
            tujuan={tujuan}
            onLagi={() => void unggah()}
          />
        ) : null
      }
    />
  );
}
