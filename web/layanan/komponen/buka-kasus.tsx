import { useState, type FormEvent } from 'react';
import type { Kunci } from '@ppid/domain/publik/types';
import { bukaKasus, rapikanKode } from '../data/kasus.js';
import { ambil, simpan } from '../data/simpanan.js';
import { useKirim } from '../lib/kirim.js';
import { fokusPertama, RingkasanGalat, type Salah } from './galat.js';
import { PilihKantor } from './kantor.js';
import { Kirim } from './kirim.js';

type Isi = Record<keyof Kunci, string>;
const NAMA = 'lacak';

function periksa({ satkerId, nomor, kode }: Isi): Salah[] {
  const salah: Salah[] = [];
  if (!satkerId) salah.push({ id: 'satkerId', pesan: 'Pilih kantor KPU yang menerima permohonan Anda.' });
  if (!nomor.trim()) salah.push({ id: 'nomor', pesan: 'Isi nomor pendaftaran.' });
  if (rapikanKode(kode).length !== 11) {
    salah.push({ id: 'kode', pesan: 'Isi kode lacak: 10 huruf dan angka, contoh ABCDE-12345.' });
  }
  return salah;
}

/** Number and code open a case; only office and number are remembered, never the code. */
export function BukaKasus({ label, selesai }: { label: string; selesai?: () => void }) {
  const [isi, setIsi] = useState<Isi>(() => ({
    satkerId: '',
    nomor: '',
    ...ambil<Partial<Isi>>(NAMA),
    kode: '',
  }));
  const [salah, setSalah] = useState<Salah[]>([]);
  const [keadaan, kirim] = useKirim({
    kirim: () => bukaKasus({ satkerId: isi.satkerId, nomor: isi.nomor.trim(), kode: rapikanKode(isi.kode) }),
    sukses: () => selesai?.(),
  });
  const ubah = (perubahan: Partial<Isi>): void => {
    const baru = { ...isi, ...perubahan };
    setIsi(baru);
    simpan(NAMA, { satkerId: baru.satkerId, nomor: baru.nomor });
  };
  const ajukan = (event: FormEvent): void => {
    event.preventDefault();
    const temuan = periksa(isi);
    setSalah(temuan);
    if (temuan.length > 0) return fokusPertama(temuan);
    kirim();
  };
  const pesan = (id: string): string | undefined => salah.find((s) => s.id === id)?.pesan;
  const bidang = (kunci: 'nomor' | 'kode', nama: string, bantuan: string) => (
    <div className={pesan(kunci) ? 'isian isian-galat' : 'isian'}>
      <label htmlFor={kunci}>{nama}</label>
      <p id={`${kunci}-bantuan`} className="bantuan">
        {bantuan}
      </p>
      <input
        id={kunci}
        name={kunci}
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={isi[kunci]}
        aria-required="true"
        aria-invalid={pesan(kunci) !== undefined}
        aria-describedby={pesan(kunci) ? `${kunci}-galat ${kunci}-bantuan` : `${kunci}-bantuan`}
        onChange={(e) => ubah({ [kunci]: e.target.value })}
      />
      {pesan(kunci) && (
        <p id={`${kunci}-galat`} className="galat">
          {pesan(kunci)}
        </p>
      )}
    </div>
  );
  return (
    <form className="formulir kartu" noValidate onSubmit={ajukan}>
      <RingkasanGalat salah={salah} />
      <PilihKantor
        id="satkerId"
        nilai={isi.satkerId}
        galat={pesan('satkerId')}
        onChange={(satkerId) => ubah({ satkerId })}
      />
      {bidang('nomor', 'Nomor pendaftaran', 'Tertulis pada tanda bukti, misalnya 0012/PPID/17/XI/2026.')}
      {bidang(
        'kode',
        'Kode lacak',
        'Tertulis pada tanda bukti di bawah nomor. Tanda hubung boleh tidak ditulis.',
      )}
      <Kirim keadaan={keadaan} label={label} />
    </form>
  );
}
