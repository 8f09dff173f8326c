import { Link, useSearchParams } from 'react-router';
import type { Berkas } from '@ppid/domain/berkas/types';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import type { Instan } from '@ppid/domain/calendar/types';
import { jamKeberatan, ringkasPermohonan } from '@ppid/domain/keberatan/fakta';
import { jangkaKeberatan } from '@ppid/domain/keberatan/jangka';
import { syaratKeberatan } from '@ppid/domain/permohonan/persyaratan';
import { watchNomor } from '../../data/berkas.js';
import { keInstan, teksIsian } from '../../lib/isian.js';
import { tandaAlasan } from '../../lib/keberatan.js';
import { usePembuka } from '../../lib/pembuka.js';
import type { SopTerbuka } from '../../lib/sop-terbuka.js';
import { useKini } from '../../lib/use-kini.js';
import { useLive, type Live } from '../../lib/use-live.js';
import { useKantor } from '../../session/kantor.js';
import { useAkun } from '../../session/session.js';
import { Bingkai } from './bingkai.js';
import { DokumenAwal } from './dokumen-awal.js';
import { PratinjauWaktu } from './pratinjau.js';
import { UnggahAwal } from './unggah-awal.js';

/** The request behind the number, and whether its window is open. */
function Permohonan({ live, saat }: { live: Live<Berkas | null>; saat: Instan }) {
  const { kalender, satker } = useKantor();
  if (live.status === 'gagal') return <p className="ingat">{live.pesan}</p>;
  if (live.status === 'memuat') return null;
  const permohonan = live.data;
  if (!permohonan) return <p className="ingat">Nomor ini belum ditemukan di kantor ini.</p>;
  const jangka = jangkaKeberatan(permohonan, saat, { kalender, pengaturan: satker.pengaturan });
  const lewat = jangka !== null && kalender.hariTerima(saat) > jangka.sampai;
  return (
    <div className={jangka && !lewat ? 'pesan' : 'pesan pesan-ingat'} data-uji="permohonan-asal">
      <p>
        Permohonan{' '}
        <Link to={`/berkas/permohonan/${permohonan.id}`} className="nomor">
          {permohonan.nomor}
        </Link>
        : {permohonan.judul}
      </p>
      <p>
        {!jangka
          ? 'Belum ada alasan keberatan: permohonan ini belum dijawab dan batas waktunya belum lewat.'
          : lewat
            ? `Jangka waktu keberatan berakhir ${formatHariTanggal(jangka.sampai)}.`
            : `Keberatan dapat diajukan sampai ${formatHariTanggal(jangka.sampai)}.`}
      </p>
    </div>
  );
}

export function KeberatanBaru(pilihan: SopTerbuka) {
  const [params] = useSearchParams();
  const { satkerId } = useAkun();
  const { satker, kalender } = useKantor();
  const kini = useKini();
  const { formulir, tindakan, antrean, tujuan, terbuka, unggah } = usePembuka(pilihan, {
    awal: { nomorPermohonan: params.get('permohonan') ?? '' },
  });
  const { isi } = tindakan;
  const nomor = teksIsian(isi['nomorPermohonan']);
  const live = useLive<Berkas | null>(nomor.length > 3 ? `nomor/${satkerId}/${nomor}` : null, (next, fail) =>
    watchNomor(satkerId, nomor, next, fail),
  );
  const permohonan = nomor.length > 3 ? (live.data ?? null) : null;
  const diterima = keInstan(isi['diterima'], satker.zona);
  const saat = diterima ?? kini;
  const jam = jamKeberatan(
    { diterima: saat, permohonan: permohonan && ringkasPermohonan(permohonan) },
    kini,
    {
      kalender,
      pengaturan: satker.pengaturan,
    },
  );
  return (
    <Bingkai
      sop={pilihan.sop}
      judul="Daftarkan keberatan"
      formulir={formulir}
      tindakan={tindakan}
      {...(permohonan && { tanda: { alasan: tandaAlasan(permohonan, saat) } })}
      sisip={{
        nomorPermohonan: nomor.length > 3 && <Permohonan live={live} saat={saat} />,
        persetujuanDataPribadi: (
          <>
            <DokumenAwal
              syarat={syaratKeberatan(isi)}
              antrean={antrean}
              kekurangan={null}
              onKekurangan={() => undefined}
            />
            <PratinjauWaktu jam={jam} diterima={saat} awalan="Ditanggapi Atasan PPID paling lambat" />
          </>
        ),
      }}
      ganti={
        terbuka ? (
          <UnggahAwal
            antrean={antrean}
            kabar="Keberatan sudah terdaftar"
            tujuan={tujuan}
            onLagi={() => void unggah()}
          />
        ) : null
      }
    />
  );
}
