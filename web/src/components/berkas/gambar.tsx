import { useEffect, useRef, useState } from 'react';
import { fetchBlob } from '../../data/storage.js';

/** A thumbnail fetched through the SDK, so that the storage rules apply to it; not before it comes near the window. */
export function Gambar({ path, alt }: { path: string; alt: string }) {
  const [url, setUrl] = useState<string | null>(null);
  const tempat = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let dibuat: string | null = null;
    let batal = false;
    const ambil = (): void => {
      fetchBlob(path).then(
        (blob) => {
          if (batal) return;
          dibuat = URL.createObjectURL(blob);
          setUrl(dibuat);
        },
        () => undefined, // The name and the status beside it remain; a missing picture needs no message.
      );
    };
    const pengamat = new IntersectionObserver(
      (isi) => {
        if (!isi.some((satu) => satu.isIntersecting)) return;
        pengamat.disconnect();
        ambil();
      },
      { rootMargin: '200px' },
    );
    if (tempat.current) pengamat.observe(tempat.current);
    return () => {
      batal = true;
      pengamat.disconnect();
      if (dibuat) URL.revokeObjectURL(dibuat);
    };
  }, [path]);
  return (
    <span ref={tempat} className="gambar gambar-kosong">
      {url && <img className="gambar" src={url} alt={alt} />}
    </span>
  );
}
