import type { BlokTemplat, NaskahSurat, TemplatSurat } from '@ppid/domain/surat/templat-data';

/** What an office may word, without the version it came from. */
export function naskahDari({ kunci, judul, perihal, tembusan, blok }: TemplatSurat): NaskahSurat {
  return { kunci, judul, perihal, ...(tembusan ? { tembusan } : {}), blok };
}

export function gantiBlok(naskah: NaskahSurat, ke: number, blok: BlokTemplat): NaskahSurat {
  return { ...naskah, blok: naskah.blok.map((b, i) => (i === ke ? blok : b)) };
}

export function hapusBlok(naskah: NaskahSurat, ke: number): NaskahSurat {
  return { ...naskah, blok: naskah.blok.filter((_, i) => i !== ke) };
}

export function sisipParagraf(naskah: NaskahSurat, sesudah: number): NaskahSurat {
  const blok = [...naskah.blok];
  blok.splice(sesudah + 1, 0, { blok: 'paragraf', teks: '' });
  return { ...naskah, blok };
}

/** Messages whose place has no field on the page stand above it. */
export function galatUmum(bidang: Record<string, string>): string[] {
  const berbidang = /^(berlakuDari|judul|perihal|blok\.\d+\.(teks|(baris|butir)\.\d+\.(label|nilai|teks)))$/;
  return Object.entries(bidang).flatMap(([letak, pesan]) => (berbidang.test(letak) ? [] : [pesan]));
}
