import { useEffect, useState } from 'react';
import type { Bidang } from '@ppid/domain/formulir/types';
import { teksIsian, terpilih, type Nilai } from '../../src/lib/isian.js';
import { DRAF_PERMOHONAN, useDraf } from '../data/draf.js';
import { panggil } from '../data/layanan.js';
import { useDaftarKantor } from '../komponen/kantor.js';
import { Jebakan, Kirim } from '../komponen/kirim.js';
import { BAGIAN_PERMOHONAN } from '../lib/formulir.js';
import { useKirim } from '../lib/kirim.js';
import { teksUkuran } from '../../src/lib/ukuran.js';
import {
  ajuanPermohonan,
  formulirDari,
  kekuranganLampiran,
  periksaPermohonan,
  peringatanPermohonan,
  tempatLampiran,
} from '../lib/permohonan.js';
import { kunciBaru } from '../data/simpanan.js';
import { simpanTanda } from '../data/tanda.js';
import { pindah, Tautan } from '../rute.js';

function teks(bidang: Bidang, nilai: Nilai | undefined): string {
  const label = (n: Nilai | undefined): string =>
    bidang.pilihan?.find((p) => p.nilai === n)?.label ?? (typeof n === 'boolean' ? String(n) : teksIsian(n));
  return Array.isArray(nilai) ? terpilih(nilai).map(label).join('; ') : label(nilai);
}

/** Everything once more before it is sent. */
export function HalamanPeriksa() {
  const draf = useDraf(DRAF_PERMOHONAN);
  const [situs, setSitus] = useState('');
  const kantor = useDaftarKantor().find((k) => k.id === draf.untuk);
  const formulir = formulirDari(draf, kantor);
  const peringatan = peringatanPermohonan(draf, formulir);
  const dimuat = kantor !== undefined;
  useEffect(() => {
    // After a reload NIK and files are gone: back to the form.
    const isi = DRAF_PERMOHONAN.baca();
    if (dimuat && Object.keys(periksaPermohonan(isi, formulirDari(isi, kantor))).length > 0)
      pindah('permohonan');
  }, [dimuat, kantor]);
  const [keadaan, kirim] = useKirim({
    kirim: async (kemajuan) => panggil('permohonan', await ajuanPermohonan(draf, formulir, situs), kemajuan),
    sukses: (tanda) => {
      simpanTanda({ jenis: 'permohonan', tanda, kantor });
      DRAF_PERMOHONAN.kosongkan();
      pindah('tanda-bukti');
    },
    batal: () => DRAF_PERMOHONAN.ubah({ kunci: kunciBaru() }),
    ditolak: (galat, alasan) => {
      DRAF_PERMOHONAN.ubah({ galat, alasan });
      pindah('permohonan');
      return true;
    },
  });

  const tempat = tempatLampiran(draf.isi);
  const lampiran = draf.lampiran.filter((l) => tempat.some((t) => t.kategori === l.kategori));
  const kurang = kekuranganLampiran(draf);
  return (
    <>
      <title>Periksa permohonan — PPID KPU</title>
      <h1 tabIndex={-1}>Periksa sebelum dikirim</h1>
      <section className="kartu bagian" aria-labelledby="periksa-kantor">
        <h2 id="periksa-kantor">Kantor tujuan</h2>
        <p>{kantor?.nama}</p>
      </section>
      {BAGIAN_PERMOHONAN.map((bagian) => {
        const terisi = bagian.kunci
          .flatMap((kunci) => formulir.bidang.filter((b) => b.kunci === kunci))
          .filter((b) => teks(b, draf.isi[b.kunci]).trim() !== '');
        return terisi.length === 0 ? null : (
          <section key={bagian.id} className="kartu bagian" aria-labelledby={`periksa-${bagian.id}`}>
            <h2 id={`periksa-${bagian.id}`}>{bagian.judul}</h2>
            <dl className="rincian">
              {terisi.map((b) => (
                <div key={b.kunci}>
                  <dt>{b.label}</dt>
                  <dd>{teks(b, draf.isi[b.kunci])}</dd>
                  {peringatan[b.kunci] && (
                    <dd className="peringatan">
                      <b>Periksa lagi:</b> {peringatan[b.kunci]}
                    </dd>
                  )}
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <section className="kartu bagian" aria-labelledby="periksa-lampiran">
        <h2 id="periksa-lampiran">Lampiran</h2>
        {lampiran.length > 0 && (
          <ul className="terlampir">
            {lampiran.map((l) => (
              <li key={l.id}>
                <span>
                  {tempat.find((t) => t.kategori === l.kategori)?.label}: {l.nama}{' '}
                  <small>({teksUkuran(l.isi.size)})</small>
                </span>
              </li>
            ))}
          </ul>
        )}
        {kurang && (
          <div className="peringatan" data-uji="kurang">
            <p>
              <b>Belum lengkap.</b> Permohonan tetap dapat dikirim, tetapi batas waktu jawaban baru berjalan
              setelah ini Anda sampaikan kepada kantor:
            </p>
            <p className="baris-baru">{kurang}</p>
          </div>
        )}
      </section>
      <Jebakan nilai={situs} onChange={setSitus} />
      <Kirim keadaan={keadaan} label="Kirim permohonan" berlampiran={lampiran.length > 0} onKirim={kirim}>
        {!keadaan.sibuk && (
          <Tautan ke="permohonan" className="tombol tombol-kedua">
            Ubah isian
          </Tautan>
        )}
      </Kirim>
    </>
  );
}
