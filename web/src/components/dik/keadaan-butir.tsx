import { NAMA_KEADAAN, type BarisDik } from '@ppid/domain/laporan/barisDik';

/** "Berlaku." or "Akan berakhir. Berlaku sampai 30 November 2026." */
export function KeadaanButir({ baris: { keadaan, keterangan } }: { baris: BarisDik }) {
  const nama = NAMA_KEADAAN[keadaan];
  return (
    <>
      <b>{nama}.</b>
      {keterangan !== nama && ` ${keterangan}.`}
    </>
  );
}
