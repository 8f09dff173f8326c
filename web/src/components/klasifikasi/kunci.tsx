import type { UntukTertutup } from '@ppid/domain/pengecualian/types';

const KALIMAT: Readonly<Record<UntukTertutup, string>> = {
  UJI: 'Isinya hanya dapat dibaca oleh yang ikut uji konsekuensi.',
  SIMPAN: 'Tempat simpan hanya dapat dilihat Desk, Petugas PPID, PPID, dan Atasan PPID.',
};

/** Stands where something is sealed for the roles I have. */
export function Kunci({ untuk }: { untuk: UntukTertutup }) {
  return (
    <p className="redup kunci" data-uji="kunci">
      <span aria-hidden="true">🔒</span> {KALIMAT[untuk]}
    </p>
  );
}
