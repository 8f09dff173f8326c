interface Props {
  halaman: number;
  jumlah: number;
  /** What is paged, for a screen reader. */
  label: string;
  onHalaman: (halaman: number) => void;
}

/** Pages of a long list; nothing where there is one page only. */
export function HalamanDaftar({ halaman, jumlah, label, onHalaman }: Props) {
  if (jumlah < 2) return null;
  const ke = (teks: string, tujuan: number, mati: boolean) => (
    <button type="button" className="tombol-kecil" disabled={mati} onClick={() => onHalaman(tujuan)}>
      {teks}
    </button>
  );
  return (
    <nav className="tombol-baris" aria-label={label} data-uji="halaman-daftar">
      {ke('Pertama', 1, halaman === 1)}
      {ke('Sebelumnya', halaman - 1, halaman === 1)}
      <span role="status">
        Halaman {halaman} dari {jumlah}
      </span>
      {ke('Berikutnya', halaman + 1, halaman === jumlah)}
      {ke('Terakhir', jumlah, halaman === jumlah)}
    </nav>
  );
}
