import { useState, type FormEvent } from 'react';
import { formatHariTanggal } from '@ppid/domain/calendar/format';
import { isWajib, nilaiKosong } from '../../src/lib/isian.js';
import { DRAF_KEBERATAN, useDraf } from '../data/draf.js';
import { useKasus, type Kasus } from '../data/kasus.js';
import { panggil } from '../data/layanan.js';
import { kunciBaru } from '../data/simpanan.js';
import { simpanTanda } from '../data/tanda.js';
import { BukaKasus } from '../komponen/buka-kasus.js';
import { DataPribadi } from '../komponen/data-pribadi.js';
import { fokusPertama, RingkasanGalat } from '../komponen/galat.js';
import { Isian } from '../komponen/isian.js';
import { useDaftarKantor } from '../komponen/kantor.js';
import { Jebakan, Kirim } from '../komponen/kirim.js';
import { PilihLampiran, type Tempat } from '../komponen/lampiran.js';
import { formulirKeberatan } from '../lib/formulir.js';
import { ajuanKeberatan, alasanTertutup, KUASA, PENDUKUNG, periksaKeberatan } from '../lib/keberatan.js';
import { useKirim } from '../lib/kirim.js';
import { tanpaPesan, urutkan } from '../lib/permohonan.js';
import { pindah, Tautan } from '../rute.js';

function Formulir({ kasus: { kunci, lacakan } }: { kasus: Kasus }) {
  const simpanan = useDraf(DRAF_KEBERATAN);
  // A draft about another request is not this one's.
  const draf =
    simpanan.untuk === kunci.nomor ? simpanan : { ...simpanan, isi: { pengaju: 'SENDIRI' }, galat: {} };
  const [situs, setSitus] = useState('');
  const kantor = useDaftarKantor().find((k) => k.id === kunci.satkerId);
  const formulir = formulirKeberatan(draf.isi);
  const tampil = formulir.bidang.filter((b) => b.kunci !== 'nomorPermohonan');
  const urutan = tampil.map((b) => b.kunci);
  const ubah = (perubahan: Partial<typeof draf>): void =>
    DRAF_KEBERATAN.ubah({ isi: draf.isi, ...perubahan, untuk: kunci.nomor });
  const tolak = (galat: Record<string, string>, alasan = ''): void => {
    ubah({ galat, alasan });
    fokusPertama(urutkan(galat, urutan));
  };
  const [keadaan, kirim] = useKirim({
    kirim: async (kemajuan) => panggil('keberatan', await ajuanKeberatan(kunci, draf, situs), kemajuan),
    sukses: (tanda) => {
      simpanTanda({ jenis: 'keberatan', tanda, kantor });
      DRAF_KEBERATAN.kosongkan();
      pindah('tanda-bukti');
    },
    batal: () => ubah({ kunci: kunciBaru() }),
    ditolak: (galat, alasan) => {
      tolak(galat, alasan);
      return true;
    },
  });
  const ajukan = (event: FormEvent): void => {
    event.preventDefault();
    const galat = periksaKeberatan({ ...draf, untuk: kunci.nomor });
    if (Object.keys(galat).length > 0) return tolak(galat);
    ubah({ galat: {}, alasan: '' });
    kirim();
  };
  const lampiran = (tempat: Tempat) => (
    <PilihLampiran
      tempat={tempat}
      semua={draf.lampiran}
      galat={draf.galat[tempat.kategori]}
      wajib={tempat === KUASA}
      onUbah={(semua) => ubah({ lampiran: semua, galat: tanpaPesan(draf.galat, tempat.kategori) })}
    />
  );
  const tutup = alasanTertutup(lacakan.bolehKeberatan.pilihan);
  return (
    <>
      <p className="pembuka">
        Atas permohonan <span className="nomor">{kunci.nomor}</span>: {lacakan.judul}.
        {lacakan.bolehKeberatan.sampai && (
          <> Keberatan diterima paling lambat {formatHariTanggal(lacakan.bolehKeberatan.sampai)}.</>
        )}
      </p>
      <RingkasanGalat salah={urutkan(draf.galat, urutan)} alasan={draf.alasan} />
      <form className="formulir kartu" noValidate onSubmit={ajukan}>
        {tampil.map((bidang) => (
          <div key={bidang.kunci} className="formulir">
            {bidang.kunci === 'persetujuanDataPribadi' && (
              <>
                {draf.isi['pengaju'] === 'KUASA' && lampiran(KUASA)}
                {lampiran(PENDUKUNG)}
                <DataPribadi kantor={kantor} />
              </>
            )}
            <Isian
              bidang={bidang}
              nilai={draf.isi[bidang.kunci] ?? nilaiKosong(bidang)}
              wajib={isWajib(bidang, draf.isi)}
              galat={draf.galat[bidang.kunci]}
              {...(bidang.kunci === 'alasan'
                ? { takBerlaku: { nilai: tutup, sebab: 'tidak sesuai dengan keadaan permohonan ini' } }
                : {})}
              onChange={(nilai) =>
                ubah({
                  isi: { ...draf.isi, [bidang.kunci]: nilai },
                  galat: tanpaPesan(draf.galat, bidang.kunci),
                  alasan: '',
                })
              }
            />
          </div>
        ))}
        <Jebakan nilai={situs} onChange={setSitus} />
        <Kirim keadaan={keadaan} label="Kirim keberatan" berlampiran={draf.lampiran.length > 0} />
      </form>
    </>
  );
}

export function HalamanKeberatan() {
  const kasus = useKasus();
  const boleh = kasus?.lacakan.bolehKeberatan;
  return (
    <>
      <title>Ajukan keberatan — PPID KPU</title>
      <h1 tabIndex={-1}>Ajukan keberatan</h1>
      {!kasus && (
        <>
          <p className="pembuka">
            Keberatan diajukan atas permohonan yang sudah terdaftar. Buka dulu permohonan Anda. Bila nomor
            atau kode hilang, atau keberatan Anda tentang informasi berkala tanpa permohonan, datang atau
            hubungi kantor.
          </p>
          <BukaKasus label="Buka permohonan" />
        </>
      )}
      {kasus && boleh?.boleh && <Formulir kasus={kasus} />}
      {kasus && !boleh?.boleh && (
        <div className="kartu bagian">
          <p>{boleh?.alasan || 'Keberatan atas permohonan ini belum atau tidak lagi dapat diajukan.'}</p>
          <p>
            <Tautan ke="lacak">Kembali ke permohonan Anda</Tautan>
          </p>
        </div>
      )}
    </>
  );
}
