import { useEffect, useState } from 'react';
import { fetchBlob } from '../../data/storage.js';

/** A thumbnail fetched through the SDK, so that the storage rules apply to it. */
export function Gambar({ path, alt }: { path: string; alt: string }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let dibuat: string | null = null;
    let batal = false;
    fetchBlob(path).then(
      (blob) => {
        if (batal) return;
        dibuat = URL.createObjectURL(blob);
        setUrl(dibuat);
      },
      () => undefined, // The name and the status beside it remain; a missing picture needs no message.
    );
    return () => {
      batal = true;
      if (dibuat) URL.revokeObjectURL(dibuat);
    };
  }, [path]);
  return url ? (
    <img className="gambar" src={url} alt={alt} />
  ) : (
    <span className="gambar gambar-kosong" aria-hidden="true" />
  );
}
