interface Menunggu<T, H> {
  isi: T;
  selesai: (hasil: H) => void;
  gagal: (galat: unknown) => void;
}

/**
 * Work on one hot document, in turn within this process: transactions of one process that fight for a document cost each
 * other seconds of back-off, in turn they cost milliseconds. What arrives while others of the same `kunci` are at work
 * waits and is then done together, at most `batas` at once and never two of the same `identitas`. `kerja` answers in the
 * order it was asked; when it throws, each of a group is done again alone, so that one cannot fail the others.
 */
export function bergiliran<T, H>(
  batas: number,
  identitas: (isi: T) => string,
  kerja: (grup: T[]) => Promise<H[]>,
): (kunci: string, isi: T) => Promise<H> {
  const antrean = new Map<string, Menunggu<T, H>[]>();

  async function kerjakan(grup: Menunggu<T, H>[]): Promise<void> {
    try {
      const hasil = await kerja(grup.map(({ isi }) => isi));
      grup.forEach((m, i) => m.selesai(hasil[i] as H));
    } catch (galat) {
      if (grup.length === 1) grup[0]?.gagal(galat);
      else for (const m of grup) await kerjakan([m]);
    }
  }

  async function layani(kunci: string, menunggu: Menunggu<T, H>[]): Promise<void> {
    while (menunggu.length > 0) {
      const grup = new Map<string, Menunggu<T, H>>();
      for (const m of menunggu) {
        const id = identitas(m.isi);
        if (grup.size < batas && !grup.has(id)) grup.set(id, m);
      }
      const kini = [...grup.values()];
      menunggu.splice(0, menunggu.length, ...menunggu.filter((m) => !kini.includes(m)));
      await kerjakan(kini);
    }
    antrean.delete(kunci);
  }

  return (kunci, isi) =>
    new Promise<H>((selesai, gagal) => {
      const m = { isi, selesai, gagal };
      const menunggu = antrean.get(kunci);
      if (menunggu) {
        menunggu.push(m);
        return;
      }
      const baru = [m];
      antrean.set(kunci, baru);
      void layani(kunci, baru);
    });
}
