import { namaHasil } from '@ppid/domain/berkas/hasil';
import { formatHariTanggal, tanggalLokal } from '@ppid/domain/calendar/zona';
import type { Zona } from '@ppid/domain/satker/satker';
import { bukaKasus, type Kasus } from '../data/kasus.js';
import { useKirim } from '../lib/kirim.js';
import { urutkanSurat } from '../lib/surat.js';
import { pindah } from '../rute.js';
import { useDaftarKantor } from './kantor.js';
import { Kirim } from './kirim.js';
import { formatWaktu, Penjelasan } from './penjelasan.js';
import { DaftarSurat } from './surat.js';

const STATUS = {
  MENUNGGU_KELENGKAPAN: ['cap-dekat', 'Menunggu kelengkapan'],
  BERJALAN: ['cap-biru', 'Sedang diproses'],
  SELESAI: ['cap-aman', 'Selesai'],
} as const;
/** The case goes on until the hand-over is recorded, but nobody waits for an answer any more. */
const DIJAWAB = ['cap-aman', 'Sudah dijawab'] as const;

export function Cap({ status, dijawab = null }: { status: keyof typeof STATUS; dijawab?: string | null }) {
  const [kelas, label] = dijawab && status === 'BERJALAN' ? DIJAWAB : STATUS[status];
  return <span className={`cap ${kelas}`}>{label}</span>;
}

function Ringkasan({ kasus: { lacakan }, zona }: { kasus: Kasus; zona: Zona }) {
  const { kekurangan, jatuhTempo, dijawab } = lacakan;
  return (
    <section className="kartu bagian" aria-labelledby="judul-keadaan">
      <h2 id="judul-keadaan">
        <span className="nomor" data-uji="nomor">
          {lacakan.nomor}
        </span>{' '}
        <Cap status={lacakan.status} dijawab={dijawab} />
      </h2>
      <p className="keadaan" data-uji="keadaan">
        {lacakan.keadaan}
      </p>
      <p>{lacakan.judul}</p>
      {kekurangan && (
        <div className="pesan pesan-ingat">
          <b>Yang masih kurang:</b>
          <p className="baris-baru">{kekurangan}</p>
          <p>Sampaikan kekurangan ini kepada kantor. Batas waktu jawaban baru berjalan setelah lengkap.</p>
        </div>
      )}
      <dl className="rincian">
        <div>
          <dt>Diterima</dt>
          <dd>{formatWaktu(lacakan.diterima, zona)}</dd>
        </div>
        {jatuhTempo && (
          <div>
            <dt>{lacakan.jenis === 'permohonan' ? 'Dijawab paling lambat' : 'Ditanggapi paling lambat'}</dt>
            <dd>
              {formatHariTanggal(jatuhTempo)}
              {lacakan.diperpanjang && ' (sudah diperpanjang satu kali)'}
            </dd>
          </div>
        )}
        {dijawab && (
          <div>
            <dt>Dijawab</dt>
            <dd>{formatWaktu(dijawab, zona)}</dd>
          </div>
        )}
        {lacakan.hasil && (
          <div>
            <dt>Hasil</dt>
            <dd>{namaHasil(lacakan.hasil)}</dd>
          </div>
        )}
      </dl>
      {lacakan.tidakDitanggapi && (
        <p className="pesan pesan-gagal">
          Batas waktu sudah lewat tanpa jawaban. Anda berhak mengajukan keberatan.
        </p>
      )}
      <Penjelasan baris={lacakan.penjelasan} rezim={lacakan.rezim} />
    </section>
  );
}

function Langkah({ kasus: { lacakan }, zona }: { kasus: Kasus; zona: Zona }) {
  return (
    <section className="kartu bagian" aria-labelledby="judul-langkah">
      <h2 id="judul-langkah">Langkah</h2>
      <ol className="langkah-publik">
        {lacakan.langkah.map(({ no, uraian, selesai, sedang }) => (
          <li key={no} className={selesai ? 'sudah' : undefined}>
            <span>{uraian}</span>
            <small>
              {selesai
                ? `Selesai ${formatHariTanggal(tanggalLokal(selesai, zona))}`
                : sedang
                  ? 'Sedang berjalan'
                  : 'Berikutnya'}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Keberatan({ kasus: { kunci, lacakan } }: { kasus: Kasus }) {
  const { boleh, alasan, sampai } = lacakan.bolehKeberatan;
  const [keadaan, buka] = useKirim({
    kirim: () => bukaKasus({ ...kunci, nomor: lacakan.keberatan[0]?.nomor ?? '' }),
    sukses: () => undefined,
  });
  if (lacakan.jenis === 'keberatan') return null;
  return (
    <section className="kartu bagian" aria-labelledby="judul-keberatan">
      <h2 id="judul-keberatan">Keberatan</h2>
      {lacakan.keberatan.length > 0 && (
        <ul className="terlampir">
          {lacakan.keberatan.map((k) => (
            <li key={k.nomor}>
              <span className="nomor">{k.nomor}</span> <Cap status={k.status} />
            </li>
          ))}
        </ul>
      )}
      {lacakan.keberatan.length > 0 && (
        <Kirim keadaan={keadaan} label="Lihat proses keberatan" onKirim={buka} />
      )}
      {boleh ? (
        <>
          <p>
            Bila Anda tidak puas dengan jawaban atau pelayanan, Anda dapat mengajukan keberatan
            {sampai && <> paling lambat {formatHariTanggal(sampai)}</>}.
          </p>
          <button type="button" className="tombol" onClick={() => pindah('keberatan')}>
            Ajukan keberatan
          </button>
        </>
      ) : (
        alasan && <p>{alasan}</p>
      )}
    </section>
  );
}

/** What an applicant sees of the case. */
export function Lacakan({ kasus }: { kasus: Kasus }) {
  const { kunci, lacakan } = kasus;
  const zona = (useDaftarKantor().find((k) => k.id === kunci.satkerId)?.zona ?? 'Asia/Jakarta') as Zona;
  return (
    <div className="formulir">
      <Ringkasan kasus={kasus} zona={zona} />
      <Langkah kasus={kasus} zona={zona} />
      <DaftarSurat kunci={kunci} surat={urutkanSurat(lacakan.surat)} />
      <Keberatan kasus={kasus} />
      {lacakan.bolehSurvei && (
        <section className="kartu bagian" aria-labelledby="judul-survei">
          <h2 id="judul-survei">Bagaimana layanan kami?</h2>
          <button type="button" className="tombol" onClick={() => pindah('survei')}>
            Isi survei kepuasan
          </button>
        </section>
      )}
    </div>
  );
}
