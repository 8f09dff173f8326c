import { useEffect, useState } from 'react';

/** After this a person begins to think that nothing was sent. */
const LAMA_MS = 15_000;

function Sudah() {
  const [lama, setLama] = useState(false);
  useEffect(() => {
    const tunggu = setTimeout(() => setLama(true), LAMA_MS);
    return () => clearTimeout(tunggu);
  }, []);
  return lama ? (
    <p className="pesan pesan-ingat" role="status">
      Isian Anda sudah dikirim, tetapi sistem belum menjawab. Jangan kirim ulang. Bila halaman ini ditutup,
      isian tetap diproses; lihat hasilnya di halaman berkas.
    </p>
  ) : null;
}

/** Says, when an answer is late, that what was sent is not lost. */
export function PesanLama({ sibuk }: { sibuk: boolean }) {
  return sibuk ? <Sudah /> : null;
}
