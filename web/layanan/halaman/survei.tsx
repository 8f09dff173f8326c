import { useState, type FormEvent } from 'react';
import type { Bidang } from '@ppid/domain/formulir/types';
import { DRAF_SURVEI, useDraf } from '../data/draf.js';
import { bukaKasus, useKasus, type Kasus } from '../data/kasus.js';
import { panggil } from '../data/layanan.js';
import { BukaKasus } from '../komponen/buka-kasus.js';
import { fokusPertama, RingkasanGalat } from '../komponen/galat.js';
import { teksIsian } from '../../src/lib/isian.js';
import { idBidang, Isian } from '../komponen/isian.js';
import { Kirim } from '../komponen/kirim.js';
import { useKirim } from '../lib/kirim.js';
import { Tautan } from '../rute.js';

const MAKS_SARAN = 1000;
const NILAI: Bidang = {
  kunci: 'nilai',
  label: 'Seberapa puas Anda dengan layanan informasi ini?',
  jenis: 'pilihan',
  wajib: true,
  pilihan: [
    { nilai: '5', label: '5 – Sangat puas' },
    { nilai: '4', label: '4 – Puas' },
    { nilai: '3', label: '3 – Cukup puas' },
    { nilai: '2', label: '2 – Tidak puas' },
    { nilai: '1', label: '1 – Sangat tidak puas' },
  ],
};
const SARAN: Bidang = {
  kunci: 'saran',
  label: 'Saran untuk kami',
  jenis: 'paragraf',
  wajib: false,
  bantuan: 'Jangan menulis nama, nomor, atau data pribadi lain.',
};

function Formulir({ kasus: { kunci }, selesai }: { kasus: Kasus; selesai: () => void }) {
  const { isi, galat } = useDraf(DRAF_SURVEI);
  const [keadaan, kirim] = useKirim({
    kirim: () => panggil('survei', { ...kunci, nilai: Number(isi['nilai']), saran: teksIsian(isi['saran']) }),
    sukses: () => {
      DRAF_SURVEI.kosongkan();
      selesai();
      // The survey is given once: the case must know.
      void bukaKasus(kunci);
    },
  });
  const salah = Object.entries(galat).map(([k, pesan]) => ({ id: idBidang(k), pesan }));
  const ajukan = (event: FormEvent): void => {
    event.preventDefault();
    const temuan: Record<string, string> = {};
    if (!isi['nilai']) temuan['nilai'] = 'Pilih salah satu nilai.';
    if (teksIsian(isi['saran']).length > MAKS_SARAN) {
      temuan['saran'] = `Saran paling banyak ${MAKS_SARAN} huruf.`;
    }
    DRAF_SURVEI.ubah({ galat: temuan });
    if (Object.keys(temuan).length === 0) return kirim();
    fokusPertama(Object.keys(temuan).map((k) => ({ id: idBidang(k), pesan: '' })));
  };
  return (
    <form className="formulir kartu" noValidate onSubmit={ajukan}>
      <RingkasanGalat salah={salah} />
      <Isian
        bidang={NILAI}
        nilai={isi['nilai'] ?? ''}
        wajib
        galat={galat['nilai']}
        onChange={(nilai) => DRAF_SURVEI.ubah({ isi: { ...isi, nilai }, galat: {} })}
      />
      <Isian
        bidang={SARAN}
        nilai={isi['saran'] ?? ''}
        wajib={false}
        galat={galat['saran']}
        onChange={(saran) => DRAF_SURVEI.ubah({ isi: { ...isi, saran }, galat: {} })}
      />
      <Kirim keadaan={keadaan} label="Kirim survei" />
    </form>
  );
}

export function HalamanSurvei() {
  const kasus = useKasus();
  const [terima, setTerima] = useState(false);
  return (
    <>
      <title>Survei kepuasan — PPID KPU</title>
      <h1 tabIndex={-1}>Survei kepuasan</h1>
      <div role="status">
        {terima && <p className="pesan">Terima kasih. Penilaian Anda sudah kami terima.</p>}
      </div>
      {!kasus && !terima && (
        <>
          <p className="pembuka">
            Survei dapat diisi satu kali, setelah informasi diserahkan atau permohonan selesai.
          </p>
          <BukaKasus label="Buka permohonan" />
        </>
      )}
      {kasus && !terima && kasus.lacakan.bolehSurvei && (
        <Formulir kasus={kasus} selesai={() => setTerima(true)} />
      )}
      {kasus && !terima && !kasus.lacakan.bolehSurvei && (
        <p className="pesan">
          Survei untuk permohonan ini sudah diisi, atau belum dapat diisi karena permohonan belum selesai.
        </p>
      )}
      {kasus && (
        <p className="jarak">
          <Tautan ke="lacak">Kembali ke permohonan Anda</Tautan>
        </p>
      )}
    </>
  );
}
