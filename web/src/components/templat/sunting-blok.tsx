import type { BlokTemplat } from '@ppid/domain/surat/templat-data';
import { IsianTeks } from './isian-teks.js';

interface Props {
  blok: BlokTemplat;
  letak: string;
  galat: Readonly<Record<string, string>>;
  onChange: (blok: BlokTemplat) => void;
  onHapus: () => void;
  onSisip: () => void;
}

const NAMA: Readonly<Record<BlokTemplat['blok'], string>> = {
  paragraf: 'Paragraf',
  judul: 'Judul bagian',
  isian: 'Baris isian',
  daftar: 'Daftar',
  bagian: 'Bagian yang dihitung sistem',
  ttd: 'Tanda tangan',
  halamanBaru: 'Halaman baru',
};

const NAMA_BAGIAN: Readonly<Record<string, string>> = {
  hitungan: 'hitungan batas waktu hari demi hari',
  hak: 'hak-hak pemohon',
  hakKeberatan: 'hak mengajukan keberatan dan sengketa',
};

/** "hanya bila kekurangan terisi" */
function syarat(bila: string | undefined): string {
  if (bila === undefined) return '';
  return bila.startsWith('!') ? ` · hanya bila ${bila.slice(1)} kosong` : ` · hanya bila ${bila} terisi`;
}

const ganti = <T,>(larik: readonly T[], ke: number, isi: T): T[] => larik.map((l, i) => (i === ke ? isi : l));

/** The texts of one block; what the system computes or the law fixes is shown, not edited. */
function Isi({ blok, letak, galat, onChange }: Props) {
  const teks = (
    kunci: string,
    label: string,
    nilai: string,
    ubah: (n: string) => void,
    satuBaris = false,
  ) => (
    <IsianTeks
      key={kunci}
      id={`${letak}.${kunci}`}
      label={label}
      nilai={nilai}
      galat={galat[`${letak}.${kunci}`]}
      satuBaris={satuBaris}
      onChange={ubah}
    />
  );
  switch (blok.blok) {
    case 'paragraf':
    case 'judul':
      return teks('teks', 'Teks', blok.teks, (n) => onChange({ ...blok, teks: n }), blok.blok === 'judul');
    case 'isian':
      return blok.baris.map((b, i) => (
        <div key={i} className="dua-isian">
          {teks(
            `baris.${i}.label`,
            `Nama baris ${i + 1}`,
            b.label,
            (n) => onChange({ ...blok, baris: ganti(blok.baris, i, { ...b, label: n }) }),
            true,
          )}
          {teks(
            `baris.${i}.nilai`,
            `Isi baris ${i + 1}${syarat(b.bila)}`,
            b.nilai,
            (n) => onChange({ ...blok, baris: ganti(blok.baris, i, { ...b, nilai: n }) }),
            true,
          )}
        </div>
      ));
    case 'daftar':
      return blok.butir.map((b, i) =>
        teks(`butir.${i}.teks`, `Butir ${i + 1}${syarat(b.bila)}`, b.teks, (n) =>
          onChange({ ...blok, butir: ganti(blok.butir, i, { ...b, teks: n }) }),
        ),
      );
    case 'bagian':
      return <p className="redup">Dicetak sistem: {NAMA_BAGIAN[blok.nama] ?? blok.nama}.</p>;
    case 'ttd':
      return <p className="redup">Nama dan jabatan diisi sistem menurut pejabat yang berwenang.</p>;
    case 'halamanBaru':
      return null;
  }
}

export function SuntingBlok(props: Props) {
  const { blok, letak, onHapus, onSisip } = props;
  const nama = NAMA[blok.blok];
  return (
    <fieldset className="blok-templat" data-uji={letak}>
      <legend>
        {nama}
        <small>{syarat(blok.bila)}</small>
      </legend>
      <Isi {...props} />
      <div className="tombol-baris">
        <button type="button" className="tombol-kecil" onClick={onSisip}>
          Tambah paragraf di bawah
        </button>
        {(blok.blok === 'paragraf' || blok.blok === 'judul') && (
          <button type="button" className="tombol-kecil" onClick={onHapus}>
            Hapus {nama.toLowerCase()}
          </button>
        )}
      </div>
    </fieldset>
  );
}
