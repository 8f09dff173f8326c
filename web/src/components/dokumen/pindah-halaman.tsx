interface Props {
  halaman: number;
  jumlah: number;
  onHalaman: (no: number) => void;
}

export function PindahHalaman({ halaman, jumlah, onHalaman }: Props) {
  return (
    <>
      <button
        type="button"
        className="tombol-kecil"
        disabled={halaman <= 1}
        onClick={() => onHalaman(halaman - 1)}
      >
        Sebelumnya
      </button>
      <span data-uji="nomor-halaman" aria-live="polite">
        Halaman {halaman} dari {jumlah}
      </span>
      <button
        type="button"
        className="tombol-kecil"
        disabled={halaman >= jumlah}
        onClick={() => onHalaman(halaman + 1)}
      >
        Berikutnya
      </button>
    </>
  );
}
