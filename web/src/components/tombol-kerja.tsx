import { useKerja } from '../lib/use-kerja.js';

interface Props {
  label: string;
  /** What the button says while it works; the label stays where this is left out. */
  selama?: string;
  /** The thing it works on: the name that a screen reader adds. */
  apa: string;
  kerja: () => Promise<void>;
  /** What a person reads when it failed without a sentence of its own. */
  gagal: string;
}

/** A small button for work that takes a moment and may fail: it says so beside itself. */
export function TombolKerja({ label, selama = label, apa, kerja, gagal }: Props) {
  const { sibuk, pesan, jalankan } = useKerja(gagal);
  return (
    <>
      <button
        type="button"
        className="tombol-kecil"
        disabled={sibuk}
        aria-label={`${label}: ${apa}`}
        onClick={() => void jalankan(kerja)}
      >
        {sibuk ? selama : label}
      </button>
      {pesan && (
        <span className="galat" role="alert">
          {pesan}
        </span>
      )}
    </>
  );
}
