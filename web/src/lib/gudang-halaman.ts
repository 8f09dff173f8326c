import { LEBAR, type Lebar } from '@ppid/domain/dokumen/batas';
import type { Dokumen } from '@ppid/domain/dokumen/types';
import { buatGambar, gambarTersimpan, lihatDikecualikan } from '../data/penampil.js';

/** Pictures of the pages of one document, each fetched once while the viewer is open. */
export interface Gudang {
  /** Excluded documents: every page is a look that is logged, so none is fetched unasked. */
  tercatat: boolean;
  /** The address of the picture for an <img>. Rejects with a message for a person. */
  ambil: (no: number, lebar: Lebar) => Promise<string>;
  tutup: () => void;
}

function ingat(muat: (no: number, lebar: Lebar) => Promise<string>): Gudang['ambil'] {
  const sudah = new Map<string, Promise<string>>();
  return (no, lebar) => {
    const kunci = `${String(no)}-${String(lebar)}`;
    const ada = sudah.get(kunci) ?? muat(no, lebar);
    sudah.set(kunci, ada);
    // A page that failed may be asked for again.
    ada.catch(() => sudah.delete(kunci));
    return ada;
  };
}

export function bukaGudang(dokumen: Dokumen): Gudang {
  const dibuat: string[] = [];
  let antre: Promise<unknown> = Promise.resolve();
  const muat = async (no: number, lebar: Lebar): Promise<string> => {
    let blob = await gambarTersimpan(dokumen, no, lebar);
    if (!blob && lebar !== LEBAR.kecil) blob = await buatGambar(dokumen, no, lebar);
    if (!blob) {
      // Small ones one after another: the server makes a dozen at once, so the next one usually lies there already.
      const giliran = antre.then(
        async () => (await gambarTersimpan(dokumen, no, lebar)) ?? buatGambar(dokumen, no, lebar),
      );
      antre = giliran.catch(() => undefined);
      blob = await giliran;
    }
    const url = URL.createObjectURL(blob);
    dibuat.push(url);
    return url;
  };
  return {
    tercatat: false,
    ambil: ingat(muat),
    tutup: () => dibuat.forEach((url) => URL.revokeObjectURL(url)),
  };
}

/** One width only; nothing of it outlives the page. */
export function bukaGudangTercatat(dokumen: Dokumen, alasan: string): Gudang {
  const ambil = ingat(async (halaman) => {
    const { tipe, gambar } = await lihatDikecualikan({ dokumenId: dokumen.id, halaman, alasan });
    return `data:${tipe};base64,${gambar}`;
  });
  return { tercatat: true, ambil: (no) => ambil(no, 1280), tutup: () => undefined };
}
